"""Limits of proposals, each with its reason. A change is a new `version`."""

from __future__ import annotations

from dataclasses import dataclass


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
class RecordRules:
    """How a model's last relations decide about its next ones, where the judge finds too little."""

    version: str = "record-1"
    last: int = 50
    """Number of relations that count."""
    among: int = 2_000
    """Newest proposals, of every kind, that are searched for them, so that the cost does not grow."""
    fewest: int = 8
    """With fewer relations there is no record."""
    borne_out: float = 0.4
    """A model is believed if the judge finds at least this share of its relations, or thinks them likeliest. It does so
    for .5 to .7 of what the gold of four stories of development proposes. A model that calls every similar line an
    update reaches .51 in a story of one thread, so this does not detect it."""
    refused: float = 0.15
    """A model is believed if no more than this share is refused: of what the gold proposes, .05 to .13 is."""
    doubted: float = 0.25
    """A model is doubted if more than this share is refused. In the stories of validation .47 of exchanged relations
    are, and .11 of true ones."""


RECORD = RecordRules()


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
