"""Readers are stored alike by every SQL ledger. What they are told is tested in tests/unit/summarizer/readers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.claims.model import Claim
from summarizer.errors import AlreadyStoredError, NotFoundError
from summarizer.models.values import ModelRef
from summarizer.readers.model import ChangesPage, OfferedPage, Reader, ReaderPosition, Window
from summarizer.relations.model import Link, Relation


@pytest.fixture
def known(stocked, make):
    with stocked() as work:
        claims: list[Claim] = [make.claim(f"c{n}", known_at=make.at(n)) for n in range(4)]
        work.claims.add(claims)
        work.claims.store_relevances([make.relevance(claim.id) for claim in claims])
        work.readers.add(Reader("r", "w", "Page", "hash", make.noon, ("t1",)))
        work.commit()
    return stocked


def test_readers_are_kept_by_name_and_hash(known, make):
    with known() as work:
        reader = work.readers.get("r")
        assert reader == Reader("r", "w", "Page", "hash", make.noon, ("t1",))
        assert work.readers.find_by_token_hash("hash") == work.readers.find_by_name("w", "PAGE") == reader
        assert work.readers.find_by_token_hash("other") is work.readers.find_by_name("other", "Page") is None
        assert work.readers.list_by_workspace("w") == (reader,)
        assert work.readers.list_by_workspace("other") == ()
        for twin in (replace(reader, id="s", token_hash="h2", name="page"), replace(reader, id="s", name="Other")):
            with pytest.raises(AlreadyStoredError):
                work.readers.add(twin)


def test_a_position_moves_once(known, make):
    page = ChangesPage("t1", "Arvik dam", None, make.at(1), "k")
    with known() as work:
        start = work.readers.position("r", "t1")
        assert start == ReaderPosition("r", "t1")
        offered = replace(start, offer=OfferedPage(page, Window(make.at(1), ("c1",), ("c1", "c2"), ("c0",))))
        assert work.readers.move(offered, start)
        work.commit()
    with known() as work:
        now = work.readers.position("r", "t1")
        assert now == replace(offered, revision=1)
        assert not work.readers.move(offered, start)  # another call was faster
        assert work.readers.move(replace(now, cursor="k", until=make.at(1), evaluated=("c1",), offer=None), now)
        assert not work.readers.move(now, now)
        work.commit()
    with known() as work:
        assert work.readers.position("r", "t1") == ReaderPosition("r", "t1", 2, "k", make.at(1), ("c1",))


def test_what_a_reader_was_told_and_what_was_dropped_since(known, make):
    made = ModelRef("rules", "1")
    drop = Link(None, "c1", "v1", Relation.RETRACTS, 1.0, ("gone",), made)
    with known() as work:
        work.claims.add_links([drop, replace(drop, earlier_id="c3"), replace(drop, claim_id="c2", earlier_id="c0")])
        work.readers.add_told("r", "t1", ["c0", "c1", "c1"], [])
        work.readers.add_told("r", "t1", ["c1"], [])
        assert work.readers.disclosed_among("r", "t1", ["c0", "c1", "c2"]) == {"c0", "c1"}
        assert work.readers.disclosed_among("r", "t1", []) == frozenset()
        assert work.readers.untold_drops("r", "t1", 10) == (drop,)
        work.readers.add_told("r", "t1", [], ["c1"])
        assert work.readers.untold_drops("r", "t1", 10) == ()
        work.commit()
    with known() as work:
        work.readers.remove("r")
        assert work.readers.disclosed_among("r", "t1", ["c0"]) == frozenset()
        with pytest.raises(NotFoundError):
            work.readers.remove("r")
        work.topics.remove("t1")


def test_the_time_of_the_nth_claim(known, make):
    with known() as work:
        nth = work.readers.time_of_nth_claim
        assert nth("t1", None, make.at(9), 2) == make.at(1)
        assert nth("t1", make.at(0), make.at(9), 2) == make.at(2)
        assert nth("t1", make.at(0), make.at(9), 3) is None  # nothing comes after it
        assert nth("t1", None, make.at(1), 2) is None
        assert nth("t2", None, make.at(9), 1) is None
