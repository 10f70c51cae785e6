"""No query of the repositories scans a whole table: the cost of an article must not grow with the ledger."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest
from sqlalchemy import event

from storage.engine import connect
from storage.unit_of_work import SqlLedger

NOW = datetime(2025, 3, 1, tzinfo=UTC)

# Small by nature, and read whole.
WHOLE = {"workspaces", "subscriptions"}
# Holds only what waits for analysis.
PARTIAL = "INDEX ix_article_versions_workspace_id_background_fetched_at_id"


def ask_everything(work):  # noqa: PLR0915 - one line for each query of the ports
    """Every query of every repository, with an item in each list."""
    work.workspaces.get("w")
    work.sources.get("f")
    work.sources.list_by_workspace("w")
    work.sources.list_checks("w", NOW, NOW)
    work.articles.find_by_keys("w", ["a", "b"])
    work.articles.get("a")
    work.articles.get_version("v")
    work.articles.list_versions("a")
    work.articles.near_duplicate_candidates("w", ["x", "y"], 5)
    work.articles.list_pending("w")
    work.articles.list_between("w", NOW, NOW)
    work.articles.list_between("w", None, NOW)
    work.articles.list_mentions("v")
    work.articles.get_summary("v")
    work.entities.get("e")
    work.entities.list_by_keys("w", ["k", "l"])
    work.entities.list_by_name("w", "name")
    work.entities.list_by_workspace("w")
    work.entities.list_edits("w")
    work.claims.get(["c", "d"])
    work.claims.list_by_version("v")
    work.claims.list_candidates("w", ["t", "u"], ["e", "f"], "v", 20)
    work.claims.links_from(["c"])
    work.claims.links_to(["c"])
    work.claims.links_by(["v"])
    work.claims.list_by_topic("t", NOW, NOW)
    work.claims.list_by_topic("t", None, NOW)
    work.claims.top_by_score("t", NOW.date(), NOW.date(), 0.5, 20)
    work.claims.top_by_score("t", None, NOW.date(), 0.5, 20)
    work.claims.by_aspect("t", "Safety", NOW, 0.5, 20)
    work.claims.matters_of("t", ["c", "d"])
    work.claims.list_by_matters("t", ["c", "d"], NOW, 5)
    work.claims.matters_that_moved("t", None, NOW, 5)
    work.claims.matters_that_moved("t", NOW, NOW, 5)
    work.claims.topics_of(["a", "b"])
    work.search.by_words("w", "some words", 5)
    work.search.by_words("w", "some words", 5, "t")
    work.search.by_vector("w", np.ones(4, np.float32), 5, "t")
    work.topics.get("t")
    work.topics.find_by_name("w", "t")
    work.topics.list_by_workspace("w")
    work.briefings.get("b")
    work.briefings.list_delivered("d", "t")
    work.briefings.disclosed_claim_ids("d", "t")
    work.briefings.list_disclosing("c", 5)
    work.briefings.list_recent("w", 5)
    work.briefings.list_by_topic("t", NOW, 5)
    work.briefings.feedback_totals("w")
    work.subscriptions.get("s")
    work.subscriptions.list_by_workspace("w")
    work.subscriptions.get_destination("d")
    work.subscriptions.get_destinations(["d", "e"])
    work.outbox.get("o")
    work.outbox.list_open()
    work.outbox.latest_of("s")


def ask_for_pages(work):
    """The same for pages that are fetched again."""
    work.pages.get("a")
    work.pages.due(NOW, NOW, 5)
    work.pages.counts("w")
    work.sources.list_due(NOW, NOW, 5, 5)
    work.articles.list_waiting(5)


@pytest.fixture
def engine(sqlite_url):
    engine = connect(sqlite_url)
    yield engine
    engine.dispose()


def test_every_query_walks_an_index(engine):
    asked = []

    @event.listens_for(engine, "after_cursor_execute")
    def remember(connection, cursor, statement, parameters, context, many):
        asked.append((statement, parameters))

    with SqlLedger(engine)() as work:
        ask_everything(work)
        ask_for_pages(work)
    event.remove(engine, "after_cursor_execute", remember)
    queries = {statement: parameters for statement, parameters in asked if statement.lstrip().startswith("SELECT")}
    assert len(queries) > 40
    with engine.connect() as connection:
        scans = {statement: whole_tables(connection, statement, given) for statement, given in queries.items()}
    assert {statement: tables for statement, tables in scans.items() if tables} == {}


def whole_tables(connection, statement, parameters):
    plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
    scans = [row.detail for row in plan if row.detail.startswith("SCAN") and "VIRTUAL" not in row.detail]
    scanned = {detail.split()[1] for detail in scans if PARTIAL not in detail}
    return {name for name in scanned - WHOLE if not name.startswith(("anon_", "(subquery"))}  # rows found by an index


def test_candidates_are_taken_in_the_order_of_the_index(engine):
    """Otherwise finding the newest claims of a frequent entity would sort all its claims."""
    asked = []
    event.listen(
        engine, "after_cursor_execute", lambda c, cursor, statement, given, *_: asked.append((statement, given))
    )
    with SqlLedger(engine)() as work:
        work.claims.list_candidates("w", ["t"], ["e"], "v", 20)
    walks = [(statement, given) for statement, given in asked if "LIMIT" in statement]
    assert len(walks) == 2
    with engine.connect() as connection:
        for statement, given in walks:
            plan = str(connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given).all())
            assert "reported_at" in plan
            assert "TEMP B-TREE" not in plan


@pytest.mark.parametrize("analysed", [False, True], ids=["without statistics", "with statistics"])
@pytest.mark.parametrize(
    ("since", "index", "sorted_whole"),
    [
        pytest.param(None, "ix_relevances_topic_id_score_claim_id_day", False, id="of all time: by score"),
        pytest.param(NOW.date(), "ix_relevances_topic_id_day_score_claim_id", True, id="of a day: that day"),
    ],
)
def test_leading_claims_are_not_looked_for_in_the_whole_topic(engine, analysed, since, index, sorted_whole):
    asked = []
    if analysed:
        with engine.begin() as connection:
            connection.exec_driver_sql("ANALYZE")
    event.listen(
        engine, "after_cursor_execute", lambda c, cursor, statement, given, *_: asked.append((statement, given))
    )
    with SqlLedger(engine)() as work:
        work.claims.top_by_score("t", since, NOW.date(), 0.85, 400)
    [(statement, given)] = [each for each in asked if "LIMIT" in each[0]]
    with engine.connect() as connection:
        plan = str(connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given).all())
    assert f"INDEX {index} " in plan
    assert ("TEMP B-TREE FOR ORDER BY" in plan) is sorted_whole  # otherwise at most those of equal scores
