"""What the bot needs in a place before briefings can go there. Pure."""

from __future__ import annotations

import discord

_EVERYWHERE = {
    "view_channel": "View Channel",
    "embed_links": "Embed Links",
    "attach_files": "Attach Files",
    "read_message_history": "Read Message History",
}
_IN_A_CHANNEL = {"send_messages": "Send Messages", "create_public_threads": "Create Public Threads"}
_IN_A_THREAD = {"send_messages_in_threads": "Send Messages in Threads"}


def missing(mine: discord.Permissions, *, thread: bool) -> list[str]:
    """The names, as Discord's settings show them, of what the bot lacks to post briefings there."""
    needed = _EVERYWHERE | (_IN_A_THREAD if thread else _IN_A_CHANNEL | _IN_A_THREAD)
    return [name for flag, name in needed.items() if not getattr(mine, flag)]
