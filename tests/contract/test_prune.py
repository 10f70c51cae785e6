"""What pruning removes and what it keeps, on both databases."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storage.prune import prune
from storage.tables.base import Base
from summarizer.briefing.model import AspectState, Citation, StateCard
from summarizer.delivery.model import DeliveryState
from summarizer.ingest.model import Source, SourceCheck, SourceKind, VersionState
from summarizer.models.values import ModelRef
from summarizer.relations.model import Link, Relation
from summarizer.text.span import Span

OLD, NEW = -400, -1
KEPT = ("cited", "shown", "pending", "revised", "recent")


@pytest.fixture
def filled(stocked, make):
    """Old articles: plain, cited, pending, with a newer version; and a recent one, which is the newest claim."""
    with stocked() as work:
        work.articles.set_state("v1", VersionState.ANALYSED)
        for name, age in (
            ("plain", OLD),
            ("cited", OLD),
            ("shown", OLD),
            ("pending", OLD),
            ("revised", OLD),
            ("recent", NEW),
        ):
            work.articles.add(make.article(name, first_seen=make.at(age)), [f"url:{name}"])
            state = VersionState.PENDING if name == "pending" else VersionState.ANALYSED
            version = make.version(f"{name} v1", article_id=name, fetched_at=make.at(age), state=state)
            work.articles.add_version(version, [f"band {name}"])
            work.claims.add(
                [make.claim(f"{name} claim", article_id=name, version_id=f"{name} v1", text=f"Zebra {name}.")]
            )
        newer = make.version(
            "revised v2", article_id="revised", number=2, fetched_at=make.at(NEW), state=VersionState.ANALYSED
        )
        work.articles.add_version(newer, [])
        made = ModelRef("rules", "1")
        work.claims.add_links([Link("recent claim", "plain claim", "recent v1", Relation.REPEATS, 0.9, (), made)])
        shown = Citation("shown claim", "shown", "shown v1", Span(0, 5), "Zebra", "The Courier", "Courier", make.noon)
        state = StateCard("t1", make.noon, (AspectState("Holds", "Does it?", "Zebra.", citation=shown),))
        work.briefings.add(make.briefing("told", disclosed_claim_ids=("cited claim",), state=state))
        work.outbox.add(make.delivery("sent", briefing_id="told", state=DeliveryState.SENT))
        work.sources.add(Source("s", "w", SourceKind.FEED, "https://s.example", "The Courier", make.noon))
        work.sources.add_check(SourceCheck("s", make.at(OLD), 3, None))
        work.commit()
    return stocked


def texts(ledger, *versions):
    with ledger() as work:
        return [bool(work.articles.get_version(version).text) for version in versions]


def test_only_old_articles_that_nobody_was_told_of_lose_their_text_and_claims(filled, make):
    done = filled.prune(make.at(-365))
    assert done.articles == 1
    assert (done.claims, done.checks) == (1, 1)
    with filled() as work:
        left = {claim for claim in ("plain", *KEPT) if work.claims.get([f"{claim} claim"])}
    assert left == {*KEPT}
    assert texts(filled, "plain v1", *(f"{name} v1" for name in KEPT)) == [False, *(True for _ in KEPT)]


def test_old_replies_of_a_model_are_removed(filled, make):
    with filled() as work:
        work.proposals.keep_replies({"old": "{}"}, make.at(OLD))
        work.proposals.keep_replies({"new": "{}"}, make.at(NEW))
        work.commit()
    filled.prune(make.at(-365))
    with filled() as work:
        assert {*work.proposals.replies(["old", "new"])} == {"new"}


def test_what_is_left_of_an_article_is_its_identity(filled, make):
    with filled() as work:
        before = work.articles.get_version("plain v1")
    filled.prune(make.at(-365))
    with filled() as work:
        assert work.articles.find_by_keys("w", ["url:plain"]).id == "plain"
        assert work.articles.get_version("plain v1") == replace(before, text="", facts=())
        assert work.articles.near_duplicate_candidates("w", ["band plain"], 5) == ()


def test_search_no_longer_finds_what_was_pruned(filled, make):
    def found():
        with filled() as work:
            vector = make.claim().vector
            by_words = {claim for claim, _ in work.search.by_words("w", "zebra", 10)}
            return by_words, {claim for claim, _ in work.search.by_vector("w", vector, 10)}

    assert all("plain claim" in hits for hits in found())
    filled.prune(make.at(-365))
    for hits in found():
        assert hits == {f"{name} claim" for name in KEPT}


def test_a_dry_run_counts_the_same_and_changes_nothing(filled, make):
    before = texts(filled, "plain v1")
    expected = prune(filled._engine, make.at(-365), dry=True)
    assert texts(filled, "plain v1") == before
    assert filled.prune(make.at(-365)) == expected
    assert filled.prune(make.at(-365)).articles == 0


def test_the_newest_claim_stays_so_that_its_number_is_not_given_twice(filled, make):
    done = filled.prune(make.at(10_000))
    assert done.articles == 3
    with filled() as work:
        assert work.claims.get(["recent claim"])


def test_nothing_that_refers_to_a_claim_is_forgotten():
    """Every table that refers to a claim or version is either emptied by `prune`, or keeps what it refers to."""
    handled = {
        "links",
        "relevances",
        "aspect_answers",
        "claim_entities",
        "claims",
        "mentions",
        "summaries",
        "version_bands",
    }
    keeping = {"briefing_claims", "reader_claims"}
    referring = {
        table.name
        for table in Base.metadata.sorted_tables
        for key in table.foreign_keys
        if key.column.table.name in {"claims", "article_versions"}
    }
    assert referring == handled | keeping
