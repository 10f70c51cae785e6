"""Whether a sentence names somebody whom the question does not name, and so may answer "who?". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile
from typing import NamedTuple

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


class _Run(NamedTuple):
    """Capitalised words that stand together, with the two words before them and the one behind, in small letters."""

    words: tuple[str, ...]
    before: tuple[str, str]
    behind: str


def names_another(claim: Claim, question: str) -> bool:
    """Whether the claim names somebody whom the question does not name: by name, or as "a farmer" or "the minister".

    "The minister of Iskara will go" does not say who follows the minister. A place, a date, or the speaker who only
    reports it is no answer. Nor is another name of the same person, such as "Anton Velmar" for "Velmar".
    """
    named = _Named(question)
    told_by = frozenset[str]() if _ASKS_FOR_SPEAKER.search(question) else _only_tells(claim)
    owners = question.casefold().lstrip().startswith("whose")
    runs = (run for run in _runs(claim) if owners or not _is_attribute(run))
    is_another = named.is_another_in_title_case if _is_title_case(claim) else named.is_another
    if any(is_another(run.words) and not told_by.issuperset(run.words) for run in runs):
        return True
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
        if behind and any(stands_in(form, self._names) for form in _forms(behind[0])):
            ahead = ahead[:-1]
        return bool(ahead)


def _forms(word: str) -> set[str]:
    """A word in lower case, without possessive and "al-", and what may be its singular."""
    plain = re.sub(r"['’]s?$", "", word.casefold())
    first, _, rest = plain.partition("-")
    return _singulars(rest if rest and first in lexicon().naming.particles else plain)


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


def _is_attribute(run: _Run) -> bool:
    """Whether the name only says where or of what: "in Arden", "minister of Arden", "Arden court president"."""
    if run.before[1] in _PLACES:
        return True
    if run.before[1] == "of" and _is_person(run.before[0]):
        return True
    return _is_person(run.behind)


def _runs(claim: Claim) -> Iterator[_Run]:
    words = list(WORD.finditer(claim.text))
    at = 0
    while at < len(words):
        end = _end_of_run(claim, words, at)
        kept = tuple(word[0] for word in words[at:end] if _may_name(word[0]))
        if end > at and (end > at + 1 or not _opens_sentence(claim, words[at])) and kept:
            before = ["", "", *(word[0].casefold() for word in words[max(0, at - 2) : at])][-2:]
            behind = words[end][0].casefold() if end < len(words) and _adjoin(claim.text, words, end) else ""
            yield _Run(kept, (before[0], before[1]), behind)
        at = max(end, at + 1)


def _end_of_run(claim: Claim, words: list[re.Match[str]], at: int) -> int:
    end = at
    while end < len(words) and (end == at or _adjoin(claim.text, words, end)) and _is_of_name(claim, words, end):
        end += 1
    return end


def _is_of_name(claim: Claim, words: list[re.Match[str]], at: int) -> bool:
    """Whether the word has a capital, is a particle before one ("van der Berg"), or is of a script without capitals.

    The latter counts only in a claim with known names.
    """
    word = words[at][0]
    if word in _particles():
        return at + 1 < len(words) and _adjoin(claim.text, words, at + 1) and _is_of_name(claim, words, at + 1)
    return _has_capital(word) or (_is_without_case(word) and bool(claim.entity_ids))


def _has_capital(word: str) -> bool:
    """Whether it begins with a capital, or has one behind "al-"."""
    first, _, rest = word.partition("-")
    return word[0].isupper() or (first in lexicon().naming.particles and rest[:1].isupper())


def _is_without_case(word: str) -> bool:
    return word[0].isalpha() and word[0].upper() == word[0].lower()


def _adjoin(text: str, words: list[re.Match[str]], at: int) -> bool:
    """Whether only a space, or the full stop of an initial and a space, lies between this word and the one before."""
    between = text[words[at - 1].end() : words[at].start()]
    return between == " " or (between == ". " and len(words[at - 1][0]) <= _INITIAL)


def _may_name(word: str) -> bool:
    if word.casefold() in FUNCTION_WORDS or word.casefold() in name_words().calendar:
        return False
    return not _is_person(word.casefold())


def _opens_sentence(claim: Claim, word: re.Match[str]) -> bool:
    """Whether its capital may be that of a sentence.

    It is not where the word opens the subject of a claim with known names, or of a headline, unless it is a plural.
    """
    if not word[0][0].isupper():
        return False
    opens_subject = claim.subject.split()[:1] == [word[0]]
    if opens_subject and (claim.entity_ids or (claim.headline and word[0].casefold() in claim.lemmas)):
        return False
    return claim.text[: word.start()].rstrip(" \"'“‘«([")[-1:] in {"", ".", "!", "?", ":"}


def _is_person(word: str) -> bool:
    return bool(_MAN.fullmatch(word)) or not _persons().isdisjoint(_singulars(word))


@cache
def _particles() -> frozenset[str]:
    """The particles that can stand in a name without a hyphen: "as" and "at" cannot."""
    return lexicon().naming.particles - FUNCTION_WORDS


@cache
def _persons() -> frozenset[str]:
    return lexicon().naming.persons
