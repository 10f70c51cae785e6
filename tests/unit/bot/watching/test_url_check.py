"""URLs that a fetch may use: as written, and as resolved."""

from __future__ import annotations

import pytest

from bot.watching.url_check import check_url, mended_url, refusal
from summarizer.errors import UsageError


@pytest.mark.parametrize(
    ("url", "plain"),
    [
        pytest.param("HTTPS://Courier.Example:443/Feed#top", "https://courier.example/Feed", id="case, port, fragment"),
        pytest.param(" http://courier.example ", "http://courier.example/", id="blanks around, no path"),
        pytest.param("http://courier.example:8080/a?b=c%20d", "http://courier.example:8080/a?b=c%20d", id="as it is"),
        pytest.param("http://bücher.example/ü?q=ü", "http://xn--bcher-kva.example/%C3%BC?q=%C3%BC", id="other letters"),
        pytest.param("http://news_room.example/", "http://news_room.example/", id="underscore"),
        pytest.param("http://１２７.0.0.1/", "http://127.0.0.1/", id="wide digits are digits"),
        pytest.param("http://127。0。0。1/", "http://127.0.0.1/", id="ideographic dots are dots"),
        pytest.param("http://[2606:2800:021F::1]/", "http://[2606:2800:21f::1]/", id="IPv6"),
    ],
)
def test_an_address_has_one_form(url: str, plain: str) -> None:
    assert check_url(url) == plain
    assert check_url(plain) == plain


@pytest.mark.parametrize(
    ("url", "says"),
    [
        pytest.param(
            "ftp://me:hidden@courier.example/",
            "^an address begins with http:// or https://, not with ftp://$",
            id="scheme",
        ),
        pytest.param("javascript:alert(1)", "begins with http:// or https://, not with javascript:$", id="script"),
        pytest.param("file:///etc/passwd", "begins with http:// or https://, not with file://$", id="file"),
        pytest.param("http:/courier.example", "begins with http:// or https://, not with http:$", id="one slash"),
        pytest.param("hidden words", "^an address begins with http:// or https://$", id="words"),
        pytest.param("http://", "names no site; give one such as", id="no host"),
        pytest.param("mailto:ann@example.org", "begins with http:// or https://, not with mailto:$", id="mailto"),
        pytest.param("http://./", "not a valid host name", id="a dot"),
        pytest.param("http://courier.example@10.0.0.1/", "before an @", id="userinfo"),
        pytest.param("http://me:hidden@courier.example/", "use a login", id="password"),
        pytest.param("http://courier.example\\@10.0.0.1/", "contains a backslash; copy it", id="backslash"),
        pytest.param(
            "http://courier.example/\r\nHost: 10.0.0.1", "contains a line break; copy it", id="header in the path"
        ),
        pytest.param("http://courier.example/two words", "contains a space; copy it", id="space"),
        pytest.param("http://courier\u202e.example/", "contains an invisible character; copy it", id="turned around"),
        pytest.param("http://cou\u200brier.example/", "contains an invisible character; copy it", id="zero width"),
        pytest.param("http://%31%32%37.0.0.1/", "not a valid host name", id="percent in the host"),
        pytest.param("http://2130706433/", "plain form", id="decimal"),
        pytest.param("http://0x7f000001/", "plain form", id="hexadecimal"),
        pytest.param("http://0x7f.1/", "plain form", id="mixed"),
        pytest.param("http://0177.0.0.1/", "plain form", id="octal"),
        pytest.param("http://127.1/", "plain form", id="short"),
        pytest.param("http://[fe80::1%25eth0]/", "network interface", id="IPv6 zone"),
        pytest.param("http://[::1", r"not valid \(Invalid IPv6 URL\); copy it", id="half a bracket"),
        pytest.param("http://courier.example:99999/", r"not valid \(Port out of range 0-65535\); copy it", id="port"),
        pytest.param("http://courier.example/" + "a" * 5000, "has 5,023 characters; the limit is 2,048", id="long"),
        pytest.param("http://courier.example/" + "ü" * 400, "has 2,423 characters; the limit is 2,048", id="quoted"),
    ],
)
def test_what_could_mislead_is_refused(url: str, says: str) -> None:
    with pytest.raises(UsageError, match=says) as refused:
        check_url(url)
    assert "hidden" not in str(refused.value)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1", "10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "0.0.0.0", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "::ffff:10.0.0.1",
        "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "2002:a00:1::", "224.0.0.1", "ff02::1", "255.255.255.255",
        "240.0.0.1", "192.0.2.1", "::127.0.0.1", "::10.0.0.1", "2001:0:4136:e378:8000:63bf:f5ff:fffe", "100.100.100.200",
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


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("feed://news.example/rss", "http://news.example/rss"),
        ("feed:https://news.example/rss", "https://news.example/rss"),
        ("FEED:http://news.example/rss", "http://news.example/rss"),
        ("feed:news.example/rss", "http://news.example/rss"),
        ("podcast://news.example/rss", "http://news.example/rss"),
        (" https://news.example/ ", "https://news.example/"),
        ("news.example", "https://news.example"),
        ("news.example:8080/rss?a=b", "https://news.example:8080/rss?a=b"),
        ("//news.example/rss", "https://news.example/rss"),
        ("file:///etc/passwd", "file:///etc/passwd"),
        ("/etc/passwd", "/etc/passwd"),
        ("../news.example", "../news.example"),
        ("a@news.example", "a@news.example"),
        ("127.0.0.1", "127.0.0.1"),
        ("", ""),
    ],
)
def test_addresses_of_feed_readers_get_the_scheme_that_is_meant(written, meant):
    assert mended_url(written) == meant
