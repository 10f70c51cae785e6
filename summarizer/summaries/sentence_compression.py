"""Shortens sentences by deleting words along the parse, never by writing new ones.

    opening connective, bracket, comment clause without facts → deleted, if no word that carries the claim is lost

Deleted words must not include a negation, speaker, modality, condition, quantity, name or quoted word. If the
faithfulness check does not recognise the rest as the same statement, the sentence is not shortened.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from spacy.tokens import Span, Token

from summarizer.briefing.faithfulness import check_support
from summarizer.claims.token_patterns import TokenPattern
from summarizer.summaries.limits import COMPRESSION
from summarizer.text.lexicon import lexicon

_CONNECTIVES = frozenset(
    """additionally also and besides but consequently furthermore hence however indeed meanwhile moreover nevertheless
    nonetheless similarly still therefore thus yet""".split()  # noqa: SIM905 - a word list reads best as a text
)
_RELATIVE = frozenset(("which", "who", "whom", "whose", "where"))
_OPENING, _CLOSING = frozenset("“«„"), frozenset("”»")
_CLOSING_MARK = TokenPattern(orth=" ".join(_CLOSING)) | TokenPattern(tag="''")
_QUOTATION_MARK = _CLOSING_MARK | TokenPattern(orth=" ".join(_OPENING)) | TokenPattern(tag="``")
_PAIRED = {"(": ")", "[": "]"}
_COMMAS = frozenset((",", "–", "—", "--"))
_STOPS = frozenset(".;")
_PROPER_NOUN = TokenPattern(pos="PROPN")
_ADDS = TokenPattern(dep="appos relcl")
_CARRIES_CLAIM = (
    _PROPER_NOUN
    | TokenPattern(like_num=True)
    | TokenPattern(tag="MD")
    | TokenPattern(dep="neg")
    | TokenPattern(lower="according")
)


def compress(sentence: Span) -> str:
    """The sentence for readers: a subsequence of its words, with corrected capital and punctuation."""
    quoted = _quoted(sentence)
    dropped = {i for i in (*_opening(sentence), *_relay(sentence)) if i not in quoted}
    if len(sentence) > COMPRESSION.tokens_from:
        for part in (*_brackets(sentence), *_asides(sentence)):
            if not any(_needed(token, quoted) for token in part):
                dropped.update(token.i for token in part)
    kept = [token for token in sentence if token.i not in dropped]
    short = _written(kept)
    whole = sentence.text.strip()
    return short if dropped and check_support(short, whole).ok else _closed(_one_line(whole))


def _opening(sentence: Span) -> Iterator[int]:
    """A connective at the start of the sentence, with its comma. The opening of a quotation belongs to the speaker."""
    words = [token for token in sentence if not token.is_space]
    if len(words) < 3:  # noqa: PLR2004 - the connective, its comma and a word
        return
    if words[0].lower_ not in _CONNECTIVES:
        return
    if words[1].text == ",":
        yield from (words[0].i, words[1].i)
    elif words[0].dep_ == "cc":
        yield words[0].i


def _relay(sentence: Span) -> Iterator[int]:
    """A closing ", so-and-so reports via state media": the speaker has been named, and the citation names the relay.

    A relay that is itself named ("via Interfax") is a speaker and stays, as does a sentence's only speaker.
    """
    cues = lexicon().cues
    comma = max((i for i, token in enumerate(sentence) if token.text == ","), default=0)
    before, tail = sentence[:comma], sentence[comma:]
    via = next((i for i, token in enumerate(tail) if token.lower_ in {"via", "citing"}), 0)
    if not via:
        return
    if tail[via - 1].lemma_.lower() not in cues.say:
        return
    if _PROPER_NOUN.matches_any(tail[via:]):
        return
    if cues.clausal.isdisjoint(token.lemma_.lower() for token in before):
        return
    yield from (token.i for token in tail if token.text not in ".!?")


def _brackets(sentence: Span) -> Iterator[Sequence[Token]]:
    for start, token in enumerate(sentence):
        closing = _PAIRED.get(token.text)
        end = next((i for i in range(start, len(sentence)) if sentence[i].text == closing), None)
        if end is not None:
            yield list(sentence[start : end + 1])


def _asides(sentence: Span) -> Iterator[Sequence[Token]]:
    """Relative clauses and appositions between commas, including both commas."""
    for token in filter(_ADDS.matches, sentence):
        part = list(token.subtree)
        if not _is_unbroken(part, sentence):  # crossing branches: the parse is not reliable
            continue
        if token.dep_ == "relcl" and part[0].lower_ not in _RELATIVE:
            continue
        before = sentence.doc[part[0].i - 1]
        behind = sentence.doc[part[-1].i + 1 : min(part[-1].i + 2, sentence.end)]
        if before.text not in _COMMAS:
            continue
        if all(mark.text in _COMMAS | _STOPS for mark in behind):
            yield [before, *part, *(mark for mark in behind if mark.text in _COMMAS)]


def _is_unbroken(part: Sequence[Token], sentence: Span) -> bool:
    """Whether it is one run of words of the sentence, behind its first."""
    first, last = part[0].i, part[-1].i
    if last - first + 1 != len(part):
        return False
    return sentence.start < first <= last < sentence.end


def _needed(token: Token, quoted: frozenset[int]) -> bool:
    """Whether deleting this word would change the claim, or lose information."""
    if token.i in quoted:
        return True
    if token.ent_type_:
        return True
    if _CARRIES_CLAIM.matches(token):
        return True
    if token.lemma_.lower() in _words_of_claims():
        return True
    return token.lower_ in _words_of_doubt()


@cache
def _words_of_claims() -> frozenset[str]:
    """Lemmas by which a sentence says who speaks, and whether something is so, is planned, or fails."""
    cues, moods = lexicon().cues, lexicon().moods
    spoken = cues.clausal | cues.address | cues.report_nouns
    return spoken.union(moods.negative_words, moods.conditions, moods.plan, moods.plan_nouns, moods.seem, moods.fail)


@cache
def _words_of_doubt() -> frozenset[str]:
    return lexicon().moods.possible_adverbs.union(lexicon().cues.adverbs)


def _quoted(sentence: Span) -> frozenset[int]:
    """Positions of tokens in or at quotation marks. An unpaired mark quotes up to the sentence's border."""
    marks = [token.i for token in filter(_QUOTATION_MARK.matches, sentence)]
    if len(marks) % 2:
        closes = _CLOSING_MARK.matches(sentence.doc[marks[0]])
        marks = [sentence.start, *marks] if closes else [*marks, sentence.end - 1]
    return frozenset(i for start, end in zip(marks[::2], marks[1::2], strict=True) for i in range(start, end + 1))


def _written(kept: Sequence[Token]) -> str:
    parts = [token.text_with_ws if token.i + 1 == after.i else f"{token.text} " for token, after in pairwise(kept)]
    text = _one_line("".join((*parts, kept[-1].text)))
    text = re.sub(r"\s+([,.;:!?])", r"\1", text)
    text = re.sub(r"^[,;:–—\s]+|(?<=,),+|,(?=[.;!?])", "", text)
    return _closed(text[:1].upper() + text[1:])


def _closed(text: str) -> str:
    """With the quotation mark that is in another sentence of the same speech."""
    if text.count('"') % 2:
        return f'"{text}' if text.endswith('"') else f'{text}"'
    opened, closed = (sum(text.count(mark) for mark in marks) for marks in (_OPENING, _CLOSING))
    return f"{text}”" if opened == closed + 1 else f"“{text}" if closed == opened + 1 else text


def _one_line(text: str) -> str:
    return " ".join(text.split())
