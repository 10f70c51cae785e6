"""What the models read out of one article version."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.claims.model import Claim, Mention
from summarizer.proposals.model import ProposalRecord
from summarizer.summaries.model import Summary


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the models read out of one version. Nothing in it is linked yet: entity ids are empty."""

    language: str
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    summary: Summary
    proposals: tuple[ProposalRecord, ...] = ()
