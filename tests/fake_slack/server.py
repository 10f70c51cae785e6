"""The fake's server: Web API methods over HTTP, Socket Mode over a websocket, rate limits, requested failures."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any

from aiohttp import WSMsgType, web

from tests.fake_discord.trouble import Kind, Trouble
from tests.fake_slack.people import People
from tests.fake_slack.rules import broken_by_message, broken_by_view
from tests.fake_slack.world import APP_TOKEN, Channel, Json, Team, World

POSTS = {"chat.postMessage", "chat.update", "chat.postEphemeral"}
EACH_SECOND = 1.0
"""Documented: one message a second per channel; short bursts are tolerated, and this fake tolerates none. A fake may
have a shorter second, for which the bot's pace is shortened as much."""
TICKET = "ticket"
CLIENT = ("12.34", "client-secret")


class Refused(Exception):  # noqa: N818 - the API calls it an error, and it is one
    """An error that the API answers."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Access:
    """How a client reaches the fake; can be passed to another process."""

    url: str
    token: str
    app_token: str = APP_TOKEN
    second: float = EACH_SECOND

    @property
    def api(self) -> str:
        return f"{self.url}/api/"


class FakeSlack:
    """One Slack. `violations` lists every request that broke a rule."""

    def __init__(self, *, enforce_limits: bool = False, second: float = EACH_SECOND) -> None:
        self.second = second
        self.world = World()
        self.violations: list[str] = []
        self.trouble = Trouble(prefix="chat.postMessage")
        self.enforce_limits = enforce_limits
        self.refused = 0
        self.calls: Counter[str] = Counter()
        self.connections = 0
        self.people = People(self)
        self.on_stored: Callable[[], None] | None = None
        self.sockets: list[web.WebSocketResponse] = []
        self.scopes_lacking: set[str] = set()
        self.slow: dict[str, float] = {}
        self.closed: set[str] = set()
        self.files: list[bytes] = []
        self._posted: dict[str, float] = {}
        self._envelopes: dict[str, asyncio.Future[Json]] = {}
        self._site = ""

    @property
    def access(self) -> Access:
        return Access(self._site, next(iter(self.world.teams.values())).token, second=self.second)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[FakeSlack]:
        """Listen on a free port of loopback."""
        app = web.Application(client_max_size=2**24)
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_get("/socket", self._socket)
        app.router.add_post("/respond/{ticket}", self._respond)
        app.router.add_get("/files/{number}", self._file)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port = runner.addresses[0][1]
        self._site = f"http://127.0.0.1:{port}"
        try:
            yield self
        finally:
            for socket in list(self.sockets):
                with suppress(Exception):
                    await socket.close()
            await runner.cleanup()

    # --- the Web API --------------------------------------------------------------------------------------------------

    async def _api(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        self.calls[method] += 1
        args = await _arguments(request)
        token = args.pop("token", "") or request.headers.get("Authorization", "").removeprefix("Bearer ")
        if wait := self.slow.get(method):
            await asyncio.sleep(wait)
        trouble = self.trouble.meet("POST", method)
        if trouble in {Kind.LIMITED, Kind.LIMITED_EVERYWHERE}:
            return _limited(self.trouble.wait)
        if trouble is Kind.BROKEN:
            return web.Response(status=503, text="upstream unavailable", content_type="text/html")
        try:
            answer = self._do(method, token, args)
        except Refused as error:
            if error.code == "ratelimited":
                return _limited(self.second)
            return web.json_response({"ok": False, "error": error.code})
        if method == "chat.postMessage" and self.on_stored:
            self.on_stored()
        if trouble is Kind.LOST:
            assert request.transport is not None
            request.transport.close()
        if trouble is Kind.HUNG:
            await asyncio.sleep(3600)
        return web.json_response({"ok": True, **answer})

    def _oauth(self, args: Json) -> Json:
        """Exchange a code, which is the id of a team here."""
        if (args.get("client_id"), args.get("client_secret")) != CLIENT:
            raise Refused("bad_client_secret")
        team = self.world.teams.get(args.get("code", ""))
        if team is None:
            raise Refused("invalid_code")
        team.installed = True
        person = next(iter(team.users), "U0")
        return {"access_token": team.token, "team": {"id": team.id, "name": team.name}, "authed_user": {"id": person}}

    def _do(self, method: str, token: str, args: Json) -> Json:
        if method == "oauth.v2.access":
            return self._oauth(args)
        if method == "apps.connections.open":
            if token != APP_TOKEN:
                raise Refused("invalid_auth")
            return {"url": f"{self._site.replace('http', 'ws')}/socket?{TICKET}={self.connections}"}
        team = self.world.by_token(token)
        if team is None:
            raise Refused("invalid_auth" if token else "not_authed")
        if not team.installed:
            raise Refused("token_revoked")
        if method in POSTS:
            self._check(method, broken_by_message(args))
        if method.startswith("views."):
            self._check(method, broken_by_view(args["view"]))
        handler = getattr(self, "_" + method.replace(".", "_"), None)
        if handler is None:
            self.violations.append(f"{method}: no such method in this fake")
            raise Refused("unknown_method")
        answer: Json = handler(team, args)
        return answer

    def _check(self, method: str, complaints: Any) -> None:
        found = [f"{method}: {each}" for each in complaints]
        self.violations += found
        if found:
            raise Refused("invalid_blocks")

    def _auth_test(self, team: Team, args: Json) -> Json:
        return {
            "team_id": team.id,
            "team": team.name,
            "user_id": team.bot_user,
            "bot_id": "B1",
            "url": "https://fake.slack.com/",
        }

    def _users_info(self, team: Team, args: Json) -> Json:
        user = team.users.get(args.get("user", ""))
        if user is None:
            raise Refused("user_not_found")
        return {"user": user.shape()}

    def _conversations_open(self, team: Team, args: Json) -> Json:
        user = team.users.get(args.get("users", ""))
        if user is None:
            raise Refused("user_not_found")
        if user.deleted:
            raise Refused("user_disabled")
        return {"channel": self.world.direct(user).shape()}

    def _conversations_info(self, team: Team, args: Json) -> Json:
        return {"channel": self._channel(team, args).shape()}

    def _conversations_join(self, team: Team, args: Json) -> Json:
        channel = self._channel(team, args)
        if channel.archived:
            raise Refused("is_archived")
        channel.joined = True
        return {"channel": channel.shape()}

    def _channel(self, team: Team, args: Json) -> Channel:
        channel = team.channels.get(args.get("channel", ""))
        if channel is None or channel.deleted:
            raise Refused("channel_not_found")
        return channel

    def _chat_postMessage(self, team: Team, args: Json) -> Json:  # noqa: N802 - the method's name
        channel = self._channel(team, args)
        if channel.person is not None and channel.person.deleted:
            raise Refused("user_disabled")
        if channel.archived:
            raise Refused("is_archived")
        if not channel.joined:
            raise Refused("not_in_channel")
        if args.get("thread_ts") and args["thread_ts"] not in channel.messages:
            raise Refused("thread_not_found")
        self._pace(channel)
        message = self.world.post(channel, args, team.bot_user)
        return {"channel": channel.id, "ts": message["ts"], "message": message}

    def _pace(self, channel: Channel) -> None:
        now = time.monotonic()
        if self.enforce_limits and now - self._posted.get(channel.id, -10.0) < self.second * 0.95:
            self.refused += 1
            raise Refused("ratelimited")
        self._posted[channel.id] = now

    def _chat_postEphemeral(self, team: Team, args: Json) -> Json:  # noqa: N802 - the method's name
        channel = self._channel(team, args)
        if not channel.joined:
            raise Refused("not_in_channel")
        channel.ephemeral.append(args)
        self.people.saw(args)
        return {"message_ts": self.world.next_ts()}

    def _chat_update(self, team: Team, args: Json) -> Json:
        channel = self._channel(team, args)
        message = channel.messages.get(args["ts"])
        if message is None:
            raise Refused("message_not_found")
        message.update({key: args[key] for key in ("text", "blocks", "metadata") if args.get(key)})
        return {"channel": channel.id, "ts": args["ts"]}

    def _readable(self, team: Team, args: Json) -> Channel:
        if "history" in self.scopes_lacking:
            raise Refused("missing_scope")
        channel = self._channel(team, args)
        if not channel.joined:
            raise Refused("not_in_channel")
        return channel

    def _conversations_history(self, team: Team, args: Json) -> Json:
        return self._page(self._readable(team, args).top[::-1], args)

    def _conversations_replies(self, team: Team, args: Json) -> Json:
        channel = self._readable(team, args)
        if args["ts"] not in channel.messages:
            raise Refused("thread_not_found")
        return self._page([channel.messages[args["ts"]], *channel.replies(args["ts"])], args)

    def _page(self, messages: list[Json], args: Json) -> Json:
        oldest, latest = float(args.get("oldest") or 0), float(args.get("latest") or 10**12)
        inclusive = str(args.get("inclusive", "")).lower() in {"1", "true"}
        limit, start = min(int(args.get("limit") or 100), 999), int(args.get("cursor") or 0)

        def within(ts: float) -> bool:
            return oldest <= ts <= latest if inclusive else oldest < ts < latest

        fitting = [each for each in messages if within(float(each["ts"]))]
        shown = [dict(each) for each in fitting[start : start + limit]]
        if str(args.get("include_all_metadata", "")).lower() not in {"1", "true"}:
            for each in shown:
                each.pop("metadata", None)
        more = start + limit < len(fitting)
        cursor = {"next_cursor": str(start + limit) if more else ""}
        return {"messages": shown, "has_more": more, "response_metadata": cursor}

    def _views_open(self, team: Team, args: Json) -> Json:
        return {"view": self.people.opened(team, args)}

    def _views_push(self, team: Team, args: Json) -> Json:
        return {"view": self.people.opened(team, args)}

    def _views_update(self, team: Team, args: Json) -> Json:
        if args.get("view_id") in self.closed:
            raise Refused("not_found")
        return {"view": self.people.updated(args)}

    def _views_publish(self, team: Team, args: Json) -> Json:
        if len(json.dumps(args["view"])) > 250_000:
            raise Refused("view_too_large")
        team.homes[args["user_id"]] = args["view"]
        return {"view": {**args["view"], "id": "VHOME"}}

    async def _respond(self, request: web.Request) -> web.Response:
        body = await request.json()
        if not body.get("delete_original"):
            self._check_quietly("response_url", broken_by_message(body))
        if not self.people.responded(request.match_info["ticket"], body):
            return web.json_response({"ok": False, "error": "used_url"}, status=404)
        return web.Response(text="ok")

    def _check_quietly(self, method: str, complaints: Any) -> None:
        self.violations += [f"{method}: {each}" for each in complaints]

    def upload(self, name: str, data: bytes) -> Json:
        """A file that somebody uploads in a form."""
        self.files.append(data)
        url = f"{self._site}/files/{len(self.files) - 1}"
        return {"id": f"F{len(self.files)}", "name": name, "size": len(data), "url_private_download": url}

    async def _file(self, request: web.Request) -> web.Response:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if self.world.by_token(token) is None or "files:read" in self.scopes_lacking:
            return web.Response(text="<html>Sign in</html>", content_type="text/html")
        return web.Response(body=self.files[int(request.match_info["number"])], content_type="application/xml")

    # --- Socket Mode --------------------------------------------------------------------------------------------------

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.connections += 1
        self.sockets.append(socket)
        await socket.send_json(
            {"type": "hello", "num_connections": len(self.sockets), "connection_info": {"app_id": "A1"}}
        )
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    self._acknowledged(json.loads(message.data))
        finally:
            if socket in self.sockets:
                self.sockets.remove(socket)
        return socket

    def _acknowledged(self, body: Json) -> None:
        waiting = self._envelopes.pop(body.get("envelope_id", ""), None)
        if waiting and not waiting.done():
            waiting.set_result(body.get("payload") or {})

    async def envelope(self, kind: str, payload: Json, number: str) -> asyncio.Future[Json]:
        """Send one envelope; the future is the acknowledgement."""
        while not self.sockets:  # noqa: ASYNC110 - Slack keeps an event until a connection is there
            await asyncio.sleep(0.01)
        waiting: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        self._envelopes[number] = waiting
        accepts = kind != "events_api"
        await self.sockets[-1].send_json(
            {"type": kind, "envelope_id": number, "payload": payload, "accepts_response_payload": accepts}
        )
        return waiting

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Ask the client to reconnect, as Slack does about every hour, then close."""
        for socket in list(self.sockets):
            await socket.send_json({"type": "disconnect", "reason": reason})

    def drop(self) -> None:
        """Cut every connection without a word."""
        for socket in list(self.sockets):
            self.sockets.remove(socket)
            request = socket._req
            if request is not None and request.transport is not None:
                request.transport.abort()


def _limited(wait: float) -> web.Response:
    headers = {"Retry-After": str(max(1, round(wait)))}
    return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)


async def _arguments(request: web.Request) -> Json:
    """Query, form and JSON arguments, with JSON in form fields decoded."""
    args: Json = dict(request.query)
    if request.headers.get("Authorization", "").startswith("Basic "):
        args["client_id"], _, args["client_secret"] = (
            base64.b64decode(request.headers["Authorization"].removeprefix("Basic ")).decode().partition(":")
        )
    if request.content_type == "application/json":
        args |= await request.json()
    elif request.can_read_body:
        args |= dict(await request.post())
    for key in ("blocks", "view", "metadata"):
        if isinstance(args.get(key), str):
            args[key] = json.loads(args[key])
    return args
