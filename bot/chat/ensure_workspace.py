"""Stores a workspace when one of its members first uses the bot."""

from __future__ import annotations

from bot.chat.services import BotServices
from summarizer.errors import AlreadyStoredError
from summarizer.workspace.model import Workspace


def ensure_workspace(services: BotServices, workspace: Workspace) -> None:
    """Insert the workspace if it is missing."""
    with services.ledger() as unit:
        if unit.workspaces.get(workspace.id) is not None:
            return
        try:
            unit.workspaces.add(workspace)
            unit.commit()
        except AlreadyStoredError:
            return  # a concurrent command of the same server inserted it
