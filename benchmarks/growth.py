"""How the cost of common operations grows with the ledger, on both databases.

    python -m benchmarks.growth --data DIR [--limit CLAIMS]

DIR contains a topic.toml. Ledgers of 10,000 and 100,000 claims (or up to --limit, tenfold each) are generated as in
`benchmarks.asking` and `benchmarks.linking`, without models, in SQLite and, if DELTABRIEF_TEST_POSTGRES names a
database, in a schema of its own there. Figures are medians in seconds (`ask` also the 95th percentile): of processor
time on SQLite, of the clock on PostgreSQL, whose server has processes of its own. For each operation there is the
largest ratio of two sizes. All sizes take turns with each repetition, so that other programs slow them alike.
Embedding a question and the judge come on top of `ask`: a constant.
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
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path
from time import perf_counter, process_time

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
CLOCKS = {"sqlite": process_time, "postgresql": perf_counter}
SAME = 300
"""Days of the smallest ledger in which about 85 claims are worth a look."""

END = (asking.START + timedelta(days=asking.DAYS)).date()
PERIODS: dict[str, Callable[[int], date | None]] = {
    "timeline": lambda _: None,
    "timeline_same": lambda size: END - timedelta(days=SAME * SMALL // size),
    "timeline_month": lambda _: END - timedelta(days=30),
}
"""First days of the timelines, by the size of the ledger."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A ledger of this many claims, and what is done with it."""

    ledger: SqlLedger
    topic: Topic
    size: int

    def ask(self, question: str, place: int) -> None:
        """As `asking.ask`."""
        asking.ask(self.ledger, self.topic, question, place)

    def card(self) -> None:
        """The state card at the end."""
        with self.ledger() as work:
            card_at(work, self.topic, asking.START + timedelta(days=asking.DAYS))

    def look(self, since: Callable[[int], date | None]) -> None:
        """The timeline of this period."""
        asking.look(self.ledger, self.topic, since(self.size), END)

    def counts(self, name: str, since: Callable[[int], date | None]) -> dict[str, float]:
        """The number of claims that this timeline reads, and of its lines."""
        with self.ledger() as work:
            start = since(self.size)
            claims = work.claims.top_by_score(self.topic.id, start, END, CHANGES.listed, TIMELINES.claims)
            lines = build_timeline(work, self.topic, start, END).lines
            return {f"{name}_claims": float(len(claims)), f"{name}_lines": float(len(lines))}


def measure(request: Request) -> Report:
    """Every operation at every size on every database."""
    topic = load_topic(request.file("topic.toml"), WORKSPACE)
    sizes = [SMALL]
    while sizes[-1] * 10 <= (request.limit or LARGE):
        sizes.append(sizes[-1] * 10)
    figures: dict[str, float] = {}
    for name in databases():
        by_size = _measured(name, topic, sizes)
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


def _measured(name: str, topic: Topic, sizes: Sequence[int]) -> list[dict[str, float]]:
    """The figures of each size."""
    with ExitStack() as stack:
        filled = [Filled(stack.enter_context(new_ledger(name)), topic, size) for size in sizes]
        for each in filled:
            asking.fill(each.ledger, asking.Story(topic, random.Random(asking.SEED)), each.size)  # noqa: S311 - not a secret
            analyse(each.ledger)
            print(f"{name}: {each.size:,} claims stored", file=sys.stderr)
        return compared(filled, CLOCKS[name])


def compared(filled: Sequence[Filled], clock: Callable[[], float]) -> list[dict[str, float]]:
    """The figures of each of these ledgers, which are on one topic; seconds by this clock."""
    story = asking.Story(filled[0].topic, random.Random(asking.SEED))  # noqa: S311 - not a secret
    questions = [partial(Filled.ask, question=story.question(), place=place) for place in range(REPEATED)]
    _times(filled, questions[:1], clock)  # reads the vectors into memory, once per process
    operations: dict[str, Sequence[Callable[[Filled], object]]] = {
        "ask": questions,
        "state_card": [Filled.card] * REPEATED,
        **{name: [partial(Filled.look, since=since)] * REPEATED for name, since in PERIODS.items()},
    }
    seconds = {name: _times(filled, works, clock) for name, works in operations.items()}
    found = [{name: float(np.median(times[place])) for name, times in seconds.items()} for place in range(len(filled))]
    for place, each in enumerate(filled):
        found[place]["ask_p95"] = float(np.percentile(seconds["ask"][place], 95))
        for name, since in PERIODS.items():
            found[place] |= each.counts(name, since)
        print(f"{each.size:,} claims: {found[place]}", file=sys.stderr)  # a run takes an hour, and may be stopped early
    return found


def analyse(ledger: SqlLedger) -> None:
    """Statistics for the planner, which autovacuum would collect in a running system."""
    with ledger._engine.begin() as connection:  # noqa: SLF001 - a benchmark fills faster than autovacuum looks
        connection.execute(text("ANALYZE"))


def _linked(name: str, topic: Topic, sizes: Sequence[int]) -> list[float]:
    with new_ledger(name) as ledger:
        return linking.grown(ledger, topic, linking.new_writer(sizes[-1]), sizes, CLOCKS[name])


def _times(
    filled: Sequence[Filled], works: Sequence[Callable[[Filled], object]], clock: Callable[[], float]
) -> list[list[float]]:
    """Seconds of each work on each ledger, by ledger; each work is done on all of them before the next one."""
    rounds = [[_seconds(partial(work, each), clock) for each in filled] for work in works]
    return [list(times) for times in zip(*rounds, strict=True)]


def _seconds(work: Callable[[], object], clock: Callable[[], float]) -> float:
    began = clock()
    work()
    return clock() - began


if __name__ == "__main__":
    sys.exit(main("growth", __doc__ or "", measure))
