"""Entities, their aliases, and merges and splits of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Alias:
    """A spelling of an entity with its provenance: "topic", "mention", "user"."""

    entity_id: str
    text: str
    provenance: str


@dataclass(frozen=True, slots=True)
class Entity:
    """The thing that mentions name. `merged_into` points to the entity it was merged into; clearing it undoes that."""

    id: str
    workspace_id: str
    name: str
    kind: str
    aliases: tuple[Alias, ...] = ()
    merged_into: str | None = None


class EditKind(StrEnum):
    """The kind of an edit of entities."""

    MERGE = "merge"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class EntityEdit:
    """One merge or split, stored so that it can be undone. `alias` is the spelling that a split moved."""

    id: str
    workspace_id: str
    kind: EditKind
    entity_id: str
    other_id: str
    at: datetime
    by: str
    alias: str | None = None
    undone_at: datetime | None = None
