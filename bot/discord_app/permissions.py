"""The permissions that the bot needs to post briefings in a place."""

from __future__ import annotations

import logging

import discord

from bot.discord_app.render.components import layout
from bot.discord_app.render.notices import notice
from summarizer.errors import UsageError

log = logging.getLogger(__name__)

_IN_A_CHANNEL = {"view_channel": "View Channel", "send_messages": "Send Messages"}
_IN_A_THREAD = {"view_channel": "View Channel", "send_messages_in_threads": "Send Messages in Threads"}
_USEFUL = {
    "read_message_history": ("Read Message History", "I cannot check after a crash whether a briefing arrived"),
    "create_public_threads": ("Create Public Threads", "long briefings and answers stay in the channel"),
    "attach_files": ("Attach Files", "timelines have no picture"),
}


def missing(mine: discord.Permissions, *, thread: bool) -> list[str]:
    """The missing permissions without which no briefing can be posted, by the names in Discord's settings."""
    needed = _IN_A_THREAD if thread else _IN_A_CHANNEL
    return [name for flag, name in needed.items() if not getattr(mine, flag)]


def drawbacks(mine: discord.Permissions, *, thread: bool) -> list[str]:
    """What does not work for lack of other permissions, one sentence each."""
    lacking = [said for flag, said in _USEFUL.items() if not getattr(mine, flag)]
    return [
        f"Without {name}, {effect}." for name, effect in lacking if not (thread and name == "Create Public Threads")
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
