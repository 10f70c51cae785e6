"""Corrects where a name begins and ends: adds what the model cut off, and trims what does not belong to the name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from spacy.tokens import Doc, Token

from summarizer.claims.coreference.titles import is_role
from summarizer.claims.token_patterns import TokenPattern
from summarizer.text.lexicon import Naming, lexicon

_TRIMMED = frozenset(["the", "a", "an", "and", "s", "'s", "’s", *"'’\"“”‘()[],.:;-–—/&"])
_OPENING = frozenset(["(", "["])
_CLOSING = frozenset([")", "]"])
_BREAKS = frozenset(["/", ";", "“", "”", '"', "—", "–"]) | _OPENING | _CLOSING
_COMMON_WORD = TokenPattern(tag="NN NNS PRP DT IN RB UH")
_UNLABELLED_PART = TokenPattern(tag="NNP", dep="compound")
_NAME = TokenPattern(tag="NNP NNPS")


def mended(doc: Doc, start: int, end: int, label: str) -> Iterator[tuple[int, int]]:
    """The entity with corrected borders; several if the model's span crossed a line, a slash or a quotation mark."""
    naming = lexicon().naming
    for first, last in _unbroken(doc, *_widened(doc, start, end, label), label):
        first, last = _trimmed(doc, first, last, naming, label)  # noqa: PLW2901 - the same range, corrected
        if first < last and _is_name(doc, first, last):
            yield first, last


def _unbroken(doc: Doc, start: int, end: int, label: str) -> Iterator[tuple[int, int]]:
    """The parts of a range between line breaks and the like; two peoples are also separated by a hyphen."""
    breaks = _BREAKS | {"-"} if label == "NORP" else _BREAKS
    begin = start
    for token in doc[start:end]:
        if not (token.is_space or token.text in breaks):
            continue
        if begin < token.i and token.text not in _CLOSING:
            yield begin, token.i
        begin = token.i + 1
    if begin < end and not _in_brackets(doc, begin, end):
        yield begin, end


def _is_name(doc: Doc, start: int, end: int) -> bool:
    """Whether it has a capital or a digit, and is not one common word that opens a sentence ("Confrontations")."""
    if end - start == 1 and _COMMON_WORD.matches(doc[start]):
        return False
    return any(_has_capital(token) or token.text[0].isdigit() for token in doc[start:end])


def _has_capital(token: Token) -> bool:
    return token.text[0].isupper()


def _in_brackets(doc: Doc, start: int, end: int) -> bool:
    """Whether an editor inserted it before a surname: "President (Vladimir) Petrov"."""
    if start == 0 or end + 1 >= len(doc):
        return False
    if doc[start - 1].text not in _OPENING or doc[end].text not in _CLOSING:
        return False
    return _has_capital(doc[end + 1])


def _widened(doc: Doc, start: int, end: int, label: str) -> tuple[int, int]:
    """Add what a hyphen or a particle connects to the name: "Asaad al-|Hadi|", "Anna van der |Berg|"."""
    naming = lexicon().naming
    while (left := _bound_left(doc, start, naming)) < start:
        start = left
    while end < len(doc) and _bound_right(doc, end, naming, label):
        end += 1
    return start, end


def _bound_left(doc: Doc, start: int, naming: Naming) -> int:
    """Where the name begins if the words before it belong to it; else `start`."""
    if start == 0:
        return 0
    return next((begin for rule in _LEFT_RULES if (begin := rule(doc, start, naming)) is not None), start)


def _joined_given(doc: Doc, start: int, naming: Naming) -> int | None:  # noqa: ARG001 - all rules have this signature
    """Where a two-part given name begins that the model cut off: "Ali-bek |Hasanov|"."""
    if start < 3:  # noqa: PLR2004 - given name, hyphen, second part
        return None
    given, hyphen, part = doc[start - 3 : start]
    if hyphen.text != "-" or given.whitespace_ or hyphen.whitespace_:
        return None
    if not given.is_title or not part.text.islower():
        return None
    return start - 3 if part.dep_ == "compound" and part.head.i >= start else None


def _hyphened_particle(doc: Doc, start: int, naming: Naming) -> int | None:
    """Where a particle and its hyphen begin: "al-|Hadi|", "al|-Hadi|"."""
    at = start - 1 if doc[start].text == "-" else start - 2
    if at < 0 or doc[at + 1].text != "-":
        return None
    return at if doc[at].lower_ in naming.particles else None


def _capital_particle(doc: Doc, start: int, naming: Naming) -> int | None:
    """Where a surname begins that opens a sentence: "Van der |Berg|"."""
    first = start
    while first > 0 and doc[first - 1].lower_ in naming.particles and not doc[first].is_sent_start:
        first -= 1
    if first == start:
        return None
    return first if doc[first].is_title and doc[start].is_title else None


def _inner_particle(doc: Doc, start: int, naming: Naming) -> int | None:
    """The particle before a capital, if a given name is in front: "Anna van |Berg|", but not "at van |Berg|"."""
    particle = doc[start - 1]
    if particle.text not in naming.particles or particle.is_sent_start:
        return None
    if not _has_capital(doc[start]):
        return None
    return start - 1 if _given(doc, start - 2, naming) else start


def _given_before_particle(doc: Doc, start: int, naming: Naming) -> int | None:
    """The given name before a particle: "Anna |van Berg|"."""
    if doc[start].lower_ not in naming.particles:
        return None
    return start - 1 if _given(doc, start - 1, naming) else None


def _unseen_part(doc: Doc, start: int, naming: Naming) -> int | None:  # noqa: ARG001 - all rules have this signature
    """The capitalised word before, if the parse makes it a part of the name: "Ana |Reyes|", "Van der |Berg|"."""
    before, first = doc[start - 1], doc[start]
    if not _UNLABELLED_PART.matches(before) or before.ent_type_ or not before.is_title:
        return None
    if first.tag_ != "NNP" or before.head not in (first, first.head):
        return None
    return None if is_role(before) else start - 1


_LEFT_RULES: tuple[Callable[[Doc, int, Naming], int | None], ...] = (
    _joined_given,
    _hyphened_particle,
    _capital_particle,
    _inner_particle,
    _given_before_particle,
    _unseen_part,
)
"""The first that finds something decides; one that finds `start` itself decides that nothing belongs to the name."""


def _given(doc: Doc, index: int, naming: Naming) -> bool:
    """Whether the token can be the given name before a particle."""
    if index < 0:
        return False
    token = doc[index]
    if not token.is_title or not _NAME.matches(token):
        return False
    if token.lower_ in naming.particles | naming.roles:
        return False
    return token.ent_type_ not in naming.nationality_labels


def _bound_right(doc: Doc, end: int, naming: Naming, label: str) -> bool:
    """Whether the token behind the range belongs to the name."""
    if label == "NORP" and _joins_peoples(doc, end):
        return True
    last, following = doc[end - 1], doc[end]
    before = doc[end - 2] if end > 1 else None
    if before is not None and before.text == "-" and _is_lower_compound(last):  # "|Ali-bek| Hasanov"
        return last.head == following and _is_title_name(following)
    if last.whitespace_:
        return False
    if following.text == "-" and not following.whitespace_:  # "|Asaad al|-Hadi"
        return last.lower_ in naming.particles
    if last.text != "-" or before is None:
        return False
    return before.lower_ in naming.particles  # "|Asaad al-|Hadi"


def _is_lower_compound(token: Token) -> bool:
    return token.text.islower() and token.dep_ == "compound"


def _is_title_name(token: Token) -> bool:
    return bool(token.tag_ == "NNP" and token.is_title)


def _joins_peoples(doc: Doc, end: int) -> bool:
    """Whether a hyphen connects a second people to the first: "|German|-French"."""
    last, following = doc[end - 1], doc[end]
    if last.whitespace_:
        return False
    if last.text == "-":
        return following.is_title
    return following.text == "-" and end + 1 < len(doc) and doc[end + 1].is_title


def _trimmed(doc: Doc, start: int, end: int, naming: Naming, label: str) -> tuple[int, int]:
    """The range without articles, punctuation and titles at its ends."""
    while start < end and _drops_left(doc, start, end, naming, label):
        start += 1
    while start < end and _is_trimmed(doc[end - 1]):
        end -= 1
    return start, end


def _is_trimmed(token: Token) -> bool:
    return token.is_space or token.lower_ in _TRIMMED


def _drops_left(doc: Doc, start: int, end: int, naming: Naming, label: str) -> bool:
    token = doc[start]
    if _is_trimmed(token):
        return True
    if end - start == 1:
        return False
    if token.text[0].islower():
        return token.text not in naming.particles
    return label == "PERSON" and token.lower_ in naming.roles
