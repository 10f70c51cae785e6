"""Pairing and scoring of attributions."""

import pytest

from benchmarks.attribution import Marked, Scored, figures
from benchmarks.polnear import annotated
from summarizer.errors import UsageError
from summarizer.text.span import Span

pytestmark = pytest.mark.model  # imports spaCy, which imports torch, which takes seconds


def marked(source, content):
    return Marked(frozenset(source), frozenset(), frozenset(content))


def test_right_words_count_only_in_their_own_attribution():
    swapped = [marked([9], [2, 3]), marked([1], [5, 6])]
    gold = [marked([1], [2, 3]), marked([9], [5, 6])]
    found = figures([Scored(swapped, gold)])
    assert found["content_f1"] == 1
    assert found["source_f1"] == 0
    assert found["source_tag_f1"] == 1
    assert found["misattributed"] == 1


def test_what_is_missed_or_invented_costs():
    found = figures([Scored([marked([1], [2]), marked([7], [8])], [marked([1], [2]), marked([4], [5])])])
    assert (found["source_precision"], found["source_recall"]) == (0.5, 0.5)


def test_standoff_is_read_with_parts_and_several_annotators(tmp_path):
    (tmp_path / "text").mkdir()
    (tmp_path / "attributions").mkdir()
    (tmp_path / "text" / "flood.txt").write_text("The dam, Reyes said, holds.", encoding="utf-8")
    lines = ["T1\tContent 0 7;21 26\tThe dam holds", "T2\tCue 15 19\tsaid", "T3\tSource 9 14\tReyes"]
    event = "E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3"
    for who in ("a1", "b2"):
        path = tmp_path / "attributions" / f"flood_{who}.ann"
        path.write_text("\n".join([*lines, "T4\tAttribution 15 19\tsaid", event]), encoding="utf-8")
    ((first, second),) = annotated(tmp_path)
    assert first == second
    assert first.attributions[0].content == (Span(0, 7), Span(21, 26))


def test_an_empty_folder_is_wrong_use(tmp_path):
    with pytest.raises(UsageError, match="PolNeAR"):
        annotated(tmp_path)
