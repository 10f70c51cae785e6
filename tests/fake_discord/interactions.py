"""Commands, buttons and modals as people use them: sent over the gateway, answered over REST, kept for the test."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.fake_discord import shapes
from tests.fake_discord.gateway import Gateway
from tests.fake_discord.rest import Answer, Call, Refused
from tests.fake_discord.world import USUAL, Channel, Permission, World

Json = dict[str, Any]
COMMAND, COMPONENT, AUTOCOMPLETE, MODAL = 2, 3, 4, 5
MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, CHOICES, FORM = 4, 5, 6, 7, 8, 9
DEADLINE = 3.0
"""Seconds that Discord waits for the first answer to an interaction."""
LONGEST = 120.0
"""Seconds that somebody looks at "thinking …"."""
OPTION_TYPES: tuple[tuple[type, int], ...] = ((bool, 5), (str, 3), (int, 4), (float, 10))


@dataclass
class Exchange:
    """One interaction and its answers."""

    id: str
    token: str
    kind: int
    channel: Channel
    source: Json | None = None
    sent_at: float = field(default_factory=time.monotonic)
    seconds: float | None = None
    callback: Json | None = None
    messages: list[Json] = field(default_factory=list)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def answered(self, within: float = LONGEST) -> Json:
        """The callback's body, as soon as it is there."""
        await self._until(lambda: self.callback is not None, within)
        assert self.callback is not None
        return self.callback

    async def settled(self, within: float = LONGEST) -> list[str]:
        """What the person sees once nothing is loading any more."""
        await self._until(lambda: bool(self.texts()), within)
        return self.texts()

    def texts(self) -> list[str]:
        """The answers so far, without "thinking …"."""
        return [shapes.shown(each) for each in self.messages if not each["flags"] & shapes.LOADING]

    async def _until(self, done: Any, within: float) -> None:
        async with asyncio.timeout(within):
            while not done():
                self.changed.clear()
                await self.changed.wait()


class Interactions:
    """Open exchanges by token. `late` counts answers that came after the `deadline`: where that is none, speed fails no test."""

    def __init__(self, world: World, gateway: Gateway) -> None:
        self._world = world
        self._gateway = gateway
        self._open: dict[str, Exchange] = {}
        self.people: dict[str, Json] = {}
        self.late = 0
        self.deadline = DEADLINE

    # --- what people do -------------------------------------------------------------------------------------------

    async def command(self, channel: Channel, person: Json, name: str, **options: Any) -> Exchange:
        """Use a slash command; "topic create" names a subcommand. Only what was registered can be used."""
        first, *rest = name.split(" ")
        known = next((each for each in self._world.commands if each["name"] == first), None)
        if known is None:
            raise LookupError(f"no command /{first} is registered")
        data = {"id": known["id"], "name": first, "type": 1, "options": _options(rest, options)}
        return await self._send(COMMAND, channel, person, data)

    async def autocomplete(self, channel: Channel, person: Json, name: str, focused: str, typed: str) -> Exchange:
        """Type into an option of a command."""
        first, *rest = name.split(" ")
        known = next(each for each in self._world.commands if each["name"] == first)
        data = {"id": known["id"], "name": first, "type": 1, "options": _options(rest, {focused: typed}, focused)}
        return await self._send(AUTOCOMPLETE, channel, person, data)

    async def click(self, channel: Channel, person: Json, message: Json, custom_id: str) -> Exchange:
        """Press a button."""
        data = {"custom_id": custom_id, "component_type": shapes.BUTTON}
        return await self._send(COMPONENT, channel, person, data, message)

    async def submit(self, channel: Channel, person: Json, custom_id: str, values: Mapping[str, str]) -> Exchange:
        """Send a modal."""
        rows = [
            {"type": 1, "id": number, "components": [{"type": 4, "id": 100 + number, "custom_id": key, "value": value}]}
            for number, (key, value) in enumerate(values.items(), 1)
        ]
        return await self._send(MODAL, channel, person, {"custom_id": custom_id, "components": rows})

    async def say(self, channel: Channel, person: Json, text: str, *, to_bot: bool = False) -> Json:
        """Write a message, mentioning the bot or not."""
        body = {"content": f"<@{self._world.bot['id']}> {text}" if to_bot else text}
        message = self._world.post(channel, body, person)
        message["mentions"] = [self._world.bot] if to_bot else []
        self._gateway.message(channel, message)
        return message

    async def _send(
        self, kind: int, channel: Channel, person: Json, data: Json, source: Json | None = None
    ) -> Exchange:
        exchange = Exchange(self._world.new_id(), secrets.token_urlsafe(24), kind, channel, source)
        self._open[exchange.token] = exchange
        self.people[person["id"]] = person
        guild = channel.guild
        where = {"guild_id": guild.id, "guild_locale": "en-US"} if guild else {}
        owns = Permission.ADMINISTRATOR | Permission.MANAGE_GUILD if guild and person["id"] == guild.owner["id"] else 0
        permissions = owns | USUAL
        who = {"member": shapes.member(person, int(permissions))} if guild else {"user": person}
        payload: Json = {
            "id": exchange.id,
            "application_id": self._world.application_id,
            "type": kind,
            "token": exchange.token,
            "version": 1,
            "data": data,
            "channel_id": channel.id,
            "channel": channel.shape(),
            "app_permissions": str(int(USUAL & ~channel.lacking)),
            "locale": "en-US",
            "entitlements": [],
            "authorizing_integration_owners": {"0": guild.id} if guild and guild.installed else {"1": person["id"]},
            "context": 0 if guild else 1,
            "attachment_size_limit": 10_485_760,
            **where,
            **who,
        }
        if source is not None:
            payload["message"] = source
        await self._gateway.dispatch("INTERACTION_CREATE", payload, guild)
        return exchange

    # --- what the bot answers -------------------------------------------------------------------------------------

    def callback(self, call: Call) -> Answer:
        exchange = self._exchange(call.params["interaction_token"])
        if exchange.callback is not None:
            raise Refused(400, 40060, "Interaction has already been acknowledged.")
        seconds = time.monotonic() - exchange.sent_at
        if seconds > self.deadline:
            self.late += 1
            raise Refused(404, 10062, "Unknown interaction")
        exchange.seconds, exchange.callback = seconds, call.body
        kind, data = call.body["type"], call.body.get("data") or {}
        interaction = {"id": exchange.id, "type": exchange.kind}
        if kind == UPDATE and exchange.source is not None:
            exchange.source.update(_edited(exchange.source, data))
            exchange.messages.append(exchange.source)
        elif kind in {MESSAGE, DEFERRED}:
            flags = (data.get("flags") or 0) | (shapes.LOADING if kind == DEFERRED else 0)
            self._add(exchange, {**data, "flags": flags}, call.files)
        exchange.changed.set()
        if kind in {MESSAGE, UPDATE}:
            return 200, {"interaction": interaction, "resource": {"type": kind, "message": exchange.messages[-1]}}
        return 200, {"interaction": interaction}

    def follow_up(self, call: Call) -> Answer:
        """One more message; the first one after "thinking …" takes its place, and is as private as that was."""
        exchange = self._exchange(call.params["webhook_token"])
        if exchange.messages and exchange.messages[0]["flags"] & shapes.LOADING:
            return self._edit(call, 0)
        message = self._add(exchange, call.body, call.files)
        exchange.changed.set()
        return 200, message

    def original(self, call: Call) -> Answer:
        return 200, self._message(call, 0)[1]

    def edit_original(self, call: Call) -> Answer:
        return self._edit(call, 0)

    def edit_follow_up(self, call: Call) -> Answer:
        exchange = self._exchange(call.params["webhook_token"])
        ids = [each["id"] for each in exchange.messages]
        if call.params["message_id"] not in ids:
            raise Refused(404, 10008, "Unknown Message")
        return self._edit(call, ids.index(call.params["message_id"]))

    def delete_original(self, call: Call) -> Answer:
        exchange, message = self._message(call, 0)
        exchange.messages.remove(message)
        exchange.channel.messages.pop(message["id"], None)
        return 204, None

    def _edit(self, call: Call, number: int) -> Answer:
        exchange, message = self._message(call, number)
        message.update(_edited(message, call.body, call.files))
        exchange.changed.set()
        return 200, message

    def _add(self, exchange: Exchange, body: Json, files: tuple[tuple[str, int], ...]) -> Json:
        message = shapes.message(self._world.new_id(), exchange.channel.id, self._world.bot, body, files)
        exchange.messages.append(message)
        if not message["flags"] & shapes.EPHEMERAL:
            exchange.channel.messages[message["id"]] = message
            self._gateway.message(exchange.channel, message)
        return message

    def _exchange(self, token: str) -> Exchange:
        if token not in self._open:
            raise Refused(404, 10015, "Unknown Webhook")
        return self._open[token]

    def _message(self, call: Call, number: int) -> tuple[Exchange, Json]:
        exchange = self._exchange(call.params["webhook_token"])
        if len(exchange.messages) <= number:
            raise Refused(404, 10008, "Unknown Message")
        return exchange, exchange.messages[number]


def _edited(message: Json, body: Json, files: tuple[tuple[str, int], ...] = ()) -> Json:
    kept = message["flags"] & ~shapes.LOADING
    merged = {**message, **body, "flags": kept | (body.get("flags") or 0)}
    made = shapes.message(message["id"], message["channel_id"], message["author"], merged, files)
    return {**made, "timestamp": message["timestamp"], "edited_timestamp": shapes.now()}


def _options(path: list[str], values: Mapping[str, Any], focused: str | None = None) -> list[Json]:
    if path:
        return [{"name": path[0], "type": 1, "options": _options(path[1:], values, focused)}]
    return [_option(name, value, focused=name == focused) for name, value in values.items() if value is not None]


def _option(name: str, value: Any, *, focused: bool) -> Json:
    kind = next(number for known, number in OPTION_TYPES if isinstance(value, known))
    return {"name": name, "type": kind, "value": value, **({"focused": True} if focused else {})}
