"""Tables of articles, their versions, and what finds a duplicate."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.column_types import FrozenJson
from storage.tables.base import Base, optional_reference, reference
from summarizer.ingest.model import MetadataField, VersionState
from summarizer.summaries.model import SummarySentence


class ArticleRow(Base):
    """`summarizer.ingest.model.Article`: outlives its source."""

    __tablename__ = "articles"

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = reference("workspaces.id", index=True)
    publisher: Mapped[str]
    origin: Mapped[str]
    first_seen: Mapped[datetime]
    url: Mapped[str | None]
    source_id: Mapped[str | None] = optional_reference("sources.id", on_delete="SET NULL")
    copy_of: Mapped[str | None] = optional_reference("articles.id", index=False)
    wire: Mapped[str | None]
    site: Mapped[str | None]
    points_to: Mapped[str | None]


class ArticleKeyRow(Base):
    """A key that identifies an article: "url:…", "guid:…". A key belongs to one article per workspace."""

    __tablename__ = "article_keys"

    workspace_id: Mapped[str] = reference("workspaces.id", primary=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    article_id: Mapped[str] = reference("articles.id")


WAITING = text("article_versions.state = 'pending'")
"""Spelt out, in the index and in the query: a partial index is not used for a value that the query gets later."""


class VersionRow(Base):
    """`summarizer.ingest.model.ArticleVersion`."""

    __tablename__ = "article_versions"
    __table_args__ = (
        UniqueConstraint("article_id", "number"),
        Index(None, "workspace_id", "fetched_at"),
        Index(None, "workspace_id", "state", "fetched_at"),
        Index(
            None,
            "workspace_id",
            "background",
            "fetched_at",
            "id",
            sqlite_where=text("state = 'pending'"),
            postgresql_where=text("state = 'pending'"),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    article_id: Mapped[str] = reference("articles.id")
    workspace_id: Mapped[str] = reference("workspaces.id")
    number: Mapped[int]
    title: Mapped[str | None]
    text: Mapped[str]
    published_at: Mapped[datetime]
    fetched_at: Mapped[datetime]
    content_hash: Mapped[str]
    signature: Mapped[bytes]
    dated: Mapped[bool]
    state: Mapped[VersionState]
    note: Mapped[str | None]
    partial: Mapped[bool]
    background: Mapped[bool]
    source_id: Mapped[str | None] = mapped_column(Text())
    facts: Mapped[tuple[MetadataField, ...]] = mapped_column(FrozenJson(tuple[MetadataField, ...]))
    attempts: Mapped[int]


class VersionBandRow(Base):
    """A band of a version's MinHash signature: versions that share a band are candidates for comparison."""

    __tablename__ = "version_bands"
    __table_args__ = (Index(None, "workspace_id", "band"),)

    version_id: Mapped[str] = reference("article_versions.id", primary=True)
    band: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = reference("workspaces.id")


class SummaryRow(Base):
    """`summarizer.summaries.model.Summary`."""

    __tablename__ = "summaries"

    version_id: Mapped[str] = reference("article_versions.id", primary=True)
    sentences: Mapped[tuple[SummarySentence, ...]] = mapped_column(FrozenJson(tuple[SummarySentence, ...]))
    model: Mapped[str]
    revision: Mapped[str]
    prompt: Mapped[str]
