"""Pages about the past, independent of any medium: explanations of claims, timelines, earlier state cards. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.presentation.briefing_page import (
    SILENT_EDIT,
    Entry,
    Page,
    Section,
    change_entry,
    citation_label,
    count,
    format_date,
    printable,
    state_section,
)
from summarizer.briefing.change_kinds import CHANGE_KINDS, KIND_OF_RELATION
from summarizer.briefing.model import ChangeKind, StateCard
from summarizer.claims.model import Attribution, Claim, EventTime, Granularity
from summarizer.models.values import ModelRef
from summarizer.proposals.model import ProposalRecord
from summarizer.questions.model import ClaimExplanation, LinkExplanation, Timeline, TimelineEntry
from summarizer.relations.model import Relation

LATER = {Relation.REPEATS: "repeated by"} | {relation: info.later for relation, info in KIND_OF_RELATION.items()}
"""What a later claim does to the explained one, in words."""
EARLIER = {relation: relation.value for relation in Relation}
"""What the explained claim does to an earlier one, in words."""
_COARSE = {Granularity.MONTH: "%B %Y", Granularity.YEAR: "%Y"}


def end_of(when: date, zone: ZoneInfo) -> datetime:
    """The last moment of a day in the reader's time zone."""
    return datetime.combine(when, time.max, zone)


def explanation_page(account: ClaimExplanation, zone: ZoneInfo) -> Page:
    """What the ledger knows about one claim."""
    first, *links = _account(account)
    briefings = tuple(
        Entry("·", f"{printable(ref.topic_name)}, {format_date(ref.until, zone)}") for ref in account.told_in
    )
    told = (Section("Reported in", briefings),) if briefings else ()
    proposals = tuple(_proposal(record) for record in account.proposals)
    sections = (first, *links, *told, *((Section("Proposed by a model", proposals),) if proposals else ()))
    made_by = (f"claim {account.claim.id} · read by {_model(account.claim.made_by)}",)
    return Page(f"“{printable(account.citation.quote)}”", "", "", sections, made_by, zone)


def _proposal(record: ProposalRecord) -> Entry:
    """What was proposed, what became of it, and why."""
    text = f"“{printable(record.text)}”" if record.text else "an item that cannot be read"
    label = f"{record.kind.value}: {record.outcome.value}"
    return Entry("·", text, label, notes=(f"{printable(record.reason)} · {_model(record.made_by)}",))


def _account(account: ClaimExplanation) -> Iterator[Section]:
    quote = f"“{printable(account.citation.quote)}”"
    quoted = Entry("·", quote, citations=(account.citation,), voices=(citation_label(account.citation),))
    features = (Entry("·", text, label) for label, text in _features(account) if text)
    yield Section("The claim", (quoted, *features))
    if account.earlier:
        yield Section("Against earlier claims", tuple(_ground(link, link.relation) for link in account.earlier))
    if account.later:
        later = tuple(_ground(link, LATER[link.relation]) for link in account.later)
        yield Section("What came later", later)


def _features(account: ClaimExplanation) -> Iterator[tuple[str, str]]:
    claim = account.claim
    yield "Says", " | ".join(printable(part) for part in (claim.subject, claim.predicate, claim.object) if part)
    yield "Who says so", _speaker(claim)
    yield "How", f"{claim.modality.value}, {claim.polarity.value}, {'a state' if claim.stative else 'an event'}"
    yield "When", _when(claim.event_time) if claim.event_time else ""
    yield (
        "Figures",
        ", ".join(
            f"{printable(quantity.text)} ({quantity.comparison}{quantity.value:g} {printable(quantity.unit)})"
            for quantity in claim.quantities
        ),
    )
    yield "Names", ", ".join(printable(name) for name in account.entities)


def _speaker(claim: Claim) -> str:
    """The speakers of the whole claim, then the speakers of its parts with their words."""
    whole = _voices(claim.attribution) or f"{printable(claim.publisher)} itself"
    parts = (f"{_voices(aside)}: {_words(aside, claim)}" for aside in claim.partial_attributions)
    return "; in part ".join([whole, *parts])


def _voices(attribution: Attribution | None) -> str:
    """The speakers from the innermost outwards, each with its cue."""
    voices = []
    while attribution:
        quoted = ", in their own words" if attribution.quoted else ""
        voices.append(f"{printable(attribution.speaker)} (“{printable(attribution.cue)}”{quoted})")
        attribution = attribution.via
    return ", via ".join(voices)


def _words(aside: Attribution, claim: Claim) -> str:
    """The words of the claim that belong to a partial attribution."""
    start = claim.span.start
    parts = (claim.text[span.start - start : span.end - start] for span in aside.content)
    return f"“{printable(' … '.join(parts))}”"


def _when(event: EventTime) -> str:
    days = str(event.first) if event.first == event.last else f"{event.first} to {event.last}"
    return f"“{printable(event.text)}”: {days}"


def _ground(ground: LinkExplanation, label: str) -> Entry:
    why = f"{'; '.join(printable(reason) for reason in ground.reasons)} · score {ground.score:.2f}"
    edit = (SILENT_EDIT,) if ground.silent_edit else ()
    if ground.citation is None:
        return Entry(
            CHANGE_KINDS[ChangeKind.RETRACTED].sign,
            "a later version of the article no longer says it",
            label,
            notes=(why,),
        )
    return Entry(
        _sign(ground.relation),
        f"“{printable(ground.citation.quote)}”",
        label,
        citations=(ground.citation,),
        voices=(citation_label(ground.citation),),
        notes=(why, *edit),
    )


def _sign(relation: Relation) -> str:
    """The sign of the change that a link makes; a repetition has the sign of a confirmation."""
    info = KIND_OF_RELATION.get(relation)
    return info.sign if info else CHANGE_KINDS[ChangeKind.CORROBORATED].sign


def _model(made_by: ModelRef) -> str:
    return printable(" ".join(part for part in (made_by.model, made_by.revision, made_by.prompt) if part))


def timeline_page(timeline: Timeline, zone: ZoneInfo) -> Page:
    """Dated changes, one section per day, oldest first."""
    sections = tuple(
        Section(heading, tuple(change_entry(line.change) for line in lines))
        for heading, lines in groupby(timeline.lines, key=day_of)
    )
    since = f"from {_date(timeline.since)} " if timeline.since else ""
    left_out = (left_out_line(timeline.left_out),) if timeline.left_out else ()
    lead = "" if sections else "Nothing on this topic in that time."
    title, subtitle = printable(timeline.topic_name), f"{since}to {_date(timeline.until)}"
    return Page(title, subtitle, lead, sections, left_out, zone)


def left_out_line(number: int) -> str:
    """How many changes a timeline leaves out, and how to see them."""
    return f"{count(number, 'smaller change')} left out; fewer days show more of them"


def day_of(line: TimelineEntry) -> str:
    """The date of a line as precisely as it is known: "12 March 2025", "March 2025", "reported 12 March 2025"."""
    if line.granularity is None:
        return f"reported {_date(line.day)}"
    coarse = _COARSE.get(line.granularity)
    return line.day.strftime(coarse) if coarse else _date(line.day)


def _date(when: date) -> str:
    return f"{when.day} {when:%B %Y}"


def card_page(card: StateCard, topic_name: str, zone: ZoneInfo) -> Page:
    """A state card as of an earlier time."""
    known = any(aspect.text is not None for aspect in card.aspects)
    lead = "" if known else "No answer was known yet."
    lead = lead if card.aspects else "This topic has no aspects, so it has no state card."
    sections = state_section(card.aspects, "Where it stood")
    return Page(printable(topic_name), f"as known on {format_date(card.as_of, zone)}", lead, sections, zone=zone)
