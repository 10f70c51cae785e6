"""Which options of a request an endpoint understands. Pure.

Servers that call themselves "OpenAI-compatible" leave out different parts:

    refused request, the server's words → the option that it names → the same request without it
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from http import HTTPStatus
from typing import Any

from summarizer.models.chat import ChatRequest


class StructuredOutput(StrEnum):
    """How the shape of the reply is asked for."""

    SCHEMA = "JSON schema"
    OBJECT = "JSON object"
    PROMPT = "in the prompt only"


@dataclass(frozen=True, slots=True)
class Dialect:
    """Options that an endpoint takes. It begins with all of them."""

    output: StructuredOutput = StructuredOutput.SCHEMA
    limit: str = "max_tokens"
    """Newer hosted models take only `max_completion_tokens`."""
    temperature: bool = True
    """Some reasoning models refuse any but their own."""

    def body(self, model: str, request: ChatRequest) -> dict[str, Any]:
        """The request as JSON."""
        body: dict[str, Any] = {
            "model": model,
            "messages": [
                {"role": "system", "content": request.instructions},
                {"role": "user", "content": request.text},
            ],
            "stream": False,
            self.limit: request.reply_tokens,
        }
        if self.temperature:
            body["temperature"] = 0
        if self.output is StructuredOutput.SCHEMA:
            schema = {"name": request.name, "schema": request.schema, "strict": True}
            body["response_format"] = {"type": "json_schema", "json_schema": schema}
        elif self.output is StructuredOutput.OBJECT:
            body["response_format"] = {"type": "json_object"}
        return body

    def without(self, status: int, words: str) -> Dialect | None:
        """What to try after this refusal; None if nothing in it speaks of an option.

        Args:
            status: of the response.
            words: its body, as text.
        """
        if status not in _REFUSALS:
            return None
        low = words.casefold()
        for signs, change in _CHANGES:
            if any(sign in low for sign in signs):
                changed = change(self)
                return changed if changed != self else None
        return None


def _less_structure(dialect: Dialect) -> Dialect:
    less = {StructuredOutput.SCHEMA: StructuredOutput.OBJECT}.get(dialect.output, StructuredOutput.PROMPT)
    return replace(dialect, output=less)


_REFUSALS = frozenset(
    # llama.cpp and older servers answer 500 for a grammar that they cannot build.
    {
        HTTPStatus.BAD_REQUEST,
        HTTPStatus.UNPROCESSABLE_ENTITY,
        HTTPStatus.NOT_IMPLEMENTED,
        HTTPStatus.INTERNAL_SERVER_ERROR,
    }
)
_CHANGES = (
    (("max_completion_tokens", "max_tokens"), lambda dialect: replace(dialect, limit="max_completion_tokens")),
    (("temperature",), lambda dialect: replace(dialect, temperature=False)),
    (("response_format", "json_schema", "json_object", "schema", "grammar", "guided"), _less_structure),
)


def capabilities(dialect: Dialect) -> Mapping[str, str]:
    """What was found out, for people."""
    return {
        "structured output": dialect.output.value,
        "length limit": dialect.limit,
        "temperature": "0" if dialect.temperature else "its own",
    }
