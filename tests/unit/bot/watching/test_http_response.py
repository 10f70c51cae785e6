"""The head of a response."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.watching.http_response import Head, failed, wait
from summarizer.errors import FetchError

NOW = datetime(2025, 3, 4, 12, tzinfo=UTC)
URL = "https://courier.example/news/feed"


def head(status: int = 200, **headers: str) -> Head:
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return Head.of(status, {"reason_phrase": b"Phrase"}, raw)


@pytest.mark.parametrize(
    ("asked", "seconds"),
    [
        pytest.param(None, None, id="no wish"),
        pytest.param("120", 120, id="seconds"),
        pytest.param("0", 0, id="nothing"),
        pytest.param("999999999", 86_400, id="at most a day"),
        pytest.param("Tue, 04 Mar 2025 12:10:00 GMT", 600, id="a date"),
        pytest.param("Tue, 04 Mar 2025 11:00:00 GMT", 0, id="a date that is over"),
        pytest.param("Fri, 04 Mar 2099 12:10:00 GMT", 86_400, id="a date far ahead"),
        pytest.param("9" * 30, 86_400, id="beyond any number of C"),
        pytest.param("9" * 5_000, 86_400, id="beyond what Python makes a number of"),
        pytest.param("Tue, 04 Mar 99999999999999999999 12:10:00 GMT", None, id="a year beyond C"),
        pytest.param("Tue, 99999999999999999999 Mar 2025 12:10:00 GMT", None, id="a day beyond C"),
        pytest.param("Tue, 04 Mar 2025 12:10:00 +99999999999999999999", None, id="a zone beyond C"),
        pytest.param("Tue, 31 Dec 9999 23:59:59 -2300", 86_400, id="the end of time, west of here"),
        pytest.param("Mon, 01 Jan 0001 00:00:00 +2300", 0, id="its beginning, east of here"),
        pytest.param("\xb2", None, id="a digit that is none"),
        pytest.param("soon", None, id="no date"),
        pytest.param("-5", None, id="no number"),
    ],
)
def test_a_server_is_left_alone_as_long_as_it_asks_within_a_day(asked: str | None, seconds: float | None) -> None:
    assert wait(asked, NOW) == (None if seconds is None else timedelta(seconds=seconds))


@pytest.mark.parametrize(
    ("rule", "seconds"),
    [
        ("max-age=600", 600),
        ("public, MAX-AGE=60", 60),
        ("no-cache, max-age=60", 0),
        ("no-store", 0),
        ("", 0),
        ("max-age=x", 0),
        ("max-age=999999999", 86_400),
    ],
)
def test_an_answer_stays_fresh_as_long_as_it_says_within_a_day(rule: str, seconds: float) -> None:
    assert head(cache_control=rule).fresh == timedelta(seconds=seconds)


def test_no_store_keeps_nothing() -> None:
    assert not head(cache_control="No-Store").may_be_kept
    assert head(cache_control="max-age=1").may_be_kept


@pytest.mark.parametrize(
    ("status", "location", "to"),
    [
        pytest.param(301, "/feed", "https://courier.example/feed", id="path"),
        pytest.param(302, "atom", "https://courier.example/news/atom", id="relative"),
        pytest.param(308, "//herald.example/feed", "https://herald.example/feed", id="host"),
        pytest.param(307, "http://herald.example/ü", "http://herald.example/%C3%BC", id="whole"),
        pytest.param(200, "/feed", None, id="no redirect"),
        pytest.param(304, "/feed", None, id="not modified"),
    ],
)
def test_a_redirect_leads_to_a_checked_address(status: int, location: str, to: str | None) -> None:
    raw = [(b"location", location.encode())]
    assert Head.of(status, {}, raw).target(URL) == to


@pytest.mark.parametrize(
    "location", ["ftp://x.example/", "javascript:alert(1)", "http://me:pw@x.example/", "http://[::1", "http://0x7f.1/"]
)
def test_a_redirect_to_what_is_never_fetched_is_a_failure(location: str) -> None:
    with pytest.raises(FetchError, match="redirects to an address that is never fetched"):
        head(302, location=location).target(URL)


@pytest.mark.parametrize(
    ("status", "says"),
    [
        (503, "the server answered 503 Phrase"),
        (404, "the server answered 404 Phrase"),
        (410, r"gone permanently \(410\)"),
        (600, "the server answered 600 Phrase$"),
        (202, "the server answered 202 Phrase instead of sending the whole content; open the address in a browser"),
        (206, "the server answered 206 Phrase instead of sending the whole content; open the address in a browser"),
        (302, r"the server redirects \(302 Phrase\) to no address that can be followed; open it in a browser"),
    ],
)
def test_a_failure_is_said_in_plain_words(status: int, says: str) -> None:
    with pytest.raises(FetchError, match=says) as failure:
        raise failed(head(status), NOW)
    assert failure.value.status == status


def test_the_charset_is_read_as_servers_write_it() -> None:
    assert head(content_type='Text/XML; Charset="windows-1251"').charset == "windows-1251"
    assert head(content_type="text/xml;charset=KOI8-R; x=1").charset == "KOI8-R"
    assert head(content_type="Text/XML; x=1").charset is None
    assert head(content_type="Text/XML; x=1").content_type == "text/xml"
