"""What `doctor` finds out about the model that proposes: one small request, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from summarizer.models.chat import ChatError, ChatFailure, ChatModel, ChatRequest

_SENTENCE = "The council of Larmouth voted on Monday to close the harbour bridge, mayor Ines Calder said."
_SPEAKER = "Ines Calder"
_REQUEST = ChatRequest(
    'Say who speaks in the sentence. Reply with JSON only: {"speaker": "…"}. Copy the name letter by letter.',
    _SENTENCE,
    "probe",
    {
        "type": "object",
        "properties": {"speaker": {"type": "string"}},
        "required": ["speaker"],
        "additionalProperties": False,
    },
    400,  # reasoning models think before they write
)


@dataclass(frozen=True, slots=True)
class Probe:
    """The result: `state` for people, `remedy` empty if the model can be used."""

    state: str
    remedy: str = ""


def probe(chat: ChatModel, clock: Callable[[], float], capabilities: Callable[[], Mapping[str, str]] = dict) -> Probe:
    """Ask the model for one speaker.

    Args:
        chat: the model.
        clock: counts seconds.
        capabilities: what was found out about the endpoint by the request, for people.
    """
    began = clock()
    try:
        reply = chat.complete(_REQUEST)
    except ChatError as error:
        return Probe(str(error), _remedy(error))
    seconds = clock() - began
    known = "".join(f", {name}: {value}" for name, value in capabilities().items())
    state = f"answers in {seconds:.1f} s{known}"
    return Probe(f"{state}; {_understood(reply.text)}")


def _understood(text: str) -> str:
    """Whether it kept to the shape and copied the name; neither is needed for the gate to hold, only for its use."""
    try:
        speaker = json.loads(text).get("speaker")
    except (ValueError, AttributeError, RecursionError):
        return "its reply was not the JSON object that was asked for, so few of its proposals will be accepted"
    if speaker != _SPEAKER:
        return "it did not copy a name exactly, so few of its proposals will be accepted"
    return "it kept to the schema and copied a name exactly"


def _remedy(error: ChatError) -> str:
    if error.failure in {ChatFailure.UNREACHABLE, ChatFailure.TIMEOUT}:
        return "start the endpoint, or check models.endpoint.url; until then articles are read without it"
    return "correct models.endpoint, or clear models.endpoint.model; until then articles are read without it"
