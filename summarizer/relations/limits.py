"""Thresholds of similarity and of relations. Each says how it was chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SimilarityRules:
    """Coefficients of the same-content score, fitted by logistic regression on ECB+ train.

    6,862 sentence pairs of one topic from different documents; alike = at least half of their event chains shared.
    On the dev split (2,084 pairs): AUC .82; a plain cosine gets .79, weighted word overlap .76.
    """

    version: str = "likeness-2"
    cosine: float = 3.56
    centred: float = 1.75
    overlap: float = 2.46
    intercept: float = -3.02
    shrink: float = 10.0
    """Sentences at which the story's mean counts half."""


SIMILARITY = SimilarityRules()


@dataclass(frozen=True, slots=True)
class RelationRules:
    """When two claims are about the same matter, say the same, or exclude each other."""

    version: str = "relations-7"
    same: float = 0.60
    """Likeness from which two claims say the same: precision .82 on ECB+ dev."""
    certain: float = 0.75
    """Likeness from which a claim says the same even without a rare word: precision .88 on ECB+ dev."""
    plain: float = 0.88
    """Likeness from which two sentences tell one thing, whatever a cue, a date or a further word in one of them says:
    below it none may differ. Set on the train events of `benchmarks.novelty`; halves what its dev events repeat."""
    covered_share: float = 0.45
    """Share of a claim's words, by their rarity, that was told before if the claim only tells something again. Set on
    two train events of `benchmarks.novelty`: of 38 new claims that were held back it frees 23, for 5 repeated ones of
    809; .40 and .50 do nearly the same."""
    covered_share_later: float = 0.60
    """The same on another day: of one day's event outlets tell in their own words, a later day has its own. Frees 3
    more on the same events, for 11 repeated ones; .70 frees one more, and calls a quiet day of the sample news."""
    moved: float = 0.70
    """Likeness from which a fresh statement moves the very matter of an earlier one on: precision .85 on ECB+ dev."""
    matter: float = 0.50
    """Likeness from which two claims are about one matter: precision .77 on ECB+ dev."""
    question: float = 0.40
    """Likeness that suffices where one speaker comes back to the same question of a topic."""
    counted_matter: float = 0.25
    """Likeness that suffices where both count the same rare thing, and the counts differ."""
    opposed_matter: float = 0.25
    """Likeness that suffices where opposed predicates are said of the same thing."""
    contradicts: float = 0.80
    """Probability of contradiction from which an inference model's word counts as opposed."""
    copied: float = 0.90
    """Word overlap from which one sentence is a copy of the other."""
    moved_days: float = 7.0
    """A fresh statement this long after the earlier one moves the matter on; sooner it only tells it again."""
    event_days: float = 3.0
    """What happens this long after something like it is another event, unless both say when it was."""
    fresh_days: int = 7
    """An event at most this long before its report is the news itself, not background."""
    links_per_claim: int = 4
    """The strongest relations of a claim that are kept."""
    candidates: int = 600
    """Earlier claims that an article is compared with at most, so that its cost does not grow with the ledger."""
    kept: float = 0.80
    """Share of a dropped claim's words that the edited text must still hold for the claim to count as kept."""


RELATIONS = RelationRules()
