"""What a site allows robots to fetch: its robots.txt (RFC 9309), cached for a day."""

from __future__ import annotations

import logging
import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from protego import Protego

from bot.unexpected import log_unexpected
from bot.watching.host_limits import LONGEST_DELAY
from summarizer.errors import FetchError

log = logging.getLogger(__name__)

GetFn = Callable[[str], Awaitable[bytes]]
"""The body at this URL, empty if there is none (4xx). Raises FetchError if the server fails."""

_KEPT = timedelta(days=1)
_KEPT_UNREADABLE = timedelta(hours=1)
_SITES = 5_000
_LARGEST = 500 * 1024
"""Maximum size in bytes: RFC 9309 requires at least this, and a longer file is a mistake."""
_MOST_LINES = 5_000
"""Each rule costs a sixth of a millisecond, and a check for every page; the longest of large shops have 3,000."""
_MOST_NAMES = 20
"""Lines that name us, or all agents."""
_SOMEBODY = "User-agent: somebody-else"
_AGENT = re.compile(r"\s*user[- ]?agent\b[\s:]*([^#]*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rules:
    """One site's robots.txt until it expires. `parsed` None: it could not be fetched, so nothing is allowed."""

    until: datetime
    parsed: Protego | None


@dataclass(frozen=True)
class Robots:
    """Cached robots.txt of the most recently used sites."""

    get: GetFn
    agent: str
    now: Callable[[], datetime]
    _known: OrderedDict[str, Rules] = field(default_factory=OrderedDict, init=False)

    async def check(self, url: str) -> timedelta:
        """The site's crawl-delay, zero if it has none.

        Raises:
            FetchError: the site does not allow robots to fetch this URL.
        """
        parts = urlsplit(url)
        rules = (await self._rules(f"{parts.scheme}://{parts.netloc}")).parsed
        if rules is None:
            raise FetchError("the site's robots.txt cannot be read, so its pages are left alone for now")
        if not rules.can_fetch(url, self.agent):
            raise FetchError("the site's robots.txt asks not to read this page", refused=True)
        seconds = rules.crawl_delay(self.agent) or 0.0
        return timedelta(seconds=min(max(0.0, seconds), LONGEST_DELAY.total_seconds()))

    async def _rules(self, site: str) -> Rules:
        known = self._known.get(site)
        if known is None or not self.now() < known.until <= self.now() + _KEPT:  # later: from a wrong clock
            known = await self._read(site)
            self._known[site] = known
        self._known.move_to_end(site)
        if len(self._known) > _SITES:
            self._known.popitem(last=False)
        return known

    async def _read(self, site: str) -> Rules:
        try:
            body = await self.get(f"{site}/robots.txt")
        except FetchError:
            return Rules(self.now() + _KEPT_UNREADABLE, None)
        text = body[:_LARGEST].decode("utf-8-sig", "replace")
        try:
            parsed = Protego.parse(_for_agent(text, self.agent))
        except Exception as error:  # noqa: BLE001 - boundary: a third-party parser on untrusted input
            log_unexpected(log, error, f"{site}/robots.txt was not read")
            return Rules(self.now() + _KEPT_UNREADABLE, None)
        return Rules(self.now() + _KEPT, parsed)


def _for_agent(text: str, agent: str) -> str:
    """The rules with one name for all agents but us: the parser stores each rule once per agent of its group."""
    kept: list[str] = []
    names = 0
    for line in text.splitlines()[:_MOST_LINES]:
        named = _AGENT.match(line)
        if named is None:
            kept.append(line)
        elif names < _MOST_NAMES and _is_for(named[1], agent):
            kept.append(line)
            names += 1
        elif kept[-1:] != [_SOMEBODY]:
            kept.append(_SOMEBODY)
    return "\n".join(kept)


def _is_for(named: str, agent: str) -> bool:
    if named.strip() == "*":
        return True
    return agent.lower() in named.replace("*", "").lower()
