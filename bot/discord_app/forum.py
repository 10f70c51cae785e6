"""Forum channels: a briefing is a post of its own, with the topic's tag; its later parts follow in the post.

A post has the id of its first message, as a thread under a message has. Discord takes no nonce for a post, so a
post that may exist already is looked for among those of the time in which it can have been made.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Sequence
from datetime import datetime

import discord

from bot.discord_app.render.components import layout, mentions
from bot.discord_app.render.paginate import Message
from summarizer.errors import DeliveryError

ARCHIVED_LOOKED_AT = 100
"""Archived posts of a forum that are looked at: one request. Discord archives a post an hour after its last message at
the earliest, so that only a long outage makes it necessary."""
_WORD = re.compile(r"\w+")


def tag_for(topic_name: str, forum: discord.ForumChannel) -> discord.ForumTag | None:
    """The tag that bears the topic's name, or whose words are all in it; the longest of several.

    If the forum requires a tag and none fits, the first that members may set; None if the post goes without.
    """
    words = _words(topic_name)
    settable = {tag: _words(tag.name) for tag in _settable(forum)}
    fitting = [tag for tag, named in settable.items() if named and named <= words]
    if fitting:
        return max(fitting, key=lambda tag: (tag.name.casefold() == topic_name.casefold(), len(settable[tag])))
    return next(iter(settable), None) if requires_tag(forum) else None


def requires_tag(forum: discord.ForumChannel) -> bool:
    """Whether every post of the forum needs a tag."""
    return bool(forum.flags.require_tag)


def lacks_tag(forum: discord.ForumChannel) -> bool:
    """Whether the forum requires a tag, and we may set none of its tags."""
    return requires_tag(forum) and not _settable(forum)


def _settable(forum: discord.ForumChannel) -> Sequence[discord.ForumTag]:
    moderates = forum.permissions_for(forum.guild.me).manage_threads
    return [tag for tag in forum.available_tags if moderates or not tag.moderated]


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


async def open_post(forum: discord.ForumChannel, message: Message, name: str, topic_name: str) -> str:
    """Make a post; returns its id, which is its first message's, too. Raises discord.HTTPException."""
    tag = tag_for(topic_name, forum)
    made = await forum.create_thread(
        name=name,
        view=layout(message),
        allowed_mentions=mentions(message),
        applied_tags=[tag] if tag else [],
    )
    return str(made.message.id)


async def post_of(client: discord.Client, post_id: str) -> discord.Thread:
    """The post with this id, unarchived. Raises discord.HTTPException, and DeliveryError if it is not a post."""
    place = client.get_channel(int(post_id)) or await client.fetch_channel(int(post_id))
    if not isinstance(place, discord.Thread):
        raise DeliveryError("the post of this briefing is not a thread of a forum", retry=False)
    if place.archived and not place.locked:  # Discord refuses to edit a message in an archived post
        place = await place.edit(archived=False)
    return place


async def posts_since(
    forum: discord.ForumChannel, author_id: int, start: datetime, end: datetime
) -> AsyncIterator[discord.Thread]:
    """The author's posts that were made in this time, as far as Discord lists them; all if it ends before it starts."""

    def fits(post: discord.Thread) -> bool:
        return post.owner_id == author_id and _within(post, start, end)

    for post in await forum.guild.active_threads():
        if post.parent_id == forum.id and fits(post):
            yield post
    async for post in forum.archived_threads(limit=ARCHIVED_LOOKED_AT):
        if fits(post):
            yield post


def _within(post: discord.Thread, start: datetime, end: datetime) -> bool:
    if start > end:
        return True
    return start <= discord.utils.snowflake_time(post.id) <= end
