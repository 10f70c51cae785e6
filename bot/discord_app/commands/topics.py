"""`/topics` for readers, `/topic create|edit|delete|show` for those who manage the workspace."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from functools import partial

import discord
from discord import app_commands

from bot.chat.topic_commands import create_topic, edit_topic_by_form
from bot.chat.topic_form import TopicForm, form_of
from bot.discord_app.autocomplete import suggest_topics
from bot.discord_app.client import Deltabrief, Interaction
from bot.discord_app.confirm import confirmation_question
from bot.discord_app.context import ADD_TOPIC, InteractionContext, defer_and_load, workspace_of
from bot.discord_app.render.notices import notice
from bot.discord_app.render.page import page_messages
from bot.discord_app.render.paginate import Message
from bot.discord_app.topic_modal import TopicModal
from bot.presentation.briefing_page import Page, Section, printable
from bot.presentation.clip import clip
from bot.presentation.topic_page import topic_entry, topic_page
from bot.workspace.lookup import topic_in
from summarizer.errors import ChangedError, StorageError
from summarizer.ids import digest
from summarizer.topics.model import Topic

_LOOK_BACK = timedelta(days=30)
_SHOWN_OF_A_MATCH = 120
"""Characters of a matching sentence."""
_BEFORE_DISCORD_GIVES_UP = 2.0
"""Time limit in seconds for reading a topic: opening a form cannot be deferred, and Discord waits three."""

topic_group = app_commands.Group(
    name="topic",
    description="Create and change the topics of this workspace",
    default_permissions=discord.Permissions(manage_guild=True),
)


@app_commands.command(name="topics", description="The topics of this workspace")
@app_commands.describe(topic="Show one of them with its questions and names")
@app_commands.autocomplete(topic=suggest_topics)
async def topic_list_command(interaction: Interaction, topic: str = "") -> None:
    """List the topics, or show one."""
    ctx = await defer_and_load(interaction)
    if topic:
        await _show(ctx, topic)
        return
    known = await ctx.services.read(lambda unit: unit.topics.list_by_workspace(ctx.workspace.id))
    if not known:
        await ctx.show(notice("There are no topics yet.", "Members with Manage Server can add one with /topic create."))
        return
    entries = tuple(map(topic_entry, known))
    await ctx.show(*page_messages(Page("Topics", "", "", (Section("", entries),))))


@topic_group.command(name="show", description="Show a topic with its questions, names and keywords")
@app_commands.autocomplete(topic=suggest_topics)
async def topic_show_command(interaction: Interaction, topic: str) -> None:
    """Show one topic."""
    await _show(await defer_and_load(interaction), topic)


async def _show(ctx: InteractionContext, text: str) -> None:
    topic = await ctx.services.read(lambda unit: topic_in(unit, ctx.workspace.id, text, ctx.add_topic))
    last = await ctx.services.read(lambda unit: unit.audit.latest(topic.id))
    footer = (f"Last changed {last.at:%-d %B %Y, %H:%M} UTC",) if last else ()
    await ctx.show(*page_messages(topic_page(topic, footer)))


@topic_group.command(
    name="create", description="Add a topic: its subject, the names to watch and the questions to answer"
)
async def topic_create_command(interaction: Interaction) -> None:
    """Open an empty form."""
    await interaction.response.send_modal(_new_form(interaction))


def _new_form(interaction: Interaction) -> TopicModal:
    return TopicModal(interaction, _NEW, "A new topic", TopicForm(), _create)


_NEW = "new"
"""The target of a form whose topic has no id yet."""


async def _create(ctx: InteractionContext, form: TopicForm) -> Message:
    topic = await create_topic(ctx.services, ctx.workspace.id, form, ctx.now, ctx.by)
    matching = await _matching(ctx, topic.id)
    return notice(
        f"{topic.name} was added.\n{matching}", "Next: /source add for its articles, /subscribe for its briefings."
    )


async def _matching(ctx: InteractionContext, topic_id: str) -> str:
    """What the stored articles of the last month hold for a topic, so that its author sees whether it fits."""
    rated = await ctx.services.read(lambda unit: unit.claims.list_by_topic(topic_id, ctx.now - _LOOK_BACK, ctx.now))
    if not rated:
        return "No stored article of the last 30 days matches it yet."
    newest = sorted((claim for claim, _ in rated), key=lambda claim: claim.reported_at, reverse=True)
    articles = len({claim.article_id for claim in newest})
    lines = [f"“{clip(printable(claim.text), _SHOWN_OF_A_MATCH)}” ({claim.publisher})" for claim in newest[:3]]
    counted = f"{len(newest)} sentence{'s'[: len(newest) != 1]} of {articles} article{'s'[: articles != 1]}"
    return "\n".join((f"It matches {counted} of the last 30 days, such as:", *lines))


@topic_group.command(name="edit", description="Change a topic")
@app_commands.autocomplete(topic=suggest_topics)
async def topic_edit_command(interaction: Interaction, topic: str) -> None:
    """Open the form with the stored values."""
    workspace = workspace_of(interaction)
    try:
        async with asyncio.timeout(_BEFORE_DISCORD_GIVES_UP):
            was = await interaction.client.services.read(lambda unit: topic_in(unit, workspace.id, topic, ADD_TOPIC))
    except TimeoutError as error:
        raise StorageError("it is busy") from error
    await interaction.response.send_modal(_edit_form(interaction, was))


def _edit_form(interaction: Interaction, was: Topic) -> TopicModal:
    target = f"{was.id}-{_version(was)}"
    return TopicModal(interaction, target, f"Edit {was.name}", form_of(was), partial(_edit, was))


def _version(topic: Topic) -> str:
    """Which content of a topic a form was opened with."""
    return digest("topic form", repr(topic))[:8]


async def _form_again(interaction: Interaction, target: str) -> TopicModal:
    """The form of an earlier process. If its topic has changed since, it is not stored; its author gets the text."""
    if target == _NEW:
        return _new_form(interaction)
    topic_id, _, version = target.partition("-")
    workspace_id = workspace_of(interaction).id
    was = await interaction.client.services.read(lambda unit: topic_in(unit, workspace_id, topic_id, ADD_TOPIC))
    if _version(was) == version:
        return _edit_form(interaction, was)

    async def refuse(_: InteractionContext, __: TopicForm) -> Message:
        raise ChangedError("it was changed in the meantime")

    return TopicModal(interaction, target, f"Edit {was.name}", form_of(was), refuse)


async def _edit(was: Topic, ctx: InteractionContext, form: TopicForm) -> Message:
    topic = await edit_topic_by_form(ctx.services, was, form, ctx.now, ctx.by)
    if topic == was:
        return notice(f"{was.name} was not changed.")
    matching = await _matching(ctx, topic.id)
    return notice(f"{topic.name} was changed.\n{matching}", "The next briefing uses it.")


@topic_group.command(name="delete", description="Delete a topic and its subscriptions")
@app_commands.autocomplete(topic=suggest_topics)
async def topic_delete_command(interaction: Interaction, topic: str) -> None:
    """Ask for confirmation first."""
    ctx = await defer_and_load(interaction)
    workspace_id = ctx.workspace.id
    chosen = await ctx.services.read(lambda unit: topic_in(unit, workspace_id, topic, ctx.add_topic))
    subscribed = await ctx.services.read(
        lambda unit: sum(
            subscription.topic_id == chosen.id for subscription in unit.subscriptions.list_by_workspace(workspace_id)
        )
    )
    many = {0: "", 1: " and its subscription"}.get(subscribed, f" and its {subscribed} subscriptions")
    text = f"Delete “{chosen.name}”{many}? Articles and delivered briefings are kept."
    await ctx.show(confirmation_question(text, "topic", chosen.id, ctx))


async def _delete(ctx: InteractionContext, topic_id: str) -> Message:
    topic = await ctx.services.off_loop(ctx.services.service.remove_topic, ctx.workspace.id, topic_id, ctx.now, ctx.by)
    return notice(f"{topic.name} was deleted.", "Articles and delivered briefings are kept.")


def register(client: Deltabrief) -> None:
    """Add the commands."""
    client.tree.add_command(topic_list_command)
    client.tree.add_command(topic_group)
    client.confirmed_actions["topic"] = _delete
    client.forms["topic"] = _form_again
