"""Fetching over real sockets, from sites on this machine that misbehave as real sites do."""

from __future__ import annotations

import asyncio
import gzip
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta

import brotli
import pytest
import trustme
import zstandard

from bot.watching.fetch import (
    MOST_SMALL_PIECES,
    PIECES_PER_TURN,
    SMALL_PIECE,
    Fetched,
    Fetcher,
    Limits,
    Login,
    NotModified,
)
from bot.watching.host_limits import HostLimits
from bot.watching.pinned_connection import HEAD_PIECE, LONGEST_HEAD
from bot.watching.poller import _login
from summarizer.errors import FetchError
from summarizer.ingest.model import Source, SourceKind
from tests.news_server import (
    Asked,
    Behaviour,
    NewsServer,
    bomb,
    conditional,
    drip,
    endless,
    in_turn,
    packed,
    raw,
    redirect,
    reply,
    reset,
    stall,
)

NOW = datetime(2025, 3, 4, 12, tzinfo=UTC)
HURRIED = HostLimits(8, timedelta())


@pytest.fixture(scope="module")
def server() -> Iterator[NewsServer]:
    with NewsServer() as server:
        yield server


@pytest.fixture
def site(server: NewsServer) -> NewsServer:
    server.log.clear()
    server.put("/robots.txt", reply(404))
    return server


def within(work: Callable[[Fetcher], Awaitable[object]], site: NewsServer | None = None, **limits: object) -> object:
    """The result of the work with a Fetcher; with a site, every name leads there."""

    async def run() -> object:
        resolving = {"resolve": site.resolve} if site else {}
        given = Limits(**{"loopback": True, "seconds": 60, **limits})
        async with Fetcher(given, "deltabrief-test", lambda: NOW, HURRIED, **resolving) as fetch:
            return await work(fetch)

    return asyncio.run(run())


def fetch(url: str, *validators: str, site: NewsServer | None = None, **given: object) -> Fetched | NotModified:
    asked = {name: given.pop(name) for name in ("login", "page") if name in given}
    answer = within(lambda fetch: fetch(url, *validators, **asked), site, **given)
    assert isinstance(answer, Fetched | NotModified)
    return answer


# --- success
# ----------------------------------------------------------------------------------------------------------------


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
    assert (found.etag, found.last_modified, found.fresh) == (None, None, None)


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


# --- redirects ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hops", "moved"),
    [
        pytest.param([301], "/1", id="for ever"),
        pytest.param([308, 301], "/2", id="for ever, twice"),
        pytest.param([302], None, id="for now"),
        pytest.param([307], None, id="for now too"),
        pytest.param([301, 302, 301], "/1", id="for ever, then for now"),
    ],
)
def test_a_redirect_is_followed_and_remembered_only_if_it_is_for_ever(
    site: NewsServer, hops: list[int], moved: str | None
) -> None:
    for number, status in enumerate(hops):
        site.put(f"/{number}", redirect(f"/{number + 1}", status))
    site.put(f"/{len(hops)}", conditional(b"feed"))
    found = fetch(site.url("/0"))
    assert isinstance(found, Fetched)
    assert found.url == site.url(f"/{len(hops)}")
    assert found.moved == (moved and site.url(moved))
    assert fetch(site.url("/0"), found.etag) == NotModified(moved=found.moved, etag=found.etag)


def test_a_redirect_for_ever_to_nothing_is_a_failure(site: NewsServer) -> None:
    site.put("/0", redirect("/gone", 301))
    site.put("/gone", reply(404))
    with pytest.raises(FetchError, match="404"):
        fetch(site.url("/0"))


def test_a_login_goes_to_its_own_host_only(site: NewsServer) -> None:
    site.put("courier.test/feed", redirect(site.url("/feed", "herald.test")))
    site.put("herald.test/feed", reply(200, b"feed"))
    login = Login("courier.test", "me:hidden")
    fetch(site.url("/feed", "courier.test"), site=site, login=login)
    assert [asked.headers.get("authorization") for asked in site.log] == ["Basic bWU6aGlkZGVu", None]
    assert "hidden" not in repr(login)


@pytest.mark.parametrize(
    ("named", "asked", "sent"),
    [
        ("https://courier.test/feed", "https://courier.test/1", True),
        ("https://courier.test/feed", "http://courier.test/1", False),
        ("HTTPS://courier.test/feed", "http://courier.test/1", False),
        ("http://courier.test/feed", "http://courier.test/1", True),
        ("http://courier.test/feed", "https://courier.test/1", True),
        ("https://courier.test/feed", "https://courier.test.evil.test/1", False),
        ("https://courier.test/feed", "https://sub.courier.test/1", False),
    ],
)
def test_a_login_for_an_encrypted_source_is_never_sent_in_the_clear(named: str, asked: str, sent: bool) -> None:
    source = Source("s", "w", SourceKind.FEED, named, "Courier", NOW, login="COURIER")
    login = _login(source, lambda _: "me:hidden")
    assert login is not None
    assert bool(login.headers(asked)) is sent


def interim(times: int) -> Behaviour:
    """Says that it is working on it, so many times, before it answers."""
    return raw(b"HTTP/1.1 102 Processing\r\n\r\n" * times + b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfeed")


def pieces(times: int, piece: bytes) -> Behaviour:
    """A body in chunks of this size."""
    chunk = b"%x\r\n%s\r\n" % (len(piece), piece)
    return raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk * times + b"0\r\n\r\n")


def watched(site: NewsServer, *paths: str) -> tuple[list[object], int]:
    """What each path gave, one after the other, and how often another task had a turn meanwhile."""

    turns = 0

    async def other() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async def ask(get: Fetcher) -> list[object]:
        beside = asyncio.create_task(other())
        found: list[object] = []
        for path in paths:
            try:
                found.append(await get(site.url(path)))
            except FetchError as error:
                found.append(str(error))
        beside.cancel()
        return found

    return within(ask), turns


def test_interim_responses_without_end_are_refused_and_some_are_read_over(site: NewsServer) -> None:
    site.put("/some", interim(100))
    site.put("/endless", interim(2 * LONGEST_HEAD // 27))
    (some, endless, again), turns = watched(site, "/some", "/endless", "/some")
    assert isinstance(some, Fetched)
    assert some.body == b"feed"
    assert isinstance(again, Fetched)
    assert endless == "cannot be reached: the head of its response does not end"
    assert turns >= LONGEST_HEAD // HEAD_PIECE


@pytest.mark.slow
def test_a_body_in_thousands_of_tiny_pieces_is_refused_and_small_ones_let_other_tasks_run(site: NewsServer) -> None:
    site.put("/tiny", pieces(MOST_SMALL_PIECES + 1, b"x"))
    site.put("/few", pieces(MOST_SMALL_PIECES, b"x"))
    site.put("/small", pieces(30_000, b"x" * 2 * SMALL_PIECE))
    (tiny, few, small), turns = watched(site, "/tiny", "/few", "/small")
    assert tiny == f"it sends its response in thousands of pieces of less than {SMALL_PIECE} bytes"
    assert isinstance(few, Fetched)
    assert isinstance(small, Fetched)
    assert len(small.body) == 30_000 * 2 * SMALL_PIECE
    assert turns >= 30_000 // PIECES_PER_TURN


@pytest.mark.parametrize("closed", [raw(b""), reset()])
def test_a_kept_connection_that_the_server_closed_is_replaced_and_a_new_one_is_not(
    site: NewsServer, closed: Behaviour
) -> None:
    site.put("/first", reply(200, b"first"))
    site.put("/next", in_turn(closed, reply(200, b"next"), closed, closed))

    async def ask(get: Fetcher) -> list[object]:
        return [await get(site.url("/first")), await get(site.url("/next"))]

    _, following = within(ask)
    assert isinstance(following, Fetched)
    assert following.body == b"next"
    asked = len(site.asked("/next"))
    with pytest.raises(FetchError, match="cannot be reached"):
        fetch(site.url("/next"))
    assert len(site.asked("/next")) == asked + 1


def shop(*, over: bool = False) -> Behaviour:
    """Responds only with its cookies, and redirects all others in a circle, as some sites do."""

    async def behave(asked: Asked, writer: asyncio.StreamWriter) -> bool:
        known = "consent=yes" in asked.headers.get("cookie", "") and not over
        again = raw(
            b"HTTP/1.1 302 Found\r\nSet-Cookie: session=a=b; Path=/; HttpOnly\r\nSet-Cookie: consent=yes"
            + (b"; Max-Age=0" if over else b"")
            + b"\r\nLocation: "
            + asked.path.encode()
            + b"\r\nContent-Length: 0\r\n\r\n"
        )
        return await (reply(200, b"feed") if known else again)(asked, writer)

    return behave


def test_cookies_are_shown_to_who_set_them_within_one_fetch_and_never_again(site: NewsServer) -> None:
    site.put("/", shop())

    async def twice(fetch: Fetcher) -> list[object]:
        return [await fetch(site.url("/")), await fetch(site.url("/"))]

    first, second = within(twice)
    assert (first.body, second.body) == (b"feed", b"feed")
    assert [asked.headers.get("cookie") for asked in site.log] == [None, "session=a=b; consent=yes"] * 2


def test_a_cookie_that_is_over_is_not_shown(site: NewsServer) -> None:
    site.put("/", shop(over=True))
    with pytest.raises(FetchError, match="more than 5 redirects"):
        fetch(site.url("/"))
    assert site.log[-1].headers["cookie"] == "session=a=b"


def test_cookies_go_to_their_own_host_only(site: NewsServer) -> None:
    site.put("courier.test/", reply(302, Location=site.url("/", "herald.test"), Set_Cookie="a=b; Domain=test"))
    site.put("herald.test/", reply(302, Location=site.url("/back", "courier.test")))
    site.put("courier.test/back", reply(200, b"feed"))
    fetch(site.url("/", "courier.test"), site=site)
    assert [asked.headers.get("cookie") for asked in site.log] == [None, None, "a=b"]


def going(to: str, delay: str = "0") -> bytes:
    return f'<!doctype html><html><head><meta http-equiv="refresh" content="{delay}; url={to}"></head></html>'.encode()


def test_a_page_that_only_redirects_is_followed_under_all_checks(site: NewsServer) -> None:
    site.put("/", reply(200, going("/next"), ETag='"1"'))
    site.put("/next", redirect("/feed", 301))
    site.put("/feed", reply(200, b"feed", ETag='"2"'))
    found = fetch(site.url("/"))
    assert found == Fetched(site.url("/feed"), b"feed", etag='"2"')
    site.put("/next", reply(200, going("/")))
    with pytest.raises(FetchError, match="more than 5 redirects"):
        fetch(site.url("/"))
    site.put("/", reply(200, going("http://10.0.0.1/")))
    with pytest.raises(FetchError, match="private or special network"):
        fetch(site.url("/"))
    site.put("/", reply(200, going("file:///etc/passwd")))
    with pytest.raises(FetchError, match="the page only redirects to an address that is never fetched"):
        fetch(site.url("/"))


def test_robots_decide_about_where_a_page_redirects_to(site: NewsServer) -> None:
    site.put("/robots.txt", reply(200, b"User-agent: *\nDisallow: /members/"))
    site.put("/1", reply(200, going("/members/1")))
    site.put("/members/1", reply(200, b"page"))
    with pytest.raises(FetchError, match=r"robots\.txt asks not to"):
        fetch(site.url("/1"), page=True)
    assert site.asked("/members/1") == []


# --- failures
# ---------------------------------------------------------------------------------------------------------------


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
        pytest.param(raw(b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 100_000), "cannot be reached", id="a flood of headers"),
        pytest.param(raw(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 1_000_000), "cannot be reached", id="a header without end"),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_said_in_plain_words(site: NewsServer, behaviour: Behaviour, says: str) -> None:
    site.put("/", behaviour)
    with pytest.raises(FetchError, match=says):
        fetch(site.url("/"), bytes=1_000_000)


@pytest.mark.parametrize("behaviour", [stall(), drip(0.05)], ids=["stalls", "drips"])
def test_a_slow_server_is_left_after_the_time_out(site: NewsServer, behaviour: Behaviour) -> None:
    site.put("/", behaviour)
    with pytest.raises(FetchError, match=r"no answer within 0.3 seconds"):
        fetch(site.url("/"), seconds=0.3)


def test_a_body_longer_than_it_says_ends_where_it_says(site: NewsServer) -> None:
    smuggled = b"feedHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil"
    site.put("/", reply(200, smuggled, Content_Length="4"))
    site.put("/next", reply(200, b"next"))

    async def both(fetch: Fetcher) -> list[bytes]:
        return [(await fetch(site.url(path))).body for path in ("/", "/next")]

    assert within(both) == [b"feed", b"next"]


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


# --- forbidden addresses
# ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "127.0.0.2"])
def test_this_machine_is_closed_under_every_name(site: NewsServer, host: str) -> None:
    with pytest.raises(FetchError, match=r"an address of this machine|cannot be reached"):
        fetch(site.url("/", host), loopback=False)
    assert site.log == []


@pytest.mark.parametrize("answers", [["10.0.0.1"], ["93.184.215.14", "10.0.0.1"], ["::ffff:169.254.169.254"]])
def test_a_name_with_any_closed_address_is_not_connected_to(answers: list[str]) -> None:
    async def resolve(host: str, port: int) -> list[str]:
        return answers

    async def run() -> None:
        async with Fetcher(Limits(), "deltabrief-test", lambda: NOW, HURRIED, resolve) as fetch:
            await fetch("http://courier.test/")

    with pytest.raises(FetchError, match="private or special network"):
        asyncio.run(run())


def test_a_name_that_changes_its_address_is_connected_to_where_it_was_checked(site: NewsServer) -> None:
    """Resolved once per connection: a second result (here a private address) is never requested."""
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])
    asked: list[str] = []

    async def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return next(answers)

    site.put("/", reply(200, b"feed"))

    async def run() -> Fetched | NotModified:
        async with Fetcher(Limits(loopback=True), "deltabrief-test", lambda: NOW, HURRIED, resolve) as fetch:
            return await fetch(site.url("/", "rebinding.test"))

    assert asyncio.run(run()) == fetch(site.url("/", "rebinding.test"), site=site)
    assert asked == ["rebinding.test"]


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://files.example/", "javascript:alert(1)", "feed", "", "http://[::1", "http://"]
)
def test_only_web_addresses_are_fetched(url: str) -> None:
    with pytest.raises(FetchError):
        fetch(url)


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/", f"http://{'a' * 70}.test/", "https://127.0.0.1:1/"])
def test_an_address_that_leads_nowhere_is_said(url: str) -> None:
    with pytest.raises(FetchError, match=r"cannot be reached|no name of a host"):
        fetch(url)


def test_a_name_that_nobody_knows_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)  # the answer of a real one depends on the network
    with pytest.raises(FetchError, match=r"no-such-name\.invalid is not known \(Name or service not known\)"):
        fetch("http://no-such-name.invalid/")


def test_a_server_whose_certificate_nobody_knows_is_not_trusted() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with NewsServer(context) as server, pytest.raises(FetchError, match="certificate verify failed"):
        fetch(server.url("/"))


# --- robots.txt -----------------------------------------------------------------------------------------------------


def test_pages_follow_the_sites_rules_and_what_the_user_named_does_not(site: NewsServer) -> None:
    site.put("/robots.txt", reply(200, b"User-agent: *\nDisallow: /members/"))
    site.put("/members/1", reply(200, b"page"))
    site.put("/2", reply(200, b"page"))

    async def all_three(fetch: Fetcher) -> list[object]:
        await fetch(site.url("/members/1"))
        await fetch(site.url("/2"), page=True)
        return await asyncio.gather(fetch(site.url("/members/1"), page=True), return_exceptions=True)

    (refused,) = within(all_three)
    assert "robots.txt" in str(refused)
    assert [asked.path for asked in site.log] == ["/members/1", "/robots.txt", "/2"]


@pytest.mark.parametrize(
    ("behaviour", "allowed"),
    [
        pytest.param(reply(404), True, id="none"),
        pytest.param(reply(403), True, id="forbidden"),
        pytest.param(reply(500), False, id="broken"),
        pytest.param(reply(429), False, id="busy"),
        pytest.param(redirect("/rules"), False, id="elsewhere"),
        pytest.param(reset(), False, id="reset"),
        pytest.param(bomb(50_000_000), False, id="a bomb"),
    ],
)
def test_rules_that_are_not_there_allow_and_rules_that_cannot_be_read_do_not(
    site: NewsServer, behaviour: Behaviour, allowed: bool
) -> None:
    site.put("/robots.txt", behaviour)
    site.put("/rules", reply(200, b"User-agent: *\nDisallow: /"))
    site.put("/1", reply(200, b"page"))
    if allowed:
        assert isinstance(fetch(site.url("/1"), page=True), Fetched)
    else:
        with pytest.raises(FetchError, match=r"robots\.txt"):
            fetch(site.url("/1"), page=True)


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
