"""Forms: a view is opened at once, submitted, and its window then shows the result, or the form again with the error.

open_form → (person fills it in) → submitted: check the fields → "One moment …" → handle → result | form with error
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.chat.lookup import source_in
from bot.chat.subscriptions import check_room, may_end, rows_for
from bot.chat.topic_commands import create_topic, edit_topic
from bot.chat.topic_form import NAME_MOST, TopicForm, form_of
from bot.slack_app import replies
from bot.slack_app.context import (
    WITHIN,
    InteractionContext,
    SlackApp,
    failure_text,
    log,
    replying,
    show_all,
    to_channel,
    to_view,
    update_view,
)
from bot.slack_app.delivery_errors import NOT_MEMBER, OUTAGE, UNREACHABLE, error_code
from bot.slack_app.limits import SHOWN, SLACK
from bot.slack_app.payload import carried_by, context_of, private, refilled, values_of
from bot.slack_app.render.blocks import (
    Block,
    Json,
    context,
    external_select,
    file_input,
    input_block,
    modal,
    option,
    section,
    select,
    text_input,
)
from bot.slack_app.render.briefing import answer_messages
from bot.slack_app.render.page import error as error_message
from bot.slack_app.render.page import notice
from bot.slack_app.replies import Said
from bot.slack_app.teams import PLATFORM
from bot.topics.starter_topics import starter_topics
from bot.watching import source_commands
from bot.watching.source_commands import Who
from bot.workspace.parse_user_input import parse_time, parse_weekdays, parse_zone
from summarizer.delivery.model import Destination, DestinationKind, Length, QuietRule, Subscription
from summarizer.errors import UsageError
from summarizer.ids import digest
from summarizer.questions.limits import ANSWERS

Values = Mapping[str, str]
Handle = Callable[[InteractionContext, Values, Mapping[str, str]], Awaitable[Said]]
Check = Callable[[Values], dict[str, str]]

WAITING = "One moment …"

DAYS = (
    ("daily", "Every day"),
    ("weekdays", "Monday to Friday"),
    ("weekends", "Saturday and Sunday"),
    *(
        (name.casefold(), name)
        for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    ),
)
LENGTHS = (
    (Length.SHORT, "Short: what matters most"),
    (Length.STANDARD, "Standard"),
    (Length.FULL, "Full: everything that changed"),
)
QUIET_RULES = (
    (QuietRule.SEND, "Say that it is a quiet day, and why"),
    (QuietRule.SKIP, "Post nothing"),
    (QuietRule.FAILURES, "Post only if sources failed"),
)


NO_ALERTS, AT_ONCE = "no", "at_once"
ALERTS = ((NO_ALERTS, "No, wait for the next briefing"), (AT_ONCE, "Yes, at once"))


def unchecked(values: Values) -> dict[str, str]:
    """A form whose fields need no check of their own."""
    del values
    return {}


@dataclass(frozen=True)
class Form:
    """A kind of form, by its callback id."""

    title: str
    submit: str
    handle: Handle
    check: Check = unchecked
    what: str = ""
    """What it does, if only those who manage the workspace may: "change topics"."""


async def open_form(visit: InteractionContext, callback: str, blocks: list[Block], **carried: str) -> None:
    """Open a form. What is `carried` comes back with its submission."""
    form: Form = visit.app.forms[callback]
    carried = {"channel": visit.channel, **carried}
    await visit.open(modal(form.title, blocks, callback=callback, submit=form.submit, private=private(**carried)))


async def submitted(app: SlackApp, ack: Any, body: dict[str, Any]) -> None:  # noqa: ANN401 - Bolt's
    """Handle a submitted form."""
    view: Json = body["view"]
    form: Form = app.forms[view["callback_id"]]
    values, carried = values_of(view), carried_by(view)
    if errors := form.check(values):
        await ack(response_action="errors", errors=errors)
        return
    await ack(response_action="update", view=modal(form.title, [section(WAITING)]))
    try:
        visit = await context_of(app, body)
    except Exception as failure:  # noqa: BLE001 - boundary: without its team, nothing can be shown to this person
        failure_text(view["callback_id"], failure)
        return
    shown = to_view(visit.team, view["id"], form.title, visit.reply)
    visit = replying(replace(visit, channel=carried.get("channel", "")), shown)
    try:
        async with asyncio.timeout(WITHIN):
            await visit.ready()
            if form.what:
                await visit.check_manages(form.what)
            said = await form.handle(visit, values, carried)
    except Exception as failure:  # noqa: BLE001 - boundary: what somebody wrote must not be lost, whatever failed
        await _show_again(visit, view, failure_text(view["callback_id"], failure))
        return
    await show_all(visit, view["callback_id"], said)


async def _show_again(visit: InteractionContext, view: Json, text: str) -> None:
    """The form with what was entered; if its window is gone, only the reason."""
    try:
        await update_view(visit.team, view["id"], again(view, text, visit.app.forms[view["callback_id"]]))
    except (SlackClientError, *OUTAGE):
        await show_all(visit, view["callback_id"], (error_message(text),))


def again(view: Json, text: str, form: Form) -> Json:
    """The submitted form with what was entered, below the reason why it was not accepted."""
    blocks = [*error_message(text).blocks, *refilled(view)]
    private_metadata = view.get("private_metadata") or ""
    return modal(form.title, blocks, callback=view["callback_id"], submit=form.submit, private=private_metadata)


# --- a topic of a command ---------------------------------------------------------------------------------------------


def topic_field(label: str = "Topic") -> Block:
    """A menu of the workspace's topics."""
    return input_block(label, external_select("topic", "Choose a topic"))


async def _brief(visit: InteractionContext, values: Values, _: Mapping[str, str]) -> Said:
    return await replies.preview(visit, values["topic"])


async def _state(visit: InteractionContext, values: Values, _: Mapping[str, str]) -> Said:
    return await replies.state(visit, values["topic"])


async def _timeline(visit: InteractionContext, values: Values, _: Mapping[str, str]) -> Said:
    since = date.fromisoformat(values["since"]) if values.get("since") else None
    return await replies.timeline(visit, values["topic"], since)


# --- questions --------------------------------------------------------------------------------------------------------


def question_fields(*, topic: bool = True) -> list[Block]:
    """A question, and the topic to search."""
    asked = text_input("question", most=ANSWERS.question_limit, lines=True, hint="Since when? Who says so?")
    fields = [input_block("Your question", asked)]
    if topic:
        fields.append(input_block("Topic", external_select("topic", "All topics"), optional=True))
    return fields


async def _ask(visit: InteractionContext, values: Values, carried: Mapping[str, str]) -> Said:
    briefing_id = carried.get("briefing")
    briefing = await replies.visible_briefing(visit, briefing_id) if briefing_id else None
    answer = await replies.answered(visit, values["question"], values.get("topic", ""), briefing)
    said = answer_messages(answer, replies.zone_of(visit))
    channel, thread_ts = carried.get("thread_channel"), carried.get("thread")
    if channel and thread_ts:
        public = answer_messages(answer, replies.zone_of(visit), visit.user_id)
        try:
            await to_channel(visit.app, visit.team, channel, thread_ts)(public)
        except SlackApiError as error:  # archived meanwhile, or the bot was removed: the answer is here all the same
            log.info("an answer could not be posted in the thread: %s", error_code(error))
        else:
            return (*said, notice("Everybody can read this answer in the thread."))
    return said


# --- topics -----------------------------------------------------------------------------------------------------------


def topic_fields(form: TopicForm) -> list[Block]:
    """Five fields, filled with the values."""
    return [
        input_block("Name", text_input("name", initial=form.name, most=NAME_MOST), hint="The name that readers see"),
        input_block("About", _lines("about", form.description), hint="What it covers, in a sentence"),
        input_block(
            "Questions",
            _lines("aspects", form.aspects),
            optional=True,
            hint="One per line. Lease: Is the lease in force?",
        ),
        input_block("Keywords", _lines("keywords", form.keywords), optional=True, hint="Separated by commas"),
        input_block(
            "Names to watch",
            _lines("names", form.names),
            optional=True,
            hint="One per line. Name = spelling; spelling",
        ),
    ]


def _lines(action_id: str, initial: str) -> Json:
    return text_input(action_id, initial=initial, most=SLACK.field, lines=True)


def topic_form(values: Values) -> TopicForm:
    """The submitted values."""
    return TopicForm(values["name"], values["about"], values["keywords"], values["names"], values["aspects"])


def fields_of(topic: TopicForm) -> list[Block]:
    """The form of a stored topic. Raises UsageError if Slack's form cannot hold it."""
    if any(len(text) > SLACK.field for text in (topic.description, topic.keywords, topic.names, topic.aspects)):
        raise UsageError("This topic is too long for Slack's form. Edit its file and add it again.")
    return topic_fields(topic)


async def _topic_add(visit: InteractionContext, values: Values, _: Mapping[str, str]) -> Said:
    made = await create_topic(visit.desk, visit.workspace.id, topic_form(values), visit.now, visit.by)
    return replies.edited(made, created=True)


async def _topic_edit(visit: InteractionContext, values: Values, carried: Mapping[str, str]) -> Said:
    was = await visit.topic(carried["topic"])
    if str(digest(str(form_of(was)))) != carried["was"]:
        raise UsageError(
            f"Somebody changed the topic in the meantime. See it with /deltabrief topics {was.name}, "
            "then edit it again."
        )
    made = await edit_topic(visit.desk, was, topic_form(values), visit.now, visit.by)
    return (notice(f"{was.name} was not changed."),) if made == was else replies.edited(made, created=False)


async def _topic_delete(visit: InteractionContext, values: Values, _: Mapping[str, str]) -> Said:
    chosen = await visit.topic(values["topic"])
    service = visit.desk.service
    gone = await visit.desk.off_loop(service.remove_topic, visit.workspace.id, chosen.id, visit.now, visit.by)
    return (notice(f"{gone.name} was deleted.", "Articles and delivered briefings are kept."),)


# --- sources ----------------------------------------------------------------------------------------------------------


def source_fields(address: str = "") -> list[Block]:
    """An address, and the name that readers see."""
    asked = text_input("address", initial=address, most=SHOWN.typed_address, hint="https://www.example.org/news")
    name = text_input("publisher", most=SHOWN.publisher)
    return [
        input_block("Address", asked, hint="A site, a feed, a page or a sitemap"),
        input_block("Publisher", name, optional=True, hint="The name that readers see"),
    ]


def source_field() -> Block:
    """A menu of the workspace's sources."""
    return input_block("Source", external_select("source", "Choose a source"))


async def _source_add(visit: InteractionContext, values: Values, _: Mapping[str, str]) -> Said:
    return await replies.add_source(visit, values["address"], values["publisher"])


async def _source_test(visit: InteractionContext, values: Values, _: Mapping[str, str]) -> Said:
    return await replies.sample_of_source(visit, values["address"])


async def _source_pause(visit: InteractionContext, values: Values, _: Mapping[str, str]) -> Said:
    chosen = await visit.desk.read(lambda unit: source_in(unit, visit.workspace.id, values["source"]))
    changed = await visit.desk.off_loop(
        source_commands.pause_source,
        visit.desk.ledger,
        visit.workspace.id,
        chosen.id,
        paused=not chosen.paused,
        who=Who(visit.by, visit.now),
    )
    state = "is paused; use the same command to resume it" if changed.paused else "is active again"
    return (notice(f"{chosen.publisher} {state}."),)


async def _source_remove(visit: InteractionContext, values: Values, _: Mapping[str, str]) -> Said:
    chosen = await visit.desk.read(lambda unit: source_in(unit, visit.workspace.id, values["source"]))
    who = Who(visit.by, visit.now)
    await visit.desk.off_loop(source_commands.remove_source, visit.desk.ledger, visit.workspace.id, chosen.id, who)
    return (notice(f"{chosen.publisher} was removed; its articles are kept."),)


def import_fields() -> list[Block]:
    """A file."""
    hint = "An OPML file, as feed readers export it"
    return [input_block("List of feeds", file_input("file", "opml", "xml"), hint=hint)]


async def _source_import(visit: InteractionContext, values: Values, _: Mapping[str, str]) -> Said:
    if not values["file"]:
        raise UsageError("Choose the OPML file that your feed reader exported.")
    return await replies.import_sources(visit, json.loads(values["file"]))


def article_fields() -> list[Block]:
    """One of the articles that could not be analysed, or none for all of them."""
    chosen = external_select("article", "All of them")
    return [input_block("Article", chosen, optional=True, hint="Leave it empty to analyse all of them again.")]


async def _articles_retry(visit: InteractionContext, values: Values, _: Mapping[str, str]) -> Said:
    return await replies.retry_articles(visit, values["article"])


# --- subscriptions ----------------------------------------------------------------------------------------------------


def place_select(channel: str) -> Json:
    """A menu of channels; `channel` is chosen if it is one."""
    where: Json = {"type": "conversations_select", "action_id": "where", "filter": {"include": ["public", "private"]}}
    return where | ({"initial_conversation": channel} if channel.startswith(("C", "G")) else {})


def subscribe_fields(zone: str, channel: str, topic: Json | None) -> list[Block]:
    """Everything about a subscription, with defaults."""
    menu = select("days", "Days", [option(text, value) for value, text in DAYS], "daily")
    lengths = select("length", "Length", [option(text, value) for value, text in LENGTHS], Length.STANDARD)
    quiet = select("quiet", "Quiet days", [option(text, value) for value, text in QUIET_RULES], QuietRule.SEND)
    alerts = select("alerts", "Alerts", [option(text, value) for value, text in ALERTS], NO_ALERTS)
    at = {"type": "timepicker", "action_id": "time", "initial_time": "08:00"}
    return [
        input_block("Topic", external_select("topic", "Choose a topic", topic)),
        input_block(
            "Channel", place_select(channel), optional=True, hint="Leave it empty to get a direct message instead."
        ),
        input_block("Time", at),
        input_block("Days", menu),
        input_block("Time zone", external_select("zone", "Search for a city", option(zone, zone))),
        input_block("Length", lengths),
        input_block("On a quiet day", quiet),
        input_block("Alerts", alerts, hint="What disputes or retracts an earlier briefing; at most three a day."),
    ]


def setup_fields(zone: str, channel: str) -> list[Block]:
    """A topic, sites, a channel and a time: everything for a first briefing."""
    starters = select(
        "starter", "Choose one, or write your own below", [option(each.name, each.name) for each in starter_topics()]
    )
    own = text_input("own", most=SHOWN.question, hint="The ferry strike in Oslo and the talks about it")
    sites = text_input("sites", most=SHOWN.typed_address, hint="https://www.example.org/news")
    return [
        input_block("Topic", starters, optional=True, hint="With its questions and with public feeds"),
        input_block("Or your own, in a sentence", own, optional=True),
        input_block("Sites to read", sites, optional=True, hint="Separated by spaces"),
        input_block("Channel", place_select(channel), optional=True, hint="Leave it empty for direct messages to you."),
        input_block(
            "Time and time zone", text_input("when", initial=f"8:00 {zone}", most=SHOWN.zone), hint="8:30 Frankfurt"
        ),
    ]


async def _subscribe(visit: InteractionContext, values: Values, _: Mapping[str, str]) -> Said:
    at, on, zone = parse_time(values["time"]), parse_weekdays(values["days"]), parse_zone(values["zone"])
    destination = await destination_of(visit, values.get("where", ""))
    chosen = await visit.topic(values["topic"])
    await visit.desk.read(lambda unit: check_room(unit, visit.desk.quotas, destination, chosen.id, at))
    subscription = Subscription(
        id=digest("subscription", destination.id, chosen.id, at.isoformat(), visit.now.isoformat()),
        workspace_id=visit.workspace.id,
        topic_id=chosen.id,
        destination_id=destination.id,
        at=at,
        zone=zone,
        created_at=visit.now,
        weekdays=on,
        length=Length(values["length"]),
        quiet=QuietRule(values["quiet"]),
        alerts=values.get("alerts") == AT_ONCE,
    )
    service = visit.desk.service
    before = await visit.desk.off_loop(service.subscribe, subscription, destination, visit.now, visit.by)
    return replies.subscribed(chosen.name, subscription, destination, visit.now, changed=before is not None)


async def destination_of(visit: InteractionContext, channel: str) -> Destination:
    """The destination. Raises UsageError if the user or the bot may not post there."""
    if not channel:
        return _place(visit, DestinationKind.DIRECT, visit.user_id)
    if not await visit.manages():
        raise UsageError(
            "Only Slack admins can subscribe a channel. Leave Channel empty to get direct messages instead."
        )
    try:
        await _join(visit, channel)
    except SlackApiError as error:
        code = error_code(error)
        reason = NOT_MEMBER if code in _CLOSED else UNREACHABLE.get(code, f"Slack answered {code}")
        raise UsageError(f"I cannot post in that channel yet: {reason}.") from error
    return _place(visit, DestinationKind.CHANNEL, channel)


_CLOSED = frozenset({"channel_not_found", "method_not_supported_for_channel_type", "not_in_channel", "missing_scope"})


async def _join(visit: InteractionContext, channel: str) -> None:
    """Make sure that the bot is in the channel. It can join a public one itself. Raises as slack_sdk."""
    found: Any = (await visit.team.client.conversations_info(channel=channel))["channel"]
    if found.get("is_archived"):
        raise UsageError("That channel is archived. Choose another one.")
    if not found.get("is_member"):
        await visit.team.client.conversations_join(channel=channel)


def _place(visit: InteractionContext, kind: DestinationKind, address: str) -> Destination:
    workspace_id = visit.workspace.id
    return Destination(digest("destination", workspace_id, kind, address), workspace_id, kind, address, PLATFORM)


async def _unsubscribe(visit: InteractionContext, values: Values, _: Mapping[str, str]) -> Said:
    manages = await visit.manages()
    rows = await visit.desk.read(lambda unit: rows_for(unit, visit.workspace.id, visit.by))
    mine = {row[0].id: row for row in rows if may_end(row, visit.by, manages=manages)}
    row = mine.get(values["subscription"])
    if row is None:
        raise UsageError("That subscription has ended already, or only a Slack admin can end it.")
    service = visit.desk.service
    await visit.desk.off_loop(service.unsubscribe, visit.workspace.id, row[0].id, visit.now, visit.by)
    return (notice(f"{row[1]} at {row[0].at:%H:%M} ended.", "Use /deltabrief subscribe to start it again."),)


# --- entities ---------------------------------------------------------------------------------------------------------


def merge_fields() -> list[Block]:
    """Two names of one entity."""
    return [
        input_block("Name to keep", external_select("entity", "Type the beginning of a name")),
        input_block("Other name of the same", external_select("entity_other", "Type the beginning of a name")),
        context("The second becomes a spelling of the first, in stored and in future articles."),
    ]


async def _merge(visit: InteractionContext, values: Values, _: Mapping[str, str]) -> Said:
    return await replies.merge(visit, values["entity"], values["entity_other"])


def _different(values: Values) -> dict[str, str]:
    return {"entity_other": "Choose two different names."} if values["entity"] == values["entity_other"] else {}


def _http(values: Values) -> dict[str, str]:
    address = values["address"]
    if "." in address and not any(space in address for space in " \t\n"):
        return {}
    return {"address": "This is not a web address. Write it like https://www.example.org/news"}


FORMS: Mapping[str, Form] = {
    "brief": Form("Briefing", "Show", _brief),
    "state": Form("Where it stands", "Show", _state),
    "timeline": Form("Timeline", "Show", _timeline),
    "ask": Form("Ask", "Ask", _ask),
    "subscribe": Form("Subscribe", "Subscribe", _subscribe),
    "unsubscribe": Form("End a subscription", "End it", _unsubscribe),
    "topic_add": Form("New topic", "Add", _topic_add, what="add topics"),
    "topic_edit": Form("Edit topic", "Save", _topic_edit, what="change topics"),
    "topic_delete": Form("Delete topic", "Delete", _topic_delete, what="delete topics"),
    "source_add": Form("Add a source", "Add", _source_add, _http, what="add sources"),
    "source_test": Form("Test a source", "Test", _source_test, _http, what="test sources"),
    "source_pause": Form("Pause or resume", "Pause or resume", _source_pause, what="pause sources"),
    "source_import": Form("Import sources", "Import", _source_import, what="import sources"),
    "articles_retry": Form("Analyse again", "Analyse", _articles_retry, what="retry articles"),
    "source_remove": Form("Remove a source", "Remove", _source_remove, what="remove sources"),
    "entity_merge": Form("Merge two names", "Merge", _merge, _different, what="merge names"),
}
"""By callback id."""


def register(bolt: AsyncApp, app: SlackApp) -> None:
    """Handle every submission of these forms."""
    add_forms(bolt, app, FORMS)


def add_forms(bolt: AsyncApp, app: SlackApp, made: Mapping[str, Form]) -> None:
    """Handle submissions of these forms, by callback id."""
    app.forms.update(made)
    for callback in made:

        @bolt.view(callback)
        async def submit(ack: Any, body: dict[str, Any]) -> None:  # noqa: ANN401 - Bolt's
            await submitted(app, ack, body)
