"""`brief` and `ask`: what the ledger knows, now."""

from __future__ import annotations

import sys
from argparse import Namespace

from bot.app import App
from bot.commands.topics import find
from bot.output import note, show
from bot.page import answer_page, briefing_page
from bot.workspace import CONSOLE, TERMINAL
from summarizer.types import Length


def brief(app: App, args: Namespace) -> int:
    """Print the briefing that the console would get now. Stores nothing."""
    topic = find(app.ledger, args.topic)
    length = Length(args.length) if args.length else app.routine.length
    _mention_pending(app)
    briefing = app.service.preview(topic.id, TERMINAL.id, app.now(), length)
    show(briefing_page(briefing, app.zone), "briefing", briefing, args.format)
    return 0


def ask(app: App, args: Namespace) -> int:
    """Answer a question; a refusal for want of evidence is an answer too."""
    topic = find(app.ledger, args.topic) if args.topic else None
    answer = app.service.ask(CONSOLE.id, " ".join(args.question), app.now(), topic.id if topic else None)
    show(answer_page(answer, app.zone), "answer", answer, args.format)
    return 0


def _mention_pending(app: App) -> None:
    with app.ledger() as unit:
        waiting = len(unit.articles.pending(CONSOLE.id))
    if waiting and sys.stderr.isatty():
        note(f"{waiting} articles wait for analysis: `deltabrief watch --once` reads them")
