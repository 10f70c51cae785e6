"""Finds the briefing that a user means: by its id, or the last one sent to a place."""

from __future__ import annotations

from summarizer.briefing.model import Briefing
from summarizer.delivery.model import DestinationKind
from summarizer.errors import NotFoundError
from summarizer.unit_of_work import UnitOfWork

GONE = "That briefing no longer exists."
RECENT = 25
"""Number of sent briefings of a workspace that are searched for the last one of a place."""


def briefing_for(unit: UnitOfWork, workspace_id: str, user_id: str, briefing_id: str) -> Briefing:
    """A briefing that this user may see: from their workspace, or sent to them personally.

    Raises:
        NotFoundError: it does not exist, or belongs to somebody else; the error does not say which.
    """
    briefing = unit.briefings.get(briefing_id)
    if briefing is None:
        raise NotFoundError(GONE)
    if briefing.workspace_id == workspace_id:
        return briefing
    destination = unit.subscriptions.get_destination(briefing.destination_id)
    if destination and (destination.kind, destination.address) == (DestinationKind.DIRECT, user_id):
        return briefing  # a server's topic, delivered as a direct message
    raise NotFoundError(GONE)


def latest_here(unit: UnitOfWork, workspace_id: str, places: frozenset[str]) -> tuple[Briefing, ...]:
    """The last briefings sent to one of these addresses, else those of the workspace's channels; newest first."""
    recent = unit.briefings.list_recent(workspace_id, RECENT)
    destinations = [unit.subscriptions.get_destination(briefing.destination_id) for briefing in recent]
    sent = [(briefing, place) for briefing, place in zip(recent, destinations, strict=True) if place]
    here = tuple(briefing for briefing, place in sent if place.address in places)
    return here or tuple(briefing for briefing, place in sent if place.kind is not DestinationKind.DIRECT)
