"""Workspaces and the audit log of their changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Workspace:
    """One Discord server, or the local console. Sees only its own sources, topics, subscriptions and briefings."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Installation:
    """The app in one team of a chat platform, with the token that it was given there. `by` installed it."""

    platform: str
    team_id: str
    name: str
    bot_token: str = field(repr=False)
    installed_at: datetime
    by: str


class AuditAction(StrEnum):
    """What was done to a workspace."""

    TOPIC_CREATED = "topic created"
    TOPIC_EDITED = "topic edited"
    TOPIC_DELETED = "topic deleted"
    SUBSCRIBED = "subscribed"
    UNSUBSCRIBED = "unsubscribed"
    SOURCE_ADDED = "source added"
    SOURCES_IMPORTED = "sources imported"
    SOURCE_PAUSED = "source paused"
    SOURCE_RESUMED = "source resumed"
    SOURCE_REMOVED = "source removed"
    ARTICLES_RETRIED = "articles retried"
    ENTITIES_MERGED = "entities merged"
    ENTITY_SPLIT = "entity split"
    UNDONE = "undone"
    READER_ADDED = "reader added"
    READER_REMOVED = "reader removed"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One change of a workspace: who did what, when. `about` is the id of the changed object, `name` its name.

    `by` is "discord:" and a user's id, or "console".
    """

    id: str
    workspace_id: str
    at: datetime
    by: str
    action: AuditAction
    about: str
    name: str
