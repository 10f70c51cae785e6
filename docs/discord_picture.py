"""Draw the README's pictures of Discord: one briefing of the sample, as Discord shows it on a screen of some width.

    python docs/discord_picture.py 2025-10-19 1000 docs/discord-briefing.png
    python docs/discord_picture.py 2025-10-19 420 docs/discord-briefing-narrow.png
    python docs/discord_picture.py timeline 1000 docs/discord-timeline.png
    python docs/discord_picture.py "What did Lavrov say about the bases?" 1000 docs/discord-answer.png

The messages are the bot's own, sent by discord.py to simcord and shown by its preview in Debian's Chromium.
Needs `pip install 'simcord[preview]' playwright`.
"""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import discord
import simcord
from PIL import Image
from playwright.async_api import BrowserType

from bot.app import App, open_console_ledger
from bot.discord_app.chart import FILE, timeline_chart
from bot.discord_app.rendering.answers import answer_messages, timeline_messages
from bot.discord_app.rendering.briefing import briefing_messages
from bot.discord_app.rendering.draft import Message
from bot.discord_app.rendering.layout import layout
from bot.replay import replay
from bot.watch.scenario import load_scenario
from summarizer.types import Answer, Briefing, Dated, Timeline

CHROMIUM = "/usr/bin/chromium"
TALL = 2600
"""Pixels: taller than any message, because only what is on the screen is taken."""
COLOURS = 256
"""Text on one ground needs no more, and the file is a third; the octree also keeps the few dots of a chart."""


@dataclass(frozen=True)
class Played:
    """The sample's briefings, and the answer to one question after the last of them."""

    briefings: Sequence[Briefing]
    answer: Answer | None = None


def main() -> None:
    """Play the sample and draw what was asked for."""
    what, width, target = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    played = play("" if what == "timeline" or is_day(what) else what)
    asyncio.run(draw(*shown(what, played), played.briefings[-1], width, target))


def play(question: str) -> Played:
    """The whole sample, as a reader would have got it."""
    scenario, app = load_scenario(Path("config/sample")), App()
    with tempfile.TemporaryDirectory() as scratch:
        ledger = open_console_ledger(app.settings.at_database(f"sqlite:///{scratch}/picture.db"))
        service = app.service_with(ledger, scenario.owners)
        briefings = [played.briefing for played in replay(scenario, ledger, service)]
        last = briefings[-1]
        answer = service.ask(last.workspace_id, question, last.until) if question else None
    return Played(briefings, answer)


def is_day(what: str) -> bool:
    """Whether a date was given."""
    return re.fullmatch(r"\d{4}-\d\d-\d\d", what) is not None


def shown(what: str, played: Played) -> tuple[Message, bytes]:
    """The message to draw, and the file that goes with it."""
    if played.answer:
        return answer_messages(played.answer)[0], b""
    if is_day(what):
        day = next(briefing for briefing in played.briefings if f"{briefing.until:%Y-%m-%d}" == what)
        return briefing_messages(day)[0], b""
    last = played.briefings[-1]
    lines = tuple(Dated(each.until.date(), None, change) for each in played.briefings for change in each.changes)
    timeline = Timeline(last.topic_id, last.topic_name, None, last.until.date(), lines)
    chart = timeline_chart(timeline)
    assert chart is not None  # the sample has changes
    few = Timeline(timeline.topic_id, timeline.topic_name, None, timeline.until, lines[-4:], len(lines) - 4)
    return timeline_messages(few, FILE, chart.alt)[0], chart.png


async def draw(message: Message, file: bytes, last: Briefing, width: int, target: Path) -> None:
    """Send the message and take its picture."""
    client = discord.Client(intents=discord.Intents.default())
    async with simcord.run(client) as env:
        guild = env.create_guild("Newsroom")
        room = guild.create_text_channel("briefings")
        reader = guild.add_member(env.create_user("reader"))
        channel: Any = client.get_channel(room.id)
        files = [discord.File(BytesIO(file), FILE, description=message.image_alt)] if file else []
        sent = await channel.send(view=layout(message), files=files)
        at = last.until + timedelta(hours=9)
        async with env.preview(room, viewers=[reader], width=width, height=TALL, presentation_time=at) as preview:
            await preview.show(sent)
            taken = await preview.screenshot(allow_incomplete=True)
    picture = Image.open(BytesIO(taken.png)).convert("RGB")
    picture.quantize(COLOURS, Image.Quantize.FASTOCTREE).save(target, optimize=True)


_launch = BrowserType.launch


async def _debian(self: BrowserType, **options: Any) -> Any:  # noqa: ANN401 - playwright's own options
    """Debian's Chromium in place of playwright's download."""
    return await _launch(self, executable_path=CHROMIUM, args=["--no-sandbox"], **options)


if __name__ == "__main__":
    BrowserType.launch = _debian  # type: ignore[method-assign] # simcord takes no path of a browser
    main()
