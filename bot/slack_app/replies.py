"""What commands, forms and buttons answer: a use case of the service, rendered."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.chat.failed_articles import failed_article
from bot.chat.find_briefing import briefing_for
from bot.chat.lookup import entity_in
from bot.chat.preview import Unread, nothing_read, preview_destination
from bot.chat.source_import import check_size, import_opml, imported_text
from bot.chat.subscriptions import Row, is_direct, rows_for
from bot.chat.workspace_status import WorkspaceStatus, workspace_status
from bot.presentation.briefing_page import Entry, Page, Section, printable
from bot.presentation.history_pages import change_explanation_page
from bot.presentation.source_sample_page import sample_page
from bot.presentation.topic_page import topic_page
from bot.runtime.schedule import upcoming
from bot.slack_app.context import InteractionContext
from bot.slack_app.download import download
from bot.slack_app.limits import SHOWN
from bot.slack_app.render.blocks import Block, Json, context, header, section
from bot.slack_app.render.briefing import (
    all_messages,
    answer_messages,
    briefing_messages,
    sources_messages,
    state_messages,
    timeline_messages,
)
from bot.slack_app.render.entries import NAME
from bot.slack_app.render.mrkdwn import safe, slack_datetime
from bot.slack_app.render.page import notice, page_messages
from bot.slack_app.render.paginate import Message, Pages, messages
from bot.watching import source_commands
from bot.watching.detect_source import look_at_address
from bot.watching.sample_source import Sample, sample_source
from bot.watching.source_commands import Who, postponed
from bot.watching.source_reading import Fetch, RunBlocking
from bot.workspace.parse_user_input import format_weekdays
from summarizer.briefing.model import Briefing, Feedback
from summarizer.delivery.model import Destination, DestinationKind, Length, QuietRule, Subscription
from summarizer.errors import UsageError
from summarizer.ingest.model import Article, ArticleVersion, Source
from summarizer.questions.limits import ANSWERS
from summarizer.questions.model import Answer
from summarizer.service import Service
from summarizer.topics.model import Topic

Said = tuple[Message, ...]
BACK = timedelta(days=90)
"""How far back a timeline goes if no day is named."""
NEXT = 3
"""Number of delivery times in an answer."""
TROUBLES = 10
QUIET_WORDS = {
    QuietRule.SEND: "",
    QuietRule.SKIP: ", silent on quiet days",
    QuietRule.FAILURES: ", silent on quiet days unless sources fail",
}


def zone_of(visit: InteractionContext) -> ZoneInfo:
    """The zone of dates that Slack does not show in each reader's own."""
    return ZoneInfo(visit.desk.zone)


async def ask(
    visit: InteractionContext, question: str, briefing: Briefing | None = None, *, public: bool = False
) -> Said:
    """Answer a question. A `public` answer names who asked."""
    said = await answered(visit, question, "", briefing)
    return answer_messages(said, zone_of(visit), visit.user_id if public else "")


async def answered(
    visit: InteractionContext, question: str, topic: str = "", briefing: Briefing | None = None
) -> Answer:
    """The ledger's answer; claims of the briefing rank first."""
    question = question.strip()
    if not question:
        raise UsageError("Write a question after it, such as /deltabrief ask Since when?")
    if len(question) > ANSWERS.question_limit:
        raise UsageError(f"The question has {len(question)} characters; the limit is {ANSWERS.question_limit}.")
    workspace_id = visit.workspace.id
    topic_id = (await visit.topic(topic)).id if topic else None
    return await visit.desk.model(
        workspace_id, Service.ask, workspace_id, question, visit.now, topic_id, briefing.id if briefing else None
    )


async def preview(visit: InteractionContext, topic: str) -> Said:
    """The briefing that this place would get now. It is not stored, so it has no buttons."""
    chosen = await visit.topic(topic)
    if unread := await unread_notice(visit):
        return (unread,)
    destination_id = await visit.desk.read(lambda unit: preview_destination(unit, chosen, visit.places))
    said = await visit.desk.model(
        visit.workspace.id, Service.preview, chosen.id, destination_id, visit.now, Length.STANDARD
    )
    return briefing_messages(said, buttons=False)


UNREAD_HINTS = {
    Unread.NO_SOURCES: "An admin can add one: /deltabrief setup, or /deltabrief sources add https://…",
    Unread.PAUSED: "An admin can resume one: /deltabrief sources pause",
    Unread.FAILING: "/deltabrief sources shows why.",
    Unread.NOT_POLLED: "/deltabrief sources shows when each was read.",
    Unread.NOT_ANALYSED: "That takes a minute or two; /deltabrief status shows how many are waiting.",
}


async def unread_notice(visit: InteractionContext) -> Message | None:
    """What to say instead of a quiet day while no article has been read; None once one has."""
    reason = await visit.desk.read(lambda unit: nothing_read(unit, visit.workspace.id))
    return notice(reason, UNREAD_HINTS[reason]) if reason else None


async def timeline(visit: InteractionContext, topic: str, since: date | None = None) -> Said:
    """The dated changes of a topic."""
    chosen = await visit.topic(topic)
    today = visit.now.astimezone(zone_of(visit)).date()
    found = await visit.desk.off_loop(visit.desk.service.timeline, chosen.id, since or today - BACK, today)
    return timeline_messages(found)


async def state(visit: InteractionContext, topic: str) -> Said:
    """The current answer to each question of a topic."""
    chosen = await visit.topic(topic)
    card = await visit.desk.off_loop(visit.desk.service.as_of, chosen.id, visit.now)
    return state_messages(card, chosen.name)


async def entity(visit: InteractionContext, name: str) -> Said:
    """The spellings of a name, and its merges and splits."""
    found = await visit.desk.read(lambda unit: entity_in(unit, visit.workspace.id, name))
    edits = await visit.desk.read(lambda unit: unit.entities.list_edits(visit.workspace.id))
    own = [edit for edit in edits if found.id in {edit.entity_id, edit.other_id}][: SHOWN.edits]
    spellings = tuple(Entry("·", alias.text, notes=(f"from: {alias.provenance}",)) for alias in found.aliases)
    history = tuple(
        Entry("·", f"{edit.kind.value}, {edit.at:%d %B %Y}{', undone' if edit.undone_at else ''}") for edit in own
    )
    parts = (("Spellings", spellings), ("Merges and splits", history))
    sections = tuple(Section(*part) for part in parts if part[1])
    return page_messages(Page(found.name, found.kind or "kind unknown", "", sections))


async def merge(visit: InteractionContext, keep: str, other: str) -> Said:
    """Merge two entities; the first keeps its name."""
    kept = await visit.desk.read(lambda unit: entity_in(unit, visit.workspace.id, keep))
    gone = await visit.desk.read(lambda unit: entity_in(unit, visit.workspace.id, other))
    service = visit.desk.service
    await visit.desk.off_loop(service.merge_entities, visit.workspace.id, kept.id, gone.id, visit.now, visit.by)
    return (notice(f"{gone.name} is now part of {kept.name}.", "This applies to stored and to future articles."),)


# --- briefings --------------------------------------------------------------------------------------------------------


async def visible_briefing(visit: InteractionContext, briefing_id: str) -> Briefing:
    """The briefing of a button, if the user may see it. Raises NotFoundError."""
    workspace_id, user_id = visit.workspace.id, visit.user_id
    return await visit.desk.read(lambda unit: briefing_for(unit, workspace_id, user_id, briefing_id))


async def everything(visit: InteractionContext, briefing: Briefing) -> Said:
    """Every line with its reasons, and the state card."""
    del visit
    return all_messages(briefing)


async def sources_of_briefing(visit: InteractionContext, briefing: Briefing) -> Said:
    """Every citation by its origin."""
    service = visit.desk.service
    return sources_messages(await visit.desk.off_loop(service.sources_of_briefing, briefing.workspace_id, briefing.id))


async def timeline_of_briefing(visit: InteractionContext, briefing: Briefing) -> Said:
    """The timeline up to the day of the briefing: the button of an old one shows its time."""
    until = briefing.until.astimezone(zone_of(visit)).date()
    found = await visit.desk.off_loop(visit.desk.service.timeline, briefing.topic_id, until - BACK, until)
    return timeline_messages(found)


def number_of(text: str) -> int:
    """The number in the value of a menu. Raises UsageError."""
    if not text.isdecimal():
        raise UsageError("This menu is from another version of the bot; use a newer briefing.")
    return int(text)


async def why(visit: InteractionContext, briefing: Briefing, number: int) -> Said:
    """Reasons and exact quotes behind a line."""
    service = visit.desk.service
    found = await visit.desk.off_loop(service.why, briefing.workspace_id, briefing.id, number)
    return page_messages(change_explanation_page(found, zone_of(visit)))


async def rate(visit: InteractionContext, briefing: Briefing, *, useful: bool) -> Said:
    """Store what a reader thinks of a briefing."""
    given = Feedback(briefing.workspace_id, briefing.id, visit.by, useful, visit.now)
    await visit.desk.off_loop(visit.desk.service.give_feedback, given)
    said = "useful" if useful else "not useful"
    return (notice(f"Noted: {said}. Thank you.", "Use the other button to change this."),)


# --- lists ------------------------------------------------------------------------------------------------------------


async def topic_list(visit: InteractionContext) -> Said:
    """The topics of the workspace."""
    known = await visit.desk.read(lambda unit: unit.topics.list_by_workspace(visit.workspace.id))
    if not known:
        return (notice("There are no topics yet.", "A Slack admin can add one: /deltabrief topics add"),)
    entries = tuple(Entry("·", topic.description, topic.name) for topic in known)
    return page_messages(
        Page("Topics", "", "", (Section("", entries),), footer=("/deltabrief brief NAME shows one now.",))
    )


async def one_topic(visit: InteractionContext, name: str) -> Said:
    """One topic with its questions, names and keywords."""
    topic = await visit.topic(name)
    last = await visit.desk.read(lambda unit: unit.audit.latest(topic.id))
    return page_messages(topic_page(topic, (f"Last changed {last.at:%d %B %Y, %H:%M} UTC",) if last else ()))


async def source_list(visit: InteractionContext, pattern: str = "") -> Said:
    """The sources and their status; with a pattern only those that contain it."""
    known = await visit.desk.read(lambda unit: unit.sources.list_by_workspace(visit.workspace.id))
    wanted = pattern.casefold()
    fitting = [each for each in known if wanted in f"{each.publisher} {each.location}".casefold()]
    if not known:
        return (notice("There are no sources yet.", "A Slack admin can add one: /deltabrief sources add https://…"),)
    if not fitting:
        return (
            notice(f"None of the {len(known)} sources contains “{pattern}”.", "/deltabrief sources lists them all."),
        )
    items = tuple((section(source_line(each)),) for each in fitting)
    head = (header("Sources"), context(f"{len(fitting)} of {len(known)}" if pattern else count(len(known), "source")))
    return messages(Pages("Sources", head, items, again=(context("*Sources* · continued"),)))


def source_line(source: Source) -> str:
    """A source with its state."""
    name = f"*{safe(source.publisher, NAME)}* · {source.kind.value} · {safe(source.location, SHOWN.address)}"
    return f"{name}\n{_source_state(source)}"


def _source_state(source: Source) -> str:
    if source.paused:
        return f"paused{f': {safe(source.failure, SHOWN.reason)}' if source.failure else ''}"
    if source.failure and source.failing_since:
        return f"failing since {slack_datetime(source.failing_since)}: {safe(source.failure, SHOWN.reason)}"
    return f"read {slack_datetime(source.checked_at)}" if source.checked_at else "not read yet"


async def failed_articles(visit: InteractionContext) -> Said:
    """The articles that could not be analysed, and why."""
    failed = await visit.desk.read(lambda unit: unit.articles.failed(visit.workspace.id))
    if not failed:
        return (notice("Every article was analysed."),)
    items = tuple((section(failed_line(*each)),) for each in failed[: -SHOWN.failed_articles - 1 : -1])
    older = len(failed) - len(items)
    foot = (context(f"{count(older, 'older article')} could not be analysed either"),) if older else ()
    said = f"{count(len(failed), 'article')} could not be analysed"
    again = "Try one or all of them again with /deltabrief articles retry."
    return messages(Pages(said, (header(said), context(again)), items, foot, (context("*Articles* · continued"),)))


async def retry_articles(visit: InteractionContext, article: str) -> Said:
    """Make them pending again: the named one, or all. They are set aside again if that fails."""
    desk, workspace_id = visit.desk, visit.workspace.id
    chosen = (await desk.read(lambda unit: failed_article(unit, workspace_id, article))).id if article else None
    again = await desk.off_loop(desk.service.try_again, workspace_id, chosen, now=visit.now, by=visit.by)
    if not again:
        return (notice("No article waits for a retry: every article was analysed."),)
    said = f"{count(len(again), 'article')} {'is' if len(again) == 1 else 'are'} analysed again."
    return (notice(said, "What fails again is listed by /deltabrief articles, with the reason."),)


async def import_sources(visit: InteractionContext, file: Json) -> Said:
    """Add the feeds of an OPML file that was uploaded in a form."""
    check_size(str(file.get("name") or "The file"), int(file.get("size") or 0))
    data = await download(visit.app.session, visit.team, file)
    done = await import_opml(visit.desk, visit.workspace.id, data, Who(visit.by, visit.now))
    left_out = "\n".join(done.left_out[: SHOWN.unknown])
    said = (notice(imported_text(done), "/deltabrief sources shows their status once they are read."),)
    return (*said, notice(f"Left out:\n{left_out}")) if left_out else said


async def add_source(visit: InteractionContext, address: str, publisher: str = "") -> Said:
    """Fetch the address, then store the source."""
    address = bare_address(address)
    found = await visit.desk.look_at(
        visit.workspace.id, lambda fetch, work: look_at_address(address, fetch, visit.now, work)
    )
    source = await visit.desk.off_loop(
        source_commands.add_source,
        visit.desk.ledger,
        visit.workspace.id,
        found,
        visit.now,
        printable(publisher)[: SHOWN.publisher] or None,
        who=Who(visit.by, visit.now),
        quotas=visit.desk.quotas,
    )
    others = ", ".join(each.location for each in found.others[: SHOWN.others])
    hint = f"Also found: {others}" if others else "See what it would store: /deltabrief sources test"
    background = "Articles older than a day are background: questions use them, briefings do not announce them."
    return (
        notice(f"{source.publisher} is now being read: the {source.kind.value} {source.location}\n{background}", hint),
    )


async def sample_of_source(visit: InteractionContext, address: str) -> Said:
    """Show what would be read from an address; nothing is stored."""
    address = bare_address(address)

    async def seen(fetch: Fetch, work: RunBlocking) -> Sample:
        found = await look_at_address(address, fetch, visit.now, work)
        return await sample_source(found, fetch, visit.now, work=work)

    return page_messages(sample_page(await visit.desk.look_at(visit.workspace.id, seen), zone_of(visit)))


def bare_address(text: str) -> str:
    """The address without Slack's own marks: it sends "<https://a.example|a.example>" for a typed link."""
    address = text.strip().removeprefix("<").removesuffix(">").partition("|")[0].strip()
    if not address:
        raise UsageError("Write the address after it, such as /deltabrief sources add https://www.example.org/news")
    return address


# --- subscriptions ----------------------------------------------------------------------------------------------------


async def subscription_list(visit: InteractionContext) -> Said:
    """Which briefings go where and when, as far as the user may see it."""
    rows = await visit.desk.read(lambda unit: rows_for(unit, visit.workspace.id, visit.by))
    if not rows:
        return (notice("There are no subscriptions yet.", "Use /deltabrief subscribe to get briefings."),)
    items = tuple(subscription_item(row, visit.now) for row in rows)
    return messages(
        Pages("Subscriptions", (header("Subscriptions"),), items, again=(context("*Subscriptions* · continued"),))
    )


def subscription_item(row: Row, now: datetime) -> tuple[Block, ...]:
    """One subscription with its next time, or why it is paused."""
    subscription, name, destination = row
    lines = [describe_time(subscription)]
    if subscription.paused:
        because = safe(subscription.paused_because or "paused", SHOWN.reason)
        lines.append(f"Paused: {because}. Subscribe again with the same topic, place and time to resume it.")
    elif times := upcoming(subscription, now, 1):
        lines.append(f"Next {slack_datetime(times[0])}")
    return (section(f"*{safe(name, NAME)}* → {describe_place(destination)}"), context("\n".join(lines)))


def describe_time(subscription: Subscription) -> str:
    """Days, time, zone, length and quiet rule."""
    days = format_weekdays(subscription.weekdays)
    at = f"{subscription.at:%H:%M} ({safe(subscription.zone, SHOWN.zone)})"
    alerts = ", with alerts" if subscription.alerts else ""
    return f"{days} at {at}, {subscription.length.value} length{QUIET_WORDS[subscription.quiet]}{alerts}"


def describe_place(destination: Destination | None) -> str:
    """A destination as Slack shows it."""
    if destination is None or destination.kind is DestinationKind.CONSOLE:
        return "the console"
    if is_direct(destination):
        return f"<@{destination.address}>"
    channel, _, thread = destination.address.partition(":")
    return f"a thread in <#{channel}>" if thread else f"<#{channel}>"


# --- status and help --------------------------------------------------------------------------------------------------


async def status(visit: InteractionContext) -> Said:
    """The state of the workspace, and its latest changes for those who manage it."""
    manages = await visit.manages()
    found = await visit.desk.read(lambda unit: workspace_status(unit, visit.workspace.id))
    late = postponed(visit.desk.quotas, visit.workspace.id, found.waiting)
    troubles = [*([late] if late else []), *_troubles(found)]
    items = [(section("\n".join(_counts(found))),)]
    items += (
        [(section(f"*Needs attention*\n{troubles[0]}"),), *((section(each),) for each in troubles[1:])]
        if troubles
        else []
    )
    if manages:
        changes = [
            f"{slack_datetime(each.at)} {person(each.by)}: {each.action.value}, {safe(each.name, SHOWN.title)}"
            for each in found.audit
        ]
        items.append((section("*Recent changes*\n" + ("\n".join(changes) or "Nothing yet.")),))
    return messages(Pages("Status", (header("Status"),), tuple(items), again=(context("*Status* · continued"),)))


def _counts(found: WorkspaceStatus) -> list[str]:
    read = [source.checked_at for source in found.sources if source.checked_at]
    kinds = ((found.topics, "topic"), (len(found.sources), "source"), (len(found.subscriptions), "subscription"))
    waiting = (
        f"{count(found.waiting, 'article')} waiting for analysis"
        if found.waiting
        else "No article is waiting for analysis"
    )
    return [
        ", ".join(count(number, noun) for number, noun in kinds),
        f"Sources last read {slack_datetime(max(read))}" if read else "No source has been read yet",
        waiting,
        *([f"{count(len(found.failed), 'article')} could not be analysed"] if found.failed else []),
        f"Readers found {count(found.feedback.useful, 'briefing')} useful, {found.feedback.not_useful} not",
    ]


def _troubles(found: WorkspaceStatus) -> list[str]:
    failing = [source_line(source) for source in found.sources if source.failure]
    paused = [
        f"A subscription at {row.at:%H:%M} is paused: {safe(row.paused_because or 'no reason given', SHOWN.reason)}"
        for row in found.subscriptions
        if row.paused
    ]
    failed = [failed_line(article, version) for article, version in found.failed[: -TROUBLES - 1 : -1]]
    return [*failing[:TROUBLES], *paused[:TROUBLES], *failed]


def failed_line(article: Article, version: ArticleVersion) -> str:
    """An article that could not be analysed, and why."""
    name = safe(version.title or article.url or "An article without a title", SHOWN.title)
    return f"{name} ({safe(article.publisher, NAME)}): {safe(version.note or 'not analysed', SHOWN.reason)}"


def person(by: str) -> str:
    """Somebody of the audit log."""
    platform, _, user_id = by.partition(":")
    return f"<@{user_id}>" if platform == "slack" else safe(by, SHOWN.zone)


def count(number: int, noun: str) -> str:
    """A number with its noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def subscribed(
    name: str, subscription: Subscription, destination: Destination, now: datetime, *, changed: bool
) -> Said:
    """What was subscribed, with the next delivery times."""
    done = "Changed" if changed else "Subscribed"
    times = "\n".join(f"• {slack_datetime(each)}" for each in upcoming(subscription, now, NEXT))
    said = f"*{done}: {safe(name, NAME)}* goes to {describe_place(destination)}, {describe_time(subscription)}."
    hint = "You need not wait: /deltabrief brief shows what it would say now."
    blocks = (section(said), section(f"Next:\n{times or 'never'}"), context(hint))
    return (Message(f"{done}: {name}", blocks),)


def edited(topic: Topic, *, created: bool) -> Said:
    """A topic was stored."""
    if created:
        return (
            notice(
                f"{topic.name} was added.",
                "Next: /deltabrief sources add for its articles, /deltabrief subscribe for its briefings.",
            ),
        )
    return (notice(f"{topic.name} was changed.", "The next briefing uses it."),)
