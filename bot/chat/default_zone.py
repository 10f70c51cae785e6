"""The time zone of a workspace: that of its newest subscription, until somebody names another."""

from __future__ import annotations

from summarizer.unit_of_work import UnitOfWork


def default_zone(unit: UnitOfWork, workspace_id: str, otherwise: str) -> str:
    """The default IANA zone of a workspace; `otherwise` while it has no subscription."""
    known = unit.subscriptions.list_by_workspace(workspace_id)
    newest = max(known, key=lambda subscription: subscription.created_at, default=None)
    return newest.zone if newest else otherwise
