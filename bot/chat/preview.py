"""What a preview of a briefing is for: the reader whose last briefing counts, and whether anything was read at all."""

from __future__ import annotations

from enum import StrEnum

from summarizer.delivery.model import DestinationKind
from summarizer.topics.model import Topic
from summarizer.unit_of_work import UnitOfWork


def preview_destination(unit: UnitOfWork, topic: Topic, places: frozenset[str]) -> str:
    """The destination whose last briefing counts: this place, else another subscriber of the topic; empty if none."""
    subscribed = [
        subscription
        for subscription in unit.subscriptions.list_by_workspace(topic.workspace_id)
        if subscription.topic_id == topic.id
    ]
    known = [
        place
        for subscription in subscribed
        if (place := unit.subscriptions.get_destination(subscription.destination_id))
    ]
    here = [place for place in known if place.address in places]
    shared = [place for place in known if place.kind is not DestinationKind.DIRECT]
    return next((place.id for place in (*here, *shared)), "")


class UnreadReason(StrEnum):
    """Why a workspace has read nothing yet, in words."""

    NO_SOURCES = "Nothing has been read yet: there are no sources."
    PAUSED = "Nothing has been read yet: every source is paused."
    FAILING = "Nothing has been read yet: no source can be read."
    NOT_POLLED = "Nothing has been read yet: the sources will be read within minutes."
    NOT_ANALYSED = "Nothing can be said yet: the first articles are being analysed."


def nothing_read(unit: UnitOfWork, workspace_id: str) -> UnreadReason | None:
    """What to say instead of a quiet day while no article has been read; None once one has."""
    if unit.articles.any_analysed(workspace_id):
        return None
    if unit.articles.pending_count(workspace_id):
        return UnreadReason.NOT_ANALYSED
    sources = unit.sources.list_by_workspace(workspace_id)
    active = [source for source in sources if not source.paused]
    if any(source.checked_at and not source.failure for source in active):
        return None  # it was read, and it held nothing
    if not active:
        return UnreadReason.PAUSED if sources else UnreadReason.NO_SOURCES
    return UnreadReason.FAILING if all(source.failure for source in active) else UnreadReason.NOT_POLLED
