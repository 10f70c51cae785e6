"""Corrects where a name begins and ends: adds what the model cut off, and trims what does not belong to the name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from spacy.tokens import Doc, Token

from summarizer.claims.coreference.titles import is_role
from summarizer.claims.token_patterns import TokenPattern
from summarizer.claims.token_runs import run_end, run_start
from summarizer.text.lexicon import Naming, lexicon

_TRIMMED = TokenPattern(is_space=True) | TokenPattern(
    lower="the a an and s 's ’s ' ’ \" “ ” ‘ ( ) [ ] , . : ; - – — / &"
)
_OPENING = frozenset(["(", "["])
_CLOSING = frozenset([")", "]"])
_BREAK = TokenPattern(is_space=True) | TokenPattern(orth='/ ; “ ” " — – ( [ ) ]')
_BREAK_OF_PEOPLES = _BREAK | TokenPattern(orth="-")
_COMMON_WORD = TokenPattern(tag="NN NNS PRP DT IN RB UH")
_UNLABELLED_PART = TokenPattern(tag="NNP", dep="compound", ent_type="", is_title=True)
_NAME = TokenPattern(tag="NNP NNPS", is_title=True)
_SINGULAR_NAME = TokenPattern(tag="NNP", is_title=True)
_CAPITAL = TokenPattern(is_title=True)
_LOWER_PART = TokenPattern(dep="compound", is_lower=True)
_JOINING_HYPHEN = TokenPattern(orth="-", whitespace="")


def mended(doc: Doc, start: int, end: int, label: str) -> Iterator[tuple[int, int]]:
    """The entity with corrected borders; several if the model's span crossed a line, a slash or a quotation mark."""
    naming = lexicon().naming
    for first, last in _unbroken(doc, *_widened(doc, start, end, label), label):
        first, last = _trimmed(doc, first, last, naming, label)  # noqa: PLW2901 - the same range, corrected
        if _is_name(doc, first, last):
            yield first, last


def _unbroken(doc: Doc, start: int, end: int, label: str) -> Iterator[tuple[int, int]]:
    """The parts of a range between line breaks and the like; two peoples are also separated by a hyphen."""
    breaks = _BREAK_OF_PEOPLES if label == "NORP" else _BREAK
    begin = start
    for token in filter(breaks.matches, doc[start:end]):
        if begin < token.i and token.text not in _CLOSING:
            yield begin, token.i
        begin = token.i + 1
    if begin < end and not _in_brackets(doc, begin, end):
        yield begin, end


def _is_name(doc: Doc, start: int, end: int) -> bool:
    """Whether it has a capital or a digit, and is not one common word that opens a sentence ("Confrontations")."""
    if end - start == 1 and _COMMON_WORD.matches(doc[start]):
        return False
    return any(map(_begins_as_name, doc[start:end]))


def _begins_as_name(token: Token) -> bool:
    if token.text[0].isdigit():
        return True
    return _has_capital(token)


def _has_capital(token: Token) -> bool:
    return token.text[0].isupper()


def _in_brackets(doc: Doc, start: int, end: int) -> bool:
    """Whether an editor inserted it before a surname: "President (Vladimir) Petrov"."""
    if not 0 < start <= end < len(doc) - 1:
        return False
    if doc[start - 1].text not in _OPENING:
        return False
    if doc[end].text not in _CLOSING:
        return False
    return _has_capital(doc[end + 1])


def _widened(doc: Doc, start: int, end: int, label: str) -> tuple[int, int]:
    """Add what a hyphen or a particle connects to the name: "Asaad al-|Hadi|", "Anna van der |Berg|"."""
    naming = lexicon().naming
    while (left := _bound_left(doc, start, naming)) < start:
        start = left
    return start, run_end(doc, end, lambda following: _bound_right(following, naming, label))


def _bound_left(doc: Doc, start: int, naming: Naming) -> int:
    """Where the name begins if the words before it belong to it; else `start`."""
    if start == 0:
        return 0
    return next((begin for rule in _LEFT_RULES if (begin := rule(doc, start, naming)) is not None), start)


def _joined_given(doc: Doc, start: int, naming: Naming) -> int | None:  # noqa: ARG001 - all rules have this signature
    """Where a two-part given name begins that the model cut off: "Ali-bek |Hasanov|"."""
    if start < 3:  # noqa: PLR2004 - given name, hyphen, second part
        return None
    given, part = doc[start - 3], doc[start - 1]
    if doc[start - 3 : start].text != f"{given}-{part}":
        return None
    if not given.is_title:
        return None
    if not _LOWER_PART.matches(part):
        return None
    return start - 3 if part.head.i >= start else None


def _hyphened_particle(doc: Doc, start: int, naming: Naming) -> int | None:
    """Where a particle and its hyphen begin: "al-|Hadi|", "al|-Hadi|"."""
    at = start - 1 if doc[start].text == "-" else start - 2
    if at < 0:
        return None
    if doc[at + 1].text != "-":
        return None
    return at if doc[at].lower_ in naming.particles else None


def _capital_particle(doc: Doc, start: int, naming: Naming) -> int | None:
    """Where a surname begins that opens a sentence: "Van der |Berg|"."""
    first = run_start(doc, start, lambda word: word.lower_ in naming.particles and not word.nbor().is_sent_start)
    if first == start:
        return None
    return first if all(map(_CAPITAL.matches, (doc[first], doc[start]))) else None


def _inner_particle(doc: Doc, start: int, naming: Naming) -> int | None:
    """The particle before a capital, if a given name is in front: "Anna van |Berg|", but not "at van |Berg|"."""
    particle = doc[start - 1]
    if particle.text not in naming.particles:
        return None
    if particle.is_sent_start:
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
    if not _UNLABELLED_PART.matches(before):
        return None
    if first.tag_ != "NNP":
        return None
    if before.head not in (first, first.head):
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
    if not _NAME.matches(token):
        return False
    if token.lower_ in naming.particles | naming.roles:
        return False
    return token.ent_type_ not in naming.nationality_labels


def _bound_right(following: Token, naming: Naming, label: str) -> bool:
    """Whether the token behind the name so far belongs to it."""
    if label == "NORP" and _joins_peoples(following):
        return True
    last = following.nbor(-1)
    before = last.nbor(-1) if last.i else None
    if _ends_joined_given(last, before):  # "|Ali-bek| Hasanov"
        return last.head == following and _SINGULAR_NAME.matches(following)
    if last.whitespace_:
        return False
    if _JOINING_HYPHEN.matches(following):  # "|Asaad al|-Hadi"
        return last.lower_ in naming.particles
    return last.text == "-" and _is_particle(before, naming)  # "|Asaad al-|Hadi"


def _is_particle(token: Token | None, naming: Naming) -> bool:
    if token is None:
        return False
    return token.lower_ in naming.particles


def _ends_joined_given(part: Token, before: Token | None) -> bool:
    """Whether it is the second part of a given name, behind a hyphen."""
    if before is None:
        return False
    if before.text != "-":
        return False
    return _LOWER_PART.matches(part)


def _joins_peoples(following: Token) -> bool:
    """Whether a hyphen connects a second people to the first: "|German|-French"."""
    last = following.nbor(-1)
    if last.whitespace_:
        return False
    if last.text == "-":
        return _CAPITAL.matches(following)
    second = following.doc[following.i + 1 : following.i + 2]
    return following.text == "-" and _CAPITAL.matches_any(second)


def _trimmed(doc: Doc, start: int, end: int, naming: Naming, label: str) -> tuple[int, int]:
    """The range without articles, punctuation and titles at its ends."""
    first = run_end(doc, start, lambda word: _drops_left(word, end, naming, label), most=end)
    return first, run_start(doc, end, _TRIMMED.matches, least=first)


def _drops_left(token: Token, end: int, naming: Naming, label: str) -> bool:
    if _TRIMMED.matches(token):
        return True
    if token.i == end - 1:
        return False
    if token.text[0].islower():
        return token.text not in naming.particles
    return label == "PERSON" and token.lower_ in naming.roles
