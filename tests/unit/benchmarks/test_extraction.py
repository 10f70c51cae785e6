"""Scores of extraction."""

from __future__ import annotations

import gzip
import json

import pytest

from benchmarks._cli import Request
from benchmarks.extraction import Marked, page_score, pages_of, scored
from summarizer.errors import UsageError

MARKED = "one two three four five six"  # three sequences of four words


@pytest.mark.parametrize(
    ("found", "precision", "recall"),
    [
        pytest.param(MARKED, 1.0, 1.0, id="all of it"),
        pytest.param("One, two: three four five six!", 2 / 3, 2 / 3, id="punctuation counts nothing, capitals count"),
        pytest.param("one two three four", 1.0, 1 / 3, id="its beginning"),
        pytest.param(f"{MARKED} seven eight nine", 0.5, 1.0, id="more than it"),
        pytest.param("", 0.0, 0.0, id="nothing"),
    ],
)
def test_a_page_is_scored_by_sequences_of_four_words(found, precision, recall):
    assert page_score(MARKED, found) == pytest.approx((precision, recall))


def test_f1_is_that_of_the_means_over_pages():
    figures = scored([(MARKED, MARKED), (MARKED, "one two three four")])
    assert figures == {"f1": 0.8, "precision": 1.0, "recall": 0.6667}


def test_a_folder_of_that_form_is_read(tmp_path):
    (tmp_path / "html").mkdir()
    (tmp_path / "html" / "a.html.gz").write_bytes(gzip.compress(b"<p>x</p>"))
    (tmp_path / "ground-truth.json").write_text(json.dumps({"a": {"articleBody": "x"}}))
    assert pages_of(Request(tmp_path)) == (Marked("a", "", "<p>x</p>", "x"),)


def test_a_page_that_is_missing_is_named(tmp_path):
    (tmp_path / "ground-truth.json").write_text(json.dumps({"a": {"articleBody": "x"}}))
    with pytest.raises(UsageError, match=r"a\.html\.gz is missing"):
        pages_of(Request(tmp_path))
