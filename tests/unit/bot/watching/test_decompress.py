"""Compressed bodies, genuine and fake."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Callable
from functools import partial
from random import Random

import brotli
import pytest
import zstandard

from bot.watching.decompress import opened, unpacked
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


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "deflate"])
def test_a_body_of_very_many_files_is_refused_and_no_byte_is_copied_for_each(
    encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """5 MB of empty members took 85 seconds: the library copied the rest of the body at the end of each."""
    given = 0
    make = zlib.decompressobj

    class Counted:
        def __init__(self, wbits: int) -> None:
            self._real = make(wbits)

        def decompress(self, data: bytes, most: int) -> bytes:
            nonlocal given
            given += len(data)
            return self._real.decompress(data, most)

        def __getattr__(self, name: str) -> object:
            return getattr(self._real, name)

    monkeypatch.setattr(zlib, "decompressobj", Counted)
    body = gzip.compress(b"") * 250_000
    with pytest.raises(FetchError, match="more than 1,000 pieces"):
        unpacked(body, encoding, 5_000_000)
    assert given < len(body)
    assert unpacked(gzip.compress(b"feed ") * 1_000, encoding, 5_000_000) == b"feed " * 1_000


def test_a_body_of_several_files_may_be_of_any_size() -> None:
    noise = Random(1).randbytes(300_000)
    assert unpacked(gzip.compress(noise) + gzip.compress(b"end"), "gzip", 5_000_000) == noise + b"end"


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
    with pytest.raises(FetchError, match=r"cut off|corrupt"):
        unpacked(PACKERS[encoding](b"feed feed" * 100)[:-9], encoding, 10_000)
    with pytest.raises(FetchError, match=r"cut off|corrupt"):
        unpacked(b"<rss>not packed at all</rss>", encoding, 10_000)


def test_what_was_not_asked_for_is_refused() -> None:
    with pytest.raises(FetchError, match="compressed its answer as compress"):
        unpacked(b"x", "compress", 100)


@pytest.mark.parametrize("encoding", ["", "identity", *REAL])
def test_a_gzip_file_is_opened_whatever_it_was_packed_in(encoding: str) -> None:
    file = gzip.compress(b"<rss/>")
    assert opened(PACKERS[encoding](file) if encoding in PACKERS else file, encoding, 100) == b"<rss/>"
    assert opened(PACKERS[encoding](b"<rss/>") if encoding in PACKERS else b"<rss/>", encoding, 100) == b"<rss/>"


def test_a_gzip_file_in_a_body_is_capped_and_may_not_be_cut_off() -> None:
    with pytest.raises(FetchError, match="larger than 1,000 bytes"):
        opened(gzip.compress(bytes(2_000)), "", 1_000)
    with pytest.raises(FetchError, match="larger than 1,000 bytes"):
        opened(gzip.compress(gzip.compress(bytes(9_000_000))), "gzip", 1_000)
    with pytest.raises(FetchError, match="cut off"):
        opened(gzip.compress(b"<rss/>" * 100)[:-9], "", 1_000)
