"""Applies a split of an entity, and undoes it. `storage.plan_entity_edit` plans what moves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, delete, select, update

from storage import plan_entity_edit
from storage.articles import read_mention
from storage.claim_rows import read_claims, replace_entities
from storage.entity_merges import roots
from storage.normalise import spelling
from storage.plan_entity_edit import MovedSpeaker, SplitPlan, StoredAlias
from storage.row_mapping import build, in_parts, insert_row, store_missing, values
from storage.tables.claims import ClaimRow
from storage.tables.entities import AliasRow, EntityRow, MentionRow
from summarizer.claims.model import Claim, Mention
from summarizer.entities.model import Alias, EntityEdit


def read_split_plan(connection: Connection, alias: str, new_id: str, members: Iterable[str]) -> SplitPlan:
    """What moves from these entities to `new_id` with the spelling `alias`. Reads only rows that belong to them."""
    inside = {*members}
    mentions = _mentions(connection, inside)
    wanted = spelling(alias)
    versions = {mention.version_id for mention in mentions if spelling(mention.text) == wanted}
    return plan_entity_edit.plan_split(
        alias, new_id, _aliases(connection, inside), mentions, _claims(connection, versions)
    )


def _aliases(connection: Connection, members: Iterable[str]) -> list[StoredAlias]:
    aliases: list[StoredAlias] = []
    for part in in_parts(members):
        rows = connection.execute(select(AliasRow).where(AliasRow.entity_id.in_(part)))
        aliases += [StoredAlias(row.number, build(Alias, row)) for row in rows]
    return sorted(aliases, key=lambda stored: stored.number)


def _mentions(connection: Connection, members: Iterable[str]) -> list[Mention]:
    mentions: list[Mention] = []
    for part in in_parts(members):
        rows = connection.execute(select(MentionRow).where(MentionRow.entity_id.in_(part)))
        mentions += [read_mention(row, {}) for row in rows]
    return mentions


def _claims(connection: Connection, versions: Iterable[str]) -> list[Claim]:
    claims: list[Claim] = []
    for part in in_parts(versions):
        claims += read_claims(connection, select(ClaimRow).where(ClaimRow.version_id.in_(part)))
    return claims


def free_or_store(connection: Connection, row: dict[str, Any], root: str) -> None:
    """Insert the entity created by a split, or free it if an undone split or a merge had united it with `root`.

    Raises:
        AlreadyStoredError: it is another entity that already exists.
    """
    known = connection.execute(select(EntityRow).where(EntityRow.id == row["id"])).one_or_none()
    if known is not None and known.merged_into is not None and roots(connection, [known.id]) == {root}:
        connection.execute(update(EntityRow).where(EntityRow.id == known.id).values({**row, "merged_into": None}))
    else:
        insert_row(connection, EntityRow, row, f"This entity is already stored: {row['id']}")


def apply_split(connection: Connection, moves: SplitPlan, new_id: str) -> None:
    """Move all rows of a split to the new entity."""
    _delete_aliases(connection, [stored.number for stored in moves.aliases])
    _store_aliases(connection, moves.aliases, new_id)
    for mention in moves.mentions:
        _point(connection, mention, mention.origin, new_id)
    for claim in moves.claims:
        replace_entities(connection, claim.claim_id, claim.after)
    for speaker in moves.speakers:
        _rename(connection, speaker, speaker.origin, new_id)


def undo_split(connection: Connection, edit: EntityEdit, moves: SplitPlan) -> None:
    """Undo a split: all rows still at its new entity return to their origin."""
    new = edit.other_id
    here = {stored.alias.text: stored.number for stored in _aliases(connection, [new])}
    _delete_aliases(connection, [n for text, n in here.items() if spelling(text) == spelling(edit.alias or "")])
    for stored in moves.aliases:
        if stored.alias.text in here:
            _store_aliases(connection, [stored], stored.alias.entity_id)
    for mention in moves.mentions:
        _point(connection, mention, new, mention.origin)
    _put_back_claims(connection, moves, new)
    for speaker in moves.speakers:
        _rename(connection, speaker, new, speaker.origin)
    _fold_in(connection, new, edit.entity_id)


def _put_back_claims(connection: Connection, moves: SplitPlan, new: str) -> None:
    moved = {claim.claim_id: claim for claim in moves.claims}
    for part in in_parts(moved):
        for claim in read_claims(connection, select(ClaimRow).where(ClaimRow.id.in_(part))):
            replace_entities(
                connection, claim.id, plan_entity_edit.without_split(claim.entity_ids, moved[claim.id], new)
            )


def _fold_in(connection: Connection, new: str, origin: str) -> None:
    """Anything linked to the split entity since then returns with the spelling."""
    root = roots(connection, [origin]).pop()
    if root != new:
        alone = (EntityRow.id == new) & EntityRow.merged_into.is_(None)
        connection.execute(update(EntityRow).where(alone).values(merged_into=root))


def _delete_aliases(connection: Connection, numbers: Sequence[int]) -> None:
    connection.execute(delete(AliasRow).where(AliasRow.number.in_(numbers)))


def _store_aliases(connection: Connection, aliases: Iterable[StoredAlias], entity_id: str) -> None:
    """With their old numbers, so that spellings keep their order."""
    rows = [
        {**values(stored.alias), "number": stored.number, "spelling": spelling(stored.alias.text)} for stored in aliases
    ]
    store_missing(connection, AliasRow, [{**row, "entity_id": entity_id} for row in rows])


def _point(connection: Connection, mention: plan_entity_edit.MovedMention, was: str, becomes: str) -> None:
    place = (MentionRow.version_id == mention.version_id) & (MentionRow.start == mention.span.start)
    here = place & (MentionRow.end == mention.span.end) & (MentionRow.entity_id == was)
    connection.execute(update(MentionRow).where(here).values(entity_id=becomes))


def _rename(connection: Connection, speaker: MovedSpeaker, was: str, becomes: str) -> None:
    here = ClaimRow.id == speaker.claim_id
    attribution = connection.scalar(select(ClaimRow.attribution).where(here))
    renamed = plan_entity_edit.with_speaker(attribution, speaker.depth, was, becomes)
    connection.execute(update(ClaimRow).where(here).values(attribution=renamed))
