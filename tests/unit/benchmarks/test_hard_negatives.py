import re

import pytest

from benchmarks.hard_negatives import parse_hard_negatives, read_hard_negatives
from benchmarks.judge_data import topic_cases
from benchmarks.labelled_stories import NewsValue, read_stories
from summarizer.errors import InputError
from tests.fake_models import FakeEmbedder
from tests.unit.benchmarks.test_judge_data import story

ROWS = """# a comment
== ferry--kestrel
3 | Ferry museum opens | The Kestrel's first bell hangs there. Entry is free.
1 | Vell hospital gets wing | The owner of the ferry paid.
"""


def affairs(rows=ROWS):
    return parse_hard_negatives(rows, {story().name: story()})


def test_other_affairs_are_articles_off_the_topic_days_after_the_story_began():
    first, second = affairs()["ferry--kestrel"].articles

    assert [line.text for line in second.lines] == [
        "Ferry museum opens",
        "The Kestrel's first bell hangs there.",
        "Entry is free.",
    ]
    assert (first.published - story().articles[0].published).days == 1
    assert {line.value for article in (first, second) for line in article.lines} == {NewsValue.OFF_TOPIC}
    assert first.url != second.url


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("== nobody--knows", "line 5: there is no story 'nobody--knows'"),
        ("soon | Headline | Teaser.", "line 5: wanted days | headline | teaser"),
        ("2 | Headline", "line 5: wanted days | headline | teaser"),
    ],
)
def test_a_fault_is_told_with_its_line(row, fault):
    with pytest.raises(InputError, match=re.escape(fault)):
        affairs(f"{ROWS}{row}")


def test_a_topic_is_asked_of_its_own_lines_of_other_affairs_and_of_other_stories():
    cases = topic_cases(story(), affairs()["ferry--kestrel"], [story()], FakeEmbedder(), most=2)

    assert [case.answers for case in cases] == [True] * 8 + [False] * 7
    assert {case.question for case in cases} == {"Is this about: t? d", "Is this about: t?"}
    assert ("Ferry museum opens", "Entry is free.") in [(case.headline, case.sentence) for case in cases]


def test_the_shipped_ones_name_people_of_their_stories():
    found = read_hard_negatives(read_stories())

    assert len(found) >= 50
    assert sum(len(each.articles) for each in found.values()) >= 200
