"""Shorter sentences by leaving words out along the parse, never by writing new ones.

    opening connective, bracket, comment clause without facts → out, if no word that carries the claim goes with it

What goes must hold no negation, speaker, modality, condition, quantity, name or quoted word. Where the faithfulness
gate does not recognise the rest as the same statement, the sentence stays whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Span, Token

from summarizer.gate import supported
from summarizer.nlp.lexicon import lexicon
from summarizer.rules import COMPRESSION, CompressionRules

_CONNECTIVES = frozenset(
    """additionally also and besides but consequently furthermore hence however indeed meanwhile moreover nevertheless
    nonetheless similarly so still then therefore thus yet""".split()  # noqa: SIM905 - a word list reads best as a text
)
_RELATIVE = frozenset(("which", "who", "whom", "whose", "where"))
_QUOTES = frozenset("\"“”«»„‘'’``''")
_PAIRED = {"(": ")", "[": "]"}
_COMMAS = frozenset((",", "–", "—", "--"))


def compress(sentence: Span, rules: CompressionRules = COMPRESSION) -> str:
    """The sentence as a reader may see it: a subsequence of its words, with capital and punctuation mended."""
    quoted = _quoted(sentence)
    dropped = set(_opening(sentence))
    if len(sentence) > rules.tokens_from:
        for part in (*_brackets(sentence), *_asides(sentence)):
            if not any(_needed(token, quoted) for token in part):
                dropped.update(token.i for token in part)
    kept = [token for token in sentence if token.i not in dropped]
    short = _written(kept)
    whole = sentence.text.strip()
    return short if dropped and supported(short, whole).ok else _one_line(whole)


def _opening(sentence: Span) -> Iterator[int]:
    """A connective that begins the sentence, with its comma. What opens a quotation belongs to the speaker."""
    words = [token for token in sentence if not token.is_space]
    if len(words) < 3 or words[0].lower_ not in _CONNECTIVES:  # noqa: PLR2004 - the connective, its comma and a word
        return
    comma = words[1].text == ","
    if comma or words[0].dep_ == "cc":
        yield from (word.i for word in words[: 2 if comma else 1])


def _brackets(sentence: Span) -> Iterator[Sequence[Token]]:
    for start, token in enumerate(sentence):
        closing = _PAIRED.get(token.text)
        end = next((i for i in range(start, len(sentence)) if sentence[i].text == closing), None)
        if end is not None:
            yield list(sentence[start : end + 1])


def _asides(sentence: Span) -> Iterator[Sequence[Token]]:
    """Relative clauses and appositions between commas, with the comma in front, and the one behind."""
    for token in sentence:
        if token.dep_ not in {"relcl", "appos"}:
            continue
        part = list(token.subtree)
        first, last = part[0].i, part[-1].i
        if last - first + 1 != len(part) or first <= sentence.start or last >= sentence.end:
            continue  # crossing branches: a parse that is not to be trusted
        relative = token.dep_ == "appos" or part[0].lower_ in _RELATIVE
        before, after = sentence.doc[first - 1], sentence.doc[last + 1] if last + 1 < sentence.end else None
        if relative and before.text in _COMMAS and (after is None or after.text in _COMMAS or after.text in ".;"):
            closing = [after] if after is not None and after.text in _COMMAS else []
            yield [before, *part, *closing]


def _needed(token: Token, quoted: frozenset[int]) -> bool:
    """Whether the claim would be another one, or its reader poorer, without this word."""
    words = lexicon()
    lemma = token.lemma_.lower()
    says = lemma in words.cues.clausal | words.cues.address | words.cues.report_nouns or token.lower_ == "according"
    mood = lemma in words.moods.negative_words | words.moods.conditions or token.tag_ == "MD" or token.dep_ == "neg"
    planned = lemma in words.moods.plan | words.moods.plan_nouns | words.moods.seem | words.moods.fail
    doubt = token.lower_ in words.moods.possible_adverbs or token.lower_ in words.cues.adverbs
    fact = token.like_num or bool(token.ent_type_) or token.pos_ == "PROPN"
    return says or mood or planned or doubt or fact or token.i in quoted


def _quoted(sentence: Span) -> frozenset[int]:
    """Places of tokens in or at quotation marks; from an unbalanced mark on, everything."""
    marks = [token.i for token in sentence if token.text in _QUOTES and token.tag_ != "POS"]
    ends = [*marks[1::2], sentence.end - 1] if len(marks) % 2 else marks[1::2]
    return frozenset(i for start, end in zip(marks[::2], ends, strict=True) for i in range(start, end + 1))


def _written(kept: Sequence[Token]) -> str:
    text = _one_line("".join(token.text_with_ws for token in kept).strip())
    text = re.sub(r"\s+([,.;:!?])", r"\1", text)
    text = re.sub(r"^[,;:–—\s]+|(?<=,),+|,(?=[.;!?])", "", text)
    return text[:1].upper() + text[1:]


def _one_line(text: str) -> str:
    return " ".join(text.split())
