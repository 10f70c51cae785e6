"""`sources`: where the console's articles come from."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from bot.app import App
from bot.output import say, show_table
from bot.page import day, plain
from bot.workspace import CONSOLE
from summarizer.errors import NotFoundError, UsageError
from summarizer.types import Source, SourceKind, digest


def show_all(app: App, args: Namespace) -> int:
    """List the sources and how they fare."""
    with app.ledger() as unit:
        sources = unit.sources.of(CONSOLE.id)
    rows = [(each.publisher, each.kind.value, _state(each, app), each.location) for each in sources]
    show_table(("PUBLISHER", "KIND", "STATE", "WHERE"), rows, "sources", sources, args.format)
    return 0


def _state(source: Source, app: App) -> str:
    if source.paused:
        return "paused"
    if source.failure and source.failing_since:
        return f"failing since {day(source.failing_since, app.zone)}: {plain(source.failure)}"
    return f"read {day(source.checked_at, app.zone)}" if source.checked_at else "not read yet"


def add(app: App, args: Namespace) -> int:
    """Add a folder or a feed."""
    kind, location, name = recognise(args.location)
    source = Source(
        id=digest("source", CONSOLE.id, location),
        workspace_id=CONSOLE.id,
        kind=kind,
        location=location,
        publisher=args.publisher or name,
        added_at=app.now(),
    )
    with app.ledger() as unit:
        unit.sources.add(source)
        unit.commit()
    say(f"Added the {kind.value} {location} of {plain(source.publisher)}. Read it now: deltabrief watch --once")
    return 0


def recognise(location: str) -> tuple[SourceKind, str, str]:
    """Kind, full location and a name for what the user gave. Raises UsageError where it is neither."""
    parts = urlsplit(location)
    if parts.scheme in {"http", "https"} and parts.hostname:
        return SourceKind.FEED, location, parts.hostname.removeprefix("www.")
    folder = Path(location).expanduser()
    if folder.is_dir():
        return SourceKind.FOLDER, str(folder.resolve()), folder.resolve().name
    raise UsageError(f"{location!r} is neither a folder nor an http(s) address; give one of these")


def find(app: App, location: str) -> Source:
    """The console's source at this location, or of this publisher if it is its only one. Raises NotFoundError."""
    with app.ledger() as unit:
        sources = unit.sources.of(CONSOLE.id)
    full = str(Path(location).expanduser().resolve())
    fitting = [each for each in sources if each.location in {location, full}] or [
        each for each in sources if each.publisher.casefold() == location.casefold()
    ]
    if len(fitting) != 1:
        trouble = "fits several sources" if fitting else "is no source"
        raise NotFoundError(f"{location!r} {trouble}; give a location from `deltabrief sources list`")
    return fitting[0]


def remove(app: App, args: Namespace) -> int:
    """Forget a source."""
    source = find(app, args.location)
    with app.ledger() as unit:
        unit.sources.remove(source.id)
        unit.commit()
    say(f"Removed {plain(source.location)}; its articles stay.")
    return 0


def pause(app: App, args: Namespace) -> int:
    """Stop reading a source, or go on with it."""
    source = find(app, args.location)
    with app.ledger() as unit:
        unit.sources.update(replace(source, paused=not source.paused))
        unit.commit()
    say(f"{plain(source.location)} is {'read again' if source.paused else 'paused; the same command goes on with it'}.")
    return 0
