"""The server: TLS on a free port of loopback, and the connector for an unpatched client."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp
import trustme
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult

from tests.fake_discord.contract import Contract
from tests.fake_discord.gateway import Gateway
from tests.fake_discord.interactions import Interactions
from tests.fake_discord.rest import Answer, Call, Handler, Refused, Rest
from tests.fake_discord.rules import broken_rules
from tests.fake_discord.trouble import Kind, Limits, Trouble
from tests.fake_discord.world import Channel, Guild, World

API, GATEWAY = "discord.com", "gateway.discord.gg"
PREFIX = "/api/v10"
TOKEN = "MTIzNDU2.fake.token-of-no-bot"
NO_TOKEN_NEEDED = ("/interactions", "/webhooks")


@dataclass(frozen=True)
class Access:
    """How to reach a running fake from any process: the port, and the certificate to trust."""

    port: int
    authority: str

    def connector(self) -> aiohttp.TCPConnector:
        """For a discord.py client of the running loop: resolves Discord's names to the fake."""
        trust = ssl.create_default_context(cadata=self.authority)
        return aiohttp.TCPConnector(resolver=Loopback(self.port), ssl=trust, limit=0)


class Loopback(AbstractResolver):
    """Resolves every host to one port of this machine."""

    def __init__(self, port: int) -> None:
        self._port = port

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        return [ResolveResult(hostname=host, host="127.0.0.1", port=self._port, family=family, proto=0, flags=0)]

    async def close(self) -> None:
        """Nothing to close."""


class FakeDiscord:
    """One fake Discord. `violations` must stay empty; tests may use `world`, `trouble` and `gateway`."""

    def __init__(self, contract: Contract, *, shards: int = 1, enforce_limits: bool = False) -> None:
        self.contract = contract
        self.world = World()
        self.gateway = Gateway(self.world, TOKEN, GATEWAY, shards)
        self.people = Interactions(self.world, self.gateway)
        self.trouble = Trouble()
        self.limits = Limits(enforced=enforce_limits)
        self.violations: list[str] = []
        self.requests: list[tuple[str, str]] = []
        self.on_stored: Callable[[], None] | None = None  # called between storing a message and sending the response
        self._runner: web.AppRunner | None = None
        self._port = 0
        self._authority = trustme.CA()

    @property
    def access(self) -> Access:
        """How to reach it. Only while it runs."""
        return Access(self._port, self._authority.cert_pem.bytes().decode())

    @asynccontextmanager
    async def running(self) -> AsyncIterator[FakeDiscord]:
        """Serve for the duration of the context."""
        await self.start()
        try:
            yield self
        finally:
            await self.stop()

    async def start(self) -> None:
        app = web.Application(client_max_size=30_000_000)
        app.router.add_get("/", self.gateway.handle)
        for (method, template), handler in Rest(self.world, self.gateway, self.people, GATEWAY).routes().items():
            app.router.add_route(method, PREFIX + template, self._serving(method, template, handler))
        app.router.add_route("*", "/{path:.*}", self._unknown)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._authority.issue_cert(API, GATEWAY).configure_cert(context)
        site = web.TCPSite(self._runner, "127.0.0.1", 0, ssl_context=context)
        await site.start()
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        await self.gateway.close()
        if self._runner is not None:
            await self._runner.cleanup()

    # --- one request
    # ------------------------------------------------------------------------------------------------------

    def _serving(self, method: str, template: str, handler: Handler) -> Any:
        async def serve(request: web.Request) -> web.StreamResponse:
            self.requests.append((method, template))
            if not template.startswith(NO_TOKEN_NEEDED) and request.headers.get("Authorization") != f"Bot {TOKEN}":
                return self._reply(method, template, (401, {"code": 0, "message": "401: Unauthorized"}), {})
            call = await _read(request)
            if wrong := self._wrong(method, template, call):
                self.violations += wrong
                return self._reply(method, template, (400, {"code": 50035, "message": wrong[0][:500]}), {})
            return await self._limited(request, method, template, handler, call)

        return serve

    def _wrong(self, method: str, template: str, call: Call) -> list[str]:
        if wrong := list(self.contract.request(method, template, call.body)):
            return wrong  # the rules below require a valid form
        return list(broken_rules(method, template, call.body, tuple(name for name, _ in call.files)))

    async def _limited(
        self, request: web.Request, method: str, template: str, handler: Handler, call: Call
    ) -> web.StreamResponse:
        trouble = self.trouble.meet(method, template)
        if (wait := self.limits.everywhere(template)) is not None:
            return self._refuse(method, template, wait, {}, everywhere=True)
        if trouble is Kind.LIMITED_EVERYWHERE:
            return self._refuse(method, template, self.trouble.wait, {}, everywhere=True)
        major = next((value for key, value in call.params.items() if key in _MAJOR), "")
        standing = self.limits.take(method, template, major)
        headers = standing.headers()
        if standing.wait is not None or trouble is Kind.LIMITED:
            return self._refuse(method, template, standing.wait or self.trouble.wait, headers)
        if trouble is Kind.BROKEN:
            return self._reply(method, template, (502, {"code": 0, "message": "502: Bad Gateway"}), headers)
        try:
            answer = handler(call)
        except Refused as refused:
            answer = refused.status, refused.body
        if self.on_stored and (method, template) == ("POST", "/channels/{channel_id}/messages"):
            self.on_stored()
        reply = self._reply(method, template, answer, headers)
        if trouble is Kind.LOST and request.transport:
            request.transport.abort()
        elif trouble is Kind.HUNG:
            await asyncio.sleep(3600)
        return reply

    def _refuse(
        self, method: str, template: str, wait: float, headers: dict[str, str], *, everywhere: bool = False
    ) -> web.Response:
        body = {"message": "You are being rate limited.", "retry_after": wait, "global": everywhere, "code": 0}
        scope = {"X-RateLimit-Global": "true", "X-RateLimit-Scope": "global"} if everywhere else {}
        more = {"Retry-After": f"{wait:.3f}", "Via": "1.1 google", **scope}  # without Via, clients assume a ban
        return self._reply(method, template, (429, body), {**headers, **more})

    def _reply(self, method: str, template: str, answer: Answer, headers: dict[str, str]) -> web.Response:
        status, body = answer
        self.violations += self.contract.reply(method, template, status, body)
        if body is None:
            return web.Response(status=status, headers=headers)
        # exactly this type: clients compare it with ==
        made = web.Response(status=status, headers=headers, body=json.dumps(body).encode())
        made.headers["Content-Type"] = "application/json"
        return made

    async def _unknown(self, request: web.Request) -> web.Response:
        self.violations.append(f"{request.method} {request.path}: the fake knows no such request")
        return web.json_response({"code": 0, "message": "404: Not Found"}, status=404)

    # --- events for the bot
    # ------------------------------------------------------------------------------------------------

    async def delete_channel(self, channel: Channel) -> None:
        """Delete the channel and its threads."""
        channel.deleted = True
        await self.gateway.dispatch("CHANNEL_DELETE", channel.shape(), channel.guild)

    async def remove_bot(self, guild: Guild) -> None:
        """Remove the bot from the server."""
        guild.installed = False
        await self.gateway.dispatch("GUILD_DELETE", {"id": guild.id}, guild)

    async def add_bot(self, guild: Guild) -> None:
        """Invite the bot, possibly again."""
        guild.installed = True
        await self.gateway.dispatch("GUILD_CREATE", guild.shape(self.world.bot), guild)


_MAJOR = ("channel_id", "guild_id", "webhook_token", "interaction_token")


async def _read(request: web.Request) -> Call:
    params = {key: value for key, value in request.match_info.items() if key != "path"}
    query = dict(request.query)
    if request.content_type == "application/json" and request.can_read_body:
        return Call(params, query, await request.json())
    if request.content_type.startswith("multipart/"):
        form = await request.post()
        files = [each for key, each in form.items() if key.startswith("files[") and isinstance(each, web.FileField)]
        sizes = tuple((each.filename, len(each.file.read())) for each in files)
        return Call(params, query, json.loads(str(form["payload_json"])), sizes)
    return Call(params, query)
