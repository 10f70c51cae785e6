"""The console as a destination: briefings are appended to the journal, and a terminal shows the journal."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TextIO
from zoneinfo import ZoneInfo

from bot.presentation.briefing_page import briefing_page
from bot.presentation.render_terminal import to_text
from bot.runtime.console_journal import Cursor, Journal, JournalLine
from bot.runtime.outbox_worker import OutgoingBriefing, Receipt
from summarizer.errors import DeliveryError, StorageError


@dataclass(frozen=True)
class ConsoleMessenger:
    """Writes briefings to the journal; a marker is in it at most once, whoever writes it."""

    journal: Journal
    zone: ZoneInfo
    now: Callable[[], datetime]
    width: int = 80

    async def send(self, outgoing: OutgoingBriefing, there: Receipt) -> Receipt:  # noqa: ARG002 - the journal refuses duplicates
        marker = outgoing.row.marker
        text = to_text(briefing_page(outgoing.briefing, self.zone), self.width)
        line = JournalLine(marker, outgoing.destination.address, self.now(), text)
        try:
            await asyncio.to_thread(self.journal.append, line)
        except (OSError, StorageError) as error:
            raise DeliveryError(f"{self.journal.path} cannot be written: {error}", retry=True) from error
        return (marker,)

    async def find(self, outgoing: OutgoingBriefing, until: datetime) -> Receipt:  # noqa: ARG002 - searches the whole journal
        marker = outgoing.row.marker
        try:
            there = await asyncio.to_thread(self.journal.find, outgoing.destination.address, marker)
        except (OSError, StorageError) as error:
            raise DeliveryError(f"{self.journal.path} cannot be searched: {error}", retry=True) from error
        return (marker,) if there else ()


@dataclass(frozen=True)
class Terminal:
    """Shows the part of the journal that this terminal has not shown yet."""

    journal: Journal
    cursor: Cursor
    out: TextIO

    def show(self) -> int:
        """Print the new messages; returns how many. Raises OSError (stdout is closed), and as the journal."""
        lines = self.journal.lines(after=self.cursor.read())
        for line in lines:
            self.out.write(f"{line.text}\n")
            self.out.flush()
            self.cursor.write(line.end)
        return len(lines)
