"""Fetching over real sockets on this machine."""

from __future__ import annotations

import asyncio
import gzip
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from bot.watch.fetch import Fetched, Fetcher, Limits, NotModified
from summarizer.errors import FetchError

Answer = Callable[[BaseHTTPRequestHandler], None]


class Site:
    """A web server whose paths answer as a test says; `asked` holds the headers of every request."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[dict[str, str]] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(dict(self.headers))
                site.answers[self.path](self)

            def log_message(self, *_: object) -> None: ...

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()
    thread = threading.Thread(target=site.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield site
    site.server.shutdown()
    site.server.server_close()
    thread.join()


def answer(status: int, body: bytes = b"", **headers: str) -> Answer:
    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return send


def fetch(url: str, *validators: str, **limits: object) -> Fetched | NotModified:
    async def run() -> Fetched | NotModified:
        async with Fetcher(Limits(**{"loopback": True, "seconds": 5, **limits}), "deltabrief-test") as fetcher:
            return await fetcher(url, *validators)

    return asyncio.run(run())


def test_a_body_comes_with_its_charset_and_validators(site: Site) -> None:
    site.answers["/"] = answer(
        200, b"feed", Content_Type="text/xml; charset=windows-1251", ETag='"1"', Last_Modified="Mon"
    )
    assert fetch(f"{site.url}/") == Fetched(f"{site.url}/", b"feed", "windows-1251", "text/xml", '"1"', "Mon")
    assert site.asked[0]["User-Agent"] == "deltabrief-test"


def test_what_did_not_change_is_not_sent_again(site: Site) -> None:
    site.answers["/"] = answer(304)
    assert fetch(f"{site.url}/", '"1"', "Mon") == NotModified()
    assert (site.asked[0]["If-None-Match"], site.asked[0]["If-Modified-Since"]) == ('"1"', "Mon")


def test_a_packed_body_is_unpacked(site: Site) -> None:
    site.answers["/"] = answer(200, gzip.compress(b"feed"), Content_Encoding="gzip")
    found = fetch(f"{site.url}/")
    assert isinstance(found, Fetched)
    assert found.body == b"feed"


def test_a_redirect_is_followed_to_its_end(site: Site) -> None:
    site.answers["/old"] = answer(301, Location="/new")
    site.answers["/new"] = answer(200, b"feed")
    assert fetch(f"{site.url}/old") == Fetched(f"{site.url}/new", b"feed")


@pytest.mark.parametrize(
    ("reply", "says"),
    [
        pytest.param(answer(503), "the server answered 503 Service Unavailable", id="unavailable"),
        pytest.param(answer(404), "the server answered 404 Not Found", id="gone"),
        pytest.param(answer(302, Location="/"), "more than 5 redirects", id="a circle"),
        pytest.param(answer(302, Location="ftp://files.example/"), "cannot be reached", id="to another scheme"),
        pytest.param(answer(302, Location="http://10.0.0.1/"), "private or special network", id="into the network"),
        pytest.param(answer(302, Location="http://169.254.169.254/"), "private or special network", id="to metadata"),
        pytest.param(answer(200, b"a" * 2_000_000), "larger than 1,000,000 bytes", id="too large"),
        pytest.param(
            answer(200, gzip.compress(b"a" * 2_000_000), Content_Encoding="gzip"),
            "larger than 1,000,000 bytes",
            id="a bomb",
        ),
        pytest.param(answer(200, b"cut", Content_Length="50"), "cannot be reached", id="cut off"),
    ],
)
def test_what_goes_wrong_is_said_in_plain_words(site: Site, reply: Answer, says: str) -> None:
    site.answers["/"] = reply
    with pytest.raises(FetchError, match=says):
        fetch(f"{site.url}/", bytes=1_000_000)


def test_a_server_that_drips_is_left_after_the_time_out(site: Site) -> None:
    over = threading.Event()

    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not over.wait(0.05):
            handler.wfile.write(b".")

    site.answers["/"] = drip
    try:
        with pytest.raises(FetchError, match=r"no answer within 0.5 seconds"):
            fetch(f"{site.url}/", seconds=0.5)
    finally:
        over.set()


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1"])
def test_this_machine_is_closed_under_every_name(site: Site, name: str) -> None:
    with pytest.raises(FetchError, match=r"an address of this machine|cannot be reached"):
        fetch(f"http://{name}:{site.server.server_port}/", loopback=False)
    assert site.asked == []


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://files.example/", "javascript:alert(1)", "feed", ""])
def test_only_web_addresses_are_fetched(url: str) -> None:
    with pytest.raises(FetchError, match="no http or https address"):
        fetch(url)


@pytest.mark.parametrize("url", ["http://", "http://no-such-name.invalid/", "http://[::1", "http://127.0.0.1:1/"])
def test_an_address_that_leads_nowhere_is_said(url: str) -> None:
    with pytest.raises(FetchError, match="cannot be reached"):
        fetch(url)
