"""Parsing and arithmetic of the faithfulness benchmark, without models."""

import json

import numpy as np
import pytest

from benchmarks._cli import Request
from benchmarks.gate import frank_cases, measure, partial_pearson, wice_cases
from summarizer.errors import UsageError

pytestmark = pytest.mark.model  # imports torch, which takes seconds


def lines(path, found):
    path.write_text("\n".join(json.dumps(row) for row in found))


def test_a_claim_is_supported_or_it_is_not(tmp_path):
    row = {"claim": "The dam burst.", "evidence": ["The dam above Corvin burst."]}
    lines(tmp_path / "oracle_claim_dev.jsonl", [{**row, "label": "supported"}, {**row, "label": "partially_supported"}])
    cases = wice_cases(tmp_path / "oracle_claim_dev.jsonl")
    assert [case.truth for case in cases] == [1.0, 0.0]
    assert {case.group for case in cases} == {"The dam burst."}


def test_each_judged_summary_meets_its_article(tmp_path):
    article = {"hash": "a", "article_lines": ["The dam burst."], "systems": {"one": ["It broke.", " "], "two": []}}
    lines(tmp_path / "articles_x.jsonl", [article])
    judged = [{"hash": "a", "model_name": name, "dataset": "x", "Factuality": 0.5} for name in ("one", "two")]
    (tmp_path / "human_annotations.json").write_text(json.dumps(judged))
    (case,) = frank_cases(tmp_path)
    assert (case.sentence, case.source, case.truth, case.group) == ("It broke.", ("The dam burst.",), 0.5, "x/one")


def test_what_only_tells_the_systems_apart_correlates_with_nothing():
    systems = ["good", "good", "bad", "bad"]
    truth = np.array([1.0, 0.9, 0.2, 0.1])
    assert partial_pearson(np.array([5.0, 5.0, 1.0, 1.0]), truth, systems) == 0.0
    assert partial_pearson(np.array([5.0, 4.0, 2.0, 1.0]), truth, systems) == pytest.approx(1.0)


def test_a_folder_of_another_kind_is_refused(tmp_path):
    with pytest.raises(UsageError, match="WiCE"):
        measure(Request(tmp_path))
