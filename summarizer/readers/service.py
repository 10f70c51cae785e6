"""The use cases of readers: their tokens, what changed since each was last told, and what they think of a briefing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from summarizer.briefing.less_of import LessOf
from summarizer.briefing.model import Feedback
from summarizer.questions.explain import workspace_briefing
from summarizer.readers import commands
from summarizer.readers.model import ChangesPage, Reader
from summarizer.readers.read_changes import read_changes
from summarizer.unit_of_work import Ledger
from summarizer.utc import utc


@dataclass(frozen=True)
class ReaderService:
    """Operations that need the ledger and no model. Synchronous; each is one transaction."""

    ledger: Ledger

    def add(self, workspace_id: str, name: str, topic_ids: Sequence[str], token: str, now: datetime, by: str) -> Reader:
        """Store a reader with the hash of its token. Raises as `readers.commands.add_reader`."""
        with self.ledger() as work:
            reader = commands.add_reader(work, workspace_id, name, topic_ids, token, now, by)
            work.commit()
        return reader

    def remove(self, workspace_id: str, name: str, now: datetime, by: str) -> Reader:
        """Remove a reader: its token is refused from now on. Raises NotFoundError."""
        with self.ledger() as work:
            reader = commands.remove_reader(work, workspace_id, name, now, by)
            work.commit()
        return reader

    def changes_since(self, reader: Reader, topic: str, cursor: str | None, now: datetime) -> ChangesPage:
        """The next page of what changed on a topic (its id or name) since this reader was last told.

        A page counts as told when its cursor comes back; until then the same page is returned.

        Raises:
            NotFoundError: the reader has no such topic.
            UnknownCursorError: the cursor is not of the reader's last page.
            ChangedError: a concurrent call of the same reader was faster.
        """
        with self.ledger() as work:
            subject = commands.topic_for(work, reader, topic)
            page = read_changes(work, reader, subject, cursor, utc(now))
            work.commit()
        return page

    def give_feedback(self, feedback: Feedback) -> None:
        """Store a reader's opinion of a briefing, replacing an earlier one.

        Raises:
            NotFoundError: the workspace has no such briefing.
        """
        with self.ledger() as work:
            workspace_briefing(work, feedback.workspace_id, feedback.briefing_id)
            work.briefings.store_feedback(feedback)
            work.commit()

    def less_of(self, preference: LessOf) -> None:
        """Put lines of this kind at the end of a reader's briefings from now on."""
        with self.ledger() as work:
            work.briefings.store_less_of(preference)
            work.commit()

    def undo_less_of(self, preference_id: str) -> None:
        """Show such lines as before. Raises NotFoundError if that was done already."""
        with self.ledger() as work:
            work.briefings.remove_less_of(preference_id)
            work.commit()
