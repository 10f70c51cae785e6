"""What to say on the console if nothing has been read yet, or articles wait: an empty briefing has a reason."""

from __future__ import annotations

import sys

from bot.bootstrap.app import App
from bot.chat.preview import UnreadReason, nothing_read
from bot.presentation.print import print_note
from bot.workspace.console import CONSOLE

_WHY = {
    UnreadReason.NO_SOURCES: "there are no sources; add one with `deltabrief sources add WHERE`",
    UnreadReason.PAUSED: "every source is paused; resume one with `deltabrief sources pause WHERE`",
    UnreadReason.FAILING: "no source can be read; `deltabrief sources list` shows why",
    UnreadReason.NOT_POLLED: "read the sources with `deltabrief watch --once`",
    UnreadReason.NOT_ANALYSED: "the first articles wait for analysis; analyse them with `deltabrief watch --once`",
}


def note_nothing_read(app: App) -> None:
    """Say on stderr why nothing is known yet; on a terminal also how many articles are not known yet."""
    with app.ledger() as unit:
        reason, waiting = nothing_read(unit, CONSOLE.id), unit.articles.pending_count(CONSOLE.id)
    if reason is not None:
        print_note(f"deltabrief: nothing has been read yet: {_WHY[reason]}")
    elif waiting and sys.stderr.isatty():
        are = "article is" if waiting == 1 else "articles are"
        print_note(f"{waiting:,} {are} waiting for analysis; run `deltabrief watch --once` to process them")


def note_no_sources(app: App) -> None:
    """Say on stderr if there is no source to read."""
    with app.ledger() as unit:
        known = unit.sources.list_by_workspace(CONSOLE.id)
    if not known:
        print_note(f"deltabrief: {_WHY[UnreadReason.NO_SOURCES]}")
