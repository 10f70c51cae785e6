"""`/ask`, and questions asked by mentioning the bot: answered from the ledger with citations, or refused."""

from __future__ import annotations

import logging
import re
from typing import Any

import discord
from discord import app_commands

from bot.chat.ensure_workspace import ensure_workspace
from bot.chat.find_briefing import briefing_for
from bot.chat.small_talk import EXAMPLE, is_small_talk
from bot.discord_app.autocomplete import suggest_topics
from bot.discord_app.client import Deltabrief, Interaction
from bot.discord_app.commands.brief import unread_in, unread_notice
from bot.discord_app.context import defer_and_load, guild_workspace, user_key
from bot.discord_app.error_replies import error_message
from bot.discord_app.find_briefing import briefing_id_above
from bot.discord_app.render.answers import answer_messages
from bot.discord_app.render.components import layout
from bot.discord_app.render.notices import notice
from bot.workspace.lookup import topic_in
from summarizer.errors import DeltabriefError, NotFoundError
from summarizer.questions.limits import ANSWERS
from summarizer.questions.model import Answer
from summarizer.service import Service
from summarizer.workspace.model import Workspace

log = logging.getLogger(__name__)

_MENTION = re.compile(r"<@!?\d+>")
_HINT = f"Mention me with a question in English, such as {EXAMPLE}. Under a briefing I search that briefing first."


@app_commands.command(
    name="ask",
    description="Ask a question; answers cite their sources, and without evidence there is no answer",
    extras={"cooldown": (5, 60.0)},
)
@app_commands.describe(question="What you want to know", topic="Search only this topic", public="Show it to everyone")
@app_commands.autocomplete(topic=suggest_topics)
async def ask_command(
    interaction: Interaction,
    question: app_commands.Range[str, 1, ANSWERS.question_limit],
    topic: str = "",
    public: bool = False,
) -> None:
    """Answer a question; in a briefing's thread, that briefing's claims rank first."""
    ctx = await defer_and_load(interaction, private=not public)
    if is_small_talk(question):
        await ctx.show(notice(f"Ask me a question, such as {EXAMPLE}.", "/help lists what else I can do."))
        return
    workspace_id = ctx.workspace.id
    topic_id = (
        (await ctx.services.read(lambda unit: topic_in(unit, workspace_id, topic, ctx.add_topic))).id if topic else None
    )
    under = (
        None if topic else await _under(interaction.client, ctx.workspace.id, interaction.user.id, interaction.channel)
    )
    place, briefing_id = under or (workspace_id, None)
    said = await ask_in_worker(interaction.client, place, question, topic_id, briefing_id)
    unread = await unread_notice(ctx) if said.refusal else None
    await ctx.show(*((unread,) if unread else answer_messages(said)))


async def ask_in_worker(
    client: Deltabrief, workspace_id: str, question: str, topic_id: str | None, briefing_id: str | None
) -> Answer:
    """The ledger's answer, computed in the analysis process, which has the models. Raises as `Service.ask`."""
    services = client.services
    return await services.model(
        workspace_id, Service.ask, workspace_id, question, services.now(), topic_id, briefing_id
    )


async def _under(
    client: Deltabrief,
    workspace_id: str,
    user_id: int,
    place: Any,  # noqa: ANN401 - any type of channel
    replied_to: discord.Message | None = None,
) -> tuple[str, str] | None:
    """Workspace and id of the briefing above a question, if the user may see it."""
    briefing_id = await briefing_id_above(place, replied_to)
    if briefing_id is None:
        return None
    try:
        briefing = await client.services.read(lambda unit: briefing_for(unit, workspace_id, str(user_id), briefing_id))
    except NotFoundError:
        return None  # deleted, or from another workspace: answer the question without a briefing
    return briefing.workspace_id, briefing.id


async def answer_mention(client: Deltabrief, message: discord.Message) -> None:
    """Answer a message that mentions the bot, in its channel. All other messages are ignored."""
    me = client.user
    if me is None or message.author.bot or not re.search(rf"<@!?{me.id}>", message.content):
        return
    try:
        client.tree.cooldowns.use(ask_command, message.author.id, message.created_at)
    except app_commands.CommandOnCooldown:
        return  # do not flood a channel with error replies
    question = " ".join(_MENTION.sub(" ", message.content).split())
    try:
        async with message.channel.typing():
            said = await _reply(client, message, question)
        for view in said:
            await message.reply(view=view, mention_author=False)
    except discord.HTTPException as error:  # no permission to write here, so there is no way to reply
        log.info("a mention could not be answered: %s", error)


async def _reply(client: Deltabrief, message: discord.Message, question: str) -> list[discord.ui.LayoutView]:
    if is_small_talk(question):
        return [layout(notice(_HINT))]
    workspace = _workspace_of(message)
    await client.services.off_loop(ensure_workspace, client.services, workspace)
    replied_to = message.reference.resolved if message.reference else None
    above = replied_to if isinstance(replied_to, discord.Message) and replied_to.author == client.user else None
    try:
        under = await _under(client, workspace.id, message.author.id, message.channel, above)
        place, briefing_id = under or (workspace.id, None)
        said = await ask_in_worker(client, place, question, None, briefing_id)
        unread = await unread_in(client.services, workspace.id) if said.refusal else None
    except DeltabriefError as error:
        return [layout(notice(error_message(error) or str(error)))]
    return [layout(message) for message in ((unread,) if unread else answer_messages(said))]


def _workspace_of(message: discord.Message) -> Workspace:
    if message.guild:
        return guild_workspace(message.guild.id, message.guild.name)
    return Workspace(user_key(message.author), message.author.name)


def register(client: Deltabrief) -> None:
    """Add the command, and listen for mentions."""
    client.tree.add_command(ask_command)

    @client.event
    async def on_message(message: discord.Message) -> None:
        await answer_mention(client, message)
