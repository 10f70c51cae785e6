"""Topics with their aspects and watched entities."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, delete, select, update

from storage.normalise import spelling
from storage.row_mapping import Values, build, expect_row, insert_row, store_missing, update_row, values
from storage.tables.topics import AspectRow, TopicRow, WatchedEntityRow
from summarizer.claims.model import WatchedEntity
from summarizer.errors import ChangedError
from summarizer.topics.model import Aspect, Topic


class SqlTopics:
    """See `summarizer.topics.ports.Topics`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, topic: Topic) -> None:
        insert_row(self._connection, TopicRow, _topic_row(topic), _twin(topic))
        self._add_parts(topic)

    def _add_parts(self, topic: Topic) -> None:
        watched = [{"topic_id": topic.id, "position": at, **values(entity)} for at, entity in enumerate(topic.entities)]
        aspects = [{"topic_id": topic.id, "position": at, **values(aspect)} for at, aspect in enumerate(topic.aspects)]
        store_missing(self._connection, WatchedEntityRow, watched)
        store_missing(self._connection, AspectRow, aspects)

    def get(self, topic_id: str) -> Topic | None:
        row = self._connection.execute(select(TopicRow).where(TopicRow.id == topic_id)).one_or_none()
        return self._whole(row) if row else None

    def find_by_name(self, workspace_id: str, name: str) -> Topic | None:
        mine = select(TopicRow).where(TopicRow.workspace_id == workspace_id, TopicRow.spelling == spelling(name))
        row = self._connection.execute(mine).one_or_none()
        return self._whole(row) if row else None

    def list_by_workspace(self, workspace_id: str) -> tuple[Topic, ...]:
        rows = self._connection.execute(select(TopicRow).where(TopicRow.workspace_id == workspace_id)).all()
        return tuple(self._whole(row) for row in sorted(rows, key=lambda row: row.spelling))

    def _whole(self, row: Row[Any]) -> Topic:
        aspects = select(AspectRow).where(AspectRow.topic_id == row.id).order_by(AspectRow.position)
        watched = select(WatchedEntityRow).where(WatchedEntityRow.topic_id == row.id)
        return Topic(
            id=row.id,
            workspace_id=row.workspace_id,
            name=row.name,
            description=row.description,
            keywords=row.keywords,
            entities=tuple(
                build(WatchedEntity, part)
                for part in self._connection.execute(watched.order_by(WatchedEntityRow.position))
            ),
            aspects=tuple(build(Aspect, part) for part in self._connection.execute(aspects)),
        )

    def update(self, topic: Topic, was: Topic) -> None:
        mine = update(TopicRow).where(TopicRow.id == topic.id)
        expect_row(
            self._connection, mine.values(name=TopicRow.name), _missing(topic.id)
        )  # locks the row: concurrent calls wait here
        if self.get(topic.id) != was:
            raise ChangedError(f"The topic “{was.name}” was changed in the meantime")
        statement = mine.values(_topic_row(topic))
        update_row(self._connection, statement, missing=_missing(topic.id), twin=_twin(topic))
        for table in (AspectRow, WatchedEntityRow):
            self._connection.execute(delete(table).where(table.topic_id == topic.id))
        self._add_parts(topic)

    def remove(self, topic_id: str) -> None:
        expect_row(self._connection, delete(TopicRow).where(TopicRow.id == topic_id), _missing(topic_id))


def _topic_row(topic: Topic) -> Values:
    row = values(topic)
    for part in ("entities", "aspects"):
        del row[part]
    return {**row, "spelling": spelling(topic.name)}


def _twin(topic: Topic) -> str:
    return f"This workspace has a topic “{topic.name}” already"


def _missing(topic_id: str) -> str:
    return f"There is no topic {topic_id}"
