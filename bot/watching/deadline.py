"""One deadline for everything that is awaited inside."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from summarizer.errors import FetchError


@asynccontextmanager
async def deadline(seconds: float, what: str) -> AsyncIterator[None]:
    """Raises FetchError where it takes longer."""
    try:
        async with asyncio.timeout(seconds) as until:
            yield
    except TimeoutError as error:
        if not until.expired():  # somebody else's
            raise
        raise FetchError(f"{what} could not be read within {seconds:g} seconds") from error
