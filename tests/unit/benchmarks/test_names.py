import json

import numpy as np
import pytest

from benchmarks._cli import Request, main
from benchmarks.measures import auc
from benchmarks.names import edits, jaro_winkler, measure, normalised
from summarizer.errors import UsageError

TABLE = """name_a\tname_b\tsame\tshared_native
marcus\tmarkus\t1\tx
marlen\tmarlon\t0\t-
martha\tmartin\t0\t-
dwayne\tduane\t1\tx
"""


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("martha", "marhta", 0.961), ("dixon", "dicksonx", 0.813), ("anna", "xxxx", 0.0), ("anna", "anna", 1.0)],
)
def test_jaro_winkler_gives_the_published_values(one, other, expected):
    assert jaro_winkler(one, other) == pytest.approx(expected, abs=0.001)


def test_edits_count_letters_changed_added_and_left_out():
    assert (edits("kitten", "sitting"), edits("", "abc"), normalised("abcd", "abce")) == (3, 3, 0.75)


@pytest.mark.parametrize(
    ("same", "scores", "expected"),
    [
        pytest.param([1, 1, 0], [0.9, 0.8, 0.1], 1.0, id="ranked"),
        pytest.param([1, 0], [0.5, 0.5], 0.5, id="ties count half"),
        pytest.param([1, 0, 1, 0], [0.9, 0.8, 0.2, 0.1], 0.75, id="one pair of four is wrong"),
        pytest.param([1, 1], [0.1, 0.2], 0.5, id="nothing to rank"),
    ],
)
def test_auc_is_the_chance_that_a_positive_ranks_above_a_negative(same, scores, expected):
    assert auc(np.array(same, bool), np.array(scores)) == pytest.approx(expected)


def test_only_pairs_that_share_their_beginning_are_scored(tmp_path):
    (tmp_path / "variants_ruritanian.tsv").write_text(TABLE, encoding="utf-8")
    report = measure(Request(tmp_path))
    assert report.meta["pairs"] == {"ruritanian": 3}
    assert report.figures["auc"] == 1.0
    assert set(report.baselines) == {"Jaro-Winkler", "edit distance"}


def test_a_folder_without_pairs_is_refused_with_what_to_do(tmp_path):
    with pytest.raises(UsageError, match="file of pairs"):
        measure(Request(tmp_path))
    (tmp_path / "x.tsv").write_text("a\tb\n", encoding="utf-8")
    with pytest.raises(UsageError, match="lacks one of the columns"):
        measure(Request(tmp_path))


def test_the_command_prints_one_object(tmp_path, capsys):
    (tmp_path / "variants_ruritanian.tsv").write_text(TABLE, encoding="utf-8")
    assert main("names", "about", measure, ["--data", str(tmp_path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["figures"]["auc_ruritanian"] == 1.0
