"""How topics are stored. Errors and times: see `summarizer.unit_of_work`."""

from __future__ import annotations

from typing import Protocol

from summarizer.topics.model import Topic


class Topics(Protocol):
    """What readers subscribe to."""

    def add(self, topic: Topic) -> None:
        """Raises AlreadyStoredError where the workspace has a topic of that name."""
        ...

    def get(self, topic_id: str) -> Topic | None: ...

    def find_by_name(self, workspace_id: str, name: str) -> Topic | None:
        """Case-insensitively."""
        ...

    def list_by_workspace(self, workspace_id: str) -> tuple[Topic, ...]:
        """All topics of a workspace, by name."""
        ...

    def update(self, topic: Topic, was: Topic) -> None:
        """Replace `was` by `topic`, which has the same id.

        Raises:
            ChangedError: what is stored is no longer `was`; nothing was written.
            NotFoundError: it is not stored any more.
            AlreadyStoredError: another topic has the new name.
        """
        ...

    def remove(self, topic_id: str) -> None:
        """The topic and its subscriptions; delivered briefings stay. Raises NotFoundError."""
        ...
