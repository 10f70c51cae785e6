"""The gateway: HELLO, IDENTIFY, heartbeats, events with sequence numbers, RESUME with replay, and disturbances."""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from tests.fake_discord.world import Channel, Guild, World

Json = dict[str, Any]
DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID, HELLO, ACK = 0, 1, 2, 6, 7, 9, 10, 11
BAD_TOKEN, BAD_INTENTS = 4004, 4014
GUILD_MESSAGES, DIRECT_MESSAGES, MESSAGE_CONTENT = 1 << 9, 1 << 12, 1 << 15
PRIVILEGED = (1 << 1) | (1 << 8) | MESSAGE_CONTENT


@dataclass
class Session:
    """One shard's session: its events since the start, for replay, and its socket while connected."""

    id: str
    shard: int
    intents: int
    events: list[str] = field(default_factory=list)
    socket: web.WebSocketResponse | None = None

    async def send(self, event: str, data: Any) -> None:
        """Number and store the event, and send it if a client is connected."""
        self.events.append(json.dumps({"op": DISPATCH, "t": event, "s": len(self.events) + 1, "d": data}))
        await self._send(self.events[-1])

    async def replay(self, after: int) -> None:
        """Send the missed events."""
        for event in self.events[after:]:
            await self._send(event)
        await self.send("RESUMED", {})

    async def _send(self, text: str) -> None:
        if self.socket is not None and not self.socket.closed:
            with contextlib.suppress(ConnectionResetError):
                await self.socket.send_str(text)


class Gateway:
    """All sessions of the bot. `counts` counts what happened: identified, resumed, heartbeats, …"""

    def __init__(self, world: World, token: str, host: str, shards: int = 1) -> None:
        self.world = world
        self.token = token
        self.host = host
        self.shards = shards
        self.heartbeat_ms = 2_000
        self.allowed_intents = ~PRIVILEGED
        self.sessions: dict[str, Session] = {}
        self.counts: Counter[str] = Counter()
        self._tasks: set[asyncio.Task[None]] = set()

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        """One connection, until it closes."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"op": HELLO, "d": {"heartbeat_interval": self.heartbeat_ms}})
        session: Session | None = None
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                session = await self._receive(socket, json.loads(message.data), session)
        if session is not None and session.socket is socket:
            session.socket = None
        return socket

    async def _receive(self, socket: web.WebSocketResponse, message: Json, session: Session | None) -> Session | None:
        if message["op"] == HEARTBEAT:
            self.counts["heartbeats"] += 1
            await socket.send_json({"op": ACK, "d": None})
        elif message["op"] == IDENTIFY:
            return await self._identify(socket, message["d"])
        elif message["op"] == RESUME:
            return await self._resume(socket, message["d"])
        return session

    async def _identify(self, socket: web.WebSocketResponse, asked: Json) -> Session | None:
        if asked["token"] != self.token:
            await socket.close(code=BAD_TOKEN, message=b"Authentication failed.")
            return None
        if asked["intents"] & ~self.allowed_intents:
            await socket.close(code=BAD_INTENTS, message=b"Disallowed intent(s).")
            return None
        self.counts["identified"] += 1
        shard, count = asked.get("shard") or (0, 1)
        session = Session(secrets.token_hex(8), shard, asked["intents"], socket=socket)
        self.sessions[session.id] = session
        guilds = [guild for guild in self.world.guilds.values() if guild.installed and self.shard_of(guild) == shard]
        await session.send("READY", self._ready(session, guilds, [shard, count]))
        for guild in guilds:
            await session.send("GUILD_CREATE", guild.shape(self.world.bot))
        return session

    def _ready(self, session: Session, guilds: list[Guild], shard: list[int]) -> Json:
        return {
            "v": 10,
            "user": self.world.bot,
            "guilds": [{"id": guild.id, "unavailable": True} for guild in guilds],
            "session_id": session.id,
            "resume_gateway_url": f"wss://{self.host}",
            "shard": shard,
            "application": {"id": self.world.application_id, "flags": 0},
        }

    async def _resume(self, socket: web.WebSocketResponse, asked: Json) -> Session | None:
        session = self.sessions.get(asked["session_id"])
        if session is None or asked["token"] != self.token:
            self.counts["refused to resume"] += 1
            await socket.send_json({"op": INVALID, "d": False})
            return None
        self.counts["resumed"] += 1
        session.socket = socket
        await session.replay(asked["seq"] or 0)
        return session

    # --- events
    # -----------------------------------------------------------------------------------------------------------

    def shard_of(self, guild: Guild | None) -> int:
        """Discord's rule; events outside guilds go to the first shard."""
        return (int(guild.id) >> 22) % self.shards if guild else 0

    async def dispatch(self, event: str, data: Json, guild: Guild | None = None) -> None:
        """Send the event to the guild's shard."""
        for session in list(self.sessions.values()):
            if session.shard == self.shard_of(guild):
                await session.send(event, data)

    def message(self, channel: Channel, message: Json) -> None:
        """A new message: sent to sessions with matching intents, with its text if they may read it."""
        needed = GUILD_MESSAGES if channel.guild else DIRECT_MESSAGES
        for session in self.sessions.values():
            if session.intents & needed and session.shard == self.shard_of(channel.guild):
                place = {"guild_id": channel.guild.id} if channel.guild else {}
                self._soon(session.send("MESSAGE_CREATE", {**self._readable(message, session, channel), **place}))

    def _readable(self, message: Json, session: Session, channel: Channel) -> Json:
        own = message["author"]["id"] == self.world.bot["id"]
        named = any(user["id"] == self.world.bot["id"] for user in message["mentions"])
        if own or named or channel.guild is None or session.intents & MESSAGE_CONTENT:
            return message
        return {**message, "content": "", "embeds": [], "components": [], "attachments": []}

    def thread_made(self, thread: Channel) -> None:
        """A new thread."""
        self._soon(self.dispatch("THREAD_CREATE", {**thread.shape(), "newly_created": True}, thread.guild))

    def _soon(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    # --- disturbances ---------------------------------------------------------------------------------------------

    def drop(self) -> None:
        """Cut every connection without notice; the sessions can be resumed."""
        for session in self.sessions.values():
            if session.socket is not None and (transport := session.socket._req.transport):  # type: ignore[union-attr]
                transport.abort()
            session.socket = None
        self.counts["dropped"] += 1

    async def ask_to_reconnect(self) -> None:
        """Op 7."""
        await self._tell({"op": RECONNECT, "d": None})

    async def invalidate(self) -> None:
        """Op 9: the sessions are invalid."""
        sockets = list(self.sessions.values())
        self.sessions.clear()
        await self._tell({"op": INVALID, "d": False}, sockets)

    async def _tell(self, message: Json, sessions: list[Session] | None = None) -> None:
        for session in self.sessions.values() if sessions is None else sessions:
            if session.socket is not None and not session.socket.closed:
                await session.socket.send_json(message)

    async def close(self) -> None:
        """Close every connection for good."""
        for session in self.sessions.values():
            if session.socket is not None:
                await session.socket.close()
