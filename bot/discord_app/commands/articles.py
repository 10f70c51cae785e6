"""`/articles failed|retry`: articles whose analysis failed, and retries, as `deltabrief articles` on the console."""

from __future__ import annotations

import discord
from discord import app_commands

from bot.chat.failed_articles import article_name, failed_article, reason_of_failure
from bot.discord_app.autocomplete import suggest_failed_articles
from bot.discord_app.client import Deltabrief, Interaction
from bot.discord_app.context import defer_and_load
from bot.discord_app.render.markdown import discord_ago, safe
from bot.discord_app.render.notices import notice
from bot.discord_app.render.paginate import Group, Pages, messages
from bot.presentation.briefing_page import count
from summarizer.ingest.model import Article, ArticleVersion

MOST = 200
"""Number of articles listed, the newest first: a dozen messages."""
_RETRYING = {"cooldown": (2, 60.0)}
"""Two per minute: the analysis of each may take as long as the time limit allows."""

articles_group = app_commands.Group(
    name="articles",
    description="Articles that could not be analysed",
    default_permissions=discord.Permissions(manage_guild=True),
)


@articles_group.command(name="failed", description="The articles that could not be analysed, and why")
async def articles_failed_command(interaction: Interaction) -> None:
    """List them."""
    ctx = await defer_and_load(interaction)
    failed = await ctx.services.read(lambda unit: unit.articles.failed(ctx.workspace.id))
    if not failed:
        await ctx.show(notice("Every article was analysed."))
        return
    items = [_item(article, version) for article, version in failed[: -MOST - 1 : -1]]
    if len(failed) > MOST:
        items.append(f"{count(len(failed) - MOST, 'older article')} could not be analysed either")
    head = (
        f"## {count(len(failed), 'article')} could not be analysed\nTry one or all of them again with /articles retry."
    )
    await ctx.show(*messages(Pages(head, (Group("", tuple(items)),), again="**Articles** · continued")))


def _item(article: Article, version: ArticleVersion) -> str:
    name = safe(article_name(article, version), 150)
    why = safe(reason_of_failure(version), 200)
    return f"{name} ({safe(article.publisher, 60)}, {discord_ago(version.fetched_at)}): {why}"


@articles_group.command(
    name="retry", description="Analyse failed articles again: one, or all of them", extras=_RETRYING
)
@app_commands.describe(article="One of them; leave it out to retry all")
@app_commands.autocomplete(article=suggest_failed_articles)
async def articles_retry_command(interaction: Interaction, article: str = "") -> None:
    """Make them pending again; they are analysed like new articles, and set aside again if that fails."""
    ctx = await defer_and_load(interaction)
    services, workspace_id = ctx.services, ctx.workspace.id
    chosen = (
        (await services.read(lambda unit: failed_article(unit, workspace_id, article))).id if article.strip() else None
    )
    again = await services.off_loop(services.service.try_again, workspace_id, chosen, now=ctx.now, by=ctx.by)
    if not again:
        await ctx.show(notice("No article waits for a retry: every article was analysed."))
        return
    count = "One article is" if len(again) == 1 else f"{len(again):,} articles are"
    await ctx.show(
        notice(f"{count} analysed again.", "What fails again is listed by /articles failed, with the reason.")
    )


def register(client: Deltabrief) -> None:
    """Add the commands."""
    client.tree.add_command(articles_group)
