"""Tables of readers and what each was told."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.column_types import FrozenJson
from storage.tables.base import WORDS, Base, reference
from summarizer.readers.model import OfferedPage


class ReaderRow(Base):
    """`summarizer.readers.model.Reader`; `spelling` is the normalised name, unique in a workspace."""

    __tablename__ = "readers"
    __table_args__ = (UniqueConstraint("workspace_id", "spelling"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = reference("workspaces.id")
    name: Mapped[str]
    spelling: Mapped[str]
    token_hash: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    topic_ids: Mapped[tuple[str, ...]] = mapped_column(FrozenJson(WORDS))


class ReaderPositionRow(Base):
    """`summarizer.readers.model.ReaderPosition`: deleted with its reader, and with its topic."""

    __tablename__ = "reader_positions"

    reader_id: Mapped[str] = reference("readers.id", on_delete="CASCADE", primary=True)
    topic_id: Mapped[str] = reference("topics.id", on_delete="CASCADE", primary=True, index=True)
    revision: Mapped[int]
    cursor: Mapped[str]
    until: Mapped[datetime | None]
    evaluated: Mapped[tuple[str, ...]] = mapped_column(FrozenJson(WORDS))
    offer: Mapped[OfferedPage | None] = mapped_column(FrozenJson(OfferedPage))


class ReaderClaimRow(Base):
    """A claim that a reader was told; `dropped`: it was also told that the article no longer makes it."""

    __tablename__ = "reader_claims"

    reader_id: Mapped[str] = reference("readers.id", on_delete="CASCADE", primary=True)
    topic_id: Mapped[str] = reference("topics.id", on_delete="CASCADE", primary=True, index=True)
    claim_id: Mapped[str] = reference("claims.id", primary=True, index=True)
    dropped: Mapped[bool]
