"""A fake Slack for benchmarks: a server in this process, bots in separate processes, and the delivered messages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from benchmarks._discord import subscription_due
from storage.unit_of_work import SqlLedger
from tests.fake_discord.trouble import Kind
from tests.fake_slack import driver, scene
from tests.fake_slack.server import FakeSlack
from tests.fake_slack.world import Channel

SECOND = 0.25
"""The fake's second, as the bot's: every briefing of two messages waits for one, and waiting longer shows no more."""


class SlackStage:
    """See `benchmarks.delivery.Stage`."""

    name = "slack"
    long_parts = 1
    """A compact briefing is one message, however long the story."""
    remembers = False
    deliver: Callable[..., None] = staticmethod(driver.deliver_all)

    def fake(self, *, enforce_limits: bool = False, chances: dict[Kind, float] | None = None) -> FakeSlack:
        made = FakeSlack(enforce_limits=enforce_limits, second=SECOND)
        made.world.add_team(channels=())
        made.trouble.wait = 1.0
        made.trouble.chances = chances or {}
        return made

    def channels(self, fake: FakeSlack, count: int) -> list[Channel]:
        [team] = fake.world.teams.values()
        return [fake.world.add_channel(team, f"briefings-{number}") for number in range(count)]

    def subscribe(self, ledger: SqlLedger, channel: Channel, story: str) -> None:
        subscription_due(
            ledger,
            scene.destination_of(channel).workspace_id,
            story,
            lambda **g: scene.subscribed(ledger, channel, **g),
        )

    def messages(self, fake: FakeSlack) -> int:
        return sum(len(each.messages) for team in fake.world.teams.values() for each in team.channels.values())

    def cut(self, fake: FakeSlack) -> None:
        fake.drop()

    def forget(self, fake: FakeSlack, *, forgetful: bool) -> None:
        """Slack remembers nothing but the messages themselves."""

    def refused(self, fake: FakeSlack) -> int:
        return fake.refused

    def connections(self, fake: FakeSlack) -> int:
        return fake.connections

    def arrived(self, fake: FakeSlack) -> dict[str, list[tuple[int, str]]]:
        found: dict[str, list[tuple[int, str]]] = {}
        for team in fake.world.teams.values():
            for channel in team.channels.values():
                for message in channel.messages.values():
                    payload: dict[str, Any] = message["metadata"]["event_payload"]
                    found.setdefault(payload["marker"], []).append((payload["part"], channel.id))
        return found
