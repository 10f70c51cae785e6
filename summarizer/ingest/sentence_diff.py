"""What a publisher changed in an article: added, removed and reworded sentences, word by word. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby
from operator import itemgetter

from summarizer.ingest.disappearance import comparable_until, is_live_version
from summarizer.ingest.limits import SENTENCE_DIFF
from summarizer.ingest.model import ArticleVersion
from summarizer.text import paragraphs


class WordKind(StrEnum):
    """What happened to a run of words."""

    KEPT = "kept"
    REMOVED = "removed"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class WordRun:
    """Consecutive words of a sentence with the same kind, and the spaces after them."""

    kind: WordKind
    text: str


@dataclass(frozen=True, slots=True)
class SentenceDiff:
    """A sentence of the older version and its counterpart in the newer; None if it was added or removed.

    `words` are the runs of both in order, if both exist; kept and inserted words are the newer sentence. `headline` is
    whether it is the article's headline rather than a sentence of its text.
    """

    before: str | None
    after: str | None
    headline: bool = False
    words: tuple[WordRun, ...] = field(default=(), compare=False)


def rewordings(older: ArticleVersion, newer: ArticleVersion) -> tuple[SentenceDiff, ...]:
    """The changes from one version of an article to another, a changed headline first.

    A sentence that only moved counts as removed there and added here; typographic differences in quotes, dashes and
    spaces are ignored. Posts of a live page that moved to another page are not a change.
    """
    changed = _folded(older.title) != _folded(newer.title)
    headline = (_compared(older.title, newer.title, headline=True),) if changed else ()
    moved = {SentenceDiff(sentence, None) for sentence in scrolled_on(older, newer)}
    return headline + tuple(change for change in reworded(older.text, newer.text) if change not in moved)


def scrolled_on(older: ArticleVersion, newer: ArticleVersion) -> tuple[str, ...]:
    """The sentences of a live page's posts that have moved to another page, in text order."""
    if not is_live_version(older):
        return ()
    held = {_folded(sentence) for sentence in paragraphs.all_sentences(newer.text)}
    beyond = paragraphs.all_sentences(older.text[comparable_until(older, newer) :])
    return tuple(sentence for sentence in beyond if _folded(sentence) not in held)


def _compared(before: str | None, after: str | None, *, headline: bool = False) -> SentenceDiff:
    words = word_diff(before, after) if before and after else ()
    return SentenceDiff(before, after, headline, words)


def word_diff(before: str, after: str) -> tuple[WordRun, ...]:
    """The words of two sentences, run by run; an extremely long sentence is one run.

    Punctuation and spaces alone between two changes belong to both: "on [Monday, 3 May] {Friday, 7 May}".
    """
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    if max(len(old), len(new)) > SENTENCE_DIFF.longest:
        return WordRun(WordKind.REMOVED, before), WordRun(WordKind.INSERTED, after)
    matcher = SequenceMatcher(None, [*map(_folded, old)], [*map(_folded, new)], autojunk=False)
    steps = [
        (kind == "equal", "".join(old[start:end]), "".join(new[first:last]))
        for kind, start, end, first, last in matcher.get_opcodes()
    ]
    return tuple(_runs([*steps[:1], *map(_without_bare_kept, steps[1:-1]), *steps[1:][-1:]]))


_Step = tuple[bool, str, str]
"""Whether the words are kept, the words of the older sentence, and those of the newer."""


def _without_bare_kept(step: _Step) -> _Step:
    """Kept text without a word becomes a part of the changes around it."""
    is_kept, _, come = step
    return (False, come, come) if is_kept and not any(map(str.isalnum, come)) else step


def _runs(steps: Sequence[_Step]) -> Iterator[WordRun]:
    for is_kept, run in groupby(steps, key=itemgetter(0)):
        _, gone, come = zip(*run, strict=True)
        texts = ((WordKind.KEPT, come),) if is_kept else ((WordKind.REMOVED, gone), (WordKind.INSERTED, come))
        yield from (WordRun(kind, "".join(text)) for kind, text in texts if any(text))


def reworded(older: str, newer: str) -> tuple[SentenceDiff, ...]:
    """The same for two texts."""
    old, new = paragraphs.all_sentences(older), paragraphs.all_sentences(newer)
    matcher = SequenceMatcher(None, [*map(_folded, old)], [*map(_folded, new)], autojunk=False)
    changes = (step for step in matcher.get_opcodes() if step[0] != "equal")
    return tuple(
        change for _, start, end, first, last in changes for change in _paired(old[start:end], new[first:last])
    )


def _paired(old: Sequence[str], new: Sequence[str]) -> Iterator[SentenceDiff]:
    """The sentences of one changed place: each new one with the most similar old one, in order, if any is similar."""
    at = 0
    for sentence in new:
        shares = {place: _likeness(old[place], sentence) for place in range(len(old))[at : at + SENTENCE_DIFF.reach]}
        nearest = max(shares, key=shares.__getitem__, default=-1)
        if shares.get(nearest, 0) < SENTENCE_DIFF.alike:
            yield SentenceDiff(None, sentence)
            continue
        yield from (SentenceDiff(gone, None) for gone in old[at:nearest])
        yield _compared(old[nearest], sentence)
        at = nearest + 1
    yield from (SentenceDiff(gone, None) for gone in old[at:])


def _likeness(one: str, other: str) -> float:
    """The share of words that occur in both in the same order, 0 to 1; words beyond a limit are ignored."""
    some, others = (_folded(text).split()[: SENTENCE_DIFF.longest] for text in (one, other))
    return SequenceMatcher(None, some, others, autojunk=False).ratio()


def _folded(text: str | None) -> str:
    folded = unicodedata.normalize("NFKC", text or "").translate(_LOOKS)
    return " ".join(folded.split())


_UNSPACED = "\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
_TOKEN = re.compile(rf"\s*(?:[{_UNSPACED}]|[^\W{_UNSPACED}]+(?:[-'’.,/:][^\W{_UNSPACED}]+)*|[^\w\s])\s*|\s+")
"""A word or a mark with the spaces around it; a single character in scripts without spaces."""

_LOOKS = str.maketrans({"“": '"', "”": '"', "„": '"', "’": "'", "‘": "'", "–": "-", "—": "-"})
