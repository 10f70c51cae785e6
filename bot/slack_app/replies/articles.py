"""Answers about articles that could not be analysed."""

from __future__ import annotations

from bot.chat.failed_articles import article_name, failed_article, reason_of_failure
from bot.presentation.briefing_page import count
from bot.slack_app.context import SlackContext
from bot.slack_app.limits import SHOWN
from bot.slack_app.render.blocks import context, header, section
from bot.slack_app.render.entries import NAME
from bot.slack_app.render.mrkdwn import safe
from bot.slack_app.render.page import notice
from bot.slack_app.render.paginate import Messages, SlackPages, messages
from summarizer.ingest.model import Article, ArticleVersion


async def failed_articles(ctx: SlackContext) -> Messages:
    """The articles that could not be analysed, and why."""
    failed = await ctx.services.read(lambda unit: unit.articles.failed(ctx.workspace.id))
    if not failed:
        return (notice("Every article was analysed."),)
    items = tuple((section(failed_line(*each)),) for each in failed[: -SHOWN.failed_articles - 1 : -1])
    older = len(failed) - len(items)
    foot = (context(f"{count(older, 'older article')} could not be analysed either"),) if older else ()
    said = f"{count(len(failed), 'article')} could not be analysed"
    again = "Try one or all of them again with /deltabrief articles retry."
    return messages(SlackPages(said, (header(said), context(again)), items, foot, (context("*Articles* · continued"),)))


async def retry_articles(ctx: SlackContext, article: str) -> Messages:
    """Make them pending again: the named one, or all. They are set aside again if that fails."""
    services, workspace_id = ctx.services, ctx.workspace.id
    chosen = (await services.read(lambda unit: failed_article(unit, workspace_id, article))).id if article else None
    again = await services.off_loop(services.service.try_again, workspace_id, chosen, now=ctx.now, by=ctx.by)
    if not again:
        return (notice("No article waits for a retry: every article was analysed."),)
    said = f"{count(len(again), 'article')} {'is' if len(again) == 1 else 'are'} analysed again."
    return (notice(said, "What fails again is listed by /deltabrief articles, with the reason."),)


def failed_line(article: Article, version: ArticleVersion) -> str:
    """An article that could not be analysed, and why."""
    name = safe(article_name(article, version), SHOWN.title)
    return f"{name} ({safe(article.publisher, NAME)}): {safe(reason_of_failure(version), SHOWN.reason)}"
