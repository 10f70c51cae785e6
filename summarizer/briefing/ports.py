"""How briefings are stored. Errors and times: see `summarizer.unit_of_work`."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from summarizer.briefing.less_of import LessOf
from summarizer.briefing.model import Briefing, Feedback, FeedbackTotals


class Briefings(Protocol):
    """Composed briefings, frozen."""

    def add(self, briefing: Briefing) -> None:
        """Raises AlreadyStoredError where the id is taken."""
        ...

    def get(self, briefing_id: str) -> Briefing | None: ...

    def list_delivered(self, destination_id: str, topic_id: str) -> tuple[Briefing, ...]:
        """Briefings of the topic that were sent to the destination, newest first."""
        ...

    def disclosed_claim_ids(self, destination_id: str, topic_id: str) -> frozenset[str]:
        """Ids of every claim that a sent briefing of the topic told this destination."""
        ...

    def latest_until(self, workspace_id: str, by: datetime) -> datetime | None:
        """The end of the workspace's newest briefing that ends by this time, delivered or not."""
        ...

    def list_disclosing(self, claim_id: str, limit: int) -> tuple[Briefing, ...]:
        """The newest sent briefings that told this claim, newest first."""
        ...

    def list_recent(self, workspace_id: str, limit: int) -> tuple[Briefing, ...]:
        """The newest sent briefings of the workspace, newest first."""
        ...

    def list_by_topic(self, topic_id: str, since: datetime, limit: int) -> tuple[Briefing, ...]:
        """The newest sent briefings of the topic that end after `since`, to any destination, newest first."""
        ...

    def store_feedback(self, feedback: Feedback) -> None:
        """Store what a reader thinks of a briefing, in place of what they thought before."""
        ...

    def store_less_of(self, wish: LessOf) -> None:
        """Store what a reader wants less of; a wish that is stored stays as it is."""
        ...

    def get_less_of(self, wish_id: str) -> LessOf | None: ...

    def list_less_of(self, destination_id: str, topic_id: str) -> tuple[LessOf, ...]:
        """What this reader wants less of on this topic, oldest first."""
        ...

    def remove_less_of(self, wish_id: str) -> None:
        """Raises NotFoundError."""
        ...

    def feedback_totals(self, workspace_id: str) -> FeedbackTotals:
        """How the workspace's readers rated its briefings."""
        ...
