"""Entities. Merges are pointers followed when reading; splits move rows and can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select, update

from storage.apply_entity_edit import apply_split, free_or_store, read_split_plan, undo_split
from storage.entity_merges import members, roots
from storage.normalise import spelling
from storage.plan_entity_edit import SplitPlan
from storage.row_mapping import build, expect_row, in_parts, insert_row, store_missing, values
from storage.tables.entities import AliasKeyRow, AliasRow, EntityEditRow, EntityRow
from summarizer.entities.model import Alias, EditKind, Entity, EntityEdit
from summarizer.errors import NotFoundError, UsageError


class SqlEntities:
    """See `summarizer.entities.ports.Entities`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, entity: Entity, keys: Sequence[str]) -> None:
        insert_row(self._connection, EntityRow, entity_row(entity), f"This entity is already stored: {entity.id}")
        self._add_aliases(entity.aliases)
        self._add_keys(entity.id, keys)

    def add_alias(self, entity_id: str, text: str, provenance: str, keys: Sequence[str]) -> None:
        self._add_aliases([Alias(entity_id, text, provenance)])
        self._add_keys(entity_id, keys)

    def _add_aliases(self, aliases: Iterable[Alias]) -> None:
        rows = [{**values(alias), "spelling": spelling(alias.text)} for alias in aliases]
        store_missing(self._connection, AliasRow, rows)

    def _add_keys(self, entity_id: str, keys: Iterable[str]) -> None:
        store_missing(self._connection, AliasKeyRow, [{"key": key, "entity_id": entity_id} for key in keys])

    def get(self, entity_id: str) -> Entity | None:
        return next(iter(self._whole([entity_id])), None)

    def list_by_keys(self, workspace_id: str, keys: Sequence[str]) -> tuple[Entity, ...]:
        query = select(AliasKeyRow.entity_id).join(EntityRow, EntityRow.id == AliasKeyRow.entity_id)
        mine = query.where(EntityRow.workspace_id == workspace_id, AliasKeyRow.key.in_(keys)).distinct()
        return self._whole(self._connection.scalars(mine))

    def list_by_name(self, workspace_id: str, text: str) -> tuple[Entity, ...]:
        wanted = spelling(text)
        spelled = select(EntityRow.id).join(AliasRow, AliasRow.entity_id == EntityRow.id)
        matches = [
            *self._connection.scalars(select(EntityRow.id).where(*_spelled(EntityRow.spelling, workspace_id, wanted))),
            *self._connection.scalars(spelled.where(*_spelled(AliasRow.spelling, workspace_id, wanted))),
        ]
        return self._whole(matches)

    def list_by_workspace(self, workspace_id: str) -> tuple[Entity, ...]:
        mine = select(EntityRow.id).where(EntityRow.workspace_id == workspace_id, EntityRow.merged_into.is_(None))
        return self._whole(self._connection.scalars(mine))

    def search_by_prefix(self, workspace_id: str, text: str, limit: int) -> tuple[Entity, ...]:
        begins = EntityRow.spelling.startswith(spelling(text), autoescape=True)
        mine = select(EntityRow.id).where(
            EntityRow.workspace_id == workspace_id, EntityRow.merged_into.is_(None), begins
        )
        return self._whole(self._connection.scalars(mine.order_by(EntityRow.spelling, EntityRow.id).limit(limit)))

    def search_by_part(self, workspace_id: str, text: str, limit: int) -> tuple[Entity, ...]:
        # Reads the workspace's part of the index (workspace, spelling); only autocompletion waits for it.
        holds = EntityRow.spelling.contains(spelling(text), autoescape=True)
        mine = select(EntityRow.id).where(
            EntityRow.workspace_id == workspace_id, EntityRow.merged_into.is_(None), holds
        )
        return self._whole(self._connection.scalars(mine.order_by(EntityRow.spelling, EntityRow.id).limit(limit)))

    def _whole(self, entity_ids: Iterable[str]) -> tuple[Entity, ...]:
        """The entities that these ids resolve to, by name, with the aliases of all their members."""
        keeper_of = members(self._connection, entity_ids)
        aliases = self._aliases(keeper_of)
        rows: list[Row[Any]] = []
        for part in in_parts(keeper_of.values()):
            rows += self._connection.execute(select(EntityRow).where(EntityRow.id.in_(part)))
        entities = (
            Entity(row.id, row.workspace_id, row.name, row.kind, tuple(aliases[row.id].values())) for row in rows
        )
        return tuple(sorted(entities, key=lambda entity: (entity.name.casefold(), entity.id)))

    def _aliases(self, keeper_of: dict[str, str]) -> dict[str, dict[str, Alias]]:
        """The spellings of each keeper, without duplicates, in insertion order."""
        rows: list[Row[Any]] = []
        for part in in_parts(keeper_of):
            rows += self._connection.execute(select(AliasRow).where(AliasRow.entity_id.in_(part)))
        spellings: dict[str, dict[str, Alias]] = {keeper: {} for keeper in keeper_of.values()}
        for row in sorted(rows, key=lambda row: row.number):
            keeper = keeper_of[row.entity_id]
            spellings[keeper].setdefault(row.text, Alias(keeper, row.text, row.provenance))
        return spellings

    def _root(self, edit: EntityEdit, entity_id: str) -> str:
        mine = select(EntityRow.id).where(EntityRow.id == entity_id, EntityRow.workspace_id == edit.workspace_id)
        if self._connection.scalar(mine) is None:
            raise NotFoundError(f"There is no entity {entity_id} in this workspace")
        return roots(self._connection, [entity_id]).pop()

    def merge(self, edit: EntityEdit) -> None:
        keep, other = self._root(edit, edit.entity_id), self._root(edit, edit.other_id)
        if keep == other:
            raise UsageError(f"{edit.other_id} is part of {edit.entity_id} already")
        self._log(edit, SplitPlan(merged=other, into=keep))
        self._connection.execute(update(EntityRow).where(EntityRow.id == other).values(merged_into=keep))

    def _log(self, edit: EntityEdit, moves: SplitPlan) -> None:
        row = {**values(edit), "moves": moves}
        insert_row(self._connection, EntityEditRow, row, f"This edit is already stored: {edit.id}")

    def split(self, edit: EntityEdit, new: Entity, keys: Sequence[str]) -> None:
        root = self._root(edit, edit.entity_id)
        inside = {*members(self._connection, [root])} - {new.id}
        moves = read_split_plan(self._connection, edit.alias or "", new.id, inside)
        if not moves.aliases and not moves.mentions:
            raise NotFoundError(f"{edit.entity_id} has no spelling “{edit.alias}”")
        with self._connection.begin_nested():
            free_or_store(self._connection, entity_row(new), root)
            self._log(edit, moves)
        apply_split(self._connection, moves, new.id)
        self._add_aliases(new.aliases)
        self._add_keys(new.id, keys)

    def undo(self, edit_id: str, at: datetime) -> None:
        row = self._connection.execute(select(EntityEditRow).where(EntityEditRow.id == edit_id)).one_or_none()
        if row is None:
            raise NotFoundError(f"There is no edit {edit_id}")
        if row.undone_at is not None:
            raise UsageError(f"Edit {edit_id} was undone at {row.undone_at:%Y-%m-%d %H:%M} UTC already")
        self._undo(build(EntityEdit, row), row.moves)
        undone = update(EntityEditRow).where(EntityEditRow.id == edit_id).values(undone_at=at)
        expect_row(self._connection, undone, f"There is no edit {edit_id}")

    def _undo(self, edit: EntityEdit, moves: SplitPlan) -> None:
        if edit.kind is EditKind.SPLIT:
            undo_split(self._connection, edit, moves)
            return
        merged = (EntityRow.id == moves.merged) & (EntityRow.merged_into == moves.into)
        self._connection.execute(update(EntityRow).where(merged).values(merged_into=None))

    def list_edits(self, workspace_id: str) -> tuple[EntityEdit, ...]:
        query = select(EntityEditRow).where(EntityEditRow.workspace_id == workspace_id)
        rows = self._connection.execute(query.order_by(EntityEditRow.at.desc(), EntityEditRow.id.desc()))
        return tuple(build(EntityEdit, row) for row in rows)


def entity_row(entity: Entity) -> dict[str, Any]:
    """The row of an entity; its aliases have their own table."""
    row = values(entity)
    del row["aliases"]
    return {**row, "spelling": spelling(entity.name)}


def _spelled(column: Any, workspace_id: str, wanted: str) -> tuple[ColumnElement[bool], ...]:  # noqa: ANN401 - a mapped column
    return EntityRow.workspace_id == workspace_id, column == wanted
