"""Topics, their aspects, and how much a claim belongs to them."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.claims.model import WatchedEntity


@dataclass(frozen=True, slots=True)
class Aspect:
    """A question of its own inside a topic: "Is the Tartus lease in force?"."""

    name: str
    question: str


@dataclass(frozen=True, slots=True)
class Topic:
    """What readers subscribe to."""

    id: str
    workspace_id: str
    name: str
    description: str
    keywords: tuple[str, ...] = ()
    entities: tuple[WatchedEntity, ...] = ()
    aspects: tuple[Aspect, ...] = ()


def topic_question(name: str, description: str) -> str:
    """What the judge is asked of a text: whether it is about the topic."""
    return f"Is this about: {name}? {description}".strip()


@dataclass(frozen=True, slots=True)
class AspectAnswer:
    """How likely a claim answers an aspect of a topic: `score` is a probability."""

    aspect: str
    score: float


@dataclass(frozen=True, slots=True)
class Relevance:
    """How much a claim belongs to a topic (0 to 1), and which of its aspects it answers (0 to 1), if any.

    A claim may answer several aspects: `answers` are those that it was asked about, the likeliest first; `aspect` is
    the one that it answers best. `matter_id` is the matter of the topic that the claim bears on, "" where that was not
    asked yet.
    """

    claim_id: str
    topic_id: str
    score: float
    aspect: str | None = None
    aspect_score: float = 0.0
    answers: tuple[AspectAnswer, ...] = ()
    matter_id: str = ""
