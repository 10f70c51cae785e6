"""Which URLs and IP addresses a fetch may use. Pure."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from urllib.parse import quote, urlsplit, urlunsplit

import idna

from summarizer.errors import UsageError

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_TEREDO = ipaddress.IPv6Network("2001::/32")
_KEPT = "%/:=&?~+!$,;'()*[]@"
_HIDDEN = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ud800-\udfff\\]")
"""Control characters, blanks, invisible and direction-changing characters, surrogates, and the backslash, which some
parsers take for a slash."""
_VISIBLE = {" ": "a space", "\\": "a backslash", "\n": "a line break", "\r": "a line break", "\t": "a tab"}
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{0,20}:(?://)?", re.IGNORECASE)
_NUMBER = re.compile(r"(?:0x[0-9a-f]*|\d+)", re.IGNORECASE)

_FEED_SCHEME = re.compile(r"(?:feed|rss|itpc|pcast|podcast)(?P<secure>s)?:(?://)?", re.IGNORECASE)
_BARE = re.compile(r"(?:[\w-]+\.)+[^\W\d_][\w-]+(?::\d{1,5})?(?:[/?#]|$)")
"""A host with a dot and only a path after it: "news.example/feed", but not "/etc" or "a@b.example"."""

LONGEST = 2_048
"""Most characters of a URL that is fetched, as in sitemaps. PostgreSQL's indexes have no room for 2,705, so a source
that moved to such a URL could not be stored."""


def mended_url(url: str) -> str:
    """A URL as feed readers write it, with the intended scheme: feed://…, feed:https://…, or none.

    Other input is returned unchanged; `check_url` decides whether it may be fetched.
    """
    url = url.strip()
    if match := _FEED_SCHEME.match(url):
        rest = url[match.end() :]
        return (
            rest if re.match(r"https?:", rest, re.IGNORECASE) else f"http{match['secure'] or ''}://{rest.lstrip('/')}"
        )
    if url.startswith("//"):
        return f"https:{url}"
    return f"https://{url}" if _BARE.match(url) and not url.lower().startswith("mailto:") else url


def check_url(url: str) -> str:
    """The URL in the canonical form that is fetched: host in lower case ASCII, path and query quoted, no fragment.

    Raises:
        UsageError: it is not a plain http(s) URL. Anything that could mislead a reader or a parser is refused, not
            repaired; the message never repeats a password.
    """
    url = url.strip()
    if not url.lower().startswith(("http://", "https://")):
        raise UsageError(f"an address begins with http:// or https://{_not_with(url)}")
    _check_length(url)
    if hidden := _HIDDEN.search(url):
        what = _VISIBLE.get(hidden[0], "an invisible character")
        raise UsageError(f"the address contains {what}; copy it from the browser")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise UsageError(f"the address is not valid ({error}); copy it from the browser") from error
    if "@" in parts.netloc:
        raise UsageError("the address contains a name or password before an @; remove it, and use a login instead")
    place = _host(host) + (f":{port}" if port not in {None, 80 if parts.scheme == "http" else 443} else "")
    checked = urlunsplit((parts.scheme, place, quote(parts.path, _KEPT) or "/", quote(parts.query, _KEPT), ""))
    _check_length(checked)
    return checked


def _check_length(url: str) -> None:
    if len(url) > LONGEST:
        raise UsageError(f"the address has {len(url):,} characters; the limit is {LONGEST:,}")


def _not_with(url: str) -> str:
    """What it begins with instead. Nothing else of it is repeated: it may contain a password."""
    scheme = _SCHEME.match(url)
    return f", not with {scheme[0]}" if scheme else ""


def _host(host: str) -> str:
    """The host in ASCII, an IPv6 address in brackets. Raises UsageError."""
    if ":" in host:
        return f"[{_ip6(host)}]"
    try:
        name = idna.encode(unicodedata.normalize("NFKC", host), uts46=True).decode("ascii") if host else ""
    except (idna.IDNAError, UnicodeError, IndexError):  # raised by the library, and by what it uses
        # IDNA does not allow an underscore, but some hosts have one
        name = host if re.fullmatch(r"[a-z0-9_.-]+", host) else ""
    if not name.strip("."):
        if not host:
            raise UsageError("the address names no site; give one such as https://news.example/")
        raise UsageError(f"{host!r} is not a valid host name")
    if _NUMBER.fullmatch(name.rstrip(".").rpartition(".")[2]) and not _is_ip4(name):
        raise UsageError(f"{host!r} is a number that stands for an address; write the address in its plain form")
    return name.lower()


def _ip6(host: str) -> str:
    if "%" in host:
        raise UsageError("the address names a network interface of this machine; that is never fetched")
    try:
        return str(ipaddress.IPv6Address(host))
    except ValueError as error:
        raise UsageError(f"{host!r} is not a valid IPv6 address") from error


def _is_ip4(name: str) -> bool:
    try:
        ipaddress.IPv4Address(name)
    except ValueError:
        return False
    return True


def refusal(address: str, *, loopback: bool) -> str | None:
    """Why we do not connect to this IP address, or None if we may: only global addresses are allowed.

    `loopback` allows addresses of this machine, for tests.
    """
    real = _embedded(ipaddress.ip_address(address.partition("%")[0]))
    if real.is_loopback:
        return None if loopback else "an address of this machine"
    if not real.is_global or real.is_multicast:
        return "an address inside a private or special network"
    return None


def _embedded(address: _Address) -> _Address:
    """The IPv4 address that an IPv6 address embeds (mapped, compatible, 6to4, Teredo, NAT64), else itself."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address in _NAT64 or 1 < int(address) < 1 << 32:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    if address in _TEREDO and address.teredo:
        return address.teredo[1]
    return address.ipv4_mapped or address.sixtofour or address
