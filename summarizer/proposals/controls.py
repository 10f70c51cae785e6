"""Pairs of claims whose relation is known, by which a model is tested before its relations count. Pure.

sheets of invented pairs → requests like real ones → replies → the kinds of relation that the model can tell
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import comb

from summarizer.ids import digest
from summarizer.models.values import PairLabel
from summarizer.proposals.limits import CONTROL, ControlRules
from summarizer.proposals.model import ProposalKind
from summarizer.proposals.relation_kinds import RelationKind, relation_kind
from summarizer.proposals.replies import PairItem
from summarizer.proposals.requests import PreparedRequest, pairs_text, prepare


@dataclass(frozen=True, slots=True)
class ControlSheet:
    """Later and earlier claims, and what each later one is to which earlier one. Both are numbered from 1."""

    later: tuple[str, ...]
    earlier: tuple[str, ...]
    relations: Mapping[int, tuple[int, PairLabel]]
    """Later claim → (earlier claim, relation). A later claim that is missing here has no relation."""

    @property
    def request(self) -> PreparedRequest:
        """The request, in the form in which a model is asked about the claims of an article."""
        return prepare(ProposalKind.RELATION, pairs_text(self.later, self.earlier))

    def is_right(self, item: PairItem) -> bool:
        """Whether the relation has the right kind and is to the right claim."""
        known = self.relations.get(item.later)
        return (
            known is not None and known[0] == item.earlier and relation_kind(known[1]) is relation_kind(item.relation)
        )

    def is_about(self, item: PairItem) -> bool:
        """Whether the item says that two claims of this sheet are related."""
        in_range = 1 <= item.later <= len(self.later) and 1 <= item.earlier <= len(self.earlier)
        return in_range and item.relation is not PairLabel.OTHER


@dataclass(frozen=True, slots=True)
class ControlRecord:
    """For how many control pairs a model answered each kind of relation, and for how many of these rightly."""

    given: Mapping[RelationKind, int]
    right: Mapping[RelationKind, int]

    @classmethod
    def of(cls, replies: Iterable[tuple[ControlSheet, Sequence[PairItem]]]) -> ControlRecord:
        """The counts of these replies. Only the first item about a later claim counts, as in replies about articles."""
        given, right = Counter[RelationKind](), Counter[RelationKind]()
        for sheet, items in replies:
            first = {item.later: item for item in reversed(items) if sheet.is_about(item)}
            for item in first.values():
                given[relation_kind(item.relation)] += 1
                right[relation_kind(item.relation)] += sheet.is_right(item)
        return cls(given, right)

    def passed(self, rules: ControlRules = CONTROL) -> frozenset[RelationKind]:
        """The kinds that the model can tell."""
        return frozenset(kind for kind in RelationKind if self.chance(kind, rules) <= rules.risk)

    def chance(self, kind: RelationKind, rules: ControlRules = CONTROL) -> float:
        """The probability that a model that is wrong half the time has at least this many right; 1 if it gave none."""
        given, rate = self.given.get(kind, 0), rules.as_good_as
        at_least = range(self.right.get(kind, 0), given + 1)
        return sum(comb(given, n) * rate**n * (1 - rate) ** (given - n) for n in at_least)

    def described(self, kind: RelationKind) -> str:
        """The counts of one kind in words."""
        names = " or ".join(sorted(label.value for label in kind.labels))
        given, right = self.given.get(kind, 0), self.right.get(kind, 0)
        return f"the model answered {names} for {given} control pairs, and {right} of these answers were right"


@cache
def control_sheets() -> tuple[ControlSheet, ...]:
    """The sheets that are shipped."""
    table = tomllib.loads(files(__package__).joinpath("controls.toml").read_text("utf-8"))
    return tuple(_sheet(each["later"], each["pairs"]) for each in table["sheet"])


def _sheet(day_and_publisher: str, pairs: Sequence[Mapping[str, str]]) -> ControlSheet:
    """The sheet: earlier claims by day, as in real requests, later ones in an order that gives nothing away."""
    shuffled = sorted(pairs, key=lambda pair: digest(pair["later"]))
    earlier = tuple(sorted(pair["earlier"] for pair in pairs))
    voices = (f", {pair['voice']}" if "voice" in pair else "" for pair in shuffled)
    later = tuple(f"[{day_and_publisher}{voice}] {pair['later']}" for pair, voice in zip(shuffled, voices, strict=True))
    relations = {
        number: (1 + earlier.index(pair["earlier"]), label)
        for number, pair in enumerate(shuffled, 1)
        if (label := PairLabel(pair["relation"])) is not PairLabel.OTHER
    }
    return ControlSheet(later, earlier, relations)
