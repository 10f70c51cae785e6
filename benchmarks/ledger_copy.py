"""`db copy` of a large ledger to PostgreSQL: `python -m benchmarks.ledger_copy --data DIR [--limit CLAIMS]`.

DIR contains a topic.toml. A ledger of 100,000 claims (or --limit) is generated in SQLite as in `benchmarks.asking`, and
a reader gets a briefing until a month before its end. The ledger is copied to a schema of the database that
DELTABRIEF_TEST_POSTGRES names, or without one to another SQLite file. Then the due briefing of the month is composed on
both, and its text compared, and that of the same briefing for a reader who was told nothing yet, of state cards and of
timelines.

rows, copy_seconds    copied and verified by counts and digests, and how long that took
briefing_lines        changes of the due briefing
pages, different      compared texts, and how many of them are not equal
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from benchmarks import asking
from benchmarks._cli import Report, Request, main
from benchmarks._generated import WORKSPACE
from benchmarks.growth import databases, empty_database
from bot.presentation.briefing_page import briefing_page
from bot.presentation.history_pages import card_page, timeline_page
from bot.presentation.render_markdown import to_markdown
from bot.topics.topic_file import load_topic
from storage.admin import open_ledger, upgrade_database
from storage.copy_ledger import copy_ledger
from storage.unit_of_work import SqlLedger
from summarizer.briefing.model import Briefing
from summarizer.delivery.model import DeliveryState, Destination, DestinationKind, Length, Subscription
from summarizer.service import Service
from summarizer.topics.model import Topic
from tests.fake_models import fake_service

CLAIMS = 100_000
END = asking.START + timedelta(days=asking.DAYS)
TOLD = END - timedelta(days=30)
"""Until when the reader was briefed."""
READER, STRANGER = "reader", "stranger"
_UTC = ZoneInfo("UTC")


def measure(request: Request) -> Report:
    """Fill, copy, compare."""
    topic = load_topic(request.file("topic.toml"), WORKSPACE)
    claims = request.limit or CLAIMS
    target = databases()[-1]
    with tempfile.TemporaryDirectory() as folder, empty_database(target, Path(folder)) as copy:
        source = f"sqlite:///{Path(folder) / 'source.db'}"
        upgrade_database(source)
        ledger = open_ledger(source)
        asking.fill(ledger, asking.Story(topic, random.Random(asking.SEED)), claims)  # noqa: S311 - not a secret
        ledger.dispose()
        print(f"{claims:,} claims stored", file=sys.stderr)
        return Report(copied(source, copy, topic), meta={"claims": claims, "target": target})


def copied(source: str, target: str, topic: Topic) -> dict[str, float]:
    """Tell a reader something, copy the ledger, and compare the two."""
    ledger = open_ledger(source)
    tell(ledger, topic)
    ledger.dispose()
    began = time.perf_counter()
    rows = sum(table.rows for table in copy_ledger(source, target, lambda: datetime.now(UTC)))
    seconds = time.perf_counter() - began
    pages, lines = zip(*(_read(url, topic) for url in (source, target)), strict=True)
    different = sum(before != after for before, after in zip(*pages, strict=True))
    return {
        "rows": rows,
        "copy_seconds": seconds,
        "briefing_lines": lines[0],
        "pages": len(pages[0]),
        "different": different,
    }


def tell(ledger: SqlLedger, topic: Topic) -> None:
    """Two subscriptions, one of which got its briefing until `TOLD`."""
    with ledger() as work:
        for name in (READER, STRANGER):
            work.subscriptions.add_destination(
                Destination(name, WORKSPACE, DestinationKind.CHANNEL, name, "bench"),
            )
            at = END.time()
            made = Subscription(name, WORKSPACE, topic.id, name, at, "UTC", asking.START, length=Length.FULL)
            work.subscriptions.add(made)
        work.commit()
    row = fake_service(ledger).brief(READER, TOLD, TOLD)
    with ledger() as work:
        sent = replace(row, state=DeliveryState.SENT, receipt=("1",))
        if not work.outbox.replace_if_unchanged(sent, row):
            raise AssertionError("the briefing was not stored")
        work.commit()


def _read(url: str, topic: Topic) -> tuple[list[str], int]:
    """What readers get from this ledger, as text, and the number of changes of the first of the briefings."""
    ledger = open_ledger(url)
    service = fake_service(ledger)
    briefings = [_due(ledger, service, name) for name in (READER, STRANGER)]
    texts = [*(to_markdown(briefing_page(each, _UTC)) for each in briefings), *_history(service, topic)]
    ledger.dispose()
    return texts, len(briefings[0].changes)


def _due(ledger: SqlLedger, service: Service, subscription_id: str) -> Briefing:
    row = service.brief(subscription_id, END, END)
    with ledger() as work:
        briefing = work.briefings.get(row.briefing_id)
    if briefing is None:
        raise AssertionError("the briefing was not stored")
    return briefing


def _history(service: Service, topic: Topic) -> Iterator[str]:
    for moment in (TOLD, END):
        yield to_markdown(card_page(service.as_of(topic.id, moment), topic.name, _UTC))
    for since in (None, TOLD.date()):
        yield to_markdown(timeline_page(service.timeline(topic.id, since, END.date()), _UTC))


if __name__ == "__main__":
    sys.exit(main("ledger_copy", __doc__ or "", measure))
