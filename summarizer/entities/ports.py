"""Storage of entities. Errors and times: see `summarizer.unit_of_work`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from summarizer.entities.model import Entity, EntityEdit


class Entities(Protocol):
    """Entities. All results have merges resolved: a merged entity is replaced by its keeper."""

    def add(self, entity: Entity, keys: Sequence[str]) -> None:
        """Store an entity with its aliases, under the name keys of those aliases.

        Raises:
            AlreadyStoredError: the id exists.
        """
        ...

    def add_alias(self, entity_id: str, text: str, provenance: str, keys: Sequence[str]) -> None:
        """Add a spelling; an existing spelling is unchanged."""
        ...

    def get(self, entity_id: str) -> Entity | None:
        """With the aliases of everything merged into it."""
        ...

    def list_by_keys(self, workspace_id: str, keys: Sequence[str]) -> tuple[Entity, ...]:
        """Entities with an alias under any of these keys, without duplicates. Uses an index."""
        ...

    def list_by_name(self, workspace_id: str, text: str) -> tuple[Entity, ...]:
        """Entities with this spelling, case-insensitively."""
        ...

    def list_by_workspace(self, workspace_id: str) -> tuple[Entity, ...]:
        """All entities that are not merged away, by name."""
        ...

    def search_by_prefix(self, workspace_id: str, text: str, limit: int) -> tuple[Entity, ...]:
        """Entities whose name starts with this text, ignoring case; for autocompletion."""
        ...

    def search_by_part(self, workspace_id: str, text: str, limit: int) -> tuple[Entity, ...]:
        """The first entities, by name, that have this text anywhere in their name."""
        ...

    def merge(self, edit: EntityEdit) -> None:
        """Merge `other_id` into `entity_id`. Raises NotFoundError, or UsageError if they are already one."""
        ...

    def split(self, edit: EntityEdit, new: Entity, keys: Sequence[str]) -> None:
        """Move the spelling `edit.alias`, with every mention and claim that uses it, from `entity_id` to `new`.

        Raises:
            NotFoundError: the entity, or that spelling of it, does not exist.
        """
        ...

    def undo(self, edit_id: str, at: datetime) -> None:
        """Undo a merge or split. Raises NotFoundError, or UsageError if it was already undone."""
        ...

    def list_edits(self, workspace_id: str) -> tuple[EntityEdit, ...]:
        """All merges and splits, newest first."""
        ...
