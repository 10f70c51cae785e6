"""Groups the lines of a briefing by event, so that a reader meets each event once. Pure.

Six papers that report what a witness said, each with a detail of its own, are one item with six lines, not six items.
A logistic regression over a few features decides whether two lines are about one event. It is fitted by
`python -m benchmarks.fit_events`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from summarizer.briefing.change_kinds import CONTESTING_KINDS
from summarizer.briefing.choose_lines import ChangeCandidate
from summarizer.briefing.limits import EVENTS, EventRules
from summarizer.claims.model import Claim
from summarizer.log_odds import log_odds
from summarizer.relations.similarity import cosine
from summarizer.text.features import numbers

EVENT_FEATURES = ("cosine", "words", "nearness", "figures")
"""What `event_features` returns, in order."""


def group_by_event(lines: Sequence[ChangeCandidate], rules: EventRules = EVENTS) -> list[list[ChangeCandidate]]:
    """The lines grouped by event. Events are in the order of their first lines, and lines keep their order.

    Each line is compared with the first line of each event above it, so that no chain of lines joins two events.
    A dispute or a withdrawal is an event of its own: a reader must not miss it, nor wonder which side a line is on.
    An edit without a notice never joins another event.
    """
    events: list[list[ChangeCandidate]] = []
    for line in lines:
        margins = [(_margin(event[0], line, rules), at) for at, event in enumerate(events)]
        best, at = max(margins, default=(-math.inf, 0))
        if best < 0:
            events.append([line])
        else:
            events[at].append(line)
    return events


def _margin(first: ChangeCandidate, line: ChangeCandidate, rules: EventRules) -> float:
    """At least 0 if the line may be grouped with the first line of an event."""
    if first.claim is None or line.claim is None or not _may_join(first, line):
        return -math.inf
    return same_event(first.claim, line.claim, rules)


def _may_join(first: ChangeCandidate, line: ChangeCandidate) -> bool:
    """Whether nothing is lost if the line is shown below the first one, as its text and its earlier sentence alone."""
    return not line.silent_edit and CONTESTING_KINDS.isdisjoint((first.kind, line.kind))


def same_event(one: Claim, other: Claim, rules: EventRules = EVENTS) -> float:
    """The log odds that two claims of one day are about one event, minus the log odds of the threshold.

    -inf if they share no word and their cosine is low, however near they are: they may be neighbours in a round-up.
    """
    kind = rules.within if one.version_id == other.version_id else rules.across
    features = dict(zip(EVENT_FEATURES, event_features(one, other), strict=True))
    if not features["words"] and features["cosine"] < rules.alike:
        return -math.inf
    return kind.intercept + sum(kind.weights[name] * value for name, value in features.items()) - log_odds(kind.same)


def event_features(one: Claim, other: Claim) -> tuple[float, ...]:
    """What two claims of one day have in common: meaning (a cosine), words, place in one article, a figure (0 to 1)."""
    fewest = min(len(one.lemmas), len(other.lemmas))
    together = one.version_id == other.version_id
    return (
        cosine(one, other),
        len(one.lemmas & other.lemmas) / max(1, fewest),
        1 / (1 + abs(one.position - other.position)) if together else 0.0,
        float(not numbers(one.text).isdisjoint(numbers(other.text))),
    )
