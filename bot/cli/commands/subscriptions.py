"""`subscriptions`: the console's topics to a webhook, a mail address, or a service that apprise knows."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

from bot.bootstrap.app import App
from bot.cli.commands.topics import find_topic
from bot.notify.address import destination_of
from bot.notify.configured import MISSING
from bot.presentation.briefing_page import printable
from bot.presentation.print import print_line, print_table
from bot.workspace.alert_choices import alert_choice
from bot.workspace.console import CONSOLE
from bot.workspace.parse_user_input import parse_time
from summarizer.delivery.model import SUBSCRIPTION_CHOICES, Subscription
from summarizer.errors import UsageError
from summarizer.ids import digest

NO_SUBSCRIPTIONS = "No subscriptions yet. Add one: deltabrief subscriptions add TOPIC --to WHERE"


def handle_subscriptions(app: App, args: Namespace) -> int:
    """List who gets which topic, when and where."""
    with app.ledger() as unit:
        subscriptions = unit.subscriptions.list_by_workspace(CONSOLE.id)
        topics = {topic.id: topic.name for topic in unit.topics.list_by_workspace(CONSOLE.id)}
        places = {each.id: unit.subscriptions.get_destination(each.destination_id) for each in subscriptions}
    rows = []
    for each in subscriptions:
        place = places[each.id]
        state = f"paused: {each.paused_because or 'by you'}" if each.paused else f"{each.at:%H:%M} {each.zone}"
        where = f"{place.platform}: {place.address}" if place else "-"
        rows.append((each.id, topics.get(each.topic_id, "-"), where, state))
    print_table(("ID", "TOPIC", "TO", "AT"), rows, "subscriptions", subscriptions, args.format, NO_SUBSCRIPTIONS)
    return 0


def handle_subscriptions_add(app: App, args: Namespace) -> int:
    """Send a topic's briefings somewhere, once a day."""
    topic = find_topic(app.ledger, args.topic)
    place = destination_of(args.to, CONSOLE.id)
    if place.platform not in app.notifiers:
        raise UsageError(f"{place.platform} is not configured: {MISSING[place.platform]}")
    routine = replace(app.routine, at=parse_time(args.at)) if args.at else app.routine
    choice = alert_choice(args.alerts) if args.alerts else routine.alerts
    subscription = Subscription(
        id=digest("subscription", place.id, topic.id, routine.at.isoformat()),
        workspace_id=CONSOLE.id,
        topic_id=topic.id,
        destination_id=place.id,
        at=routine.at,
        zone=routine.zone,
        created_at=app.now(),
        weekdays=routine.weekdays,
        length=routine.length,
        quiet=routine.quiet,
        alerts=choice.alerts,
        alert_phase=choice.phase,
    )
    unnamed = SUBSCRIPTION_CHOICES - ({"alerts", "alert_phase"} if args.alerts else set())
    app.service.subscribe(subscription, place, app.now(), CONSOLE.id, unnamed)
    where = f"{place.platform} {place.address}"
    print_line(f"{printable(topic.name)!r} goes to {where} at {routine.at:%H:%M} {routine.zone}, by `deltabrief run`.")
    return 0


def handle_subscriptions_remove(app: App, args: Namespace) -> int:
    """Remove a subscription."""
    app.service.unsubscribe(CONSOLE.id, args.subscription, app.now(), CONSOLE.id)
    print_line("Removed; what was delivered is kept.")
    return 0
