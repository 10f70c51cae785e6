"""Adding and removing readers, and finding one by its token. Each change and its audit entry are one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from summarizer.errors import NotFoundError, UsageError
from summarizer.ids import digest
from summarizer.in_workspace import in_workspace
from summarizer.readers.limits import READERS
from summarizer.readers.model import TOKEN_PREFIX, Reader, token_hash
from summarizer.topics.model import Topic
from summarizer.unit_of_work import UnitOfWork
from summarizer.utc import utc
from summarizer.workspace.audit import record_audit
from summarizer.workspace.commands import topic_of
from summarizer.workspace.model import AuditAction


def add_reader(
    work: UnitOfWork, workspace_id: str, name: str, topic_ids: Sequence[str], token: str, now: datetime, by: str
) -> Reader:
    """Store a reader with the hash of its token.

    Raises:
        UsageError: the name is empty or too long, or there are too many topics.
        NotFoundError: this workspace has no such topic.
        AlreadyStoredError: this workspace has a reader of that name.
    """
    name = " ".join(name.split())
    if not 0 < len(name) <= READERS.name:
        raise UsageError(f"a reader's name has 1 to {READERS.name} characters")
    if len(topic_ids) > READERS.topics:
        raise UsageError(f"a reader is limited to at most {READERS.topics} topics; without a limit it reads all")
    if work.workspaces.get(workspace_id) is None:
        known = ", ".join(f"“{space.id}”" for space in work.workspaces.list_all()[: READERS.workspaces_shown])
        raise NotFoundError(f"there is no workspace “{workspace_id}”; choose from {known}")
    for topic_id in topic_ids:
        topic_of(work, workspace_id, topic_id)
    hashed = token_hash(token)
    reader = Reader(
        digest("reader", workspace_id, hashed), workspace_id, name, hashed, utc(now), tuple(sorted({*topic_ids}))
    )
    work.readers.add(reader)
    record_audit(work, workspace_id, AuditAction.READER_ADDED, reader.id, reader.name, now, by)
    return reader


def remove_reader(work: UnitOfWork, workspace_id: str, name: str, now: datetime, by: str) -> Reader:
    """Remove a reader: its token is refused from now on. Raises NotFoundError."""
    reader = work.readers.find_by_name(workspace_id, name)
    if reader is None:
        raise NotFoundError(f"there is no reader “{name}”; `deltabrief readers list` lists them")
    work.readers.remove(reader.id)
    record_audit(work, workspace_id, AuditAction.READER_REMOVED, reader.id, reader.name, now, by)
    return reader


def reader_of_token(work: UnitOfWork, token: str) -> Reader | None:
    """The reader with this token, None if nobody has it."""
    return work.readers.find_by_token_hash(token_hash(token)) if token.startswith(TOKEN_PREFIX) else None


def topic_for(work: UnitOfWork, reader: Reader, name_or_id: str) -> Topic:
    """A topic within the reader's scope, by id or name.

    Raises:
        NotFoundError: with the same words for one of another workspace, outside the scope, and for one that never was.
    """
    named = work.topics.get(name_or_id) or work.topics.find_by_name(reader.workspace_id, name_or_id)
    topic = in_workspace(named, reader.workspace_id)
    if topic is None or not reader.may_read(topic.id):
        raise NotFoundError("There is no such topic for this reader")
    return topic


def topics_for(work: UnitOfWork, reader: Reader) -> tuple[Topic, ...]:
    """The topics within the reader's scope, by name."""
    return tuple(t for t in work.topics.list_by_workspace(reader.workspace_id) if reader.may_read(t.id))
