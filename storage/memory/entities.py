"""Entities in memory: merges are pointers followed when reading, splits move rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain

from storage.memory.state import State, View, check_foreign_key, replace_known, store_new
from storage.normalise import spelling
from storage.plan_entity_edit import (
    MovedClaim,
    SplitPlan,
    StoredAlias,
    named_entities,
    plan_split,
    with_speaker,
    without_split,
)
from summarizer.claims.model import Mention
from summarizer.entities.model import Alias, EditKind, Entity, EntityEdit
from summarizer.errors import AlreadyStoredError, NotFoundError, UsageError


def keeper(state: State, entity_id: str) -> str:
    """The entity that an id resolves to after all merges."""
    while (into := state.entities[entity_id].merged_into) is not None:
        entity_id = into
    return entity_id


def all_keepers(state: State) -> dict[str, str]:
    """Every merged entity with its keeper."""
    return {entity.id: keeper(state, entity.id) for entity in state.entities.values() if entity.merged_into}


class MemoryEntities:
    """See `summarizer.entities.ports.Entities`."""

    def __init__(self, view: View) -> None:
        self._view = view

    def add(self, entity: Entity, keys: Sequence[str]) -> None:
        state = self._view.write
        check_foreign_key(state.workspaces, entity.workspace_id, "workspace")
        store_new(state.entities, entity.id, replace(entity, aliases=()), "entity")
        for alias in entity.aliases:
            self._add_alias(entity.id, alias.text, alias.provenance)
        state.alias_keys[entity.id] = frozenset(keys)

    def add_alias(self, entity_id: str, text: str, provenance: str, keys: Sequence[str]) -> None:
        state = self._view.write
        check_foreign_key(state.entities, entity_id, "entity")
        self._add_alias(entity_id, text, provenance)
        state.alias_keys[entity_id] |= frozenset(keys)

    def _add_alias(self, entity_id: str, text: str, provenance: str) -> None:
        held = self._view.write.aliases
        mine = held.get(entity_id, ())
        if text in {stored.alias.text for stored in mine}:
            return
        number = 1 + max((stored.number for stored in chain(*held.values())), default=0)
        held[entity_id] = (*mine, StoredAlias(number, Alias(entity_id, text, provenance)))

    def get(self, entity_id: str) -> Entity | None:
        state = self._view.read
        return self._whole(keeper(state, entity_id)) if entity_id in state.entities else None

    def _whole(self, root: str) -> Entity:
        """The keeper with the aliases of all its members, without duplicates, in insertion order."""
        texts: dict[str, Alias] = {}
        for stored in self._aliases(self._members(root)):
            texts.setdefault(stored.alias.text, replace(stored.alias, entity_id=root))
        return replace(self._view.read.entities[root], aliases=tuple(texts.values()))

    def _members(self, root: str) -> frozenset[str]:
        state = self._view.read
        return frozenset(entity for entity in state.entities if keeper(state, entity) == root)

    def _aliases(self, members: Iterable[str]) -> list[StoredAlias]:
        held = self._view.read.aliases
        return sorted(chain(*(held.get(member, ()) for member in members)), key=lambda stored: stored.number)

    def list_by_keys(self, workspace_id: str, keys: Sequence[str]) -> tuple[Entity, ...]:
        wanted = frozenset(keys)
        return self._found(workspace_id, (e for e, held in self._view.read.alias_keys.items() if held & wanted))

    def list_by_name(self, workspace_id: str, text: str) -> tuple[Entity, ...]:
        state, wanted = self._view.read, spelling(text)
        named = [entity.id for entity in state.entities.values() if spelling(entity.name) == wanted]
        spelled = [s.alias.entity_id for s in chain(*state.aliases.values()) if spelling(s.alias.text) == wanted]
        return self._found(workspace_id, [*named, *spelled])

    def _found(self, workspace_id: str, entity_ids: Iterable[str]) -> tuple[Entity, ...]:
        state = self._view.read
        mine = {keeper(state, entity) for entity in entity_ids if state.entities[entity].workspace_id == workspace_id}
        return tuple(sorted(map(self._whole, mine), key=lambda entity: (entity.name.casefold(), entity.id)))

    def list_by_workspace(self, workspace_id: str) -> tuple[Entity, ...]:
        return self._found(workspace_id, list(self._view.read.entities))

    def search_by_prefix(self, workspace_id: str, text: str, limit: int) -> tuple[Entity, ...]:
        begins = [
            entity
            for entity in self.list_by_workspace(workspace_id)
            if spelling(entity.name).startswith(spelling(text))
        ]
        return tuple(begins[:limit])

    def _root(self, edit: EntityEdit, entity_id: str) -> str:
        state = self._view.read
        if entity_id not in state.entities or state.entities[entity_id].workspace_id != edit.workspace_id:
            raise NotFoundError(f"There is no entity {entity_id} in this workspace")
        return keeper(state, entity_id)

    def merge(self, edit: EntityEdit) -> None:
        keep, other = self._root(edit, edit.entity_id), self._root(edit, edit.other_id)
        if keep == other:
            raise UsageError(f"{edit.other_id} is part of {edit.entity_id} already")
        state = self._view.write
        store_new(state.edits, edit.id, (edit, SplitPlan(merged=other, into=keep)), "edit")
        state.entities[other] = replace(state.entities[other], merged_into=keep)

    def split(self, edit: EntityEdit, new: Entity, keys: Sequence[str]) -> None:
        root = self._root(edit, edit.entity_id)
        moves = self._plan(edit.alias or "", new.id, self._members(root) - {new.id})
        if not moves.aliases and not moves.mentions:
            raise NotFoundError(f"{edit.entity_id} has no spelling “{edit.alias}”")
        state = self._view.write
        self._refuse_taken(new, root)
        store_new(state.edits, edit.id, (edit, moves), "edit")
        state.entities[new.id] = replace(new, aliases=(), merged_into=None)
        self._apply(moves, new.id)
        for alias in new.aliases:
            self._add_alias(new.id, alias.text, alias.provenance)
        state.alias_keys[new.id] = state.alias_keys.get(new.id, frozenset()) | frozenset(keys)

    def _refuse_taken(self, new: Entity, root: str) -> None:
        """Refuse an existing entity, unless an undone split or a merge united it with this keeper: a split frees it."""
        state = self._view.read
        known = state.entities.get(new.id)
        if known is not None and (known.merged_into is None or keeper(state, new.id) != root):
            raise AlreadyStoredError(f"This entity is already stored: {new.id}")

    def _plan(self, alias: str, new_id: str, members: frozenset[str]) -> SplitPlan:
        state = self._view.read
        mentions: list[Mention] = [m for m in state.mentions.values() if m.entity_id in members]
        claims = [claim for claim in state.claims.values() if named_entities(claim) & members]
        return plan_split(alias, new_id, self._aliases(members), mentions, claims)

    def _apply(self, moves: SplitPlan, new_id: str) -> None:
        state = self._view.write
        for stored in moves.aliases:
            self._take_alias(stored.alias.entity_id, stored.alias.text)
            self._put_alias(replace(stored, alias=replace(stored.alias, entity_id=new_id)))
        for mention in moves.mentions:
            key = (mention.version_id, mention.span)
            state.mentions[key] = replace(state.mentions[key], entity_id=new_id)
        for moved in moves.claims:
            state.claims[moved.claim_id] = replace(state.claims[moved.claim_id], entity_ids=moved.after)
        for speaker in moves.speakers:
            self._rename_speaker(speaker.claim_id, speaker.depth, speaker.origin, new_id)

    def _rename_speaker(self, claim_id: str, depth: int, was: str, becomes: str) -> None:
        claims = self._view.write.claims
        attribution = with_speaker(claims[claim_id].attribution, depth, was, becomes)
        claims[claim_id] = replace(claims[claim_id], attribution=attribution)

    def _take_alias(self, entity_id: str, text: str) -> None:
        held = self._view.write.aliases
        held[entity_id] = tuple(stored for stored in held.get(entity_id, ()) if stored.alias.text != text)

    def _put_alias(self, stored: StoredAlias) -> None:
        held = self._view.write.aliases
        mine = held.get(stored.alias.entity_id, ())
        if stored.alias.text not in {other.alias.text for other in mine}:
            held[stored.alias.entity_id] = (*mine, stored)

    def undo(self, edit_id: str, at: datetime) -> None:
        edit, moves = self._view.read.edits.get(edit_id, (None, None))
        if edit is None or moves is None:
            raise NotFoundError(f"There is no edit {edit_id}")
        if edit.undone_at is not None:
            raise UsageError(f"Edit {edit_id} was undone at {edit.undone_at:%Y-%m-%d %H:%M} UTC already")
        if edit.kind is EditKind.MERGE:
            self._undo_merge(moves)
        else:
            self._undo_split(edit, moves)
        replace_known(self._view.write.edits, edit_id, (replace(edit, undone_at=at), moves), "edit")

    def _undo_merge(self, moves: SplitPlan) -> None:
        entities = self._view.write.entities
        if moves.merged is not None and entities[moves.merged].merged_into == moves.into:
            entities[moves.merged] = replace(entities[moves.merged], merged_into=None)

    def _undo_split(self, edit: EntityEdit, moves: SplitPlan) -> None:
        state, new = self._view.write, edit.other_id
        here = {stored.alias.text for stored in state.aliases.get(new, ())}
        self._take_spelling(new, edit.alias or "")
        for stored in moves.aliases:
            if stored.alias.text in here:
                self._put_alias(stored)
        for mention in moves.mentions:
            key = (mention.version_id, mention.span)
            if state.mentions[key].entity_id == new:
                state.mentions[key] = replace(state.mentions[key], entity_id=mention.origin)
        for moved in moves.claims:
            self._put_back_claim(moved, new)
        for speaker in moves.speakers:
            self._rename_speaker(speaker.claim_id, speaker.depth, new, speaker.origin)
        self._fold_in(new, edit.entity_id)

    def _take_spelling(self, entity_id: str, text: str) -> None:
        held = self._view.write.aliases
        mine = held.get(entity_id, ())
        held[entity_id] = tuple(stored for stored in mine if spelling(stored.alias.text) != spelling(text))

    def _put_back_claim(self, moved: MovedClaim, new: str) -> None:
        claims = self._view.write.claims
        claim = claims[moved.claim_id]
        claims[claim.id] = replace(claim, entity_ids=without_split(claim.entity_ids, moved, new))

    def _fold_in(self, new: str, origin: str) -> None:
        """Anything linked to the split entity since then returns with the spelling."""
        state = self._view.write
        root = keeper(state, origin)
        if state.entities[new].merged_into is None and root != new:
            state.entities[new] = replace(state.entities[new], merged_into=root)

    def list_edits(self, workspace_id: str) -> tuple[EntityEdit, ...]:
        mine = [edit for edit, _ in self._view.read.edits.values() if edit.workspace_id == workspace_id]
        return tuple(sorted(mine, key=lambda edit: (edit.at, edit.id), reverse=True))
