"""Who is who inside one article: full names for surnames, roles for descriptions, antecedents for pronouns.

Conservative on purpose: where two persons compete, a pronoun stays as it is, for a claim put into the wrong mouth is
worse than one that says "he".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from summarizer.nlp.mentions import Name, surname
from summarizer.nlp.phrases import SUBJECTS
from summarizer.nlp.roles import is_role

PERSONAL = frozenset(["he", "she", "him", "her", "his", "hers", "himself", "herself"])
FIRST_PERSON = frozenset(["i", "we", "me", "my", "us", "our", "ours", "mine", "myself", "ourselves"])
_TITLES = {
    **dict.fromkeys(("mr", "mr.", "sir", "king", "spokesman", "chairman", "congressman", "businessman", "prince"), "m"),
    **dict.fromkeys(
        ("mrs", "mrs.", "ms", "ms.", "queen", "spokeswoman", "chairwoman", "congresswoman", "princess"), "f"
    ),
}
UNSURE = frozenset(["ORG", "PRODUCT", "WORK_OF_ART", "EVENT", "LAW", "FAC"])
"""Labels that the small model gives to persons it does not know: at the subject of a sentence, nobody is sure."""
_ROLES_BACK = 20
"""Persons with a role among whom "the minister" is sought: more would reach over the story's own turns."""
_GENDER = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}


class Cast:
    """The names of an article: by token, by place and by person. Every look-up is independent of its length."""

    def __init__(self, names: Sequence[Name]) -> None:
        self.names = tuple(names)
        self._starts = [name.start for name in self.names]
        self._at = {index: name for name in self.names for index in range(name.start, name.end)}
        self._first: dict[str, Name] = {}
        self._genders: dict[str, str] = {}
        self._roled = [name for name in self.names if name.is_person and name.role]
        for name in self.names:
            if name.is_person and self.person(name) != name.text.lower():
                self._first.setdefault(self.person(name), name)
        for name in self._roled:
            if (gender := _titled(name)) is not None:
                self._genders.setdefault(self.person(name), gender)

    def at(self, token: Token) -> Name | None:
        """The name that this token is part of."""
        return self._at.get(token.i)

    def named(self, noun: Token) -> Name | None:
        """The name at the noun, or beside it: "the governor, Ana Reyes,"."""
        beside = (name for child in noun.children if child.dep_ == "appos" and (name := self.at(child)) is not None)
        return self.at(noun) or next((name for name in beside if name.is_person), None)

    def persons(self, start: int, end: int) -> list[Name]:
        """The persons named in these tokens."""
        found = self.names[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return [name for name in found if name.end <= end and name.is_person]

    def person(self, name: Name) -> str:
        """What tells this person from others in the article: the surname in lower case."""
        return surname(name.text).lower()

    def full(self, name: Name) -> str:
        """The name as the article first gives it whole; other kinds of names stay as they are."""
        first = self._first.get(name.text.lower()) if name.is_person else None
        return name.text if first is None else first.text

    def described(self, noun: Token) -> Name | None:
        """The nearest person before "the minister" whose role says minister, and all else that stands at the noun."""
        if (
            not is_role(noun)
            or noun.tag_ not in ("NN", "NNP")
            or not any(child.lower_ == "the" for child in noun.children)
        ):
            return None
        wanted = {word.lower_ for word in noun.subtree if word.pos_ in ("NOUN", "PROPN", "ADJ")}
        before = bisect_left(self._roled, noun.i, key=lambda name: name.start)
        near = reversed(self._roled[max(0, before - _ROLES_BACK) : before])
        return next((name for name in near if name.role and wanted <= set(name.role.lower().split())), None)

    def gender(self, name: Name) -> str | None:
        """The letter "m" or "f" where a title says it, else None."""
        return self._genders.get(self.person(name))


def _titled(name: Name) -> str | None:
    words = (name.role or "").lower().split()
    return next((gender for word in words if (gender := _TITLES.get(word))), None)


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
    here = cast.persons(start, pronoun.i)
    fitting = [name for name in here if _fits(cast, name, gender) and not _same_clause(pronoun, name)]
    if fitting:
        return _nearest(pronoun, cast, fitting)
    for scene in reversed(scenes):
        if scene.focus is not None and scene.focus.is_person and _fits(cast, scene.focus, gender):
            return scene.focus
        if scene.focus is not None and scene.focus.label in UNSURE:
            return None
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
    return Scene(focus, tuple(cast.persons(start, end)))
