"""Sources that would harm their reader: what they give is bounded, is text, and the others are read on."""

from __future__ import annotations

import asyncio
import time
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.markdown import to_markdown
from bot.reading import Reader, Terms
from bot.sample_page import sample_page
from bot.sources import Found, sample
from bot.watch.fetch import Fetcher, Limits
from bot.watch.politeness import Manners
from storage.memory import MemoryLedger
from summarizer.types import Source, SourceKind, Workspace
from tests.fake_models import fake_service
from tests.news_server import NewsServer, bomb, drip, endless, item, page, redirect, reply, rss

NOW = datetime(2025, 5, 5, 12, tzinfo=UTC)
TERMS = Terms(Limits(seconds=2, loopback=True), Manners(8, timedelta()))
STORY = "The ferry crews of the harbour go back to work on Monday, their union said. " * 30
MARKUP = "&lt;script&gt;alert(1)&lt;/script&gt;"


class Beats:
    """Processor time that the event loop's thread spent between two beats: what else the machine does is not in it."""

    def __init__(self) -> None:
        self.count, self.longest = 0, 0.0

    async def run(self) -> None:
        while True:
            before = time.thread_time()
            await asyncio.sleep(0.01)
            self.count, self.longest = self.count + 1, max(self.longest, time.thread_time() - before)


def read(ledger: MemoryLedger, locations: list[str], **more: object) -> tuple[dict[str, Source], Beats]:
    """The sources after one reading, by location, and how the event loop fared meanwhile."""
    with ledger() as unit:
        unit.workspaces.add(Workspace("w", "W"))
        for each in locations:
            unit.sources.add(Source(each, "w", SourceKind.FEED, each, each, NOW))
        unit.commit()
    beats = Beats()

    async def run() -> None:
        async with aclosing(Reader(ledger, fake_service(ledger).ingest, TERMS, lambda: NOW, **more)) as reader:
            beating = asyncio.create_task(beats.run())
            await reader.read_all()
            beating.cancel()

    asyncio.run(run())
    with ledger() as unit:
        return {each.location: each for each in unit.sources.of("w")}, beats


def stored(ledger: MemoryLedger) -> list[tuple[str | None, str]]:
    with ledger() as unit:
        return [
            (version.title, version.text) for _, version in unit.articles.between("w", None, NOW + timedelta(days=1))
        ]


@pytest.mark.slow
def test_a_feed_of_200_000_items_is_cut_and_holds_up_nobody(
    memory_ledger: MemoryLedger, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "bot.reading")
    with NewsServer() as server:
        server.put("/items", reply(200, rss(["<item><title/></item>"] * 200_000)))
        server.put("/feed", reply(200, rss([item("Ferry strike ends", "/1", f"<p>{STORY}</p>")])))
        endless_list, feed = server.url("/items"), server.url("/feed")
        after, beats = read(memory_ledger, [endless_list, feed])
    assert "holds 200,000 entries; only the first 2,000 are read" in caplog.text
    assert [after[each].failure for each in (endless_list, feed)] == [None, None]
    assert len(stored(memory_ledger)) == 1
    assert beats.count > 5
    assert beats.longest < 0.1


def test_hostile_sources_fail_in_plain_words_and_the_others_are_read(memory_ledger: MemoryLedger) -> None:
    hostile = {
        "/stream": (endless(10**9), "larger than 5,000,000 bytes"),
        "/bomb": (bomb(3 * 10**7), "larger than 5,000,000 bytes"),
        "/drip": (drip(0.05), "no answer within 2 seconds"),
        "/inside": (redirect("http://192.168.0.1/feed"), "private or special network"),
        "/nested": (reply(200, b'<!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss>&b;</rss>'), "XML entities"),
    }
    with NewsServer() as server:
        for path, (behaviour, _) in hostile.items():
            server.put(path, behaviour)
        server.put("/feed", reply(200, rss([item("Ferry strike ends", "/1", f"<p>{STORY}</p>")])))
        after, _ = read(memory_ledger, [server.url(path) for path in (*hostile, "/feed")], work=asyncio.to_thread)
        failures = {path: after[server.url(path)].failure or "" for path in hostile}
    assert [path for path, (_, says) in hostile.items() if says not in failures[path]] == []
    assert len(stored(memory_ledger)) == 1


def test_script_in_titles_and_texts_is_dropped_or_comes_out_as_text(memory_ledger: MemoryLedger) -> None:
    told = f"<p>{STORY}</p><script>alert(2)</script><p onclick='alert(3)'>Said {MARKUP} and left.</p>"
    with NewsServer() as server:
        page_of_it = page("Ferry", *[STORY] * 2, "Then <script>alert(4)</script> was said aloud by all of them.")
        server.put("/page", reply(200, page_of_it.replace(b"<h1>", b"<h1><script>alert(5)</script>")))
        items = [item(f"Ferry {MARKUP}", "javascript:alert(6)", told), item("Strike <b onload=x>", "/page", "Teaser")]
        server.put("/feed", reply(200, rss(items)))
        read(memory_ledger, [server.url("/feed")], work=asyncio.to_thread)
        with memory_ledger() as unit:
            urls = [article.url for article, _ in unit.articles.between("w", None, NOW)]
        found = Found(SourceKind.FEED, server.url("/feed"), "The Quay <img src=x>")

        async def seen() -> str:
            async with Fetcher(TERMS.limits, "test", lambda: NOW, TERMS.manners) as fetch:
                return to_markdown(sample_page(await sample(found, fetch, NOW), ZoneInfo("UTC")))

        shown = asyncio.run(seen())
    assert set(urls) == {None, server.url("/page")}
    (_, first), (_, second) = sorted(stored(memory_ledger))
    assert "alert(2)" not in first + second
    assert "alert(3)" not in first
    assert "Said <script>alert(1)</script> and left." in first
    assert "alert(5)" not in second
    assert "<script" not in shown.replace(r"\<script", "")
    assert "<img" not in shown.replace(r"\<img", "")
