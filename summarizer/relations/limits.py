"""Thresholds of similarity, relations and revisions. Each says how it was chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from summarizer.relations.model import Relation


@dataclass(frozen=True, slots=True)
class SimilarityRules:
    """Coefficients of the same-content score, fitted by logistic regression on ECB+ train.

    6,862 sentence pairs of one topic from different documents; alike = at least half of their event chains shared.
    On the dev split (2,084 pairs): AUC .82; a plain cosine gets .79, weighted word overlap .76.
    """

    cosine: float = 3.56
    centred: float = 1.75
    overlap: float = 2.46
    intercept: float = -3.02
    shrink: float = 10.0
    """Sentences at which the story's mean counts half."""


SIMILARITY = SimilarityRules()


@dataclass(frozen=True, slots=True)
class RelationRules:
    """Which pairs are read, and how sure a relation must be."""

    version: str = "relations-17"
    partners: int = 8
    """Earlier claims that each new claim is read beside: the true partner is among the eight nearest of nine in ten."""
    worth_reading: float = 0.05
    """Probability of any relation, by the features alone, from which the judge reads a pair: a third of them."""
    nearest: float = 0.0
    """Centred cosine below which two claims of one topic are never read together."""
    least: Mapping[Relation, float] = field(
        default_factory=lambda: {
            Relation.REPEATS: 0.3,
            Relation.CORROBORATES: 0.3,
            Relation.UPDATES: 0.2,
            Relation.DISPUTES: 0.16,
            Relation.RETRACTS: 0.7,
        }
    )
    """Probability from which a link is kept. A doubtful update is no change, yet it may be the step just before one."""
    likely: float = 0.50
    """Probability from which an update or a confirmation is told as one, an update overtakes what was before, and a
    repetition is silent. At .3 every second repetition hid another event, at .4 updates took the place of other news on
    the same people. What is less likely still tells which claims are on one matter."""
    disputed: float = 0.40
    """The same for a dispute. Of denials that are this likely to be about the claim that was found, six in ten are."""
    overrated: float = 0.81
    """Subtracted from the log odds of a dispute that shows only in how two sentences relate, by no denial. From .5 to
    .6, two of eight in 39 stories were right; above, 15 of 33. So .6 becomes `disputed`."""
    noted: float = 0.3
    """A correction is taken to be about a claim if any relation is at least this likely: that it corrects something is
    certain."""
    targets: Mapping[Relation, float] = field(
        default_factory=lambda: {Relation.DISPUTES: 0.35, Relation.CORROBORATES: 0.35, Relation.RETRACTS: 0.5}
    )
    """Probability from which a reply is linked to what it is about. In fifteen stories readers found the earlier
    sentence right for three of ten withdrawals between .35 and .5, and for 62 of 79 above .5."""
    said_again: float = 0.6
    """Cosine from which a reply repeats one of an earlier day by the same voice, if nothing is known of what that was
    about. In thirteen stories most recaps lie above it and most new denials below."""
    short_entry: int = 2
    """Maximum number of sentences of an entry that tells one thing: its headline and first sentence say the same."""
    most_replies: int = 30
    """The most replies of one article that are looked at, because each is compared with all earlier claims."""
    above: int = 30
    """Sentences before a reply in its own article that it may be about."""
    earlier_replies: int = 5
    """Newest replies of earlier days whose targets are looked up."""
    copied: float = 0.90
    """Word overlap from which one sentence is a copy of the other."""
    fewest_copied: int = 3
    """Content words that a copy has at least."""
    candidates: int = 600
    """Earlier claims of a topic that an article is compared with at most, so that its cost does not grow with the
    ledger."""


RELATIONS = RelationRules()


@dataclass(frozen=True, slots=True)
class UpdateCueRules:
    """How much the words of `relations.update_cues` count. Fitted by `python -m benchmarks.fit_cues`."""

    weights: Mapping[str, float] = field(
        default_factory=lambda: {
            "counted_on": 0.99,
            "put_off": 0.68,
            "ended": 0.52,
            "resumed": 1.17,
            "latest": 0.98,
            "next_step": 0.39,
        }
    )
    """What a word of each kind adds to the log probability of an update."""
    repeats: float = 0.5
    """What it takes from the log probability of a repetition, if the earlier sentence has no word of its kind. Of 0, .5
    and 1, this has the lowest log loss on the pairs of those lines."""
    least: float = 1e-6
    """A probability below this counts as this."""


UPDATE_CUES = UpdateCueRules()


@dataclass(frozen=True, slots=True)
class DisputeCueRules:
    """How much the words of `relations.dispute_cues` count. Fitted by `python -m benchmarks.fit_cues`."""

    weights: Mapping[str, float] = field(
        default_factory=lambda: {
            "says_no": 1.38,
            "negates": 0.54,
            "rejects": 1.76,
            "sets_right": 1.24,
            "other_count": 1.56,
        }
    )
    """What a word of each kind adds to the log probability of a dispute."""


DISPUTE_CUES = DisputeCueRules()


@dataclass(frozen=True, slots=True)
class ReplyTargetRules:
    """What a denial, a confirmation or a withdrawal is about. All but `alike` is fitted by `benchmarks.fit_replies`."""

    weights: Mapping[str, float] = field(
        default_factory=lambda: {
            "cosine": 4.55,
            "article_cosine": 7.72,
            "words": 6.36,
            "names_replier": 1.29,
            "days": 1.46,
            "same_day": -1.31,
            "same_article": 4.53,
            "attributed": 1.1,
            "negative": -1.41,
            "same_number": 1.12,
        }
    )
    """What each of `TARGET_FEATURES` counts for."""
    alike: float = 0.7
    """Cosine from which two earlier claims say the same: the probabilities of both count for either."""
    intercept: float = -1.8
    share: float = 3.6
    """The log odds that the likeliest claim is meant are the intercept and this times its share of the choice."""


REPLY_TARGETS = ReplyTargetRules()


@dataclass(frozen=True, slots=True)
class MatterRules:
    """Which claims are on one matter."""

    joins: float = 0.3
    """Probability of a link from which its two claims are on one matter. A dispute joins them whatever its probability:
    what is less likely is not kept."""
    looked_at: int = 300
    """Newest claims of a matter in which its last step is looked for: its cost does not grow with the ledger."""


MATTERS = MatterRules()


@dataclass(frozen=True, slots=True)
class RevisionRules:
    """What became of a claim in an edited article."""

    same: float = 0.60
    """Likeness from which two claims say the same: precision .82 on ECB+ dev."""
    kept: float = 0.80
    """Share of a dropped claim's words that the edited text must still hold for the claim to count as kept."""


REVISIONS = RevisionRules()
