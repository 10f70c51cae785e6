"""Resolves entity ids: merges are pointers, followed when reading and never written to other rows."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from storage.row_mapping import in_parts
from storage.tables.entities import EntityRow


def keepers(connection: Connection, entity_ids: Iterable[str]) -> dict[str, str]:
    """Each merged id among these, with the entity that replaces it now.

    One query per step of the longest chain of merges, whatever the number of ids.
    """
    pointers: dict[str, str] = {}
    asked = {*entity_ids}
    while asked:
        found = _pointers(connection, asked)
        pointers |= found
        asked = {*found.values()} - pointers.keys()
    return {entity_id: _end(pointers, entity_id) for entity_id in pointers}


def _pointers(connection: Connection, entity_ids: Iterable[str]) -> dict[str, str]:
    pointers: dict[str, str] = {}
    for part in in_parts(entity_ids):
        query = select(EntityRow.id, EntityRow.merged_into).where(EntityRow.id.in_(part))
        rows = connection.execute(query.where(EntityRow.merged_into.is_not(None)))
        pointers.update({row.id: row.merged_into for row in rows})
    return pointers


def _end(pointers: dict[str, str], entity_id: str) -> str:
    while entity_id in pointers:
        entity_id = pointers[entity_id]
    return entity_id


def roots(connection: Connection, entity_ids: Iterable[str]) -> set[str]:
    """The entities that these ids resolve to."""
    wanted = {*entity_ids}
    merged = keepers(connection, wanted)
    return {merged.get(entity_id, entity_id) for entity_id in wanted}


def members(connection: Connection, entity_ids: Iterable[str]) -> dict[str, str]:
    """Every entity merged with any of these, with its keeper; includes the keepers."""
    keeper_of = {root: root for root in roots(connection, entity_ids)}
    asked = {*keeper_of}
    while asked:
        joined = _merged_into(connection, asked)
        keeper_of |= {entity_id: keeper_of[into] for entity_id, into in joined.items()}
        asked = {*joined}
    return keeper_of


def _merged_into(connection: Connection, entity_ids: Iterable[str]) -> dict[str, str]:
    joined: dict[str, str] = {}
    for part in in_parts(entity_ids):
        rows = connection.execute(select(EntityRow.id, EntityRow.merged_into).where(EntityRow.merged_into.in_(part)))
        joined.update({row.id: row.merged_into for row in rows})
    return joined
