"""Figures of a ledger for monitoring, on both databases."""

from __future__ import annotations

from dataclasses import replace

from bot.monitoring.ledger_state import read_ledger_state
from bot.monitoring.serve import check_health
from summarizer.delivery.model import DeliveryState, Lease
from summarizer.ingest.model import Source, SourceKind, VersionState


def test_an_empty_ledger_has_nothing_waiting(ledger, make):
    state = read_ledger_state(ledger, make.noon)
    assert (state.figures.pending, state.figures.pending_since, state.due_since) == (0, None, None)
    assert set(state.figures.deliveries) == set(DeliveryState)
    assert state.figures.size > 10_000


def test_articles_deliveries_and_sources_are_counted_over_all_workspaces(stocked, make):
    with stocked() as work:
        work.articles.add_version(make.version("v2", number=2, fetched_at=make.at(-1)), [])
        work.articles.add(make.article("a2", workspace_id="other"), [])
        work.articles.add_version(make.version("v3", article_id="a2", workspace_id="other"), [])
        work.articles.set_state("v3", VersionState.FAILED, "too long")
        for id_, given in (
            ("s1", {}),
            ("s2", {"failing_since": make.noon, "failure": "404"}),
            ("s3", {"paused": True}),
        ):
            source = Source(id_, "w", SourceKind.FEED, f"https://{id_}.example/feed", "The Courier", make.noon)
            work.sources.add(replace(source, **given))
        work.briefings.add(make.briefing())
        work.outbox.add(make.delivery("o1", state=DeliveryState.SENT, due_at=make.at(-2)))
        work.outbox.add(make.delivery("o2", due_at=make.at(-1)))
        work.commit()
    state = read_ledger_state(stocked, make.noon)
    assert state.figures.pending == 2
    assert state.figures.pending_since == make.at(-1)
    assert state.figures.set_aside == 1
    assert state.figures.sources == {"well": 1, "failing": 1, "paused": 1}
    assert state.figures.deliveries[DeliveryState.SENT] == 1
    assert state.figures.deliveries[DeliveryState.COMPOSED] == 1
    assert state.due_since == make.at(-1)


def test_a_briefing_that_nobody_composed_is_due(stocked, make):
    assert read_ledger_state(stocked, make.at(3)).due_since is not None


def test_health_follows_the_lease_in_the_ledger(ledger, make):
    assert check_health(ledger, make.noon).problems == ("no instance runs on this ledger",)
    with ledger() as work:
        work.leases.take(Lease("me", make.at(1)), make.noon)
        work.commit()
    assert check_health(ledger, make.at(0.5)).status == "ok"
    assert check_health(ledger, make.at(0.5), "me").status == "ok"
    assert check_health(ledger, make.at(0.5), "another").status == "standby"
    assert check_health(ledger, make.at(2), "me").status == "failing"
