"""From a model's reply to typed proposals. Strict: what does not fit is dropped and counted, and nothing is guessed.

    reply → without thoughts and code fences → one JSON object → its list → each item by itself

One bad item costs itself and not the reply; a reply that is no JSON object costs the request.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from summarizer.models.chat import ChatError, ChatFailure
from summarizer.models.values import PairLabel
from summarizer.proposals.check_claim import Phase
from summarizer.proposals.limits import REPLY, ReplyRules

_THOUGHTS = re.compile(r"<think(?:ing)?>.*?</think(?:ing)?>", re.DOTALL | re.IGNORECASE)
_FENCE = re.compile(r"^```[a-z]*\s*\n(.*?)\n?```$", re.DOTALL)


class ReplyItem(BaseModel):
    """One item of a reply: no other keys, no conversion of types."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class ClaimItem(ReplyItem):
    """A claim; see `ClaimProposal`."""

    quote: str
    participants: list[str]
    speaker: str | None
    phase: Phase


class LineItem(ReplyItem):
    """Another wording of a line, by its number in the request."""

    line: int
    text: str


class PairItem(ReplyItem):
    """The relation of two claims, by their numbers in the request."""

    later: int
    earlier: int
    relation: PairLabel


class AnswerItem(ReplyItem):
    """A claim that answers a question, by their numbers in the request."""

    claim: int
    question: int


class SentenceItem(ReplyItem):
    """A sentence, with the numbers of the source sentences or lines that it says again."""

    text: str
    sources: list[int]


T = TypeVar("T", bound=ReplyItem)


class ReplyShape(Generic[T]):
    """The shape of a reply: an object with one list of items."""

    def __init__(self, key: str, item: type[T], most: int) -> None:
        self.key = key
        self.most = most
        self._item = item

    @property
    def schema(self) -> Mapping[str, Any]:
        """As a JSON schema of the kind that endpoints take for structured output."""
        item = self._item.model_json_schema()
        defs = item.pop("$defs", {})
        whole = {
            "type": "object",
            "properties": {self.key: {"type": "array", "items": item}},
            "required": [self.key],
            "additionalProperties": False,
        }
        return {**whole, "$defs": defs} if defs else whole

    def read(self, reply: str, rules: ReplyRules = REPLY) -> tuple[tuple[T, ...], int]:
        """The items that fit, and how many did not.

        Raises:
            ChatError: it is no JSON object with that list.
        """
        listed = _object(reply, rules).get(self.key)
        if not isinstance(listed, list):
            raise ChatError(f"the reply has no list {self.key!r}", ChatFailure.MALFORMED)
        items = [item for each in listed[: self.most] if (item := self._read(each, rules)) is not None]
        return tuple(items), len(listed) - len(items)

    def _read(self, given: object, rules: ReplyRules) -> T | None:
        if not isinstance(given, dict):
            return None
        texts = (value for value in given.values() if isinstance(value, str))
        if any(len(text) > rules.text for text in texts):
            return None
        try:
            return self._item.model_validate_json(json.dumps(given))
        except (ValidationError, ValueError):
            return None


def _object(reply: str, rules: ReplyRules) -> dict[str, Any]:
    if len(reply) > rules.characters:
        raise ChatError(f"the reply has more than {rules.characters:,} characters", ChatFailure.TOO_LONG)
    plain = _THOUGHTS.sub("", reply).strip()
    if fenced := _FENCE.match(plain):
        plain = fenced[1].strip()
    try:
        found = json.loads(plain)
    except (ValueError, RecursionError) as error:
        raise ChatError("the reply is not the JSON that was asked for", ChatFailure.MALFORMED) from error
    if not isinstance(found, dict):
        raise ChatError("the reply is not a JSON object", ChatFailure.MALFORMED)
    return found


CLAIMS = ReplyShape("claims", ClaimItem, REPLY.claims)
LINES = ReplyShape("lines", LineItem, REPLY.pairs)
PAIRS = ReplyShape("pairs", PairItem, REPLY.pairs)
ANSWERS = ReplyShape("answers", AnswerItem, REPLY.pairs)
SENTENCES = ReplyShape("sentences", SentenceItem, REPLY.sentences)
