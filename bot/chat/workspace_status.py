"""The state of a workspace, for `/status`, in the same words on every platform."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.presentation.briefing_page import count
from summarizer.briefing.model import FeedbackTotals
from summarizer.delivery.model import Subscription
from summarizer.ingest.model import Article, ArticleVersion, Source
from summarizer.unit_of_work import UnitOfWork
from summarizer.workspace.model import AuditEntry

CHANGES = 10
"""Number of audit log entries shown."""


@dataclass(frozen=True, slots=True)
class WorkspaceStatus:
    """Counts, sources, subscriptions, failed articles and the latest changes of a workspace."""

    topics: int
    sources: tuple[Source, ...]
    subscriptions: tuple[Subscription, ...]
    waiting: int
    failed: tuple[tuple[Article, ArticleVersion], ...]
    feedback: FeedbackTotals
    audit: tuple[AuditEntry, ...]


def workspace_status(unit: UnitOfWork, workspace_id: str) -> WorkspaceStatus:
    """Read it."""
    return WorkspaceStatus(
        topics=len(unit.topics.list_by_workspace(workspace_id)),
        sources=unit.sources.list_by_workspace(workspace_id),
        subscriptions=unit.subscriptions.list_by_workspace(workspace_id),
        waiting=unit.articles.pending_count(workspace_id),
        failed=unit.articles.failed(workspace_id),
        feedback=unit.briefings.feedback_totals(workspace_id),
        audit=unit.audit.list_newest(workspace_id, CHANGES),
    )


def counts_in_words(state: WorkspaceStatus, when: Callable[[datetime], str]) -> str:
    """What the workspace has and what waits, one line each. `when` writes a time for the platform."""
    read = [source.checked_at for source in state.sources if source.checked_at]
    subscriptions = count(len(state.subscriptions), "subscription")
    lines = [", ".join((count(state.topics, "topic"), count(len(state.sources), "source"), subscriptions))]
    if read:
        lines.append(f"Sources last read {when(max(read))}")
    elif state.sources:
        lines.append("No source has been read yet")
    waiting = count(state.waiting, "article") if state.waiting else "No article is"
    lines.append(f"{waiting} waiting for analysis")
    if state.failed:
        lines.append(f"{count(len(state.failed), 'article')} could not be analysed and will not be in briefings")
    lines.append(f"Readers' votes: {state.feedback.useful} 👍, {state.feedback.not_useful} 👎")
    return "\n".join(lines)


def paused_in_words(state: WorkspaceStatus, safe: Callable[[str], str]) -> list[str]:
    """Each paused subscription and why. `safe` makes a stranger's text safe for the platform."""
    return [
        f"A subscription at {row.at:%H:%M} is paused: {safe(row.paused_because or 'no reason given')}"
        for row in state.subscriptions
        if row.paused
    ]
