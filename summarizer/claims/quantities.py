"""Numbers with what they count: "$1 billion" is 1e9 USD, "two visits" 2 visit, "more than 40 %" > 40 percent.

A bare number counts what its sentence says: "cases climb to 97" counts cases, "kills at least five" deaths.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import takewhile

from spacy.tokens import Doc, Token

from summarizer.claims.model import Quantity
from summarizer.claims.noun_phrases import lemma_of, subject_of
from summarizer.claims.token_patterns import TokenPattern
from summarizer.text.lexicon import NumberWords, lexicon
from summarizer.text.span import Span

_DIGITS = re.compile(r"^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:[.,]\d+)?$")
_SCALED = re.compile(r"^(\d[\d,.]*)(bn|mln|bln|tn|m|b|k)$", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)..", re.DOTALL)
_PERCENT = {"%": 1, "percent": 1, "pct": 1, "per": 2}
"""First word → number of tokens: "per cent" is two."""
_LOOKBACK = 4
_COUNTS_NOTHING = TokenPattern(lower="one") | TokenPattern(ent_type="ORDINAL")
_COUNTED_AFTER_OF = TokenPattern(dep="pobj", tag="NNS")
_BEFORE_COUNTED = TokenPattern(pos="ADJ NOUN PROPN") | TokenPattern(orth="-")
_NOUN = TokenPattern(pos="NOUN")
_OF = TokenPattern(lower="of")
_TO_OR_AT = TokenPattern(lower="to at")
_AFTER_PREPOSITION = TokenPattern(dep="pobj")
_SUBJECT = TokenPattern(dep="nsubj")
_OBJECT = TokenPattern(dep="dobj")
_STATED = TokenPattern(dep="attr")
_UNDERGOES = TokenPattern(dep="nsubjpass dobj")
_PARTICIPLE = TokenPattern(dep="acl", tag="VBN")
_COMPOUND = TokenPattern(dep="compound")
_PLURAL = TokenPattern(tag="NNS")
_LEAST_TENS = 20
_MOST_ONES = 9


def quantities(doc: Doc, start: int, end: int, times: Iterable[Span]) -> tuple[Quantity, ...]:
    """The quantities in a range of tokens. What stands in one of the time expressions is a date and counts nothing."""
    taken = tuple(times)
    return tuple(_found(doc, start, end, taken))


def _found(doc: Doc, start: int, end: int, taken: tuple[Span, ...]) -> Iterator[Quantity]:
    index = start
    while index < end:
        if not _begins_number(doc[index], taken):
            index += 1
            continue
        value, stop = _value(doc, index, end)
        if value is not None and (unit := _unit(doc, index, stop, end)) is not None:
            name, first, last = unit
            comparison, first = _comparison(doc, first, start)
            yield Quantity(value, name, doc[first:last].text, comparison)
            stop = max(stop, last)
        index = max(stop, index + 1)


def _begins_number(token: Token, taken: tuple[Span, ...]) -> bool:
    if any(span.start <= token.idx < span.end for span in taken):
        return False
    if token.like_num:
        return True
    return token.text[0].isdigit()


def _value(doc: Doc, index: int, end: int) -> tuple[float | None, int]:
    """The number that begins here, its scale included, and the token behind it."""
    numbers = lexicon().numbers
    value = _number(doc[index].lower_, numbers)
    stop = index + 1
    while value is not None and stop < end:
        if _joins_number_words(doc, stop, end, numbers):
            stop += 1
            continue
        larger = _continued(value, doc[stop - 1], doc[stop].lower_.rstrip("."), numbers)
        if larger is None:
            break
        value = larger
        stop += 1
    return value, stop


def _joins_number_words(doc: Doc, index: int, end: int, numbers: NumberWords) -> bool:
    """Whether the token is the hyphen of "twenty-one"."""
    if index + 1 >= end:
        return False
    if doc[index].lower_.rstrip(".") != "-":
        return False
    return _word(doc[index + 1].lower_, numbers) is not None


def _continued(value: float, before: Token, word: str, numbers: NumberWords) -> float | None:
    """The number with the next word in it: a scale ("2 million") or ones ("twenty-one"); None where it has ended."""
    scale = numbers.scales.get(word)
    if scale is not None:
        return value * scale if _is_scale(word, before) else None
    if before.text != "-":
        return None
    ones = _word(word, numbers)
    if ones is None:
        return None
    return value + ones if value >= _LEAST_TENS and ones <= _MOST_ONES else None


def _is_scale(word: str, before: Token) -> bool:
    """Whether the letters mean a scale: a single one does only where it touches the number, "5 m" may be metres."""
    if len(word) > 1:
        return True
    return not before.whitespace_


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
        if (tokens := _PERCENT.get(following.lower_)) is not None:
            return "percent", start, stop + tokens
        if code := currencies.get(following.lemma_.lower()):
            return code, start, stop + 1
    counted = _counted(doc, start, stop, end)
    if counted is not None:
        return _unit_of(counted), start, counted.i + 1
    return _bare(doc, start, stop, end)


def _bare(doc: Doc, start: int, stop: int, end: int) -> tuple[str, int, int] | None:
    """The same of a number behind which nothing is named: "12 dead", "kills at least five", "cases climb to 97"."""
    units = lexicon().numbers.units
    if stop < end and doc[stop].lower_ in units:
        return units[doc[stop].lower_], start, stop + 1
    if _counts_nothing(doc, start):
        return None
    unit = _befallen(doc[stop - 1]) or _measured(doc[stop - 1])
    return None if unit is None else (unit, start, stop)


def _unit_of(noun: Token) -> str:
    """The noun's lemma, or what happened to the people that it names: of "twelve patients died" it is deaths."""
    numbers = lexicon().numbers
    name = lemma_of(noun)
    if name in numbers.people:
        return _befallen(noun) or name
    return numbers.units.get(name, name)


def _befallen(counted: Token) -> str | None:
    """What happens to the people that a noun or number counts ("five killed": deaths); None if nothing does."""
    befall = lexicon().numbers.befall
    participles = [
        lemma_of(verb) for verb in filter(_PARTICIPLE.matches, counted.rights)
    ]  # "two workers killed by a pipe"
    done_to = [lemma_of(counted.head)] if _undergoes(counted) else []
    return next((befall[name] for name in (*participles, *done_to) if name in befall), None)


def _undergoes(noun: Token) -> bool:
    """Whether the verb above happens to it: as its object, or as the subject of a verb without one."""
    if _SUBJECT.matches(noun):
        return not _OBJECT.matches_any(noun.head.children)
    return _UNDERGOES.matches(noun)


def _measured(number: Token) -> str | None:
    """What a bare number in the predicate counts: "cases climb to 97", "the number of cases is 148"."""
    noun = _subject_of_count(number)
    return None if noun is None else _thing_of(noun)


def _subject_of_count(number: Token) -> Token | None:
    """The noun of which the number is said: "cases" that climb to it, pass it, or are put at it."""
    numbers = lexicon().numbers
    verb = number.head
    if _OBJECT.matches(number):
        return subject_of(verb) if lemma_of(verb) in numbers.reach_verbs else None
    if _STATED.matches(number):
        subject = subject_of(verb) if lemma_of(verb) == "be" else None
        return subject if subject is not None and lemma_of(subject) in numbers.count_nouns else None
    if not (_AFTER_PREPOSITION.matches(number) and _TO_OR_AT.matches(verb)):
        return None
    verb = verb.head
    if lemma_of(verb) not in numbers.to_verbs:
        return None
    return _OBJECT.first(verb.children) or subject_of(verb)


def _thing_of(noun: Token) -> str | None:
    """What "number of cases" or "death toll" counts; a plural counts itself."""
    numbers = lexicon().numbers
    name = lemma_of(noun)
    if name not in numbers.count_nouns:
        return _unit_of(noun) if _PLURAL.matches(noun) else None
    behind = [thing for of in filter(_OF.matches, noun.rights) for thing in of.rights]
    before = list(filter(_COMPOUND.matches, noun.lefts))
    counted = behind[:1] or before[-1:]  # the nearest: of "Arden death toll" the deaths
    return _unit_of(counted[0]) if counted else numbers.units.get(name)


def _counted(doc: Doc, start: int, stop: int, end: int) -> Token | None:
    """The noun behind the number, over adjectives: "two high-level visits"."""
    if _counts_nothing(doc, start):
        return None
    behind = doc[stop : max(stop, min(end, stop + _LOOKBACK))]
    head = doc[stop - 1].head if doc[stop - 1].dep_ == "nummod" else doc[start].head
    if head in filter(_NOUN.matches, behind):
        return head
    if _OF.matches_any(behind[:1]):  # "three of the ships"
        return _COUNTED_AFTER_OF.first(behind[0].children)
    nouns = filter(_NOUN.matches, takewhile(_BEFORE_COUNTED.matches, behind))
    return next((noun for noun in nouns if not _is_before_noun(noun, end)), None)


def _is_before_noun(token: Token, end: int) -> bool:
    return _NOUN.matches_any(token.doc[token.i + 1 : min(token.i + 2, end)])


def _counts_nothing(doc: Doc, start: int) -> bool:
    """Whether the number is an ordinal, or the number of something: "Article 5"."""
    if _COUNTS_NOTHING.matches(doc[start]):
        return True
    return _numbered(doc, start)


def _numbered(doc: Doc, start: int) -> bool:
    """Whether the number belongs to a name, "the Heron 3 probe", or is a year."""
    if _YEAR.fullmatch(doc[start].text):
        return True
    if start == 0:
        return False
    if doc[start].is_sent_start:
        return False
    return bool(doc[start - 1].tag_ == "NNP")


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
