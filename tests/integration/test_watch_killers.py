"""Inputs that once ended or blocked the whole process, served by a real site: each fails alone, and the run continues."""

from __future__ import annotations

import asyncio
import gzip
import json
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.runtime.outbox_worker import OutboxWorker, RetryPolicy
from bot.runtime.supervisor import Supervisor
from bot.watching.fetch import Limits
from bot.watching.host_limits import HostLimits
from bot.watching.poller import FetchPolicy, SourcePoller
from storage.unit_of_work import SqlLedger
from summarizer.ingest.model import Source, SourceKind
from summarizer.workspace.model import Workspace
from tests.fake_models import fake_service
from tests.news_server import Behaviour, NewsServer, item, packed, page, raw, redirect, reply, reset, rss
from tests.thread_worker import ThreadWorker
from tests.waiting import until

pytestmark = pytest.mark.slow

NOW = datetime(2025, 5, 5, 12, tzinfo=UTC)
STORY = "The ferry crews of the harbour go back to work on Monday, their union said. " * 30
FEED, PAGE, SITEMAP = SourceKind.FEED, SourceKind.PAGE, SourceKind.SITEMAP
Paths = dict[str, Behaviour]


class Run:
    """A run with two sources on two hosts: one behaves as the test says, the other works."""

    def __init__(self, ledger: SqlLedger, server: NewsServer) -> None:
        self.ledger, self.server = ledger, server
        self.good = server.url("/good", "good.test")
        server.put("good.test/good", reply(200, rss([item("Ferry strike ends", "/1", f"<p>{STORY}</p>", NOW)])))
        server.put("good.test/robots.txt", reply(404))

    def play(self, kind: SourceKind, location: str) -> Source:
        """Run until both have been polled; returns the state of the first."""
        with self.ledger() as unit:
            unit.workspaces.add(Workspace("w", "W"))
            unit.sources.add(Source("bad", "w", kind, location, "The Quay", NOW))
            unit.sources.add(Source("good", "w", FEED, self.good, "The Harbour", NOW))
            unit.commit()
        asyncio.run(self._run())
        with self.ledger() as unit:
            bad, good = unit.sources.get("bad"), unit.sources.get("good")
        assert bad is not None
        assert good is not None
        assert good.failure is None
        assert (self.good[:-4] + "1", STORY.strip()) in self.texts()
        assert all((each.next_check or NOW) > NOW for each in (bad, good))
        assert (bad.failures > 0) is (bad.failure is not None) is (bad.failing_since is not None)
        return bad

    async def _run(self) -> None:
        service = fake_service(self.ledger)
        terms = FetchPolicy(Limits(loopback=True), HostLimits(8, timedelta()), resolve=self.server.resolve)
        async with aclosing(SourcePoller(self.ledger, service.ingest, terms, lambda: NOW)) as reader:
            courier = OutboxWorker(self.ledger, {}, lambda: NOW, RetryPolicy())
            running = Supervisor(self.ledger, ThreadWorker(service), courier, lambda: NOW, watch=reader.read_due)
            stop = asyncio.Event()
            ended = asyncio.create_task(running.until(stop))
            await until(lambda: ended.done() or self._both_are_read())
            assert not ended.done(), ended.exception()
            stop.set()
            await ended

    def _both_are_read(self) -> bool:
        with self.ledger() as unit:
            return all(source.checked_at for source in unit.sources.list_by_workspace("w"))

    def texts(self) -> list[tuple[str | None, str]]:
        with self.ledger() as unit:
            found = unit.articles.list_between("w", None, NOW + timedelta(days=1))
        return [(article.url, version.text) for article, version in found]


@pytest.fixture
def run(empty_ledger: SqlLedger) -> object:
    with NewsServer() as server:
        yield Run(empty_ledger, server)


def article(head: str = "", *texts: str) -> bytes:
    return page("Ferry strike", *(texts or (STORY,))).replace(b"<head>", b"<head>" + head.encode())


def json_feed(*items: object, **more: object) -> bytes:
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Q", "items": items, **more}).encode()


def head(*lines: str, body: bytes = b"x") -> Behaviour:
    return raw("\r\n".join([*lines, f"Content-Length: {len(body)}", "", ""]).encode("latin-1") + body)


def deep(opened: str, closed: str, depth: int, inside: str = "x") -> str:
    return opened * depth + inside + closed * depth


NO_FEED = "not an RSS, Atom or JSON feed"
ANY = ""
FAILING = [
    pytest.param(FEED, reply(503, Retry_After="9" * 30), "503", id="a pause beyond C's integers"),
    pytest.param(FEED, reply(503, Retry_After="9" * 5000), "503", id="a pause beyond Python's digits"),
    pytest.param(FEED, reply(429, Retry_After="Tue, 04 Mar 99999999999999999999 12:10:00 GMT"), "429", id="a date beyond C"),
    pytest.param(FEED, packed(gzip.compress(b"") * 250_000), "more than 1,000 pieces", id="empty gzip files"),
    pytest.param(FEED, redirect("http://["), "that is never fetched", id="to half an address"),
    pytest.param(FEED, redirect("http://a.test:99999/"), "that is never fetched", id="to a port out of range"),
    pytest.param(FEED, redirect("http://[fe80::1%25eth0]/"), "that is never fetched", id="to a zone of IPv6"),
    pytest.param(FEED, redirect("gopher://a.test/"), "that is never fetched", id="to another scheme"),
    pytest.param(FEED, redirect(f"http://{'a' * 64}.test/"), ANY, id="to a label too long"),
    pytest.param(FEED, redirect("http://xn--a.test/"), ANY, id="to a name that is no IDNA"),
    pytest.param(FEED, redirect("http://a..test/"), ANY, id="to a name with an empty label"),
    pytest.param(FEED, redirect("http://\xff\xfe/"), ANY, id="to bytes that are no UTF-8"),
    pytest.param(FEED, head("HTTP/1.1 999 Whatever"), "999", id="a status that nobody knows"),
    pytest.param(FEED, head("HTTP/1.1 099 Low"), ANY, id="a status too low"),
    pytest.param(FEED, head("HTTP/1.1 99999 High"), ANY, id="a status of five digits"),
    pytest.param(FEED, head("HTTP/1.1 500 \xff\xfe\x9b31mred"), "500", id="a reason of odd bytes"),
    pytest.param(FEED, head("HTTP/9.9 200 OK"), ANY, id="a version to come"),
    pytest.param(FEED, head("HTTP/1.1 200 OK", "Content-Encoding: gzip", "Transfer-Encoding: chunked"), ANY, id="two lengths"),
    pytest.param(FEED, head("HTTP/1.1 200 OK", *["X: y"] * 50_000), ANY, id="50,000 headers"),
    pytest.param(FEED, head("HTTP/1.1 200 OK", "X\x00: y"), ANY, id="NUL in a header"),
    pytest.param(FEED, reset(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffffff\r\n"), ANY, id="a chunk beyond C"),
    pytest.param(FEED, reply(206, b"<rss"), "206", id="a part that nobody asked for"),
    pytest.param(FEED, reply(204), "204", id="nothing at all"),
    pytest.param(FEED, reply(200, b""), ANY, id="an empty body"),
    pytest.param(FEED, reply(200, b"\x00" * 5000), ANY, id="NUL bytes"),
    pytest.param(FEED, reply(200, b"\xff\xfe\x00"), ANY, id="half a character"),
    pytest.param(FEED, reply(200, b"<rss>" + b"<a>" * 1_000_000), ANY, id="deep XML"),
    pytest.param(FEED, reply(200, b"[" * 1_000_000), ANY, id="deep JSON, no feed"),
    pytest.param(FEED, reply(200, b'{"version":' + b"[" * 1_000_000), "broken JSON", id="deep JSON"),
    pytest.param(FEED, reply(200, b'<!DOCTYPE a [<!ENTITY x "y">]><rss>&x;</rss>'), "XML entities", id="entities"),
    pytest.param(FEED, reply(200, "<!DOCTYPE a [<!ENTITY x 'y'>]><rss>&x;</rss>".encode("utf-16")), "XML entities", id="entities in UTF-16"),
    pytest.param(FEED, reply(200, article()), NO_FEED, id="a page"),
    pytest.param(FEED, reply(200, article(), Content_Type="text/html; charset=undefined"), NO_FEED, id="charset=undefined"),
    pytest.param(SITEMAP, reply(200, b"<urlset>" + b"<a>" * 10_000), "broken XML", id="a deep sitemap"),
    pytest.param(SITEMAP, reply(200, b"<urlset>" + b"<a>" * 1_000_000), "far more tags than addresses", id="a sitemap of tags"),
    pytest.param(SITEMAP, reply(200, b"<?xml version='1.0' encoding='undefined'?><urlset/>\xff"), ANY, id="a sitemap of no charset"),
    pytest.param(SITEMAP, reply(200, b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><urlset>&x;</urlset>'), "XML entities", id="a file as an entity"),
    pytest.param(PAGE, reply(200, b""), "contains no text", id="an empty page"),
    pytest.param(PAGE, reply(200, b"<!-- -->"), "contains no text", id="a page that is a comment"),
    pytest.param(PAGE, reply(200, b"<meta http-equiv=refresh content='0;url=http://['>"), "only redirects", id="a page that redirects to half an address"),
    pytest.param(PAGE, reply(200, b"%PDF-1.7" + b"\x00" * 1000), "a PDF", id="a PDF that is none"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "behaviour", "says"), FAILING)
def test_what_cannot_be_read_fails_alone(run: Run, kind: SourceKind, behaviour: Behaviour, says: str) -> None:
    run.server.put("bad.test/bad", behaviour)
    run.server.put("bad.test/robots.txt", reply(404))
    bad = run.play(kind, run.server.url("/bad", "bad.test"))
    assert bad.failure is not None
    assert says in bad.failure
    assert "unexpected error" not in bad.failure
    assert bad.failure.isprintable()
    assert len(bad.failure) <= 300


NESTED_AUTHOR = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Ferry", "author": {deep(chr(123) + chr(34) + "name" + chr(34) + ":", "}", 900, "0")}}}</script>'
NESTED_LIST = f'<script type="application/ld+json">{{"@type": "NewsArticle", "author": {deep("[", "]", 900)[:900] + "1" + "]" * 900}}}</script>'
NESTED_ACCESS = f'<script type="application/ld+json">{{"@type": "NewsArticle", "isAccessibleForFree": {"[" * 900 + "]" * 900}}}</script>'
FULL = {"content_html": f"<p>{STORY}</p>", "date_published": "2025-05-05T10:00:00Z"}
ODD_URLS = ["http://[", "http://a.test:99999/", "http://a.test:port/", "http://[::1%25eth0]/", "\ud800", "http://\ud800/", "http://a.test/\ud83d", "http://\u2100.test/", "http://xn--/", "//[", "http:///", "http://a.test/\x00"]  # fmt: skip
READ = [
    *(pytest.param(FEED, json_feed({"id": "1", "url": url, **FULL}), id=f"JSON Feed, {url!a}") for url in ODD_URLS),
    *(pytest.param(FEED, json_feed({"id": url, "external_url": url, "authors": [{"name": "\ud800"}], **FULL}), id=f"JSON Feed, id {url!a}") for url in ODD_URLS[:6]),
    pytest.param(FEED, json_feed({"id": 10**400, "title": ["x"], "authors": {"a": 1}, **FULL}, authors=[[[[]]]]), id="JSON Feed of other types"),
    pytest.param(FEED, json_feed({"id": "1", **FULL, "date_published": "999999999999-01-01T00:00:00+99:99"}), id="JSON Feed, a date that is none"),
    pytest.param(FEED, rss([item("Ferry", "http://[", f"<p>{STORY}</p>")]), id="RSS, half an address"),
    pytest.param(FEED, rss([item("Ferry", "/a", f"<p>{STORY}</p>")]).replace(b"<channel>", b'<channel xml:base="http://[">'), id="RSS, half a base"),
    pytest.param(FEED, rss([item("Ferry", "/a", f"<p>{STORY}</p>")]).replace(b"</item>", b"<pubDate>Mon, 99 Foo 99999999999999999999 99:99:99 +9999</pubDate></item>"), id="RSS, a date that is none"),
    pytest.param(FEED, rss([item("Ferry", "/a", f"<p>{STORY}</p>")]).replace(b"</item>", b"<enclosure url='http://[' length='9999999999999999999999'/></item>"), id="RSS, an enclosure of half an address"),
    pytest.param(FEED, rss([item("Ferry", "/a", f"<p>{STORY}</p><p>\ud7ff&#xd800;&#1114112;&#0;&#99999999999;</p>")]), id="RSS, characters that are none"),
    pytest.param(PAGE, article('<base href="http://[">'), id="page, half a base"),
    pytest.param(PAGE, article('<link rel="canonical" href="http://[">'), id="page, half a canonical address"),
    pytest.param(PAGE, article('<meta property="og:url" content="http://a.test:99999/">'), id="page, a port out of range"),
    pytest.param(PAGE, article(NESTED_AUTHOR), id="page, an author 900 deep"),
    pytest.param(PAGE, article(NESTED_LIST), id="page, authors 900 deep"),
    pytest.param(PAGE, article(NESTED_ACCESS), id="page, access 900 deep"),
    pytest.param(PAGE, article(f'<script type="application/ld+json">{"[" * 100_000}</script>'), id="page, JSON-LD without end"),
    pytest.param(PAGE, article(f'<script type="application/ld+json">{{"@type": "NewsArticle", "datePublished": {"9" * 5000}}}</script>'), id="page, a number of 5,000 digits"),
    pytest.param(PAGE, article('<a href="http://[">The ferry crews go back to work</a>' * 50), id="page, links of half an address"),
    pytest.param(PAGE, article('<time datetime="99999-99-99T99:99"></time><html lang="\x00">'), id="page, a time that is none"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "body"), READ)
def test_what_is_odd_in_a_source_costs_at_most_itself(run: Run, kind: SourceKind, body: bytes) -> None:
    run.server.put("bad.test/bad", reply(200, body))
    run.server.put("bad.test/robots.txt", reply(404))
    bad = run.play(kind, run.server.url("/bad", "bad.test"))
    assert bad.failure is None
    (url, text) = next(each for each in run.texts() if each[0] != run.good[:-4] + "1")
    assert "The ferry crews of the harbour go back to work" in text
    assert url is None or url.isprintable()


@pytest.mark.parametrize("charset", ["undefined", "idna", "punycode", "rot13", "zip", "hex", "base64", "unicode_escape", "mbcs", "..", "utf-8" * 8, "x" * 39])  # fmt: skip
def test_a_charset_that_is_none_counts_for_nothing(run: Run, charset: str) -> None:
    run.server.put("bad.test/bad", reply(200, article(), Content_Type=f"text/html; charset={charset}"))
    assert run.play(PAGE, run.server.url("/bad", "bad.test")).failure is None
    assert len(run.texts()) == 2


@pytest.mark.parametrize("markup", [b"<div>", b"<b>"])
def test_markup_however_deep_is_read_for_its_text(run: Run, markup: bytes) -> None:
    run.server.put("bad.test/bad", reply(200, markup * 20_000 + STORY.encode()))
    assert run.play(PAGE, run.server.url("/bad", "bad.test")).failure is None
    assert len(run.texts()) == 2


@pytest.mark.parametrize("text", ["\xff" * 100_000, "\x0c" * 10_000, "a" * 2_000_000])  # fmt: skip
def test_an_entry_that_is_no_text_is_not_stored_and_costs_no_other(run: Run, text: str) -> None:
    items = [item("Ferry", "/a", text), item("Ferry strike", "/b", f"<p>{STORY}</p>")]
    run.server.put("bad.test/bad", reply(200, rss(items)))
    run.server.put("bad.test/robots.txt", reply(404))
    assert run.play(FEED, run.server.url("/bad", "bad.test")).failure is None
    assert [url for url, _ in run.texts() if "bad.test" in str(url)] == [run.server.url("/b", "bad.test")]


MAILS = {
    "parts.eml": b"From: a@b.test\nContent-Type: multipart/mixed; boundary=0\n\n" + b"".join(b"--%d\nContent-Type: multipart/mixed; boundary=%d\n\n" % (n, n + 1) for n in range(3_000)),
    "messages.eml": b"Content-Type: message/rfc822\n\n" * 3_000,
    "headers.eml": b"From: " + b"(" * 100_000 + b"\nSubject: " + b"=?utf-8?q?" * 10_000 + b"\n\n" + STORY.encode(),
    "address.eml": b"From: =?undefined?q?x?= <@\x00>\nDate: Mon, 99 99 99999999999999999999\nMessage-ID: <[>\n\n" + STORY.encode(),
    "charset.eml": b"Content-Type: text/plain; charset=undefined\n\n" + STORY.encode(),
    "transfer.eml": b"Content-Transfer-Encoding: base64\n\n====" + STORY.encode(),
    "deep.json": b"[" * 1_000_000,
    "deep.jsonl": b'{"text":' * 100_000,
    "number.json": b'{"text": ' + b"9" * 100_000 + b"}",
    "surrogate.json": b'{"text": "' + STORY.encode() + b'", "id": "\\ud800", "url": "http://[", "title": "\\u0000"}',
    "date.json": b'{"text": "x", "published": "0001-01-01T00:00:00+23:59"}',
    "broken.pdf": b"%PDF-1.7\n" + b"<<" * 100_000,
    "deep.html": b"<div>" * 100_000,
}  # fmt: skip


def test_a_file_that_harms_its_reader_costs_itself_and_the_others_of_its_folder_are_read(
    run: Run, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "bot.watching.poller")
    for name, content in MAILS.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "good.txt").write_text(STORY)
    assert run.play(SourceKind.FOLDER, str(tmp_path)).failure is None
    assert any("good.txt" not in str(url) and text == STORY.strip() for url, text in run.texts())
    assert "unexpected error" not in caplog.text
    assert "nested too deep" in caplog.text


def test_a_bug_is_a_failure_of_its_source_and_its_traceback_is_logged_once(
    run: Run, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Any bug: here every response triggers it, so both sources fail and the run continues."""

    def broken(*_: object) -> str:
        raise RuntimeError("a bug\nof ours")

    monkeypatch.setattr("bot.watching.fetch.Head.of", broken)
    run.server.put("bad.test/bad", reply(200, b"x"))
    with pytest.raises(AssertionError):
        run.play(FEED, run.server.url("/bad", "bad.test"))
    with run.ledger() as unit:
        failures = {source.failure for source in unit.sources.list_by_workspace("w")}
    assert failures == {"unexpected error (RuntimeError: a bug of ours)"}
    assert caplog.text.count("Traceback") == 1
    assert caplog.text.count("unexpected error again") == 1
