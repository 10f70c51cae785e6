"""Numbers with what they count: "$1 billion" is 1e9 USD, "two visits" 2 visit, "more than 40 %" > 40 percent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from spacy.tokens import Doc, Token

from summarizer.claims.model import Quantity
from summarizer.claims.noun_phrases import lemma_of
from summarizer.text.lexicon import NumberWords, lexicon
from summarizer.text.span import Span

_DIGITS = re.compile(r"^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:[.,]\d+)?$")
_SCALED = re.compile(r"^(\d[\d,.]*)(bn|mln|bln|tn|m|b|k)$", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)..", re.DOTALL)
_PERCENT = frozenset(["%", "percent", "pct", "per"])
_LOOKBACK = 4
_NOT_COUNTED = frozenset(["one"])


def quantities(doc: Doc, start: int, end: int, times: Iterable[Span]) -> tuple[Quantity, ...]:
    """The quantities in a range of tokens. What stands in one of the time expressions is a date and counts nothing."""
    taken = tuple(times)
    return tuple(_found(doc, start, end, taken))


def _found(doc: Doc, start: int, end: int, taken: tuple[Span, ...]) -> Iterator[Quantity]:
    index = start
    while index < end:
        token = doc[index]
        if not (token.like_num or token.text[0].isdigit()) or any(span.start <= token.idx < span.end for span in taken):
            index += 1
            continue
        value, stop = _value(doc, index, end)
        if value is not None and (unit := _unit(doc, index, stop, end)) is not None:
            name, first, last = unit
            comparison, first = _comparison(doc, first, start)
            yield Quantity(value, name, doc[first:last].text, comparison)
            stop = max(stop, last)
        index = max(stop, index + 1)


def _value(doc: Doc, index: int, end: int) -> tuple[float | None, int]:
    """The number that begins here, its scale included, and the token behind it."""
    numbers = lexicon().numbers
    value = _number(doc[index].lower_, numbers)
    stop = index + 1
    while value is not None and stop < end:
        word = doc[stop].lower_.rstrip(".")
        if word == "-" and stop + 1 < end and _word(doc[stop + 1].lower_, numbers) is not None:
            stop += 1
            continue
        scale = numbers.scales.get(word)
        if scale is not None and (len(word) > 1 or not doc[stop - 1].whitespace_):
            value *= scale
        elif value >= 20 and (ones := _word(word, numbers)) is not None and ones < 10 and doc[stop - 1].text == "-":  # noqa: PLR2004 (twenty-one)
            value += ones
        else:
            break
        stop += 1
    return value, stop


def _number(word: str, numbers: NumberWords) -> float | None:
    if _DIGITS.match(word):
        return float(word.replace(",", ""))
    if scaled := _SCALED.match(word):
        return float(scaled[1].replace(",", "")) * numbers.scales.get(scaled[2].lower(), 1e12)
    return _word(word, numbers)


def _word(word: str, numbers: NumberWords) -> float | None:
    return numbers.words.get(word)


def _unit(doc: Doc, start: int, stop: int, end: int) -> tuple[str, int, int] | None:
    """(unit, first token, token behind): the currency, "percent", or the lemma of the noun that is counted."""
    currencies = lexicon().numbers.currencies
    if start and (code := currencies.get(doc[start - 1].text)):
        return code, start - 1, stop
    if stop < end:
        following = doc[stop]
        if following.lower_ in _PERCENT:
            return "percent", start, stop + (2 if following.lower_ == "per" else 1)
        if code := currencies.get(following.lemma_.lower()):
            return code, start, stop + 1
    counted = _counted(doc, start, stop, end)
    return None if counted is None else (lemma_of(counted), start, counted.i + 1)


def _counted(doc: Doc, start: int, stop: int, end: int) -> Token | None:
    """The noun behind the number, over adjectives: "two high-level visits"."""
    if _counts_nothing(doc, start):
        return None
    head = doc[stop - 1].head if doc[stop - 1].dep_ == "nummod" else doc[start].head
    if head.pos_ == "NOUN" and stop <= head.i < min(end, stop + _LOOKBACK):
        return head
    if stop < end and doc[stop].lower_ == "of":  # "three of the ships"
        return next((child for child in doc[stop].children if (child.dep_, child.tag_) == ("pobj", "NNS")), None)
    for token in doc[stop : min(end, stop + _LOOKBACK)]:
        if token.pos_ == "NOUN" and not _is_before_noun(doc, token.i, end):
            return token
        if token.pos_ not in ("ADJ", "NOUN", "PROPN") and token.text != "-":
            return None
    return None


def _counts_nothing(doc: Doc, start: int) -> bool:
    """Whether the number is an ordinal, or the number of something: "Article 5"."""
    if doc[start].lower_ in _NOT_COUNTED or doc[start].ent_type_ == "ORDINAL":
        return True
    return bool(_numbered(doc, start))


def _is_before_noun(doc: Doc, index: int, end: int) -> bool:
    return index + 1 < end and doc[index + 1].pos_ == "NOUN"


def _numbered(doc: Doc, start: int) -> bool:
    """Whether the number belongs to a name, "the Heron 3 probe", or is a year."""
    if _YEAR.fullmatch(doc[start].text):
        return True
    return start > 0 and doc[start - 1].tag_ == "NNP" and not doc[start].is_sent_start


def _comparison(doc: Doc, first: int, start: int) -> tuple[str, int]:
    """The comparison before the number ("more than"), and the token where it begins."""
    for back in range(min(_LOOKBACK, first - start), 0, -1):
        words = " ".join(token.lower_ for token in doc[first - back : first])
        if (sign := _signs().get(words)) is not None:
            return sign, first - back
    return "", first


@cache
def _signs() -> dict[str, str]:
    numbers = lexicon().numbers
    groups = ((">", numbers.above), ("<", numbers.below), ("~", numbers.around))
    return {words: sign for sign, phrases in groups for words in phrases}
