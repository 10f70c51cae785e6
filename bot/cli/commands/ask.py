"""`brief`, `ask`, `timeline`, `matters` and `explain`: what the ledger knows, now and at earlier times."""

from __future__ import annotations

import shlex
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime

from bot.bootstrap.app import App
from bot.cli.commands.topics import find_topic
from bot.cli.nothing_read_note import note_nothing_read
from bot.presentation.answer_page import answer_page
from bot.presentation.briefing_page import briefing_page
from bot.presentation.history_pages import card_page, end_of, explanation_page, timeline_page
from bot.presentation.matter_page import matter_page, matters_page
from bot.presentation.print import print_value
from bot.workspace.console import CONSOLE, TERMINAL
from bot.workspace.parse_user_input import parse_past_date
from summarizer.delivery.model import Length
from summarizer.errors import NotFoundError, UsageError


def handle_brief(app: App, args: Namespace) -> int:
    """Print the briefing that the console would get now. Stores nothing."""
    topic = find_topic(app.ledger, args.topic)
    note_nothing_read(app)
    if args.asof:
        card = app.service.as_of(topic.id, end_of(parse_past_date(args.asof, today(app), last=True), app.zone))
        print_value(card_page(card, topic.name, app.zone), "state", card, args.format)
        return 0
    length = Length(args.length) if args.length else app.routine.length
    briefing = app.service.preview(topic.id, TERMINAL.id, reference_time(app), length)
    print_value(briefing_page(briefing, app.zone), "briefing", briefing, args.format)
    return 0


def handle_ask(app: App, args: Namespace) -> int:
    """Answer a question; a refusal for lack of evidence is a valid answer."""
    topic = find_topic(app.ledger, args.topic) if args.topic else None
    question = " ".join(args.question)
    answer = app.service.ask(CONSOLE.id, question, reference_time(app), topic.id if topic else None)
    if answer.refusal:
        note_nothing_read(app)
    print_value(answer_page(answer, app.zone), "answer", answer, args.format)
    return 0


def handle_timeline(app: App, args: Namespace) -> int:
    """Print the dated changes of a topic."""
    topic = find_topic(app.ledger, args.topic)
    note_nothing_read(app)
    day = today(app)
    until = parse_past_date(args.until, day, last=True) if args.until else day
    since = parse_past_date(args.since, day) if args.since else None
    timeline = app.service.timeline(topic.id, since, until)
    print_value(timeline_page(timeline, app.zone), "timeline", timeline, args.format)
    return 0


def handle_matters(app: App, args: Namespace) -> int:
    """Print the matters of a topic that moved lately, or the history of one."""
    topic = find_topic(app.ledger, args.topic)
    if args.limit < 1:
        raise UsageError("--limit must be at least 1")
    note_nothing_read(app)
    if args.matter:
        with _hint(f"`deltabrief matters {shlex.quote(topic.name)}` lists them with their ids."):
            matter = app.service.matter([topic.id], args.matter, reference_time(app))
        print_value(matter_page(matter, app.zone), "matter", matter, args.format)
    else:
        matters = app.service.matters(topic.id, reference_time(app), args.limit)
        print_value(matters_page(matters, topic.name, app.zone), "matters", matters, args.format)
    return 0


def handle_explain(app: App, args: Namespace) -> int:
    """Print what the ledger holds on one claim."""
    with _hint("`deltabrief brief TOPIC --format json` shows their ids as claim_id."):
        account = app.service.explain(CONSOLE.id, args.claim)
    print_value(explanation_page(account, app.zone), "account", account, args.format)
    return 0


@contextmanager
def _hint(remedy: str) -> Iterator[None]:
    """What is not found is reported with where to find its id."""
    try:
        yield
    except NotFoundError as error:
        raise NotFoundError(f"{error} {remedy}") from error


def today(app: App) -> date:
    """Today in the reader's time zone."""
    return reference_time(app).astimezone(app.zone).date()


def reference_time(app: App) -> datetime:
    """Now, or the time when the newest claim on a topic became known: a replayed story may be dated in the future.

    Claims on no topic do not count, because no index has the times of all claims of a workspace.
    """
    with app.ledger() as unit:
        newest = unit.claims.last_known_at([topic.id for topic in unit.topics.list_by_workspace(CONSOLE.id)])
    now = app.now()
    return max(now, newest) if newest else now
