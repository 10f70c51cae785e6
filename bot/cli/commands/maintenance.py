"""`doctor`, `db` and `export`: checks and maintenance of the ledger."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import TextIO
from uuid import uuid4

from bot.bootstrap.app import App
from bot.cli import doctor as checks
from bot.cli.progress import progress_line
from bot.presentation.briefing_page import count
from bot.presentation.print import print_line, print_note, print_table
from bot.presentation.render_json import FORMAT, to_plain
from bot.workspace.console import CONSOLE
from bot.workspace.parse_user_input import parse_age
from summarizer.errors import DeltabriefError, UsageError
from summarizer.unit_of_work import UnitOfWork
from summarizer.workspace.model import Workspace

DAYS = timedelta(days=30)
"""For which the cost of generative models is added up."""


def handle_doctor(app: App, args: Namespace) -> int:
    """Check everything that Deltabrief needs; 1 if there is a problem."""
    findings = tuple(_findings(app))
    rows = [
        ("ok" if not finding.remedy else "FAIL", finding.subject, finding.state, finding.remedy) for finding in findings
    ]
    print_table(("", "WHAT", "STATE", "WHAT TO DO"), rows, "findings", findings, args.format)
    return 1 if any(finding.remedy for finding in findings) else 0


def _findings(app: App) -> Iterator[checks.Finding]:
    settings = app.settings
    yield checks.write_access(settings.data.path)
    yield checks.disk(settings.data.path)
    yield from checks.check_privacy(settings.database_file)
    yield from _database(app)
    yield checks.check_clock(app.now(), settings.zone)
    tokens = settings.secret("slack_bot_token"), settings.secret("slack_app_token")
    yield from checks.slack(*tokens, several=bool(settings.slack.client_id))
    yield from checks.models()
    yield from _generative_model(app)
    names = settings.models.model_dump(exclude={"endpoint"})
    yield from checks.configured({f"models.{key}": name for key, name in names.items()})


def _generative_model(app: App) -> Iterator[checks.Finding]:
    """What the model that proposes can do, if one is named."""
    endpoint = app.settings.models.endpoint
    if not endpoint.model:
        return
    subject = f"model {endpoint.model}"
    if not endpoint.is_on:
        yield checks.Finding(subject, "may propose nothing: switch something on in [models.endpoint.propose]")
        return
    try:
        found = app.probe_model()
    except DeltabriefError as error:
        yield checks.Finding(subject, "cannot be used", str(error))
    else:
        if found is not None:
            yield checks.Finding(subject, found.state, found.remedy)
    with suppress(DeltabriefError), app.ledger() as unit:  # `_database` reports an unusable ledger
        yield from checks.proposals(
            unit.proposals.count(),
            unit.proposals.use_by_model(app.now().date() - DAYS),
            endpoint.input_price,
            endpoint.output_price,
        )


def _database(app: App) -> Iterator[checks.Finding]:
    shown = app.settings.shown_database
    try:
        with app.ledger() as unit:
            pages = sum(sum(unit.pages.counts(space.id).values()) for space in unit.workspaces.list_all())
            failed = [version for space in unit.workspaces.list_all() for _, version in unit.articles.failed(space.id)]
            unit.workspaces.add(Workspace(uuid4().hex, "never committed"))  # only an attempt shows whether we may write
    except DeltabriefError as error:
        yield checks.Finding("database", shown, str(error))
    else:
        yield checks.Finding("database", f"{shown} is writable, and its tables match this version")
        yield checks.Finding("pages", f"{count(pages, 'page')} of recent articles checked for edits")
        yield checks.analyses([version.note or "" for version in failed])


def handle_db_upgrade(app: App, args: Namespace) -> int:  # noqa: ARG001 - all handlers have this signature
    """Upgrade the database to this version's schema."""
    from storage import admin  # noqa: PLC0415 - commands without a database do not need it

    admin.upgrade_database(app.settings.database_url)
    print_line(f"{app.settings.shown_database} is ready for this version.")
    return 0


def handle_db_backup(app: App, args: Namespace) -> int:
    """Write a consistent copy of the database."""
    from storage import admin  # noqa: PLC0415 - as above

    admin.backup(app.settings.database_url, args.file, replace=args.replace)
    print_line(f"Wrote {args.file}. Put it back with: deltabrief db restore {args.file} --yes")
    return 0


def handle_db_restore(app: App, args: Namespace) -> int:
    """Replace the database by a backup."""
    from storage import admin  # noqa: PLC0415 - as above

    if not args.yes:
        raise UsageError("this replaces the current database; stop everything that uses it, then add --yes")
    before = admin.restore(args.file, app.settings.database_url, app.now())
    kept = f" The previous ledger is kept in {before}." if before else ""
    print_line(f"Restored {app.settings.shown_database} from {args.file}.{kept}")
    return 0


def handle_db_copy(app: App, args: Namespace) -> int:
    """Copy a ledger to another database; prints the verified number of rows of every table."""
    from storage.copy_ledger import copy_ledger  # noqa: PLC0415 - as above

    with progress_line() as line:
        copied = copy_ledger(
            args.source, args.target, app.now, lambda table, done, total: line(f"{table}: {done:,} of {total:,} rows")
        )
    rows = [(table.name, f"{table.rows:,}", table.digest[:12]) for table in copied if table.rows]
    print_table(("TABLE", "ROWS", "DIGEST"), rows, "copied", copied, args.format)
    print_note("The copy is complete and equal. Set database.url to it; the source is unchanged.")
    return 0


def handle_db_prune(app: App, args: Namespace) -> int:
    """Remove old articles that no briefing cites; without --yes, only count them."""
    from storage.prune import prune_ledger  # noqa: PLC0415 - as above

    before = app.now() - parse_age(args.older_than)

    app.ledger.dispose()  # opened to check that it is a ledger of this version
    with progress_line() as line:
        done, shrunk = prune_ledger(
            app.settings.database_url,
            before,
            dry=not args.yes,
            progress=lambda done: line(count(done.articles, "article")),
        )
    parts = count(done.articles, "article"), count(done.claims, "claim"), count(done.checks, "poll")
    what = "{} with {}, and the log of {}".format(*parts)
    if not args.yes:
        print_line(f"From before {before:%Y-%m-%d}: {what}. To remove this, add --yes.")
        return 0
    print_line(f"Removed {what}.")
    if not shrunk and app.settings.database_file:
        print_note("The file keeps its size because another process uses it; its free space is reused.")
    return 0


def handle_export(app: App, args: Namespace) -> int:
    """Write the whole ledger, one JSON object per line; or its topics as web pages."""
    if args.site is not None:
        return _write_site(app, args.site, args.url)
    if args.file is None:
        _write(app, sys.stdout)
        return 0
    if args.file.exists():
        raise UsageError(f"{args.file} already exists; choose another name")
    if not args.file.parent.is_dir():
        raise UsageError(f"there is no folder {args.file.parent} for the export; create it, or choose another place")
    unfinished = args.file.with_name(f"{args.file.name}.unfinished")
    try:
        with unfinished.open("w", encoding="utf-8") as out:
            lines = _write(app, out)
        unfinished.replace(args.file)  # the target file is always complete, even if this call is interrupted
    finally:
        unfinished.unlink(missing_ok=True)
    print_line(f"Wrote {count(lines, 'line')} to {args.file}.")
    return 0


def _write_site(app: App, folder: Path, url: str | None) -> int:
    try:
        from bot.web.queries import Queries  # noqa: PLC0415 - an optional dependency
        from bot.web.site import Site  # noqa: PLC0415 - as above
    except ModuleNotFoundError as error:
        raise UsageError(f"writing pages needs {error.name}: pip install 'deltabrief[serve]'") from error
    base = (url or app.settings.serve.public_url or "http://localhost").rstrip("/")
    files = Site(Queries(app.service, app.now), CONSOLE.id, app.zone, base).write(folder)
    print_line(f"Wrote {count(files, 'file')} to {folder}. Open {folder / 'index.html'}.")
    return 0


def _write(app: App, out: TextIO) -> int:
    lines = 0
    with app.ledger() as unit:
        for kind, value in _everything(unit, app):
            out.write(json.dumps({"format": FORMAT, kind: to_plain(value)}, ensure_ascii=False) + "\n")
            lines += 1
    return lines


def _everything(unit: UnitOfWork, app: App) -> Iterator[tuple[str, object]]:
    """All documents, each after the documents that it refers to."""
    for space in unit.workspaces.list_all():
        yield "workspace", space
        yield from (("source", source) for source in unit.sources.list_by_workspace(space.id))
        yield from (("topic", topic) for topic in unit.topics.list_by_workspace(space.id))
        yield from (("subscription", subscription) for subscription in unit.subscriptions.list_by_workspace(space.id))
        yield from (("entity", entity) for entity in unit.entities.list_by_workspace(space.id))
        yield from (("entity_edit", edit) for edit in unit.entities.list_edits(space.id))
        known: set[str] = set()
        for article, version in unit.articles.list_between(space.id, None, app.now()):
            if article.id not in known:
                yield "article", article
            known.add(article.id)
            yield "version", version
            yield from (("mention", mention) for mention in unit.articles.list_mentions(version.id))
            yield "summary", unit.articles.get_summary(version.id)
            yield from (("claim", claim) for claim in unit.claims.list_by_version(version.id))
            yield from (("link", link) for link in unit.claims.links_by([version.id]))
