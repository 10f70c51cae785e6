"""What reading a source needs, what it returns, and how its failures are put."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol, TypeVar

from bot.unexpected import log_unexpected
from bot.watching.fetch import Fetched, NotModified
from bot.watching.folder import Unread
from bot.watching.limits import READ_SOURCE, ReadSourceRules
from bot.watching.page_match import PageReference
from summarizer.errors import DeltabriefError, FetchError
from summarizer.ingest.model import RawArticle, Source
from summarizer.ingest.sites import Owners

log = logging.getLogger(__name__)
T = TypeVar("T")


class Fetch(Protocol):
    """A conditional GET; raises FetchError, also for a 304 in response to a request without `etag` and `last_modified`.

    `page`: whether robots.txt applies, because no user named this URL.
    """

    def __call__(
        self, url: str, etag: str | None = None, last_modified: str | None = None, *, page: bool = False
    ) -> Awaitable[Fetched | NotModified]: ...


async def fetch_whole(fetch: Fetch, url: str, *, page: bool = True) -> Fetched:
    """The body at this URL, whether or not it was read before. Raises FetchError."""
    answer = await fetch(url, page=page)
    assert isinstance(answer, Fetched)  # `Fetch` raises for a 304 to such a request
    return answer


class RunBlocking(Protocol):
    """Calls a pure function without blocking the event loop, as `asyncio.to_thread` does."""

    def __call__(self, function: Callable[..., Any], /, *args: Any) -> Awaitable[Any]: ...  # noqa: ANN401 - the signature of `asyncio.to_thread`


LONGEST_REASON = 300
"""Characters of a reason, which is shown in a list of sources and in a chat message."""

Known = Callable[[RawArticle], bool]
"""Whether the ledger has this article, by its most reliable identity; called in a thread."""

Earlier = Callable[[RawArticle], PageReference | None]
"""What the ledger has of the article with this URL, None if nothing; called in a thread."""


@dataclass(frozen=True, slots=True)
class SourceReading:
    """The result of one poll: articles, files or entries without an article, and the reason of a failure.

    `notes` say what was left out. `more`: the next poll continues; it must request everything again, so `etag` and
    `last_modified` are missing.
    """

    articles: tuple[RawArticle, ...] = ()
    unread: tuple[Unread, ...] = ()
    failure: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    notes: tuple[str, ...] = ()
    more: bool = False
    failure_kind: str = ""


@dataclass(frozen=True, slots=True)
class SourceTask:
    """A source, as stored in the ledger, with everything that reading it needs.

    `work` runs the parsers, `threads` runs what waits for a disk. `pages` is the maximum number of entries whose pages
    are fetched; the rest follows in the next poll. `owners` are the configured owners of publishers and sites.
    """

    source: Source
    fetch: Fetch
    now: datetime
    known: Known
    work: RunBlocking = asyncio.to_thread
    threads: RunBlocking = asyncio.to_thread
    pages: int = READ_SOURCE.pages
    rules: ReadSourceRules = READ_SOURCE
    owners: Owners = field(default_factory=dict)
    earlier: Earlier = lambda _: None

    @property
    def blank(self) -> RawArticle:
        """The common values of the source's articles."""
        return RawArticle("", self.source.publisher, self.now, is_html=True, source_id=self.source.id)

    @property
    def last_read(self) -> datetime | None:
        """When its list was last read: other entries are new since then. None until its initial contents are read."""
        return self.source.read_at if self.source.backfill_done else None


def of_kind(kind: type[T], outcomes: Iterable[object]) -> tuple[T, ...]:
    """The outcomes of this type: the articles, or the entries without one."""
    return tuple(outcome for outcome in outcomes if isinstance(outcome, kind))


def poll_failure_kind(error: Exception) -> str:
    """The kind of a failed poll for metrics: one word of a small set."""
    if not isinstance(error, DeltabriefError):
        return "unexpected"
    if not isinstance(error, FetchError):
        return "unreadable"
    if error.refused:
        return "robots"
    if error.status is not None:
        return f"http_{error.status // 100}xx"
    return "postponed" if error.wait else "unreachable"


def failure_reason(error: Exception, what: str) -> str:
    """The reason for a failure; an unexpected error is also logged, with `what` to say what failed."""
    return plain_reason(str(error)) if isinstance(error, DeltabriefError) else log_unexpected(log, error, what)


def plain_reason(text: str) -> str:
    """A reason that can be stored and shown: servers and parsers may put anything into it."""
    printable = "".join(char if char.isprintable() else " " for char in text[: 2 * LONGEST_REASON])
    return " ".join(printable.split())[:LONGEST_REASON]
