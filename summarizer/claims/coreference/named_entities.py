"""Names in a parsed document, with exact borders.

    model's entities → borders mended → roles taken off → watched names laid over → names repeated elsewhere added

The small model's label is a guess that changes from one sentence to the next, so a surface gets one label for the
whole article: the watched one, PERSON where it is the surname of a full name, else the most frequent.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from summarizer.claims.coreference.entity_spans import mended
from summarizer.claims.coreference.titles import is_role, role_before, role_of
from summarizer.claims.limits import EXTRACT_CLAIMS
from summarizer.claims.model import Mention
from summarizer.claims.parse import WATCHED
from summarizer.claims.token_patterns import TokenPattern
from summarizer.claims.token_runs import run_end, run_start
from summarizer.text.lexicon import lexicon
from summarizer.text.span import Span

_PLACING = frozenset(["in", "to", "from", "at", "near", "into", "across", "outside", "inside", "throughout"])
_LONGEST_PERSON = 5
_MISSED = TokenPattern(tag="NNP", ent_type="")
"""A proper noun that the model counts to no name."""
_MISSED_CAPITAL = TokenPattern(tag="NNP", ent_type="", is_title=True)
_GIVEN_NAME = TokenPattern(dep="compound", tag="NNP", ent_type="", is_title=True)
_POSSESSIVE = TokenPattern(tag="POS")
_CAPITAL_IS_NAME = TokenPattern(pos="PROPN") | TokenPattern(dep="nsubj")
_TWO_NAMES = (" and ", ",")
"""What stands between two names that the model took for one."""
_NOMINAL = TokenPattern(pos="PROPN NOUN ADJ")
_PERSONAL_SUBJECT = TokenPattern(dep="nsubj", lower="he she")
_PLACES = frozenset(["GPE", "NORP", "LOC"])
_SPEAKERS = frozenset(["ORG"])
"""Labels of names that can be the subject of "said". Any other label there is the small model's guess for a person."""


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

    @property
    def is_surname_alone(self) -> bool:
        """Whether it is a person's name without a given name."""
        if not self.is_person:
            return False
        return surname(self.text) == self.text

    @property
    def role_words(self) -> tuple[str, ...]:
        """The words of the role, in lower case."""
        return tuple(self.role.lower().split()) if self.role else ()


def as_human(name: NamedSpan | None) -> NamedSpan | None:
    """The name if it is a person's; None for any other, and for none."""
    if name is None:
        return None
    return name if name.is_human else None


def find_names(doc: Doc) -> tuple[NamedSpan, ...]:
    """All names of a document in their order, none over another."""
    watched = [NamedSpan(span.start, span.end, span.label_, span.text) for span in doc.spans.get(WATCHED, ())]
    found = {
        (start, end): NamedSpan(start, end, ent.label_, doc[start:end].text)
        for ent in filter(_can_name, reversed(doc.ents))  # the first of two halves of one name gives the label
        for start, end in mended(doc, ent.start, ent.end, ent.label_)
    }
    names = _lay_over(watched, list(found.values()))
    names = list(_owners_apart(doc, names))
    names = _lay_over(names, list(_titled(doc, names)))
    names = _lay_over(names, list(_repeated(doc, names)))
    labels = _labels(doc, names, {name.text: name.label for name in watched if name.label})
    return tuple(replace(name, label=labels[name.text], role=role_of(doc, name.start, name.end)) for name in names)


def _can_name(entity: Tokens) -> bool:
    if entity.label_ in lexicon().naming.not_names:
        return False
    return len(entity.text) <= EXTRACT_CLAIMS.name_chars


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
    particles = lexicon().naming.particles
    *others, last = name.split() or [name]
    leading = list(takewhile(lambda word: word.lower() in particles, reversed(others)))
    return " ".join([*reversed(leading), last])


def bare_surname(name: str) -> str:
    """The surname in lower case for telling persons apart: without particles, so that "Hadi" is "al-Hadi"."""
    last = name.strip().lower().rpartition(" ")[2]
    particle, _, rest = last.partition("-")
    return (rest or last) if particle in lexicon().naming.particles else last


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
    if name.start > over.start:
        return False
    if name.end <= over.end:
        return False
    if name.label not in ("ORG", "PERSON"):
        return False
    return not any(between in name.text for between in _TWO_NAMES)


def _owners_apart(doc: Doc, names: Sequence[NamedSpan]) -> Iterator[NamedSpan]:
    """Acme and its Skyline for "Acme's Skyline", if the article names Acme elsewhere; "Moody's Analytics" stays."""
    elsewhere = {name.text: name.label for name in names}
    for name in names:
        mark = _mark_of_owner(doc, name, elsewhere)
        if mark is None:
            yield name
            continue
        owner = doc[name.start : mark.i].text
        yield NamedSpan(name.start, mark.i, elsewhere[owner], owner)
        yield NamedSpan(mark.i + 1, name.end, name.label, doc[mark.i + 1 : name.end].text)


def _mark_of_owner(doc: Doc, name: NamedSpan, known: Container[str]) -> Token | None:
    """The "'s" between a known name and a word with a capital."""
    mark = _POSSESSIVE.first(doc[name.start : name.end - 1])
    if mark is None:
        return None
    if not mark.nbor().text[0].isupper():
        return None
    return mark if doc[name.start : mark.i].text in known else None


def _titled(doc: Doc, names: Sequence[NamedSpan]) -> Iterator[NamedSpan]:
    """Persons that the model missed directly after a title: "President Petrov"."""
    covered = {index for name in names for index in range(name.start, name.end)}
    for token in filter(_follows_title, doc):
        if token.i in covered:
            continue
        end = run_end(doc, token.i + 1, lambda behind: behind.i not in covered and _MISSED.matches(behind))
        yield NamedSpan(token.i, end, "PERSON", doc[token.i : end].text)


def _follows_title(token: Token) -> bool:
    if not _MISSED_CAPITAL.matches(token):
        return False
    if is_role(token):  # of "Prime Minister Petrov", "Minister" is no name
        return False
    return role_before(token.doc, token.i) is not None


def _repeated(doc: Doc, names: Sequence[NamedSpan]) -> Iterator[NamedSpan]:
    """Places where the model missed a name that it found elsewhere in the article."""
    surfaces = _surfaces(doc, names)
    covered = {index for name in names for index in range(name.start, name.end)}
    for token in doc:
        if token.text not in surfaces:
            continue
        if not _stands_alone(doc, token.i):
            continue
        for length, labels in surfaces[token.text]:
            end = token.i + length
            label = labels.get(tuple(word.text for word in doc[token.i : end]))
            if label is None:
                continue
            if covered.isdisjoint(range(token.i, end)):
                start = _given_start(token, covered) if label == "PERSON" else token.i
                yield NamedSpan(start, end, label, doc[start:end].text)
                break


def _given_start(surname: Token, covered: Container[int]) -> int:
    """The first token of the given names before it: "Tore Lund" is not the Anne Lund that the model found elsewhere."""
    return run_start(surname.doc, surname.i, lambda token: token.i not in covered and _is_given(token, surname))


def _is_given(token: Token, surname: Token) -> bool:
    if token.head != surname:
        return False
    if is_role(token):
        return False
    return _GIVEN_NAME.matches(token)


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

    def joins_next(token: Token) -> bool:
        return not token.whitespace_ or token.lower_ in particles  # "al-|Hadi", "van |Berg"

    return run_start(doc, name.end - 1, joins_next, least=name.start + 1)


def _stands_alone(doc: Doc, start: int) -> bool:
    """Whether a capital there shows a name: the first word of a sentence has one anyway."""
    token = doc[start]
    if not token.text[0].isupper():
        return False
    if not _NOMINAL.matches(token):
        return False
    if not token.is_sent_start:
        return True
    return _CAPITAL_IS_NAME.matches(token)


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
    """The label, given the others: "Bolt" is short for "Bolt Ltd.", "Piet de Vries" is the De Vries who spoke."""
    if label == "PERSON" and text in firms:
        return "ORG"
    if bare_surname(text) not in surnames:
        return label
    if surname(text) == text:
        return "PERSON"
    # "Paris" may be Ana Paris, but "South Paris" is a place even where an Ana Paris is in the article.
    return label if label in _PLACES else "PERSON"


def _voted(doc: Doc, names: Sequence[NamedSpan]) -> str:
    """The most frequent label, unless the sentences show that a single word is a place, or that it is a person."""
    label = Counter(name.label for name in names).most_common(1)[0][0]
    titled = any(role_of(doc, name.start, name.end) for name in names)
    roots = [doc[name.start : name.end].root for name in names]
    if label == "PERSON":
        return _voted_person(names, roots, titled=titled)
    if label in _PLACES:  # that it speaks says nothing: a capital also does, for its government
        return _voted_place(label, names[0].text, titled=titled)
    if titled:
        return "PERSON"
    return "PERSON" if any(_speaks(root, itself=label in _SPEAKERS) for root in roots) else label


def _voted_place(label: str, text: str, *, titled: bool) -> str:
    """The label, or PERSON for a full name with a title: "President Paris Lopez"."""
    if not titled:
        return label
    if label != "GPE":
        return label
    return "PERSON" if " " in text else label


def _voted_person(names: Sequence[NamedSpan], roots: Sequence[Token], *, titled: bool) -> str:
    """PERSON, or what the model mistook for a person."""
    if len(names[0].text.split()) > _LONGEST_PERSON:
        return "WORK_OF_ART"  # a headline in capitals
    if titled:
        return "PERSON"
    if any(name.end - name.start > 1 for name in names):
        return "PERSON"
    objects = [root for root in roots if root.dep_ == "pobj"]
    placed = sum(root.head.lower_ in _PLACING for root in objects)
    return "GPE" if 2 * placed > len(roots) else "PERSON"


def _speaks(root: Token, *, itself: bool) -> bool:
    """Whether the name is the subject of a verb of speech; `itself`: and is "he" or "she" in its statement."""
    verb = root.head
    if root.dep_ != "nsubj":
        return False
    if verb.lemma_.lower() not in lexicon().cues.say:
        return False
    if not itself:
        return True
    statements = (child for child in verb.children if child.dep_ == "ccomp")
    return any(_PERSONAL_SUBJECT.matches_any(statement.children) for statement in statements)
