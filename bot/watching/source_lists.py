"""Sources as lists that other feed readers understand (OPML): import up to the quota, export."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.watching.detect_source import FoundSources
from bot.watching.folder import Unread
from bot.watching.opml import OutlineList, write_opml
from bot.watching.source_commands import Actor, new_source, quota_remedy
from bot.watching.url_check import check_url
from bot.workspace.quotas import Quotas
from summarizer.errors import InputError, UsageError
from summarizer.ingest.model import Source
from summarizer.unit_of_work import Ledger, UnitOfWork
from summarizer.workspace.audit import record_audit
from summarizer.workspace.model import AuditAction


@dataclass(frozen=True, slots=True)
class Imported:
    """The result of an import: new sources, known locations, and refused ones with reasons.

    `left_out` are the locations that exceeded a quota; `because` says why, and what to do.
    """

    added: tuple[Source, ...] = ()
    known: tuple[str, ...] = ()
    refused: tuple[Unread, ...] = ()
    left_out: tuple[str, ...] = ()
    because: str | None = None


def export_opml(ledger: Ledger, workspace_id: str, title: str) -> bytes:
    """The workspace's feeds, pages and sitemaps as OPML 2.0; folders mean nothing elsewhere and are left out."""
    with ledger() as unit:
        return write_opml(unit.sources.list_by_workspace(workspace_id), title)


def import_outlines(
    ledger: Ledger,
    workspace_id: str,
    outlines: OutlineList,
    now: datetime,
    who: Actor | None = None,
    quotas: Quotas = Quotas(),  # noqa: B008 - frozen
) -> Imported:
    """Add the sources of a list, in order and in one transaction; those beyond the quota are part of the result.

    Raises:
        InputError: the list names no source.
        UsageError: `who` has reached today's number of imports.
    """
    if outlines == OutlineList():
        raise InputError("this OPML lists no feeds; export the list from your reader again, with its feeds")
    with ledger() as unit:
        if who is not None:
            _check_imports(unit, workspace_id, who.at, quotas)
        known = unit.sources.list_by_workspace(workspace_id)
        quota = quotas.of(workspace_id)
        new, again, refused = _sorted_out(outlines, {source.location for source in known})
        room = max(0, min(quota.sources - len(known), quota.sources_per_import))
        left_out = tuple(outline.location for outline in new[room:])
        added = tuple(new_source(workspace_id, outline, now, outline.publisher, None) for outline in new[:room])
        for source in added:
            unit.sources.add(source)
        if who is not None:
            counts = {"known": len(again), "left out": len(left_out)}
            about = ", ".join((f"{len(added)} added", *(f"{count} {what}" for what, count in counts.items() if count)))
            record_audit(unit, workspace_id, AuditAction.SOURCES_IMPORTED, workspace_id, about, who.at, who.by)
        unit.commit()
    because = _left_out_because(len(left_out), room, len(known), quotas, workspace_id)
    return Imported(added, tuple(again), tuple(refused), left_out, because)


def _sorted_out(listed: OutlineList, have: AbstractSet[str]) -> tuple[list[FoundSources], list[str], list[Unread]]:
    """The new, known and unusable sources of a list. URLs that turn out to be the same count once."""
    new: dict[str, FoundSources] = {}
    known: list[str] = []
    refused = [*listed.refused]
    for outline in listed.outlines:
        try:
            place = check_url(outline.location)
        except UsageError as error:
            refused.append(Unread(outline.location, str(error)))
            continue
        if place in have or place in new:
            known.append(outline.location)
        else:
            new[place] = replace(outline, location=place)
    return list(new.values()), known, refused


def _check_imports(unit: UnitOfWork, workspace_id: str, now: datetime, quotas: Quotas) -> None:
    """Raises UsageError."""
    most = quotas.of(workspace_id).imports_a_day
    if unit.audit.count(workspace_id, AuditAction.SOURCES_IMPORTED, now - timedelta(days=1), now) >= most:
        setting = quotas.setting(workspace_id, "imports_a_day")
        raise UsageError(
            f"{most} lists were imported within a day, which is the limit. Try again tomorrow, combine them into "
            f"one file, or ask the bot's operator to raise the setting {setting}."
        )


def _left_out_because(left_out: int, room: int, known: int, quotas: Quotas, workspace_id: str) -> str | None:
    if not left_out:
        return None
    quota, were = quotas.of(workspace_id), "was" if left_out == 1 else "were"
    if room == quota.sources_per_import:
        setting = quotas.setting(workspace_id, "sources_per_import")
        return (
            f"{left_out:,} {were} left out: one import adds at most {room:,} sources. Import the same file again to "
            f"add the next ones, or ask the bot's operator to raise the setting {setting}."
        )
    full = f"{left_out:,} {were} left out: the limit is {quota.sources:,} sources, and there are {known + room:,} now."
    return f"{full} {quota_remedy(quotas, workspace_id)}"
