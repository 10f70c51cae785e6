"""Tests a model with control pairs before its relations count, and refuses the kinds that it cannot tell.

    sheets → replies, kept or asked for with the first article → passed kinds → refusals of the others

The replies are kept like all others, so a model is tested once. It is tested again when they were deleted because of
their age, or when the model, the prompt or a sheet has changed.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from summarizer.models.chat import ChatError
from summarizer.models.values import PairLabel
from summarizer.proposals.controls import ControlRecord, ControlSheet
from summarizer.proposals.limits import CONTROL, ControlRules
from summarizer.proposals.model import Decision, ProposalKind, refused
from summarizer.proposals.relation_kinds import RelationKind, relation_kind
from summarizer.proposals.replies import PAIRS, PairItem
from summarizer.proposals.requests import PreparedRequest
from summarizer.proposals.track_record import CONTROLLED

log = logging.getLogger(__name__)


@dataclass
class RelationExam:
    """The test of one model. Without sheets every model passes. `clock` counts seconds."""

    sheets: Sequence[ControlSheet]
    clock: Callable[[], float]
    rules: ControlRules = CONTROL
    record: ControlRecord | None = field(default=None, init=False)
    """The result; None before the test."""
    _rests_until: float = field(default=float("-inf"), init=False)

    @property
    def passed(self) -> frozenset[RelationKind]:
        """The kinds of relation that the model can tell, as far as is known."""
        if not self.sheets:
            return frozenset(RelationKind)
        return self.record.passed(self.rules) if self.record else frozenset()

    def may_be_asked(self, request: PreparedRequest) -> bool:
        """Whether to send this request: relations only if the model can tell some, or is due for the test."""
        return request.kind is not ProposalKind.RELATION or bool(self.passed) or self._is_due

    def questions(self, requests: Sequence[PreparedRequest]) -> list[PreparedRequest]:
        """The control requests to send along with these requests; none if no test is due."""
        relations = any(request.kind is ProposalKind.RELATION for request in requests)
        return [sheet.request for sheet in self.sheets] if relations and self._is_due else []

    def mark(self, replies: Sequence[str | None]) -> list[tuple[str, Decision]]:
        """Mark the replies to all control requests. Returns the kinds that the model cannot tell, with their refusals.

        If one of the replies is None, there is no result, and the test is due again later.
        """
        given = [reply for reply in replies if reply is not None]
        if len(given) < len(self.sheets):
            self._rests_until = self.clock() + self.rules.again
            log.warning("no relations are asked for in the next %g s: a control request got no reply", self.rules.again)
            return []
        self.record = record = ControlRecord.of(zip(self.sheets, map(_items, given), strict=True))
        failed = [kind for kind in RelationKind if kind not in record.passed(self.rules)]
        return [("/".join(sorted(kind.labels)), self._refused(kind)) for kind in failed]

    def refusal(self, label: PairLabel) -> Decision | None:
        """The refusal of a relation, if the model cannot tell its kind; else None, as for `PairLabel.OTHER`."""
        kind = None if label is PairLabel.OTHER else relation_kind(label)
        return None if kind is None or kind in self.passed else self._refused(kind)

    @property
    def _is_due(self) -> bool:
        return bool(self.sheets) and self.record is None and self.clock() >= self._rests_until

    def _refused(self, kind: RelationKind) -> Decision:
        return refused(CONTROLLED, self.record.described(kind) if self.record else "the model has not been tested yet")


def _items(reply: str) -> tuple[PairItem, ...]:
    """The items of a reply; none if it is not in the form that was asked for."""
    try:
        return PAIRS.read(reply)[0]
    except ChatError:
        return ()
