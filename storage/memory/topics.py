"""Topics in memory."""

from __future__ import annotations

from storage.memory.state import View, check_foreign_key, replace_known, store_new
from storage.normalise import spelling
from summarizer.errors import AlreadyStoredError, ChangedError, NotFoundError
from summarizer.topics.model import Topic


class MemoryTopics:
    """See `summarizer.topics.ports.Topics`."""

    def __init__(self, view: View) -> None:
        self._view = view

    def add(self, topic: Topic) -> None:
        state = self._view.write
        check_foreign_key(state.workspaces, topic.workspace_id, "workspace")
        self._refuse_twin(topic)
        store_new(state.topics, topic.id, topic, "topic")

    def _refuse_twin(self, topic: Topic) -> None:
        twin = self.find_by_name(topic.workspace_id, topic.name)
        if twin is not None and twin.id != topic.id:
            raise AlreadyStoredError(f"This workspace has a topic “{topic.name}” already")

    def get(self, topic_id: str) -> Topic | None:
        return self._view.read.topics.get(topic_id)

    def find_by_name(self, workspace_id: str, name: str) -> Topic | None:
        wanted = spelling(name)
        return next((topic for topic in self.list_by_workspace(workspace_id) if spelling(topic.name) == wanted), None)

    def list_by_workspace(self, workspace_id: str) -> tuple[Topic, ...]:
        mine = [topic for topic in self._view.read.topics.values() if topic.workspace_id == workspace_id]
        return tuple(sorted(mine, key=lambda topic: spelling(topic.name)))

    def update(self, topic: Topic, was: Topic) -> None:
        stored = self._view.write.topics.get(topic.id)
        if stored is not None and stored != was:
            raise ChangedError(f"The topic “{was.name}” was changed in the meantime")
        self._refuse_twin(topic)
        replace_known(self._view.write.topics, topic.id, topic, "topic")

    def remove(self, topic_id: str) -> None:
        state = self._view.write
        if state.topics.pop(topic_id, None) is None:
            raise NotFoundError(f"There is no topic {topic_id}")
        state.relevances = {key: rated for key, rated in state.relevances.items() if rated.topic_id != topic_id}
        state.subscriptions = {key: sub for key, sub in state.subscriptions.items() if sub.topic_id != topic_id}
