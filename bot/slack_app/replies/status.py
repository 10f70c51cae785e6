"""The state of the workspace, and what needs attention."""

from __future__ import annotations

from bot.chat.workspace_status import WorkspaceStatus, counts_in_words, paused_in_words, workspace_status
from bot.slack_app.context import SlackContext
from bot.slack_app.limits import SHOWN
from bot.slack_app.render.blocks import context, header, section
from bot.slack_app.render.mrkdwn import safe, slack_datetime
from bot.slack_app.render.paginate import Messages, SlackPages, messages
from bot.slack_app.replies.articles import failed_line
from bot.slack_app.replies.sources import source_line
from bot.watching.source_commands import postponed

TROUBLES = 10


async def status(ctx: SlackContext) -> Messages:
    """The state of the workspace, and its latest changes for those who manage it."""
    manages = await ctx.manages()
    found = await ctx.services.read(lambda unit: workspace_status(unit, ctx.workspace.id))
    late = postponed(ctx.services.quotas, ctx.workspace.id, found.waiting)
    troubles = [*([late] if late else []), *_troubles(found)]
    items = [(section(counts_in_words(found, slack_datetime)),)]
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
    return messages(SlackPages("Status", (header("Status"),), tuple(items), again=(context("*Status* · continued"),)))


def _troubles(found: WorkspaceStatus) -> list[str]:
    failing = [source_line(source) for source in found.sources if source.failure]
    paused = paused_in_words(found, lambda text: safe(text, SHOWN.reason))
    failed = [failed_line(article, version) for article, version in found.failed[: -TROUBLES - 1 : -1]]
    return [*failing[:TROUBLES], *paused[:TROUBLES], *failed]


def person(by: str) -> str:
    """Somebody of the audit log."""
    platform, _, user_id = by.partition(":")
    return f"<@{user_id}>" if platform == "slack" else safe(by, SHOWN.zone)
