"""How tall a scenario's briefings are on a phone: `python -m benchmarks.briefing_height --data config/sample`.

    replay → each day's briefing as Discord messages → drawn by Chromium, 400 px wide → heights in px

`posted` is the first message of a briefing, which stands in the channel (the others go into its thread); `with_thread`
is everything that was sent. Beside it: state rows without an answer that are shown, and lines of a first message that
say again what another line of it says. Needs Chromium. `--limit N` takes the first N days.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import combinations, islice
from statistics import median

from PIL import Image

from benchmarks._cli import Report, Request, main
from bot.bootstrap.app import App
from bot.bootstrap.service import open_console_ledger
from bot.discord_app.render.briefing import briefing_messages, whole_messages
from bot.discord_app.render.paginate import Message
from bot.presentation.briefing_page import printable
from bot.presentation.compact_briefing import compact, sides
from bot.replay.play_scenario import replay
from bot.replay.scenario_folder import load_scenario
from docs.discord_screen import CHROMIUM, screen
from summarizer.briefing.model import Briefing, Change
from summarizer.errors import UsageError

WIDTH = 400
NO_ANSWER = "nothing known"


@dataclass(frozen=True, slots=True)
class Heights:
    """One briefing on the screen, in px: its first message, and all of them."""

    posted: int
    with_thread: int


def measure(request: Request) -> Report:
    """Replay the scenario, draw its briefings and measure them.

    Raises:
        UsageError: there is no Chromium, or a file of the scenario is missing.
        InputError: one of them is broken.
        ModelError: a model is missing.
    """
    if not CHROMIUM.exists():
        raise UsageError(f"there is no {CHROMIUM} to draw with; install chromium")
    briefings = _replayed(request)
    heights = asyncio.run(_drawn(briefings))
    posted, whole = [each.posted for each in heights], [each.with_thread for each in heights]
    figures = {
        "briefings": float(len(briefings)),
        "quiet": float(sum(bool(each.quiet) for each in briefings)),
        "posted_median": float(median(posted)),
        "posted_worst": float(max(posted)),
        "with_thread_median": float(median(whole)),
        "with_thread_worst": float(max(whole)),
        "state_rows_without_answer": float(sum(map(rows_without_answer, briefings))),
        "lines_said_twice": float(sum(len(list(said_twice(each))) for each in briefings)),
    }
    twice = [f"{each.until:%Y-%m-%d}: {text}" for each in briefings for text in said_twice(each)]
    return Report(figures, meta={"width_px": WIDTH, "posted": posted, "said_twice": twice[:5]})


def _replayed(request: Request) -> tuple[Briefing, ...]:
    request.file("topic.toml")
    scenario, app = load_scenario(request.folder), App()
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch:
        ledger = open_console_ledger(app.settings.at_database(f"sqlite:///{scratch}/heights.db"))
        days = replay(scenario, ledger, app.service_with(ledger, scenario.owners))
        briefings = tuple(day.briefing for day in islice(days, request.limit))
        ledger.dispose()
    return briefings


async def _drawn(briefings: Sequence[Briefing]) -> list[Heights]:
    heights = []
    async with screen(briefings[0].until) as shown:
        for briefing in briefings:
            shown.turn_to(briefing.until)
            messages = briefing_messages(briefing, "marker", threaded=True)
            pixels = [_height((await shown.draw(message, WIDTH)).png) for message in messages]
            heights.append(Heights(pixels[0], sum(pixels)))
    return heights


def _height(png: bytes) -> int:
    with Image.open(BytesIO(png)) as image:
        return image.height


def rows_without_answer(briefing: Briefing) -> int:
    """State rows that say nothing, in what is posted and behind *Show all*."""
    return sum(map(_without_answer, (*briefing_messages(briefing), *whole_messages(briefing))))


def _without_answer(message: Message) -> int:
    return sum(block.casefold().count(NO_ANSWER) for block in message.blocks)


def said_twice(briefing: Briefing) -> Iterator[str]:
    """Lines of the first message that another line of it contains, such as a headline that copies its first line."""
    shown = compact(briefing)
    lines = (*((shown.lead,) if shown.lead else ()), *shown.lines, *shown.also)
    told = [shown.bottom_line, *(_told(line.change) for line in lines), *(each.text or "" for each in shown.states)]
    words = [" ".join(printable(text).casefold().split()).rstrip(".") for text in told]
    for one, other in combinations(filter(None, words), 2):
        if one in other or other in one:
            yield min(one, other, key=len)


def _told(change: Change) -> str:
    return " ".join([change.text, *(side.text for side in sides(change)[1:])])


if __name__ == "__main__":
    sys.exit(main("briefing_height", "heights of briefings on a phone", measure))
