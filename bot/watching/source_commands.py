"""Changes of a workspace's sources, for any user interface: add, find, pause, remove. Each is in the audit log."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from bot.watching.detect_source import FoundSources
from bot.watching.limits import WATCHING
from bot.watching.url_check import check_url
from bot.workspace.lookup import source_in
from bot.workspace.quotas import Quotas
from summarizer.errors import UsageError
from summarizer.ids import digest
from summarizer.ingest.model import Source
from summarizer.unit_of_work import Ledger, UnitOfWork
from summarizer.workspace.audit import record_audit
from summarizer.workspace.model import AuditAction


class Actor(NamedTuple):
    """The user who changes something, for the audit log."""

    by: str
    at: datetime


def add_source(
    ledger: Ledger,
    workspace_id: str,
    found: FoundSources,
    now: datetime,
    publisher: str | None = None,
    login: str | None = None,
    who: Actor | None = None,
    quotas: Quotas = Quotas(),  # noqa: B008 - frozen
    *,
    since: datetime | None = None,
) -> Source:
    """Add the source. Articles published before `since`, by default a day before now, are background.

    Raises:
        AlreadyStoredError: the workspace already has that location.
        UsageError: it has as many sources as allowed.
    """
    added = now if since is None else min(now, since + WATCHING.background)
    source = new_source(workspace_id, found, added, publisher or found.publisher, login)
    with ledger() as unit:
        known = unit.sources.list_by_workspace(workspace_id)
        most = quotas.of(workspace_id).sources
        if len(known) >= most and source.location not in {item.location for item in known}:
            raise UsageError(f"There are {most:,} sources, which is the limit. {quota_remedy(quotas, workspace_id)}")
        unit.sources.add(source)
        _note(unit, AuditAction.SOURCE_ADDED, source, who)
        unit.commit()
    return source


def quota_remedy(quotas: Quotas, workspace_id: str) -> str:
    """What to do about the quota of sources."""
    setting = quotas.setting(workspace_id, "sources")
    return f"Remove some first, or ask the bot's operator to raise the setting {setting}."


def _note(unit: UnitOfWork, action: AuditAction, source: Source, who: Actor | None) -> None:
    if who is not None:
        record_audit(
            unit, source.workspace_id, action, source.id, f"{source.publisher}, {source.location}", who.at, who.by
        )


def new_source(workspace_id: str, found: FoundSources, now: datetime, publisher: str, login: str | None) -> Source:
    """A source that is not stored yet."""
    return Source(
        id=digest("source", workspace_id, found.location),
        workspace_id=workspace_id,
        kind=found.kind,
        location=found.location,
        publisher=publisher,
        added_at=now,
        login=login,
    )


def find_source(ledger: Ledger, workspace_id: str, text: str) -> Source:
    """The source with this location or id, or the only one of this publisher. Raises NotFoundError, UsageError."""
    with ledger() as unit:
        first = "Add one with `deltabrief sources add WHERE`."
        return source_in(unit, workspace_id, text, {_stored_form(text)}, first)


def _stored_form(text: str) -> str:
    """The location of a source as it is stored: a URL with its scheme, or the full path of a folder."""
    try:
        return check_url(text)
    except UsageError:
        if "://" in text:
            return text
        return str(Path(os.path.expanduser(text)).resolve())  # noqa: PTH111 - Path's raises for an unknown user


def pause_or_resume(ledger: Ledger, source: Source, who: Actor | None = None) -> Source:
    """Pause a source, or resume a paused one at once. Raises NotFoundError if it was removed meanwhile."""
    with ledger() as unit:
        current = unit.sources.get(source.id) or source
        if source.paused:
            changed = replace(current, paused=False, next_check=None, failures=0)
        else:
            changed = replace(current, paused=True)
        unit.sources.update(changed)
        _note(unit, AuditAction.SOURCE_PAUSED if changed.paused else AuditAction.SOURCE_RESUMED, source, who)
        unit.commit()
    return changed


def remove_source(ledger: Ledger, source: Source, who: Actor | None = None) -> None:
    """Remove a source; its articles are kept. Raises NotFoundError if it was removed meanwhile."""
    with ledger() as unit:
        unit.sources.remove(source.id)
        _note(unit, AuditAction.SOURCE_REMOVED, source, who)
        unit.commit()


def postponed(quotas: Quotas, workspace_id: str, waiting: int) -> str | None:
    """Why no source is polled while so many articles wait for analysis; None if sources are polled."""
    most = quotas.of(workspace_id).pending_articles
    if waiting < most:
        return None
    return (
        f"{waiting:,} articles are waiting for analysis. Sources are read again when fewer than {most:,} are waiting; "
        f"nothing is lost (setting {quotas.setting(workspace_id, 'pending_articles')})."
    )
