"""Slow, torn and endless answers, and connections that are kept."""

from __future__ import annotations

import asyncio

import pytest

from bot.watching.fetch import MOST_SMALL_PIECES, PIECES_PER_TURN, SMALL_PIECE, Fetched, Fetcher, Limits
from bot.watching.pinned_connection import HEAD_PIECE, LONGEST_HEAD
from summarizer.errors import FetchError
from tests.integration.fetch.conftest import HURRIED, NOW, fetch, within
from tests.news_server import Asked, Behaviour, NewsServer, drip, in_turn, raw, reply, reset, stall


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
    assert endless == "it cannot be reached (the head of its response does not end)"
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


@pytest.mark.parametrize("behaviour", [stall(), drip(0.05)], ids=["stalls", "drips"])
def test_a_slow_server_is_left_after_the_time_out(site: NewsServer, behaviour: Behaviour) -> None:
    site.put("/", behaviour)
    with pytest.raises(FetchError, match=r"no answer within 0.3 seconds"):
        fetch(site.url("/"), seconds=0.3)


EVIL = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil"
LENGTH = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nfeed\r\n0\r\n\r\n"


def filled(size: int) -> bytes:
    """A response of this size, head and body."""
    return LENGTH + b"X: " + b"a" * (size - len(LENGTH) - len(b"X: \r\n\r\nfeed")) + b"\r\n\r\nfeed"


def sent(answer: bytes, *, keep: bool) -> Behaviour:
    """Exactly these bytes, after which the connection may be used again, or not."""

    async def behave(_: Asked, writer: asyncio.StreamWriter) -> bool:
        writer.write(answer)
        return keep

    return behave


@pytest.mark.parametrize("keep", [pytest.param(True, id="stays open"), pytest.param(False, id="ends")])
@pytest.mark.parametrize(
    "surplus",
    [
        pytest.param(EVIL, id="a response"),
        pytest.param(EVIL[:20], id="the beginning of one"),
        pytest.param(EVIL * 5_000, id="thousands"),
        pytest.param(b"\r\n", id="a line break"),
    ],
)
@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(LENGTH + b"\r\nfeed", id="of a stated length"),
        pytest.param(CHUNKED, id="in chunks"),
        pytest.param(filled(HEAD_PIECE), id="that ends where a read ends"),
        pytest.param(filled(HEAD_PIECE + 1), id="that ends just behind"),
    ],
)
def test_what_follows_a_body_is_never_the_answer_to_the_next_request(
    site: NewsServer, answer: bytes, surplus: bytes, keep: bool
) -> None:
    site.put("/", sent(answer + surplus, keep=keep))
    site.put("/next", reply(200, b"next"))
    assert bodies_and_connections(site, "/", "/next") == ([b"feed", b"next"], 2)


def test_what_follows_a_body_that_cannot_be_unpacked_is_not_either(site: NewsServer) -> None:
    head = LENGTH + b"Content-Encoding: gzip\r\n\r\n"
    site.put("/", sent(head + b"feed" + EVIL, keep=True))
    site.put("/next", reply(200, b"next"))
    corrupt = "the compressed answer is corrupt"
    assert bodies_and_connections(site, "/", "/next") == ([corrupt, b"next"], 2)


@pytest.mark.parametrize("answer", [filled(HEAD_PIECE), filled(HEAD_PIECE + 1), CHUNKED])
def test_a_connection_without_anything_behind_the_body_is_kept(site: NewsServer, answer: bytes) -> None:
    site.put("/", sent(answer, keep=True))
    assert bodies_and_connections(site, "/", "/", "/") == ([b"feed"] * 3, 1)


def bodies_and_connections(site: NewsServer, *paths: str) -> tuple[list[bytes | str], int]:
    """The body or failure of each path, one after the other, and how many connections were opened for them."""
    opened = 0

    async def resolve(host: str, port: int) -> list[str]:
        nonlocal opened
        opened += 1
        return await site.resolve(host, port)

    async def run() -> list[bytes | str]:
        given = Limits(loopback=True, seconds=60)
        found: list[bytes | str] = []
        async with Fetcher(given, "deltabrief-test", lambda: NOW, HURRIED, resolve) as get:
            for path in paths:
                try:
                    answer = await get(site.url(path))
                except FetchError as error:
                    found.append(str(error))
                else:
                    assert isinstance(answer, Fetched)
                    found.append(answer.body)
        return found

    return asyncio.run(run()), opened
