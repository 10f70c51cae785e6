"""A packed body, and what pretends to be one."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Callable
from functools import partial

import brotli
import pytest
import zstandard

from bot.watch.unpack import unpacked
from summarizer.errors import FetchError

PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "GZIP ": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": partial(brotli.compress, quality=1),
    "zstd": zstandard.ZstdCompressor().compress,
    "": bytes,
    "identity": bytes,
}
REAL = sorted(set(PACKERS) - {"", "identity", "GZIP ", "x-gzip"})


@pytest.mark.parametrize("encoding", PACKERS)
def test_a_packed_body_is_unpacked(encoding: str) -> None:
    assert unpacked(PACKERS[encoding](b"feed" * 500), encoding, 2000) == b"feed" * 500
    assert unpacked(b"", encoding, 100) == b""


def test_several_gzip_files_are_one_body() -> None:
    assert unpacked(gzip.compress(b"one ") + gzip.compress(b"two"), "gzip", 100) == b"one two"


def test_deflate_without_its_header_is_what_old_servers_mean() -> None:
    raw = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    assert unpacked(raw.compress(b"feed") + raw.flush(), "deflate", 100) == b"feed"


@pytest.mark.parametrize("encoding", REAL)
def test_a_bomb_costs_no_more_than_the_cap(encoding: str) -> None:
    packed = PACKERS[encoding](bytes(60_000_000))
    tracemalloc.start()
    with pytest.raises(FetchError, match="larger than 1,000,000 bytes"):
        unpacked(packed, encoding, 1_000_000)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20_000_000


@pytest.mark.parametrize("encoding", REAL)
def test_what_is_cut_off_or_broken_is_refused(encoding: str) -> None:
    with pytest.raises(FetchError, match=r"cut off|broken"):
        unpacked(PACKERS[encoding](b"feed feed" * 100)[:-9], encoding, 10_000)
    with pytest.raises(FetchError, match=r"cut off|broken"):
        unpacked(b"<rss>not packed at all</rss>", encoding, 10_000)


def test_what_was_not_asked_for_is_refused() -> None:
    with pytest.raises(FetchError, match="packed its answer as compress"):
        unpacked(b"x", "compress", 100)
