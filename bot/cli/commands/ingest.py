"""`ingest` and `watch`: store articles in the ledger and analyse them."""

from __future__ import annotations

import asyncio
import signal
from argparse import Namespace
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager, closing
from datetime import timedelta

from bot.bootstrap.app import App
from bot.cli.nothing_read_note import note_no_sources
from bot.cli.progress import reading_bar
from bot.cli.stopping import until_stopped
from bot.presentation.briefing_page import count, printable
from bot.presentation.print import print_line, print_note, print_table, print_value
from bot.presentation.summary_page import summary_page
from bot.runtime.model_worker import Worker
from bot.watching.folder import Unread, read_paths
from bot.workspace.console import CONSOLE
from summarizer.analysis.limits import SERVICE
from summarizer.errors import CrashedError, InputError
from summarizer.ingest.model import IntakeDecision, IntakeKind, RawArticle, VersionState

LOOK = timedelta(minutes=1)
"""How often `handle_watch` checks which sources are due."""


def handle_ingest(app: App, args: Namespace) -> int:
    """Store the articles in these files and folders and analyse them; 1 if a file contained none."""
    rows: list[tuple[str, str, str]] = []
    intakes: list[IntakeDecision] = []
    failed = 0
    for article in read_paths(args.paths, app.now()):
        outcome = _stored(app, article)
        if isinstance(outcome, Unread):
            print_note(f"deltabrief: {printable(outcome.where)}: {printable(outcome.reason)}")
            failed += 1
        else:
            intakes.append(outcome)
            rows.append((outcome.kind.value, _name(article), outcome.reason))
    analyse_pending(app)
    print_table(("WHAT", "ARTICLE", "BECAUSE"), rows, "intakes", intakes, args.format)
    if args.format != "json":
        _show_summaries(app, intakes, args.format)
    return 1 if failed else 0


def _show_summaries(app: App, intakes: Sequence[IntakeDecision], form: str) -> None:
    """Print a short summary of each new article; copies are skipped."""
    for intake in intakes:
        if intake.kind not in {IntakeKind.NEW, IntakeKind.REVISED}:
            continue
        with app.ledger() as unit:
            version, article = unit.articles.get_version(intake.version_id), unit.articles.get(intake.article_id)
            summary = unit.articles.get_summary(intake.version_id)
        if version and article:
            print_line("")
            print_value(summary_page(version, article.publisher, summary, app.zone), "summary", summary, form)


def _name(article: RawArticle | Unread) -> str:
    if isinstance(article, Unread):
        return article.where
    return article.title or article.url or article.guid or "an article"


def _stored(app: App, article: RawArticle | Unread) -> IntakeDecision | Unread:
    if isinstance(article, Unread):
        return article
    try:
        return app.service.ingest(CONSOLE.id, article)
    except InputError as error:
        return Unread(article.url or article.guid or _name(article), str(error))


def handle_watch(app: App, args: Namespace) -> int:
    """Poll every source once, or each when it is due until stopped. As in `run`, SIGTERM is a clean stop."""
    note_no_sources(app)
    app.reader.report = lambda text: print_note(printable(text))
    if args.once:
        asyncio.run(_watch_once(app))
        return 0
    if asyncio.run(until_stopped(_watch(app))) is signal.SIGINT:
        raise KeyboardInterrupt
    print_note("Stopped.")
    return 0


async def _watch_once(app: App) -> None:
    async with _watching(app) as worker:
        await app.reader.read_all()
        _tell(app, await _analyse(app, worker), once=True)


async def _watch(app: App) -> None:
    print_note("Watching. Press Ctrl-C to stop; nothing is lost.")
    async with _watching(app) as worker:
        while True:
            await app.reader.read_due(patience=None)
            _tell(app, await _analyse(app, worker), once=False)
            await asyncio.sleep(LOOK.total_seconds())


@asynccontextmanager
async def _watching(app: App) -> AsyncIterator[Worker]:
    """The analysis worker, whose models stay loaded from one look to the next."""
    async with aclosing(app.reader):
        with closing(app.analysis_worker()) as worker:
            yield worker


def _tell(app: App, states: Mapping[str, VersionState], *, once: bool) -> None:
    """How many articles were analysed, which `--once` says of none as well, and why others were not."""
    counts = Counter(states.values())
    if states or once:
        print_line(", ".join(f"{number} {state.value}" for state, number in counts.items()) or "nothing new")
    _mention_unanalysed(app, states)


def analyse_pending(app: App) -> None:
    """Analyse every pending version of the console.

    In a process of its own, as in `run`: an article that takes too long or crashes it is set aside with its reason.
    """
    asyncio.run(_analyse_and_close(app))


async def _analyse_and_close(app: App) -> None:
    worker = app.analysis_worker()
    try:
        await _analyse(app, worker)
    finally:
        worker.close()


async def _analyse(app: App, worker: Worker) -> dict[str, VersionState]:
    """The state of each version that was pending, by its id."""
    with app.ledger() as unit:
        pending = unit.articles.list_pending(CONSOLE.id)
    states: dict[str, VersionState] = {}
    with reading_bar(len(pending)) as bar:
        for version in pending:
            states[version.id] = await _analyse_one(worker, version.id)
            bar.advance(version.id)
    return states


def _mention_unanalysed(app: App, states: Mapping[str, VersionState]) -> None:
    """Say on stderr why articles were skipped or failed, each reason once."""
    left = [version_id for version_id, state in states.items() if state is not VersionState.ANALYSED]
    with app.ledger() as unit:
        read = [unit.articles.get_version(version_id) for version_id in left]
    reasons = Counter(version.note for version in read if version and version.note)
    for reason, number in reasons.most_common():
        print_note(f"{count(number, 'article')} not analysed: {printable(reason)}")


async def _analyse_one(worker: Worker, version_id: str) -> VersionState:
    """Raises CrashedError if the process dies even without the article."""
    for _ in range(SERVICE.attempts):
        try:
            return await worker.analyse(version_id)
        except CrashedError as error:  # the attempt is counted; after so many the article is set aside
            print_note(f"deltabrief: {error}")
    return await worker.analyse(version_id)
