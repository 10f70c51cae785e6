"""The fetches of one poll; it records what the server says about the source."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from http import HTTPStatus

from bot.watching.fetch import Fetched, NotModified
from bot.watching.source_reading import Fetch
from summarizer.errors import FetchError
from summarizer.ingest.model import Source


@dataclass(frozen=True, slots=True)
class ResponseInfo:
    """What the server said besides the body.

    The source's permanent new URL, how long the response is fresh, how long to stay away, and whether it is gone.
    """

    moved: str | None = None
    fresh: timedelta = timedelta()
    wait: timedelta | None = None
    gone: bool = False


@dataclass
class FetchSession:
    """Fetches for one poll of this source; afterwards `response` is the response of its own URL."""

    source: Source
    get: Fetch
    response: ResponseInfo = field(default=ResponseInfo(), init=False)

    async def __call__(
        self, url: str, etag: str | None = None, last_modified: str | None = None, *, page: bool = False
    ) -> Fetched | NotModified:
        """Fetch as `get` does."""
        own = url == self.source.location
        try:
            answer = await self.get(url, etag, last_modified, page=page and not own)
        except FetchError as error:
            if own:
                self.response = ResponseInfo(wait=error.wait, gone=error.status == HTTPStatus.GONE)
            raise
        if own:
            # a source with a login does not move: the secret belongs to the host that the user named
            self.response = ResponseInfo(None if self.source.login else answer.moved, answer.fresh)
        return answer
