"""Changes since a reader was last told, each exactly once, however often a response is lost.

    cursor of the offered page → confirm it → compute the next page → store it as offered → return it
    any earlier state          → return the offered page again, unchanged

The reader's state is stored here, so a client may forget everything but its token: without a cursor it continues where
its last confirmed page ended.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from summarizer.errors import ChangedError, UsageError
from summarizer.ids import digest
from summarizer.readers.changes_page import next_window
from summarizer.readers.limits import READERS, ReaderLimits
from summarizer.readers.model import ChangesPage, OfferedPage, Reader, ReaderPosition
from summarizer.topics.model import Topic
from summarizer.unit_of_work import UnitOfWork

OTHER_CURSOR = (
    "This cursor is not the one of your last page: its changes were confirmed before, or it belongs to another reader "
    "or topic. Ask without a cursor to continue where you stopped; nothing is lost."
)


class UnknownCursorError(UsageError):
    """The cursor is neither that of the offered page nor that of the last confirmed one."""


def read_changes(
    work: UnitOfWork, reader: Reader, topic: Topic, cursor: str | None, now: datetime, limits: ReaderLimits = READERS
) -> ChangesPage:
    """The next page of changes for the reader; the caller commits.

    Args:
        work: an open unit of work.
        reader: who asks; the caller checked that the topic is within its scope.
        topic: of the reader's workspace.
        cursor: of the last page that the reader has stored; None continues after the last confirmed page.
        now: aware, UTC.
        limits: size of a page.

    Raises:
        UnknownCursorError: the cursor is of another page; nothing was changed.
        ChangedError: another call for the same reader and topic was faster; nothing was changed, so try again.
    """
    before = work.readers.position(reader.id, topic.id)
    position = before
    if position.offer is not None and cursor == position.offer.page.cursor:
        position = _confirmed(work, position, position.offer)
    elif cursor not in {None, position.cursor}:
        raise UnknownCursorError(OTHER_CURSOR)
    elif position.offer is not None:
        return position.offer.page
    position, page = _next_page(work, topic, position, now, limits)
    if position != before and not work.readers.move(position, before):
        raise ChangedError("Another request of this reader is reading the same topic; try again")
    return page


def _confirmed(work: UnitOfWork, position: ReaderPosition, offer: OfferedPage) -> ReaderPosition:
    window = offer.window
    told = window.disclosed_claim_ids, window.dropped_claim_ids
    work.readers.add_told(position.reader_id, position.topic_id, *told)
    return replace(position, cursor=offer.page.cursor, until=window.until, evaluated=window.evaluated, offer=None)


def _next_page(
    work: UnitOfWork, topic: Topic, position: ReaderPosition, now: datetime, limits: ReaderLimits
) -> tuple[ReaderPosition, ChangesPage]:
    """Offer the next window with changes; windows without any are passed at once: there is nothing to confirm."""
    since = position.until
    more = True
    for _ in range(limits.windows):
        changes, window, more = next_window(work, topic, position, now, limits)
        if changes:
            cursor = digest("cursor", position.reader_id, topic.id, position.cursor, str(position.revision))
            page = ChangesPage(topic.id, topic.name, since, window.until or now, cursor, changes, more)
            return replace(position, offer=OfferedPage(page, window)), page
        work.readers.add_told(position.reader_id, topic.id, window.disclosed_claim_ids, ())
        position = replace(position, until=window.until, evaluated=window.evaluated)
        if not more:
            break
    return position, ChangesPage(topic.id, topic.name, since, position.until or now, position.cursor, (), more)
