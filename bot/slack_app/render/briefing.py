"""Briefing → Slack messages, and everything that its buttons show. Pure.

first message: title, one sentence, a few lines, buttons   → the channel
the other lines                                            → its thread
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from bot.presentation.answer_page import answer_page
from bot.presentation.briefing_page import aspect_entry, printable, stands_on
from bot.presentation.clip import clip
from bot.presentation.compact_briefing import (
    FAILED_EMOJI,
    QUIET_EMOJI,
    CompactBriefing,
    NumberedChange,
    compact,
    foot_lines,
    head_line,
    reading_order,
)
from bot.presentation.contested import ContestedLine
from bot.presentation.history_pages import day_of
from bot.presentation.reasons import earlier_heading, reason_of
from bot.presentation.sources_page import NO_ARTICLES, OriginSection, sources_page, sources_period
from bot.slack_app.limits import SHOWN
from bot.slack_app.render.blocks import OPTIONS_LIMIT, Block, actions, button, context, header, option, section, select
from bot.slack_app.render.change_lines import begun_line, change_item, state_line
from bot.slack_app.render.entries import NAME, citation_line, entry_item
from bot.slack_app.render.mrkdwn import day, safe, slack_date, slack_datetime
from bot.slack_app.render.page import foot
from bot.slack_app.render.paginate import Item, SlackMessage, SlackPages, messages, with_blocks
from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.briefing.model import AspectState, Briefing, Citation, QuietReason, StateCard
from summarizer.briefing.wording import NEVER_CONFIRMED, quiet_reason
from summarizer.questions.model import Answer, ChangeExplanation, SourceBreakdown, Timeline, TimelineEntry

LEAD = 600
NO_QUESTIONS = "This topic has no questions yet. Admins can add some with /deltabrief topics edit."
ASK, WHY, ALL, TIMELINE, SOURCES = (
    "briefing_ask",
    "briefing_why",
    "briefing_all",
    "briefing_timeline",
    "briefing_sources",
)
USEFUL, NOT_USEFUL = "briefing_useful", "briefing_notuseful"
"""Action ids of the buttons and the menu under a briefing; their value is the briefing's id (`:` and a number)."""
BUTTONS = ((ASK, "Ask", "primary"), (ALL, "Show all", ""), (TIMELINE, "Timeline", ""), (SOURCES, "Sources", ""))
CONTESTED = 3
"""Lines of a posted briefing that are marked as disputed or withdrawn since."""
RATINGS = ((USEFUL, "👍"), (NOT_USEFUL, "👎"))


def briefing_messages(
    briefing: Briefing, contested: Sequence[ContestedLine] = (), *, buttons: bool = True
) -> tuple[SlackMessage, ...]:
    """The first message goes to the destination, the others into its thread.

    `contested` are lines that a later briefing disputes or withdraws; the first message says so. `buttons`: a preview
    is not stored, so it has none, and no numbers by which `why` could be asked.
    """
    shown = compact(briefing)
    name = safe(briefing.topic_name, NAME)
    again = (context(f"*{name}* · continued"),)
    more = [f"{_count(len(shown.rest), 'more line')} in the thread below"] if shown.rest else []
    first = SlackPages(
        text=_notification(briefing, shown),
        head=tuple(_head(briefing, shown, contested, numbered=buttons)),
        items=tuple(_items(briefing, shown, numbered=buttons)),
        foot=(context("\n".join(below)),)
        if (below := [*foot_lines(briefing, safe, SHOWN.failing, SHOWN.title), *more])
        else (),
        again=again,
    )
    start, *overflow = messages(first)
    opened = with_blocks(start, *_rows(briefing)) if buttons else start
    rest = tuple(change_item(line, briefing.until, numbered=buttons) for line in shown.rest)
    later = messages(SlackPages(f"{briefing.topic_name}: more", again, rest, again=again)) if rest else ()
    return (opened, *overflow, *later)


def _head(
    briefing: Briefing, shown: CompactBriefing, contested: Sequence[ContestedLine], *, numbered: bool
) -> Iterator[Block]:
    yield header(briefing.topic_name)
    yield context(head_line(briefing, slack_date))
    yield from map(_since, contested[:CONTESTED])  # above the line that it is about, which may be the first
    if briefing.quiet:
        emoji = FAILED_EMOJI if briefing.quiet is QuietReason.SOURCES_FAILED else QUIET_EMOJI
        confirmed = briefing.coverage.last_confirmed
        yield section(f"{emoji} *{safe(quiet_reason(briefing.quiet, briefing.coverage), LEAD)}*")
        yield context(f"Last confirmed {slack_date(confirmed)}." if confirmed else NEVER_CONFIRMED)
    if shown.lead:
        yield from change_item(shown.lead, briefing.until, lead=True, numbered=numbered)
    elif shown.bottom_line and not briefing.quiet:
        yield section(f"*{safe(shown.bottom_line, LEAD)}*")


def _since(contested: ContestedLine) -> Block:
    """What happened to a line after it was posted."""
    info = CHANGE_KINDS[contested.kind]
    text = safe(contested.line.change.text, SHOWN.reason)
    return section(f"{info.emoji} *Since {info.counted}* ({slack_date(contested.at)}): “{text}”")


def _items(briefing: Briefing, shown: CompactBriefing, *, numbered: bool) -> Iterator[Item]:
    yield from (change_item(line, briefing.until, numbered=numbered) for line in shown.lines)
    if shown.also:
        yield (context("\n".join(begun_line(line, briefing.until, numbered=numbered) for line in shown.also)),)
    if shown.states:
        rows = "\n".join(state_line(aspect, briefing.until) for aspect in shown.states)
        yield (context("Where it stands now"), section(rows))


def _rows(briefing: Briefing) -> Iterator[Block]:
    row = [button(label, action, briefing.id, style) for action, label, style in BUTTONS]
    lines = [_why(briefing, line) for line in reading_order(briefing)[:OPTIONS_LIMIT]]
    if lines:
        row.insert(1, select(WHY, "Why?", lines))
    rated = [button(label, action, briefing.id) for action, label in RATINGS]
    yield actions([*row, *rated], "briefing")


def _why(briefing: Briefing, line: NumberedChange) -> Block:
    return option(f"{line.number} · {line.change.text}", f"{briefing.id}:{line.stored}")


def _notification(briefing: Briefing, shown: CompactBriefing) -> str:
    said = quiet_reason(briefing.quiet, briefing.coverage) if briefing.quiet else ""
    lead = shown.lead.change.text if shown.lead else shown.bottom_line
    return clip(f"{printable(briefing.topic_name)}: {printable(said or lead) or 'briefing'}", SHOWN.notification)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


# --- what the buttons and commands show ------------------------------------------------------------------------------


def all_messages(briefing: Briefing) -> tuple[SlackMessage, ...]:
    """Every line of a briefing in full, with its number and date, and the whole state card."""
    items = [change_item(line, briefing.until, whole=True) for line in reading_order(briefing)]
    items += state_items([each for each in briefing.state.aspects if each.text is not None], "Where it stands")
    name = safe(briefing.topic_name, NAME)
    none = ((section("Nothing changed in this briefing."),),)
    return messages(
        SlackPages(
            text=f"{briefing.topic_name}: everything",
            head=(section(f"*{name}* · everything in the briefing of {slack_date(briefing.until)}"),),
            items=tuple(items) or none,
            foot=foot(tuple(stands_on(briefing))),
            again=(context(f"*{name}* · continued"),),
        )
    )


def state_items(aspects: Sequence[AspectState], heading: str = "") -> list[Item]:
    """The questions of a topic that have an answer; those without are one line."""
    known = [each for each in aspects if each.text is not None]
    items = [entry_item(aspect_entry(each)) for each in known]
    unknown = [safe(each.aspect, NAME) for each in aspects if each.text is None]
    if unknown:
        items.append((context(f"Not known yet: {', '.join(unknown[: SHOWN.unknown])}"),))
    if items and heading:
        items[0] = (section(f"*{heading}*"), *items[0])
    return items


def state_messages(card: StateCard, topic_name: str) -> tuple[SlackMessage, ...]:
    """The current answer to each question of a topic."""
    items = state_items(card.aspects) or [(section(NO_QUESTIONS),)]
    name = safe(topic_name, NAME)
    head = (header(topic_name), context(f"as of {slack_datetime(card.as_of)}"))
    return messages(
        SlackPages(f"{topic_name}: where it stands", head, tuple(items), again=(context(f"*{name}* · continued"),))
    )


def answer_messages(answer: Answer, zone: ZoneInfo, asked_by: str = "") -> tuple[SlackMessage, ...]:
    """Cited lines, side by side if sources differ, or the reason why there is no answer.

    `asked_by` is the user to name if others read the answer and cannot see who asked.
    """
    page = answer_page(answer, zone)
    items = [
        item
        for part in page.sections
        for item in _side(part.heading if answer.disputed else "", list(map(entry_item, part.entries)))
    ]
    asked = f"asked by <@{asked_by}>" if asked_by else ""
    head = [section(f"*{safe(answer.question, SHOWN.question) or 'Answer'}*"), *([context(asked)] if asked else [])]
    head += [section(safe(page.lead, LEAD))] if page.lead else []
    return messages(
        SlackPages(page.lead or "Answer", tuple(head), tuple(items), again=(context("*Answer* · continued"),))
    )


def _side(heading: str, items: list[Item]) -> list[Item]:
    return [(section(f"*{safe(heading, NAME)}*"), *items[0]), *items[1:]] if heading and items else items


def why_messages(why: ChangeExplanation, number: int) -> tuple[SlackMessage, ...]:
    """What stands behind a line of a briefing: the reason, the exact words, what came before. `number`: as shown."""
    change = why.change
    info = CHANGE_KINDS[change.kind]
    name, reason = safe(why.briefing.topic_name, NAME), safe(reason_of(change), SHOWN.reason)
    head = (
        section(f"*Why line {number}?*"),
        context(f"{name} · line {number} of the briefing of {slack_date(why.briefing.until)}"),
        section(f"{info.emoji} *{info.heading}*, because: {reason}"),
    )
    items = [
        *_side("The exact words", [_quoted(citation) for citation in change.citations]),
        *_side(earlier_heading(change.kind), [_quoted(citation) for citation in change.against]),
    ]
    again = (context(f"*Why line {number}?* · continued"),)
    return messages(SlackPages(f"Why line {number}?", head, tuple(items), again=again))


def _quoted(citation: Citation) -> Item:
    by = " · ".join(part for part in (safe(citation.speaker or "", NAME), citation_line(citation)) if part)
    return (section(f"> {safe(citation.quote, LEAD)}"), context(by))


def timeline_messages(timeline: Timeline) -> tuple[SlackMessage, ...]:
    """The dated changes of a topic, oldest first, each day once."""
    items: list[Item] = []
    before = ""
    for line in timeline.lines:
        made = _dated(line)
        when = day_of(line)
        items.append((section(f"*{safe(when, NAME)}*"), *made) if when != before else made)
        before = when
    name = safe(timeline.topic_name, NAME)
    since = f"{day(timeline.since)} to " if timeline.since else "until "
    left = (context(f"{_count(timeline.left_out, 'smaller change')} left out"),) if timeline.left_out else ()
    none = ((section("Nothing is known about these days."),),)
    return messages(
        SlackPages(
            text=f"{timeline.topic_name}: timeline",
            head=(
                header(f"{clip(timeline.topic_name, SHOWN.name)}: timeline"),
                context(since + day(timeline.until)),
            ),
            items=tuple(items) or none,
            foot=left,
            again=(context(f"*{name}: timeline* · continued"),),
        )
    )


def _dated(line: TimelineEntry) -> Item:
    change = line.change
    links = " ; ".join(dict.fromkeys(citation_line(each) for each in change.citations[: SHOWN.dated_links]))
    said = section(f"{CHANGE_KINDS[change.kind].emoji} {safe(change.text, SHOWN.sentence)}")
    return (said, context(links)) if links else (said,)


def sources_messages(sourcing: SourceBreakdown) -> tuple[SlackMessage, ...]:
    """The sources of a briefing or topic: each origin with its articles, their dates, links and a quotation."""
    page = sources_page(sourcing)
    title = f"*{safe(page.topic_name, NAME)}: sources*"
    return messages(
        SlackPages(
            text=f"{page.topic_name}: sources",
            head=(section(title), context(sources_period(sourcing, slack_date))),
            items=tuple(map(_origin, page.origins)) or ((section(NO_ARTICLES),),),
            foot=(context(safe(page.unread, SHOWN.reason)),) if page.unread else (),
            again=(context(f"{title} · continued"),),
        )
    )


def _origin(part: OriginSection) -> Item:
    of = f" ({safe(part.publishers, NAME)})" if part.publishers else ""
    title = section(f"*{safe(part.origin, NAME)}*{of} · {part.articles}")
    return (title, *(context(_source(each)) for each in part.citations[: SHOWN.origin_articles]))


def _source(citation: Citation) -> str:
    title = safe(citation.title or citation.quote, SHOWN.title)
    return f"{title} · {citation_line(citation)}"
