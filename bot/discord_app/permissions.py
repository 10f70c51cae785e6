"""The permissions that the bot needs to post briefings in a place."""

from __future__ import annotations

import logging

import discord

from bot.discord_app.render.components import layout
from bot.discord_app.render.notices import notice
from summarizer.errors import UsageError

log = logging.getLogger(__name__)

_VIEW = {"view_channel": "View Channel"}
_IN_A_CHANNEL = {**_VIEW, "send_messages": "Send Messages"}
_IN_A_THREAD = {**_VIEW, "send_messages_in_threads": "Send Messages in Threads"}
_IN_A_FORUM = {**_VIEW, "send_messages": "Create Posts", "send_messages_in_threads": "Send Messages in Posts"}
_IN_A_VOICE_CHANNEL = {**_IN_A_CHANNEL, "connect": "Connect"}
"""Without Connect, a voice channel's text chat is closed."""
_Kind = discord.ChannelType
THREADS = frozenset({_Kind.public_thread, _Kind.private_thread, _Kind.news_thread})
_NEEDED = {
    **dict.fromkeys(THREADS, _IN_A_THREAD),
    _Kind.forum: _IN_A_FORUM,
    _Kind.voice: _IN_A_VOICE_CHANNEL,
    _Kind.stage_voice: _IN_A_VOICE_CHANNEL,
}
_USEFUL = {
    "read_message_history": ("Read Message History", "I cannot check after a crash whether a briefing arrived"),
    "create_public_threads": ("Create Public Threads", "long briefings and answers stay in the channel"),
    "attach_files": ("Attach Files", "timelines have no picture"),
}


def missing(mine: discord.Permissions, kind: discord.ChannelType) -> list[str]:
    """The missing permissions without which no briefing can be posted, by the names in Discord's settings."""
    needed = _NEEDED.get(kind, _IN_A_CHANNEL)
    return [name for flag, name in needed.items() if not getattr(mine, flag)]


def drawbacks(mine: discord.Permissions, kind: discord.ChannelType) -> list[str]:
    """What does not work for lack of other permissions, one sentence each."""
    without_threads = kind in {*THREADS, _Kind.forum}
    lacking = [said for flag, said in _USEFUL.items() if not getattr(mine, flag)]
    return [
        f"Without {name}, {effect}."
        for name, effect in lacking
        if not (without_threads and name == "Create Public Threads")
    ]


async def check_can_post(user: discord.User | discord.Member, topic_name: str) -> None:
    """Announce the briefings by direct message: closed direct messages are detected now and not by a lost briefing.

    Raises:
        UsageError: the user does not accept direct messages from us.
    """
    try:
        await user.send(
            view=layout(notice(f"Briefings on {topic_name} will be posted here.", "Use /unsubscribe to stop them."))
        )
    except discord.Forbidden as error:
        raise UsageError(
            "I cannot send you direct messages. Allow them from members of this server (its name → Privacy Settings), "
            "then use /subscribe again."
        ) from error
    except discord.HTTPException as error:  # Discord is busy, which says nothing about the user
        log.info("no greeting for a subscriber: %s", error)
