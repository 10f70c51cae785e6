"""Whether a sentence names somebody whom the question does not name, and so may answer "who?". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from summarizer.claims.model import Claim
from summarizer.names.name_lexicon import name_words
from summarizer.text.features import FUNCTION_WORDS, stands_in
from summarizer.text.lexicon import lexicon
from summarizer.text.question_words import WORD
from summarizer.topics.limits import TITLE_CASE

_INITIAL = 2
"""Most letters of an initial or title, after which a full stop does not end a name: "J. Lee", "St. Mary"."""
_PLACES = frozenset({"across", "around", "at", "in", "inside", "into", "near", "off", "on", "outside"})
"""What follows these words says where something is, not who does it."""
BY = re.compile(r"\bby ((?:[\w'’-]+ ?){1,5})")
"""Whoever did it, in the passive: up to five words behind "by"."""
_BEHIND_HEAD = re.compile(r" (?:of|with|for|from|in|at|on|to|who|that|which)\b")
_ASKS_FOR_SPEAKER = re.compile(
    r"\b(?:accus|admit|announc|apologi|ask|believ|blam|call|claim|confirm|contradict|criticis|criticiz|demand|deni|deny"
    r"|predict|promis|reject|report|said|say|tell|think|told|urg|warn)\w*",
    re.IGNORECASE,
)
_MAN = re.compile(
    r"(?:air|business|camera|chair|clergy|council|country|crafts|crew|fire|fisher|gun|horse|militia|noble|police|post"
    r"|rifle|sales|sea|service|spokes|sports|states|trades|work)?(?:wo)?m[ae]n|child(?:ren)?"
)
"""Written out: by its ending alone, "German" would be a man, and "insist" somebody, as no tagger has read the word."""
_SPEAKERS_SELF = frozenset({"i", "we"})
"""As a subject. Of the other pronouns of the first person, "us" is also a country in lower case."""
_RUN = re.compile(r"(?<!p )(?:p )*N(?: (?:p )*N)*")
"""A name in what `_shapes` returns. It may contain particles before a capitalised word, as in "van der Berg". No match
begins at a second particle: 40,000 particles in a row would otherwise take quadratic time."""
_PERSONS = lexicon().naming.persons
_PARTICLES = lexicon().naming.particles
_LOOSE_PARTICLES = _PARTICLES - FUNCTION_WORDS
"""Particles that can be in a name without a hyphen: "as" and "at" cannot."""
_COMMON = FUNCTION_WORDS | name_words().calendar
"""Words that name nobody."""


def names_another(claim: Claim, question: str) -> bool:
    """Whether the claim names somebody whom the question does not name: by name, or as "a farmer" or "the minister".

    "The minister of Iskara will go" does not say who follows the minister. A place, a date, or the speaker who only
    reports it is no answer. Nor is another name of the same person, such as "Anton Velmar" for "Velmar".
    """
    named = _Named(question)
    return _has_other_name(claim, question, named) or _has_other_person(claim, named)


def _has_other_name(claim: Claim, question: str, named: _Named) -> bool:
    told_by = frozenset[str]() if _ASKS_FOR_SPEAKER.search(question) else _only_tells(claim)
    owners = question.casefold().lstrip().startswith("whose")
    is_another = named.is_another_in_title_case if _is_title_case(claim) else named.is_another
    return any(is_another(name) and not told_by.issuperset(name) for name in _names(claim, owners=owners))


def _has_other_person(claim: Claim, named: _Named) -> bool:
    """Whether a common noun stands for the person who acts: "a farmer", "the minister"."""
    parts = [*(_BEHIND_HEAD.split(part)[0] for part in (claim.subject, claim.object)), *BY.findall(claim.text)]
    found = {word.casefold() for part in parts for word in WORD.findall(part)}
    return any(_is_person(word) and word not in named for word in found)


class _Named:
    """The words of a question, found in any number or case, and inside longer words: "Iskara" in "Iskaran"."""

    def __init__(self, question: str) -> None:
        words = WORD.findall(question)
        content = [word for word in words if word.casefold() not in FUNCTION_WORDS]
        self._words = {form for word in content for form in _forms(word)}
        self._names = {form for word in content if word in words[1:] and _has_capital(word) for form in _forms(word)}

    def __contains__(self, word: str) -> bool:
        return any(stands_in(form, self._words) for form in _forms(word))

    def is_another(self, words: Sequence[str]) -> bool:
        """Whether the question does not name the last word: "Anton Velmar" is Velmar, the "Velmar Front" is not."""
        return words[-1] not in self

    def is_another_in_title_case(self, words: Sequence[str]) -> bool:
        """Whether more than a first name stands before what the question names: "Anna Kolm Replaces Velmar"."""
        ahead = list(takewhile(lambda word: word not in self, words))
        behind = words[len(ahead) :]
        if any(stands_in(form, self._names) for word in behind[:1] for form in _forms(word)):
            ahead = ahead[:-1]
        return bool(ahead)


def _forms(word: str) -> set[str]:
    """A word in lower case, without possessive and "al-", and what may be its singular."""
    return _singulars(_behind_particle(re.sub(r"['’]s?$", "", word.casefold())))


def _behind_particle(word: str) -> str:
    """The part of a word after "al-"; the whole word if it has none."""
    first, _, rest = word.partition("-")
    return rest if rest and first in _PARTICLES else word


def _singulars(word: str) -> set[str]:
    return {word, word.removesuffix("s"), re.sub(r"ies$", "y", word), re.sub(r"men$", "man", word)}


def _is_title_case(claim: Claim) -> bool:
    """Whether its capitals say nothing of names, be it as short as "Lee Quits"."""
    words = [word for word in WORD.findall(claim.text) if word.casefold() not in FUNCTION_WORDS]
    return claim.headline and sum(word[0].isupper() for word in words) > TITLE_CASE * len(words)


def _only_tells(claim: Claim) -> frozenset[str]:
    """The words of the speaker's name; none if speakers talk about themselves: "I will lead it"."""
    if claim.attribution is None or claim.subject.casefold() in _SPEAKERS_SELF:
        return frozenset()
    return frozenset(WORD.findall(claim.attribution.speaker))


def _names(claim: Claim, *, owners: bool) -> Iterator[list[str]]:
    """Adjoining capitalised words. Names that only say where or of what are left out unless `owners` are asked for."""
    words = list(WORD.finditer(claim.text))
    shapes = _shapes(claim, words)
    low = ["", "", *(word[0].casefold() for word in words)]
    for run in _RUN.finditer(shapes):
        start, end = run.start() // 2, run.end() // 2
        if _only_opens_sentence(claim, words[start:end]):
            continue
        behind = low[end + 2] if shapes.startswith(" ", run.end()) else ""
        name = [word[0] for word in words[start:end] if _may_name(word[0].casefold())]
        if name and (owners or not _is_attribute(low[start : start + 2], behind)):
            yield name


def _is_attribute(before: Sequence[str], behind: str) -> bool:
    """Whether a name only says where or of what: "in Arden", "minister of Arden", "Arden court president"."""
    match before:
        case _, place if place in _PLACES:
            return True
        case office, "of" if _is_person(office):
            return True
        case _:
            return _is_person(behind)


def _shapes(claim: Claim, words: Sequence[re.Match[str]]) -> str:
    """Two characters per word: a space if it adjoins the word before, else a bar; N (name), p (particle) or x."""
    joints = ["|", *(" " if _adjoin(claim.text, one, other) else "|" for one, other in pairwise(words))]
    return "".join(joint + _shape(word[0], claim) for joint, word in zip(joints, words, strict=False))


def _shape(word: str, claim: Claim) -> str:
    if word in _LOOSE_PARTICLES:
        return "p"
    if _has_capital(word):
        return "N"
    if not claim.entity_ids:
        return "x"  # in a script without capitals, words are names only if entities are known
    return "N" if word[0].isalpha() and word[0].upper() == word[0].lower() else "x"


def _has_capital(word: str) -> bool:
    """Whether it begins with a capital, or has one behind "al-"."""
    return word[0].isupper() or _behind_particle(word)[0].isupper()


def _adjoin(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether only a space, or the full stop of an initial and a space, lies between two words."""
    between = text[one.end() : other.start()]
    return (between.removeprefix(".") if len(one[0]) <= _INITIAL else between) == " "


def _may_name(word: str) -> bool:
    return word not in _COMMON and not _is_person(word)


def _only_opens_sentence(claim: Claim, run: Sequence[re.Match[str]]) -> bool:
    """Whether it is a single word that may be capitalised only because it begins a sentence.

    It is not if the word opens the subject of a claim with known names, or of a headline, unless it is a plural.
    """
    word, start = run[0][0], run[0].start()
    if len(run) > 1 or not word[0].isupper():
        return False
    if claim.text[:start].rstrip(" \"'“‘«([")[-1:] not in {"", ".", "!", "?", ":"}:
        return False
    if claim.subject.split()[:1] != [word]:
        return True
    if claim.entity_ids:
        return False
    return not (claim.headline and word.casefold() in claim.lemmas)


def _is_person(word: str) -> bool:
    return bool(_MAN.fullmatch(word)) or not _PERSONS.isdisjoint(_singulars(word))
