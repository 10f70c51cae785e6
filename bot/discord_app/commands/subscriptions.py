"""`/subscribe`, `/unsubscribe`, `/subscriptions`: who gets which topic, where and when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import discord
from discord import app_commands
from discord.app_commands import Choice

from bot.chat.default_zone import default_zone
from bot.chat.subscriptions import Row, check_room, is_direct, may_end, new_subscription, rows_for
from bot.discord_app.autocomplete import choices_for, suggest_days, suggest_topics, suggest_zones
from bot.discord_app.client import Deltabrief, Interaction
from bot.discord_app.context import (
    PLATFORM,
    InteractionContext,
    can_manage,
    defer_and_load,
    user_key,
    workspace_of,
)
from bot.discord_app.forum import lacks_tag, tag_for
from bot.discord_app.permissions import THREADS, check_can_post, drawbacks, missing
from bot.discord_app.render.change_lines import small
from bot.discord_app.render.markdown import discord_datetime, safe
from bot.discord_app.render.notices import notice
from bot.discord_app.render.paginate import Group, Message, Pages, messages
from bot.runtime.schedule import upcoming
from bot.workspace import parse_user_input
from bot.workspace.alert_choices import ALERT_CHOICES, NO_ALERTS, alert_choice, describe_alerts
from bot.workspace.lookup import topic_in
from summarizer.delivery.model import (
    SUBSCRIPTION_CHOICES,
    Destination,
    DestinationKind,
    Length,
    QuietRule,
    Subscribed,
    Subscription,
)
from summarizer.errors import StorageError, UsageError
from summarizer.ids import digest
from summarizer.topics.model import Topic

NEXT = 3
"""Number of delivery times in the answer."""
TAG = 20
"""Discord's limit for a tag's name."""

Place = app_commands.AppCommandChannel | app_commands.AppCommandThread
_CHANNELS = {
    discord.ChannelType.text,
    discord.ChannelType.news,
    discord.ChannelType.voice,
    discord.ChannelType.stage_voice,
    discord.ChannelType.forum,
}

LENGTHS = [
    Choice(name="Short: the bottom line and what matters most", value=Length.SHORT.value),
    Choice(name="Standard", value=Length.STANDARD.value),
    Choice(name="Full: everything that changed", value=Length.FULL.value),
]
QUIET_RULES = [
    Choice(name="Say that it is a quiet day, and why", value=QuietRule.SEND.value),
    Choice(name="Post nothing", value=QuietRule.SKIP.value),
    Choice(name="Post only if sources failed", value=QuietRule.FAILURES.value),
]
ALERTS = [Choice(name=each.label, value=each.value) for each in ALERT_CHOICES]


class Places(app_commands.Transformer):
    """Offers the channels and threads that accept messages, and no other kind."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        return sorted(_CHANNELS | THREADS, key=lambda kind: kind.value)

    async def transform(self, _: Interaction, value: Place, /) -> Place:  # type: ignore[override] # the base class accepts any value
        return value


@app_commands.command(
    name="subscribe", description="Get briefings on a topic: here, in another channel, or as direct messages"
)
@app_commands.describe(
    topic="What to be briefed on",
    time="Local time: 8, 8:30, 20h15, 8 pm",
    days="daily, weekdays, mon-fri, or a list (default: daily)",
    zone="A city, country or UTC+2 (default: that of the last subscription here)",
    channel="A channel or thread (default: this one)",
    me="Send it to me as a direct message",
    length="Length (default: standard)",
    quiet="What happens on a quiet day (default: say so)",
    mention="A role that each briefing mentions; administrators only",
    alerts="What is told at once, at most three times a day (default: nothing)",
)
@app_commands.choices(length=LENGTHS, quiet=QUIET_RULES, alerts=ALERTS)
@app_commands.autocomplete(topic=suggest_topics, days=suggest_days, zone=suggest_zones)
async def subscribe_command(
    interaction: Interaction,
    topic: str,
    time: str,
    days: str | None = None,
    zone: str = "",
    channel: app_commands.Transform[Place, Places] | None = None,
    me: bool = False,
    length: str | None = None,
    quiet: str | None = None,
    mention: discord.Role | None = None,
    alerts: str | None = None,
) -> None:
    """Validate everything, then store the subscription. What is left out stays as it is, if it only changes one."""
    ctx = await defer_and_load(interaction)
    at, on, where_zone = (
        parse_user_input.parse_time(time),
        parse_user_input.parse_weekdays(days or "daily"),
        parse_user_input.parse_zone(zone) if zone.strip() else await _zone_here(ctx),
    )
    destination = destination_for(ctx, channel, me=me)
    if mention is not None:
        _check_mention(ctx, mention, destination)
    chosen = await ctx.services.read(lambda unit: topic_in(unit, ctx.workspace.id, topic, ctx.add_topic))
    await ctx.services.read(lambda unit: check_room(unit, ctx.services.quotas, destination, chosen.id, at))
    if destination.kind is DestinationKind.DIRECT and interaction.guild_id is not None:
        await check_can_post(interaction.user, chosen.name)
    choice = alert_choice(alerts or NO_ALERTS.value)
    subscription = replace(
        new_subscription(destination, chosen.id, at, where_zone, ctx.now),
        weekdays=on,
        length=Length(length or Length.STANDARD),
        quiet=QuietRule(quiet or QuietRule.SEND),
        mention=str(mention.id) if mention else None,
        alerts=choice.alerts,
        alert_phase=choice.phase,
    )
    given = {"weekdays": days, "length": length, "quiet": quiet, "mention": mention, "alerts": alerts}
    unnamed = {name for name in SUBSCRIPTION_CHOICES if given.get("alerts" if name == "alert_phase" else name) is None}
    service = ctx.services.service
    done = await ctx.services.off_loop(service.subscribe, subscription, destination, ctx.now, ctx.by, unnamed)
    message = _subscribed(chosen.name, done, destination, ctx)
    notes = "\n".join(
        small(line) for line in (*_drawbacks(interaction, destination), *_tag_note(interaction, destination, chosen))
    )
    await ctx.show(replace(message, blocks=(*message.blocks, notes)) if notes else message)


async def _zone_here(ctx: InteractionContext) -> str:
    return await ctx.services.read(lambda unit: default_zone(unit, ctx.workspace.id, ctx.services.zone))


def _drawbacks(interaction: Interaction, destination: Destination) -> list[str]:
    place = _channel_in(interaction.guild, destination)
    return drawbacks(place.permissions_for(place.guild.me), place.type) if place else []


def _channel_in(
    guild: discord.Guild | None, destination: Destination | None
) -> discord.abc.GuildChannel | discord.Thread | None:
    """The channel or thread of the server that briefings go to; None if they go elsewhere, or we do not see it."""
    if guild is None or destination is None or is_direct(destination):
        return None
    return guild.get_channel_or_thread(int(destination.address))


def _tag_note(interaction: Interaction, destination: Destination, topic: Topic) -> list[str]:
    """Which tag the posts in a forum get."""
    place = _channel_in(interaction.guild, destination)
    if not isinstance(place, discord.ForumChannel):
        return []
    if tag := tag_for(topic.name, place):
        return [f"Every briefing is a post with the tag {safe(tag.name, TAG)}."]
    return ["Every briefing is a post. A tag with the topic's name is set on it, if the forum has one."]


def destination_for(ctx: InteractionContext, channel: Place | None, *, me: bool) -> Destination:
    """The destination. Raises UsageError if the user or the bot may not post there."""
    interaction = ctx.interaction
    if me or interaction.guild is None:
        if channel is not None:
            raise UsageError("Choose a channel or yourself, not both.")
        return _place(ctx, DestinationKind.DIRECT, interaction.user.id)
    if not ctx.manages:
        raise UsageError(
            "Only members with Manage Server can subscribe a channel. With me: True, you get direct messages instead."
        )
    here = channel or interaction.channel
    kind = here.type if here else None
    if here is None or kind not in THREADS | _CHANNELS:
        raise UsageError(
            "Briefings go to text, announcement, forum and voice channels and to threads. Choose one of these."
        )
    known = interaction.guild.get_channel_or_thread(here.id)
    mine = known.permissions_for(interaction.guild.me) if known else discord.Permissions.none()
    if lacking := missing(mine, here.type):
        raise UsageError(
            f"I cannot post in {_name(here)} yet: I am missing {parse_user_input.listed(lacking)} there. "
            "Give my role these permissions in the channel's settings, then use /subscribe again."
        )
    if isinstance(known, discord.ForumChannel) and lacks_tag(known):
        raise UsageError(
            f"{_name(here)} requires a tag on every post, and I may set none of its tags. Add a tag that everybody may "
            "set, such as the topic's name, then use /subscribe again."
        )
    return _place(ctx, DestinationKind.THREAD if kind in THREADS else DestinationKind.CHANNEL, here.id)


def _name(place: object) -> str:
    return f"#{getattr(place, 'name', 'this channel')}"


def _place(ctx: InteractionContext, kind: DestinationKind, platform_id: int) -> Destination:
    address = str(platform_id)
    return Destination(
        digest("destination", ctx.workspace.id, kind, address), ctx.workspace.id, kind, address, PLATFORM
    )


def _check_mention(ctx: InteractionContext, role: discord.Role, destination: Destination) -> None:
    """Raises UsageError if the user may not set a role to mention, or the bot cannot mention it."""
    if not ctx.interaction.permissions.administrator:
        raise UsageError("Only administrators can have briefings mention a role.")
    if role.is_default():
        raise UsageError("Briefings never mention everyone. Choose a role that readers can give themselves.")
    if destination.kind is DestinationKind.DIRECT:
        raise UsageError("A direct message notifies you anyway; choose a role for channels only.")
    if not role.mentionable and not ctx.interaction.app_permissions.mention_everyone:
        raise UsageError(f"I cannot mention {role.name}: allow anyone to mention it in the role's settings.")


def _subscribed(
    name: str,
    stored: Subscribed,
    destination: Destination,
    ctx: InteractionContext,
) -> Message:
    subscription = stored.subscription
    done = "Changed" if stored.replaced else "Subscribed"
    lines = [f"**{done}: {safe(name, 100)}** goes to {_where(destination)}, {format_when(subscription)}."]
    if subscription.mention:
        lines.append(f"Each briefing mentions <@&{subscription.mention}>.")
        if stored.replaced and stored.replaced.mention == subscription.mention:
            lines.append(small("To mention nobody, end it with /unsubscribe and subscribe again."))
    if stored.beside:
        others = parse_user_input.listed([f"{each.at:%H:%M}" for each in stored.beside])
        lines.append(small(f"Briefings on this go there at {others} as well; /unsubscribe ends one."))
    times = upcoming(subscription, ctx.now, NEXT)
    lines += ["Next:", *(f"- {discord_datetime(time)}" for time in times)]
    return Message(("\n".join(lines),))


def format_when(subscription: Subscription) -> str:
    """Days, time, zone, length and quiet rule of a subscription, in words."""
    quiet = {
        QuietRule.SEND: "",
        QuietRule.SKIP: ", silent on quiet days",
        QuietRule.FAILURES: ", silent on quiet days unless sources fail",
    }
    return (
        f"{parse_user_input.format_weekdays(subscription.weekdays)} at {subscription.at:%H:%M} "
        f"({safe(subscription.zone, 50)}), "
        f"{subscription.length.value} length{quiet[subscription.quiet]}{describe_alerts(subscription)}"
    )


def _where(destination: Destination | None) -> str:
    if destination is None or destination.kind is DestinationKind.CONSOLE:
        return "the console"
    mark = "@" if destination.kind is DestinationKind.DIRECT else "#"
    return f"<{mark}{destination.address}>"


# --- listing and removing --------------------------------------------------------------------------------------------


@app_commands.command(name="subscriptions", description="Which briefings go where and when")
async def subscriptions_command(interaction: Interaction) -> None:
    """List the subscriptions that the user may see."""
    ctx = await defer_and_load(interaction)
    rows = await ctx.services.read(lambda unit: rows_for(unit, ctx.workspace.id, ctx.by))
    if not rows:
        await ctx.show(
            notice("There are no subscriptions yet.", "Use /subscribe to get briefings here or as direct messages.")
        )
        return
    items = tuple(_item(row, ctx) for row in rows)
    await ctx.show(*messages(Pages("## Subscriptions", (Group("", items),), again="**Subscriptions** · continued")))


def _item(row: Row, ctx: InteractionContext) -> str:
    subscription, name, destination = row
    lines = [f"**{safe(name, 100)}** → {_where(destination)}", small(format_when(subscription))]
    if subscription.paused:
        because = safe(subscription.paused_because or "paused", 200)
        lines.append(small(f"Paused: {because}. Use /subscribe with the same topic, place and time to resume it."))
    elif times := upcoming(subscription, ctx.now, 1):
        lines.append(small(f"Next {discord_datetime(times[0])}"))
    return "\n".join(lines)


async def _suggest(interaction: Interaction, typed: str) -> list[Choice[str]]:
    """The subscriptions that the user may remove."""
    workspace_id, by = workspace_of(interaction).id, user_key(interaction.user)
    try:
        rows = await interaction.client.services.read(lambda unit: rows_for(unit, workspace_id, by))
    except StorageError:
        return []
    labels = list(_labels((row for row in rows if may_end(row, by, manages=can_manage(interaction))), interaction))
    return await interaction.client.services.off_loop(choices_for, typed, labels)


def _labels(rows: Iterable[Row], interaction: Interaction) -> Iterable[tuple[str, str]]:
    for subscription, name, destination in rows:
        where = _place_label(destination, interaction.guild)
        yield f"{name[:50]} · {where} · {subscription.at:%H:%M} {subscription.zone}", subscription.id


def _place_label(destination: Destination | None, guild: discord.Guild | None) -> str:
    if is_direct(destination):
        return "me"
    known = _channel_in(guild, destination)
    return f"#{known.name}" if known else "a channel"


@app_commands.command(name="unsubscribe", description="End a subscription")
@app_commands.describe(subscription="Choose one from the list")
@app_commands.autocomplete(subscription=_suggest)
async def unsubscribe_command(interaction: Interaction, subscription: str) -> None:
    """Remove a subscription: the user's own, or a channel's for those who manage the server."""
    ctx = await defer_and_load(interaction)
    rows = await ctx.services.read(lambda unit: rows_for(unit, ctx.workspace.id, ctx.by))
    mine = [row for row in rows if may_end(row, ctx.by, manages=ctx.manages)]
    row = next((row for row in mine if row[0].id == subscription), None) or _only(mine, subscription)
    await ctx.services.off_loop(ctx.services.service.unsubscribe, ctx.workspace.id, row[0].id, ctx.now, ctx.by)
    await ctx.show(notice(f"{row[1]} at {row[0].at:%H:%M} ended.", "Use /subscribe to start it again."))


def _only(rows: list[Row], text: str) -> Row:
    """The only subscription to a topic of that name. Raises UsageError."""
    if not rows:
        raise UsageError("There is no subscription that you can end. /subscriptions lists them all.")
    fitting = [row for row in rows if row[1].casefold() == text.strip().casefold()]
    if len(fitting) != 1:
        raise UsageError("Choose the subscription from the list that Discord shows; /subscriptions lists them all.")
    return fitting[0]


def register(client: Deltabrief) -> None:
    """Add the commands."""
    client.tree.add_command(subscribe_command)
    client.tree.add_command(unsubscribe_command)
    client.tree.add_command(subscriptions_command)
