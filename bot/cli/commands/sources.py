"""`sources`: where the console's articles come from."""

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

from bot.bootstrap import App, login_variable
from bot.presentation.briefing_page import day, plain
from bot.presentation.print import note, say, show, show_table
from bot.presentation.source_sample_page import sample_page
from bot.watching import source_commands
from bot.watching.command_fetch import Ask
from bot.watching.fetch import Login
from bot.watching.read_source import Fetch, Work
from bot.watching.session import Get
from bot.workspace.console import CONSOLE
from bot.workspace.parse_user_input import day as parse_day
from summarizer.errors import UsageError
from summarizer.ingest.model import Source, SourceKind

T = TypeVar("T")


def show_all(app: App, args: Namespace) -> int:
    """List the sources and how they fare."""
    with app.ledger() as unit:
        found, pages = unit.sources.of(CONSOLE.id), unit.pages.counts(CONSOLE.id)
        failed = Counter(article.source_id for article, _ in unit.articles.failed(CONSOLE.id))
    heads = ("PUBLISHER", "KIND", "STATE", "LAST READ", "LAST ITEM", "EVERY", "PAGES", "WHERE")
    rows = [_row(each, pages.get(each.id, 0), failed[each.id], app) for each in found]
    listed = [Listed(**_fields(each), pages_followed=pages.get(each.id, 0)) for each in found]
    show_table(heads, rows, "sources", listed, args.format)
    with app.ledger() as unit:
        waiting = unit.articles.pending_count(CONSOLE.id)
    if reason := source_commands.postponed(app.quotas, CONSOLE.id, waiting):
        note(f"deltabrief: {reason}")
    return 0


@dataclass(frozen=True, slots=True)
class Listed(Source):
    """A source with how many pages of its articles are read again."""

    pages_followed: int = 0


def _fields(source: Source) -> dict[str, Any]:
    return {part.name: getattr(source, part.name) for part in fields(source)}


def _row(source: Source, pages: int, failed: int, app: App) -> tuple[str, ...]:
    read, item = (day(at, app.zone) if at else "–" for at in (source.read_at, source.last_item))
    state, followed = _state(source, app) + _unread(failed), str(pages) if pages else "–"
    return (source.publisher, source.kind.value, state, read, item, _every(source), followed, source.location)


def _unread(failed: int) -> str:
    """How many of its articles could not be analysed; `articles` says which and why."""
    return f"; {failed} {'article' if failed == 1 else 'articles'} not analysed" if failed else ""


def _every(source: Source) -> str:
    minutes = source.interval_minutes
    if minutes is None or source.paused:
        return "–"
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h"  # noqa: PLR2004 - two hours


def _state(source: Source, app: App) -> str:
    if source.paused:
        return "paused"
    if source.failure and source.failing_since:
        return f"failing since {day(source.failing_since, app.zone)}: {plain(source.failure)}"
    return "well" if source.checked_at else "not read yet"


def add(app: App, args: Namespace) -> int:
    """Watch what stands there."""
    found = source_commands.folder_at(args.location) or _with_fetch(app, args, partial(_look, app, args))
    since = _first_day(app, args.since) if args.since else None
    source = source_commands.add(
        app.ledger, CONSOLE.id, found, app.now(), args.publisher, args.login, quotas=app.quotas, since=since
    )
    say(f"Added the {source.kind.value} {plain(source.location)} of {plain(source.publisher)}.")
    for other in found.others:
        note(f"also found: {other.kind.value} {plain(other.location)} ({plain(other.title)})")
    if source.kind is not SourceKind.FOLDER and since is None:
        note(
            "articles older than a day are background and not announced; to announce them, add the source with "
            "--since DATE"
        )
    say("Read it now: deltabrief watch --once")
    return 0


def _first_day(app: App, text: str) -> datetime:
    """Raises UsageError."""
    first = parse_day(text, app.now().astimezone(app.zone).date())
    return datetime(first.year, first.month, first.day, tzinfo=app.zone)


def test(app: App, args: Namespace) -> int:
    """Show what a place would give; nothing is stored. 1 where no article could be read."""
    if args.limit < 1:
        raise UsageError("--limit must be at least 1")

    async def seen(fetch: Fetch, work: Work) -> source_commands.Sample:
        found = await _look(app, args, fetch, work)
        return await source_commands.sample(found, fetch, app.now(), args.limit, work)

    folder = source_commands.folder_at(args.location)
    sample = asyncio.run(_of_folder(folder, app, args)) if folder else _with_fetch(app, args, seen)
    show(sample_page(sample, app.zone), "sample", sample, args.format)
    return 0 if sample.articles else 1


async def _look(app: App, args: Namespace, fetch: Fetch, work: Work) -> source_commands.Found:
    return await source_commands.look(args.location, fetch, app.now(), work, folders=True)


async def _of_folder(found: source_commands.Found, app: App, args: Namespace) -> source_commands.Sample:
    """Reading a large folder of one's own may take its time."""
    return await source_commands.sample(found, _nothing_is_fetched, app.now(), args.limit)


async def _nothing_is_fetched(
    url: str, etag: str | None = None, last_modified: str | None = None, *, page: bool = False
) -> NoReturn:
    del etag, last_modified, page
    raise AssertionError(url)


def _with_fetch(app: App, args: Namespace, ask: Ask[T]) -> T:
    login = _login(app, args)

    async def logged_in(fetch: Get, work: Work) -> T:
        return await ask(partial(fetch, login=login) if login else fetch, work)

    return asyncio.run(app.fetches.run(CONSOLE.id, logged_in))


def _login(app: App, args: Namespace) -> Login | None:
    """Raises UsageError."""
    if not args.login:
        return None
    variable = login_variable(args.login)
    host, secret = urlsplit(args.location).hostname, app.terms.secrets(args.login)
    if host is None:
        raise UsageError(f"--login {args.login} needs a full address, such as https://news.example/feed")
    if secret is None or ":" not in secret:
        raise UsageError(f"--login {args.login} needs user:password in the environment variable {variable}")
    return Login(host, secret)


def remove(app: App, args: Namespace) -> int:
    """Forget a source."""
    source = source_commands.remove(app.ledger, CONSOLE.id, args.location)
    say(f"Removed {plain(source.location)}; its articles are kept.")
    return 0


def pause(app: App, args: Namespace) -> int:
    """Stop reading a source, or go on with it."""
    paused = not source_commands.find(app.ledger, CONSOLE.id, args.location).paused
    source = source_commands.pause(app.ledger, CONSOLE.id, args.location, paused=paused)
    say(f"{plain(source.location)} is {'paused; use the same command to resume it' if paused else 'active again'}.")
    return 0


def import_list(app: App, args: Namespace) -> int:
    """Add every source of an OPML file; 1 when one was refused or left out."""
    try:
        data = args.file.read_bytes()
    except OSError as error:
        raise UsageError(f"{args.file}: cannot be read ({error.strerror or error}); give an OPML file") from error
    brought = source_commands.import_opml(app.ledger, CONSOLE.id, data, app.now(), quotas=app.quotas)
    rows = [("added", each.publisher, each.location) for each in brought.added]
    rows += [("known", "", each) for each in brought.known]
    rows += [("refused", each.reason, each.where) for each in brought.refused]
    rows += [("left out", "", each) for each in brought.left_out]
    show_table(("WHAT", "WHO", "WHERE"), rows, "imported", brought, args.format)
    if brought.because:
        note(f"deltabrief: {brought.because}")
    return 1 if brought.refused or brought.left_out else 0


def export_list(app: App, args: Namespace) -> int:
    """Write the feeds, pages and sitemaps as OPML."""
    document = source_commands.export_opml(app.ledger, CONSOLE.id, "Deltabrief")
    if args.file is None:
        sys.stdout.write(document.decode() + "\n")
        return 0
    try:
        args.file.write_bytes(document)
    except OSError as error:
        raise UsageError(f"{args.file}: cannot be written ({error.strerror or error})") from error
    with app.ledger() as unit:
        folders = sum(each.kind is SourceKind.FOLDER for each in unit.sources.of(CONSOLE.id))
    say(
        f"Wrote {args.file}"
        + (f"; {folders} folders are left out, as they exist only on this machine" if folders else "")
    )
    return 0
