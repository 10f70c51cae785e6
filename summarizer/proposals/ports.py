"""How proposals, replies and token counts are stored. Errors and times: see `summarizer.unit_of_work`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from summarizer.models.values import ModelRef
from summarizer.proposals.model import Outcome, ProposalCount, ProposalKind, ProposalRecord, TokenUse


class Proposals(Protocol):
    """What models proposed and what became of it, their replies, and the tokens that they cost."""

    def add(self, records: Sequence[ProposalRecord]) -> None:
        """Store decisions. One that is stored already is kept as it was."""
        ...

    def list_about(self, workspace_id: str, about: str) -> tuple[ProposalRecord, ...]:
        """Everything that was proposed about a claim, version, briefing or question, oldest first."""
        ...

    def count(self, workspace_id: str | None = None) -> tuple[ProposalCount, ...]:
        """How many proposals there were of each kind, outcome and rule; of all workspaces without one."""
        ...

    def last_decisions(
        self, kind: ProposalKind, made_by: ModelRef, *, last: int, among: int
    ) -> tuple[tuple[Outcome, str], ...]:
        """Outcome and rule of a model's newest proposals of one kind, whatever its prompt, in all workspaces.

        At most `last` of them, among the newest `among` proposals of every kind and model. Relations that
        were refused unread (`track_record.CONTROLLED`) are left out: they must not take the places of the others.
        """
        ...

    def replies(self, keys: Sequence[str]) -> Mapping[str, str]:
        """The kept replies to these requests, by key."""
        ...

    def keep_replies(self, replies: Mapping[str, str], at: datetime) -> None:
        """Keep replies. A second reply to the same request is dropped."""
        ...

    def add_use(self, workspace_id: str, model: str, day: date, use: TokenUse) -> None:
        """Add to what a workspace used of a model on a UTC day."""
        ...

    def use(self, workspace_id: str, day: date) -> TokenUse:
        """What a workspace used on a UTC day, of all models."""
        ...

    def use_by_model(self, since: date) -> Mapping[str, TokenUse]:
        """What all workspaces used since that UTC day, by model."""
        ...
