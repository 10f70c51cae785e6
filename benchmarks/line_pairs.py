"""Pairs of lines of news for the judge: each line with those that it answers and with the nearest earlier ones."""

from __future__ import annotations

from benchmarks.facts import Facts
from benchmarks.judge_data import NEAR, RelationCase
from benchmarks.news_lines import NewsStory
from summarizer.models.ports import Embedder
from summarizer.models.values import PairLabel, SentencePair


def line_cases(story: NewsStory, embedder: Embedder) -> list[RelationCase]:
    """Every line with those that it answers and the nearest earlier ones. Voices count as different."""
    vectors = embedder.embed([line.text for line in story.lines])
    likeness = vectors @ vectors.T
    facts = line_facts(story)
    cases: list[RelationCase] = []
    for at, later in enumerate(story.lines):
        near = sorted(range(at), key=lambda i: -float(likeness[at, i]))[:NEAR]
        named = [i for i in range(at) if story.lines[i].number in later.answers]
        cases += [
            RelationCase(
                pair=SentencePair(earlier.text, later.text, (later.day - earlier.day).days),
                label=line_label(facts, earlier.number, later.number),
                near=i in near,
                named=i in named,
                cosine=float(likeness[at, i]),
                story=f"{story.domain} | {story.title}",
            )
            for i in dict.fromkeys([*named, *near])
            for earlier in (story.lines[i],)
        ]
    return cases


def line_facts(story: NewsStory) -> Facts[int]:
    """The facts that the numbered lines of the story report."""
    return Facts({line.number: (line.relation, line.answers) for line in story.lines})


def line_label(facts: Facts[int], earlier: int, later: int) -> PairLabel | None:
    """How the later line relates to the earlier one; None where the labels do not say."""
    # "twelve, police said again" after "twenty, says the union": nobody labelled it
    unlinked = None if facts.goes_back(earlier, later) else PairLabel.OTHER
    return facts.label(earlier, later, unlinked)
