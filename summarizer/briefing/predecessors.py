"""What an update moves on from: of the earlier claims that it may update, where the matter stood last.

Many earlier claims of a story are worded alike; a reader wants to see the step just before. Which one it is, is a
conditional logit (McFadden 1974), learned from stories by `python -m benchmarks.fit_predecessors`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Mapping

from summarizer.briefing.limits import CHANGES, ChangeRules
from summarizer.claims.model import Claim
from summarizer.log_odds import log_odds
from summarizer.relations.model import Link, Relation
from summarizer.relations.similarity import cosine
from summarizer.text.features import NUMBER_PATTERN, numbers

_ROUNDED = r"(?:(?:about|an?|earlier|some|the) )?"
_FROM = re.compile(
    rf"{NUMBER_PATTERN}[^.;]{{0,40}}?,? (?:up |down )?(?:from|instead of|rather than) {_ROUNDED}({NUMBER_PATTERN})"
    rf"(?! ?[ap]\.?m\b)|\bfrom ({NUMBER_PATTERN}) to {NUMBER_PATTERN}",
    re.IGNORECASE,
)
"""The earlier figure, as the update itself gives it: "rose to 23, from 14", "from 49 to 46"."""
_DAY = 86_400.0
"""Seconds."""

PREDECESSOR_FEATURES = ("update", "cosine", "days", "same_day", "same_unit")
"""What `predecessor_features` returns, in order."""


def predecessors(
    claim: Claim,
    links: Iterable[Link],
    earlier: Mapping[str, Claim],
    told: Collection[str] = (),
    newest: Claim | None = None,
    rules: ChangeRules = CHANGES,
) -> tuple[Claim, ...]:
    """The claims that an update moves on from, the likeliest first, at most `rules.predecessors`.

    Args:
        claim: the update.
        links: of it and of what says the same in this period, the doubtful ones too.
        earlier: the claims that the links point at, by id; others are passed over.
        told: ids of the claims that the reader knows: of several counts theirs comes first.
        newest: the last step of its matter, if that is another claim; shown after the likeliest one.
        rules: weights and limits.
    """
    likely: dict[str, float] = {}
    for link in links:
        if link.relation is Relation.UPDATES and link.earlier_id in earlier:
            before = earlier[link.earlier_id]
            likely[before.id] = max(likely.get(before.id, -math.inf), _last_step(link.score, claim, before, rules))
    found = [earlier[claim_id] for claim_id in sorted(likely, key=lambda each: (-likely[each], each))]
    found = _named_figure_first(claim, _last_count_first(claim, found, told))
    if newest is not None:
        found = [*found[:1], newest, *(each for each in found[1:] if each.id != newest.id)]
    return tuple({each.id: each for each in found}.values())[: rules.predecessors]


def _last_count_first(claim: Claim, found: list[Claim], told: Collection[str]) -> list[Claim]:
    """Where the likeliest step counts what the claim counts, the last such count first: 38 ships were 31, not 23."""
    units = {quantity.unit for quantity in claim.quantities}
    counts = [each for each in found if units & {quantity.unit for quantity in each.quantities}]
    if not counts or counts[0] is not found[0]:
        return found
    last = max(counts, key=lambda each: (each.id in told, each.reported_at))
    return [last, *(each for each in found if each is not last)]


def _named_figure_first(claim: Claim, found: list[Claim]) -> list[Claim]:
    """The steps. If the update names the earlier figure, a step with that figure comes first."""
    named = frozenset[float]().union(*(numbers(" ".join(figures)) for figures in _FROM.findall(claim.text)))
    given = next((each for each in found if named & numbers(each.text)), None)
    return found if given is None else [given, *(each for each in found if each is not given)]


def predecessor_features(claim: Claim, before: Claim, score: float) -> tuple[float, ...]:
    """What is known of an update beside an earlier claim; `score` is the probability that it updates that."""
    days = max(0.0, (claim.reported_at - before.reported_at).total_seconds() / _DAY)
    units = {quantity.unit for quantity in claim.quantities}
    return (
        log_odds(score),
        cosine(claim, before),
        -math.log1p(days),
        float(claim.reported_at.date() == before.reported_at.date()),
        float(not units.isdisjoint(quantity.unit for quantity in before.quantities)),
    )


def _last_step(score: float, claim: Claim, before: Claim, rules: ChangeRules) -> float:
    found = zip(PREDECESSOR_FEATURES, predecessor_features(claim, before, score), strict=True)
    return sum(rules.predecessor_weights[name] * value for name, value in found)
