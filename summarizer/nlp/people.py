"""Who is who inside one article: full names for surnames, roles for descriptions, antecedents for pronouns.

Conservative on purpose: where two persons compete, a pronoun stays as it is, for a claim put into the wrong mouth is
worse than one that says "he".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from spacy.tokens import Token

from summarizer.nlp.mentions import Name, surname
from summarizer.nlp.phrases import SUBJECTS
from summarizer.nlp.roles import is_role

PERSONAL = frozenset(["he", "she", "him", "her", "his", "hers", "himself", "herself"])
FIRST_PERSON = frozenset(["i", "we", "me", "my", "us", "our", "ours", "mine", "myself", "ourselves"])
_HONORIFICS = {
    "mr": "m",
    "mr.": "m",
    "sir": "m",
    "king": "m",
    "mrs": "f",
    "mrs.": "f",
    "ms": "f",
    "ms.": "f",
    "queen": "f",
}
_GENDERED = {
    "spokesman": "m",
    "spokeswoman": "f",
    "chairman": "m",
    "chairwoman": "f",
    "congressman": "m",
    "congresswoman": "f",
}
_GENDER = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}


@dataclass(frozen=True)
class Cast:
    """The names of an article, by token and by person."""

    names: tuple[Name, ...]
    _at: dict[int, Name] = field(init=False, repr=False)
    _first: dict[str, Name] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        at = {index: name for name in self.names for index in range(name.start, name.end)}
        first: dict[str, Name] = {}
        for name in self.names:
            if name.is_person and " " in name.text:
                first.setdefault(surname(name.text).lower(), name)
        object.__setattr__(self, "_at", at)
        object.__setattr__(self, "_first", first)

    def at(self, token: Token) -> Name | None:
        """The name that this token is part of."""
        return self._at.get(token.i)

    def person(self, name: Name) -> str:
        """What tells this person from others in the article: the surname in lower case."""
        return surname(name.text).lower()

    def full(self, name: Name) -> str:
        """The name as the article first gives it whole; other kinds of names stay as they are."""
        if not name.is_person or " " in name.text:
            return name.text
        first = self._first.get(name.text.lower())
        return name.text if first is None else first.text

    def described(self, noun: Token) -> Name | None:
        """The nearest person before "the minister" whose role says minister."""
        if not is_role(noun) or noun.tag_ != "NN" or not any(child.lower_ == "the" for child in noun.children):
            return None
        wanted = {word.lower_ for word in noun.subtree if word.pos_ in ("NOUN", "PROPN", "ADJ")}
        before = (name for name in reversed(self.names) if name.end <= noun.i and name.is_person and name.role)
        return next((name for name in before if name.role and wanted <= set(name.role.lower().split())), None)

    def gender(self, name: Name) -> str | None:
        """The letter "m" or "f" where a title says it, else None."""
        roles = [other.role for other in self.names if other.role and self.person(other) == self.person(name)]
        words = [word for role in roles for word in role.lower().split()]
        return next((sex for word in words if (sex := _HONORIFICS.get(word) or _GENDERED.get(word))), None)


@dataclass(frozen=True, slots=True)
class Scene:
    """Who was in a sentence: its subject or speaker first, then everybody."""

    focus: Name | None
    persons: tuple[Name, ...]


def antecedent(pronoun: Token, cast: Cast, start: int, scenes: Sequence[Scene]) -> Name | None:
    """The person that he, she, him or her stands for, None where that is not plain.

    Args:
        pronoun: a token of PERSONAL.
        cast: the names of the article.
        start: the first token of the pronoun's sentence.
        scenes: the sentences before, the nearest last.
    """
    gender = _GENDER[pronoun.lower_]
    here = [name for name in cast.names if start <= name.start and name.end <= pronoun.i and name.is_person]
    fitting = [name for name in here if _fits(cast, name, gender) and not _same_clause(pronoun, name)]
    if fitting:
        return _nearest(pronoun, cast, fitting)
    for scene in reversed(scenes):
        if (
            scene.focus is not None
            and scene.focus.is_person
            and _fits(cast, scene.focus, gender)
            and not any(name.start == scene.focus.start for name in here)
        ):
            return scene.focus
        persons = [name for name in scene.persons if _fits(cast, name, gender)]
        if persons:
            return persons[-1] if len({cast.person(name) for name in persons}) == 1 else None
    return None


def _nearest(pronoun: Token, cast: Cast, names: Sequence[Name]) -> Name | None:
    """The only person in the sentence so far, or the only subject among them."""
    if len({cast.person(name) for name in names}) == 1:
        return names[-1]
    subjects = [name for name in names if pronoun.doc[name.start : name.end].root.dep_ in SUBJECTS]
    return subjects[-1] if len({cast.person(name) for name in subjects}) == 1 else None


def _fits(cast: Cast, name: Name, gender: str) -> bool:
    return cast.gender(name) in (None, gender)


def _same_clause(pronoun: Token, name: Name) -> bool:
    """Whether the name is another part of the verb that the pronoun belongs to: "Diaz thanked him"."""
    if pronoun.dep_ == "poss" or pronoun.lower_.endswith("self"):
        return False
    verb = pronoun.head.head if pronoun.head.pos_ == "ADP" else pronoun.head
    root = pronoun.doc[name.start : name.end].root
    return root.head == verb and root != pronoun


def scene_of(cast: Cast, start: int, end: int, focus: Name | None) -> Scene:
    """The persons of a sentence."""
    persons = tuple(name for name in cast.names if start <= name.start < end and name.is_person)
    return Scene(focus if focus is not None and focus.is_person else None, persons)
