"""The shipped labelled stories: complete, split by kind, and without the same sentence on both sides of a split."""

from collections import Counter

import pytest

from benchmarks.judge_data import SplitCheck
from benchmarks.labelled_stories import StoryRelation, read_splits, read_stories, stories_of
from benchmarks.story_scenario import gold

SPLITS = ("train", "validation", "test")


@pytest.fixture(scope="module")
def stories():
    return read_stories()


def test_there_are_stories_of_many_kinds_in_every_split(stories):
    kinds = Counter(story.kind for story in stories)

    assert len(stories) >= 73
    assert len(kinds) >= 33
    assert [len(stories_of(split, stories, read_splits())) for split in SPLITS] == [45, 13, 15]


@pytest.mark.slow
def test_no_sentence_stands_in_two_splits(stories):
    texts = {
        split: [line.text for story in stories_of(split, stories, read_splits()) for line in story.lines.values()]
        for split in SPLITS
    }

    assert [pair for pair in SplitCheck(texts).duplicates if len(pair[0].split()) > 6] == []


def test_every_relation_and_refusal_is_there_in_every_split(stories):
    for split in SPLITS:
        found = stories_of(split, stories, read_splits())
        relations = Counter(line.relation for story in found for line in story.lines.values())
        assert min(relations[kind] for kind in StoryRelation) >= 10, split
        assert sum(ask.refused for story in found for ask in story.asks) >= 2 * len(found), split


@pytest.mark.slow
def test_every_story_makes_a_gold_with_days_that_tell_something(stories):
    for story in stories:
        made = gold(story)
        assert sum(change["required"] for day in made["briefings"] for change in day["changes"]) >= 10, story.name
        assert all(change["any_of"] for day in made["briefings"] for change in day["changes"]), story.name
