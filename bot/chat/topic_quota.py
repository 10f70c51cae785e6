"""Whether a workspace has room for another topic."""

from __future__ import annotations

from bot.workspace.quotas import Quotas
from summarizer.errors import UsageError
from summarizer.unit_of_work import UnitOfWork


def check_topic_room(unit: UnitOfWork, quotas: Quotas, workspace_id: str) -> None:
    """Raises UsageError if the workspace is at its limit of topics."""
    most = quotas.of(workspace_id).topics
    if len(unit.topics.list_by_workspace(workspace_id)) >= most:
        raise UsageError(
            f"There are {most} topics, which is the limit. Delete one first, or ask the bot's operator to "
            f"raise the setting {quotas.setting(workspace_id, 'topics')}."
        )
