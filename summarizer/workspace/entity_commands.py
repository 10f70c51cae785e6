"""Changes of topics and entities by users: add watched names, merge and split entities, by name or id."""

from __future__ import annotations

from datetime import datetime

from summarizer.claims.model import WatchedEntity
from summarizer.entities.model import Alias, EditKind, Entity, EntityEdit
from summarizer.errors import NotFoundError, UsageError
from summarizer.ids import digest
from summarizer.in_workspace import in_workspace
from summarizer.names.name_parser import name_keys
from summarizer.topics.model import Topic
from summarizer.unit_of_work import UnitOfWork


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


def find_entity(work: UnitOfWork, workspace_id: str, name: str) -> Entity:
    """The entity with this id or spelling.

    Raises:
        NotFoundError: there is none.
        UsageError: there are several; the message lists their ids.
    """
    if (entity := in_workspace(work.entities.get(name), workspace_id)) is not None:
        return entity
    named = work.entities.list_by_name(workspace_id, name)
    if not named:
        raise NotFoundError(f"no entity is called “{name}”; `deltabrief entities list` lists them")
    if len(named) > 1:
        ids = ", ".join(f"{entity.id} ({entity.name})" for entity in named)
        raise UsageError(f"“{name}” matches several entities; give the id of one: {ids}")
    return named[0]


def apply_merge(work: UnitOfWork, workspace_id: str, keep: str, other: str, now: datetime, by: str) -> EntityEdit:
    """Merge `other` into `keep`. Raises as `find_entity`, and UsageError if they are already one."""
    kept, gone = find_entity(work, workspace_id, keep), find_entity(work, workspace_id, other)
    if kept.id == gone.id:
        raise UsageError(f"both names mean “{kept.name}” already; nothing was merged")
    edit_id = digest(workspace_id, "merge", kept.id, gone.id, now.isoformat())
    edit = EntityEdit(edit_id, workspace_id, EditKind.MERGE, kept.id, gone.id, now, by)
    work.entities.merge(edit)
    return edit


def apply_split_by_name(
    work: UnitOfWork, workspace_id: str, name: str, alias: str, now: datetime, by: str
) -> EntityEdit:
    """Move the spelling to an entity of its own.

    Raises as `find_entity`, and NotFoundError if the entity does not have that spelling.
    """
    entity = find_entity(work, workspace_id, name)
    new_id = digest(workspace_id, "split", entity.id, alias, now.isoformat())
    new = Entity(new_id, workspace_id, alias, entity.kind, (Alias(new_id, alias, "user"),))
    edit = EntityEdit(digest("edit", new_id), workspace_id, EditKind.SPLIT, entity.id, new_id, now, by, alias=alias)
    try:
        work.entities.split(edit, new, name_keys(alias))
    except NotFoundError as error:
        spellings = ", ".join(f"“{text}”" for text in sorted({each.text for each in entity.aliases}))
        raise NotFoundError(
            f"“{entity.name}” is not spelled “{alias}” anywhere; its spellings are {spellings}"
        ) from error
    return edit
