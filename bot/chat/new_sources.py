"""Adds the sources that members name: a site, or the feeds of an OPML file. Shared by every platform."""

from __future__ import annotations

from bot.chat.services import BotServices
from bot.watching import source_commands
from bot.watching.detect_source import FoundSources, look_at_address
from bot.watching.opml import parse_opml
from bot.watching.source_commands import Actor
from bot.watching.source_lists import Imported, import_outlines
from summarizer.errors import UsageError
from summarizer.ingest.model import Source

LIST_MOST = 1_000_000
"""Bytes of a list: ten thousand feeds."""
REFUSED_SHOWN = 5
"""Refused entries that are named with their reason."""


def check_size(name: str, size: int) -> None:
    """Raises UsageError, before the file is fetched."""
    if size > LIST_MOST:
        raise UsageError(f"{name} has {size:,} bytes; the limit for a list of feeds is {LIST_MOST:,}.")


async def add_site(
    services: BotServices, workspace_id: str, address: str, publisher: str, who: Actor
) -> tuple[Source, FoundSources]:
    """Fetch the address and watch what is found there. Returns the new source and what was found.

    `publisher` is "" for the site's own name.

    Raises:
        FetchError: the site cannot be read.
        UsageError: the address is invalid, or a limit is reached.
        AlreadyStoredError: it is watched already.
    """
    found = await services.look_at(workspace_id, lambda fetch, work: look_at_address(address, fetch, who.at, work))
    source = await services.off_loop(
        source_commands.add_source,
        services.ledger,
        workspace_id,
        found,
        who.at,
        publisher or None,
        who=who,
        quotas=services.quotas,
    )
    return source, found


async def import_uploaded_list(services: BotServices, workspace_id: str, data: bytes, who: Actor) -> Imported:
    """Add the new sources of the list. Raises InputError if it is no list, UsageError for the limits."""
    outlines = await services.look_at(workspace_id, lambda _, work: work(parse_opml, data))
    return await services.off_loop(
        import_outlines, services.ledger, workspace_id, outlines, who.at, who, services.quotas
    )


def imported_text(done: Imported) -> str:
    """What was added, known and refused, in a few lines."""
    refused = "\n".join(f"{entry.where}: {entry.reason}" for entry in done.refused[:REFUSED_SHOWN])
    added = f"{len(done.added)} source{'s'[: len(done.added) != 1]} added"
    text = f"{added}, {len(done.known)} already known, {len(done.refused)} refused.\n{refused}"
    return "\n".join(filter(None, (text.strip(), done.because)))
