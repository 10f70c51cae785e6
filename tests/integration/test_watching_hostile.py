"""Hostile sources: their output is limited and plain text, and the other sources are still polled."""

from __future__ import annotations

import asyncio
import gzip
import threading
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.presentation.render_markdown import to_markdown
from bot.presentation.source_sample_page import sample_page
from bot.watching.detect_source import FoundSources
from bot.watching.feed import is_full
from bot.watching.fetch import Fetcher, Limits
from bot.watching.host_limits import HostLimits
from bot.watching.poller import FetchPolicy, SourceAlert, SourcePoller, by_host
from bot.watching.sample_source import sample_source
from bot.watching.sandboxed_parse import SandboxLimits
from bot.workspace.quotas import Quota, Quotas
from storage.unit_of_work import SqlLedger
from summarizer.ingest.model import CleanText, IntakeDecision, RawArticle, Source, SourceKind
from summarizer.workspace.model import Workspace
from tests.fake_models import fake_service
from tests.news_server import Behaviour, NewsServer, bomb, drip, endless, item, packed, page, redirect, reply, rss

pytestmark = pytest.mark.slow  # polls a server that does not play fair

NOW = datetime(2025, 5, 5, 12, tzinfo=UTC)
PATIENT, HURRIED = (FetchPolicy(Limits(seconds=each, loopback=True), HostLimits(8, timedelta())) for each in (60, 1))
STORY = "The ferry crews of the harbour go back to work on Monday, their union said. " * 30
MARKUP = "&lt;script&gt;alert(1)&lt;/script&gt;"


def read(ledger: SqlLedger, locations: list[str], policy: FetchPolicy = PATIENT, **more: object) -> dict[str, Source]:
    """The sources after one poll, by location."""
    with ledger() as unit:
        unit.workspaces.add(Workspace("w", "W"))
        for each in locations:
            unit.sources.add(Source(each, "w", SourceKind.FEED, each, each, NOW))
        unit.commit()

    async def run() -> None:
        given = {"ingest": fake_service(ledger).ingest, **more}
        async with aclosing(SourcePoller(ledger, policy=policy, now=lambda: NOW, **given)) as reader:
            await reader.read_all()

    asyncio.run(run())
    with ledger() as unit:
        return {each.location: each for each in unit.sources.list_by_workspace("w")}


def stored(ledger: SqlLedger) -> list[tuple[str | None, str]]:
    with ledger() as unit:
        return [
            (version.title, version.text)
            for _, version in unit.articles.list_between("w", None, NOW + timedelta(days=1))
        ]


def test_a_feed_of_50_000_items_is_cut_and_its_entries_are_looked_at_beside_the_event_loop(
    empty_ledger: SqlLedger, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The feed is parsed in another process; measuring the rest on the loop took a tenth of a second."""
    caplog.set_level("INFO", "bot.watching.poller")
    threads: set[threading.Thread] = set()

    def sized(entry: RawArticle) -> bool:
        threads.add(threading.current_thread())
        return is_full(entry)

    monkeypatch.setattr("bot.watching.read_entries.is_full", sized)
    with NewsServer() as server:
        server.put("/items", reply(200, rss(["<item><title/></item>"] * 50_000)))
        server.put("/feed", reply(200, rss([item("Ferry strike ends", "/1", f"<p>{STORY}</p>")])))
        endless_list, feed = server.url("/items"), server.url("/feed")
        after = read(empty_ledger, [endless_list, feed])
    assert "the feed has 50,000 entries; only the first 2,000 are read" in caplog.text
    assert [after[each].failure for each in (endless_list, feed)] == [None, None]
    assert len(stored(empty_ledger)) == 1
    assert threads
    assert threading.main_thread() not in threads


@pytest.mark.parametrize(
    ("hostile", "says"),
    [
        pytest.param(endless(10**9), "larger than 5,000,000 bytes", id="a stream"),
        pytest.param(bomb(3 * 10**7), "larger than 5,000,000 bytes", id="a bomb"),
        pytest.param(redirect("http://192.168.0.1/feed"), "private or special network", id="a way inside"),
        pytest.param(
            reply(200, b'<!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss>&b;</rss>'),
            "XML entities",
            id="nested",
        ),
    ],
)
def test_a_hostile_source_fails_in_plain_words_and_the_others_are_read(
    empty_ledger: SqlLedger, hostile: Behaviour, says: str
) -> None:
    with NewsServer() as server:
        server.put("/hostile", hostile)
        server.put("/feed", reply(200, rss([item("Ferry strike ends", "/1", f"<p>{STORY}</p>")])))
        after = read(empty_ledger, [server.url("/hostile"), server.url("/feed")], work=asyncio.to_thread)
        assert says in (after[server.url("/hostile")].failure or "")
    assert len(stored(empty_ledger)) == 1


def test_a_source_that_drips_is_left_after_its_time(empty_ledger: SqlLedger) -> None:
    with NewsServer() as server:
        server.put("/drip", drip(0.05))
        after = read(empty_ledger, [server.url("/drip")], HURRIED, work=asyncio.to_thread)
        assert "no answer within 1 seconds" in (after[server.url("/drip")].failure or "")


def test_script_in_titles_and_texts_is_dropped(empty_ledger: SqlLedger) -> None:
    told = f"<p>{STORY}</p><script>alert(2)</script><p onclick='alert(3)'>Said {MARKUP} and left.</p>"
    with NewsServer() as server:
        page_of_it = page("Ferry", *[STORY] * 2, "Then <script>alert(4)</script> was said aloud by all of them.")
        server.put("/page", reply(200, page_of_it.replace(b"<h1>", b"<h1><script>alert(5)</script>")))
        items = [item(f"Ferry {MARKUP}", "javascript:alert(6)", told), item("Strike <b onload=x>", "/page", "Teaser")]
        server.put("/feed", reply(200, rss(items)))
        read(empty_ledger, [server.url("/feed")], work=asyncio.to_thread)
        with empty_ledger() as unit:
            urls = [article.url for article, _ in unit.articles.list_between("w", None, NOW)]
        found = FoundSources(SourceKind.FEED, server.url("/feed"), "The Quay <img src=x>")

        async def seen() -> str:
            async with Fetcher(PATIENT.limits, "test", lambda: NOW, PATIENT.host_limits) as fetch:
                return to_markdown(sample_page(await sample_source(found, fetch, NOW), ZoneInfo("UTC")))

        shown = asyncio.run(seen())
    assert set(urls) == {None, server.url("/page")}
    (_, first), (_, second) = sorted(stored(empty_ledger))
    assert "alert(2)" not in first + second
    assert "alert(3)" not in first
    assert "Said and left." in " ".join(first.split())
    assert "alert(5)" not in second
    assert "<script" not in shown.replace(r"\<script", "")
    assert "<img" not in shown.replace(r"\<img", "")


def test_a_workspace_with_too_much_to_analyse_is_read_no_further_and_says_so_once(
    empty_ledger: SqlLedger, caplog: pytest.LogCaptureFixture
) -> None:
    """Of two sources the first reaches the limit; the second stays due, and another workspace is polled."""
    few = Quotas(Quota(pending_articles=2))
    with NewsServer() as server:
        for path in ("/a", "/b", "/c"):
            entries = (
                item(f"{path} {number}", f"{path}/{number}", f"<p>{path}{number} {STORY}</p>") for number in range(3)
            )
            server.put(path, reply(200, rss(entries)))
        with empty_ledger() as unit:
            unit.workspaces.add(Workspace("v", "V"))
            unit.sources.add(Source("c", "v", SourceKind.FEED, server.url("/c"), "C", NOW))
            unit.commit()
        first, second = server.url("/a"), server.url("/b")
        after = read(empty_ledger, [first, second], quotas=few)
        again = asyncio.run(_read_again(empty_ledger, few))
    assert sorted(each.checked_at is None for each in after.values()) == [False, True]
    assert len(server.asked("/c")) == 1
    assert again == 1
    (said,) = {
        record.message
        for record in caplog.records
        if "are waiting for analysis" in record.message and "w:" in record.message
    }
    assert (
        "3 articles are waiting for analysis. Sources are read again when fewer than 2 are waiting; nothing is lost"
        in said
    )


async def _read_again(ledger: SqlLedger, quotas: Quotas) -> int:
    """How many sources of "w" were polled after its articles were analysed."""
    service = fake_service(ledger)
    with ledger() as unit:
        waiting = unit.articles.list_pending("w")
    for version in waiting:
        service.analyse(version.id)
    async with aclosing(SourcePoller(ledger, service.ingest, PATIENT, lambda: NOW, quotas=quotas)) as reader:
        await reader.read_due()
    with ledger() as unit:
        return sum(each.checked_at is not None for each in unit.sources.list_by_workspace("w")) - 1


def test_while_hostile_feeds_are_parsed_and_unpacked_a_good_one_is_read(empty_ledger: SqlLedger) -> None:
    """Four feeds of some seconds each, and eight bodies of 250,000 empty gzip files, each of which once blocked others."""
    heavy = rss([item("Ferry", f"/{number}", "<p>Some <b>bold</b> words.</p>" * 40, NOW) for number in range(2_000)])
    policy = replace(PATIENT, sandbox_limits=SandboxLimits(quick=0.2, seconds=0.5))
    unread: list[int] = []

    class Ingesting:
        def __init__(self, ledger: SqlLedger) -> None:
            self.service = fake_service(ledger)

        def __call__(self, workspace_id: str, raw: RawArticle, clean: CleanText | None = None) -> IntakeDecision:
            with empty_ledger() as unit:
                unread.append(sum(source.checked_at is None for source in unit.sources.list_by_workspace("w")))
            return self.service.ingest(workspace_id, raw, clean)

    with NewsServer() as server:
        hosts = [f"heavy{number}.test" for number in range(4)] + [f"files{number}.test" for number in range(8)]
        for host in hosts:
            body = reply(200, heavy) if host.startswith("heavy") else packed(gzip.compress(b"") * 250_000)
            server.put(f"{host}/feed", body)
        server.put("good.test/feed", reply(200, rss([item("Ferry strike ends", "/1", f"<p>{STORY}</p>", NOW)])))
        hostile = [server.url("/feed", host) for host in hosts]
        after = read(
            empty_ledger,
            [*hostile, server.url("/feed", "good.test")],
            replace(policy, resolve=server.resolve),
            ingest=Ingesting(empty_ledger),
        )
    reasons = {str(after[each].failure) for each in hostile}
    assert reasons == {
        "this is too large or too complex to be read",
        "the server compressed its answer in more than 1,000 pieces",
    }
    assert len(stored(empty_ledger)) == 1
    assert unread[0] >= 3  # itself, and at least two of the slow ones


def test_who_cannot_be_told_of_a_source_keeps_no_other_from_being_read(
    empty_ledger: SqlLedger, caplog: pytest.LogCaptureFixture
) -> None:
    async def tell(trouble: SourceAlert) -> None:
        raise KeyError("a bug")

    with NewsServer() as server:
        server.put("/gone", reply(410))
        server.put("/feed", reply(200, rss([item("Ferry strike ends", "/1", f"<p>{STORY}</p>")])))
        gone, feed = server.url("/gone"), server.url("/feed")
        after = read(empty_ledger, [gone, feed], work=asyncio.to_thread, tell=tell)
    assert (after[gone].paused, after[gone].failure_notified, after[feed].failure) == (True, False, None)
    assert "nobody could be notified of" in caplog.text
    assert len(stored(empty_ledger)) == 1


def test_a_source_whose_time_a_wrong_clock_has_set_is_read(empty_ledger: SqlLedger) -> None:
    with NewsServer() as server:
        server.put("/feed", reply(200, rss([])))
        with empty_ledger() as unit:
            unit.workspaces.add(Workspace("w", "W"))
            for name, ahead in (("soon", timedelta(hours=8)), ("never", timedelta(days=4000))):
                place = server.url(f"/feed?{name}")
                unit.sources.add(Source(name, "w", SourceKind.FEED, place, "P", NOW, next_check=NOW + ahead))
            unit.commit()

        async def run() -> None:
            async with aclosing(
                SourcePoller(empty_ledger, fake_service(empty_ledger).ingest, PATIENT, lambda: NOW)
            ) as reader:
                await reader.read_due(None)

        asyncio.run(run())
        assert [each.path for each in server.log] == ["/feed?never"]


def test_the_sources_of_a_host_that_failed_wait_behind_those_that_are_well() -> None:
    sources = [
        Source(name, "w", SourceKind.FEED, f"https://{host}.test/{name}", "P", NOW, failures=failures)
        for name, host, failures in (("1", "a", 3), ("2", "a", 0), ("3", "b", 9), ("4", "c", 0), ("5", "a", 0))
    ]
    assert [[each.id for each in group] for group in by_host(sources)] == [["2", "5", "1"], ["4"], ["3"]]


def test_a_workspace_with_many_sources_of_a_host_delays_another_by_one() -> None:
    sources = [Source(f"m{n}", "many", SourceKind.FEED, f"https://a.test/{n}", "P", NOW) for n in range(99)]
    one = Source("one", "few", SourceKind.FEED, "https://a.test/one", "P", NOW)
    [group] = by_host([*sources, one])
    assert [each.id for each in group[:4]] == ["m0", "one", "m1", "m2"]
    assert len(group) == 100
