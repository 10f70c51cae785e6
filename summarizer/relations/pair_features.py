"""What is known about pairs of claims of one topic, for all pairs at once.

The features say how near two claims are in words, names, who does what, what is counted, when and by whom, and how
each is put: as a plan, a denial, a correction, a recap. `relation_model` has learned from labelled stories what they
tell about the relation of the two.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import lru_cache
from itertools import product
from typing import NamedTuple

import numpy as np

from summarizer.claims.model import Claim, EventTime, Modality
from summarizer.ingest.origins import is_independent
from summarizer.models.values import Matrix
from summarizer.relations.cues import KINDS, has_cue
from summarizer.relations.opposition import differing_figures, opposition
from summarizer.relations.similarity import WeightedSets, cosines
from summarizer.text.features import numbers, stems
from summarizer.text.predicate_lexicon import predicates

NEARNESS = (
    "cosine",
    "centred",
    "words",
    "words_held",
    "rare_words",
    "names",
    "names_held",
    "names_apart",
    "predicate",
    "subject",
    "object",
    "measure",
    "measure_apart",
    "same_value",
    "event_time",
    "event_time_apart",
    "days",
    "publisher",
    "speaker",
    "question",
    "row_rank",
    "row_lead",
)
"""The columns of `near_features`, in order."""

CUES = (
    "negation",
    "negation_before",
    "negation_in_one",
    "retraction",
    "retraction_before",
    "prospect",
    "prospect_before",
    "prospect_gone",
    "recap",
    "both_count",
    "same_number",
    "other_numbers",
    "length",
    "length_before",
    "headline",
    "headline_before",
    "place",
    "place_before",
    "same_day",
    "independent",
    "attributed",
    "attributed_before",
    "same_article",
    "length_ratio",
    "open",
    "open_before",
    "denied",
    "denied_before",
    "polarity_differs",
    "stative",
    "stative_before",
    "opposed",
    "figures_differ",
    "became_actual",
    "became_open",
)
"""The columns of `cue_features`, in order."""

_LONGEST = np.log1p(60.0)
"""Days from which a pair is simply old."""

_LONG_TEXT = 250
"""Characters from which a claim is simply long."""

_DEEP = 10
"""Sentences into an article from which the place no longer matters."""

_RATIO = 3.0
"""How many times longer the later claim can be before more makes no difference."""

_OPEN = frozenset({Modality.PLANNED, Modality.POSSIBLE, Modality.CONDITIONAL})


def near_features(new: Sequence[Claim], earlier: Sequence[Claim], questions: Matrix) -> Matrix:
    """How near every new claim is to every earlier one.

    Args:
        new: claims of one version, with vectors of shape (d,).
        earlier: claims of the same topic, with vectors.
        questions: how well each claim answers each question of the topic, new claims first:
            shape (new + earlier, aspects), 0 to 1.

    Returns:
        Shape (new, earlier, len(NEARNESS)), each about 0 to 1.
    """
    cosine, centred = cosines(new, earlier)
    words = WeightedSets(new, earlier, lambda claim: claim.lemmas)
    names = WeightedSets(new, earlier, lambda claim: claim.entity_ids)
    measures = WeightedSets(new, earlier, lambda claim: [count.unit for count in claim.quantities])
    values = WeightedSets(new, earlier, lambda claim: [(count.value, count.unit) for count in claim.quantities])
    subjects = WeightedSets(new, earlier, lambda claim: stems(claim.subject))
    objects = WeightedSets(new, earlier, lambda claim: stems(claim.object))
    acts = WeightedSets(new, earlier, _acts)
    near, apart = _event_times(new, earlier)
    order = np.argsort(np.argsort(-centred, axis=1), axis=1)
    columns = [
        cosine,
        centred,
        words.jaccard(),
        words.held(),
        words.shares_rare(),
        names.jaccard(),
        names.held(),
        names.apart(),
        acts.jaccard(),
        subjects.jaccard(),
        objects.jaccard(),
        measures.shares(),
        measures.apart(),
        values.shares(),
        near,
        apart,
        _days(new, earlier),
        _same(new, earlier, lambda claim: claim.publisher.casefold()),
        _same(new, earlier, _speaker),
        np.minimum(questions[: len(new), None, :], questions[None, len(new) :, :]).max(axis=2, initial=0.0),
        1.0 / (1.0 + order),
        centred - np.sort(centred, axis=1)[:, -min(5, len(earlier)) :].mean(axis=1, keepdims=True),
    ]
    return np.stack(columns, axis=2).astype(np.float32)


class _Cues(NamedTuple):
    """What the wording of a claim shows."""

    negation: bool
    retraction: bool
    prospect: bool
    recap: bool
    numbers: frozenset[float]


@lru_cache(maxsize=1024)  # a sentence is in many pairs
def _cues(text: str) -> _Cues:
    negation, retraction, prospect, recap = (has_cue(text, kind) for kind in KINDS)
    return _Cues(negation, retraction, prospect, recap, numbers(text))


def cue_features(pairs: Sequence[tuple[Claim, Claim]]) -> Matrix:
    """How the claims of each (later, earlier) pair are worded, and how they differ: shape (pairs, len(CUES))."""
    return np.array([_put(*pair) for pair in pairs], np.float32).reshape(len(pairs), len(CUES))


def _put(claim: Claim, before: Claim) -> tuple[float, ...]:
    now, then = _cues(claim.text), _cues(before.text)
    shared = not now.numbers.isdisjoint(then.numbers)
    both = bool(now.numbers and then.numbers)
    is_open, was_open = claim.modality in _OPEN, before.modality in _OPEN
    return (
        now.negation,
        then.negation,
        now.negation != then.negation,
        now.retraction,
        then.retraction,
        now.prospect,
        then.prospect,
        then.prospect and not now.prospect,
        now.recap,
        both,
        shared,
        both and not shared,
        min(len(claim.text) / _LONG_TEXT, 1),
        min(len(before.text) / _LONG_TEXT, 1),
        claim.headline,
        before.headline,
        min(claim.position / _DEEP, 1),
        min(before.position / _DEEP, 1),
        claim.reported_at.date() == before.reported_at.date(),
        is_independent(claim.provenance, before.provenance),
        claim.attribution is not None,
        before.attribution is not None,
        claim.article_id == before.article_id,
        min(_RATIO, len(claim.text) / max(1, len(before.text))) / _RATIO,
        is_open,
        was_open,
        claim.modality is Modality.DENIED,
        before.modality is Modality.DENIED,
        claim.polarity is not before.polarity,
        claim.stative,
        before.stative,
        bool(opposition(claim, before, same_matter=True)),
        bool(differing_figures(claim, before)),
        was_open and claim.modality is Modality.ASSERTED,
        is_open and not was_open,
    )


def _acts(claim: Claim) -> frozenset[str]:
    """The stems of what the claim says is done: its predicate, if that says anything by itself."""
    return frozenset() if claim.predicate in predicates().light else stems(claim.predicate)


def _speaker(claim: Claim) -> str:
    said = claim.attribution
    return (said.entity_id or said.speaker.casefold()) if said else ""


def _same(new: Sequence[Claim], earlier: Sequence[Claim], name_of: Callable[[Claim], str]) -> Matrix:
    """Whether both have the same name; two without a name do not count as the same."""
    ours, theirs = [name_of(claim) for claim in new], [name_of(claim) for claim in earlier]
    return np.array([[one == other != "" for other in theirs] for one in ours], np.float32)


def _days(new: Sequence[Claim], earlier: Sequence[Claim]) -> Matrix:
    apart = np.array([[(one.reported_at - other.reported_at) / timedelta(1) for other in earlier] for one in new])
    days: Matrix = (np.log1p(apart.clip(min=0)) / _LONGEST).clip(max=1).astype(np.float32)
    return days


def _event_times(new: Sequence[Claim], earlier: Sequence[Claim]) -> tuple[Matrix, Matrix]:
    """Two flags: both have an event time and the times overlap; both have one and the times do not overlap."""
    near = np.zeros((len(new), len(earlier)), np.float32)
    apart = np.zeros_like(near)
    for (i, one), (j, other) in product(_dated(new), _dated(earlier)):
        (near if one.overlaps(other.first, other.last) else apart)[i, j] = 1
    return near, apart


def _dated(claims: Sequence[Claim]) -> list[tuple[int, EventTime]]:
    """The event times that are known, with the places of their claims."""
    return [(place, claim.event_time) for place, claim in enumerate(claims) if claim.event_time]
