"""A limited number of slots without a queue: limited in total and per workspace. Thread-safe."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from bot.workspace.quotas import is_personal
from summarizer.errors import UsageError


@dataclass(frozen=True, slots=True)
class SlotLimits:
    """How many slots may be taken at a time: in total, per workspace, per person."""

    at_once: int
    per_workspace: int
    per_person: int


@dataclass(frozen=True, slots=True)
class BusyWords:
    """Messages for when all slots are taken, and when the workspace's share is used up."""

    all: str
    own: str


class Slots:
    """A caller that gets no slot is refused at once."""

    def __init__(self, limits: SlotLimits, words: BusyWords) -> None:
        self._limits = limits
        self._words = words
        self._held: Counter[str] = Counter()
        self._lock = threading.Lock()

    @property
    def taken(self) -> int:
        """How many slots are taken."""
        with self._lock:
            return self._held.total()

    def take(self, owner: str) -> str | None:
        """Take a slot for this workspace; returns the message if there is none."""
        limits = self._limits
        with self._lock:
            if self._held[owner] >= (limits.per_person if is_personal(owner) else limits.per_workspace):
                return self._words.own
            if self._held.total() >= limits.at_once:
                return self._words.all
            self._held[owner] += 1
        return None

    def give_back(self, owner: str) -> None:
        """Release a slot."""
        with self._lock:
            self._held[owner] -= 1
            if not self._held[owner]:
                del self._held[owner]

    @contextmanager
    def held(self, owner: str) -> Iterator[None]:
        """Hold a slot for the duration of the context. Raises UsageError if there is none."""
        if reason := self.take(owner):
            raise UsageError(reason)
        try:
            yield
        finally:
            self.give_back(owner)
