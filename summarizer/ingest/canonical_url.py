"""The canonical form of a page's URL. Pure.

It contains no scheme, www, mobile or AMP form, fragment, default port, index page or tracking parameter; the host is in
ASCII (IDNA), percent-encoding follows RFC 3986 section 6.2.2, and parameters are sorted. A parameter that may identify
the page ("?cid=17", "?source=3") is removed only if the path identifies one, and a fragment is kept if it is the route
of an application ("#!/story/1").
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

_TRACKING = re.compile(
    r"utm_.*|at_.*|ns_.*|mc_.*|pk_.*|_hs.*|(?:fb|g|dc|ms|y|tw|ig|wbra|gbra)cli?d|gclsrc|igshid|ref_.*|referrer|referer"
    r"|cmp|cmpid|ocid|icid|ito|smid|smtyp|xtor|spm|sharetype|amp|outputtype|guccounter|guce_.*|taid|traffic_source"
    r"|wt\.mc_id|syn-.*|__twitter_impression|_amp|usqp|amp_.*|s_cid|sr_share|emc|wprov|cvid|yptr|soc_src|soc_trk",
    re.IGNORECASE,
)
_PERHAPS_TRACKING = re.compile(
    r"ref|source|src|cid|feature|share|shared|output|campaign|campaign_id|rss|from|mod|partner|sh|st", re.IGNORECASE
)
_AMP = re.compile(r"(?:^|/)amp(?=/|$)|\.amp(?=\.html?$|$)", re.IGNORECASE)
_AMP_CACHE = re.compile(
    r"(?:www\.)?google\.[a-z.]{2,6}/amp/(?:s/)?(?=[^/]+\.)|[^/]+\.cdn\.ampproject\.org/[cv]/(?:s/)?(?=[^/]+\.)",
    re.IGNORECASE,
)
_DEVICE = re.compile(r"^(?:www\d?|m|mobile|amp|touch)\.(?=[^.]+\.)")
_INDEX = re.compile(r"(?:/(?:index|default)\.(?:x?html?|php\d?|aspx?|jsp|cfm)){1,9}$", re.IGNORECASE)
_NAMES_NO_PAGE = re.compile(r"^/?$|\.(?:php\d?|aspx?|jsp|cfm|cgi|dll|do|pl)$", re.IGNORECASE)
_SESSION = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/?]*", re.IGNORECASE)
_ROUTE = re.compile(r"(?:!|!?/)[^\s/]")
LONGEST_URL = 20_000
LONGEST_HOST = 253
"""Characters of a URL, far more than any server accepts, and of a host name (RFC 1035)."""
_DEFAULT_PORTS = {None, 80, 443}
_KEPT = "/:@!$&'()*+,;=~-._"
"""Characters that stay unescaped in a path; all others are percent-encoded."""


@lru_cache(maxsize=4096)  # called several times per entry of a feed, and again at every poll
def canonical_url(url: str) -> str:
    """The canonical form of an http or https URL.

    Raises:
        ValueError: its port, IPv6 address or host name is invalid, or it is too long for a URL.
    """
    url = url.strip()
    if len(url) > LONGEST_URL:
        raise ValueError("the URL is too long")
    if cached := _AMP_CACHE.match(url.partition("://")[2]):
        url = f"https://{url.partition('://')[2][cached.end() :]}"
    parts = urlsplit(url)
    path = _path(parts.path)
    query = _query(parts.query, names_page=not _NAMES_NO_PAGE.search(parts.path))
    port = f":{parts.port}" if parts.port not in _DEFAULT_PORTS else ""
    route = f"#{parts.fragment}" if _ROUTE.match(parts.fragment) else ""
    return f"{_host(parts.hostname or '')}{port}{path}{query}{route}"


def _host(name: str) -> str:
    if len(name) > LONGEST_HOST:
        raise ValueError("the host name is too long")
    ascii_name = name if name.isascii() else name.encode("idna").decode()
    return _DEVICE.sub("", ascii_name.casefold().rstrip("."))


def _path(path: str) -> str:
    """Without AMP marks, index page and session; one form of "%7E", "//", "/./" and "/../"."""
    plain = quote(unquote(path, "utf-8", "surrogateescape"), _KEPT, "utf-8", "surrogateescape")
    plain = _AMP.sub("", _without_dots(_SESSION.sub("", re.sub(r"/{2,}", "/", plain))))
    return _INDEX.sub("", plain.rstrip("/")).rstrip("/") or "/"


def _without_dots(path: str) -> str:
    if "/." not in path:
        return path
    kept: list[str] = []
    for part in path.split("/"):
        if part == "..":
            del kept[max(1, len(kept) - 1) :]
        elif part != ".":
            kept.append(part)
    return "/".join(kept)


def _query(query: str, *, names_page: bool) -> str:
    """The remaining parameters, sorted. A parameter without a value counts: "?4711" identifies a page."""
    held = parse_qsl(query, keep_blank_values=True, errors="surrogateescape")
    removed = (_TRACKING, _PERHAPS_TRACKING) if names_page else (_TRACKING,)
    left = [(name, value) for name, value in held if not any(pattern.fullmatch(name) for pattern in removed)]
    return f"?{urlencode(sorted(left), errors='surrogateescape')}" if left else ""
