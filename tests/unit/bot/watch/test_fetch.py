"""Where a connection may go, and what may come back over it. Over real sockets: tests/integration/test_watch_fetch.py."""

from __future__ import annotations

import gzip
import zlib

import pytest

from bot.watch.fetch import refusal, unpacked
from summarizer.errors import FetchError


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1", "10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "0.0.0.0", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "::ffff:10.0.0.1",
        "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "2002:a00:1::", "224.0.0.1", "ff02::1", "255.255.255.255",
        "240.0.0.1", "192.0.2.1",
    ],
)  # fmt: skip
def test_local_private_and_special_addresses_are_refused(address: str) -> None:
    assert refusal(address, loopback=False)


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "64:ff9b::5db8:d70e"])
def test_global_addresses_are_open(address: str) -> None:
    assert refusal(address, loopback=False) is None


def test_a_setting_opens_this_machine_and_nothing_else() -> None:
    assert refusal("127.0.0.1", loopback=True) is None
    assert refusal("::1", loopback=True) is None
    assert refusal("10.0.0.1", loopback=True)


@pytest.mark.parametrize("encoding", ["gzip", "GZIP ", "deflate", "", "identity"])
def test_a_packed_body_is_unpacked(encoding: str) -> None:
    packers = {"gzip": gzip.compress, "deflate": zlib.compress}
    packed = packers.get(encoding.strip().lower(), bytes)(b"feed")
    assert unpacked(packed, encoding, 100) == b"feed"


@pytest.mark.parametrize(
    ("body", "encoding", "says"),
    [
        pytest.param(gzip.compress(b"a" * 1_000_000), "gzip", "larger than 1,000 bytes", id="a bomb"),
        pytest.param(b"not gzip", "gzip", "broken", id="broken"),
        pytest.param(gzip.compress(b"feed feed")[:-9], "gzip", "cut off", id="cut off"),
        pytest.param(b"x", "br", "packed its answer as br", id="not asked for"),
    ],
)
def test_what_cannot_be_unpacked_is_refused(body: bytes, encoding: str, says: str) -> None:
    with pytest.raises(FetchError, match=says):
        unpacked(body, encoding, 1000)
