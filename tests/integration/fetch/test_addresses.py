"""Addresses that are not connected to."""

from __future__ import annotations

import asyncio
import socket
import ssl

import pytest
import trustme

from bot.watching.fetch import Fetched, Fetcher, Limits, NotModified
from summarizer.errors import FetchError
from tests.integration.fetch.conftest import HURRIED, NOW, fetch
from tests.news_server import NewsServer, reply


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
    with pytest.raises(
        FetchError, match=r"^it cannot be reached \(the name no-such-name\.invalid is not known; check its spelling\)$"
    ):
        fetch("http://no-such-name.invalid/")


def test_a_server_whose_certificate_nobody_knows_is_not_trusted() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with NewsServer(context) as server, pytest.raises(FetchError, match="certificate verify failed"):
        fetch(server.url("/"))
