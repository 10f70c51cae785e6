"""What the relations benchmark reads and reckons; the model is left out."""

import json

import numpy as np
import pytest

from benchmarks._cli import Request
from benchmarks.inference_data import Labelled
from benchmarks.relations import Data, by_fact, read, three_way, two_way
from summarizer.errors import UsageError

pytestmark = pytest.mark.model  # it imports torch, which takes seconds


def lines(path, found):
    path.write_text("\n".join(json.dumps(row) for row in found))


def test_any_scored_split_of_lingnli_is_read_and_train_only_beside_it(tmp_path):
    row = {"premise": "The dam burst.", "hypothesis": "It held.", "label": "contradiction"}
    lines(tmp_path / "test_round1.jsonl", [row, {**row, "label": "-"}])
    lines(tmp_path / "train_round1.jsonl", [row] * 3)
    data = read(Request(tmp_path))
    assert (len(data.scored), len(data.learnt), data.two_way) == (1, 3, False)


def test_evidence_is_the_premise_of_a_claim(tmp_path):
    row = {"evidence": "The dam held.", "claim": "The dam burst.", "gold_label": "REFUTES"}
    lines(tmp_path / "fever_symmetric_test.jsonl", [row])
    data = read(Request(tmp_path))
    assert data.two_way
    assert data.scored == [Labelled("The dam held.", "The dam burst.", "contradiction", "")]


def test_a_folder_of_another_kind_is_refused(tmp_path):
    with pytest.raises(UsageError, match="docs_dev"):
        read(Request(tmp_path))


PAIRS = [Labelled("a", "b", label, fact) for label, fact in [("entailment", "date"), ("contradiction", "date")]]


def test_two_labels_are_parted_by_the_likelier_one_and_neutral_does_not_matter():
    heard = np.array([[0.2, 0.75, 0.05], [0.1, 0.6, 0.3]], np.float32)
    assert two_way(Data("", PAIRS, two_way=True), heard) == {"accuracy": 1.0, "auc": 1.0}
    assert three_way(Data("", PAIRS), heard)["accuracy"] == 0.0


def test_each_fact_is_counted_by_itself():
    heard = np.array([[0.9, 0.1, 0.0], [0.9, 0.1, 0.0]], np.float32)
    assert by_fact(Data("", PAIRS), heard) == {"right: date": "0.50"}
