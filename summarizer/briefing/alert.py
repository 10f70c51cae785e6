"""Whether a reader must be told between two briefings: what it was told is contested or came about. Pure.

    preview of the next briefing → its lines that contest what was told, or tell that a matter reached the phase which
      the reader named → none alerted before → within the bounds

An alert is a briefing with only these lines. What it shows counts as told. The next briefing goes on from the last
regular one, so that an alert takes nothing away from its period.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from summarizer.briefing.change_kinds import CONTESTING_KINDS
from summarizer.briefing.model import Briefing, Change, ChangeKind
from summarizer.briefing.wording import bottom_line
from summarizer.ids import digest


@dataclass(frozen=True, slots=True)
class AlertRules:
    """Bounds of one subscription. What is beyond them is in the next briefing."""

    per_day: int = 3
    """Alerts in 24 hours: more are noise, and a story that moves so fast is read anyway."""
    lines: int = 3
    """Lines of one alert: one screen of a phone."""
    same_matter: timedelta = timedelta(hours=24)
    """How long a matter that reached its phase is not told of again: by then a briefing has told where it stands."""


RULES = AlertRules()
_DAY = timedelta(hours=24)


def alert_of(
    preview: Briefing,
    delivered: Sequence[Briefing],
    told: frozenset[str],
    arrived: frozenset[str] = frozenset(),
) -> Briefing | None:
    """The alert that this reader should get now, or None.

    Args:
        preview: what a regular briefing would say now; its `until` is the time.
        delivered: what was delivered to this reader on this topic, alerts included.
        told: the ids of the claims that it was told.
        arrived: the claims that bring a matter to the phase which this reader wants to hear of at once.
    """
    alerts = [briefing for briefing in delivered if briefing.alert]
    if sum(preview.until - _DAY < alert.until for alert in alerts) >= RULES.per_day:
        return None
    before = {change_key(change) for alert in alerts for change in alert.changes}
    urgent = (change for change in preview.changes if _is_urgent(change, told, arrived))
    lines = tuple(change for change in urgent if change_key(change) not in before)[: RULES.lines]
    if not lines:
        return None
    shown = (citation for change in lines for citation in (*change.citations, *change.against))
    return replace(
        preview,
        id=digest("alert", preview.destination_id, preview.topic_id, *sorted(map(change_key, lines))),
        bottom_line=bottom_line(lines, None, preview.coverage),
        changes=lines,
        disclosed_claim_ids=tuple(dict.fromkeys(citation.claim_id for citation in shown)),
        quiet=None,
        omitted_changes=0,
        late=False,
        alert=True,
    )


def _is_urgent(change: Change, told: frozenset[str], arrived: frozenset[str]) -> bool:
    if change.kind is ChangeKind.UPDATED:  # its first citation is of the claim that leads the line
        return any(citation.claim_id in arrived for citation in change.citations[:1])
    if change.kind in CONTESTING_KINDS:
        return not contested(change).isdisjoint(told)
    return False


def change_key(change: Change) -> str:
    """The same for the same dispute or withdrawal, however it is worded."""
    ids = sorted({citation.claim_id for citation in (*change.citations, *change.against)})
    return digest("alerted", change.kind, *ids)


def contested(change: Change) -> set[str]:
    """The claims that a line disputes or withdraws. A withdrawal may cite nothing but the withdrawn claim."""
    cited = change.citations if change.kind is ChangeKind.RETRACTED else ()
    return {citation.claim_id for citation in (*change.against, *cited)}
