"""What readers see, rendered by a browser, at desktop and phone width.

Needs Chromium (`apt-get install chromium`). If `DELTABRIEF_REQUIRE` includes `chromium`, its absence fails.
"""

from __future__ import annotations

import asyncio
import os
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.discord_app.render.answers import timeline_messages
from bot.discord_app.render.briefing import briefing_messages
from bot.presentation.timeline_chart import FILE, timeline_chart
from docs.discord_screen import CHROMIUM, screen
from summarizer.briefing.model import AspectState, Briefing, Change, ChangeKind, Citation, Coverage, StateCard
from summarizer.claims.model import Granularity
from summarizer.questions.model import Timeline, TimelineEntry
from summarizer.text.span import Span

pytestmark = [pytest.mark.chromium, pytest.mark.slow]

AT = datetime(2025, 5, 5, 9, 30, tzinfo=UTC)
PNG = b"\x89PNG"
ENDLESS = "Tarifverhandlungs" * 12
HOSTILE = f"@everyone **urgent** [click](https://evil.example) ```py {ENDLESS} discord.gg/abc"
WIDE, NARROW = 1000, 360
WORDS = (
    "@\u200beveryone **urgent** [click](https://evil.example)",
    "The union and the port contradict each other.",
    "The walkout goes on until Friday.",
    "before: The walkout ends on Monday.",
    "Ana Ruiz: The walkout goes on until Friday. · The Quay",
    "Eastern Tide",
    "Show all",
    "Why? Choose a line",
)


@pytest.fixture(autouse=True)
def _browser():
    if CHROMIUM.exists():
        return
    if "chromium" in os.environ.get("DELTABRIEF_REQUIRE", "").split(","):
        pytest.fail(f"DELTABRIEF_REQUIRE asks for chromium, but there is no {CHROMIUM}")
    pytest.skip(f"there is no {CHROMIUM} to draw with: apt-get install chromium")


def cite(version: str, quote: str, publisher: str, **parts) -> Citation:
    when = AT - timedelta(days=1)
    return Citation(f"c{version}", f"a{version}", version, Span(0, 9), quote, publisher, publisher, when, **parts)


UNION = cite("v1", "The walkout goes on until Friday", "The Quay", url="https://quay.example/1", speaker="Ana Ruiz")
PORT = cite("v2", "The port is open", HOSTILE, url="https://port.example/2", title=HOSTILE)
OLD = cite("v0", "The walkout ends on Monday", "The Quay", url="https://quay.example/0")
CHANGES = (
    Change(ChangeKind.DISPUTED, "The walkout goes on until Friday.", (UNION,), (PORT,), aspect="Strike"),
    Change(ChangeKind.UPDATED, "The walkout goes on until Friday.", (UNION,), (OLD,), "The walkout ends on Monday."),
    Change(ChangeKind.NEW, f"The minister calls it {ENDLESS}.", (PORT,)),
)
CARD = StateCard(
    "t",
    AT,
    (
        AspectState(
            "Strike", "Is there a strike?", "The walkout goes on until Friday.", AT, UNION, disputing_citation=PORT
        ),
        AspectState("Wages", "Is there an offer?"),
    ),
)
BRIEFING = Briefing(
    "b", "guild:1", "t", HOSTILE, "d", AT - timedelta(days=1), AT, "The union and the port contradict each other.",
    CHANGES, CARD, Coverage(7, 4, 2, ("Eastern Tide",), AT), (),
)  # fmt: skip


def timeline():
    lines = tuple(
        TimelineEntry(date(2025, 5, number), Granularity.DAY, change) for number, change in enumerate(CHANGES, 1)
    )
    told = Timeline("t", "Port strike", None, date(2025, 5, 5), lines)
    chart = timeline_chart(told)
    return timeline_messages(told, FILE, chart.alt)[0], chart.png


async def look(*wanted):
    """The rendered messages, one after the other on one screen, because starting a browser takes seconds."""
    async with screen(AT) as shown:
        return [await shown.draw(*each) for each in wanted]


def test_what_is_told_is_seen_whole_and_nothing_sticks_out():
    (briefing,) = briefing_messages(BRIEFING, "marker")
    chart, png = timeline()
    wide, narrow, charted = asyncio.run(look((briefing, WIDE), (briefing, NARROW), (chart, NARROW, png)))
    for seen in (wide, narrow, charted):
        assert seen.png.startswith(PNG)
        assert seen.sticking_out == ()
    for seen in (wide, narrow):
        for words in WORDS:
            assert words in seen.text
    assert charted.images == (chart.image_alt,)
    assert "Port strike: timeline" in charted.text
