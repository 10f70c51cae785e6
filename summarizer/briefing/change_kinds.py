"""The kinds of change, one row each: how a kind is told from links, weighed, ordered, named, coloured and drawn.

Adding a kind is adding a member to `ChangeKind` and a row here. Every surface (terminal, Markdown, Discord, the chart)
reads this table, so that one kind has one name and one sign for readers everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from summarizer.briefing.model import ChangeKind
from summarizer.relations.model import CONTESTS, Relation


@dataclass(frozen=True, slots=True)
class ChangeKindInfo:
    """One kind of change.

    `relation` is the link to an earlier claim that makes it, and `outranks` says which link decides where a claim has
    several: the greatest. `weight` multiplies the relevance of a line when a briefing chooses its lines.
    """

    kind: ChangeKind
    relation: Relation | None
    outranks: int
    weight: float
    sign: str
    emoji: str
    """The sign in a chat, in the colour of the message's edge."""
    heading: str
    labels: tuple[str, ...]
    """Words with which a sentence may announce itself as this kind: "Correction: …" needs no heading twice."""
    reason: str
    """Why a line is of this kind, for a change that was stored without reasons."""
    later: str
    joint: str
    accent: int
    """Colour of the message's edge in a chat, as 0xRRGGBB."""
    chart_colour: str
    """Lighter than `accent`: a dot on a dark chart."""
    marker: str
    """matplotlib's name of the dot's form: readers who cannot tell the colours apart see the form."""
    ansi: str
    """Terminal colour of the sign."""

    @property
    def counted(self) -> str:
        """As in "2 retracted, 1 new"."""
        return self.heading.lower()


CHANGE_KINDS: Mapping[ChangeKind, ChangeKindInfo] = {
    row.kind: row
    for row in (
        ChangeKindInfo(
            kind=ChangeKind.RETRACTED,
            relation=Relation.RETRACTS,
            outranks=3,
            weight=1.5,  # a reader must not miss what was retracted
            sign="−",  # noqa: RUF001 - a minus sign, as wide as the plus
            emoji="🔴",
            heading="Retracted",
            labels=("correction", "corrected", "corrections", "retraction", "retracted", "withdrawn"),
            reason="it was taken back",
            later="retracted by",
            joint="→",
            accent=0xDA373C,
            chart_colour="#f47b7e",
            marker="X",
            ansi="\x1b[31m",
        ),
        ChangeKindInfo(
            kind=ChangeKind.DISPUTED,
            relation=Relation.DISPUTES,
            outranks=2,
            weight=1.4,
            sign="≠",
            emoji="🟡",
            heading="Disputed",
            labels=("disputed", "dispute"),
            reason="two voices contradict each other",
            later="disputed by",
            joint="↔",
            accent=0xF0B232,
            chart_colour="#f0b232",
            marker="D",
            ansi="\x1b[33m",
        ),
        ChangeKindInfo(
            kind=ChangeKind.UPDATED,
            relation=Relation.UPDATES,
            outranks=1,
            weight=1.25,
            sign="~",
            emoji="🔵",
            heading="Updated",
            labels=("update", "updated", "updates"),
            reason="the same matter has moved on",
            later="updated by",
            joint="→",
            accent=0x5865F2,
            chart_colour="#8b9cf9",
            marker="s",
            ansi="\x1b[36m",
        ),
        ChangeKindInfo(
            kind=ChangeKind.NEW,
            relation=None,
            outranks=0,
            weight=1.0,
            sign="+",
            emoji="🟢",
            heading="New",
            labels=("new",),
            reason="no earlier briefing here says it",
            later="",
            joint="→",
            accent=0x23A55A,
            chart_colour="#45c988",
            marker="o",
            ansi="\x1b[32m",
        ),
        ChangeKindInfo(
            kind=ChangeKind.CORROBORATED,
            relation=Relation.CORROBORATES,
            outranks=0,
            weight=1.1,  # all of nineteen are right; at .8 most were held back for length
            sign="=",
            emoji="⚪",
            heading="Confirmed",
            labels=("confirmed", "confirmation"),
            reason="another publisher says the same",
            later="confirmed by",
            joint="→",
            accent=0x80848E,
            chart_colour="#b5bac1",
            marker="^",
            ansi="\x1b[2m",
        ),
    )
}
"""In the order in which a briefing shows them."""

KIND_OF_RELATION: Mapping[Relation, ChangeKindInfo] = {
    row.relation: row for row in CHANGE_KINDS.values() if row.relation is not None
}
"""The kind that a link makes; a repetition makes none."""

CONTESTING_KINDS = frozenset(KIND_OF_RELATION[each].kind for each in CONTESTS)
"""Kinds that say that something the reader may have been told is wrong: worth an alert."""


def outranks(relation: Relation) -> int:
    """Retracting, disputing and updating outrank a likeness, in this order."""
    info = KIND_OF_RELATION.get(relation)
    return info.outranks if info else 0
