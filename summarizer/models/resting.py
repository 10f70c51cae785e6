"""Leave a model that fails alone for a while, so that articles do not wait for it one after the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from threading import Lock

from summarizer.models.chat import ChatError, ChatFailure, ChatModel, ChatReply, ChatRequest
from summarizer.models.values import ModelRef

_OUTAGES = frozenset({ChatFailure.UNREACHABLE, ChatFailure.TIMEOUT, ChatFailure.BUSY, ChatFailure.SERVER})
_LASTING = frozenset({ChatFailure.KEY, ChatFailure.MODEL, ChatFailure.REQUEST})
"""Nothing but a person changes these."""


@dataclass(frozen=True, slots=True)
class RestPolicy:
    """How long a model that fails is left alone: doubled with each outage after the first `failures` in a row."""

    failures: int = 2
    first: timedelta = timedelta(seconds=30)
    longest: timedelta = timedelta(minutes=10)
    """Also for a refused key or a missing model: a person may have repaired it by then."""

    def rest(self, failures: int, error: ChatError) -> timedelta:
        """How long to wait after this many failures in a row, of which `error` is the last."""
        if error.failure in _LASTING:
            return self.longest
        if error.wait is not None:
            return min(error.wait, self.longest)
        if error.failure not in _OUTAGES or failures < self.failures:
            return timedelta()
        return min(self.first * float(2 ** min(failures - self.failures, 16)), self.longest)


class RestingChatModel:
    """A `ChatModel` that is not asked while it rests. `clock` counts seconds."""

    def __init__(self, chat: ChatModel, clock: Callable[[], float], policy: RestPolicy = RestPolicy()) -> None:
        self._chat = chat
        self._clock = clock
        self._policy = policy
        self._lock = Lock()
        self._failures = 0
        self._until = float("-inf")
        self._why = ""

    @property
    def made_by(self) -> ModelRef:
        """The model's own."""
        return self._chat.made_by

    def complete(self, request: ChatRequest) -> ChatReply:
        """See `ChatModel.complete`."""
        if (left := self._until - self._clock()) > 0:
            raise ChatError(f"not asked for another {left:.0f} s: {self._why}", ChatFailure.RESTING)
        try:
            reply = self._chat.complete(request)
        except ChatError as error:
            self._failed(error)
            raise
        with self._lock:
            self._failures = 0
        return reply

    def _failed(self, error: ChatError) -> None:
        with self._lock:
            outage = error.failure in _OUTAGES | _LASTING
            self._failures = self._failures + 1 if outage else 0
            rest = self._policy.rest(self._failures, error)
            if rest:
                self._until, self._why = self._clock() + rest.total_seconds(), str(error)
