"""What a site lets robots read: its robots.txt (RFC 9309), kept for a day."""

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

GetFn = Callable[[str], Awaitable[bytes | None]]
"""The body at this address, None where there is none (4xx). Raises FetchError where the server fails."""

_KEPT = timedelta(days=1)
_KEPT_UNREADABLE = timedelta(hours=1)
_SITES = 5_000
_LARGEST = 500 * 1024
"""Bytes that count: RFC 9309 asks for at least so many, and a longer one is a mistake."""
_MOST_LINES = 10_000
"""Each rule costs a look at every page."""
_MOST_NAMES = 20
"""Lines that name us, or everybody."""
_SOMEBODY = "User-agent: somebody-else"
_AGENT = re.compile(r"\s*user[- ]?agent\b[\s:]*([^#]*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rules:
    """One site's robots.txt until it is asked for again; `parsed` None: it could not be read, so nothing is allowed."""

    until: datetime
    parsed: Protego | None

    def allow(self, url: str, agent: str) -> bool:
        """Whether this agent may read this address."""
        return self.parsed is not None and bool(self.parsed.can_fetch(url, agent))

    def delay(self, agent: str) -> timedelta | None:
        """The pause between two requests that the site wishes."""
        seconds = self.parsed.crawl_delay(agent) if self.parsed else None
        return None if seconds is None else timedelta(seconds=min(max(0.0, seconds), LONGEST_DELAY.total_seconds()))


@dataclass(frozen=True)
class Robots:
    """The robots.txt of the sites that were asked for last."""

    get: GetFn
    agent: str
    now: Callable[[], datetime]
    _known: OrderedDict[str, Rules] = field(default_factory=OrderedDict, init=False)

    async def check(self, url: str) -> timedelta | None:
        """The pause that the site wishes between requests, if any.

        Raises:
            FetchError: the site does not let robots read this address.
        """
        parts = urlsplit(url)
        rules = await self._rules(f"{parts.scheme}://{parts.netloc}")
        if not rules.allow(url, self.agent):
            unread = "the site's robots.txt cannot be read, so its pages are left alone for now"
            if rules.parsed is None:
                raise FetchError(unread)
            raise FetchError("the site's robots.txt asks not to read this page", refused=True)
        return rules.delay(self.agent)

    async def _rules(self, site: str) -> Rules:
        known = self._known.get(site)
        if known is None or not self.now() < known.until <= self.now() + _KEPT:  # later: from a clock that was wrong
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
        text = (body or b"")[:_LARGEST].decode("utf-8-sig", "replace")
        try:
            parsed = Protego.parse(_for_agent(text, self.agent))
        except Exception as error:  # noqa: BLE001 - the border: somebody else's parser of what a stranger wrote
            log_unexpected(log, error, f"{site}/robots.txt was not read")
            return Rules(self.now() + _KEPT_UNREADABLE, None)
        return Rules(self.now() + _KEPT, parsed)


def _for_agent(text: str, agent: str) -> str:
    """The rules with one name for all agents but us: the parser stores each rule once for every agent of its group."""
    kept: list[str] = []
    names = 0
    for line in text.splitlines()[:_MOST_LINES]:
        named = _AGENT.match(line)
        if named is None:
            kept.append(line)
        elif names < _MOST_NAMES and (named[1].strip() == "*" or agent.lower() in named[1].replace("*", "").lower()):
            kept.append(line)
            names += 1
        else:
            kept.append(_SOMEBODY)
    return "\n".join(
        line for line, before in zip(kept, ["", *kept], strict=False) if line != before or line != _SOMEBODY
    )
