"""Answers about subscriptions, and what one says of its place and time."""

from __future__ import annotations

from datetime import datetime

from bot.chat.subscriptions import Row, is_direct, rows_for
from bot.runtime.schedule import upcoming
from bot.slack_app.context import SlackContext
from bot.slack_app.limits import SHOWN
from bot.slack_app.render.blocks import Block, context, header, section
from bot.slack_app.render.entries import NAME
from bot.slack_app.render.mrkdwn import safe, slack_datetime
from bot.slack_app.render.page import notice
from bot.slack_app.render.paginate import Messages, SlackMessage, SlackPages, messages
from bot.workspace.alert_choices import describe_alerts
from bot.workspace.parse_user_input import format_weekdays, listed
from summarizer.delivery.model import Destination, DestinationKind, QuietRule, Subscribed, Subscription

NEXT = 3
"""Number of delivery times in an answer."""
QUIET_WORDS = {
    QuietRule.SEND: "",
    QuietRule.SKIP: ", silent on quiet days",
    QuietRule.FAILURES: ", silent on quiet days unless sources fail",
}


async def subscription_list(ctx: SlackContext) -> Messages:
    """Which briefings go where and when, as far as the user may see it."""
    rows = await ctx.services.read(lambda unit: rows_for(unit, ctx.workspace.id, ctx.by))
    if not rows:
        return (notice("There are no subscriptions yet.", "Use /deltabrief subscribe to get briefings."),)
    items = tuple(subscription_item(row, ctx.now) for row in rows)
    return messages(
        SlackPages("Subscriptions", (header("Subscriptions"),), items, again=(context("*Subscriptions* · continued"),))
    )


def subscription_item(row: Row, now: datetime) -> tuple[Block, ...]:
    """One subscription with its next time, or why it is paused."""
    subscription, name, destination = row
    lines = [describe_time(subscription)]
    if subscription.paused:
        because = safe(subscription.paused_because or "paused", SHOWN.reason)
        lines.append(f"Paused: {because}. Subscribe again with the same topic, place and time to resume it.")
    elif times := upcoming(subscription, now, 1):
        lines.append(f"Next {slack_datetime(times[0])}")
    return (section(f"*{safe(name, NAME)}* → {describe_place(destination)}"), context("\n".join(lines)))


def describe_time(subscription: Subscription) -> str:
    """Days, time, zone, length and quiet rule."""
    days = format_weekdays(subscription.weekdays)
    at = f"{subscription.at:%H:%M} ({safe(subscription.zone, SHOWN.zone)})"
    told = f"{QUIET_WORDS[subscription.quiet]}{describe_alerts(subscription)}"
    return f"{days} at {at}, {subscription.length.value} length{told}"


def describe_place(destination: Destination | None) -> str:
    """A destination as Slack shows it."""
    if destination is None or destination.kind is DestinationKind.CONSOLE:
        return "the console"
    if is_direct(destination):
        return f"<@{destination.address}>"
    channel, _, thread = destination.address.partition(":")
    return f"a thread in <#{channel}>" if thread else f"<#{channel}>"


def subscribed(name: str, stored: Subscribed, destination: Destination, now: datetime) -> Messages:
    """What was subscribed, with the next delivery times."""
    subscription = stored.subscription
    done = "Changed" if stored.replaced else "Subscribed"
    times = "\n".join(f"• {slack_datetime(each)}" for each in upcoming(subscription, now, NEXT))
    said = f"*{done}: {safe(name, NAME)}* goes to {describe_place(destination)}, {describe_time(subscription)}."
    hint = "You need not wait: /deltabrief brief shows what it would say now."
    if stored.beside:
        others = listed([f"{each.at:%H:%M}" for each in stored.beside])
        hint = f"Briefings on this go there at {others} as well; /deltabrief unsubscribe ends one."
    blocks = (section(said), section(f"Next:\n{times or 'never'}"), context(hint))
    return (SlackMessage(f"{done}: {name}", blocks),)
