"""Scores of stories and copies."""

from __future__ import annotations

import json

import pytest

from benchmarks._cli import Request
from benchmarks.copies import copy_figures
from benchmarks.duplicates import Document, figures_of, read, split_file
from benchmarks.wire import Newsroom
from summarizer.errors import UsageError
from summarizer.ingest.minhash import containment, shingles

DOCUMENTS = [Document("", "", "1", event) for event in ("1a", "1a", "1b", "1b")] + [Document("", "", "2", "2a")]


def test_stories_as_they_happened_are_scored_whole() -> None:
    figures = figures_of(DOCUMENTS, ((0, 1), (2, 3), (4,)))
    assert set(figures.values()) == {1.0}


def test_look_alikes_that_were_joined_cost_precision() -> None:
    figures = figures_of(DOCUMENTS, ((0, 1, 2, 3), (4,)))
    assert figures["b3_recall"] == figures["pairs_joined"] == 1.0
    assert figures["b3_precision"] == pytest.approx((4 * 0.5 + 1) / 5)
    assert figures["look_alikes_apart"] == 0.0


def test_a_story_torn_apart_costs_recall() -> None:
    figures = figures_of(DOCUMENTS, ((0,), (1,), (2, 3), (4,)))
    assert figures["b3_precision"] == figures["look_alikes_apart"] == 1.0
    assert figures["b3_recall"] == pytest.approx(4 / 5)
    assert figures["pairs_joined"] == 0.5


def test_any_split_of_a_folder_is_read(tmp_path) -> None:
    row = {"doc_id": "3_1x", "topic": 3, "subtopic": "3x", "title": None, "text": "The dam holds."}
    for split in ("train", "test"):
        (tmp_path / f"docs_{split}.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    assert split_file(Request(tmp_path)).name == "docs_test.jsonl"
    assert split_file(Request(tmp_path, "train")).name == "docs_train.jsonl"
    assert read(split_file(Request(tmp_path, "test"))) == [Document("", "The dam holds.", "3", "3x")]
    with pytest.raises(UsageError, match=r"no docs_dev\.jsonl"):
        split_file(Request(tmp_path, "dev"))


def test_the_newsroom_prints_the_same_news_every_time() -> None:
    one, other = Newsroom(3), Newsroom(3)
    stories = [one.story() for _ in range(3)]
    assert stories == [other.story() for _ in range(3)]
    assert one.copy(stories[0]) == other.copy(stories[0])


def test_copies_share_most_and_rivals_and_strangers_little() -> None:
    newsroom = Newsroom()
    stories = [newsroom.story() for _ in range(12)]
    runs = [shingles(story.text) for story in stories]
    copies = [shingles(newsroom.copy(story).text) for story in stories]
    rivals = [shingles(newsroom.rival(story).text) for story in stories]
    assert min(map(containment, runs, copies)) > 0.4
    assert max(map(containment, runs, rivals)) < 0.6
    assert max(map(containment, runs, [*runs[1:], runs[0]])) < 0.2


@pytest.mark.slow
def test_copies_are_found_in_a_ledger() -> None:
    figures = copy_figures(60)
    assert figures["copy_recall"] >= 0.95
    assert figures["copy_precision"] >= 0.95
    assert figures["cost_growth"] > 0
