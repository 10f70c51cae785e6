"""Answers, details, sources, state cards and timelines → Discord messages. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from itertools import groupby

from bot.discord_app.render.change_lines import NAME, CitationFormatter, entry_item, item, small
from bot.discord_app.render.compact_lines import change_item, publisher_link
from bot.discord_app.render.markdown import discord_date, safe
from bot.discord_app.render.paginate import Group, Message, Pages, messages
from bot.presentation.answer_page import ALONE, answer_page
from bot.presentation.briefing_page import UTC_ZONE, CitationNumbers, aspect_entry
from bot.presentation.compact_briefing import NumberedChange
from bot.presentation.history_pages import EARLIER, LATER, left_out_line
from bot.presentation.reasons import earlier_heading, reason_of
from bot.presentation.sources_page import NO_ARTICLES, OriginSection, sources_page, sources_period
from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.briefing.model import Citation, StateCard
from summarizer.claims.model import Granularity
from summarizer.questions.model import Answer, ChangeExplanation, SourceBreakdown, Timeline, TimelineEntry

QUESTION = 300
"""Number of characters of a question or refusal that are repeated."""
LINE = 200
NOON = time(12, tzinfo=UTC)
"""Time of day for a bare date: at this hour nearly every zone has the same date."""


def answer_messages(answer: Answer, asked_by: int | None = None) -> tuple[Message, ...]:
    """Cited lines, side by side if sources differ, or the reason why there is no answer.

    `asked_by` is the user to name if others read the answer and cannot see who asked.
    """
    numbers = CitationNumbers()
    page = answer_page(answer, UTC_ZONE)
    groups = tuple(
        Group(
            "" if section.heading == ALONE else f"**{section.heading}**",
            tuple(entry_item(entry, numbers, start="• ") for entry in section.entries),
        )
        for section in page.sections
    )
    asked = small(f"asked by <@{asked_by}>") if asked_by else ""
    title = safe(page.title, QUESTION) or "Answer"
    head = "\n".join(line for line in (f"### {title}", asked, safe(page.lead, QUESTION)) if line)
    return messages(Pages(head, groups, again="**Answer** · continued"))


def why_messages(why: ChangeExplanation, number: int) -> tuple[Message, ...]:
    """What stands behind a line of a briefing: the reason, the exact words, what came before. `number`: as shown."""
    change, numbers = why.change, CitationNumbers()
    info = CHANGE_KINDS[change.kind]
    reason = safe(reason_of(change), LINE)
    quotes = tuple(_quoted(citation, numbers) for citation in change.citations)
    before = tuple(_quoted(citation, numbers) for citation in change.against)
    others = {citation.claim_id for citation in (*change.citations, *change.against)}
    around = tuple(dict.fromkeys(_around(why, numbers, others)))
    groups = (
        Group("**The exact words**", quotes),
        Group(f"**{earlier_heading(change.kind)}**", before),
        Group("**Also linked**", around[:LINKED]),
    )
    head = f"## Why line {number}?\n{info.emoji} **{info.heading}**, because: {reason}"
    again = f"**Why line {number}?** · continued"
    return messages(Pages(head, tuple(group for group in groups if group.items), again=again, colour=info.accent))


LINKED = 6
"""Linked claims shown below the words of a line; the console's `explain` shows all."""


def _quoted(citation: Citation, numbers: CitationNumbers) -> str:
    def lines(tell: CitationFormatter, most: int) -> Iterator[str]:
        del tell
        yield f"> {safe(citation.quote, most)}"
        parts = (safe(citation.speaker or "", NAME), publisher_link(citation), discord_date(citation.reported_at))
        yield small(" · ".join(part for part in parts if part))

    return item(lines, numbers)


def _around(why: ChangeExplanation, numbers: CitationNumbers, shown: set[str]) -> Iterator[str]:
    """The claims that this line repeats, or that say something about it, each once."""
    for account in why.accounts:
        for links, words in ((account.earlier, EARLIER), (account.later, LATER)):
            for link in links:
                if link.citation is not None and link.citation.claim_id not in shown:
                    shown.add(link.citation.claim_id)
                    sure = f"{round(link.score * 100)}% sure"
                    yield f"{words[link.relation].capitalize()} ({sure}):\n{_quoted(link.citation, numbers)}"


def state_messages(card: StateCard, topic_name: str) -> tuple[Message, ...]:
    """The current answer to each aspect of a topic, as of the card's date."""
    numbers = CitationNumbers()
    name = safe(topic_name, NAME)
    known = [aspect for aspect in card.aspects if aspect.text is not None]
    rows = tuple(entry_item(aspect_entry(aspect), numbers) for aspect in known)
    if not card.aspects:
        rows = ("This topic has no questions yet. Members with Manage Server can add some with /topic edit.",)
    open_ = [aspect.question or aspect.aspect for aspect in card.aspects if aspect.text is None]
    foot = "\n".join(small(f"No answer yet: {safe(question, LINE)}") for question in open_[:UNANSWERED])
    head = f"## {name}\n{small(f'as of {discord_date(card.as_of)}')}"
    return messages(Pages(head, (Group("", rows),) if rows else (), foot, f"**{name}** · continued"))


UNANSWERED = 5
"""Open questions named below a state card."""


def timeline_messages(timeline: Timeline, image: str = "", image_alt: str = "") -> tuple[Message, ...]:
    """The dated changes of a topic, oldest first. A chart attached as `image` is shown in the first message."""
    name = safe(timeline.topic_name, NAME)
    lines = tuple(
        f"{when}\n{said}" if first else said
        for when, day in groupby(timeline.lines, key=_when)
        for first, said in _of_a_day(day)
    )
    since = f"{_date(timeline.since)} to " if timeline.since else "until "
    left = small(left_out_line(timeline.left_out)) if timeline.left_out else ""
    first, *rest = messages(
        Pages(
            head=f"## {name}: timeline\n{small(since + _date(timeline.until))}",
            groups=(Group("", lines or ("Nothing is known about these days.",)),),
            foot=left,
            again=f"**{name}: timeline** · continued",
        )
    )
    return (replace(first, image=image, image_alt=image_alt), *rest)


def _of_a_day(lines: Iterable[TimelineEntry]) -> Iterator[tuple[bool, str]]:
    """The lines of one day as a briefing shows them, and whether each is the first, which has the date above it."""
    for number, line in enumerate(lines):
        end = datetime.combine(line.day, time.max, UTC)  # a citation of that day needs no date
        yield number == 0, change_item(NumberedChange(0, 0, line.change), end, whole=True, numbered=False)


def _when(line: TimelineEntry) -> str:
    """The date of the event, as precisely as it is known."""
    if line.granularity is None or line.granularity is Granularity.DAY:
        return f"**{_date(line.day)}**"
    known = {
        Granularity.WEEK: f"week of {_date(line.day)}",
        Granularity.MONTH: f"{line.day:%B %Y}",
        Granularity.SEASON: f"around {line.day:%B %Y}",
        Granularity.YEAR: f"{line.day.year}",
    }[line.granularity]
    return f"**{known}**"


def _date(known: date) -> str:
    return discord_date(datetime.combine(known, NOON))


def sources_messages(sourcing: SourceBreakdown) -> tuple[Message, ...]:
    """The sources of a briefing or topic: each origin with its articles, their dates, links and a quotation."""
    page, numbers = sources_page(sourcing), CitationNumbers()
    name = safe(page.topic_name, NAME)
    groups = tuple(
        Group(_origin(section), tuple(_source(citation, numbers) for citation in section.citations))
        for section in page.origins
    )
    none = () if groups else (Group("", (NO_ARTICLES,)),)
    head = f"## {name}: sources\n{small(sources_period(sourcing, discord_date))}"
    foot = small(safe(page.unread, LINE)) if page.unread else ""
    return messages(Pages(head, groups or none, foot=foot, again=f"**{name}: sources** · continued"))


def _origin(section: OriginSection) -> str:
    of = f" ({safe(section.publishers, NAME)})" if section.publishers else ""
    return f"### {safe(section.origin, NAME)}{of} · {section.articles}"


def _source(citation: Citation, numbers: CitationNumbers) -> str:
    def lines(tell: CitationFormatter, most: int) -> Iterator[str]:
        yield tell.cited(citation.title or citation.publisher, [citation], min(most, LINE))
        yield small(f"{safe(citation.publisher, min(most, NAME))} · {discord_date(citation.reported_at)}")
        if citation.quote.strip():
            yield f"> {safe(citation.quote, most)}"

    return item(lines, numbers)
