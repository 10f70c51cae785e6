"""Limits of proposals, each with its reason. A change is a new `version`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import astuple, dataclass, field

from summarizer.proposals.relation_kinds import RelationKind


@dataclass(frozen=True, slots=True)
class GateRules:
    """When a proposal is accepted."""

    version: str = "proposals-4"
    wording_characters: int = 400
    """The longest lines of briefings have some 350."""
    quote_words: int = 3
    """Fewer words assert nothing."""
    quote_characters: int = 1_200
    """As `ExtractClaimsRules.claim_chars`."""
    answers: float = 0.30
    """The judge's probability from which it agrees that a claim answers; as `AspectRules.answers`."""
    no_answer: float = 0.05
    """Below this it disagrees, and the proposal is refused."""
    related: float = 0.30
    """The judge's probability from which it agrees to a relation; as most of `RelationRules.least`."""
    linked: float = 0.07
    """Below this a relation is not linked, and kept only as what the model proposed. Of 355 true relations in the
    stories of validation .256 are linked, of 844 of another kind .044, of 3,387 near sentences that have none .050.
    With .1 and without headlines, also where another kind is likelier, it was .242, .044 and .054."""
    unrelated: float = 0.10
    """If a relation of another kind is less likely than this, it is no reason to refuse a proposal."""
    one_thing: float = 0.50
    """Nearness of two values from which they are of one thing: one content word beside both, or small ones in order."""
    contradicts: float = 3.0
    """How many times as likely another kind of relation is where the judge disagrees."""
    accepted: float = 0.50
    """Score of an accepted relation of which the judge is less sure, or not asked: it is as likely as not. A briefing
    tells an update from here, see `RelationRules.likely`."""


GATE = GateRules()


@dataclass(frozen=True, slots=True)
class ExpectedShare:
    """How likely the judge usually finds each kind of relation in two claims with a given cosine, related or not.

    Fitted by `benchmarks.proposal_record` on the stories of validation, to each claim and the nearest earlier one, with
    the shipped judge and embedder.
    """

    version: str = "expected-1"
    floor: float = 0.01
    """Added to each probability, so that the logarithm of a tiny one does not decide."""
    curves: Mapping[RelationKind, tuple[float, float, float]] = field(
        default_factory=lambda: {
            RelationKind.SAME: (-4.38, 2.85, -1.23),
            RelationKind.ONWARD: (-4.76, 2.60, 1.76),
            RelationKind.AGAINST: (-4.53, 3.40, -2.87),
        }
    )
    """The median of the logarithm: constant, times the cosine, times its square."""


EXPECTED = ExpectedShare()


@dataclass(frozen=True, slots=True)
class DecisionShares:
    """Shares of the relations that a model proposes: refused ones, and the others by what the judge finds."""

    refused: float
    as_likely: float
    """No likelier than in other pairs of claims that are as similar, see `is_likelier`."""
    likelier: float

    def mixed(self, other: DecisionShares) -> DecisionShares:
        """The shares of a model that behaves half of the time like this one, and half of the time like the other."""
        pairs = zip(astuple(self), astuple(other), strict=True)
        return DecisionShares(*((mine + theirs) / 2 for mine, theirs in pairs))


@dataclass(frozen=True, slots=True)
class RecordRules:
    """How a model's last relations decide about its next ones, if the judge finds too little evidence.

    The shares were measured on the stories of validation, see `benchmarks.proposal_record`.
    """

    version: str = "record-2"
    last: int = 100
    """Number of relations that count."""
    among: int = 2_000
    """Newest proposals, of every kind, that are searched for them, so that the cost does not grow."""
    fewest: int = 8
    """With fewer relations there is no record."""
    truthful: DecisionShares = DecisionShares(0.105, 0.161, 0.734)
    """The shares for a model that proposes the labelled relations."""
    liars: Mapping[str, DecisionShares] = field(
        default_factory=lambda: {
            "another kind": DecisionShares(0.450, 0.212, 0.338),
            "any kind": DecisionShares(0.411, 0.193, 0.396),
            "every line an update": DecisionShares(0.097, 0.460, 0.443),
            "every similar line an update": DecisionShares(0.125, 0.364, 0.511),
        }
    )
    """The shares for models that propose something else, for the same lines or for others."""
    doubted: float = 20.0
    """A model is doubted if its record is this many times likelier for a model that is wrong every other time than for
    one that is right. Passing the control pairs counts as much in its favour, see `ControlRules.risk`."""


RECORD = RecordRules()


@dataclass(frozen=True, slots=True)
class ControlRules:
    """How many control pairs a model must have right to count as able to tell a kind of relation."""

    version: str = "control-1"
    as_good_as: float = GATE.accepted
    """It must be right more often than this: a relation that is linked as the model's own gets this probability."""
    risk: float = 0.05
    """The highest probability that a model that is no better passes by luck. There are 12 pairs of each kind, and 12
    without a relation: a model that is right about nine pairs in ten passes a kind with a chance of .97, about eight of
    .64, about seven of .26; one that calls everything an update, or another kind, or any kind, of .00. With 6 pairs of
    each it would be .49, .19 and .06."""
    again: float = 600.0
    """Seconds until the control pairs are asked about again, if some of them got no reply."""


CONTROL = ControlRules()


@dataclass(frozen=True, slots=True)
class ReplyRules:
    """What of a reply is read."""

    characters: int = 40_000
    """Longer replies are refused: 4,000 tokens have some 16,000."""
    claims: int = 60
    """Of one request: a part of an article has no more."""
    pairs: int = 60
    sentences: int = 6
    text: int = 2_000
    """Characters of one string in a reply."""


REPLY = ReplyRules()


@dataclass(frozen=True, slots=True)
class RequestRules:
    """How much a model is asked at once."""

    version: str = "requests-1"
    part: int = 6_000
    """Characters of an article in one request, cut at a paragraph: 1,500 tokens leave room in the smallest context."""
    parts: int = 4
    """Of one article: what news it has stands in its first 24,000 characters."""
    summary_sentences: int = 60
    """Of an article that a summary is made of: its first ones, some 1,800 tokens."""
    reply_tokens: int = 1_500
    claims: int = 12
    """Claims of an article that relations and answers are asked about, nearest to the topic first."""
    earlier: int = 4
    """Earlier claims that each is held against."""
    kept: int = 300
    """Characters of a proposal in its record."""


REQUESTS = RequestRules()
