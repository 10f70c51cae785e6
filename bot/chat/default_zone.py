"""The time zone of a workspace: that of its newest subscription, until somebody names another."""

from __future__ import annotations

from summarizer.unit_of_work import UnitOfWork


def default_zone(unit: UnitOfWork, workspace_id: str, otherwise: str) -> str:
    """The IANA zone to use where none is named; `otherwise` while the workspace has no subscription."""
    known = unit.subscriptions.list_by_workspace(workspace_id)
    newest = max(known, key=lambda subscription: subscription.created_at, default=None)
    return newest.zone if newest else otherwise
