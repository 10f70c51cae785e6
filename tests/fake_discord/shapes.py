"""JSON as Discord's API returns it. Pure."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.fake_discord.world import Channel, Guild

Json = dict[str, Any]
PLAIN, EPHEMERAL, LOADING, IS_V2 = 0, 1 << 6, 1 << 7, 1 << 15
ROW, BUTTON, SELECT, SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER = 1, 2, 3, 9, 10, 11, 12, 13, 14, 17
FORUM, VOICE = 15, 2
CDN = "https://cdn.discordapp.com/attachments"
_DEFAULTS: dict[int, Json] = {
    CONTAINER: {"accent_color": None, "spoiler": False},
    SEPARATOR: {"spacing": 1, "divider": True},
    SELECT: {"min_values": 1, "max_values": 1},
    FILE: {"name": None, "size": None, "spoiler": False},
    THUMBNAIL: {"description": None, "spoiler": False},
}


def now() -> str:
    """The current time in the API's format."""
    return datetime.now(UTC).isoformat()


def user(user_id: str, name: str, *, bot: bool = False) -> Json:
    """A user; `bot` marks a bot's own record."""
    return {
        "id": user_id,
        "username": name,
        "avatar": None,
        "discriminator": "0000",
        "public_flags": 0,
        "flags": 0,
        "global_name": name.title(),
        "primary_guild": None,
        **({"bot": True} if bot else {}),
    }


def role(role_id: str, name: str, permissions: int) -> Json:
    """A role of a server; `@everyone` has the server's own id."""
    colours = {"primary_color": 0, "secondary_color": None, "tertiary_color": None}
    return {
        "id": role_id,
        "name": name,
        "permissions": str(permissions),
        "position": 0,
        "color": 0,
        "colors": colours,
        "hoist": False,
        "managed": False,
        "mentionable": True,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }


def member(person: Json, permissions: int | None = None) -> Json:
    """A user in a server; in interactions with the permissions in that channel."""
    shown: Json = {
        "user": person,
        "nick": None,
        "avatar": None,
        "banner": None,
        "roles": [],
        "joined_at": "2024-01-01T00:00:00+00:00",
        "premium_since": None,
        "communication_disabled_until": None,
        "deaf": False,
        "mute": False,
        "flags": 0,
        "pending": False,
    }
    return shown if permissions is None else {**shown, "permissions": str(permissions)}


def channel(place: Channel) -> Json:
    """A text channel, a thread or a DM."""
    shared = {
        "id": place.id,
        "type": place.kind,
        "flags": place.flags,
        "last_message_id": next(reversed(place.messages), None),
    }
    if place.recipient is not None:
        return {**shared, "recipients": [place.recipient]}
    assert place.guild is not None
    shared |= {"guild_id": place.guild.id, "name": place.name}
    if place.parent is not None:
        tags = {"applied_tags": [each["id"] for each in place.tags]} if place.parent.kind == FORUM else {}
        return {**shared, "parent_id": place.parent.id, **_thread_parts(place), **tags}
    denied = {"id": place.guild.id, "type": 0, "allow": "0", "deny": str(int(place.denied))}
    if place.kind == FORUM:
        order = {"default_sort_order": None, "default_forum_layout": 0, "default_reaction_emoji": None}
        shared |= {"available_tags": place.tags, "default_thread_rate_limit_per_user": 0, **order}
    if place.kind == VOICE:
        shared |= {"bitrate": 64_000, "user_limit": 0, "rtc_region": None}
    return {
        **shared,
        "position": 0,
        "topic": None,
        "parent_id": None,
        "nsfw": False,
        "rate_limit_per_user": 0,
        "permission_overwrites": [denied] if place.denied else [],
    }


def tag(tag_id: str, name: str, *, moderated: bool) -> Json:
    """A tag of a forum."""
    return {"id": tag_id, "name": name, "moderated": moderated, "emoji_id": None, "emoji_name": None}


def _thread_parts(thread: Channel) -> Json:
    count = len(thread.messages)
    state = {"archived": thread.archived, "archive_timestamp": now(), "auto_archive_duration": 1440, "locked": False}
    return {
        "owner_id": next((each["author"]["id"] for each in thread.messages.values()), "1"),
        "thread_metadata": state,
        "message_count": count,
        "member_count": 1,
        "total_message_sent": count,
        "rate_limit_per_user": 0,
    }


def guild(place: Guild, bot: Json) -> Json:
    """A server as GUILD_CREATE shows it."""
    lists = ("emojis", "stickers", "features", "voice_states", "presences", "stage_instances", "soundboard_sounds")
    nothing = ("icon", "splash", "banner", "description", "afk_channel_id", "system_channel_id", "rules_channel_id")
    zero = ("verification_level", "default_message_notifications", "explicit_content_filter", "mfa_level", "nsfw_level")
    return {
        "id": place.id,
        "name": place.name,
        "owner_id": place.owner["id"],
        "unavailable": False,
        "large": False,
        "member_count": 2,
        "joined_at": "2024-01-01T00:00:00+00:00",
        "preferred_locale": "en-US",
        "premium_tier": 0,
        "afk_timeout": 300,
        "system_channel_flags": 0,
        "roles": place.roles,
        "members": [member(bot), member(place.owner)],
        "channels": [each.shape() for each in place.channels if not each.deleted],
        "threads": [],
        "guild_scheduled_events": [],
        **{name: [] for name in lists},
        **dict.fromkeys(nothing),
        **dict.fromkeys(zero, 0),
    }


def message(
    message_id: str, channel_id: str, author: Json, body: Json, files: tuple[tuple[str, int], ...] = ()
) -> Json:
    """A message, built from what was sent."""
    made = {
        "id": message_id,
        "channel_id": channel_id,
        "type": 0,
        "content": body.get("content") or "",
        "author": author,
        "timestamp": now(),
        "edited_timestamp": None,
        "pinned": False,
        "tts": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "flags": body.get("flags") or 0,
        "embeds": [embed(each) for each in body.get("embeds") or ()],
        "components": components(body.get("components") or ()),
        "attachments": _attachments(message_id, channel_id, body, files),
    }
    if body.get("nonce") is not None:
        made["nonce"] = body["nonce"]
    return made


def _attachments(message_id: str, channel_id: str, body: Json, files: tuple[tuple[str, int], ...]) -> list[Json]:
    described = {str(each["id"]): each.get("description") for each in body.get("attachments") or ()}
    made = []
    for number, (name, size) in enumerate(files):
        url = f"{CDN}/{channel_id}/{message_id}/{name}"
        shown = {"id": f"{message_id}{number}", "filename": name, "size": size, "url": url, "proxy_url": url}
        alt = described.get(str(number))
        made.append({**shown, "description": alt} if alt else shown)
    return made


def embed(sent: Json) -> Json:
    """An embed as it is returned."""
    made = {"type": "rich", **{key: value for key, value in sent.items() if value is not None}}
    made["fields"] = [{"inline": False, **each} for each in sent.get("fields") or ()]
    for media in ("image", "thumbnail"):
        if made.get(media):
            made[media] = {"width": 0, "height": 0, "flags": 0, **made[media]}
    return made


def components(sent: Any) -> list[Json]:
    """Components as they are returned: numbered, with defaults."""
    numbers = itertools.count(1)
    return [_component(each, numbers) for each in sent]


def _component(sent: Json, numbers: itertools.count[int]) -> Json:
    made = {**_DEFAULTS.get(sent["type"], {}), **{key: value for key, value in sent.items() if value is not None}}
    made["id"] = next(numbers)
    for part in (made, *made.get("options", ())):
        if part.get("emoji"):  # a plain emoji has no id in a reply
            part["emoji"] = {key: value for key, value in part["emoji"].items() if value is not None}
    if "components" in sent:
        made["components"] = [_component(each, numbers) for each in sent["components"]]
    if "accessory" in sent:
        made["accessory"] = _component(sent["accessory"], numbers)
    for key in ("media", "file"):
        if key in sent:
            made[key] = _media(sent[key], made["id"])
    if sent["type"] == GALLERY:
        items = enumerate(sent["items"])
        made["items"] = [
            {"description": None, "spoiler": False, **item, "media": _media(item["media"], number)}
            for number, item in items
        ]
    return made


def _media(sent: Json, number: int) -> Json:
    url = sent["url"].replace("attachment://", f"{CDN}/1/1/")
    return {"id": str(number), "url": url, "proxy_url": url}


def command(command_id: str, application_id: str, version: str, sent: Json) -> Json:
    """A registered command."""
    known = {"type": 1, "description": "", "default_member_permissions": None, "nsfw": False}
    given = {key: value for key, value in sent.items() if value is not None}
    permissions = sent.get("default_member_permissions")
    made = {**known, **given, "id": command_id, "application_id": application_id, "version": version}
    made["default_member_permissions"] = None if permissions is None else str(permissions)
    return made


def shown(posted: Json) -> str:
    """Everything that a reader sees of a message, as one text."""
    parts = [posted["content"]]
    for each in posted["embeds"]:
        parts += [each.get("title", ""), each.get("description", "")]
        parts += [text for field in each.get("fields", ()) for text in (field["name"], field["value"])]
        parts += [each.get("footer", {}).get("text", "")]
    parts += _texts(posted["components"])
    return "\n".join(part for part in parts if part)


def _texts(found: list[Json]) -> list[str]:
    texts = []
    for each in found:
        texts += [each["content"]] if each["type"] == TEXT else []
        texts += _texts(each.get("components", []))
    return texts
