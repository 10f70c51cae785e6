"""Sites and publishers: the site of a URL, whether two sites have one publisher, and a feed's own sites. Pure.

A site is what one publisher controls: the registered domain by the public suffix list ("bbc.co.uk", "ann.github.io"),
one host or path prefix on platforms missing from that list, and a host with its port if there is no domain. Site and
publisher are separate on purpose: anyone can call their feed "The Quay", but nobody else can serve pages from
quay.example.
"""

from __future__ import annotations

import ipaddress
import re
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from urllib.parse import urlsplit

from summarizer.ingest.canonical_url import LONGEST_HOST, canonical_url
from summarizer.ingest.limits import SITES

_WEB = re.compile(r"\s*https?://", re.IGNORECASE)

Owners = Mapping[str, str]
"""Casefolded publishers' names, and sites, to their configured owner."""


@dataclass(frozen=True, slots=True)
class Platforms:
    """`sites.toml`."""

    by_host: frozenset[str]
    by_path: Mapping[str, int]
    feed_hosts: frozenset[str]
    redirects: frozenset[str]


@lru_cache(maxsize=1)
def platforms() -> Platforms:
    """The platforms of this version, cached."""
    data = tomllib.loads(files("summarizer.ingest").joinpath("sites.toml").read_text(encoding="utf-8"))
    return Platforms(
        frozenset(data["by_host"]),
        data["by_path"],
        frozenset(data["feed_hosts"]["hosts"]),
        frozenset(data["redirects"]["hosts"]),
    )


@lru_cache(maxsize=4096)
def site_of(url: str | None) -> str:
    """The site of a web URL; "" without a URL or host.

    Mobile and AMP hosts, AMP caches, ports of named hosts, case and scheme make no difference.
    """
    if url is None or not _WEB.match(url):
        return ""
    try:
        parts = urlsplit(f"//{canonical_url(url)}")
        host, port = parts.hostname or "", parts.port
    except ValueError:  # an invalid port or IPv6 address: nobody's site
        return ""
    if not _has_domain(host):
        return f"{host}:{port}" if port else host  # two servers on one machine are two sites
    return _site_at(host, parts.path)


def _site_at(host: str, path: str) -> str:
    held = platforms()
    if depth := held.by_path.get(host):
        names = [part for part in path.split("/") if part not in {"", "feed", "feeds"}][:depth]
        return "/".join((host, *names)).lower()
    if _within(host, held.by_host):
        return host
    if _within(host, held.feed_hosts):  # two feeds on one feed host have only the host in common
        return f"{host}{path}"
    return _registered_domain(host)


def speaks_for(site: str | None, other: str | None, owners: Owners) -> bool:
    """Whether one site may speak for the other: they are the same, or have the same configured owner."""
    if not (site and other):
        return False
    return owners.get(site, site) == owners.get(other, other)


def same_publisher(
    publisher: str, site: str | None, other_publisher: str, other_site: str | None, owners: Owners
) -> bool:
    """Whether two articles have the same publisher: by their sites; by name only if a site is unknown.

    Files, emails and scenarios were not fetched from a site: there the name counts, as the user gave it.
    """
    if site and other_site:
        return speaks_for(site, other_site, owners)
    return owner_of(publisher, site, owners) == owner_of(other_publisher, other_site, owners)


def owner_of(publisher: str, site: str | None, owners: Owners) -> str:
    """The configured owner of a site or a publisher; else the publisher's name, casefolded."""
    name = publisher.casefold()
    return owners.get(site or "") or owners.get(name, name)


def publisher_key(publisher: str, site: str | None, owners: Owners) -> str:
    """The key for a publisher's articles: its owner, else its site, else its name if nothing was fetched."""
    return owners.get(site, site) if site else owner_of(publisher, None, owners)


def redirects(url: str) -> bool:
    """Whether the URL is known to redirect to another site's page."""
    return _within(_host_of(url), platforms().redirects)


def own_sites(location: str, home: str | None, links: Sequence[str], owners: Owners) -> frozenset[str]:
    """The sites whose pages are the feed's own.

    These are the site where it was fetched, the site of its home page, and, if these differ or a feed host serves the
    feed, the site of most of its entries. A feed that is fetched from its home page's site and links elsewhere is a
    link blog, however often it links to one paper. Sites with the same owner count as one.
    """
    here, at_home = site_of(location), site_of(home)
    own = {here, at_home} - {""}
    if at_home != here or _within(_host_of(location), platforms().feed_hosts):
        own |= _site_of_most(links)
    owned = {owners[site] for site in own if site in owners}
    return frozenset(own | {site for site, owner in owners.items() if owner in owned})


def _site_of_most(links: Sequence[str]) -> set[str]:
    """The site of most of these URLs, if there are enough of them to show a habit; else none."""
    sites = Counter(filter(None, (site_of(link) for link in links if not redirects(link))))
    least = SITES.majority * sites.total()
    return {site for site, count in sites.most_common(1) if count >= SITES.habit and count > least}


def host_name(url: str | None) -> str:
    """The host of a URL, without www; "" if it has none."""
    return _host_of(url or "").removeprefix("www.")


def _within(host: str, hosts: frozenset[str]) -> bool:
    """Whether the host is one of these, or a subdomain of one."""
    if len(host) > LONGEST_HOST:
        return False
    labels = host.split(".")
    return any(".".join(labels[k:]) in hosts for k in range(len(labels)))


def _host_of(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _has_domain(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return "." in host
    return False


def _registered_domain(host: str) -> str:
    """By the public suffix list; an unknown domain ends in one label, as the list's default rule says."""
    from tld import Result, get_tld  # noqa: PLC0415 - reading its list takes a twentieth of a second

    domain = get_tld(f"https://{host}/", as_object=True, fail_silently=True, search_private=True)
    return str(domain.fld) if isinstance(domain, Result) else ".".join(host.split(".")[-2:])
