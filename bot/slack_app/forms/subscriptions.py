"""Forms that set up, start and end a subscription."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.chat.subscriptions import check_room, may_end, new_subscription, rows_for
from bot.slack_app.context import SlackContext
from bot.slack_app.delivery_errors import NOT_MEMBER, UNREACHABLE, error_code
from bot.slack_app.forms.form import FormKind, Values
from bot.slack_app.limits import SHOWN
from bot.slack_app.render.blocks import Block, Json, external_select, input_block, option, select, text_input
from bot.slack_app.render.page import notice
from bot.slack_app.render.paginate import Messages
from bot.slack_app.replies import subscriptions
from bot.slack_app.teams import PLATFORM
from bot.topics.starter_topics import starter_topics
from bot.workspace.alert_choices import ALERT_CHOICES, NO_ALERTS, alert_choice, choice_of
from bot.workspace.parse_user_input import parse_time, parse_weekdays, parse_zone
from summarizer.delivery.model import (
    SUBSCRIPTION_CHOICES,
    Destination,
    DestinationKind,
    Length,
    QuietRule,
    Subscription,
)
from summarizer.errors import UsageError
from summarizer.ids import digest

DAYS = (
    ("daily", "Every day"),
    ("weekdays", "Monday to Friday"),
    ("weekends", "Saturday and Sunday"),
    *(
        (name.casefold(), name)
        for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    ),
)
LENGTHS = (
    (Length.SHORT, "Short: what matters most"),
    (Length.STANDARD, "Standard"),
    (Length.FULL, "Full: everything that changed"),
)
QUIET_RULES = (
    (QuietRule.SEND, "Say that it is a quiet day, and why"),
    (QuietRule.SKIP, "Post nothing"),
    (QuietRule.FAILURES, "Post only if sources failed"),
)


def place_select(channel: str) -> Json:
    """A menu of channels; `channel` is chosen if it is one."""
    where: Json = {"type": "conversations_select", "action_id": "where", "filter": {"include": ["public", "private"]}}
    return where | ({"initial_conversation": channel} if channel.startswith(("C", "G")) else {})


def subscribe_fields(zone: str, channel: str, topic: Json | None, known: Subscription | None) -> list[Block]:
    """Everything about a subscription; filled in with the `known` one that it would change.

    A menu that is left empty shows what a new subscription gets, and leaves an older one as it is.
    """
    days = next((name for name, _ in DAYS if known and parse_weekdays(name) == known.weekdays), "")
    menu = select("days", DAYS[0][1], [option(text, value) for value, text in DAYS], days)
    lengths = [option(text, value) for value, text in LENGTHS]
    quiet = [option(text, value) for value, text in QUIET_RULES]
    told = choice_of(known).value if known else ""
    alerts = select("alerts", NO_ALERTS.label, [option(each.label, each.value) for each in ALERT_CHOICES], told)
    zone = known.zone if known else zone
    at = {"type": "timepicker", "action_id": "time", "initial_time": f"{known.at:%H:%M}" if known else "08:00"}
    return [
        input_block("Topic", external_select("topic", "Choose a topic", topic)),
        input_block(
            "Channel", place_select(channel), optional=True, hint="Leave it empty to get a direct message instead."
        ),
        input_block("Time", at),
        input_block("Days", menu, optional=True),
        input_block("Time zone", external_select("zone", "Search for a city", option(zone, zone))),
        input_block("Length", select("length", LENGTHS[1][1], lengths, known.length if known else ""), optional=True),
        input_block(
            "On a quiet day", select("quiet", QUIET_RULES[0][1], quiet, known.quiet if known else ""), optional=True
        ),
        input_block("Alerts", alerts, optional=True, hint="Told at once; at most three a day."),
    ]


def setup_fields(zone: str, channel: str) -> list[Block]:
    """A topic, sites, a channel and a time: everything for a first briefing."""
    starters = select(
        "starter", "Choose one, or write your own below", [option(each.name, each.name) for each in starter_topics()]
    )
    own = text_input("own", most=SHOWN.question, hint="The ferry strike in Oslo and the talks about it")
    sites = text_input("sites", most=SHOWN.typed_address, hint="https://www.example.org/news")
    return [
        input_block("Topic", starters, optional=True, hint="With its questions and with public feeds"),
        input_block("Or your own, in a sentence", own, optional=True),
        input_block("Sites to read", sites, optional=True, hint="Separated by spaces"),
        input_block("Channel", place_select(channel), optional=True, hint="Leave it empty for direct messages to you."),
        input_block(
            "Time and time zone", text_input("when", initial=f"8:00 {zone}", most=SHOWN.zone), hint="8:30 Frankfurt"
        ),
    ]


async def _subscribe(ctx: SlackContext, values: Values, _: Mapping[str, str]) -> Messages:
    at, zone = parse_time(values["time"]), parse_zone(values["zone"])
    choice = alert_choice(values.get("alerts") or NO_ALERTS.value)
    destination = await postable_destination(ctx, values.get("where", ""))
    chosen = await ctx.topic(values["topic"])
    await ctx.services.read(lambda unit: check_room(unit, ctx.services.quotas, destination, chosen.id, at))
    subscription = replace(
        new_subscription(destination, chosen.id, at, zone, ctx.now),
        weekdays=parse_weekdays(values.get("days") or "daily"),
        length=Length(values.get("length") or Length.STANDARD),
        quiet=QuietRule(values.get("quiet") or QuietRule.SEND),
        alerts=choice.alerts,
        alert_phase=choice.phase,
    )
    unnamed = {name for name in SUBSCRIPTION_CHOICES if not values.get(_FIELD_OF.get(name, name))}
    service = ctx.services.service
    done = await ctx.services.off_loop(service.subscribe, subscription, destination, ctx.now, ctx.by, unnamed)
    return subscriptions.subscribed(chosen.name, done, destination, ctx.now)


_FIELD_OF = {"weekdays": "days", "alert_phase": "alerts"}
"""The field of the form in which a subscriber chooses it."""


async def postable_destination(ctx: SlackContext, channel: str) -> Destination:
    """The destination. Raises UsageError if the user or the bot may not post there."""
    if not channel:
        return _place(ctx, DestinationKind.DIRECT, ctx.user_id)
    if not await ctx.manages():
        raise UsageError(
            "Only Slack admins can subscribe a channel. Leave Channel empty to get direct messages instead."
        )
    try:
        await _join(ctx, channel)
    except SlackApiError as error:
        code = error_code(error)
        reason = NOT_MEMBER if code in _CLOSED else UNREACHABLE.get(code, f"Slack answered {code}")
        raise UsageError(f"I cannot post in that channel yet: {reason}.") from error
    return _place(ctx, DestinationKind.CHANNEL, channel)


_CLOSED = frozenset({"channel_not_found", "method_not_supported_for_channel_type", "not_in_channel", "missing_scope"})


async def _join(ctx: SlackContext, channel: str) -> None:
    """Make sure that the bot is in the channel. It can join a public one itself. Raises as slack_sdk."""
    found: Any = (await ctx.team.client.conversations_info(channel=channel))["channel"]
    if found.get("is_archived"):
        raise UsageError("That channel is archived. Choose another one.")
    if not found.get("is_member"):
        await ctx.team.client.conversations_join(channel=channel)


def _place(ctx: SlackContext, kind: DestinationKind, address: str) -> Destination:
    workspace_id = ctx.workspace.id
    return Destination(digest("destination", workspace_id, kind, address), workspace_id, kind, address, PLATFORM)


async def _unsubscribe(ctx: SlackContext, values: Values, _: Mapping[str, str]) -> Messages:
    manages = await ctx.manages()
    rows = await ctx.services.read(lambda unit: rows_for(unit, ctx.workspace.id, ctx.by))
    mine = {row[0].id: row for row in rows if may_end(row, ctx.by, manages=manages)}
    row = mine.get(values["subscription"])
    if row is None:
        raise UsageError("That subscription has ended already, or only a Slack admin can end it.")
    service = ctx.services.service
    await ctx.services.off_loop(service.unsubscribe, ctx.workspace.id, row[0].id, ctx.now, ctx.by)
    return (notice(f"{row[1]} at {row[0].at:%H:%M} ended.", "Use /deltabrief subscribe to start it again."),)


FORMS: Mapping[str, FormKind] = {
    "subscribe": FormKind("Subscribe", "Subscribe", _subscribe),
    "unsubscribe": FormKind("End a subscription", "End it", _unsubscribe),
}
"""By callback id."""
