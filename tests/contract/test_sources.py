from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.errors import AlreadyStoredError, NotFoundError
from summarizer.ingest.model import Source, SourceCheck, SourceKind


@pytest.fixture
def source(make):
    return Source(
        id="f1",
        workspace_id="w",
        kind=SourceKind.FEED,
        location="https://courier.example/feed",
        publisher="The Courier",
        added_at=make.noon,
        paused=True,
        etag='W/"7"',
        last_modified="Sat, 01 Mar 2025 12:00:00 GMT",
        checked_at=make.at(1),
        failing_since=make.at(0.5),
        failure="The server answered 503",
        failures=2,
        failure_notified=True,
        read_at=make.at(0.25),
        backfill_done=True,
        next_check=make.at(2),
        interval_minutes=45,
        last_item=make.at(0.2),
        login="COURIER",
    )


def test_a_source_comes_back_as_it_was_stored(stocked, source):
    with stocked() as work:
        work.sources.add(source)
        work.commit()
    with stocked() as work:
        assert work.sources.get("f1") == source
        assert work.sources.get("f2") is None


def test_a_workspace_has_a_location_once_and_another_may_have_it_too(stocked, source):
    with stocked() as work:
        work.sources.add(source)
        with pytest.raises(AlreadyStoredError, match=r"courier\.example"):
            work.sources.add(replace(source, id="f2"))
        work.sources.add(replace(source, id="f3", workspace_id="other"))
        assert [one.id for one in work.sources.list_by_workspace("w")] == ["f1"]
        assert [one.id for one in work.sources.list_by_workspace("other")] == ["f3"]


def test_sources_are_listed_by_publisher_then_location(stocked, source):
    with stocked() as work:
        for id_, publisher, location in [("1", "zeit", "a"), ("2", "Abend", "z"), ("3", "abend", "b")]:
            work.sources.add(replace(source, id=id_, publisher=publisher, location=location))
        assert [one.id for one in work.sources.list_by_workspace("w")] == ["3", "2", "1"]


def test_an_update_replaces_the_source(stocked, source, make):
    healed = replace(source, failing_since=None, failure=None, checked_at=make.at(2), paused=False)
    with stocked() as work:
        work.sources.add(source)
        work.sources.update(healed)
        assert work.sources.get("f1") == healed


def test_an_update_of_nothing_is_an_error(stocked, source):
    with stocked() as work, pytest.raises(NotFoundError):
        work.sources.update(source)


def test_a_removed_source_leaves_its_articles_and_takes_its_checks(stocked, source, make):
    with stocked() as work:
        work.sources.add(source)
        work.sources.add_check(SourceCheck("f1", make.noon, 3))
        work.articles.add(make.article("a2", source_id="f1"), [])
        work.sources.remove("f1")
        assert work.articles.get("a2") == make.article("a2", source_id=None)
        assert work.sources.list_checks("w", None, make.at(9)) == ()
        with pytest.raises(NotFoundError):
            work.sources.remove("f1")


def test_checks_of_a_period_come_oldest_first_without_its_start(stocked, source, make):
    checks = [SourceCheck("f1", make.at(day), day, "down" if day == 2 else None) for day in range(4)]
    with stocked() as work:
        work.sources.add(source)
        for check in reversed(checks):
            work.sources.add_check(check)
        assert work.sources.list_checks("w", make.at(0), make.at(2)) == tuple(checks[1:3])
        assert work.sources.list_checks("w", None, make.at(9)) == tuple(checks)
        assert work.sources.list_checks("other", None, make.at(9)) == ()


def test_the_same_check_twice_keeps_the_first(stocked, source, make):
    with stocked() as work:
        work.sources.add(source)
        work.sources.add_check(SourceCheck("f1", make.noon, 3))
        work.sources.add_check(SourceCheck("f1", make.noon, 5, "too late"))
        assert work.sources.list_checks("w", None, make.noon) == (SourceCheck("f1", make.noon, 3),)


def test_due_sources_come_in_turns_of_their_workspaces(stocked, source, make):
    def place(number: int, workspace: str, next_check, paused=False) -> Source:
        where = f"https://courier.example/{number}"
        parts = {"workspace_id": workspace, "location": where, "next_check": next_check, "paused": paused}
        return replace(source, id=f"f{number}", **parts)

    with stocked() as work:
        for each in (
            place(1, "w", make.at(1)),
            place(2, "w", None),
            place(3, "w", make.at(0.5)),
            place(4, "w", make.at(2)),  # not yet
            place(5, "w", make.at(0), paused=True),
            place(6, "other", make.at(1)),
            place(7, "other", make.at(99)),  # later than any plan: a clock was ahead
            place(8, "w", make.at(0.9)),
        ):
            work.sources.add(each)
        work.commit()
    with stocked() as work:
        due = [one.id for one in work.sources.list_due(make.at(1), make.at(9), 9, 99)]
        assert due == ["f2", "f6", "f3", "f7", "f8", "f1"]
        assert [one.id for one in work.sources.list_due(make.at(1), make.at(9), 1, 99)] == ["f2", "f6"]
        assert [one.id for one in work.sources.list_due(make.at(1), make.at(9), 9, 3)] == ["f2", "f6", "f3"]
        assert work.sources.list_due(make.at(-1), make.at(999), 9, 99)[0] == place(2, "w", None)
