"""Tables of entities, their names and mentions, and what editors changed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.column_types import FrozenJson
from storage.plan_entity_edit import SplitPlan
from storage.tables.base import Base, RowNumber, optional_reference, reference
from summarizer.entities.model import EditKind


class EntityRow(Base):
    """`summarizer.entities.model.Entity` with its own, raw pointer: readers follow it to the keeper."""

    __tablename__ = "entities"
    __table_args__ = (Index(None, "workspace_id", "spelling"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = reference("workspaces.id")
    name: Mapped[str]
    spelling: Mapped[str]
    kind: Mapped[str]
    merged_into: Mapped[str | None] = optional_reference("entities.id")


class AliasRow(Base):
    """`summarizer.entities.model.Alias`; `spelling` is the normalised form that ignores case."""

    __tablename__ = "aliases"
    __table_args__ = (UniqueConstraint("entity_id", "text"),)

    number: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    entity_id: Mapped[str] = reference("entities.id")
    text: Mapped[str]
    spelling: Mapped[str] = mapped_column(index=True)
    provenance: Mapped[str]


class AliasKeyRow(Base):
    """A name key for finding an entity. Keys only widen the search; the linker decides by spelling."""

    __tablename__ = "alias_keys"

    key: Mapped[str] = mapped_column(primary_key=True)
    entity_id: Mapped[str] = reference("entities.id", primary=True)


class EntityEditRow(Base):
    """`summarizer.entities.model.EntityEdit` with everything that it moved."""

    __tablename__ = "entity_edits"
    __table_args__ = (Index(None, "workspace_id", "at"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = reference("workspaces.id")
    kind: Mapped[EditKind]
    entity_id: Mapped[str] = reference("entities.id")
    other_id: Mapped[str] = reference("entities.id")
    at: Mapped[datetime]
    by: Mapped[str]
    alias: Mapped[str | None]
    undone_at: Mapped[datetime | None]
    moves: Mapped[SplitPlan] = mapped_column(FrozenJson(SplitPlan))


class MentionRow(Base):
    """`summarizer.claims.model.Mention`: one per span of a version."""

    __tablename__ = "mentions"

    version_id: Mapped[str] = reference("article_versions.id", primary=True)
    start: Mapped[int] = mapped_column(primary_key=True)
    end: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]
    label: Mapped[str]
    entity_id: Mapped[str | None] = optional_reference("entities.id")
    role: Mapped[str | None]
