"""The whole bot against a fake Discord in another process: killed at every step, under load, and as started by `run`."""

from __future__ import annotations

import asyncio
import math

import pytest

from benchmarks import delivery
from benchmarks._discord import Bot, new_fake, new_ledger
from bot.workspace.console import ensure_console
from tests.fake_discord import driver
from tests.fake_discord.contract import contract_path
from tests.waiting import until

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(contract_path() is None, reason="set DELTABRIEF_DISCORD_API to Discord's openapi.json"),
]


def test_a_kill_at_any_step_loses_nothing_and_repeats_nothing():
    violations: list[str] = []
    [discord, _] = delivery.STAGES
    rounds = [way for way in delivery.ways(discord) if way.messages == 1]
    figures = asyncio.run(delivery._kill(discord, rounds, violations))
    assert {name: figures[name] for name in ("kill_delivered", "kill_lost", "kill_twice", "kill_wrong_place")} == {
        "kill_delivered": 8,
        "kill_lost": 0,
        "kill_twice": 0,
        "kill_wrong_place": 0,
    }
    assert [figures[f"kill_{step}_killed"] for step in delivery.STEPS] == [2, 2, 2, 2]
    assert figures["kill_not_killed"] == 0
    assert violations == []


def test_a_crowd_at_one_minute_is_served_under_limits_and_trouble():
    violations: list[str] = []
    figures = asyncio.run(delivery._crowd(delivery.STAGES[0], 24, violations))
    assert (figures["crowd_delivered"], figures["crowd_disconnects"]) == (24, 3)
    assert figures["crowd_lost"] == figures["crowd_twice"] == figures["crowd_wrong_place"] == 0
    assert violations == []


def test_run_comes_online_answers_and_stops_when_told(tmp_path):
    fake = new_fake()
    fake.people.deadline = math.inf  # response times are measured, not tested
    [channel] = fake.world.add_guild().channels
    _, ledger = new_ledger(tmp_path)
    ensure_console(ledger)
    ledger.dispose()

    def said() -> str:
        file = tmp_path / driver.SAID
        return file.read_text() if file.exists() else ""

    async def story() -> None:
        async with fake.running():
            bot = Bot.started(driver.run_app, fake.access, tmp_path)
            await until(lambda: "Running." in said())
            exchange = await fake.people.command(channel, fake.world.add_user("ana"), "topics")
            assert await exchange.settled()
            bot.process.terminate()
            assert await bot.ended() == 0

    asyncio.run(story())
    link = f"client_id={fake.world.application_id}&scope=bot+applications.commands&permissions=309237763072"
    assert link in said()
    assert said().endswith("Running. Press Ctrl-C to stop; nothing is lost.\nStopped.\n")
    assert fake.violations == []


def test_commands_are_sent_again_only_when_they_changed(tmp_path):
    fake = new_fake()
    fake.world.add_guild()
    _, ledger = new_ledger(tmp_path)
    ledger.dispose()

    async def story() -> None:
        async with fake.running():
            for times in (1, 2):
                bot = Bot.started(driver.run_app, fake.access, tmp_path)
                await until(lambda: fake.gateway.counts["identified"] == times)  # noqa: B023 - awaited within the iteration
                bot.process.terminate()
                assert await bot.ended() == 0

    asyncio.run(story())
    assert fake.gateway.counts["commands synced"] == 1
