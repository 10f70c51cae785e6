"""What a preview of a briefing is for: the topic, and the reader whose last briefing counts."""

from __future__ import annotations

from bot.chat.lookup import topic_in
from summarizer.delivery.model import DestinationKind
from summarizer.topics.model import Topic
from summarizer.unit_of_work import UnitOfWork


def topic_to_preview(unit: UnitOfWork, workspace_id: str, text: str, places: frozenset[str]) -> tuple[Topic, str]:
    """The topic, and the destination whose last briefing counts: this place, else another subscriber of the topic."""
    topic = topic_in(unit, workspace_id, text)
    subscribed = [
        subscription
        for subscription in unit.subscriptions.list_by_workspace(workspace_id)
        if subscription.topic_id == topic.id
    ]
    known = [
        place
        for subscription in subscribed
        if (place := unit.subscriptions.get_destination(subscription.destination_id))
    ]
    here = [place for place in known if place.address in places]
    shared = [place for place in known if place.kind is not DestinationKind.DIRECT]
    return topic, next((place.id for place in (*here, *shared)), "")
