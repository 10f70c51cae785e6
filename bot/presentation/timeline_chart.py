"""A topic's timeline as a picture, with one row for each kind of change, and as alternative text. Pure.

Drawn with Agg and matplotlib's object API, without its global state, so any thread may draw. It takes 50 to 200 ms:
too long for an event loop.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter
from matplotlib.figure import Figure

from bot.presentation.briefing_page import printable
from bot.presentation.clip import clip
from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.claims.model import Granularity
from summarizer.questions.model import Timeline, TimelineEntry

FILE = "timeline.png"
NAME = 80
"""Maximum characters of a topic's name in the alternative text."""
WIDTH, HEIGHT, DPI = 6.4, 3.2, 160
"""Inches and dots: 1024 by 512 pixels. On a phone at 400 pixels, letters of 13 points are nearly as high as the phone's
own."""
LETTERS = 13
INK, DIM, GROUND, LINES = "#f2f3f5", "#b5bac1", "#2b2d31", "#4e5058"
"""For Discord's dark theme; the background is drawn too, so the chart is readable in the light theme."""
DOT, GROWTH, BIGGEST = 70.0, 30.0, 300.0
"""Area of a dot in square points: for one change, for each further change on that day, and at most."""
EPOCH = date(1970, 1, 1)
ALT_LIMIT = 1024
"""Maximum characters of a description on Discord."""
LATEST = 3
"""Number of changes named in the alternative text."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A PNG and its alternative text."""

    png: bytes
    alt: str


def timeline_chart(timeline: Timeline) -> Chart | None:
    """The chart of a timeline; None if there is nothing to draw.

    Changes known only by year have no position among days; one such change ten years back would also squeeze all others
    into a corner.
    """
    dated = tuple(line for line in timeline.lines if line.granularity is not Granularity.YEAR)
    if not dated:
        return None
    drawn = replace(timeline, lines=dated)
    return Chart(_png(drawn), alt_text(drawn))


def alt_text(timeline: Timeline) -> str:
    """The alternative text for the chart: the period, the number of changes of each kind, the latest changes."""
    counts = Counter(line.change.kind for line in timeline.lines)
    kinds = ", ".join(f"{counts[kind]} {info.counted}" for kind, info in CHANGE_KINDS.items() if counts[kind])
    first, last = timeline.lines[0].day, timeline.lines[-1].day
    latest = "; ".join(_in_words(line) for line in timeline.lines[-LATEST:])
    name = clip(printable(timeline.topic_name), NAME)
    return clip(f"Timeline of {name} from {_date(first)} to {_date(last)}: {kinds}. Latest: {latest}", ALT_LIMIT)


def _in_words(line: TimelineEntry) -> str:
    return f"{_date(line.day)}, {clip(printable(line.change.text), 200)}"


def _date(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _png(timeline: Timeline) -> bytes:
    figure = Figure(figsize=(WIDTH, HEIGHT), dpi=DPI, facecolor=GROUND, layout="constrained")
    axes = figure.add_subplot(facecolor=GROUND)
    shown = {line.change.kind for line in timeline.lines}
    rows = [kind for kind in reversed(list(CHANGE_KINDS)) if kind in shown]
    for row, kind in enumerate(rows):
        days = Counter(line.day for line in timeline.lines if line.change.kind is kind)
        sizes = [min(DOT + GROWTH * (count - 1), BIGGEST) for count in days.values()]
        axes.axhline(row, color=LINES, linewidth=1, zorder=0)
        axes.scatter(
            [_place(day) for day in days],
            [row] * len(days),
            s=sizes,
            marker=CHANGE_KINDS[kind].marker,
            color=CHANGE_KINDS[kind].chart_colour,
            edgecolors=GROUND,
            alpha=0.85,
        )
    axes.set_yticks(range(len(rows)), [CHANGE_KINDS[kind].heading for kind in rows], color=INK, fontsize=LETTERS)
    axes.set_ylim(-0.6, len(rows) - 0.4)
    _dates(axes, [line.day for line in timeline.lines])
    out = BytesIO()
    FigureCanvasAgg(figure).print_png(out, metadata={"Software": None})  # type: ignore[no-untyped-call] # matplotlib's own
    return out.getvalue()


def _place(day: date) -> int:
    """The position of a day in matplotlib: days since 1970."""
    return (day - EPOCH).days


def _dates(axes: Axes, days: list[date]) -> None:
    first, last = _place(min(days)), _place(max(days))
    margin = max((last - first) * 0.05, 1)  # a dot at the edge is drawn completely; a single day gets neighbours
    axes.set_xlim(first - margin, last + margin)
    locator = AutoDateLocator(minticks=3, maxticks=6)  # type: ignore[no-untyped-call] # matplotlib's own
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))  # type: ignore[no-untyped-call] # matplotlib's own
    axes.tick_params(axis="x", colors=DIM, labelsize=LETTERS)
    axes.tick_params(axis="y", length=0)
    axes.xaxis.get_offset_text().set(color=DIM, fontsize=LETTERS)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(LINES)
