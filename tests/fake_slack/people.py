"""People of the fake: what they do, and what they see of the answers."""

from __future__ import annotations

import asyncio
import itertools
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.fake_slack.rules import broken_by_options, broken_by_view
from tests.fake_slack.screen import text_of
from tests.fake_slack.world import Channel, Json, Team, User
from tests.waiting import until

if TYPE_CHECKING:
    from tests.fake_slack.server import FakeSlack

PATIENCE = 3.0
"""Seconds until Slack shows an error to the person."""
RESPONSES = 5
"""Documented: a response_url can be used five times."""


@dataclass
class Exchange:
    """One thing that a person did: its acknowledgement, the answers through its response_url, and opened forms."""

    user: User
    channel: Channel | None
    ticket: str
    sent: float = field(default_factory=time.monotonic)
    acknowledged: float | None = None
    first: float | None = None
    payload: Json = field(default_factory=dict)
    answers: list[Json] = field(default_factory=list)
    views: list[Json] = field(default_factory=list)
    ephemerals: list[Json] = field(default_factory=list)

    @property
    def view(self) -> Json:
        """The form that is open now."""
        return self.views[-1]

    @property
    def seen(self) -> list[Json]:
        """Everything shown to the person, in order."""
        return [*self.answers, *self.ephemerals]

    @property
    def text(self) -> str:
        """All answers, as a person reads them."""
        return "\n\n".join(text_of(each) for each in self.seen)

    async def answered(self, count: int = 1) -> str:
        """Wait for this many answers; returns their text."""
        await until(lambda: len(self.seen) >= count)
        return self.text

    async def shown(self) -> Json:
        """Wait for a form; returns it."""
        await until(lambda: bool(self.views))
        return self.view


class People:
    """Acts as Slack's clients do."""

    def __init__(self, fake: FakeSlack) -> None:
        self._fake = fake
        self._numbers = itertools.count(1)
        self.exchanges: dict[str, Exchange] = {}
        self.late = 0

    async def command(self, user: User, channel: Channel, text: str, name: str = "/deltabrief") -> Exchange:
        """Type a slash command."""
        made = self._exchange(user, channel)
        payload = {
            "command": name, "text": text, "user_id": user.id, "user_name": user.name, "team_id": user.team.id,
            "team_domain": "fake", "channel_id": channel.id, "channel_name": channel.name, **self._handles(made),
            "api_app_id": "A1",
        }  # fmt: skip
        return await self._sent(made, "slash_commands", payload)

    async def press(
        self, user: User, channel: Channel | None, message: Json | None, action: Json, view: Json | None = None
    ) -> Exchange:
        """Press a button, or choose from a menu; `action` is the element, with its chosen value."""
        made = self._exchange(user, channel)
        payload = {
            "type": "block_actions", **self._person(user), **self._handles(made),
            "actions": [{"action_ts": self._fake.world.next_ts(), "block_id": "b", **action}],
        }  # fmt: skip
        if message is not None and channel is not None:
            container = {"type": "message", "message_ts": message.get("ts", "1.0"), "channel_id": channel.id}
            if message.get("thread_ts"):
                container["thread_ts"] = message["thread_ts"]
            payload |= {"container": container, "channel": {"id": channel.id, "name": channel.name}, "message": message}
        if view is not None:
            payload |= {"container": {"type": "view", "view_id": view.get("id", "VHOME")}, "view": view}
        return await self._sent(made, "interactive", payload)

    async def button(self, user: User, channel: Channel, message: Json, label: str) -> Exchange:
        """Press the button with this label."""
        return await self.press(user, channel, message, named(message, label))

    async def choose(self, user: User, channel: Channel, message: Json, number: int = 0) -> Exchange:
        """Choose from the first menu of a message."""
        [menu, *_] = [each for each in elements(message) if each["type"] == "static_select"]
        return await self.press(user, channel, message, {**menu, "selected_option": menu["options"][number]})

    async def submit(self, before: Exchange, values: dict[str, Any]) -> Exchange:
        """Submit the open form with these values, by action_id; what is not named keeps its initial value."""
        view = before.view
        made = self._exchange(before.user, None)
        made.views = before.views
        state = {
            block["block_id"]: {block["element"]["action_id"]: _filled(block["element"], values)}
            for block in view["blocks"]
            if block["type"] == "input"
        }
        unknown = set(values) - {key for each in state.values() for key in each}
        assert not unknown, f"no such fields: {unknown}"
        payload = {
            "type": "view_submission", **self._person(before.user), "trigger_id": made.ticket,
            "view": {**view, "state": {"values": state}}, "response_urls": [],
        }  # fmt: skip
        sent = await self._sent(made, "interactive", payload)
        response = sent.payload
        if response.get("response_action") in {"update", "push"}:
            self._fake.violations += [f"response_action: {each}" for each in broken_by_view(response["view"])]
            sent.views.append({"id": view.get("id"), **response["view"]})
        return sent

    async def suggestions(self, user: User, action_id: str, typed: str, view: Json | None = None) -> list[Json]:
        """The options of an external select while somebody types."""
        made = self._exchange(user, None)
        payload = {
            "type": "block_suggestion", **self._person(user), "action_id": action_id, "block_id": "b", "value": typed,
            "container": {"type": "view", "view_id": "V1"}, "view": view or {},
        }  # fmt: skip
        sent = await self._sent(made, "interactive", payload)
        options: list[Json] = sent.payload.get("options", [])
        self._fake.violations += [f"options: {each}" for each in broken_by_options(options)]
        return options

    async def shortcut(self, user: User, channel: Channel, message: Json, callback_id: str) -> Exchange:
        """Use a message shortcut."""
        made = self._exchange(user, channel)
        payload = {
            "type": "message_action", "callback_id": callback_id, **self._person(user), **self._handles(made),
            "message": message, "message_ts": message.get("ts", "1.0"), "channel": {"id": channel.id, "name": channel.name},
            "action_ts": self._fake.world.next_ts(),
        }  # fmt: skip
        return await self._sent(made, "interactive", payload)

    async def event(self, team: Team, event: Json) -> None:
        """Something happened that the app subscribes to."""
        number = f"Ev{next(self._numbers)}"
        payload = {
            "type": "event_callback", "team_id": team.id, "api_app_id": "A1", "event_id": number,
            "event_time": int(time.time()), "event": event,
            "authorizations": [{"team_id": team.id, "user_id": team.bot_user, "is_bot": True}],
        }  # fmt: skip
        await asyncio.wait_for(await self._fake.envelope("events_api", payload, number), 30)

    async def say(self, user: User, channel: Channel, text: str, thread_ts: str = "", *, to_bot: bool = True) -> Json:
        """Write a message; with `to_bot` it mentions the app."""
        said = f"<@{user.team.bot_user}> {text}" if to_bot and channel.person is None else text
        message = self._fake.world.post(channel, {"text": said, "thread_ts": thread_ts}, user.id)
        kind = {"type": "message", "channel_type": "im"} if channel.person else {"type": "app_mention"}
        if to_bot:
            await self.event(user.team, {**message, **kind, "channel": channel.id, "event_ts": message["ts"]})
        return message

    async def open_home(self, user: User) -> Json:
        """Open the app's Home tab; returns it as soon as it is published."""
        before = user.team.homes.pop(user.id, None)
        del before
        channel = self._fake.world.direct(user).id
        await self.event(user.team, {"type": "app_home_opened", "user": user.id, "channel": channel, "tab": "home"})
        await until(lambda: user.id in user.team.homes)
        return user.team.homes[user.id]

    # --- answers ------------------------------------------------------------------------------------------------------

    def responded(self, ticket: str, body: Json) -> bool:
        exchange = self.exchanges.get(ticket)
        if exchange is None or len(exchange.answers) >= RESPONSES:
            self._fake.violations.append("response_url: used more than five times")
            return False
        exchange.first = exchange.first or time.monotonic() - exchange.sent
        if body.get("response_type") == "in_channel" and exchange.channel is not None:
            self._fake.world.post(exchange.channel, body, exchange.channel.team.bot_user)
        exchange.answers.append(body)
        return True

    def saw(self, args: Json) -> None:
        """An ephemeral message reached a person: it belongs to the last thing that they did."""
        mine = [each for each in self.exchanges.values() if each.user.id == args["user"]]
        if mine:
            mine[-1].ephemerals.append(args)

    def opened(self, team: Team, args: Json) -> Json:
        exchange = self.exchanges.get(args.get("trigger_id", ""))
        if exchange is None or exchange.user.team is not team:
            self._fake.violations.append("views.open: unknown trigger_id")
            return {}
        if time.monotonic() - exchange.sent > PATIENCE:
            self._fake.violations.append("views.open: the trigger_id has expired")
        exchange.first = exchange.first or time.monotonic() - exchange.sent
        view = {**args["view"], "id": f"V{next(self._numbers)}", "hash": "h"}
        exchange.views.append(view)
        return view

    def updated(self, args: Json) -> Json:
        for exchange in reversed(self.exchanges.values()):
            if exchange.views and exchange.view.get("id") == args.get("view_id"):
                exchange.views.append({**args["view"], "id": args["view_id"]})
                return exchange.view
        return {}

    def _exchange(self, user: User, channel: Channel | None) -> Exchange:
        made = Exchange(user, channel, f"t{next(self._numbers)}")
        self.exchanges[made.ticket] = made
        return made

    def _handles(self, made: Exchange) -> Json:
        url = f"{self._fake.access.url}/respond/{made.ticket}"
        return {"trigger_id": made.ticket, "response_url": url}

    def _person(self, user: User) -> Json:
        return {
            "user": {"id": user.id, "username": user.name, "team_id": user.team.id},
            "team": {"id": user.team.id, "domain": "fake"}, "api_app_id": "A1", "token": "x",
        }  # fmt: skip

    async def _sent(self, made: Exchange, kind: str, payload: Json) -> Exchange:
        made.sent = time.monotonic()
        waiting = await self._fake.envelope(kind, payload, f"E{made.ticket}")
        made.payload = await asyncio.wait_for(waiting, 60)
        made.acknowledged = time.monotonic() - made.sent
        self.late += made.acknowledged > PATIENCE
        return made


def elements(message: Json) -> list[Json]:
    """The interactive elements of a message or view."""
    found = []
    for block in message.get("blocks", []):
        found += [each for each in block.get("elements", []) if "action_id" in each]
        found += [block[key] for key in ("accessory", "element") if "action_id" in block.get(key, {})]
    return found


def named(message: Json, label: str) -> Json:
    """The button with this label."""
    fitting = [each for each in elements(message) if each.get("text", {}).get("text") == label]
    assert fitting, f"no button {label!r} among {[each.get('text', {}).get('text') for each in elements(message)]}"
    return fitting[0]


def _filled(element: Json, values: dict[str, Any]) -> Json:  # noqa: PLR0911 - one return for each kind
    kind, key = element["type"], element["action_id"]
    given = values.get(key)
    if kind in {"plain_text_input", "url_text_input"}:
        value = given if key in values else element.get("initial_value")
        return {"type": kind, "value": value or None}
    if kind == "file_input":
        return {"type": kind, "files": [given] if given else []}
    if kind == "timepicker":
        return {"type": kind, "selected_time": given or element.get("initial_time")}
    if kind == "conversations_select":
        return {"type": kind, "selected_conversation": given or element.get("initial_conversation")}
    if kind == "datepicker":
        return {"type": kind, "selected_date": given or element.get("initial_date")}
    if kind in {"checkboxes", "multi_static_select"}:
        chosen = (
            [each for each in element["options"] if each["value"] in given]
            if given is not None
            else element.get("initial_options", [])
        )
        return {"type": kind, "selected_options": chosen}
    if kind == "external_select":
        option = (
            {"text": {"type": "plain_text", "text": "chosen"}, "value": given}
            if given
            else element.get("initial_option")
        )
        return {"type": kind, "selected_option": option}
    options = element.get("options", [])
    chosen = (
        next((each for each in options if each["value"] == given), None) if given else element.get("initial_option")
    )
    assert chosen or not given, f"{key} offers no {given!r}"
    return {"type": kind, "selected_option": chosen}
