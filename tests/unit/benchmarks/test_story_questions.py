from dataclasses import replace

import pytest

from benchmarks.judge_data import question_cases, sampled_answers
from benchmarks.labelled_stories import read_stories
from benchmarks.story_questions import StoryQuestion, parse_questions, read_questions
from summarizer.errors import InputError
from tests.fake_models import FakeEmbedder
from tests.unit.benchmarks.test_judge_data import story


class Always:
    """A draw that takes everything below `at`."""

    def __init__(self, at):
        self.at = at

    def random(self):
        return self.at


def test_a_question_names_every_line_that_answers_it_or_none():
    text = "How many are hurt? | a.0, a.1,c.1\n\nWho owns the tug? | -\n"

    assert parse_questions(text, story(), "ferry--kestrel.questions") == (
        StoryQuestion("How many are hurt?", ("a.0", "a.1", "c.1")),
        StoryQuestion("Who owns the tug?", ()),
    )


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("Who paid? | a.9", "line 2: a.9 is no line of ferry--kestrel"),
        ("Who paid?", "line 2: wanted: question"),
        ("| a.1", "line 2: wanted: question"),
        ("How many are hurt? | -", r"line 2: the question .* stands there twice"),
    ],
)
def test_a_fault_is_told_with_its_line(row, fault):
    with pytest.raises(InputError, match=fault):
        parse_questions(f"How many are hurt? | a.0\n{row}", story(), "ferry--kestrel.questions")


def test_every_other_line_of_the_story_is_known_not_to_answer():
    cases = question_cases(story(), FakeEmbedder(), [StoryQuestion("How many are hurt?", ("a.0", "c.1"))])

    assert len(cases) == len(story().lines)
    assert [case.sentence for case in cases if case.answers] == [
        "Ferry aground, 31 hurt",
        "The count of the injured rose to 40.",
    ]
    assert not any(case.near for case in cases if case.answers)


def test_near_lines_are_seen_more_often_than_far_ones():
    near = question_cases(story(), FakeEmbedder(), [StoryQuestion("Who paid?", ())])[0]
    far = replace(near, near=False)

    assert sampled_answers([near, far], 0.1, 0.25, Always(0.2)) == [replace(near, weight=4.0)]


def test_the_shipped_questions_fit_their_stories_and_more_than_a_quarter_of_them_are_not_answered():
    found = {story.name: read_questions(story) for story in read_stories()}
    questions = [each for listed in found.values() for each in listed]

    assert len(questions) == 1260
    assert sum(not each.references for each in questions) == 360
