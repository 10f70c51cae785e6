"""What one megabyte of awkward input costs each parser: `python -m benchmarks.parser_cost`.

Every shape of `_awkward_inputs` repeats one thing that is cheap to write and may be dear to read. It is parsed at LARGE
bytes and at a quarter of that, in CPU seconds:

    <parser>_worst     seconds per megabyte of the worst shape
    <parser>_growth    the greatest ratio of seconds per megabyte between both lengths; 1 is linear
    <parser>_to_floor  the worst, in multiples of what parsing a megabyte of HTML costs lxml on this machine

    python -m benchmarks.parser_cost                  every parser
    python -m benchmarks.parser_cost --split mail,pdf these
    python -m benchmarks.parser_cost --limit 100      with inputs of 100 kB
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

import lxml.html

from benchmarks._awkward_inputs import HTML, SHAPES
from benchmarks._cli import Report, Request, main
from benchmarks.fuzz import PARSERS, REFUSALS, documents

LARGE = 400
"""Thousands of bytes; --limit gives another number."""

_STEP = 4
"""The shorter input is so many times shorter."""

_LEAST = 0.01
"""CPU seconds: a shorter time is taken as this long, as it would give no meaningful ratio."""


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds per megabyte of an input, and of one that is four times shorter."""

    shape: str
    per_megabyte: float
    growth: float


def cost(name: str, shape: str, size: int) -> Cost:
    """One shape for one parser."""
    long, short = (SHAPES[name][shape](length) for length in (size, size // _STEP))
    last, first = (max(_LEAST, _seconds(PARSERS[name], data)) / len(data) for data in (long, short))
    return Cost(shape, last * 1_000_000, last / first)


def _seconds(parse: Callable[[bytes], object], data: bytes) -> float:
    started = time.process_time()
    with suppress(*REFUSALS):
        parse(data)
    return time.process_time() - started


def floor() -> float:
    """CPU seconds that lxml takes for a megabyte of HTML: how fast this machine is, just now."""
    page = HTML["prose in short paragraphs"](1_000_000)
    return min(_seconds(lambda data: lxml.html.document_fromstring(data.decode()), page) for _ in range(3))


def measure(request: Request) -> Report:
    """The worst shape of each parser."""
    size = 1000 * (request.limit or LARGE)
    figures: dict[str, float] = {"floor": floor()}
    worst: dict[str, dict[str, float]] = {}
    for name in request.split.split(",") if request.split else SHAPES:
        for sound in documents(name):  # libraries that the first input imports are not its cost
            PARSERS[name](sound)
        costs = sorted((cost(name, shape, size) for shape in SHAPES[name]), key=lambda each: -each.per_megabyte)
        figures |= {
            f"{name}_worst": costs[0].per_megabyte,
            f"{name}_growth": max(each.growth for each in costs),
            f"{name}_to_floor": costs[0].per_megabyte / figures["floor"],
        }
        worst[name] = {each.shape: round(each.per_megabyte, 2) for each in costs[:12]}
        print(f"{name}: {worst[name]}", file=sys.stderr)
    return Report(figures, meta={"bytes": size, "worst": worst, "unit": "CPU seconds per megabyte"})


if __name__ == "__main__":
    sys.exit(main("parser_cost", __doc__ or "", measure, reads_folder=False, parts=tuple(SHAPES)))
