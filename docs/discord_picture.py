"""Draw the README's pictures of Discord: the sample as it is told there, on a wide screen and a narrow one.

    python -m docs.discord_picture docs

Needs Chromium, and the packages of the dev group.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from io import BytesIO
from pathlib import Path

from PIL import Image

from bot.bootstrap.app import App
from bot.bootstrap.service import open_console_ledger
from bot.discord_app.render.answers import answer_messages, timeline_messages
from bot.discord_app.render.briefing import briefing_messages
from bot.discord_app.render.paginate import Message
from bot.presentation.timeline_chart import FILE, timeline_chart
from bot.replay.play_scenario import replay
from bot.replay.scenario_folder import load_scenario
from docs.discord_screen import Screen, screen
from summarizer.briefing.model import Briefing
from summarizer.service import Service

DAY = date(2025, 10, 19)
QUESTION = "What did Lavrov say about the bases?"
WIDE, NARROW = 1000, 420
COLOURS = 256
"""Text on one ground needs no more, and the file is a third; the octree also keeps the few dots of a chart."""


@dataclass(frozen=True)
class Picture:
    """A message with the chart that it shows, when it was sent, and the file and width of its picture."""

    name: str
    message: Message
    at: datetime
    width: int = WIDE
    chart: bytes = b""


def main() -> None:
    """Draw all into a folder."""
    pictures = play()
    asyncio.run(draw(pictures, Path(sys.argv[1])))


def play() -> tuple[Picture, ...]:
    """The whole sample, as a reader would have got it, and what they ask then."""
    scenario, app = load_scenario(Path("config/sample")), App()
    with tempfile.TemporaryDirectory() as scratch:
        ledger = open_console_ledger(app.settings.at_database(f"sqlite:///{scratch}/picture.db"))
        service = app.service_with(ledger, scenario.owners)
        briefings = {played.date: played.briefing for played in replay(scenario, ledger, service)}
        return (*told(briefings[DAY]), *asked(service, briefings[max(briefings)]))


def told(briefing: Briefing) -> Iterator[Picture]:
    """One day's briefing."""
    message = briefing_messages(briefing)[0]
    yield Picture("discord-briefing", message, briefing.until)
    yield Picture("discord-briefing-narrow", message, briefing.until, NARROW)


def asked(service: Service, last: Briefing) -> Iterator[Picture]:
    """The timeline as `/timeline` shows it, and an answer, an hour after the last briefing."""
    now = last.until + timedelta(hours=1)
    timeline = service.timeline(last.topic_id, None, now.date())
    chart = timeline_chart(timeline)
    assert chart is not None  # the sample has changes
    yield Picture("discord-timeline", timeline_messages(timeline, FILE, chart.alt)[0], now, chart=chart.png)
    answer = service.ask(last.workspace_id, QUESTION, now)
    yield Picture("discord-answer", answer_messages(answer)[0], now)


async def draw(pictures: tuple[Picture, ...], folder: Path) -> None:
    """Send the messages in the order of their times, and take their pictures."""
    async with screen(pictures[0].at) as shown:
        for picture in pictures:
            await _draw(picture, shown, folder / f"{picture.name}.png")


async def _draw(picture: Picture, shown: Screen, path: Path) -> None:
    shown.turn_to(picture.at)
    drawn = await shown.draw(picture.message, picture.width, picture.chart)
    image = Image.open(BytesIO(drawn.png)).convert("RGB")
    image.quantize(COLOURS, Image.Quantize.FASTOCTREE).save(path, optimize=True)


if __name__ == "__main__":
    main()
