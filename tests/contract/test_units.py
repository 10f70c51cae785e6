"""The guarantees of a unit of work, for every ledger."""

from __future__ import annotations

from threading import Barrier, Thread

import pytest

from summarizer.errors import AlreadyStoredError, StorageError
from summarizer.workspace.model import Workspace


def test_leaving_without_commit_keeps_nothing(ledger):
    with ledger() as work:
        work.workspaces.add(Workspace("w", "Newsroom"))
    with ledger() as work:
        assert work.workspaces.list_all() == ()


def test_an_error_inside_rolls_back_and_passes_through(ledger):
    with pytest.raises(ZeroDivisionError):
        fail_inside(ledger)
    with ledger() as work:
        assert work.workspaces.get("w") is None


def test_what_is_committed_stays_and_what_follows_it_does_not(ledger):
    with ledger() as work:
        work.workspaces.add(Workspace("w", "Newsroom"))
        work.commit()
        work.workspaces.add(Workspace("late", "Never committed"))
    with ledger() as work:
        assert work.workspaces.list_all() == (Workspace("w", "Newsroom"),)


def test_a_unit_sees_its_own_writes_and_others_do_not(ledger):
    with ledger() as writing, ledger() as reading:
        writing.workspaces.add(Workspace("w", "Newsroom"))
        assert writing.workspaces.get("w") == Workspace("w", "Newsroom")
        assert reading.workspaces.get("w") is None
        writing.commit()
        assert reading.workspaces.get("w") == Workspace("w", "Newsroom")


def test_a_unit_that_has_read_can_write_after_another_has_written(ledger):
    """On SQLite a naive implementation fails here with SQLITE_BUSY_SNAPSHOT."""
    with ledger() as slow, ledger() as quick:
        assert slow.workspaces.list_all() == ()
        quick.workspaces.add(Workspace("quick", "First"))
        quick.commit()
        slow.workspaces.add(Workspace("slow", "Second"))
        slow.commit()
    with ledger() as work:
        assert [workspace.id for workspace in work.workspaces.list_all()] == ["quick", "slow"]


def test_a_unit_can_go_on_after_a_clash(ledger):
    with ledger() as work:
        work.workspaces.add(Workspace("w", "Newsroom"))
        with pytest.raises(AlreadyStoredError):
            work.workspaces.add(Workspace("w", "Twin"))
        work.workspaces.add(Workspace("v", "Second"))
        work.commit()
    with ledger() as work:
        assert work.workspaces.list_all() == (Workspace("v", "Second"), Workspace("w", "Newsroom"))


def test_what_refers_to_nothing_is_refused(ledger, make):
    with ledger() as work, pytest.raises(StorageError, match="refers to"):
        work.articles.add(make.article(), [])


def test_a_naive_time_is_refused(stocked, make):
    naive = make.noon.replace(tzinfo=None)
    with stocked() as work, pytest.raises(ValueError, match="no time zone"):
        work.articles.add_version(make.version("v2", number=2, fetched_at=naive), [])


def test_many_writers_at_once_all_succeed(ledger):
    names = [f"w{number}" for number in range(8)]
    start = Barrier(len(names))

    def write(name: str) -> None:
        start.wait()
        with ledger() as work:
            work.workspaces.list_all()
            work.workspaces.add(Workspace(name, name))
            work.commit()

    run_together(write, names)
    with ledger() as work:
        assert [workspace.id for workspace in work.workspaces.list_all()] == names


def test_of_many_that_store_the_same_exactly_one_wins(ledger):
    start = Barrier(6)
    outcomes: list[str] = []

    def write(name: str) -> None:
        start.wait()
        try:
            with ledger() as work:
                work.workspaces.add(Workspace("same", name))
                work.commit()
                outcomes.append("stored")
        except AlreadyStoredError:
            outcomes.append("refused")

    run_together(write, [str(number) for number in range(6)])
    assert sorted(outcomes) == ["refused"] * 5 + ["stored"]


def run_together(work, names):
    threads = [Thread(target=work, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=120)


def fail_inside(ledger):
    with ledger() as work:
        work.workspaces.add(Workspace("w", "Newsroom"))
        raise ZeroDivisionError
