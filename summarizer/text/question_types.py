"""What kind of answer a question wants, by its first words, and of whose words it asks. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from summarizer.text.lexicon import lexicon
from summarizer.text.word_pattern import one_of


class QuestionType(StrEnum):
    """What an answer must have."""

    WHO = "who"
    WHEN = "when"
    HOW_MANY = "how many"
    WHETHER = "whether"
    WHY = "why"
    WHAT_SAID = "what said"
    CHANGED = "what changed"
    OTHER = "other"


_FIGURES = (
    r"(?:death )?tolls?|amounts?|costs?|loss|losses|numbers?|percentage|prices?|rates?|salar(?:y|ies)|scores?|shares?"
    r"|sums?|total|turnout"
)
_AMOUNTS = rf"{_FIGURES}|bids?|budget|damage|fines?|offers?|size|value"
"""What is given in figures. Words that `_FIGURES` lacks only count in "what is the highest offer"."""
_WHICH_FIGURE = (
    r"(?:average|combined|current|economic|final|financial|first|highest|last|latest|lowest|new|official|overall|total)"
)
_BODIES = "board committee newspaper panel paper tribunal"
"""Bodies that the lexicon has only among whatever can be cited, as "report" and "law"."""
_OFFICES = "chief deputy general"
"""Persons, where no other noun follows: "which deputy resigned"."""
_NOBODY = "business carrier chain exchange guard guide head host major source"
"""Mostly a thing or a deed: "which aircraft carrier was sent", "which city hosts the games"."""


def _somebody() -> list[str]:
    """Persons and bodies, each by one word."""
    naming = lexicon().naming
    words = (naming.persons | naming.bodies).union(_BODIES.split(), _OFFICES.split()) - set(_NOBODY.split())
    return sorted(word for word in words if word.isalpha())  # "gen." is only before a name


def _plural(noun: str) -> str:
    if noun.endswith(("s", "ach")):
        return f"{noun}es"
    several = re.sub(r"man$", "men", re.sub(r"(?<![aeo])y$", "ies", re.sub(r"fe$", "ves", noun)))
    return several if several != noun else f"{noun}s"


_SOMEBODY = one_of(_somebody())
_SEVERAL = one_of(["people", *map(_plural, _somebody())])
_BE_OR_DO = r"(?:is|was|are|were|has|have|had|does|did|do)"
_PAST = (
    r"(?:\w+ed|became|began|bought|broke|built|came|chose|cut|drew|fell|found|gave|got|held|hit|kept|led|left|lost|made|met"
    r"|paid|put|quit|ran|said|sent|set|sold|spoke|stood|stole|struck|told|took|went|withdrew|won|wrote)"
)
_PRESENT = (
    r"(?:buys|gives|leads|makes|owns|pays|says|sells|supplies|takes|wants|wins"
    r"|\w+s(?= (?:an?|the|its|his|her|their|this|that|all|any|both|more|most|no|not)\b| \d| (?-i:[A-Z])|\W*$)"
    rf"|\w+s(?= (?:against|at|by|for|from|in|into|on|out|over|to|up|with)\b(?!.* {_BE_OR_DO}\b)))"
)
"""A verb, known by itself or by what follows: in "which company figures for May were wrong", "figures" is no verb."""
_BEHIND_HEAD = (
    rf"(?:{_BE_OR_DO}|will|would|can|could|may|might|must|should"
    rf"|(?:(?:also|first|never|now|once|still) )?(?:{_PAST}|{_PRESENT})"
    r"|about|at|besides|except|for|from|in|of|on|other than|that|to|who|with)"
)
"""What may follow the noun of a question. "Which bank holiday is cancelled" asks for a holiday, not for a bank."""
_WHICH = r"(?:by |for |to )?which (?:\w+ ){0,2}?"
_WHICH_SOMEBODY = rf"{_WHICH}(?:{_SEVERAL}\b|{_SOMEBODY}(?:['’]s\b| ?[,(]| {_BEHIND_HEAD}\b|\W*$))"
"""A question for a person or body: "which judges besides Lee"."""
_WHICH_COUNTRY = (
    rf"{_WHICH}(?:countr(?:y|ies)|nations?) (?:(?:has|have|had|will|would) (?!been?\b)|(?:{_PAST}|{_PRESENT})\b)"
)
"""A question for a country that acts. A country in which something happens is a place, not somebody."""

_CASES: tuple[tuple[QuestionType, str], ...] = (
    (
        QuestionType.CHANGED,
        r"what(?:'s|’s| is| has| have)? (?:changed|new|happened|moved)\b.*\b(?:since|this|after|today)",
    ),
    (QuestionType.CHANGED, r"(?:what(?:'s|’s| is) new|anything new|what(?: has|'s|’s)? changed)\b"),
    (
        QuestionType.WHEN,
        r"(?:when|since when|until when|from when|(?:on|by|until) (?:what|which) (?:date|day)|what date)\b",
    ),
    (QuestionType.HOW_MANY, r"(?:\w+ )?how (?:many|much|often|long|big|large|high|far|old|deep|late|fast)\b"),
    (QuestionType.HOW_MANY, rf"what (?:was|is|are|were) the (?:{_WHICH_FIGURE} ){{0,2}}(?:{_AMOUNTS})\b(?! to\b)"),
    (QuestionType.HOW_MANY, rf"(?:by |at |for |from )?(?:what|which) (?:{_WHICH_FIGURE} )?(?:{_FIGURES}|age)\b"),
    (QuestionType.WHO, r"what (?:is|was|are|were) the names? of\b"),
    (QuestionType.WHO, r"(?:who|whom|whose|to whom|by whom|for whom)\b"),
    (QuestionType.WHO, _WHICH_SOMEBODY),
    (QuestionType.WHO, _WHICH_COUNTRY),
    (QuestionType.WHY, r"(?:why|for what reason|what caused)\b"),
    (
        QuestionType.WHAT_SAID,
        r"(?:what|how) (?:do|does|did|has|have) .+? (?:say|said|think|want|ask|demand|explain|promise|call|plead)",
    ),
    (QuestionType.WHAT_SAID, r"what (?:is|was) (?:the )?(?:position|view|opinion|reaction|answer) of\b"),
    (QuestionType.WHETHER, r"(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|must|should)\b"),
)
"""The first case that fits decides; the rest asks for any kind of sentence."""
_PATTERNS = tuple((kind, re.compile(rf"\W*(?:and |but |so )?{case}", re.IGNORECASE)) for kind, case in _CASES)
_LEAD = re.compile(r"\W*(?:on|by|as of|at|in|according to|since) [^,?]{3,40}, (?=\w)", re.IGNORECASE)
"""What stands before the question proper: "On 13 October, would …"."""
_SPEAKER = (
    re.compile(
        r"(?:what|how) (?:do|does|did|has|have) (?P<who>.+?) (?:say|said|think|want|ask|demand|explain|promise)",
        re.IGNORECASE,
    ),
    re.compile(r"(?:does|do|did) (?P<who>.+?) (?:want|accept|admit|deny|support|back|agree|plead)\b", re.IGNORECASE),
    re.compile(r"(?:position|view|opinion|reaction) of (?P<who>[^?]+)", re.IGNORECASE),
    re.compile(r"according to (?P<who>[^?,]+)", re.IGNORECASE),
)
_DECIDER = re.compile(
    r"what (?:has|have|had|did|does|do|will) (?!(?:anybody|anyone|been|he|it|not|she|they|we|you)\b)(?P<who>.{1,80}?) "
    r"(?:approved?|announced?|decided?|done?|find|found|ordered?|ruled?)\b",
    re.IGNORECASE,
)
_COURTS = ("court", "judge", "justice", "ruling", "tribunal", "verdict")
"""Words that mean the same body: each can stand for the others."""
_HEAD = re.compile(r"((?:the )?[a-z]+) of ")
"""Who speaks for somebody: "the board of Arden Port", but not "the Bank of Arden"."""


def question_type(question: str) -> QuestionType:
    """What kind of answer is wanted."""
    proper = _LEAD.sub("", question, count=1)
    return next((kind for kind, pattern in _PATTERNS if pattern.match(proper)), QuestionType.OTHER)


def voice_asked(question: str) -> str:
    """The person whose words, intentions or position a question asks for, as the question names them; "" if none."""
    found = next((match for pattern in _SPEAKER if (match := pattern.search(question))), None)
    return found["who"].strip() if found else ""


def decider_asked(question: str) -> str:
    """Whose decision or deed a question asks for, as the question names them; "" if nobody's.

    For a court, this includes all words that an answer may use for it.
    """
    found = _DECIDER.search(question)
    if found is None or voice_asked(question):
        return ""
    who = found["who"].strip()
    return " ".join((who, *_COURTS)) if any(word in who.casefold() for word in _COURTS) else who


@dataclass(frozen=True, slots=True)
class QuestionVoice:
    """A voice by the beginnings of its words, so that "Syrian" finds "Syria"."""

    stems: frozenset[str]

    @classmethod
    def of(cls, question: str, names: tuple[str, ...] = ()) -> QuestionVoice:
        """Whose words the question asks for; `names` are other spellings of the same."""
        whole = voice_asked(question)
        head = _HEAD.match(whole)  # "the board of Arden Port" is not the port
        who = head[1] if head and _stems(head[1]) else whole
        return cls(frozenset().union(*(_stems(text) for text in (who, *names))))

    @classmethod
    def deciding(cls, question: str) -> QuestionVoice:
        """Whose decision or deed the question asks for."""
        return cls(_stems(decider_asked(question)))

    def in_text(self, text: str) -> bool:
        """Whether a text names it."""
        return bool(self.stems & _stems(text))


_COMMON = frozenset(
    "the and of for its his her their mr mrs ms dr government leadership ministry company".split()  # noqa: SIM905 - a word list
)
_WORD_BEGINNING = 5
"""Leading letters by which a word of a question is recognized: "Orlavia" in "Orlavian"."""


def _stems(text: str) -> frozenset[str]:
    words = (word.casefold() for word in re.findall(r"\w{3,}", text))
    return frozenset(word.rstrip("s")[:_WORD_BEGINNING] for word in words if word not in _COMMON)
