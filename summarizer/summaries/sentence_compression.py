"""Shortens sentences by deleting words along the parse, never by writing new ones.

    opening connective, bracket, comment clause without facts → deleted, if no word that carries the claim is lost

Deleted words must not include a negation, speaker, modality, condition, quantity, name or quoted word. If the
faithfulness check does not recognise the rest as the same statement, the sentence is not shortened.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Span, Token

from summarizer.briefing.faithfulness import check_support
from summarizer.summaries.limits import COMPRESSION, CompressionRules
from summarizer.text.lexicon import lexicon

_CONNECTIVES = frozenset(
    """additionally also and besides but consequently furthermore hence however indeed meanwhile moreover nevertheless
    nonetheless similarly still therefore thus yet""".split()  # noqa: SIM905 - a word list reads best as a text
)
_RELATIVE = frozenset(("which", "who", "whom", "whose", "where"))
_OPENING, _CLOSING = frozenset("“«„"), frozenset("”»")
_PAIRED = {"(": ")", "[": "]"}
_COMMAS = frozenset((",", "–", "—", "--"))


def compress(sentence: Span, rules: CompressionRules = COMPRESSION) -> str:
    """The sentence for readers: a subsequence of its words, with corrected capital and punctuation."""
    quoted = _quoted(sentence)
    dropped = {i for i in (*_opening(sentence), *_relay(sentence)) if i not in quoted}
    if len(sentence) > rules.tokens_from:
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
    if len(words) < 3 or words[0].lower_ not in _CONNECTIVES:  # noqa: PLR2004 - the connective, its comma and a word
        return
    comma = words[1].text == ","
    if comma or words[0].dep_ == "cc":
        yield from (word.i for word in words[: 2 if comma else 1])


def _relay(sentence: Span) -> Iterator[int]:
    """A closing ", so-and-so reports via state media": the speaker has been named, and the citation names the relay.

    A relay that is itself named ("via Interfax") is a speaker and stays, as does a sentence's only speaker.
    """
    commas = [i for i, token in enumerate(sentence) if token.text == ","]
    tail = sentence[commas[-1] :] if commas else sentence[:0]
    via = next((i for i, token in enumerate(tail) if token.lower_ in {"via", "citing"}), 0)
    verb = tail[via - 1].lemma_.lower() if via else ""
    named = any(token.pos_ == "PROPN" for token in tail[via:])
    spoken = any(token.lemma_.lower() in lexicon().cues.clausal for token in sentence[: len(sentence) - len(tail)])
    if verb in lexicon().cues.say and spoken and not named:
        yield from (token.i for token in tail if token.text not in ".!?")


def _brackets(sentence: Span) -> Iterator[Sequence[Token]]:
    for start, token in enumerate(sentence):
        closing = _PAIRED.get(token.text)
        end = next((i for i in range(start, len(sentence)) if sentence[i].text == closing), None)
        if end is not None:
            yield list(sentence[start : end + 1])


def _asides(sentence: Span) -> Iterator[Sequence[Token]]:
    """Relative clauses and appositions between commas, including both commas."""
    for token in sentence:
        if token.dep_ not in {"relcl", "appos"}:
            continue
        part = list(token.subtree)
        first, last = part[0].i, part[-1].i
        if last - first + 1 != len(part) or first <= sentence.start or last >= sentence.end:
            continue  # crossing branches: the parse is not reliable
        relative = token.dep_ == "appos" or part[0].lower_ in _RELATIVE
        before, after = sentence.doc[first - 1], sentence.doc[last + 1] if last + 1 < sentence.end else None
        if relative and before.text in _COMMAS and (after is None or after.text in _COMMAS or after.text in ".;"):
            closing = [after] if after is not None and after.text in _COMMAS else []
            yield [before, *part, *closing]


def _needed(token: Token, quoted: frozenset[int]) -> bool:
    """Whether deleting this word would change the claim, or lose information."""
    words = lexicon()
    lemma = token.lemma_.lower()
    says = lemma in words.cues.clausal | words.cues.address | words.cues.report_nouns or token.lower_ == "according"
    mood = lemma in words.moods.negative_words | words.moods.conditions or token.tag_ == "MD" or token.dep_ == "neg"
    planned = lemma in words.moods.plan | words.moods.plan_nouns | words.moods.seem | words.moods.fail
    doubt = token.lower_ in words.moods.possible_adverbs or token.lower_ in words.cues.adverbs
    fact = token.like_num or bool(token.ent_type_) or token.pos_ == "PROPN"
    return says or mood or planned or doubt or fact or token.i in quoted


def _quoted(sentence: Span) -> frozenset[int]:
    """Positions of tokens in or at quotation marks. An unpaired mark quotes up to the sentence's border."""
    marks = [token.i for token in sentence if token.text in _OPENING | _CLOSING or token.tag_ in {"``", "''"}]
    if len(marks) % 2:
        closes = sentence.doc[marks[0]].text in _CLOSING or sentence.doc[marks[0]].tag_ == "''"
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
