from collections import Counter
from datetime import date

import pytest

from benchmarks.fit_cues import FITTED, SHARE, lines_of, log_ratio
from benchmarks.labelled_stories import StoryRelation
from benchmarks.news_lines import TEST, TRAIN, NewsLine, parse_news_lines, read_news_lines
from summarizer.errors import InputError
from summarizer.relations.limits import DISPUTE_CUES, UPDATE_CUES

STORY = """# transport | The Stow ferry
@ 2025-03-04
1 N - H | Ferry catches fire off Stow
2 R 1 S | A ferry caught fire off Stow on Tuesday.
@ 2025-03-05
3 U 2,1 H | Ferry fire out, all aboard safe
"""


def test_each_line_says_what_it_answers():
    (story,) = parse_news_lines(STORY, "a.txt")

    assert (story.domain, story.title) == ("transport", "The Stow ferry")
    assert [line.answers for line in story.lines] == [(), (1,), (2, 1)]
    assert story.lines[2] == NewsLine(
        3, StoryRelation.UPDATE, (2, 1), is_headline=True, text="Ferry fire out, all aboard safe", day=date(2025, 3, 5)
    )


@pytest.mark.parametrize(
    "row",
    [
        "4 X - S | Text.",
        "4 N - S Text.",
        "5 N - S | Text.",
        "4 U 4 S | Text.",
        "4 N 1 S | Text.",
        "4 U - S | T.",
        "@ May",
    ],
)
def test_a_fault_is_told_with_its_line(row):
    with pytest.raises(InputError, match=r"a\.txt, line 7: "):
        parse_news_lines(STORY + row, "a.txt")


@pytest.mark.parametrize("text", ["1 N - S | Text.", "# transport\n1 N - S | Text."])
def test_a_line_needs_a_story_and_a_day(text):
    with pytest.raises(InputError, match="wanted # DOMAIN and then @ DAY"):
        parse_news_lines(text, "a.txt")


def test_a_fault_is_told_once():
    with pytest.raises(InputError) as raised:
        parse_news_lines(STORY + "4 X - S | Text.\n5 N - S | Text.\n", "a.txt")
    assert str(raised.value).count("a.txt") == 1


@pytest.mark.parametrize("folder", [TRAIN, TEST])
def test_the_lines_are_labelled_in_natural_proportion(folder):
    stories = read_news_lines(folder)
    lines = [line for story in stories for line in story.lines]
    shares = {relation: count / len(lines) for relation, count in Counter(line.relation for line in lines).items()}

    assert shares.keys() == set(StoryRelation)
    assert 0.4 < shares[StoryRelation.NEW] < 0.6
    assert 0.18 < shares[StoryRelation.UPDATE] < 0.3
    assert 0.25 < sum(line.is_headline for line in lines) / len(lines) < 0.4


def test_no_line_and_no_domain_is_in_both_splits():
    train, test = read_news_lines(TRAIN), read_news_lines(TEST)

    assert not {story.domain for story in train} & {story.domain for story in test}
    assert not {line.text for line in lines_of(TRAIN)} & {line.text for line in lines_of(TEST)}


def test_the_weights_in_use_are_those_of_the_lines():
    lines = lines_of(TRAIN)
    fitted = [
        {kind: round(SHARE * log_ratio(lines, relation, cues, kind), 2) for kind in kinds}
        for relation, cues, kinds in FITTED
    ]

    assert fitted == [UPDATE_CUES.weights, DISPUTE_CUES.weights]
