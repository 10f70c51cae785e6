"""Proposals of a generative model, and what the ledger decided about them. All times are aware and in UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from summarizer.models.values import ModelRef


class ProposalKind(StrEnum):
    """What a model may propose. Each is switched on by itself."""

    CLAIM = "claim"
    WORDING = "wording"
    RELATION = "relation"
    ANSWER = "answer"
    BOTTOM_LINE = "bottom line"
    SUMMARY = "summary"


class Outcome(StrEnum):
    """What became of a proposal."""

    CHECKED = "checked"
    """The source and, where there is a judge for it, the judge agree."""
    OWN = "model's own"
    """Nothing speaks against it, and nobody confirms it: kept and marked, and never before a checked one."""
    REFUSED = "refused"
    """Not stored."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the gate decided, and why, in words for people. `rule` names the check for counting: "number", "roles"."""

    outcome: Outcome
    reason: str
    rule: str = ""

    @property
    def accepted(self) -> bool:
        """Whether it may be stored."""
        return self.outcome is not Outcome.REFUSED


def refused(rule: str, reason: str) -> Decision:
    """A refusal."""
    return Decision(Outcome.REFUSED, reason, rule)


def misfits(count: int) -> list[tuple[str, Decision]]:
    """Refusals for this many items of a reply, all of the wrong shape."""
    return [(str(number), refused("shape", "an item of the reply has the wrong shape")) for number in range(count)]


@dataclass(frozen=True, slots=True)
class ProposalRecord:
    """One proposal with its decision. `about` is the id of what it is about: a claim, version, briefing or question.

    `text` is what was proposed, shortened; `made_by` names model, endpoint and prompt version.
    """

    id: str
    workspace_id: str
    kind: ProposalKind
    about: str
    text: str
    outcome: Outcome
    rule: str
    reason: str
    made_by: ModelRef
    at: datetime


@dataclass(frozen=True, slots=True)
class ProposalCount:
    """How many proposals of one kind had one outcome by one rule."""

    kind: ProposalKind
    outcome: Outcome
    rule: str
    count: int


@dataclass(frozen=True, slots=True)
class TokenUse:
    """Requests and tokens of one workspace and model on one UTC day."""

    requests: int = 0
    failures: int = 0
    input_tokens: int = 0
    output_tokens: int = 0

    @property
    def tokens(self) -> int:
        """Prompts and replies."""
        return self.input_tokens + self.output_tokens

    def cost(self, input_price: float, output_price: float) -> float:
        """In the currency of the prices, which are per million tokens."""
        return (self.input_tokens * input_price + self.output_tokens * output_price) / 1e6
