"""Redirects, and what is shown to the host that they lead to: logins and cookies."""

from __future__ import annotations

import asyncio

import pytest

from bot.watching.fetch import Fetched, Fetcher, Login, NotModified
from bot.watching.poller import _login
from summarizer.errors import FetchError
from summarizer.ingest.model import Source, SourceKind
from tests.integration.fetch.conftest import NOW, fetch, within
from tests.news_server import Asked, Behaviour, NewsServer, conditional, raw, redirect, reply


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
