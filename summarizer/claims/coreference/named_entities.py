"""Names in a parsed document, with exact borders.

    model's entities → borders mended → roles taken off → watched names laid over → names repeated elsewhere added

The small model's label is a guess that changes from one sentence to the next, so a surface gets one label for the
whole article: the watched one, PERSON where it is the surname of a full name, else the most frequent.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token

from summarizer.claims.coreference.entity_spans import mended
from summarizer.claims.coreference.titles import is_role, role_before, role_of
from summarizer.claims.limits import EXTRACT_CLAIMS
from summarizer.claims.model import Mention
from summarizer.claims.parse import WATCHED
from summarizer.text.lexicon import lexicon
from summarizer.text.span import Span

_PLACING = frozenset(["in", "to", "from", "at", "near", "into", "across", "outside", "inside", "throughout"])
_LONGEST_PERSON = 5
_PLACES = frozenset(["GPE", "NORP", "LOC"])
_SPEAKERS = frozenset(["ORG"])
"""Labels that can stand at a subject of "said". Others at one are the small model's guess for an unknown person."""


@dataclass(frozen=True, slots=True)
class NamedSpan:
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

    @property
    def is_human(self) -> bool:
        """Whether it is a person, by name or by description."""
        return self.label in ("PERSON", "DESCRIBED")


def find_names(doc: Doc) -> tuple[NamedSpan, ...]:
    """All names of a document in their order, none over another."""
    naming = lexicon().naming
    watched = [NamedSpan(span.start, span.end, span.label_, span.text) for span in doc.spans.get(WATCHED, ())]
    found = {
        (start, end): NamedSpan(start, end, ent.label_, doc[start:end].text)
        for ent in reversed(doc.ents)  # the first of two halves of one name gives the label
        if ent.label_ not in naming.not_names and len(ent.text) <= EXTRACT_CLAIMS.name_chars
        for start, end in mended(doc, ent.start, ent.end, ent.label_)
    }
    names = _lay_over(watched, list(found.values()))
    names = list(_owners_apart(doc, names))
    names = _lay_over(names, list(_titled(doc, names)))
    names = _lay_over(names, list(_repeated(doc, names)))
    labels = _labels(doc, names, {name.text: name.label for name in watched if name.label})
    return tuple(replace(name, label=labels[name.text], role=role_of(doc, name.start, name.end)) for name in names)


def as_mentions(doc: Doc, names: Iterable[NamedSpan], version_id: str) -> tuple[Mention, ...]:
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
    while first > 0 and words[first - 1].lower() in particles:
        first -= 1
    return " ".join(words[first:]) if words else name


def bare_surname(name: str) -> str:
    """The surname in lower case for telling persons apart: without particles, so that "Hadi" is "al-Hadi"."""
    last = name.strip().lower().rpartition(" ")[2]
    particle, hyphen, rest = last.partition("-")
    return rest if hyphen and rest and particle in lexicon().naming.particles else last


def _lay_over(upper: Sequence[NamedSpan], lower: Sequence[NamedSpan]) -> list[NamedSpan]:
    """The upper names, and what of the lower ones they do not cover; a longer name of another thing stays whole."""
    at = {index: over for over in upper for index in range(over.start, over.end)}
    touched = {id(name): {at[index] for index in range(name.start, name.end) if index in at} for name in lower}
    kept = [name for name in lower if all(_other_thing(name, over) for over in touched[id(name)])]
    held = {index for name in kept for index in range(name.start, name.end)}
    covered = [over for over in upper if held.isdisjoint(range(over.start, over.end))]
    return sorted([*covered, *kept], key=lambda name: name.start)


def _other_thing(name: NamedSpan, over: NamedSpan) -> bool:
    """Whether a longer name only begins with a watched one: "Springfield Herald" is not Springfield."""
    begins = name.start <= over.start and name.end > over.end
    return begins and name.label in ("ORG", "PERSON") and " and " not in name.text and "," not in name.text


def _owners_apart(doc: Doc, names: Sequence[NamedSpan]) -> Iterator[NamedSpan]:
    """Acme and its Skyline for "Acme's Skyline", if the article names Acme elsewhere; "Moody's Analytics" stays."""
    elsewhere = {name.text: name.label for name in names}
    for name in names:
        owner = next((token.i for token in doc[name.start : name.end - 1] if token.tag_ == "POS"), None)
        owned = owner is not None and doc[owner + 1].text[0].isupper()
        if owner is None or not owned or (label := elsewhere.get(doc[name.start : owner].text)) is None:
            yield name
            continue
        yield NamedSpan(name.start, owner, label, doc[name.start : owner].text)
        yield NamedSpan(owner + 1, name.end, name.label, doc[owner + 1 : name.end].text)


def _titled(doc: Doc, names: Sequence[NamedSpan]) -> Iterator[NamedSpan]:
    """Persons whom the model missed right behind a title: "President Petrov"."""
    covered = {index for name in names for index in range(name.start, name.end)}
    for token in doc:
        if token.tag_ != "NNP" or token.i in covered or not _may_follow_title(token):
            continue
        end = token.i + 1
        while end < len(doc) and end not in covered and doc[end].tag_ == "NNP" and not doc[end].ent_type_:
            end += 1
        yield NamedSpan(token.i, end, "PERSON", doc[token.i : end].text)


def _may_follow_title(token: Token) -> bool:
    named = token.is_title and not token.ent_type_ and not is_role(token) and token.i > 0
    return named and role_before(token.doc, token.i) is not None


def _repeated(doc: Doc, names: Sequence[NamedSpan]) -> Iterator[NamedSpan]:
    """Places where the model missed a name that it saw elsewhere in the article."""
    surfaces = _surfaces(doc, names)
    covered = {index for name in names for index in range(name.start, name.end)}
    for token in doc:
        for length, labels in surfaces.get(token.text, ()):
            end = token.i + length
            words = tuple(word.text for word in doc[token.i : end])
            label = labels.get(words)
            if label is not None and covered.isdisjoint(range(token.i, end)) and _stands_alone(doc, token.i):
                start = _given_start(token, covered) if label == "PERSON" else token.i
                yield NamedSpan(start, end, label, doc[start:end].text)
                break


def _given_start(surname: Token, covered: Container[int]) -> int:
    """The first token of the given names in front: "Tore Lund" is not the Anne Lund whom the model saw elsewhere."""
    first = surname
    while first.i > 0 and first.i - 1 not in covered and _is_given(first.nbor(-1), surname):
        first = first.nbor(-1)
    return first.i


def _is_given(token: Token, surname: Token) -> bool:
    named = token.tag_ == "NNP" and token.is_title and not token.ent_type_ and not is_role(token)
    return named and token.dep_ == "compound" and token.head == surname


def _surfaces(doc: Doc, names: Sequence[NamedSpan]) -> Mapping[str, list[tuple[int, dict[tuple[str, ...], str]]]]:
    """First word → (length, words → label), longest first: each surface, and the surname of each person's full name.

    By length, so that a thousand names that begin alike are looked up, and not tried one by one.
    """
    seen: dict[tuple[str, ...], str] = {}
    for name in names:
        words = tuple(token.text for token in doc[name.start : name.end])
        seen.setdefault(words, name.label)
        if name.label == "PERSON" and len(words) > 1:
            seen.setdefault(tuple(token.text for token in doc[_surname_start(doc, name) : name.end]), "PERSON")
            if bare_surname(name.text) != surname(name.text).lower():
                seen.setdefault((words[-1],), "PERSON")  # "Hadi" for Asaad al-Hadi
    table: dict[str, dict[int, dict[tuple[str, ...], str]]] = defaultdict(lambda: defaultdict(dict))
    for words, label in seen.items():
        table[words[0]][len(words)][words] = label
    return {first: sorted(lengths.items(), reverse=True) for first, lengths in table.items()}


def _surname_start(doc: Doc, name: NamedSpan) -> int:
    """The first token of the name's last word, its particles included."""
    particles = lexicon().naming.particles
    index = name.end - 1
    while index > name.start + 1 and (not doc[index - 1].whitespace_ or doc[index - 1].lower_ in particles):
        index -= 1
    return index


def _stands_alone(doc: Doc, start: int) -> bool:
    token = doc[start]
    known = token.pos_ == "PROPN" or not token.is_sent_start or token.dep_ == "nsubj"
    return token.text[0].isupper() and token.pos_ in ("PROPN", "NOUN", "ADJ") and known


def _labels(doc: Doc, names: Sequence[NamedSpan], watched: Mapping[str, str]) -> Mapping[str, str]:
    """Surface → label: the watched one, PERSON where its surname is a person's, else the most frequent guess."""
    found: dict[str, list[NamedSpan]] = defaultdict(list)
    for name in names:
        found[name.text].append(name)
    voted = {text: _voted(doc, same) for text, same in found.items()}
    persons = {bare_surname(text) for text, label in voted.items() if label == "PERSON"}
    firms = {text.split()[0] for text, label in voted.items() if label == "ORG" and " " in text}
    return {text: watched.get(text) or _settled(text, label, persons, firms) for text, label in voted.items()}


def _settled(text: str, label: str, surnames: Container[str], firms: Container[str]) -> str:
    """The label in view of the others: "Bolt" is short for "Bolt Ltd.", "Piet de Vries" the De Vries who spoke."""
    alone = surname(text) == text
    if alone and label == "PERSON" and text in firms:
        return "ORG"
    person = bare_surname(text) in surnames and (alone or label not in _PLACES)
    return "PERSON" if person else label


def _voted(doc: Doc, names: Sequence[NamedSpan]) -> str:
    """The most frequent label, unless the sentences say that a lone word is a place, or what only a person can do."""
    label = Counter(name.label for name in names).most_common(1)[0][0]
    if label == "PERSON" and len(names[0].text.split()) > _LONGEST_PERSON:
        return "WORK_OF_ART"  # a headline in capitals
    roots = [doc[name.start : name.end].root for name in names]
    titled = any(role_of(doc, name.start, name.end) for name in names)
    if label == "PERSON" and not titled and all(name.end - name.start == 1 for name in names):
        placed = sum(root.dep_ == "pobj" and root.head.lower_ in _PLACING for root in roots)
        return "GPE" if 2 * placed > len(roots) else label
    personal = titled or any(_speaks(root, itself=label in _SPEAKERS) for root in roots)
    person = personal and (label not in _PLACES or (titled and label == "GPE" and " " in names[0].text))
    return "PERSON" if person else label


def _speaks(root: Token, *, itself: bool) -> bool:
    """Whether the name is the subject of a verb of speech; `itself`: and is "he" or "she" in what it says."""
    verb = root.head
    if root.dep_ != "nsubj" or verb.lemma_.lower() not in lexicon().cues.say:
        return False
    below = (word for child in verb.children if child.dep_ == "ccomp" for word in child.children)
    return not itself or any(word.dep_ == "nsubj" and word.lower_ in ("he", "she") for word in below)
