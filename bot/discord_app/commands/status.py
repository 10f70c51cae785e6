"""`/status`: the state of this workspace, and its audit log for those who manage it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from discord import app_commands

from bot.chat.failed_articles import article_name, reason_of_failure
from bot.chat.workspace_status import WorkspaceStatus, counts_in_words, paused_in_words, workspace_status
from bot.discord_app.client import Deltabrief, Interaction
from bot.discord_app.commands.sources import source_item
from bot.discord_app.context import defer_and_load
from bot.discord_app.render.markdown import discord_ago, safe
from bot.discord_app.render.paginate import Group, Pages, messages
from bot.presentation.briefing_page import count
from bot.watching.source_commands import postponed
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.workspace.model import AuditEntry

TROUBLES = 10
"""Number of failing sources, of paused subscriptions, or of articles that could not be analysed, shown."""


@app_commands.command(name="status", description="Status of this workspace: sources, subscriptions, pending articles")
async def status_command(interaction: Interaction) -> None:
    """Show the state, and the audit log to those who manage the workspace."""
    ctx = await defer_and_load(interaction)
    state = await ctx.services.read(lambda unit: workspace_status(unit, ctx.workspace.id))
    late = postponed(ctx.services.quotas, ctx.workspace.id, state.waiting)
    troubles = [*([late] if late else []), *_troubles(state)]
    groups = [Group("", (counts_in_words(state, discord_ago),)), Group("### Needs attention", tuple(troubles))]
    if ctx.manages:
        groups.append(Group("### Recent changes", tuple(_change(entry) for entry in state.audit) or ("Nothing yet.",)))
    draft = Pages("## Status", tuple(group for group in groups if group.items), again="**Status** · continued")
    await ctx.show(*messages(draft))


def _troubles(state: WorkspaceStatus) -> list[str]:
    failing = [source_item(source) for source in state.sources if source.failure]
    paused = paused_in_words(state, lambda text: safe(text, 200))
    return [*failing[:TROUBLES], *paused[:TROUBLES], *_not_analysed(state.failed)]


def _not_analysed(failed: Sequence[tuple[Article, ArticleVersion]]) -> Iterator[str]:
    """The newest articles that were set aside, each with its reason, and how many more there are."""
    for article, version in failed[: -TROUBLES - 1 : -1]:
        name = safe(article_name(article, version), 150)
        yield f"{name} ({safe(article.publisher, 60)}): not analysed: {safe(reason_of_failure(version), 200)}"
    if len(failed) > TROUBLES:
        yield f"{count(len(failed) - TROUBLES, 'older article')} could not be analysed either"
    if failed:
        yield "Members with Manage Server can have them analysed again: /articles retry"


def _change(entry: AuditEntry) -> str:
    platform, _, person = entry.by.partition(":")
    who = f"<@{person}>" if platform == "discord" else safe(entry.by, 50)
    return f"{discord_ago(entry.at)} {who}: {entry.action.value}, {safe(entry.name, 150)}"


def register(client: Deltabrief) -> None:
    """Add the command."""
    client.tree.add_command(status_command)
