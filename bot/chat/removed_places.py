"""Pauses the subscriptions of a removed workspace or channel, and resumes them on return. A pause loses nothing."""

from __future__ import annotations

import logging

from bot.chat.services import BotServices
from bot.runtime.outbox_worker import pause_subscriptions, resume_subscriptions, subscriptions_to
from summarizer.delivery.model import Destination, Subscription
from summarizer.unit_of_work import UnitOfWork

log = logging.getLogger(__name__)


def pause_workspace(services: BotServices, workspace_id: str, reason: str) -> tuple[Subscription, ...]:
    """The bot was removed from a workspace: pause its subscriptions; returns them."""
    with services.ledger() as unit:
        paused = pause_subscriptions(unit, unit.subscriptions.list_by_workspace(workspace_id), reason)
        unit.commit()
    return paused


def resume_workspace(services: BotServices, workspace_id: str, reason: str) -> tuple[Subscription, ...]:
    """The bot was added to a workspace (again): resume the subscriptions that were paused for this reason."""
    with services.ledger() as unit:
        going = resume_subscriptions(unit, unit.subscriptions.list_by_workspace(workspace_id), reason)
        unit.commit()
    if going:
        log.info("back in %s: %d subscriptions resumed", workspace_id, len(going))
    return going


def pause_place(services: BotServices, workspace_id: str, address: str, reason: str) -> Destination | None:
    """A channel or thread is gone: pause its subscriptions. Returns the destination, if it had any."""
    with services.ledger() as unit:
        lost = _destination_at(unit, workspace_id, address)
        paused = pause_subscriptions(unit, subscriptions_to(unit, lost), reason) if lost else ()
        unit.commit()
    return lost if paused else None


def resume_place(services: BotServices, workspace_id: str, address: str, reason: str) -> tuple[Subscription, ...]:
    """A channel is back: resume the subscriptions that were paused for this reason."""
    with services.ledger() as unit:
        back = _destination_at(unit, workspace_id, address)
        going = resume_subscriptions(unit, subscriptions_to(unit, back), reason) if back else ()
        unit.commit()
    return going


def _destination_at(unit: UnitOfWork, workspace_id: str, address: str) -> Destination | None:
    places = {subscription.destination_id for subscription in unit.subscriptions.list_by_workspace(workspace_id)}
    destinations = map(unit.subscriptions.get_destination, sorted(places))
    return next((each for each in destinations if each and each.address == address), None)
