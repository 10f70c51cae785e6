"""Whether a line can be understood without the sentences that stood around it. Pure; English.

A line hangs when its opening points at something that is not shown: an open pronoun ("They left"), a demonstrative
("This follows …"), an event or somebody that only its article names ("The motion was …", "The company says …"), a
group ("The two sides"), the paper itself ("We wrote …"), or a clause that lost its subject.
"""

from __future__ import annotations

import re

_TIME = (
    r"(?:week|weekend|month|year|morning|afternoon|evening|night|time|days?|spring|summer|autumn|winter"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
)
_PRONOUN = r"(?:he|she|they|it|his|her|their|its|him|them|we|our|my)\b(?!\s*\[)"
_IMPERSONAL = (
    r"it (?:took|takes|has taken|had taken|remains?|is|was|will be|would be|became)(?: not| still| also| yet| too)* "
    r"(?:unclear|clear|possible|impossible|likely|unlikely|early|late|known|unknown|expected|important|time|hard"
    r"|difficult|the first|the only|up to|\w+ (?:minutes|hours|days|weeks|months|years))\b"
)
_EVENT = (
    r"(?:request|comment|visit|call|move|motion|decision|statement|announcement|news|offer|deal|ruling|report|talks"
    r"|incident|sentiment|role|agreement|plan|charge|meeting|remark|warning|development|order|measure|step)s?"
)
_SOMEBODY = (
    r"(?:company|firm|group|agency|institute|newspaper|man|woman|boy|girl|suspect|victim|couple|family|spokesman"
    r"|spokeswoman|official|author|driver|pilot|series|film|programme|study|survey|poll|figure|document|letter)s?"
)
_VERB = r"(?:comes?|came|follows?|followed|was|were|is|are|will|would|has|have|had|means?|meant|marks?|marked)"
_BEFORE = "despite|after|before|since|with|without|in|on|at|for|amid|during|following|because of|under|by|to|from"
_HANGING = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?!{_IMPERSONAL}){_PRONOUN}",
        rf"(?:this|that|these|those|such)\b(?!\s*\[)(?! {_TIME})",
        rf"the {_EVENT} {_VERB}\b",
        rf"the (?:{_SOMEBODY}|\d+-year-old)(?:['’]s?)? (?!(?:of|behind|that|who|which|in|from|at|for|with|on|to)\b)",
        r"the same \w+",
        r"the (?:[a-z-]+ ){1,3}(?:comes?|came|follows?|followed) (?:as|after|amid|on|just|less|hours|days|weeks|a)\b",
        r"the (?:latter|pair|duo|trio|two (?:sides|countries|nations|leaders|men|women))\b",
        r"the (?:country|nation)\b(?! of)",
        r"both of them\b|neither\b",
        rf"(?:{_BEFORE}) (?:this|that|these|those|such|it|them|him|her)\b(?! {_TIME})",
    )
)
_SMALL = re.compile(r"[a-z](?![A-Z-])")
_SPEAKER = re.compile(r"[^.:\"“]{2,60}: ")
_QUOTES = frozenset("\"'“‘«")


def stands_alone(line: str) -> bool:
    """Whether the line can be understood by itself; what follows a speaker ("Ann Lee: …") is read likewise."""
    text = line.strip()
    speaker = None if _HANGING[0].match(text) else _SPEAKER.match(text)
    said = text[speaker.end() if speaker else 0 :].lstrip("…. ")
    if opens_with_quotation(said):
        return True  # direct speech stands beside its speaker
    if not speaker and _SMALL.match(said):
        return False
    patterns = _HANGING[1:] if speaker else _HANGING
    return not any(pattern.match(said) for pattern in patterns)


def opens_with_quotation(line: str) -> bool:
    """Whether the line begins with a quotation mark."""
    return line[:1] in _QUOTES


def with_headline(line: str, headline: str | None) -> str:
    """The line with the headline of its article in brackets in front, where it does not stand alone."""
    return line if headline is None or stands_alone(line) else under_headline(line, headline)


def under_headline(line: str, headline: str) -> str:
    """The line with a headline in brackets in front."""
    said = line[:1].upper() + line[1:]
    return f"[{headline.strip().rstrip('.')}] {said}"
