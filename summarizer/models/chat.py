"""The port to a generative model: one request, one reply in JSON. Endpoints and models in this process implement it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any, Protocol

from summarizer.errors import DeltabriefError
from summarizer.models.values import ModelRef


@dataclass(frozen=True, slots=True)
class ChatRequest:
    """What a model is asked. `schema` is the JSON schema of the reply; `reply_tokens` is the most it may write."""

    instructions: str
    text: str
    name: str
    schema: Mapping[str, Any]
    reply_tokens: int


@dataclass(frozen=True, slots=True)
class ChatReply:
    """What it wrote, as received, and the tokens; we estimate them where it counted none."""

    text: str
    input_tokens: int
    output_tokens: int


class ChatFailure(StrEnum):
    """Why there is no usable reply."""

    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"
    BUSY = "busy"
    SERVER = "server error"
    KEY = "key refused"
    MODEL = "no such model"
    REQUEST = "request refused"
    CUT_OFF = "cut off"
    EMPTY = "empty"
    MALFORMED = "malformed"
    TOO_LONG = "too long"
    RESTING = "resting"
    BUDGET = "budget used up"


class ChatError(DeltabriefError):
    """There is no usable reply; the message says why in plain words and never contains the key.

    `wait` is how long the endpoint asked us to stay away. What was asked is done in the embedded way.
    """

    def __init__(self, message: str, failure: ChatFailure, wait: timedelta | None = None) -> None:
        super().__init__(message)
        self.failure = failure
        self.wait = wait


class ChatModel(Protocol):
    """Completes chats. May be called from several threads at once."""

    @property
    def made_by(self) -> ModelRef:
        """Which model writes."""
        ...

    def complete(self, request: ChatRequest) -> ChatReply:
        """The reply to one request, within a bounded time.

        Raises:
            ChatError: there is none.
        """
        ...
