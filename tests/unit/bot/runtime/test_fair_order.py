"""What is done next: due briefings, then new articles, then background, workspaces in turn."""

from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.runtime.fair_order import (
    FAIR,
    Analyse,
    Compose,
    DueBriefing,
    awaited,
    next_article,
    next_for_briefings,
)
from summarizer.ingest.model import PendingVersion

DUE = datetime(2025, 5, 5, 8, tzinfo=UTC)
BEFORE = DUE - timedelta(hours=1)


def briefing(workspace: str, minutes: float = 0) -> DueBriefing:
    return DueBriefing(f"s-{workspace}", workspace, f"t-{workspace}", DUE + timedelta(minutes=minutes), DUE)


def version(name: str, workspace: str = "a", *, background: bool = False, at: datetime = BEFORE) -> PendingVersion:
    return PendingVersion(name, workspace, background, at)


WAITING = [
    version("other topic"),
    version("topic"),
    version("old", background=True),
    version("arrived later", at=DUE + timedelta(seconds=1)),
    version("elsewhere", "b"),
]


@pytest.mark.parametrize(
    ("waited", "expected"),
    [
        pytest.param(timedelta(), ["topic", "other topic"], id="first those that name its topic"),
        pytest.param(FAIR.workspace_wait, ["topic"], id="after a while only those"),
        pytest.param(FAIR.topic_wait, [], id="at last none"),
        pytest.param(timedelta(hours=-1), ["topic", "other topic"], id="a clock that was set back"),
    ],
)
def test_a_briefing_waits_for_new_articles_of_its_own_workspace_and_not_for_ever(waited, expected):
    left = awaited(briefing("a"), WAITING, {"topic", "elsewhere"}, DUE + waited)
    assert [one.id for one in left] == expected


def test_a_briefing_that_waits_for_nothing_is_composed_before_any_article():
    due = {briefing("a"): [version("1")], briefing("b", 2): [], briefing("c", 1): []}
    assert next_for_briefings(due, {}) == Compose(briefing("c", 1))
    assert next_for_briefings({briefing("a"): [version("1")]}, {}) == Analyse(version("1"))
    assert next_for_briefings({}, {}) is None


def test_workspaces_with_due_briefings_take_turns():
    due = {briefing("a"): [version("1")], briefing("b", 1): [version("2", "b")]}
    assert next_for_briefings(due, {}) == Analyse(version("1"))
    assert next_for_briefings(due, {"a": 1}) == Analyse(version("2", "b"))
    assert next_for_briefings(due, {"a": 3, "b": 2}) == Analyse(version("2", "b"))


def order(waiting: list[PendingVersion]) -> list[PendingVersion]:
    turns: dict[str, int] = {}
    numbers = count(1)
    done = []
    while waiting:
        step = next_article(waiting, turns)
        turns[step.workspace_id] = next(numbers)
        waiting = [one for one in waiting if one != step]
        done.append(step)
    return done


def test_new_articles_come_before_background_and_workspaces_take_turns():
    many = [version(f"a{n}") for n in range(3)] + [version(f"o{n}", background=True) for n in range(2)]
    done = order([*many, version("b0", "b"), version("bo", "b", background=True)])
    assert [one.id for one in done] == ["a0", "b0", "a1", "a2", "bo", "o0", "o1"]


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.booleans()), max_size=40))
def test_no_workspace_waits_for_more_than_one_article_of_each_other(drawn):
    done = order([version(str(n), workspace, background=old) for n, (workspace, old) in enumerate(drawn)])
    assert len(done) == len(drawn)
    assert [one.background for one in done] == sorted(one.background for one in done)
    for background in (False, True):
        group = [one.workspace_id for one in done if one.background is background]
        for place, workspace in enumerate(group):
            between = (
                group[place + 1 :][: group[place + 1 :].index(workspace)] if workspace in group[place + 1 :] else []
            )
            assert len(between) == len(set(between))
