"""Changes of entities by users: add watched names, merge and split. Each and its audit entry are one transaction."""

from __future__ import annotations

from datetime import datetime

from summarizer.claims.model import WatchedEntity
from summarizer.entities.model import Alias, EditKind, Entity, EntityEdit
from summarizer.errors import NotFoundError
from summarizer.ids import digest
from summarizer.names.name_parser import name_keys
from summarizer.topics.model import Topic
from summarizer.unit_of_work import UnitOfWork
from summarizer.workspace.audit import record_audit
from summarizer.workspace.model import AuditAction


def enter_watched(work: UnitOfWork, topic: Topic) -> None:
    """Store the topic's watched entities; one that is already known by that name gets the additional spellings."""
    for watched in topic.entities:
        entity = _known(work, topic.workspace_id, watched) or _new(work, topic.workspace_id, watched)
        for text in (watched.name, *watched.aliases):
            work.entities.add_alias(entity.id, text, "topic", name_keys(text))


def _known(work: UnitOfWork, workspace_id: str, watched: WatchedEntity) -> Entity | None:
    named = work.entities.list_by_name(workspace_id, watched.name)
    return named[0] if len(named) == 1 else None


def _new(work: UnitOfWork, workspace_id: str, watched: WatchedEntity) -> Entity:
    entity_id = digest(workspace_id, "entity", "topic", watched.name)
    alias = Alias(entity_id, watched.name, "topic")
    entity = Entity(entity_id, workspace_id, watched.name, watched.kind, (alias,))
    work.entities.add(entity, name_keys(watched.name))
    return entity


def merge_entities(work: UnitOfWork, keep: Entity, other: Entity, now: datetime, by: str) -> EntityEdit:
    """Merge `other` into `keep`. Raises UsageError if they are already one, and NotFoundError if one was removed."""
    edit_id = digest(keep.workspace_id, "merge", keep.id, other.id, now.isoformat())
    edit = EntityEdit(edit_id, keep.workspace_id, EditKind.MERGE, keep.id, other.id, now, by)
    work.entities.merge(edit)
    record_audit(work, keep.workspace_id, AuditAction.ENTITIES_MERGED, edit.id, f"{other.name} → {keep.name}", now, by)
    return edit


def split_entity(work: UnitOfWork, entity: Entity, alias: str, now: datetime, by: str) -> EntityEdit:
    """Move the spelling to an entity of its own. Raises NotFoundError if the entity does not have that spelling."""
    workspace_id = entity.workspace_id
    new_id = digest(workspace_id, "split", entity.id, alias, now.isoformat())
    new = Entity(new_id, workspace_id, alias, entity.kind, (Alias(new_id, alias, "user"),))
    edit = EntityEdit(digest("edit", new_id), workspace_id, EditKind.SPLIT, entity.id, new_id, now, by, alias=alias)
    work.entities.split(edit, new, name_keys(alias))
    record_audit(work, workspace_id, AuditAction.ENTITY_SPLIT, edit.id, f"{alias} out of {entity.name}", now, by)
    return edit


def undo_entity_edit(work: UnitOfWork, workspace_id: str, edit_id: str, now: datetime, by: str) -> None:
    """Undo a merge or split. Raises NotFoundError, also if it belongs to another workspace, or UsageError."""
    edit = next((candidate for candidate in work.entities.list_edits(workspace_id) if candidate.id == edit_id), None)
    if edit is None:
        raise NotFoundError(
            f"there is no merge or split “{edit_id}”; `deltabrief entities show NAME` lists them with their ids"
        )
    work.entities.undo(edit_id, now)
    done = work.audit.latest(edit_id)
    record_audit(work, workspace_id, AuditAction.UNDONE, edit_id, done.name if done else edit.kind.value, now, by)
