"""Readers, their tokens, and the pages of changes that they confirm. All times are aware and in UTC."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime

from summarizer.briefing.model import Change

TOKEN_PREFIX = "dbr_"  # noqa: S105 - the start of every token, so that secret scanners recognise one
TOKEN_BYTES = 32


@dataclass(frozen=True, slots=True)
class Reader:
    """A program, page or agent that reads one workspace. Only the hash of its token is stored.

    `topic_ids` limits it to these topics; empty means every topic of the workspace, later ones included.
    """

    id: str
    workspace_id: str
    name: str
    token_hash: str
    created_at: datetime
    topic_ids: tuple[str, ...] = ()

    def may_read(self, topic_id: str) -> bool:
        """Whether the topic, which is of the reader's own workspace, is within its scope."""
        return not self.topic_ids or topic_id in self.topic_ids


def new_token() -> str:
    """A token that nobody can guess."""
    return TOKEN_PREFIX + secrets.token_urlsafe(TOKEN_BYTES)


def token_hash(token: str) -> str:
    """What is stored in place of a token. A token has 256 random bits, so a slow hash would add nothing."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """What changed on one topic since this reader was last told, as far as one page goes.

    A page counts as told once the reader asks again with its `cursor`; until then the same page is returned. `more`:
    another page follows at once. An empty page has the cursor of the last confirmed one.
    """

    topic_id: str
    topic_name: str
    since: datetime | None
    until: datetime
    cursor: str
    changes: tuple[Change, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class Window:
    """What evaluating a part of the ledger for a reader came to; stored with the page until it is confirmed.

    `until` is when the newest evaluated claim became known. `evaluated` are the claims of the last minutes before it,
    which are not evaluated again. `disclosed_claim_ids` are told by the page, or repeat what was told before;
    `dropped_claim_ids` are told claims of which the page says that their article no longer makes them.
    """

    until: datetime | None
    evaluated: tuple[str, ...] = ()
    disclosed_claim_ids: tuple[str, ...] = ()
    dropped_claim_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OfferedPage:
    """A page that a reader was given and has not confirmed yet."""

    page: ChangesPage
    window: Window


@dataclass(frozen=True, slots=True)
class ReaderPosition:
    """How far one reader has got on one topic. `revision` counts its changes, so that two calls cannot both make one.

    `cursor` is that of the last confirmed page, "" before the first.
    """

    reader_id: str
    topic_id: str
    revision: int = 0
    cursor: str = ""
    until: datetime | None = None
    evaluated: tuple[str, ...] = ()
    offer: OfferedPage | None = None
