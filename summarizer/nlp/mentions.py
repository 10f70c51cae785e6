"""Names in a parsed document, with exact borders.

    model's entities → borders mended → roles taken off → watched names laid over → names repeated elsewhere added

The small model's label is a guess that changes from one sentence to the next, so a surface gets one label for the
whole article: the watched one, PERSON where it is the surname of a full name, else the most frequent.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from summarizer.nlp.lexicon import Naming, lexicon
from summarizer.nlp.parsing import WATCHED
from summarizer.nlp.roles import role_of
from summarizer.types import Mention, Span

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
_PLACING = frozenset(["in", "to", "from", "at", "near", "into", "across", "outside", "inside", "throughout"])
_NO_SPEAKERS = frozenset(["PRODUCT", "WORK_OF_ART", "EVENT", "LAW", "FAC"])
"""Labels of things that never speak: the small model gives them to names that it does not know."""
_BREAKS = frozenset(["/", ";", "“", "”", '"', "—", "–", "(", "["])


@dataclass(frozen=True, slots=True)
class Name:
    """A name as a half-open range of tokens."""

    start: int
    end: int
    label: str
    text: str
    role: str | None = None

    @property
    def is_person(self) -> bool:
        """Whether the label, or a role at the name, says that it is a person."""
        return self.label == "PERSON"


def find_names(doc: Doc) -> tuple[Name, ...]:
    """All names of a document in their order, none over another."""
    naming = lexicon().naming
    watched = [Name(span.start, span.end, span.label_, span.text) for span in doc.spans.get(WATCHED, ())]
    found = [
        name
        for ent in doc.ents
        if ent.label_ not in naming.not_names
        for name in _mended(doc, ent.start, ent.end, ent.label_)
    ]
    names = _lay_over(watched, found)
    names = _lay_over(names, list(_repeated(doc, names)))
    labels = _labels(doc, names, {name.text: name.label for name in watched if name.label})
    return tuple(replace(name, label=labels[name.text], role=role_of(doc, name.start, name.end)) for name in names)


def as_mentions(doc: Doc, names: Iterable[Name], version_id: str) -> tuple[Mention, ...]:
    """The names as mentions of a version, with offsets in code points of its text."""
    return tuple(
        Mention(version_id, span_of(doc, name.start, name.end), name.text, name.label, role=name.role) for name in names
    )


def span_of(doc: Doc, start: int, end: int) -> Span:
    """The span of the text that these tokens cover, without the white space behind them."""
    last = doc[end - 1]
    return Span(doc[start].idx, last.idx + len(last))


def surname(name: str) -> str:
    """The part of a person's name by which newspapers call them again: the last word with its particles."""
    words = name.split()
    particles = lexicon().naming.particles
    first = len(words) - 1
    while first > 1 and words[first - 1].lower() in particles:
        first -= 1
    return " ".join(words[first:]) if words else name


def _mended(doc: Doc, start: int, end: int, label: str) -> Iterator[Name]:
    """The entity with its borders mended; several where the model ran over a line, a slash or a quotation mark."""
    naming = lexicon().naming
    for first, last in _unbroken(doc, *_widened(doc, start, end, naming), label):
        first, last = _trimmed(doc, first, last, naming, label)  # noqa: PLW2901 (the same range, mended)
        if first < last and _is_name(doc, first, last):
            yield Name(first, last, label, doc[first:last].text)


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


def _widened(doc: Doc, start: int, end: int, naming: Naming) -> tuple[int, int]:
    """Take in what a hyphen or a particle binds to the name: "Asaad al-|Hadi|", "Anna van der |Berg|"."""
    while (left := _bound_left(doc, start, naming)) < start:
        start = left
    while end < len(doc) and _bound_right(doc, end, naming):
        end += 1
    return start, end


def _bound_left(doc: Doc, start: int, naming: Naming) -> int:
    if start > 1 and doc[start - 1].text == "-" and doc[start - 2].lower_ in naming.particles:
        return start - 2
    if doc[start].text == "-" and start and doc[start - 1].lower_ in naming.particles:
        return start - 1
    if (
        start
        and doc[start - 1].text in naming.particles
        and not doc[start - 1].is_sent_start
        and doc[start].text[0].isupper()
    ):
        return start - 1 if _given(doc, start - 2, naming) else start
    if doc[start].lower_ in naming.particles and _given(doc, start - 1, naming):
        return start - 1
    return start


def _given(doc: Doc, index: int, naming: Naming) -> bool:
    """Whether the token can be the given name in front of a particle."""
    if index < 0:
        return False
    token = doc[index]
    named = token.is_title and token.tag_ in ("NNP", "NNPS") and token.lower_ not in naming.particles
    return named and token.lower_ not in naming.roles and token.ent_type_ not in naming.nationality_labels


def _bound_right(doc: Doc, end: int, naming: Naming) -> bool:
    last, following = doc[end - 1], doc[end]
    tight = not last.whitespace_
    if following.text == "-" and tight and not following.whitespace_:
        return last.lower_ in naming.particles
    if last.text == "-" and tight:
        return end > 1 and doc[end - 2].lower_ in naming.particles
    return False


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


def _lay_over(upper: Sequence[Name], lower: Sequence[Name]) -> list[Name]:
    """The upper names, and what of the lower ones they do not cover; a longer name of another thing stays whole."""
    kept = [name for name in lower if all(_other_thing(name, over) for over in upper if _touch(name, over))]
    covered = [over for over in upper if not any(_touch(name, over) for name in kept)]
    return sorted([*covered, *kept], key=lambda name: name.start)


def _touch(one: Name, other: Name) -> bool:
    return one.start < other.end and other.start < one.end


def _other_thing(name: Name, over: Name) -> bool:
    """Whether a longer name only begins with a watched one: "Springfield Herald" is not Springfield."""
    begins = name.start <= over.start and name.end > over.end
    return begins and name.label in ("ORG", "PERSON") and " and " not in name.text and "," not in name.text


def _repeated(doc: Doc, names: Sequence[Name]) -> Iterator[Name]:
    """Places where the model missed a name that it saw elsewhere in the article."""
    surfaces = _surfaces(doc, names)
    covered = {index for name in names for index in range(name.start, name.end)}
    for token in doc:
        for words, label in surfaces.get(token.text, ()):
            end = token.i + len(words)
            if covered.isdisjoint(range(token.i, end)) and _stands_alone(doc, token.i, end, words):
                yield Name(token.i, end, label, doc[token.i : end].text)
                break


def _surfaces(doc: Doc, names: Sequence[Name]) -> Mapping[str, list[tuple[tuple[str, ...], str]]]:
    """First word → (words, label), longest first: each surface, and the surname of each full person's name."""
    seen: dict[tuple[str, ...], str] = {}
    for name in names:
        words = tuple(token.text for token in doc[name.start : name.end])
        seen.setdefault(words, name.label)
        if name.label == "PERSON" and len(words) > 1:
            seen.setdefault(tuple(token.text for token in doc[_surname_start(doc, name) : name.end]), "PERSON")
    table: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for words, label in sorted(seen.items(), key=lambda item: -len(item[0])):
        table[words[0]].append((words, label))
    return table


def _surname_start(doc: Doc, name: Name) -> int:
    """The first token of the name's last word, its particles included."""
    particles = lexicon().naming.particles
    index = name.end - 1
    while index > name.start + 1 and (not doc[index - 1].whitespace_ or doc[index - 1].lower_ in particles):
        index -= 1
    return index


def _stands_alone(doc: Doc, start: int, end: int, words: tuple[str, ...]) -> bool:
    if end > len(doc) or any(doc[start + at].text != word for at, word in enumerate(words)):
        return False
    token = doc[start]
    return (
        token.text[0].isupper()
        and token.pos_ in ("PROPN", "NOUN", "ADJ")
        and (token.pos_ == "PROPN" or not token.is_sent_start)
    )


def _labels(doc: Doc, names: Sequence[Name], watched: Mapping[str, str]) -> Mapping[str, str]:
    """Surface → label: the watched one, PERSON for the surname of a full name, else the most frequent guess."""
    found: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        found[name.text].append(name)
    surnames = {surname(name.text).lower() for name in names if name.label == "PERSON" and " " in name.text}
    return {
        text: watched.get(text) or ("PERSON" if text.lower() in surnames else _voted(doc, same))
        for text, same in found.items()
    }


def _voted(doc: Doc, names: Sequence[Name]) -> str:
    """The most frequent label, unless the sentences say that a lone word is a place, or speaks as only a person can."""
    label = Counter(name.label for name in names).most_common(1)[0][0]
    roots = [doc[name.start : name.end].root for name in names]
    alone = all(name.end - name.start == 1 for name in names)
    if label == "PERSON" and alone and not any(role_of(doc, name.start, name.end) for name in names):
        placed = sum(root.dep_ == "pobj" and root.head.lower_ in _PLACING for root in roots)
        return "GPE" if 2 * placed > len(roots) else label
    if label in _NO_SPEAKERS and any(
        root.dep_ == "nsubj" and root.head.lemma_.lower() in lexicon().cues.say for root in roots
    ):
        return "PERSON"
    return label
