"""`topics`: the topics that the console is briefed on."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

from bot.bootstrap.app import App
from bot.presentation.briefing_page import printable
from bot.presentation.print import print_line, print_table, print_value
from bot.presentation.topic_page import topic_page
from bot.topics.topic_file import load_topic
from bot.workspace.console import CONSOLE, subscribe_console
from bot.workspace.lookup import topic_in
from bot.workspace.parse_user_input import parse_time
from summarizer.errors import AlreadyStoredError, UsageError
from summarizer.topics.model import Topic
from summarizer.unit_of_work import Ledger

NO_TOPICS = "No topics yet. Add one: deltabrief topics add TOPIC"


def find_topic(ledger: Ledger, name: str, workspace_id: str = CONSOLE.id) -> Topic:
    """The topic with that name or id. Raises NotFoundError with the nearest name, or what to do first."""
    with ledger() as unit:
        return topic_in(unit, workspace_id, name, "Add one with `deltabrief topics add TOPIC`.")


def handle_topics(app: App, args: Namespace) -> int:
    """List the topics with the time of their briefing."""
    with app.ledger() as unit:
        topics = unit.topics.list_by_workspace(CONSOLE.id)
        times = {
            subscription.topic_id: f"{subscription.at:%H:%M} {subscription.zone}"
            for subscription in unit.subscriptions.list_by_workspace(CONSOLE.id)
        }
    rows = [(topic.name, times.get(topic.id, "no briefing"), topic.description) for topic in topics]
    print_table(("TOPIC", "BRIEFED AT", "ABOUT"), rows, "topics", topics, args.format, NO_TOPICS)
    return 0


def handle_topics_add(app: App, args: Namespace) -> int:
    """Add a topic from its file, and a daily subscription of the console to it."""
    topic = load_topic(app.topic_file(args.file), CONSOLE.id)
    routine = replace(app.routine, at=parse_time(args.at)) if args.at else app.routine
    _store(app, topic)
    with app.ledger() as unit:
        subscription = subscribe_console(unit, topic, routine, app.now())
        unit.commit()
    print_line(
        f"Added {printable(topic.name)!r}, briefed at {subscription.at:%H:%M} {subscription.zone} by `deltabrief run`."
    )
    return 0


def _store(app: App, topic: Topic) -> None:
    """Add the topic. If an earlier call was killed before it inserted the subscription, complete it."""
    try:
        app.service.add_topic(topic, app.now(), CONSOLE.id)
    except AlreadyStoredError as error:
        with app.ledger() as unit:
            subscribed = any(
                subscription.topic_id == topic.id for subscription in unit.subscriptions.list_by_workspace(CONSOLE.id)
            )
        if subscribed:
            raise UsageError(f"there is a topic {topic.name!r} already; see `deltabrief topics list`") from error


def handle_topics_show(app: App, args: Namespace) -> int:
    """Show one topic: its aspects, keywords and predefined names."""
    topic = find_topic(app.ledger, args.topic)
    print_value(topic_page(topic), "topic", topic, args.format)
    return 0


def handle_topics_remove(app: App, args: Namespace) -> int:
    """Remove a topic and its subscriptions."""
    topic = find_topic(app.ledger, args.topic)
    app.service.remove_topic(CONSOLE.id, topic.id, app.now(), CONSOLE.id)
    print_line(f"Removed {printable(topic.name)!r}; its articles and delivered briefings are kept.")
    return 0
