"""Who is who inside one article: full names for surnames, roles for descriptions, what is known of he and she."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from spacy.tokens import Doc, Token

from summarizer.claims.coreference.named_entities import NamedSpan, as_human, bare_surname
from summarizer.claims.coreference.person_descriptions import described, head_of
from summarizer.claims.coreference.titles import is_role
from summarizer.claims.limits import EXTRACT_CLAIMS
from summarizer.claims.token_patterns import TokenPattern
from summarizer.names.limits import NAMES
from summarizer.names.transliteration import mixes_alphabets, same_name
from summarizer.text.lexicon import lexicon

PERSONAL = frozenset(["he", "she", "him", "her", "his", "hers", "himself", "herself"])
_TITLES = {
    **dict.fromkeys(("mr", "mr.", "sir", "king", "prince", "father", "son", "brother", "husband", "boy"), "m"),
    **dict.fromkeys(("mrs", "mrs.", "ms", "ms.", "queen", "princess", "mother", "daughter", "sister", "wife"), "f"),
    **dict.fromkeys(("widow", "girl", "lady", "nun", "actress", "waitress", "dame"), "f"),
}
_NO_MEN = frozenset(["german", "roman", "human", "ottoman"])
_APPOSITION = TokenPattern(dep="appos")
_SINGULAR_NOUN = TokenPattern(tag="NN NNP")
_ARTICLE = TokenPattern(lower="the")
_DESCRIBES = TokenPattern(pos="NOUN PROPN ADJ")
_ROLES_BACK = 20
"""Persons with a role among whom "the minister" is sought: more would reach over the story's own turns."""


class PersonIndex:
    """The persons and names of an article: by token, by place and by person.

    Every look-up is independent of the article's length. Two persons with one surname stay two: the surname
    alone then resolves to neither.
    """

    def __init__(self, doc: Doc, names: Sequence[NamedSpan]) -> None:
        self.names = tuple(names)
        self._at = {index: name for name in names for index in range(name.start, name.end)}
        persons = [name for name in names if name.is_person]
        self._roled = [name for name in persons if name.role]
        self._full = _full_names(persons)
        self._described = {head_of(name, doc).i: name for name in described(doc, self._is_named)}
        self._humans = sorted((*persons, *self._described.values()), key=lambda name: name.start)
        self._starts = [name.start for name in self._humans]
        self._again = _taken_up(doc, self._described)
        self._genders = self._known_genders()

    def at(self, token: Token) -> NamedSpan | None:
        """The name that this token is part of."""
        return self._at.get(token.i)

    def human(self, noun: Token) -> NamedSpan | None:
        """The person at the noun, by name or by description."""
        return as_human(self.named(noun) or self.described(noun) or self._described.get(noun.i))

    def named(self, noun: Token) -> NamedSpan | None:
        """The name at the noun, or beside it: "the governor, Ana Reyes,"."""
        beside = filter(None, map(self.at, filter(_APPOSITION.matches, noun.children)))
        return self.at(noun) or next((name for name in beside if name.is_person), None)

    def persons(self, start: int, end: int) -> list[NamedSpan]:
        """The persons named or described in these tokens."""
        found = self._humans[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return [name for name in found if name.end <= end]

    def person(self, name: NamedSpan) -> str:
        """What distinguishes this person from others in the article: the surname, or the words of the description."""
        if not name.is_person:
            return self._again.get(name.start, name.text.lower())
        shared = self._full.get(bare_surname(name.text), ())
        return name.text.lower() if len(shared) > 1 else bare_surname(name.text)

    def is_shared(self, name: NamedSpan) -> bool:
        """Whether it is only a surname, and several persons of the article have it."""
        if not name.is_surname_alone:
            return False
        return len(self._full.get(bare_surname(name.text), ())) > 1

    def fullest(self, name: NamedSpan) -> NamedSpan:
        """Where the article first gives the person's name whole; the name itself where two may be meant."""
        if not name.is_surname_alone:
            return name
        full = self._full.get(bare_surname(name.text), ())
        return full[0] if len(full) == 1 else name

    def full(self, name: NamedSpan) -> str:
        """The name as the article first gives it whole; other kinds of names stay as they are."""
        return self.fullest(name).text

    def described(self, noun: Token) -> NamedSpan | None:
        """The nearest person before "the minister" whose role has that noun and all its modifiers."""
        if not is_role(noun):
            return None
        if not _SINGULAR_NOUN.matches(noun):
            return None
        if not _ARTICLE.matches_any(noun.children):
            return None
        wanted = {word.lower_ for word in filter(_DESCRIBES.matches, noun.subtree)}
        before = bisect_left(self._roled, noun.i, key=lambda name: name.start)
        near = reversed(self._roled[max(0, before - _ROLES_BACK) : before])
        return next((name for name in near if wanted.issubset(name.role_words)), None)

    def gender(self, name: NamedSpan) -> str | None:
        """The letter "m" or "f" where a title, a description or a given name says it, else None."""
        return self._genders.get(self.person(name))

    def _is_named(self, noun: Token) -> bool:
        if self.named(noun) is not None:
            return True
        return self.described(noun) is not None

    def _known_genders(self) -> dict[str, str]:
        """A title anywhere in the article outweighs the given name."""
        found: dict[str, str] = {}
        for tell in (_titled, _given):
            for name in self._humans:
                if (gender := tell(self.fullest(name))) is not None:
                    found.setdefault(self.person(name), gender)
        return found


def _full_names(persons: Iterable[NamedSpan]) -> dict[str, tuple[NamedSpan, ...]]:
    """Surname → the first full name of each person who has it."""
    found: dict[str, list[NamedSpan]] = defaultdict(list)
    for name in persons:
        if name.is_surname_alone:
            continue
        same = found[bare_surname(name.text)]
        if len(same) >= EXTRACT_CLAIMS.namesakes:  # each new one is compared with all of them
            continue
        if not any(_one_given(name.text, other.text) for other in same):
            same.append(name)
    return {key: tuple(names) for key, names in found.items()}


def _one_given(one: str, other: str) -> bool:
    """Whether two full names of one surname can be one person's: spelled alike, shortened, or an initial."""
    first, second = (name.lower().partition(" ")[0].rstrip(".") for name in (one, other))
    if any(map(mixes_alphabets, (one, other))):
        return one == other
    shorter, longer = sorted((first, second), key=len)
    if longer.startswith(shorter):
        return True
    return same_name(first, second) >= NAMES.given


def _taken_up(doc: Doc, heads: dict[int, NamedSpan]) -> dict[int, str]:
    """Start of a bare "the pilot" → the words of the last description of a pilot before it."""
    last: dict[str, str] = {}
    again: dict[int, str] = {}
    for head, name in sorted(heads.items()):
        word = doc[head].lower_
        before = last.get(word) if _is_bare(name, doc) else None
        if before is None:
            last[word] = name.text.lower()
        else:
            again[name.start] = before
    return again


def _is_bare(name: NamedSpan, doc: Doc) -> bool:
    """Whether it is only a noun behind "the" or the like."""
    if name.end - name.start != 2:  # noqa: PLR2004 (article and noun)
        return False
    return doc[name.start].lower_ in ("the", "this", "that")


def _titled(name: NamedSpan) -> str | None:
    words = name.role_words if name.is_person else name.text.lower().split()
    return next((gender for word in words if (gender := _gender_of(word))), None)


def _gender_of(word: str) -> str | None:
    if word in _TITLES:
        return _TITLES[word]
    if word.endswith("woman"):
        return "f"
    if word in _NO_MEN:
        return None
    return "m" if word.endswith("man") else None


def _given(name: NamedSpan) -> str | None:
    if not name.is_person:
        return None
    if " " not in name.text:
        return None
    first, naming = name.text.lower().partition(" ")[0], lexicon().naming
    return "m" if first in naming.men else "f" if first in naming.women else None
