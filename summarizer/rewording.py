"""What a publisher changed in an article: sentences added, taken out and reworded, in the newer order. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from summarizer import paragraphs
from summarizer.rules import REWORDING
from summarizer.types import ArticleVersion


@dataclass(frozen=True, slots=True)
class Rewording:
    """A sentence of the older version and what stands for it in the newer; None where it was added or taken out."""

    before: str | None
    after: str | None


def rewordings(older: ArticleVersion, newer: ArticleVersion) -> tuple[Rewording, ...]:
    """What changed from one version of an article to another, a changed headline first.

    A sentence that only moved counts as taken out there and added here; quotes, dashes and spaces that only look
    different count as the same.
    """
    headline = (Rewording(older.title, newer.title),) if _folded(older.title) != _folded(newer.title) else ()
    return headline + reworded(older.text, newer.text)


def reworded(older: str, newer: str) -> tuple[Rewording, ...]:
    """The same for two texts."""
    old, new = _sentences(older), _sentences(newer)
    matcher = SequenceMatcher(None, [*map(_folded, old)], [*map(_folded, new)], autojunk=False)
    changes = (step for step in matcher.get_opcodes() if step[0] != "equal")
    return tuple(
        change for _, start, end, first, last in changes for change in _paired(old[start:end], new[first:last])
    )


def _paired(old: Sequence[str], new: Sequence[str]) -> Iterator[Rewording]:
    """Sentences of one changed place: each new one with the old one that it is likest to, in order, if any is alike."""
    at = 0
    for sentence in new:
        nearest = max(
            range(at, min(len(old), at + REWORDING.reach)), key=lambda i: _likeness(old[i], sentence), default=None
        )
        if nearest is None or _likeness(old[nearest], sentence) < REWORDING.alike:
            yield Rewording(None, sentence)
            continue
        yield from (Rewording(gone, None) for gone in old[at:nearest])
        yield Rewording(old[nearest], sentence)
        at = nearest + 1
    yield from (Rewording(gone, None) for gone in old[at:])


def _likeness(one: str, other: str) -> float:
    """The share of words that stand in both in the same order, 0 to 1."""
    return SequenceMatcher(None, _folded(one).split(), _folded(other).split(), autojunk=False).ratio()


def _sentences(text: str) -> list[str]:
    return [piece for each in paragraphs.split(text) for part in paragraphs.sentences(each) if (piece := part.strip())]


def _folded(text: str | None) -> str:
    folded = unicodedata.normalize("NFKC", text or "").translate(_LOOKS)
    return " ".join(folded.split())


_LOOKS = str.maketrans({"“": '"', "”": '"', "„": '"', "’": "'", "‘": "'", "–": "-", "—": "-"})
