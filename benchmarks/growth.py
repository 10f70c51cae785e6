"""How the cost of common operations grows with the ledger, on both databases.

    python -m benchmarks.growth --data DIR [--limit CLAIMS]

DIR contains a topic.toml. Ledgers of 10,000 and 100,000 claims (or up to --limit, tenfold each) are generated as in
`benchmarks.asking` and `benchmarks.linking`, without models, in SQLite and, if DELTABRIEF_TEST_POSTGRES names a
database, in a schema of its own there. Figures are medians in seconds (`ask` also the 95th percentile), and for each
operation the largest ratio of two sizes. Embedding a question and the judge come on top of `ask`: a constant.
`timeline` is of all time and looks at 400 claims at each size. A tenfold ledger says ten times as much in a day. So
`timeline_same` is of the last 300 days of the smallest ledger and of a tenth of that time in one of ten times the size,
and has about as much to tell in each: the target is for this one. `timeline_month` is of the last month, whatever there
is to tell, up to the same 400 claims. `…_claims` is how many a timeline looks at, `…_lines` how many lines it has.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path
from time import perf_counter

import numpy as np
from sqlalchemy import make_url, text

from benchmarks import asking, linking
from benchmarks._cli import Report, Request, main
from benchmarks._generated import WORKSPACE
from bot.topics.topic_file import load_topic
from storage.admin import open_ledger, upgrade_database
from storage.engine import connect
from storage.unit_of_work import SqlLedger
from summarizer.briefing.limits import CHANGES
from summarizer.briefing.state_card_at import card_at
from summarizer.questions.limits import TIMELINES
from summarizer.questions.timeline import build_timeline
from summarizer.topics.model import Topic

SMALL, LARGE = 10_000, 100_000
REPEATED = 40
SAME = 300
"""Days of the smallest ledger in which about 85 claims are worth a look."""


def measure(request: Request) -> Report:
    """Every operation at every size on every database."""
    topic = load_topic(request.file("topic.toml"), WORKSPACE)
    sizes = [SMALL]
    while sizes[-1] * 10 <= (request.limit or LARGE):
        sizes.append(sizes[-1] * 10)
    figures: dict[str, float] = {}
    for name in databases():
        by_size = [_measured(name, topic, size) for size in sizes]
        linked = _linked(name, topic, sizes)
        for size, found, seconds in zip(sizes, by_size, linked, strict=True):
            found["link"] = seconds
            figures |= {f"{name}_{operation}_{size}": value for operation, value in found.items()}
        for operation in by_size[0]:
            figures[f"{name}_{operation}_growth"] = max(
                (later[operation] / earlier[operation] for earlier, later in pairwise(by_size)), default=1.0
            )
    return Report(figures, meta={"claims": sizes, "repeated": REPEATED})


def databases() -> list[str]:
    """The databases that can be measured here."""
    return ["sqlite", *(["postgresql"] if os.environ.get("DELTABRIEF_TEST_POSTGRES") else [])]


@contextmanager
def new_ledger(name: str) -> Iterator[SqlLedger]:
    """An empty ledger, removed afterwards."""
    with tempfile.TemporaryDirectory() as folder, empty_database(name, Path(folder)) as url:
        upgrade_database(url)
        ledger = open_ledger(url)
        try:
            yield ledger
        finally:
            ledger.dispose()


@contextmanager
def empty_database(name: str, folder: Path) -> Iterator[str]:
    """The URL of a database without tables, removed afterwards."""
    if name == "sqlite":
        yield f"sqlite:///{folder / 'ledger.db'}"
        return
    server = os.environ["DELTABRIEF_TEST_POSTGRES"]
    schema = f"growth_{uuid.uuid4().hex[:12]}"
    engine = connect(server)
    with engine.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {schema}"))
    try:
        url = make_url(server).update_query_dict({"options": f"-csearch_path={schema}"})
        yield url.render_as_string(hide_password=False)
    finally:
        with engine.begin() as connection:
            connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
        engine.dispose()


def _measured(name: str, topic: Topic, size: int) -> dict[str, float]:
    with new_ledger(name) as ledger:
        story = asking.Story(topic, random.Random(asking.SEED))  # noqa: S311 - not a secret
        asking.fill(ledger, story, size)
        print(f"{name}: {size:,} claims stored", file=sys.stderr)
        analyse(ledger)
        questions = [story.question() for _ in range(REPEATED)]
        asking.ask(ledger, topic, questions[0], 0)  # reads the vectors into memory, once per process
        asked = _times(
            [partial(asking.ask, ledger, topic, question, place) for place, question in enumerate(questions)]
        )
        end = (asking.START + timedelta(days=asking.DAYS)).date()
        found = {
            "ask": float(np.median(asked)),
            "ask_p95": float(np.percentile(asked, 95)),
            "timeline": _look(ledger, topic, None, end),
            "state_card": float(np.median(_times([lambda: _card(ledger, topic)] * REPEATED))),
        }
        for period, days in (("same", SAME * SMALL // size), ("month", 30)):
            since = end - timedelta(days=days)
            claims, lines = _told(ledger, topic, since, end)
            found |= {
                f"timeline_{period}": _look(ledger, topic, since, end),
                f"timeline_{period}_claims": float(claims),
                f"timeline_{period}_lines": float(lines),
            }
        print(f"{name}: {found}", file=sys.stderr)  # a run takes an hour, and may be stopped early
        return found


def _look(ledger: SqlLedger, topic: Topic, since: date | None, until: date) -> float:
    """Median seconds of a timeline of this period."""
    return float(np.median(_times([lambda: asking.look(ledger, topic, since, until)] * REPEATED)))


def _told(ledger: SqlLedger, topic: Topic, since: date, until: date) -> tuple[int, int]:
    """The number of claims that a timeline of this period reads, and of its lines."""
    with ledger() as work:
        claims = work.claims.top_by_score(topic.id, since, until, CHANGES.listed, TIMELINES.claims)
        return len(claims), len(build_timeline(work, topic, since, until).lines)


def analyse(ledger: SqlLedger) -> None:
    """Statistics for the planner, which autovacuum would collect in a running system."""
    with ledger._engine.begin() as connection:  # noqa: SLF001 - a benchmark fills faster than autovacuum looks
        connection.execute(text("ANALYZE"))


def _card(ledger: SqlLedger, topic: Topic) -> None:
    with ledger() as work:
        card_at(work, topic, asking.START + timedelta(days=asking.DAYS))


def _linked(name: str, topic: Topic, sizes: Sequence[int]) -> list[float]:
    with new_ledger(name) as ledger:
        return linking.grown(ledger, topic, linking.new_writer(sizes[-1]), sizes)


def _times(works: Sequence[Callable[[], object]]) -> list[float]:
    return [_seconds(work) for work in works]


def _seconds(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began


if __name__ == "__main__":
    sys.exit(main("growth", __doc__ or "", measure))
