"""The lease that lets one instance run on a ledger."""

from __future__ import annotations

from dataclasses import replace
from threading import Barrier, Thread

import pytest

from summarizer.delivery.model import Lease


@pytest.fixture
def mine(make) -> Lease:
    return Lease("mine", make.at(1))


@pytest.fixture
def theirs(make) -> Lease:
    return Lease("theirs", make.at(2))


def take(ledger, lease, now) -> Lease:
    with ledger() as work:
        held = work.leases.take(lease, now)
        work.commit()
    return held


def test_the_first_gets_it_and_the_second_is_told_whose_it_is(ledger, make, mine, theirs):
    assert take(ledger, mine, make.noon) == mine
    assert take(ledger, theirs, make.at(0.5)) == mine


def test_the_holder_prolongs_it_and_others_wait_until_it_has_run_out(ledger, make, mine, theirs):
    take(ledger, mine, make.noon)
    longer = replace(mine, until=make.at(1.5))
    assert take(ledger, longer, make.at(0.5)) == longer
    assert take(ledger, theirs, make.at(1.2)) == longer
    assert take(ledger, theirs, make.at(1.5)) == theirs
    assert take(ledger, longer, make.at(1.6)) == theirs


def test_one_who_leaves_gives_it_back_and_nobody_elses(ledger, make, mine, theirs):
    take(ledger, mine, make.noon)
    with ledger() as work:
        work.leases.release("theirs")
        work.commit()
    assert take(ledger, theirs, make.noon) == mine
    with ledger() as work:
        work.leases.release("mine")
        work.commit()
    assert take(ledger, theirs, make.noon) == theirs


def test_one_that_is_known_to_be_dead_has_run_out_at_its_own_end_and_not_once_it_was_prolonged(
    ledger, make, mine, theirs
):
    """How to take over a lease from a clock that was years ahead: by evaluating it as of its own end."""
    far = replace(mine, until=make.at(900))
    take(ledger, far, make.noon)
    assert take(ledger, theirs, make.at(1)) == far
    farther = replace(far, until=make.at(901))
    take(ledger, farther, make.at(1))
    assert take(ledger, theirs, far.until) == farther
    assert take(ledger, theirs, farther.until) == theirs


def test_of_many_at_once_one_gets_it(ledger, make):
    start, held = Barrier(6), []

    def try_once(number: int) -> None:
        start.wait()
        held.append(take(ledger, Lease(str(number), make.at(1)), make.noon).holder)

    threads = [Thread(target=try_once, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=120)
    assert len(held) == 6
    assert len(set(held)) == 1
