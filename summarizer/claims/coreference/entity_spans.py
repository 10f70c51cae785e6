"""Where a name begins and ends: what the model cut off is taken in, what it took too much is trimmed off."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from summarizer.claims.coreference.titles import is_role
from summarizer.text.lexicon import Naming, lexicon

_TRIMMED = frozenset(
    [
        "the",
        "a",
        "an",
        "'s",
        "’s",
        "'",
        "’",
        '"',
        "“",
        "”",
        "‘",
        "(",
        ")",
        "[",
        "]",
        ",",
        ".",
        ":",
        ";",
        "-",
        "–",
        "—",
        "/",
        "&",
        "and",
        "s",
    ]
)
_BREAKS = frozenset(["/", ";", "“", "”", '"', "—", "–", "(", "["])


def mended(doc: Doc, start: int, end: int, label: str) -> Iterator[tuple[int, int]]:
    """The entity with its borders mended; several where the model ran over a line, a slash or a quotation mark."""
    naming = lexicon().naming
    for first, last in _unbroken(doc, *_widened(doc, start, end, label), label):
        first, last = _trimmed(doc, first, last, naming, label)  # noqa: PLW2901 (the same range, mended)
        if first < last and _is_name(doc, first, last):
            yield first, last


def _unbroken(doc: Doc, start: int, end: int, label: str) -> Iterator[tuple[int, int]]:
    begin = start
    for index in range(start, end):
        token = doc[index]
        hyphen = token.text == "-" and label == "NORP"
        closes = token.text in (")", "]")
        if token.is_space or token.text in _BREAKS or hyphen or closes:
            if begin < index and not closes:
                yield begin, index
            begin = index + 1
    if begin < end and not _in_brackets(doc, begin, end):
        yield begin, end


def _is_name(doc: Doc, start: int, end: int) -> bool:
    """Whether it has a capital that is not just the one that begins a sentence ("Confrontations continue")."""
    first = doc[start]
    capital = any(token.text[0].isupper() or token.text[0].isdigit() for token in doc[start:end])
    return capital and not (end - start == 1 and first.tag_ in ("NN", "NNS", "PRP", "DT", "IN", "RB", "UH"))


def _in_brackets(doc: Doc, start: int, end: int) -> bool:
    """Whether it is what an editor put in front of a surname: "President (Vladimir) Petrov"."""
    bracketed = start > 0 and doc[start - 1].text in ("(", "[") and end + 1 < len(doc) and doc[end].text in (")", "]")
    return bracketed and doc[end + 1].text[0].isupper()


def _widened(doc: Doc, start: int, end: int, label: str) -> tuple[int, int]:
    """Take in what a hyphen or a particle binds to the name: "Asaad al-|Hadi|", "Anna van der |Berg|"."""
    naming = lexicon().naming
    while (left := _bound_left(doc, start, naming)) < start:
        start = left
    while end < len(doc) and (_bound_right(doc, end, naming) or (label == "NORP" and _joins_peoples(doc, end))):
        end += 1
    return start, end


def _bound_left(doc: Doc, start: int, naming: Naming) -> int:
    """Where the name begins if what stands in front belongs to it; `start` if nothing does."""
    if start == 0:
        return 0
    before, first = doc[start - 1], doc[start]
    if (joined := _joined_given(doc, start)) is not None:
        return joined
    if before.text == "-" and start > 1 and doc[start - 2].lower_ in naming.particles:
        return start - 2
    if (particle := _capital_particle(doc, start, naming)) is not None:
        return particle
    if before.text in naming.particles and not before.is_sent_start and first.text[0].isupper():
        return start - 1 if _given(doc, start - 2, naming) else start
    hyphen = first.text == "-" and before.lower_ in naming.particles
    given = first.lower_ in naming.particles and _given(doc, start - 1, naming)
    return start - 1 if hyphen or given or _unseen_part(before, first) else start


def _joined_given(doc: Doc, start: int) -> int | None:
    """Where a given name of two parts begins that the model cut off: "Ali-bek |Hasanov|"."""
    if start < 3 or doc[start - 2].text != "-" or not doc[start - 1].text.islower():  # noqa: PLR2004 (given, hyphen, part)
        return None
    first, part = doc[start - 3], doc[start - 1]
    tight = not first.whitespace_ and not doc[start - 2].whitespace_
    return start - 3 if tight and first.is_title and part.dep_ == "compound" and part.head.i >= start else None


def _capital_particle(doc: Doc, start: int, naming: Naming) -> int | None:
    """Where a surname begins that opens a sentence: "Van der |Berg|"."""
    first = start
    while first > 0 and doc[first - 1].lower_ in naming.particles and not doc[first].is_sent_start:
        first -= 1
    return first if first < start and doc[first].is_title and doc[start].is_title else None


def _unseen_part(before: Token, first: Token) -> bool:
    """Whether the model left out a part in front: "Ana |Reyes|", "Van der |Berg|"."""
    part = before.tag_ == "NNP" and before.dep_ == "compound" and not before.ent_type_ and before.is_title
    joined = first.tag_ == "NNP" and before.head in (first, first.head)
    return part and joined and not is_role(before)


def _given(doc: Doc, index: int, naming: Naming) -> bool:
    """Whether the token can be the given name in front of a particle."""
    if index < 0:
        return False
    token = doc[index]
    named = token.is_title and token.tag_ in ("NNP", "NNPS") and token.lower_ not in naming.particles
    return named and token.lower_ not in naming.roles and token.ent_type_ not in naming.nationality_labels


def _bound_right(doc: Doc, end: int, naming: Naming) -> bool:
    last, following = doc[end - 1], doc[end]
    if end > 1 and doc[end - 2].text == "-" and last.text.islower() and last.dep_ == "compound":
        return last.head == following and following.tag_ == "NNP" and following.is_title
    tight = not last.whitespace_
    if following.text == "-" and tight and not following.whitespace_:
        return last.lower_ in naming.particles
    if last.text == "-" and tight:
        return end > 1 and doc[end - 2].lower_ in naming.particles
    return False


def _joins_peoples(doc: Doc, end: int) -> bool:
    """Whether a hyphen binds a second people to the first: "|German|-French"."""
    if doc[end - 1].text == "-":
        return not doc[end - 1].whitespace_ and doc[end].is_title
    return doc[end].text == "-" and not doc[end - 1].whitespace_ and end + 1 < len(doc) and doc[end + 1].is_title


def _trimmed(doc: Doc, start: int, end: int, naming: Naming, label: str) -> tuple[int, int]:
    while start < end and _drops_left(doc, start, end, naming, label):
        start += 1
    while start < end and (doc[end - 1].lower_ in _TRIMMED or doc[end - 1].is_space):
        end -= 1
    return start, end


def _drops_left(doc: Doc, start: int, end: int, naming: Naming, label: str) -> bool:
    token = doc[start]
    if token.lower_ in _TRIMMED or token.is_space:
        return True
    more = end - start > 1
    if token.text[0].islower():
        bound = token.text in naming.particles and more
        return not bound and more
    return label == "PERSON" and more and token.lower_ in naming.roles
