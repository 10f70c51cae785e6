"""How readers are stored. Errors and times: see `summarizer.unit_of_work`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from summarizer.readers.model import Reader, ReaderPosition
from summarizer.relations.model import Link


class Readers(Protocol):
    """Readers, how far each has got on each topic, and which claims it was told."""

    def add(self, reader: Reader) -> None:
        """Raises AlreadyStoredError if the workspace has a reader of that name."""
        ...

    def get(self, reader_id: str) -> Reader | None: ...

    def find_by_token_hash(self, token_hash: str) -> Reader | None: ...

    def find_by_name(self, workspace_id: str, name: str) -> Reader | None:
        """Case-insensitively."""
        ...

    def list_by_workspace(self, workspace_id: str) -> tuple[Reader, ...]:
        """By name."""
        ...

    def remove(self, reader_id: str) -> None:
        """The reader with everything that it was told. Raises NotFoundError."""
        ...

    def position(self, reader_id: str, topic_id: str) -> ReaderPosition:
        """How far the reader has got; at the very start if it has never asked."""
        ...

    def move(self, position: ReaderPosition, was: ReaderPosition) -> bool:
        """Store `position` in place of `was`, with the next revision; False if another call was faster."""
        ...

    def add_told(
        self, reader_id: str, topic_id: str, claim_ids: Sequence[str], dropped_claim_ids: Sequence[str]
    ) -> None:
        """Record that the reader was told these claims, and of the second ones that their article dropped them."""
        ...

    def disclosed_among(self, reader_id: str, topic_id: str, claim_ids: Sequence[str]) -> frozenset[str]:
        """Those of these claims that the reader was told."""
        ...

    def untold_drops(self, reader_id: str, topic_id: str, limit: int) -> tuple[Link, ...]:
        """Links by which an edit dropped a claim that the reader was told, and of which it was not told; best first."""
        ...

    def time_of_nth_claim(self, topic_id: str, since: datetime | None, until: datetime, count: int) -> datetime | None:
        """When the `count`th claim rated for the topic with since < known_at ≤ until became known.

        None where there are not that many, or none comes after that moment.
        """
        ...
