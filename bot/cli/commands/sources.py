"""`sources`: the sources of the console's articles."""

from __future__ import annotations

import asyncio
import sys
from argparse import Namespace
from collections import Counter
from dataclasses import dataclass, fields
from datetime import datetime
from functools import partial
from typing import Any, NoReturn, TypeVar
from urllib.parse import urlsplit

from bot.bootstrap.app import App
from bot.presentation.briefing_page import count, format_date, printable
from bot.presentation.print import print_line, print_note, print_table, print_value
from bot.presentation.source_sample_page import sample_page
from bot.presentation.source_texts import paused_or_resumed
from bot.watching import source_commands
from bot.watching.command_fetch import Ask
from bot.watching.detect_source import FoundSources, folder_at, look_at_address
from bot.watching.fetch import Fetcher, Login, is_secure
from bot.watching.opml import parse_opml
from bot.watching.sample_source import Sample, sample_source
from bot.watching.source_lists import export_opml, import_outlines
from bot.watching.source_login import login_variable
from bot.watching.source_reading import Fetch, RunBlocking
from bot.workspace.console import CONSOLE
from bot.workspace.parse_user_input import parse_past_date
from summarizer.errors import UsageError
from summarizer.ingest.model import Source, SourceKind

T = TypeVar("T")

NO_SOURCES = "No sources yet. Add one: deltabrief sources add WHERE"


def handle_sources(app: App, args: Namespace) -> int:
    """List the sources with their state."""
    with app.ledger() as unit:
        sources, pages = unit.sources.list_by_workspace(CONSOLE.id), unit.pages.counts(CONSOLE.id)
        failed = Counter(article.source_id for article, _ in unit.articles.failed(CONSOLE.id))
    heads = ("PUBLISHER", "KIND", "STATE", "LAST READ", "LAST ITEM", "EVERY", "PAGES", "WHERE")
    rows = [_row(source, pages.get(source.id, 0), failed[source.id], app) for source in sources]
    listed = [SourceListing(**_fields(source), pages_followed=pages.get(source.id, 0)) for source in sources]
    print_table(heads, rows, "sources", listed, args.format, NO_SOURCES)
    with app.ledger() as unit:
        waiting = unit.articles.pending_count(CONSOLE.id)
    if reason := source_commands.postponed(app.quotas, CONSOLE.id, waiting):
        print_note(f"deltabrief: {reason}")
    return 0


@dataclass(frozen=True, slots=True)
class SourceListing(Source):
    """A source with the number of article pages that are fetched again."""

    pages_followed: int = 0


def _fields(source: Source) -> dict[str, Any]:
    return {part.name: getattr(source, part.name) for part in fields(source)}


def _row(source: Source, pages: int, failed: int, app: App) -> tuple[str, ...]:
    read, item = (format_date(at, app.zone) if at else "–" for at in (source.read_at, source.last_item))
    state, followed = _state(source, app) + _not_analysed(failed), str(pages) if pages else "–"
    return (source.publisher, source.kind.value, state, read, item, _every(source), followed, source.location)


def _not_analysed(failed: int) -> str:
    """How many of its articles could not be analysed; `articles` lists them with the reasons."""
    return f"; {count(failed, 'article')} not analysed" if failed else ""


def _every(source: Source) -> str:
    minutes = source.interval_minutes
    if minutes is None or source.paused:
        return "–"
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h"  # noqa: PLR2004 - minutes in two hours


def _state(source: Source, app: App) -> str:
    if source.paused:
        return "paused"
    if source.failure and source.failing_since:
        return f"failing since {format_date(source.failing_since, app.zone)}: {printable(source.failure)}"
    return "well" if source.checked_at else "not read yet"


def handle_sources_add(app: App, args: Namespace) -> int:
    """Add a source."""
    found = _folder(args) or _with_fetch(app, args, partial(_look, app, args))
    since = _first_day(app, args.since) if args.since else None
    source = source_commands.add_source(
        app.ledger, CONSOLE.id, found, app.now(), args.publisher, args.login, quotas=app.quotas, since=since
    )
    print_line(f"Added the {source.kind.value} {printable(source.location)} of {printable(source.publisher)}.")
    for other in found.others:
        print_note(f"also found: {other.kind.value} {printable(other.location)} ({printable(other.title)})")
    if source.kind is not SourceKind.FOLDER and since is None:
        print_note(
            "articles older than a day are background and not announced; to announce them, add the source with "
            "--since DATE"
        )
    print_line("Read it now: deltabrief watch --once")
    return 0


def _first_day(app: App, text: str) -> datetime:
    """Raises UsageError."""
    first = parse_past_date(text, app.now().astimezone(app.zone).date())
    return datetime(first.year, first.month, first.day, tzinfo=app.zone)


def handle_sources_test(app: App, args: Namespace) -> int:
    """Preview a source; nothing is stored. 1 if no article could be read."""
    if args.limit < 1:
        raise UsageError("--limit must be at least 1")

    async def seen(fetch: Fetch, work: RunBlocking) -> Sample:
        found = await _look(app, args, fetch, work)
        return await sample_source(found, fetch, app.now(), args.limit, work)

    folder = _folder(args)
    sample = asyncio.run(_of_folder(folder, app, args)) if folder else _with_fetch(app, args, seen)
    print_value(sample_page(sample, app.zone), "sample", sample, args.format)
    return 0 if sample.articles else 1


def _folder(args: Namespace) -> FoundSources | None:
    """Raises UsageError."""
    found = folder_at(args.location)
    if found and args.login:
        raise UsageError(f"{args.location} is a folder, which has no login; leave out --login")
    return found


async def _look(app: App, args: Namespace, fetch: Fetch, work: RunBlocking) -> FoundSources:
    return await look_at_address(args.location, fetch, app.now(), work, folders=True)


async def _of_folder(found: FoundSources, app: App, args: Namespace) -> Sample:
    """A preview of a folder has no time limit: a large one may take long."""
    return await sample_source(found, _nothing_is_fetched, app.now(), args.limit)


async def _nothing_is_fetched(
    url: str, etag: str | None = None, last_modified: str | None = None, *, page: bool = False
) -> NoReturn:
    del etag, last_modified, page
    raise AssertionError(url)


def _with_fetch(app: App, args: Namespace, ask: Ask[T]) -> T:
    login = _login(app, args)

    async def logged_in(fetch: Fetcher, work: RunBlocking) -> T:
        return await ask(partial(fetch, login=login) if login else fetch, work)

    return asyncio.run(app.fetches.run(CONSOLE.id, logged_in))


def _login(app: App, args: Namespace) -> Login | None:
    """Raises UsageError."""
    if not args.login:
        return None
    variable = login_variable(args.login)
    host, secret = urlsplit(args.location).hostname, app.fetch_policy.secrets(args.login)
    if host is None:
        raise UsageError(f"--login {args.login} needs a full address, such as https://news.example/feed")
    if secret is None or ":" not in secret:
        raise UsageError(f"--login {args.login} needs user:password in the environment variable {variable}")
    return Login(host, secret, secure=is_secure(args.location))


def handle_sources_remove(app: App, args: Namespace) -> int:
    """Remove a source."""
    source = source_commands.find_source(app.ledger, CONSOLE.id, args.location)
    source_commands.remove_source(app.ledger, source)
    print_line(f"Removed {printable(source.location)}; its articles are kept.")
    return 0


def handle_sources_pause(app: App, args: Namespace) -> int:
    """Pause or resume a source."""
    found = source_commands.find_source(app.ledger, CONSOLE.id, args.location)
    source = source_commands.pause_or_resume(app.ledger, found)
    print_line(paused_or_resumed(printable(source.location), paused=source.paused))
    return 0


def handle_sources_import(app: App, args: Namespace) -> int:
    """Add every source of an OPML file; 1 if one was refused or left out."""
    try:
        data = args.file.read_bytes()
    except OSError as error:
        raise UsageError(f"{args.file}: cannot be read ({error.strerror or error}); give an OPML file") from error
    brought = import_outlines(app.ledger, CONSOLE.id, parse_opml(data), app.now(), quotas=app.quotas)
    rows = [("added", source.publisher, source.location) for source in brought.added]
    rows += [("known", "", location) for location in brought.known]
    rows += [("refused", refusal.reason, refusal.where) for refusal in brought.refused]
    rows += [("left out", "", location) for location in brought.left_out]
    print_table(("WHAT", "WHO", "WHERE"), rows, "imported", brought, args.format)
    if brought.because:
        print_note(f"deltabrief: {brought.because}")
    return 1 if brought.refused or brought.left_out else 0


def handle_sources_export(app: App, args: Namespace) -> int:
    """Export feeds, pages and sitemaps as OPML."""
    document = export_opml(app.ledger, CONSOLE.id, "Deltabrief")
    if args.file is None:
        sys.stdout.write(document.decode() + "\n")
        return 0
    try:
        args.file.write_bytes(document)
    except OSError as error:
        raise UsageError(f"{args.file}: cannot be written ({error.strerror or error})") from error
    with app.ledger() as unit:
        folders = sum(source.kind is SourceKind.FOLDER for source in unit.sources.list_by_workspace(CONSOLE.id))
    print_line(
        f"Wrote {args.file}"
        + (f"; {count(folders, 'folder')} left out, which other machines do not have" if folders else "")
    )
    return 0
