"""Distinguishes text that the publisher removed from text that is merely no longer on the page. Pure.

    earlier version, later version → how far the earlier text can be compared with the later one
    → only a claim before that position can have been removed by the publisher

Nothing is retracted by a page that shows only its beginning (a paywall, "read more", page 1 of 2), by a text that was
rewritten, or by a live page whose older posts moved to page 2. A post that is missing between two shown posts is an
edit.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.ingest.limits import DISAPPEARANCE
from summarizer.ingest.model import ArticleVersion
from summarizer.text import paragraphs
from summarizer.text.span import Span

OLDEST_POST = "oldest_post"
"""The metadata field that marks a live page: the first words of the oldest post that it shows."""

_WORD = re.compile(r"\w+")
_RUN = 3


def comparable_until(older: ArticleVersion, newer: ArticleVersion) -> int:
    """The position in the older text up to which the newer one contains it, except for what its publisher removed.

    In code points; 0 if nothing that is missing was removed by the publisher.
    """
    if newer.partial:
        return 0
    sentences = _sentences(older.text)[: _shown(older, newer)]
    held = _runs(newer.text)
    kept = [_is_kept(older.text[span.start : span.end], held) for span in sentences]
    left = sum(span.end - span.start for span, is_kept in zip(sentences, kept, strict=True) if is_kept)
    if not left:
        return 0
    little_left = left < DISAPPEARANCE.left * sum(span.end - span.start for span in sentences)
    if little_left and kept.count(False) > DISAPPEARANCE.few:
        return 0
    return sentences[_cut_off(sentences, kept, older, newer) - 1].end


def _shown(older: ArticleVersion, newer: ArticleVersion) -> int | None:
    """How many of the older version's sentences a live page still shows; None for all."""
    was, now = _oldest_post(older), _oldest_post(newer)
    if now is None:  # if it was live, too few posts are left to determine what moved to another page
        return None if was is None else 0
    for number, span in enumerate(_sentences(older.text)):
        rest = _WORD.findall(older.text[span.start : span.start + REACH])
        if " ".join(rest).startswith(now):
            return number
    return 0  # every post that was shown has moved to another page


def is_live_version(version: ArticleVersion) -> bool:
    """Whether it showed timestamped posts, newest first."""
    return _oldest_post(version) is not None


REACH = 1_000
"""Characters in which the first words of a post are searched: they may span several sentences."""


def _oldest_post(version: ArticleVersion) -> str | None:
    return next((fact.value for fact in version.facts if fact.name == OLDEST_POST), None)


def _cut_off(sentences: Sequence[Span], kept: Sequence[bool], older: ArticleVersion, newer: ArticleVersion) -> int:
    """The number of sentences before the older text was truncated; all of them if it was not."""
    last = max((number for number, is_kept in enumerate(kept) if is_kept), default=-1)
    tail = sentences[last + 1 :]
    missing = sum(span.end - span.start for span in tail)
    if len(tail) <= DISAPPEARANCE.tail_sentences or missing <= DISAPPEARANCE.tail * len(older.text):
        return len(sentences)
    held = _runs(older.text)
    closing = _sentences(newer.text)[-1:]
    replaced = any(not _is_kept(newer.text[span.start : span.end], held) for span in closing)
    return len(sentences) if replaced else last + 1


def _sentences(text: str) -> list[Span]:
    """With their positions, in text order."""
    spans: list[Span] = []
    at = 0
    for paragraph in text.split("\n"):
        for piece in paragraphs.sentences(paragraph):
            bare = piece.strip()
            start = at + len(piece) - len(piece.lstrip())
            spans += [Span(start, start + len(bare))] if bare else []
            at += len(piece)
        at += 1
    return spans


def _is_kept(sentence: str, held: frozenset[str]) -> bool:
    runs = _runs(sentence)
    return len(runs & held) >= DISAPPEARANCE.kept * len(runs)


def _runs(text: str) -> frozenset[str]:
    """Runs of three words, casefolded; the whole text if it is shorter."""
    words = _WORD.findall(text.casefold())
    return frozenset(" ".join(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1)) if words)
