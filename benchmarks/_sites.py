"""News sites with mixed behaviour for `benchmarks.watch`, served on loopback by a separate process.

    with Sites.playing(2000) as sites:
        sites.addresses …

Each site has its own host: "site7.test", which `Sites.resolve` maps to the server. Of a hundred, 68 answer 304 by ETag
and 10 by Last-Modified, 10 have no validators and send the same body, 10 redirect to their feed, 1 is broken (503) and
1 sends something other than a feed. A feed contains whole articles, so no page has to be fetched.
"""

from __future__ import annotations

import gzip
import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from typing import Self

from tests.news_server import (
    Behaviour,
    NewsServer,
    bomb,
    conditional,
    drip,
    endless,
    item,
    packed,
    redirect,
    reply,
    rss,
)

NOW = datetime(2025, 5, 5, 12, tzinfo=UTC)
ARTICLES = 5
"""Per feed."""
MANY = 8
HOSTILE = ("stream", "bomb", "items", "drip", *(f"{kind}{each}" for kind in ("files", "heavy") for each in range(MANY)))
WORDS = ("harbour", "ferry", "court", "strike", "talks", "council", "budget", "bridge", "minister", "vote", "flood")


@dataclass(frozen=True, slots=True)
class Sites:
    """Sites 0, 1, 2 … at a port of this machine, and the process that serves them."""

    port: int
    process: int
    count: int

    @classmethod
    @contextmanager
    def playing(cls, count: int) -> Iterator[Self]:
        """The sites, until the block is left."""
        spawn = multiprocessing.get_context("spawn")
        ours, theirs = spawn.Pipe()
        process = spawn.Process(target=_play, args=(count, theirs), daemon=True)
        process.start()
        theirs.close()
        try:
            yield cls(ours.recv(), process.pid or 0, count)
        finally:
            process.kill()
            process.join()

    @property
    def addresses(self) -> list[str]:
        """One per site."""
        return [f"http://{host(number)}:{self.port}/{number}" for number in range(self.count)]

    @property
    def hostile(self) -> list[str]:
        """A stream of 1 GB, a gzip bomb of 100 MB (twenty times the limit), a feed of 200,000 items, a slow drip.

        And eight of each: 5 MB of empty gzip members, and a feed that takes long to parse.
        """
        return [f"http://{name}.test:{self.port}/{name}" for name in HOSTILE]

    @staticmethod
    async def resolve(name: str, port: int) -> list[str]:
        """Every name resolves to this machine."""
        del name, port
        return ["127.0.0.1"]


def host(number: int) -> str:
    """The site's name."""
    return f"site{number}.test"


def _play(count: int, ready: Connection) -> None:
    with NewsServer() as server:
        for number in range(count):
            server.put(f"/{number}", _behaviour(number))
            server.put(f"/moved{number}", conditional(_feed(number)))
        server.put("/stream", endless(10**9))
        server.put("/bomb", bomb(10**8))
        server.put("/drip", drip(0.5))
        for each in range(MANY):
            server.put(f"/files{each}", packed(gzip.compress(b"") * 250_000))
            server.put(f"/heavy{each}", reply(200, _heavy()))
        server.put("/items", reply(200, rss(["<item><title/></item>"] * 200_000)))
        ready.send(server.port)
        ready.poll(None)  # until the other end is closed


def _behaviour(number: int) -> Behaviour:
    match number % 100:
        case 50:
            return reply(503)
        case 51:
            return reply(200, b"<html><body>no feed</body></html>", Content_Type="text/html")
        case rest if rest % 10 == 7:
            return reply(200, _feed(number))
        case rest if rest % 10 == 8:
            return conditional(_feed(number), dated="Mon, 05 May 2025 06:00:00 GMT")
        case rest if rest % 10 == 9:
            return redirect(f"/moved{number}", 302)
    return conditional(_feed(number))


def _heavy() -> bytes:
    """5 MB of markup in 2,000 entries: within all limits, and some seconds of work."""
    text = "<p>Some <b>bold</b> and <i>other</i> words of a teaser.</p>" * 30
    return rss(item(f"Story {part}", f"http://heavy.test/{part}", text, NOW) for part in range(2_000))[:4_900_000]


def _feed(number: int) -> bytes:
    """Whole articles, three hours apart, with words in an order unique to this site."""

    def text(part: int) -> str:
        start = number * 31 + part * 7
        some = (f"{WORDS[(start + k * k) % len(WORDS)]}{(start + k) % 9973}" for k in range(200))
        return f"<p>{' '.join(some)}.</p>"

    return rss(
        item(
            f"Story {part} of {number}",
            f"http://{host(number)}/{number}/{part}",
            text(part),
            NOW - timedelta(hours=3 * part),
        )
        for part in range(ARTICLES)
    )
