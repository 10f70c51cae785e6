"""Weights and thresholds of relevance. Each says how it was chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RelevanceRules:
    """How much a claim belongs to a topic: its own closeness, lent some by the article around it."""

    version: str = "relevance-5"
    own: float = 0.65
    nearby: float = 0.10
    article: float = 0.25
    echo: float = 0.75
    """What closeness to an earlier claim of the story counts for, next to closeness to the topic itself."""
    anchor: float = 0.50
    """Cosine to the topic from which an earlier claim is on it beyond doubt, and may be echoed."""
    near_topic: float = 0.30
    """Cosine to the topic that a claim of another story hardly ever reaches: one in a hundred, between two train
    events of `benchmarks.novelty`."""
    enough: int = 20
    """Claims near the topic, in articles that are on it beyond doubt, from which its stories show how close they get.
    Of what was new in "financial crisis", three quarters counted as off topic before, one quarter does now."""
    named: float = 0.05
    """Added for each entity that the topic watches and each of its keywords that the claim names, up to `names`."""
    names: int = 3
    home: float = 0.45
    """Relevance of a claim from which its whole article is at home in the topic; as `ChangeRules.on_topic`."""
    at_home: float = 0.09
    """Added to the other claims of such an article, up to `home`. Found on a story of our own, asbestos in schools, of
    which a denial, a bill and who steps back were off topic; the recall of sample and seeds stays what it was."""
    best_of: int = 3
    """The article counts as the mean of its closest sentences."""
    kept: float = 0.30
    """Below this a claim is not even stored as rated."""
    backfill: int = 400
    """Nearest claims that are rated for a topic that came after them."""
    shared: float = 0.7
    """How much of what the whole topic shares is taken out before a claim is held against an aspect's question."""
    asked: float = 0.15
    """Added where the claim has a word of the question that no other aspect has."""
    near: float = 0.60
    direct: float = 0.10
    """Added for the question that is nearest by plain cosine, if that is at least `near`."""
    aspect: float = 0.40
    """Fit from which a claim answers an aspect's question."""


RELEVANCE = RelevanceRules()
