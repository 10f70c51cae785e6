"""Bodies, validators and packed answers, and what is said of those that went wrong."""

from __future__ import annotations

import asyncio
import gzip
from datetime import timedelta

import brotli
import pytest
import zstandard

from bot.watching.fetch import Fetched, Fetcher, NotModified
from bot.watching.source_reading import fetch_whole
from summarizer.errors import FetchError
from tests.integration.fetch.conftest import fetch, within
from tests.news_server import (
    Behaviour,
    NewsServer,
    bomb,
    conditional,
    endless,
    in_turn,
    packed,
    raw,
    redirect,
    reply,
    reset,
)


def test_a_body_comes_with_its_charset_and_validators(site: NewsServer) -> None:
    headers = {"Content_Type": "text/xml; charset=windows-1251", "ETag": '"1"', "Last_Modified": "Mon"}
    site.put("/", reply(200, b"feed", **headers, Cache_Control="max-age=60"))
    expected = Fetched(site.url("/"), b"feed", "windows-1251", "text/xml", '"1"', "Mon", fresh=timedelta(seconds=60))
    assert fetch(site.url("/")) == expected
    assert site.log[0].headers["user-agent"] == "deltabrief-test"


@pytest.mark.parametrize("dated", [None, "Mon, 03 Mar 2025 12:00:00 GMT"])
def test_what_did_not_change_is_not_sent_again(site: NewsServer, dated: str | None) -> None:
    site.put("/", conditional(b"feed", dated=dated))
    first = fetch(site.url("/"))
    assert isinstance(first, Fetched)
    again = fetch(site.url("/"), first.etag, first.last_modified)
    assert again == NotModified(etag=first.etag, last_modified=first.last_modified)


def test_the_validator_of_an_answer_without_a_body_counts_from_then_on(site: NewsServer) -> None:
    site.put("/", reply(304, ETag='"2"', Last_Modified="Tue", Cache_Control="max-age=60"))
    assert fetch(site.url("/"), '"1"', "Mon") == NotModified(None, timedelta(seconds=60), '"2"', "Tue")
    site.put("/", reply(304, ETag='"2"', Cache_Control="no-store"))
    assert fetch(site.url("/"), '"1"') == NotModified()
    site.put("/", reply(304, ETag=f'"{"a" * 5_000}"'))
    assert fetch(site.url("/"), '"1"') == NotModified()


def test_the_same_body_without_validators_did_not_change_either(site: NewsServer) -> None:
    site.put("/", in_turn(reply(200, b"feed"), reply(200, b"feed"), reply(200, b"news")))
    first = fetch(site.url("/"))
    assert isinstance(first, Fetched)
    assert fetch(site.url("/"), first.etag) == NotModified()
    assert isinstance(fetch(site.url("/"), first.etag), Fetched)
    assert all("if-none-match" not in asked.headers for asked in site.log)


def test_what_is_not_to_be_kept_is_not(site: NewsServer) -> None:
    site.put("/", reply(200, b"feed", ETag='"1"', Cache_Control="no-store"))
    found = fetch(site.url("/"))
    assert isinstance(found, Fetched)
    assert (found.etag, found.last_modified, found.fresh) == (None, None, timedelta())


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        pytest.param("gzip", gzip.compress(b"feed"), id="gzip"),
        pytest.param("br", brotli.compress(b"feed"), id="br"),
        pytest.param("zstd", zstandard.ZstdCompressor().compress(b"feed"), id="zstd"),
    ],
)
def test_a_packed_body_is_unpacked(site: NewsServer, encoding: str, body: bytes) -> None:
    site.put("/", packed(body, encoding))
    found = fetch(site.url("/"))
    assert isinstance(found, Fetched)
    assert found.body == b"feed"
    assert encoding in site.log[0].headers["accept-encoding"]


def test_a_validator_of_any_bytes_goes_back_as_it_came(site: NewsServer) -> None:
    site.put("/", reply(200, b"feed", ETag='"\xe9\xff"'))
    first = fetch(site.url("/"))
    assert isinstance(first, Fetched)
    fetch(site.url("/"), first.etag)
    assert site.log[1].headers["if-none-match"] == '"\xe9\xff"'


@pytest.mark.parametrize(
    ("behaviour", "says"),
    [
        pytest.param(reply(503), "the server answered 503 Service Unavailable", id="unavailable"),
        pytest.param(reply(404), "the server answered 404 Not Found", id="missing"),
        pytest.param(reply(410), "gone permanently", id="gone"),
        pytest.param(redirect("/"), "more than 5 redirects", id="a circle"),
        pytest.param(redirect("ftp://files.example/"), "that is never fetched", id="to another scheme"),
        pytest.param(redirect("http://10.0.0.1/"), "private or special network", id="into the network"),
        pytest.param(redirect("http://169.254.169.254/latest/"), "private or special network", id="to metadata"),
        pytest.param(redirect("http://[::ffff:a9fe:a9fe]/"), "private or special network", id="to metadata, mapped"),
        pytest.param(redirect("http://courier.example@10.0.0.1/"), "that is never fetched", id="to userinfo"),
        pytest.param(reply(200, b"a" * 2_000_000), "larger than 1,000,000 bytes", id="too large"),
        pytest.param(endless(), "larger than 1,000,000 bytes", id="endless"),
        pytest.param(bomb(50_000_000), "larger than 1,000,000 bytes", id="a bomb"),
        pytest.param(packed(gzip.compress(gzip.compress(bytes(10**7))), "gzip, gzip"), "not requested", id="twice packed"),
        pytest.param(packed(b"feed", "gzip"), "corrupt", id="not packed"),
        pytest.param(reply(200, b"cut", Content_Length="50"), "cannot be reached", id="shorter than it says"),
        pytest.param(reply(200, b"x", Content_Length="minus"), "cannot be reached", id="no length"),
        pytest.param(reset(), "cannot be reached", id="reset before an answer"),
        pytest.param(reset(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf"), "cannot be reached", id="reset half-way"),
        pytest.param(raw(b"SSH-2.0-OpenSSH_9.2\r\n"), "cannot be reached", id="another protocol"),
        pytest.param(raw(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n"), "cannot be reached", id="an upgrade"),
        pytest.param(raw(b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 100_000), "cannot be reached", id="a flood of headers"),
        pytest.param(raw(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 1_000_000), "cannot be reached", id="a header without end"),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_said_in_plain_words(site: NewsServer, behaviour: Behaviour, says: str) -> None:
    site.put("/", behaviour)
    with pytest.raises(FetchError, match=says):
        fetch(site.url("/"), bytes=1_000_000)


PARTLY = "the server answered {} instead of sending the whole content; open the address in a browser to check it"
NOWHERE = (
    "the server redirects ({}) to no address that can be followed; open it in a browser and use the one it leads to"
)


@pytest.mark.parametrize(
    ("behaviour", "status", "says"),
    [
        pytest.param(reply(202), 202, PARTLY.format("202 Accepted"), id="accepted"),
        pytest.param(reply(204), 204, PARTLY.format("204 No Content"), id="no content"),
        pytest.param(reply(205), 205, PARTLY.format("205 Reset Content"), id="reset content"),
        pytest.param(
            reply(206, b"fe", Content_Length="2", Content_Range="bytes 0-1/4"),
            206,
            PARTLY.format("206 Partial Content"),
            id="a part",
        ),
        pytest.param(reply(300, Location="/a"), 300, NOWHERE.format("300 Multiple Choices"), id="a choice"),
        pytest.param(reply(301), 301, NOWHERE.format("301 Moved Permanently"), id="moved nowhere"),
        pytest.param(reply(302, b"moved", Location=""), 302, NOWHERE.format("302 Found"), id="nowhere"),
        pytest.param(reply(305, Location="/a"), 305, NOWHERE.format("305 Use Proxy"), id="through a proxy"),
        pytest.param(reply(308), 308, NOWHERE.format("308 Permanent Redirect"), id="moved nowhere, strictly"),
        pytest.param(
            reply(304, ETag='"1"'),
            304,
            "the server answered 304 Not Modified although the whole content was requested; "
            "try again later, or ask its operator to check its cache",
            id="not modified",
        ),
    ],
)
def test_an_answer_that_is_no_error_and_has_no_content_is_a_failure_that_says_what_to_do(
    site: NewsServer, behaviour: Behaviour, status: int, says: str
) -> None:
    site.put("/", behaviour)
    for get in (lambda fetch: fetch(site.url("/")), lambda fetch: fetch_whole(fetch, site.url("/"), page=False)):
        with pytest.raises(FetchError) as failure:
            within(get)
        assert (str(failure.value), failure.value.status) == (says, status)


def test_not_modified_is_a_failure_if_the_validator_was_our_own_and_not_sent(site: NewsServer) -> None:
    site.put("/", in_turn(reply(200, b"feed"), reply(304)))
    first = fetch(site.url("/"))
    assert isinstance(first, Fetched)
    with pytest.raises(FetchError, match="304 Not Modified although the whole content was requested"):
        fetch(site.url("/"), first.etag)


def test_not_modified_after_a_redirect_counts_if_the_validator_was_sent(site: NewsServer) -> None:
    site.put("/old", redirect("/new", 301))
    site.put("/new", reply(304))
    assert fetch(site.url("/old"), '"1"') == NotModified(moved=site.url("/new"))
    with pytest.raises(FetchError, match="304 Not Modified although"):
        fetch(site.url("/old"))


def test_a_busy_server_says_for_how_long_and_its_host_is_left_alone(site: NewsServer) -> None:
    site.put("/busy", reply(429, Retry_After="120"))
    site.put("/other", reply(200, b"feed"))

    async def both(fetch: Fetcher) -> list[object]:
        return await asyncio.gather(fetch(site.url("/busy")), return_exceptions=True) + await asyncio.gather(
            fetch(site.url("/other")), return_exceptions=True
        )

    busy, other = within(both)
    assert (busy.status, busy.wait) == (429, timedelta(seconds=120))
    assert (str(other), other.wait) == ("the server asked for a pause", timedelta(seconds=120))
    assert site.asked("/other") == []


@pytest.mark.parametrize("kind", ["application/gzip", "application/xml", "text/plain"])
def test_a_gzip_file_is_opened_though_the_server_calls_it_what_it_likes(site: NewsServer, kind: str) -> None:
    file = gzip.compress(b"<urlset/>")
    site.put("/map.xml.gz", reply(200, file, Content_Type=kind))
    site.put("/twice.xml.gz", packed(gzip.compress(file), Content_Type=kind))
    assert [fetch(site.url(path)).body for path in ("/map.xml.gz", "/twice.xml.gz")] == [b"<urlset/>"] * 2


def test_a_gzip_file_that_unpacks_without_end_is_refused(site: NewsServer) -> None:
    site.put("/map.xml.gz", reply(200, gzip.compress(bytes(3_000_000))))
    with pytest.raises(FetchError, match="larger than 1,000,000 bytes"):
        fetch(site.url("/map.xml.gz"), bytes=1_000_000)
