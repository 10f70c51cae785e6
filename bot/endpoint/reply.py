"""From an endpoint's response to a reply, or to the reason why there is none. Pure; trusts nothing in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from summarizer.errors import TRANSIENT_STATUS
from summarizer.models.chat import ChatError, ChatFailure, ChatReply, ChatRequest

_CHARACTERS_PER_TOKEN = 4  # of English, with any usual vocabulary
_MOST_TOKENS = 10_000_000  # no request comes near; a larger count is nonsense


def read_reply(body: bytes, request: ChatRequest) -> ChatReply:
    """The reply in the body of a 200 response.

    Raises:
        ChatError: it is malformed, empty, refused or cut off.
    """
    found = _object(body)
    message, finish = _message(found)
    if message.get("refusal"):
        raise ChatError("the model refused to answer", ChatFailure.EMPTY)
    text = _text(message.get("content"))
    if finish == "length":
        raise ChatError(f"the reply was cut off at {request.reply_tokens} tokens", ChatFailure.CUT_OFF)
    if not text.strip():
        raise ChatError("the reply was empty", ChatFailure.EMPTY)
    return _counted(text, found.get("usage"), request)


def _object(body: bytes) -> dict[str, Any]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:  # UnicodeDecodeError is a ValueError; ten thousand brackets recurse
        raise ChatError(
            "the response is not JSON; is this the address of a chat endpoint?", ChatFailure.MALFORMED
        ) from error
    if not isinstance(found, dict):
        raise ChatError("the response is not a chat completion", ChatFailure.MALFORMED)
    return found


def _message(found: Mapping[str, Any]) -> tuple[Mapping[str, Any], str]:
    match found.get("choices"):
        case [{"message": dict(message)} as choice, *_]:
            return message, str(choice.get("finish_reason") or "")
        case _:
            raise ChatError("the response is not a chat completion", ChatFailure.MALFORMED)


def _text(content: object) -> str:
    """Some servers send the content in parts."""
    if isinstance(content, list):
        parts = [part.get("text") for part in content if isinstance(part, dict)]
        return "".join(part for part in parts if isinstance(part, str))
    return content if isinstance(content, str) else ""


def _counted(text: str, usage: object, request: ChatRequest) -> ChatReply:
    """With the endpoint's own counts where they make sense: a budget must not depend on a server's word alone."""
    asked = _estimate(request.instructions) + _estimate(request.text)
    counts = usage if isinstance(usage, dict) else {}
    given, written = _count(counts.get("prompt_tokens")), _count(counts.get("completion_tokens"))
    if given is not None and written is not None:
        return ChatReply(text, given, written)
    return ChatReply(text, asked, _estimate(text))


def _count(value: object) -> int | None:
    if type(value) is not int:  # a bool is an int by `isinstance`
        return None
    return value if 0 <= value <= _MOST_TOKENS else None


def _estimate(text: str) -> int:
    return -(-len(text) // _CHARACTERS_PER_TOKEN)


def error_for_status(status: int, words: str, model: str) -> ChatError:
    """The error for any response but 200.

    Args:
        status: of the response.
        words: the server's own, already made safe to print.
        model: the model that was asked for.
    """
    said = f": {words}" if words else ""
    if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        remedy = "set MODEL_ENDPOINT_KEY, or MODEL_ENDPOINT_KEY_FILE"
        return ChatError(f"the endpoint refused the key ({status}); {remedy}", ChatFailure.KEY)
    if status == HTTPStatus.NOT_FOUND:
        remedy = "check models.endpoint.url and models.endpoint.model"
        return ChatError(
            f"the endpoint has no model {model!r}, or no chat at this address ({status}){said}; {remedy}",
            ChatFailure.MODEL,
        )
    if 300 <= status < 400:  # noqa: PLR2004 - redirects
        return ChatError(
            f"the endpoint redirects ({status}); set models.endpoint.url to its final address", ChatFailure.REQUEST
        )
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return ChatError(f"the endpoint failed ({status}){said}", ChatFailure.SERVER)
    if status in TRANSIENT_STATUS:
        return ChatError(f"the endpoint is busy ({status})", ChatFailure.BUSY)
    return ChatError(f"the endpoint refused the request ({status}){said}", ChatFailure.REQUEST)
