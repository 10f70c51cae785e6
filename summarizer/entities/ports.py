"""How entities are stored. Errors and times: see `summarizer.unit_of_work`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from summarizer.entities.model import Entity, EntityEdit


class Entities(Protocol):
    """Things that mentions name. Everything that comes out has merges resolved: a merged entity is its keeper."""

    def add(self, entity: Entity, keys: Sequence[str]) -> None:
        """Store an entity with its aliases, under the name keys of those aliases.

        Raises:
            AlreadyStoredError: the id is taken.
        """
        ...

    def add_alias(self, entity_id: str, text: str, provenance: str, keys: Sequence[str]) -> None:
        """One more spelling; the same spelling twice keeps the first."""
        ...

    def get(self, entity_id: str) -> Entity | None:
        """With the aliases of everything merged into it."""
        ...

    def list_by_keys(self, workspace_id: str, keys: Sequence[str]) -> tuple[Entity, ...]:
        """Entities with an alias under any of these keys, each once. Answered from an index."""
        ...

    def list_by_name(self, workspace_id: str, text: str) -> tuple[Entity, ...]:
        """Entities with this spelling, case-insensitively."""
        ...

    def list_by_workspace(self, workspace_id: str) -> tuple[Entity, ...]:
        """All entities that are not merged away, by name."""
        ...

    def search_by_prefix(self, workspace_id: str, text: str, limit: int) -> tuple[Entity, ...]:
        """Entities whose name begins so, whatever the case; for suggesting while somebody types."""
        ...

    def merge(self, edit: EntityEdit) -> None:
        """`other_id` becomes part of `entity_id`. Raises NotFoundError, or UsageError where they are one already."""
        ...

    def split(self, edit: EntityEdit, new: Entity, keys: Sequence[str]) -> None:
        """The spelling `edit.alias`, with every mention and claim that uses it, moves from `entity_id` to `new`.

        Raises:
            NotFoundError: the entity, or that spelling of it, is not there.
        """
        ...

    def undo(self, edit_id: str, at: datetime) -> None:
        """Take a merge or split back. Raises NotFoundError, or UsageError where it is undone already."""
        ...

    def list_edits(self, workspace_id: str) -> tuple[EntityEdit, ...]:
        """All merges and splits, newest first."""
        ...
