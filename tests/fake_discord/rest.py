"""The effect of each request on the world. Handlers take a Call and return (status, body), or raise Refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.fake_discord import shapes
from tests.fake_discord.world import DM, FORUM, NEWS, REQUIRES_TAG, THREAD, VOICE, Channel, Permission, World

if TYPE_CHECKING:
    from tests.fake_discord.gateway import Gateway
    from tests.fake_discord.interactions import Interactions

PUBLISHED = 1 << 0
Json = dict[str, Any]
Answer = tuple[int, Any]


class Refused(Exception):  # noqa: N818 - a response of Discord's, not a failure of ours
    """An error response as Discord sends it."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.body = {"code": code, "message": message}


@dataclass(frozen=True)
class Call:
    """One request: the parameters of its path and query, its JSON, and the names and sizes of its files."""

    params: dict[str, str]
    query: dict[str, str] = field(default_factory=dict)
    body: Any = None
    files: tuple[tuple[str, int], ...] = ()


Handler = Callable[[Call], Answer]


@dataclass
class Rest:
    """The routes that a bot uses."""

    world: World
    gateway: Gateway
    interactions: Interactions
    host: str

    def routes(self) -> dict[tuple[str, str], Handler]:
        """(method, path of the OpenAPI file) → handler; anything else is a violation."""
        channel, message = "/channels/{channel_id}", "/channels/{channel_id}/messages/{message_id}"
        webhook = "/webhooks/{webhook_id}/{webhook_token}"
        return {
            ("GET", "/users/@me"): self.me,
            ("GET", "/oauth2/applications/@me"): self.application,
            ("GET", "/applications/@me"): self.application,
            ("GET", "/gateway/bot"): self.gateway_bot,
            ("POST", "/users/@me/channels"): self.open_direct,
            ("GET", "/applications/{application_id}/commands"): lambda _: (200, self.world.commands),
            ("PUT", "/applications/{application_id}/commands"): self.put_commands,
            ("GET", channel): lambda call: (200, self._channel(call).shape()),
            ("GET", "/guilds/{guild_id}/members/{user_id}"): self.member,
            ("POST", f"{channel}/typing"): self.typing,
            ("GET", f"{channel}/messages"): self.history,
            ("POST", f"{channel}/messages"): self.post,
            ("GET", message): lambda call: (200, self._message(call)[1]),
            ("PATCH", message): self.edit,
            ("DELETE", message): self.delete,
            ("POST", f"{message}/threads"): self.thread,
            ("POST", f"{message}/crosspost"): self.publish,
            ("POST", f"{channel}/threads"): self.post_in_forum,
            ("PATCH", channel): self.change_thread,
            ("GET", f"{channel}/threads/archived/public"): self.archived,
            ("GET", "/guilds/{guild_id}/threads/active"): self.active,
            ("POST", "/interactions/{interaction_id}/{interaction_token}/callback"): self.interactions.callback,
            ("POST", webhook): self.interactions.follow_up,
            ("GET", f"{webhook}/messages/@original"): self.interactions.original,
            ("PATCH", f"{webhook}/messages/@original"): self.interactions.edit_original,
            ("DELETE", f"{webhook}/messages/@original"): self.interactions.delete_original,
            ("PATCH", f"{webhook}/messages/{{message_id}}"): self.interactions.edit_follow_up,
        }

    def me(self, _: Call) -> Answer:
        return 200, {**self.world.bot, "mfa_enabled": True, "locale": "en-US", "email": None, "verified": True}

    def application(self, _: Call) -> Answer:
        """The application; its owner created it."""
        nothing = ("icon", "type", "interactions_endpoint_url", "role_connections_verification_url", "team")
        zero = (
            "flags",
            "approximate_guild_count",
            "approximate_user_install_count",
            "approximate_user_authorization_count",
            "explicit_content_filter",
        )
        return 200, {
            "id": self.world.application_id,
            "name": "Deltabrief",
            "description": "",
            "summary": "",
            "verify_key": "0" * 64,
            "flags_new": "0",
            "redirect_uris": [],
            "eligible_oauth2_scopes": [],
            "owner": shapes.user("7", "maker"),
            "bot_public": True,
            "bot_require_code_grant": False,
            **dict.fromkeys(nothing),
            **dict.fromkeys(zero, 0),
        }

    def gateway_bot(self, _: Call) -> Answer:
        limit = {"total": 1000, "remaining": 999, "reset_after": 86_400_000, "max_concurrency": 16}
        return 200, {"url": f"wss://{self.host}", "shards": self.gateway.shards, "session_start_limit": limit}

    def open_direct(self, call: Call) -> Answer:
        user_id = str(call.body["recipient_id"])
        person = self.interactions.people.get(user_id) or shapes.user(user_id, f"user{user_id}")
        return 200, self.world.direct(person).shape()

    def member(self, call: Call) -> Answer:
        """A member of a server."""
        guild, user_id = self.world.guilds[call.params["guild_id"]], call.params["user_id"]
        if user_id in guild.left:
            raise Refused(404, 10007, "Unknown Member")
        person = self.interactions.people.get(user_id) or shapes.user(user_id, f"user{user_id}")
        return 200, shapes.member(person)

    def put_commands(self, call: Call) -> Answer:
        self.gateway.counts["commands synced"] += 1
        return 200, self.world.put_commands(call.body or [])

    def typing(self, call: Call) -> Answer:
        self._may(self._channel(call), Permission.SEND)
        return 204, None

    def history(self, call: Call) -> Answer:
        channel = self._channel(call)
        if channel.lacking & Permission.HISTORY:
            return 200, []
        return 200, self.world.history(channel, call.query)

    def post(self, call: Call) -> Answer:
        channel = self._channel(call)
        if channel.kind == FORUM:
            raise Refused(400, 50008, "Cannot send messages in a non-text channel")
        channel.archived = False
        if channel.kind == VOICE:
            self._may(channel, Permission.CONNECT)
        self._may(channel, Permission.SEND_IN_THREADS if channel.kind == THREAD else Permission.SEND)
        if call.files:
            self._may(channel, Permission.ATTACH_FILES)
        if call.body.get("embeds"):
            self._may(channel, Permission.EMBED_LINKS)
        known = len(channel.messages)
        message = self.world.post(channel, call.body, self.world.bot, call.files)
        if len(channel.messages) > known:
            self.gateway.message(channel, message)
        return 200, message

    def edit(self, call: Call) -> Answer:
        channel, message = self._message(call)
        self._own(message)
        if channel.archived:
            raise Refused(400, 50083, "Thread is archived")
        edited = shapes.message(message["id"], message["channel_id"], self.world.bot, {**message, **call.body})
        kept = {key: message[key] for key in ("timestamp", "attachments")}
        message.update({**edited, **kept, "edited_timestamp": shapes.now()})
        return 200, message

    def delete(self, call: Call) -> Answer:
        channel, message = self._message(call)
        self._own(message)
        del channel.messages[message["id"]]
        return 204, None

    def thread(self, call: Call) -> Answer:
        channel, message = self._message(call)
        self._may(channel, Permission.CREATE_THREADS)
        if message["id"] in self.world.channels:
            raise Refused(400, 160004, "A thread has already been created for this message")
        thread = self.world.add_thread(channel, call.body["name"], message["id"])
        message["thread"] = thread.shape()
        message["flags"] |= 1 << 5
        self.gateway.thread_made(thread)
        return 201, thread.shape()

    def publish(self, call: Call) -> Answer:
        """Publish a message of an announcement channel, once."""
        channel, message = self._message(call)
        if channel.kind != NEWS:
            raise Refused(400, 50068, "Invalid message type")
        if message["flags"] & PUBLISHED:
            raise Refused(400, 40033, "This message has already been crossposted")
        self._own(message)
        message["flags"] |= PUBLISHED
        return 200, message

    def post_in_forum(self, call: Call) -> Answer:
        """A post: a thread with the id of its first message."""
        forum, body = self._channel(call), call.body
        if forum.kind != FORUM:
            raise Refused(400, 50024, "Cannot execute action on this channel type")
        self._may(forum, Permission.SEND)
        known = {each["id"]: each for each in forum.tags}
        chosen = [known[str(each)] for each in body.get("applied_tags") or () if str(each) in known]
        if forum.flags & REQUIRES_TAG and not chosen:
            raise Refused(400, 40067, "A tag is required to create a forum post in this channel")
        if any(each["moderated"] for each in chosen):
            raise Refused(403, 50013, "Missing Permissions")
        post = self.world.add_thread(forum, body["name"])
        post.tags = chosen
        message = self.world.post(post, body["message"], self.world.bot, call.files)
        del post.messages[message["id"]], self.world.channels[post.id]
        post.id = message["id"] = message["channel_id"] = self.world.new_id()
        post.messages[post.id], self.world.channels[post.id] = message, post
        self.gateway.thread_made(post)
        return 201, {**post.shape(), "message": message}

    def change_thread(self, call: Call) -> Answer:
        """Archive a thread, or wake it."""
        thread = self._channel(call)
        thread.archived = bool(call.body.get("archived", thread.archived))
        return 200, thread.shape()

    def active(self, call: Call) -> Answer:
        """The active threads of a server."""
        guild = self.world.guilds[call.params["guild_id"]]
        return 200, {
            "threads": [each.shape() for each in self.world.threads_of(guild)],
            "members": [],
            "has_more": False,
        }

    def archived(self, call: Call) -> Answer:
        """The archived threads of a channel."""
        channel = self._channel(call)
        assert channel.guild is not None
        if channel.lacking & Permission.HISTORY:
            raise Refused(403, 50013, "Missing Permissions")
        mine = [each for each in self.world.threads_of(channel.guild, archived=True) if each.parent is channel]
        return 200, {"threads": [each.shape() for each in mine], "members": [], "has_more": False}

    def _channel(self, call: Call) -> Channel:
        channel = self.world.channels.get(call.params["channel_id"])
        if channel is None or channel.deleted or (channel.parent and channel.parent.deleted):
            raise Refused(404, 10003, "Unknown Channel")
        if channel.guild is not None and not channel.guild.installed:
            raise Refused(403, 50001, "Missing Access")
        self._may(channel, Permission.VIEW)
        return channel

    def _message(self, call: Call) -> tuple[Channel, Json]:
        channel = self._channel(call)
        message = channel.messages.get(call.params["message_id"])
        if message is None:
            raise Refused(404, 10008, "Unknown Message")
        return channel, message

    def _may(self, channel: Channel, permission: Permission) -> None:
        if channel.lacking & permission:
            if channel.kind == DM:
                raise Refused(403, 50007, "Cannot send messages to this user")
            access = permission is Permission.VIEW
            raise Refused(403, 50001 if access else 50013, "Missing Access" if access else "Missing Permissions")

    def _own(self, message: Json) -> None:
        if message["author"]["id"] != self.world.bot["id"]:
            raise Refused(403, 50005, "Cannot edit a message authored by another user")
