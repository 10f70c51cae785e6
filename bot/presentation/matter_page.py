"""The matters of a topic as pages: which moved lately, and the status history of one. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.presentation.briefing_page import Entry, Page, Section, citation_label, count, printable
from summarizer.briefing.change_kinds import CHANGE_KINDS, KIND_OF_RELATION
from summarizer.briefing.model import ChangeKind
from summarizer.questions.model import MatterEntry, MatterView
from summarizer.relations.model import Relation

FIRST = "first reported"


def matters_page(matters: Sequence[MatterView], topic_name: str, zone: ZoneInfo) -> Page:
    """The matters that moved lately with their current status."""
    sections = (Section("What moved lately", tuple(map(status_entry, matters))),) if matters else ()
    lead = "" if matters else "Nothing has moved on this topic yet."
    return Page(printable(topic_name), "matters", lead, sections, zone=zone)


def matter_page(matter: MatterView, zone: ZoneInfo) -> Page:
    """One matter with its history, oldest first."""
    left_out = (f"{count(matter.left_out, 'older entry')} left out",) if matter.left_out == 1 else ()
    left_out = (f"{matter.left_out} older entries left out",) if matter.left_out > 1 else left_out
    history = Section("How it went", tuple(map(step_entry, matter.history)))
    now = Section("Where it stands", (step_entry(matter.status),))
    subtitle = f"{printable(matter.topic_name)} · {moves(matter.moved)}"
    return Page(printable(matter.title), subtitle, "", (now, history), left_out, zone)


def status_entry(matter: MatterView) -> Entry:
    """A matter in a listing: its current status, how often it moved, and its id."""
    return replace(step_entry(matter.status), notes=(f"{moves(matter.moved)} · matter {matter.id}",))


def step_entry(step: MatterEntry) -> Entry:
    """Where a matter stood by one claim: phase, amounts, words, voice, and how it stands to what was said before."""
    repeated = (f"repeated in {count(step.repeated, 'other article')}",) if step.repeated else ()
    return Entry(
        sign_of(step.relation),
        printable(step.text),
        " · ".join((step.phase.value, relation_text(step.relation))),
        (step.citation,),
        voices=(citation_label(step.citation),),
        marks=tuple(_amounts(step)),
        notes=repeated,
    )


def _amounts(step: MatterEntry) -> Iterator[str]:
    yield from dict.fromkeys(printable(quantity.text) for quantity in step.quantities)


def relation_text(relation: Relation | None) -> str:
    """How an entry stands to what was said before, in the words of the kinds of change."""
    if relation is None:
        return FIRST
    info = KIND_OF_RELATION.get(relation)
    return info.counted if info else relation.value


def sign_of(relation: Relation | None) -> str:
    """The sign of the kind of change that an entry makes."""
    info = KIND_OF_RELATION.get(relation) if relation else None
    return (info or CHANGE_KINDS[ChangeKind.NEW]).sign


def moves(moved: int) -> str:
    """How often a matter moved."""
    return f"moved {'once' if moved == 1 else f'{moved} times'}"
