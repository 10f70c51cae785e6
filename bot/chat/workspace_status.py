"""The state of a workspace, for `/status`."""

from __future__ import annotations

from dataclasses import dataclass

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
