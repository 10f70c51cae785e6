"""Tables of workspaces, what was changed in them, and where the bot is installed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, RowNumber, reference
from summarizer.workspace.model import AuditAction


class WorkspaceRow(Base):
    """`summarizer.workspace.model.Workspace`."""

    __tablename__ = "workspaces"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]


class AuditRow(Base):
    """`summarizer.workspace.model.AuditEntry`. No foreign key to the changed row, because the entry outlives it."""

    __tablename__ = "audit"
    __table_args__ = (Index(None, "workspace_id", "number"), Index(None, "about", "number"))

    number: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    workspace_id: Mapped[str] = reference("workspaces.id")
    at: Mapped[datetime]
    by: Mapped[str]
    action: Mapped[AuditAction]
    about: Mapped[str]
    name: Mapped[str]


class InstallationRow(Base):
    """`summarizer.workspace.model.Installation`."""

    __tablename__ = "installations"

    platform: Mapped[str] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    bot_token: Mapped[str]
    installed_at: Mapped[datetime]
    by: Mapped[str]
