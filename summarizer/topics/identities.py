"""Whom a sentence names beside those that a question names already: what answers "who?". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from summarizer.claims.model import Claim
from summarizer.text.features import FUNCTION_WORDS
from summarizer.text.lexicon import lexicon
from summarizer.text.question_types import WORD_BEGINNING

_WORD = re.compile(r"\w[\w'’-]*")
_CALENDAR = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october"
    r"|november|december",
    re.IGNORECASE,
)
_INITIAL = 2
"""Letters of an initial or title at most, behind which a full stop does not end a name: "J. Lee", "St. Mary"."""
_PLACES = frozenset({"across", "around", "at", "from", "in", "inside", "into", "near", "off", "on", "outside"})
"""Behind these words stands where something is, and not who does it."""
_BY = re.compile(r"\bby ((?:[\w'’-]+ ?){1,5})")
_BEHIND_HEAD = re.compile(r" (?:of|with|for|from|in|at|on|to|who|that|which)\b")
_ASKS_FOR_SPEAKER = re.compile(
    r"\b(?:accus|admit|announc|apologi|ask|believ|blam|call|claim|confirm|contradict|criticis|criticiz|demand|deni|deny"
    r"|predict|promis|reject|report|said|say|tell|think|told|urg|warn)\w*",
    re.IGNORECASE,
)
_SPEAKERS_SELF = frozenset({"i", "we"})


class _Run(NamedTuple):
    """Capitalised words that stand together, with the two words before them and the one behind, in small letters."""

    words: tuple[str, ...]
    before: tuple[str, str]
    behind: str


def names_another(claim: Claim, question: str) -> bool:
    """Whether the claim says of somebody whom the question does not name, by name or as "a farmer", "the minister".

    "The minister of Iskara will go" does not tell who follows the minister: a place, an office's seat, a date, and
    whoever only tells of it are no answer. Nor is the same person's other name, as "Anton Velmar" for "Velmar".
    """
    named = {_beginning(word) for word in _WORD.findall(question)}
    told_by = frozenset[str]() if _ASKS_FOR_SPEAKER.search(question) else _only_tells(claim)
    owners = question.casefold().lstrip().startswith("whose")
    runs = (run for run in _runs(claim) if owners or not _is_attribute(run))
    if any(named.isdisjoint(map(_beginning, run.words)) and not told_by.issuperset(run.words) for run in runs):
        return True
    parts = [*(_BEHIND_HEAD.split(part)[0] for part in (claim.subject, claim.object)), *_BY.findall(claim.text)]
    found = {word.casefold() for part in parts for word in _WORD.findall(part)}
    return any(_beginning(word) not in named for word in found if _is_person(word))


def _only_tells(claim: Claim) -> frozenset[str]:
    """The words of who says the claim, unless it is about themselves: "I will lead it"."""
    if claim.attribution is None or claim.subject.casefold() in _SPEAKERS_SELF:
        return frozenset()
    return frozenset(_WORD.findall(claim.attribution.speaker))


def _is_attribute(run: _Run) -> bool:
    """Whether the name only says where or of what: "in Arden", "minister of Arden", "Arden court president"."""
    if run.before[1] in _PLACES:
        return True
    if run.before[1] == "of" and _is_person(run.before[0]):
        return True
    return _is_person(run.behind)


def _runs(claim: Claim) -> Iterator[_Run]:
    words = list(_WORD.finditer(claim.text))
    at = 0
    while at < len(words):
        end = _end_of_run(claim.text, words, at)
        kept = tuple(word[0] for word in words[at:end] if _may_name(word[0]))
        if end > at and (end > at + 1 or not _opens_sentence(claim, words[at])) and kept:
            before = ["", "", *(word[0].casefold() for word in words[max(0, at - 2) : at])][-2:]
            behind = words[end][0].casefold() if end < len(words) and _adjoin(claim.text, words, end) else ""
            yield _Run(kept, (before[0], before[1]), behind)
        at = max(end, at + 1)


def _end_of_run(text: str, words: list[re.Match[str]], at: int) -> int:
    end = at
    while end < len(words) and words[end][0][0].isupper() and (end == at or _adjoin(text, words, end)):
        end += 1
    return end


def _adjoin(text: str, words: list[re.Match[str]], at: int) -> bool:
    """Whether only a space lies between this word and the one before, or the full stop of an initial."""
    between = text[words[at - 1].end() : words[at].start()]
    return between == " " or (between == ". " and len(words[at - 1][0]) <= _INITIAL)


def _may_name(word: str) -> bool:
    if word.casefold() in FUNCTION_WORDS or _CALENDAR.fullmatch(word):
        return False
    return not _is_person(word.casefold())


def _opens_sentence(claim: Claim, word: re.Match[str]) -> bool:
    """Whether its capital may be that of a sentence.

    It is not where the word opens the subject of a claim with known names, or of a headline, unless it is a plural.
    """
    opens_subject = claim.subject.split()[:1] == [word[0]]
    if opens_subject and (claim.entity_ids or (claim.headline and word[0].casefold() in claim.lemmas)):
        return False
    return claim.text[: word.start()].rstrip(" \"'“‘«([")[-1:] in {"", ".", "!", "?", ":"}


def _is_person(word: str) -> bool:
    return not _persons().isdisjoint({word, word.removesuffix("s")})


def _beginning(word: str) -> str:
    return word[:WORD_BEGINNING].casefold()


@cache
def _persons() -> frozenset[str]:
    naming = lexicon().naming
    return (naming.humans | naming.roles) - naming.role_adjectives
