"""What a sentence does to somebody's word: it denies it, confirms it or takes it back. Pure.

Only set phrases are known, and none counts behind a negation: who "declined to confirm a report" confirms nothing.
"""

from __future__ import annotations

import re

from summarizer.text.features import stems

_SAID = (
    r"(?:accounts?|accusations?|allegations?|announcements?|assertions?|assurances?|claims?(?! (?:for|on|to))|"
    r"comments?|criticism|findings?|insinuations?|notion|remarks?|reports?|rumou?rs?|statements?|stories|story|"
    r"suggestions?|testimony|versions?|words?)"
)
_FIGURE = r"(?:count|estimates?|figures?|numbers?|tally|toll)"
_PREPOSITION = r"(?:about|after|against|amid|at|before|by|following|for|from|in|into|of|on|over|to|with)"
_FEW = rf"(?:(?!{_PREPOSITION}\b)[\w'’-]+ ){{0,4}}?"
"""Words before a noun: "the ministry's latest" claim. A preposition begins something else."""
_FALSE = (
    r"(?:(?:complete |pure |utter )?(?:fabrication|fiction|fantasy|invention|nonsense|rubbish)|"
    r"a lie|absurd|baseless|fabricated|false|groundless|invented|lies|not true|unfounded|untrue)"
)
_WRONG = r"(?:had been|was|were) (?:misinformed|mistaken|wrong)\b"
_QUOTE = "[\"“”'‘’]"
_DECIDED = r"(?! (?:access|appeals?|asylum|bail|entry|motions?|permission|permits?|petitions?|requests?|visas?))"
_COUNT_OR_PLAN = (
    r"(?! (?:\d|no\b|one|two|three|four|five|six|seven|eight|nine|ten|first|further|more|new|plans?|another))"
)

_DENIES = re.compile(
    rf"\bden(?:y|ies|ied|ying)\b{_DECIDED}"
    rf"|\b(?:contest|dismiss|disput|rebut|reject)(?:e|s|es|ed|ted|ing|ting)? {_FEW}(?:{_SAID}|{_FIGURE})\b"
    r"|\b(?:contradict(?:s|ed|ing)?|refut(?:e|es|ed|ing))\b"
    rf"|\b(?:brand|call|describ|dismiss|label)(?:e|s|es|ed|led)? (?:[\w'’-]+ ){{0,8}}?{_QUOTE}?{_FALSE}\b"
    rf"|\b(?:is|are|was|were) (?:\w+ly )?{_QUOTE}?{_FALSE}\b(?! [a-z])"
    rf"|{_QUOTE}{_FALSE}{_QUOTE}"
    rf"|\b(?:no truth (?:in|to)|contrary to (?:what|{_FEW}{_SAID}))\b",
    re.IGNORECASE,
)
_LAST_WORDS = re.compile(
    r"\b(?:(?:contest|contests|contested|denied|denies|deny|dispute|disputed|disputes) (?:doing so|it|that|them|this)"
    r"|reject(?:s|ed)? (?:that|this))(?= (?:and|but)\b|\W*$|[,;:.])",
    re.IGNORECASE,
)
_TAKES_BACK = re.compile(
    r"\b(?:take|takes|taken|taking|took) (?:it|that|this|them) back\b"
    rf"|\b(?:take|takes|taken|taking|took) back (?:what|{_FEW}(?:{_SAID}|{_FIGURE}))\b"
    rf"|\b(?:take|takes|taken|taking|took) {_FEW}{_SAID} back\b"
    rf"|\b(?:drops|dropped|retracts|retracted|withdraw|withdraws|withdrew|withdrawn) {_FEW}(?:{_SAID}|{_FIGURE})\b"
    rf"|\b{_SAID} (?:[\w'’-]+ ){{0,8}}?(?:is|are|was|were|has been|have been) (?:retracted|withdrawn|made in error)\b"
    rf"|\b(?:i|we) {_WRONG}|\bmisspoke\b"
    rf"|\b(?:acknowledge|admit|concede)(?:s|d|ted)? (?:that )?(?:he|it|she|they) {_WRONG}",
    re.IGNORECASE,
)
_CONFIRMS = re.compile(
    rf"\b(?:authenticates|bears out|confirms|corroborates|verifies)\b{_COUNT_OR_PLAN}"
    r"|\b(?:authenticat|confirm|corroborat|verif)(?:y|ied|ed|ing|ying)? "
    r"(?:a|an|her|his|it|its|that|the|their|this|[\w.-]{1,40}['’]s)\b"
    rf"|\bback(?:s|ed)? (?:up )?{_FEW}(?:accounts?|claims?|count|figures?|story|version)\b"
    r"|\b(?:bear|bore|borne) (?:[\w'’-]+ )?out\b|\b(?:is|are|was|were) (?:authentic|genuine)\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(
    r"(?:\b(?:cannot|declin\w*|fail\w*|neither|never|no|nor|not|refus\w*|unable)\b|n['’]t\b)(?: [\w'’-]+){0,4} *$",
    re.IGNORECASE,
)
"""What stands just before a verb and turns it around: "declined to", "could not independently"."""
_BEFORE = 80
"""Characters before a verb in which a negation is looked for."""
_COURT = re.compile(r"\b(?:courts?|judges?|jury|justices|tribunal)\b", re.IGNORECASE)
_WE = re.compile(r"\b(?:our|we)\b", re.IGNORECASE)
_WHOSE = re.compile(
    rf"\b([\w.-]{{1,40}}(?: [\w.-]{{1,40}})?)(?:['’]s|s['’]) (?:\w+ )?(?:{_SAID}|{_FIGURE})\b", re.IGNORECASE
)


def denies(text: str) -> bool:
    """Whether the sentence denies what somebody says. A court decides on a claim; it does not deny it."""
    said = _plainly(_DENIES, text) or _plainly(_LAST_WORDS, text)
    return said is not None and not _by_court(text, said)


def denies_last_words(text: str) -> bool:
    """Whether the sentence denies what was just said: "The ministry denied it."."""
    return _plainly(_LAST_WORDS, text) is not None


def confirms(text: str) -> bool:
    """Whether the sentence confirms what somebody says. A court that confirms a verdict answers nobody."""
    said = _plainly(_CONFIRMS, text)
    return said is not None and not _by_court(text, said)


def takes_back(text: str) -> bool:
    """Whether somebody takes their own word back."""
    return _plainly(_TAKES_BACK, text) is not None


def says_we(text: str) -> bool:
    """Whether the sentence is said by "we"."""
    return _WE.search(text) is not None


def whose_words(text: str) -> frozenset[str]:
    """The stems of those whose words the sentence speaks of: "ministry" in "the ministry's claim"."""
    return stems(" ".join(_WHOSE.findall(text)))


def _plainly(phrases: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The first of the phrases that no negation stands before."""
    found = phrases.finditer(text)
    return next(
        (said for said in found if not _NEGATED.search(text[max(0, said.start() - _BEFORE) : said.start()])), None
    )


def _by_court(text: str, said: re.Match[str]) -> bool:
    return _COURT.search(text[: said.start()]) is not None
