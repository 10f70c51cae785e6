"""What a briefing or topic stands on, in words for every platform, which adds its own dates and links. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from summarizer.briefing.model import Citation
from summarizer.questions.model import OriginShare, SourceBreakdown

NO_ARTICLES = "No article is cited."


@dataclass(frozen=True, slots=True)
class OriginSection:
    """One origin: its other publishers ("The Quay, Harbour Post"), its number of articles, and the articles."""

    origin: str
    publishers: str
    articles: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class SourcesPage:
    """The origins, the one with most articles first. `unread` names the sources that failed, "" if none did."""

    topic_name: str
    origins: tuple[OriginSection, ...]
    unread: str


def sources_page(sourcing: SourceBreakdown) -> SourcesPage:
    """The parts of the page, in reading order."""
    failing = sourcing.coverage.failing if sourcing.coverage else ()
    unread = f"Could not be read: {', '.join(failing)}" if failing else ""
    return SourcesPage(sourcing.topic_name, tuple(map(_section, sourcing.origins)), unread)


def sources_period(sourcing: SourceBreakdown, shown: Callable[[datetime], str]) -> str:
    """From when to when the articles are, or the one day. `shown` writes a date as the platform does."""
    since, until = sourcing.since, shown(sourcing.until)
    if since is None:
        return f"until {until}"
    return until if since.date() == sourcing.until.date() else f"{shown(since)} to {until}"


def _section(share: OriginShare) -> OriginSection:
    others = ", ".join(name for name in share.publishers if name != share.origin)
    count = f"{share.articles} article{'' if share.articles == 1 else 's'}"
    return OriginSection(share.origin, others, count, share.citations)
