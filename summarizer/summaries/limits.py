"""Weights of summaries, each with how it was chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SummaryRules:
    """What the extractive summary selects.

    Compared on 149 news articles with reference summaries (CNN/DailyMail and BBC of FRANK, dev), three sentences each:
    ROUGE-1/2/L 38.8/17.2/25.1 and 17.7/2.8/11.4; the first three sentences get 39.2/17.5/25.4 and 17.6/2.5/11.4.
    Position from .3 to 1, novelty, cap and PageRank instead of the mean are all within .7 of that; without position it
    is 33.7/13.2/21.9.
    """

    version: str = "summary-1"
    centrality: float = 0.5  # closeness to the mean of all sentences
    position: float = 0.6  # news articles put the most important information first
    relevance: float = 1.0  # similarity to a topic's profile: .4 more cosine lifts the last sentence above the lead
    early: float = 4.0  # the sentence at which position counts half
    novelty: float = 0.3  # penalty for similarity to already selected sentences
    cosine_cap: float = 0.72  # closer to a selected sentence is a paraphrase
    words_least: int = 6  # shorter sentences mean nothing by themselves
    words_most: int = 60  # longer ones are lists
    dangling: float = 0.6  # the factor for a sentence that starts with "He" or "This"
    sentences_per: int = 8  # one sentence per this many in the article …
    sentences_least: int = 2
    sentences_most: int = 4  # … and never more than this


SUMMARY = SummaryRules()


@dataclass(frozen=True, slots=True)
class CompressionRules:
    """When a sentence of a summary is shortened."""

    version: str = "compression-1"
    tokens_from: int = 20  # shorter sentences keep their asides: nothing is gained, and they read as written


COMPRESSION = CompressionRules()
