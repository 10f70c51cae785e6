"""Tables of sources, their checks, and the pages that are fetched again."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, reference
from summarizer.ingest.model import SourceKind


class SourceRow(Base):
    """`summarizer.ingest.model.Source`."""

    __tablename__ = "sources"
    __table_args__ = (UniqueConstraint("workspace_id", "location"), Index(None, "paused", "next_check"))

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = reference("workspaces.id")
    kind: Mapped[SourceKind]
    location: Mapped[str]
    publisher: Mapped[str]
    added_at: Mapped[datetime]
    paused: Mapped[bool]
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]
    checked_at: Mapped[datetime | None]
    failing_since: Mapped[datetime | None]
    failure: Mapped[str | None]
    failures: Mapped[int]
    told: Mapped[bool]
    read_at: Mapped[datetime | None]
    settled: Mapped[bool]
    next_check: Mapped[datetime | None]
    interval_minutes: Mapped[int | None]
    last_item: Mapped[datetime | None]
    login: Mapped[str | None]


class CheckRow(Base):
    """`summarizer.ingest.model.SourceCheck`: deleted with its source."""

    __tablename__ = "checks"

    source_id: Mapped[str] = reference("sources.id", on_delete="CASCADE", primary=True)
    at: Mapped[datetime] = mapped_column(primary_key=True)
    found: Mapped[int]
    failure: Mapped[str | None]


class FollowedPageRow(Base):
    """`summarizer.ingest.model.FollowedPage`: deleted with its article, and with its source."""

    __tablename__ = "followed_pages"
    __table_args__ = (Index(None, "next_check"),)

    article_id: Mapped[str] = reference("articles.id", on_delete="CASCADE", primary=True)
    workspace_id: Mapped[str] = reference("workspaces.id", index=True)
    source_id: Mapped[str] = reference("sources.id", on_delete="CASCADE", index=True)
    url: Mapped[str]
    since: Mapped[datetime]
    checked_at: Mapped[datetime]
    next_check: Mapped[datetime]
    title: Mapped[str | None]
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]
    live: Mapped[bool]
    note: Mapped[str | None]
