"""A listing takes as many queries for many claims as for few: none is asked for each claim."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from sqlalchemy import event

from bot.web.queries import Queries
from summarizer.delivery.model import Length
from summarizer.readers.model import new_token
from tests.ledgers import new_ledger
from tests.unit.summarizer.town_desk import START, arrive, town_desk

NOW = START + timedelta(days=30)
MANY = 24


@contextmanager
def counted(ledger) -> Iterator[list[str]]:
    """The statements that are executed in the block."""
    seen: list[str] = []

    def note(_connection, _cursor, statement, *_rest) -> None:
        seen.append(statement)

    event.listen(ledger._engine, "before_cursor_execute", note)
    yield seen
    event.remove(ledger._engine, "before_cursor_execute", note)


def desk_of(ledger, articles: int) -> tuple[Queries, object]:
    """A topic with this many articles of two sentences each, and a reader."""
    service = town_desk(ledger)
    for number in range(articles):
        text = f"Ferry strike crews blocked pier {number} of the harbour. Talks about the ferry strike at pier {number} go on."
        arrive(service, text, number % 20, f"Paper {number}", f"https://p{number}.example/1")
    reader = service.readers.add("w", "all", [], new_token(), START, "console")
    return Queries(service, lambda: NOW), reader


READS: dict[str, Callable] = {
    "claims": lambda queries, reader: queries.claims(reader, "t", 100),
    "search": lambda queries, reader: queries.search(reader, "ferry strike", "t", 100),
    "timeline": lambda queries, reader: queries.timeline(reader, "t", None, None),
    "state": lambda queries, reader: queries.state(reader, "t"),
    "matters": lambda queries, reader: queries.matters(reader, "t", 20),
    "sources of a topic": lambda queries, _: queries.service.sources_of_topic("t", NOW),
    "briefing": lambda queries, _: queries.service.preview("t", "d", NOW, Length.FULL),
}


@pytest.fixture(scope="module")
def desks():
    """The same topic with few claims and with many."""
    return [desk_of(new_ledger(), articles) for articles in (4, MANY)]


@pytest.mark.parametrize("read", READS.values(), ids=READS)
def test_a_listing_takes_as_many_queries_for_many_claims_as_for_few(desks, read):
    counts = []
    for queries, reader in desks:
        with counted(queries.service.ledger) as statements:
            read(queries, reader)
        counts.append(len(statements))
    few, many = counts
    assert many <= few + 2  # a branch that only larger topics reach may ask once more
