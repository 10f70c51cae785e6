"""Attribution: `python -m benchmarks.attribution --data DIR`, with texts and attributions in PolNeAR's format.

Every attribution is a source, a cue and a content. Ours are paired one to one with the annotators', those that share
most words of cue and content first. A word of a source counts as found if both attributions of a pair have it in their
sources, and likewise for contents: a correct name for the wrong words is wrong twice. Precision and recall are over all
words of all sources (contents) in the folder: words found in pairs, against all words that we, or the annotators,
marked. This is the partial match of words by which Pareti et al. 2013 ("Automatically detecting and attributing
indirect quotations", EMNLP) score quotations. Words are counted, not punctuation, and none in text that the annotators
discarded.

PolNeAR assigns no word to two attributions, so of nested speakers only the outermost counts, on both sides. Additional
figures: `_tag` asks only whether a word belongs to any source (content) at all, as in a tagging task; `misattributed`
is the share of our paired attributions whose source shares no word with the annotators', where they name one.
Baseline "nearest subject": for each verb of a list, the nearest noun phrase to its left is the source, and the rest of
the sentence the content. "annotators" is the score of a second annotator by the same measure, if there is one.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain

from spacy.tokens import Doc

from benchmarks._cli import Report, Request, main
from benchmarks.polnear import Annotated, annotated
from summarizer.claims.extract import extract_claims
from summarizer.claims.model import Attribution, Claim
from summarizer.claims.parse import load_pipeline, parse_text
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.models.registry import SPACY
from summarizer.models.values import ModelRef
from summarizer.text.span import Span

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_READ = datetime(2020, 1, 1, tzinfo=UTC)
"""When the texts were fetched; no figure depends on it."""
_VERBS = frozenset(
    [
        "say",
        "tell",
        "add",
        "note",
        "write",
        "claim",
        "argue",
        "report",
        "announce",
        "suggest",
        "warn",
        "insist",
        "explain",
        "acknowledge",
        "believe",
        "think",
        "ask",
    ]
)
Places = frozenset[int]
"""Indices of words in a text."""


@dataclass(frozen=True, slots=True)
class Marked:
    """One attribution as words."""

    source: Places
    cue: Places
    content: Places


@dataclass(frozen=True, slots=True)
class Scored:
    """Our attributions of one text and the annotators'."""

    ours: Sequence[Marked]
    gold: Sequence[Marked]

    def pairs(self) -> list[tuple[Marked, Marked]]:
        """One to one, the largest overlap of cue and content first."""
        shared = sorted(
            (
                (-len((one.cue | one.content) & (other.cue | other.content)), at, place)
                for at, one in enumerate(self.ours)
                for place, other in enumerate(self.gold)
            )
        )
        left, right, found = set[int](), set[int](), []
        for overlap, at, place in shared:
            if overlap < 0 and at not in left and place not in right:
                left.add(at)
                right.add(place)
                found.append((self.ours[at], self.gold[place]))
        return found


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, by index, without those that do not count."""

    starts: Sequence[tuple[int, Span]]

    def of(self, spans: Sequence[Span]) -> Places:
        """The words that overlap the spans."""
        return frozenset(
            number for number, word in self.starts for span in spans if word.start < span.end and span.start < word.end
        )


def words_of(text: Annotated) -> Words:
    """The words that count."""
    found = (Span(match.start(), match.end()) for match in _WORD.finditer(text.text))
    kept = (word for word in found if not any(out.start <= word.start < out.end for out in text.discarded))
    return Words(tuple(enumerate(kept)))


def gold(text: Annotated, words: Words) -> list[Marked]:
    """An annotator's attributions."""
    return [Marked(words.of(one.source), words.of(one.cue), words.of(one.content)) for one in text.attributions]


def ours(doc: Doc, words: Words) -> list[Marked]:
    """The attributions of the article's claims; those with the same cue, as in a long quotation, are one."""
    version = ArticleVersion("", "", "", 1, None, doc.text, _READ, _READ, "", b"")
    claims = extract_claims(doc, version, Article("", "", "", "", _READ), ModelRef("", "")).claims
    said: dict[Span | None, list[Attribution]] = defaultdict(list)
    for one in chain.from_iterable(map(_attributions, claims)):
        said[one.cue_span].append(one)
    return [marked for one in said.values() if (marked := _marked(one, words)).content]


def _attributions(claim: Claim) -> list[Attribution]:
    """The speakers of the claim and of its parts, each the outermost one."""
    return [_outermost(one) for one in (claim.attribution, *claim.partial_attributions) if one]


def _outermost(voice: Attribution) -> Attribution:
    return voice if voice.via is None else _outermost(voice.via)


def _marked(said: Sequence[Attribution], words: Words) -> Marked:
    """One cue with everything attributed to it, across as many claims as the quotation has."""
    source, cue = ([span] if span else [] for span in (said[0].source, said[0].cue_span))
    return Marked(words.of(source), words.of(cue), words.of([span for one in said for span in one.content]))


def nearest_subject(doc: Doc, words: Words) -> list[Marked]:
    """The baseline."""
    found = []
    for sentence in doc.sents:
        verb = next((token for token in sentence if token.pos_ == "VERB" and token.lemma_.lower() in _VERBS), None)
        chunks = [chunk for chunk in sentence.noun_chunks if verb is not None and chunk.end <= verb.i]
        if verb is None or not chunks:
            continue
        source = words.of([Span(chunks[-1].start_char, chunks[-1].end_char)])
        cue = words.of([Span(verb.idx, verb.idx + len(verb))])
        content = words.of([Span(sentence.start_char, sentence.end_char)]) - source - cue
        found.append(Marked(source, cue, content))
    return found


def f1(shared: int, found: int, wanted: int) -> tuple[float, float, float]:
    """Precision, recall and their harmonic mean; 0 if empty."""
    precision, recall = shared / found if found else 0.0, shared / wanted if wanted else 0.0
    return precision, recall, 2 * shared / (found + wanted) if found + wanted else 0.0


def figures(texts: Sequence[Scored]) -> dict[str, float]:
    """All figures over the texts."""
    pairs = [text.pairs() for text in texts]
    named = [(one, other) for found in pairs for one, other in found if one.source and other.source]
    wrong = sum(not one.source & other.source for one, other in named)
    return {
        **_part("source", texts, pairs, lambda one: one.source),
        **_part("content", texts, pairs, lambda one: one.content),
        "misattributed": wrong / len(named) if named else 0.0,
    }


def _part(
    name: str,
    texts: Sequence[Scored],
    pairs: Sequence[Sequence[tuple[Marked, Marked]]],
    part: Callable[[Marked], Places],
) -> dict[str, float]:
    shared = sum(len(part(one) & part(other)) for found in pairs for one, other in found)
    made = sum(len(part(one)) for text in texts for one in text.ours)
    wanted = sum(len(part(one)) for text in texts for one in text.gold)
    precision, recall, both = f1(shared, made, wanted)
    tags = [(_all(text.ours, part), _all(text.gold, part)) for text in texts]
    tagged = f1(
        *(sum(map(len, each)) for each in zip(*((one & other, one, other) for one, other in tags), strict=True))
    )
    return {f"{name}_f1": both, f"{name}_precision": precision, f"{name}_recall": recall, f"{name}_tag_f1": tagged[2]}


def _all(found: Sequence[Marked], part: Callable[[Marked], Places]) -> Places:
    return frozenset[int]().union(*(part(one) for one in found))


def measure(request: Request) -> Report:
    """Score our analyser, the baseline and, if there are several, the annotators against each other."""
    groups = annotated(request.folder)[: request.limit]
    firsts = [group[0] for group in groups]
    words = [words_of(text) for text in firsts]
    docs = [parse_text(load_pipeline(SPACY), text.text, ()) for text in firsts]
    marks = [gold(text, own) for text, own in zip(firsts, words, strict=True)]
    read = [Scored(ours(doc, own), mark) for doc, own, mark in zip(docs, words, marks, strict=True)]
    near = [Scored(nearest_subject(doc, own), mark) for doc, own, mark in zip(docs, words, marks, strict=True)]
    peers = [
        Scored(gold(other, own), mark)
        for group, own, mark in zip(groups, words, marks, strict=True)
        for other in group[1:]
    ]
    baselines: dict[str, Mapping[str, float]] = {"nearest subject": figures(near)}
    if peers:
        baselines["annotators"] = figures(peers)
    return Report(figures(read), baselines, {"texts": len(groups), "attributions": sum(map(len, marks))})


if __name__ == "__main__":
    sys.exit(main("attribution", "How well the reader finds who says what.", measure))
