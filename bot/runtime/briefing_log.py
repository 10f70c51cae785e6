"""Which articles a briefing reports, for the log: so that an article is followed from its poll to each delivery."""

from __future__ import annotations

import logging

from bot.request_context import request
from summarizer.delivery.model import Delivery
from summarizer.unit_of_work import Ledger

log = logging.getLogger(__name__)


def reported_versions(ledger: Ledger, briefing_id: str) -> tuple[str, ...]:
    """The article versions that the briefing cites for its changes, in its order; none if it is no longer stored."""
    with ledger() as unit:
        briefing = unit.briefings.get(briefing_id)
    changes = briefing.changes if briefing else ()
    cited = (citation.version_id for change in changes for citation in (*change.citations, *change.against))
    return tuple(dict.fromkeys(cited))


def log_composed(ledger: Ledger, delivery: Delivery) -> None:
    """Log that a briefing or an alert was composed, with its articles. Raises StorageError."""
    with request(request=delivery.id, articles=reported_versions(ledger, delivery.briefing_id)):
        log.info("composed %s for subscription %s: %s", delivery.id, delivery.subscription_id, delivery.state.value)
