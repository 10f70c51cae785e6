"""What a relation means to a reader: the same again, a step further, or against it. Pure."""

from __future__ import annotations

from enum import StrEnum

from summarizer.models.values import PairLabel


class RelationKind(StrEnum):
    """Groups of labels that mean the same to a reader."""

    SAME = "same"
    ONWARD = "onward"
    AGAINST = "against"

    @property
    def labels(self) -> frozenset[PairLabel]:
        """The labels of this kind."""
        return frozenset(label for label, kind in _KINDS.items() if kind is self)


_KINDS = {
    PairLabel.CONFIRM: RelationKind.SAME,
    PairLabel.REPEAT: RelationKind.SAME,
    PairLabel.UPDATE: RelationKind.ONWARD,
    PairLabel.DISPUTE: RelationKind.AGAINST,
    PairLabel.RETRACT: RelationKind.AGAINST,
}


def relation_kind(label: PairLabel) -> RelationKind:
    """The kind of a label. Raises KeyError for `PairLabel.OTHER`, which is no relation."""
    return _KINDS[label]
