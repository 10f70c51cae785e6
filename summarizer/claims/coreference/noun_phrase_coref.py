"""Resolves noun phrases within one article: to a name, to something mentioned before, or to something new.

    phrases → the name that a phrase is ("aircraft maker Acme") → who and what was there → antecedent of the others

A phrase that is no name takes up an earlier one, by the surest rule first: it stands beside it ("Acme, the maker"), it
is said to be it ("Acme is the maker"), it repeats its noun ("the strike"), it is a pronoun, or a general word for that
kind of thing ("the company"). The order of salience follows Lappin and Leass (1994): subjects before others, the same
sentence before the one before it, what was named often before what was named once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span, Token

from summarizer.claims.coreference.limits import REFERENCES
from summarizer.claims.coreference.named_entities import NamedSpan
from summarizer.claims.coreference.person_descriptions import is_human
from summarizer.claims.coreference.person_index import PERSONAL, PersonIndex
from summarizer.claims.coreference.titles import is_role
from summarizer.claims.noun_phrases import SUBJECTS
from summarizer.claims.token_patterns import TokenPattern
from summarizer.claims.token_runs import run_end, run_start
from summarizer.text.lexicon import lexicon

_RELATIVE = frozenset(["which", "who", "whom", "whose", "that"])
_ONE = frozenset(["it", "its", "itself"])
_MANY = frozenset(["they", "their", "theirs", "them", "themselves"])
_DEFINITE = TokenPattern(lower="the this that these those")
_TAKES_UP = _DEFINITE | TokenPattern(dep="poss")
_PLURAL_NOUN = TokenPattern(tag="NNS NNPS")
_PLURAL = _PLURAL_NOUN | TokenPattern(lower=" ".join(_MANY))
_CAPITAL_WITHIN = TokenPattern(is_title=True) - TokenPattern(is_sent_start=True)
_OPENING_COMMON_WORD = TokenPattern(is_sent_start=True) - TokenPattern(pos="PROPN")
_NOUN_OR_FIGURE = TokenPattern(pos="NOUN PROPN NUM")
_PRONOUN = TokenPattern(pos="PRON") | TokenPattern(tag="PRP PRP$ WDT WP WP$")
_FIGURE = TokenPattern(pos="NUM PROPN NOUN")
_DESCRIBES = TokenPattern(pos="NOUN PROPN ADJ NUM")
_OUTSIDE_NAME = TokenPattern(tag="POS") | TokenPattern(lower="the a an its their his her our my your")
_SUBJECT = TokenPattern(dep=" ".join(SUBJECTS))
_KINDS = {"PERSON": "person", "ORG": "body", "GPE": "land", "LOC": "land", "NORP": "land"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase as a half-open range of tokens; `name` is the name that it is, `antecedent` what it takes up.

    `antecedent` is the place of an earlier phrase in the same sequence. Both are None for what is new.
    """

    start: int
    end: int
    name: NamedSpan | None = None
    antecedent: int | None = None


def resolve_references(
    doc: Doc, ranges: Sequence[tuple[int, int]], names: Sequence[NamedSpan], cast: PersonIndex
) -> tuple[Phrase, ...]:
    """What each phrase refers to.

    Args:
        doc: the parsed text.
        ranges: noun phrases as half-open ranges of tokens, by start; of two with the same start, the longer first.
        names: the names of the document.
        cast: who is who in it.
    """
    seen = _DiscourseModel(doc, names, cast)
    for start, end in ranges:
        seen.add(doc[start:end])
    return tuple(seen.phrases)


def subjects(doc: Doc, names: Sequence[NamedSpan], cast: PersonIndex) -> dict[int, NamedSpan]:
    """For subjects that take up a name ("it", "they", "the company"): the place of their noun → that name.

    Only likely: of those in MEANTIME three in four are right, so this tells what a claim is about, not what it says.
    """
    chunks = {(chunk.start, chunk.end) for chunk in doc.noun_chunks} | {(name.start, name.end) for name in names}
    phrases = resolve_references(doc, sorted(chunks, key=lambda chunk: (chunk[0], -chunk[1])), names, cast)
    found: dict[int, NamedSpan] = {}
    named: list[NamedSpan | None] = []
    for phrase in phrases:
        antecedent = None if phrase.antecedent is None else named[phrase.antecedent]
        named.append(phrase.name or antecedent)
        if antecedent is None:
            continue
        if antecedent.is_human:  # whom "he" and "she" mean is decided in pronoun_coref, which is more cautious
            continue
        head = _head(doc[phrase.start : phrase.end])
        if _SUBJECT.matches(head):
            found[head.i] = antecedent
    return found


def name_of(phrase: Span, inside: Sequence[NamedSpan], capitals: Container[str] = ()) -> NamedSpan | None:
    """The name that the phrase is: the one at its head or in apposition to it, else its own words in capitals.

    Args:
        phrase: the phrase.
        inside: names that touch it.
        capitals: words that have a capital somewhere where no sentence begins.
    """
    head = _head(phrase)
    for name in inside:
        if name.start <= head.i < name.end:
            return name
    for name in inside:
        if _is_beside(phrase.doc[name.start : name.end].root, head):
            return name
    return _in_capitals(phrase, capitals)


def _is_beside(name: Token, noun: Token) -> bool:
    """Whether the name is an apposition to the noun, or to one that depends on it."""
    if name.dep_ != "appos":
        return False
    return noun in (name.head, name.head.head)


def _in_capitals(phrase: Span, capitals: Container[str]) -> NamedSpan | None:
    """The run of capitals and figures around the head: "the new iPhone 4", "the 787"; no title and no first word."""
    head = _head(phrase)
    if not _is_proper(head, capitals):
        return None
    if is_role(head):
        return None
    doc = phrase.doc
    start = run_start(doc, head.i, _joins, least=phrase.start)
    end = run_end(doc, head.i + 1, _joins, most=phrase.end)
    return NamedSpan(start, end, "MISC", doc[start:end].text)


def _is_proper(token: Token, capitals: Container[str] = ()) -> bool:
    """Whether it has a capital that it does not just have because it begins a sentence, or is a figure at a head."""
    if any(letter.isupper() for letter in token.text[1:]):
        return True
    if token.text[0].isdigit():
        return _FIGURE.matches(token)
    if not token.text[0].isupper():
        return False
    if not _OPENING_COMMON_WORD.matches(token):
        return True
    return token.text in capitals


def _joins(token: Token) -> bool:
    if _OUTSIDE_NAME.matches(token):
        return False
    if token.text[0].isupper():
        return True
    return _is_proper(token)


@dataclass
class _DiscourseModel:
    """The phrases so far, each with the place of the first phrase for the same thing."""

    doc: Doc
    names: Sequence[NamedSpan]
    cast: PersonIndex
    phrases: list[Phrase] = field(default_factory=list)
    _at: dict[int, NamedSpan] = field(default_factory=dict)
    _capitals: set[str] = field(default_factory=set)
    _first: list[int] = field(default_factory=list)
    _named: dict[str, int] = field(default_factory=dict)
    _mentioned: Counter[int] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self._at = {index: name for name in self.names for index in range(name.start, name.end)}
        self._capitals = {token.text for token in filter(_CAPITAL_WITHIN.matches, self.doc)}

    def add(self, span: Span) -> None:
        """Take in the next phrase."""
        pronoun = _is_pronoun(span)
        inside = dict.fromkeys(self._at[token.i] for token in span if token.i in self._at)
        name = None if pronoun else name_of(span, list(inside), self._capitals)
        antecedent = None
        if name is None:
            antecedent = self._pronoun(span) if pronoun else self._description(span)
        place = len(self.phrases)
        self.phrases.append(Phrase(span.start, span.end, name, antecedent))
        first = self._first[antecedent] if antecedent is not None else place
        if name is not None:
            first = self._named.setdefault(self._identity(name), place)
        self._first.append(first)
        self._mentioned[first] += 1

    def _identity(self, name: NamedSpan) -> str:
        return self.cast.person(name) if name.is_person else name.text.lower()

    def _span(self, place: int) -> Span:
        return self.doc[self.phrases[place].start : self.phrases[place].end]

    @property
    def _near_places(self) -> range:
        """The places that are looked at, so that a long text costs no more a phrase than a short one."""
        return range(max(0, len(self.phrases) - REFERENCES.phrases), len(self.phrases))

    def _before(self, token: int) -> Iterator[int]:
        """Places of the phrases that end before this token, the nearest first."""
        return (place for place in reversed(self._near_places) if self.phrases[place].end <= token)

    def _holding(self, token: Token) -> int | None:
        """The longest phrase at whose head this token is."""
        return next((place for place in self._near_places if _head(self._span(place)) == token), None)

    def _kind(self, place: int) -> str:
        """What kind of thing a phrase tells, as far as a name's label or a general word says it."""
        phrase = self.phrases[self._first[place]]
        if phrase.name is not None:
            return _KINDS.get(phrase.name.label, "thing")
        return _kind_of(_head(self._span(place)))

    # --- pronouns -----------------------------------------------------------------------------------------------

    def _pronoun(self, span: Span) -> int | None:
        word = span[0].lower_
        if word in _RELATIVE:
            return self._relative(span)
        if word in PERSONAL:
            return next((place for place in self._before(span.start) if self._kind(place) == "person"), None)
        if word in _ONE | _MANY:
            return self._thing(span, many=word in _MANY)
        return None

    def _relative(self, span: Span) -> int | None:
        """The antecedent of the clause: the longest phrase that ends directly before it."""
        near = [place for place in self._before(span.start) if span.start - self.phrases[place].end <= 2]  # noqa: PLR2004 (a comma, a preposition)
        return max(near, key=lambda place: (self.phrases[place].end, len(self._span(place))), default=None)

    def _thing(self, span: Span, *, many: bool) -> int | None:
        """The most salient body, land or thing; "they" is a body or many."""
        near = [place for place in self._before(span.start) if self._near(place, span)]
        things = [place for place in near if self._kind(place) != "person"]
        fitting = [place for place in things if self._fits(place, many=many)]
        return max(fitting, key=lambda place: self._salience(place, span), default=None)

    def _fits(self, place: int, *, many: bool) -> bool:
        plural = _PLURAL.matches(_head(self._span(place)))
        if not many:
            return not plural
        if plural:
            return True
        return self._kind(place) == "body"  # "they" may be one organisation

    def _near(self, place: int, span: Span) -> bool:
        return span.start - self.phrases[place].start <= REFERENCES.reach

    def _salience(self, place: int, span: Span) -> float:
        head = _head(self._span(place))
        kind = self._kind(place)
        score = REFERENCES.subject if _SUBJECT.matches(head) else 0.0
        score += REFERENCES.same_sentence if head.sent == span[0].sent else 0.0
        score += {"body": REFERENCES.organisation, "land": REFERENCES.place}.get(kind, 0.0)
        return score - REFERENCES.distance * (span.start - self.phrases[place].start)

    # --- descriptions -------------------------------------------------------------------------------------------

    def _description(self, span: Span) -> int | None:
        beside = self._beside(span)
        if beside is not None:
            return beside
        if not _TAKES_UP.matches(span[0]):  # "a strike" is a new one
            return None
        again = self._again(span)
        if again is not None:
            return again
        return self._general(span) if _DEFINITE.matches(span[0]) else None

    def _beside(self, span: Span) -> int | None:
        """What it is an apposition to, or is said to be."""
        head = _head(span)
        if head.dep_ == "appos":
            return self._holding(head.head)
        if head.dep_ == "attr":
            subject = _SUBJECT.first(head.head.children)
            return self._holding(subject) if subject is not None else None
        return None

    def _again(self, span: Span) -> int | None:
        """The nearest phrase with the same noun, if nothing said about the two contradicts."""
        modifiers = _modifiers_of(span)
        for place in self._before(span.start):
            if self.phrases[place].name is not None:
                continue
            other = self._span(place)
            if _noun(_head(other)) != _noun(_head(span)):
                continue
            return place if _agree(modifiers, _modifiers_of(other)) else None
        return None

    def _general(self, span: Span) -> int | None:
        """The most salient name of that kind for "the company", whoever has the role for "the minister"."""
        head = _head(span)
        if _PLURAL_NOUN.matches(head):
            return None
        person = self.cast.described(head)
        if person is not None:
            return self._named.get(self._identity(person))
        kind = _kind_of(head)
        if kind not in ("body", "land"):
            return None
        if len(_modifiers_of(span)) > REFERENCES.general_words:  # the more is said of it, the less it is a general word
            return None
        named = [place for place in self._before(span.start) if self.phrases[place].name is not None]
        same_kind = [place for place in named if self._kind(place) == kind]
        fitting = [place for place in same_kind if self._fits(place, many=False)]
        return max(fitting, key=lambda place: self._weight(place, span), default=None)

    def _weight(self, place: int, span: Span) -> float:
        often = REFERENCES.again * self._mentioned[self._first[place]]
        return often + self._salience(place, span)


def _agree(modifiers: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the modifiers of two phrases do not distinguish them."""
    if not modifiers:
        return True
    return not modifiers.isdisjoint(other)


def _is_pronoun(span: Span) -> bool:
    return len(span) == 1 and _PRONOUN.matches(span[0])


def _head(span: Span) -> Token:
    """The noun of the phrase: its root, unless the parser hung the noun on a word outside and left the article."""
    root = span.root
    if len(span) == 1:
        return root
    if root.pos_ not in ("DET", "PRON"):
        return root
    return _NOUN_OR_FIGURE.first(reversed(span)) or root


def _noun(token: Token) -> str:
    return token.lemma_.lower()


def _modifiers_of(span: Span) -> frozenset[str]:
    """The nouns, adjectives and figures before the head."""
    before = (token for token in span if token.i < _head(span).i)
    return frozenset(map(_noun, filter(_DESCRIBES.matches, before)))


def _kind_of(noun: Token) -> str:
    """What kind of thing a general noun means."""
    words = lexicon().naming
    lemma = _noun(noun)
    if lemma in words.lands:
        return "land"
    if lemma in words.bodies:
        return "body"
    return "person" if is_human(noun) else "thing"
