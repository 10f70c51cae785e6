"""What a sentence does to somebody's word: it denies it, confirms it or takes it back. Pure.

Only set phrases are known. A court that rejects an appeal denies nothing.
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
_FEW = r"(?:[\w'’-]+ ){0,4}?"
_FALSE = (
    r"(?:(?:complete |pure |utter )?(?:fabrication|fiction|fantasy|invention|nonsense|rubbish)|"
    r"a lie|absurd|baseless|fabricated|false|groundless|invented|lies|not true|unfounded|untrue)"
)
_QUOTE = "[\"“”'‘’]"
_DECIDED = r"(?! (?:access|appeals?|asylum|bail|entry|motions?|permission|permits?|petitions?|requests?|visas?))"

_DENIES = re.compile(
    rf"\bden(?:y|ies|ied|ying)\b{_DECIDED}"
    rf"|\b(?:reject|dismiss|disput|contest|rebut)(?:e|s|es|ed|ted|ing|ting)? {_FEW}(?:{_SAID}|{_FIGURE})\b"
    r"|\b(?:contradict|refut)(?:e|s|es|ed|ing)\b"
    rf"|\b(?:brand|call|describ|dismiss|label)(?:e|s|es|ed|led)? (?:[\w'’-]+ ){{0,8}}?{_QUOTE}?{_FALSE}\b"
    rf"|\b(?:is|are|was|were) (?:\w+ly )?{_QUOTE}?{_FALSE}\b(?! [a-z])"
    rf"|{_QUOTE}{_FALSE}{_QUOTE}"
    rf"|\b(?:no truth (?:in|to)|contrary to (?:what|{_FEW}{_SAID}))\b",
    re.IGNORECASE,
)
_LAST_WORDS = re.compile(
    r"\b(?:contest|den|deni|dismiss|disput|reject)(?:y|ies|ed|es|s)? (?:doing so|it|that|them|this)"
    r"(?= (?:and|but)\b|\W*$|[,;:.])",
    re.IGNORECASE,
)
_WHOSE = re.compile(
    rf"\b([\w.-]{{1,40}}(?: [\w.-]{{1,40}})?)(?:['’]s|s['’]) (?:\w+ )?(?:{_SAID}|{_FIGURE})\b", re.IGNORECASE
)
_COUNT_OR_PLAN = (
    r"(?! (?:\d|no\b|one|two|three|four|five|six|seven|eight|nine|ten|first|further|more|new|plans?|another))"
)
_CONFIRMS = re.compile(
    rf"\b(?:authenticates|bears out|confirms|corroborates|verifies)\b{_COUNT_OR_PLAN}"
    r"|\b(?:authenticat|confirm|corroborat|verif)(?:y|ied|ed|ing|ying)? "
    r"(?:a|an|her|his|it|its|that|the|their|this|[\w.-]{1,40}['’]s)\b"
    rf"|\bback(?:s|ed)? (?:up )?{_FEW}(?:accounts?|claims?|count|figures?|story|version)\b"
    r"|\b(?:bear|bore|borne) (?:[\w'’-]+ )?out\b|\b(?:is|are|was|were) (?:authentic|genuine)\b",
    re.IGNORECASE,
)
_WE = re.compile(r"\b(?:our|we)\b", re.IGNORECASE)
_COURT = re.compile(r"\b(?:courts?|judges?|jury|justices|tribunal)\b", re.IGNORECASE)
_TAKES_BACK = re.compile(
    r"\b(?:take|takes|taken|taking|took) (?:it|that|this|them) back\b"
    rf"|\b(?:take|takes|taken|taking|took) back (?:what|{_FEW}(?:{_SAID}|{_FIGURE}))\b"
    rf"|\b(?:take|takes|taken|taking|took) {_FEW}{_SAID} back\b"
    rf"|\b(?:drops|dropped|retracts|retracted|withdraws?|withdrew|withdrawn) {_FEW}(?:{_SAID}|{_FIGURE})\b"
    rf"|\b{_SAID} (?:[\w'’-]+ ){{0,8}}?(?:is|are|was|were|has been|have been) (?:retracted|withdrawn|made in error)\b"
    r"|\b(?:he|i|she|they|we) (?:had been|was|were) (?:misinformed|mistaken|wrong)\b|\bmisspoke\b",
    re.IGNORECASE,
)


def denies(text: str) -> bool:
    """Whether the sentence denies what somebody says. A court decides on a claim; it does not deny it."""
    said = _DENIES.search(text) or _LAST_WORDS.search(text)
    return said is not None and _COURT.search(text) is None


def denies_last_words(text: str) -> bool:
    """Whether the sentence denies what was just said: "The ministry denied it."."""
    return denies(text) and _LAST_WORDS.search(text) is not None


def confirms(text: str) -> bool:
    """Whether the sentence confirms what somebody says. A court that confirms a verdict answers nobody."""
    return _CONFIRMS.search(text) is not None and _COURT.search(text) is None


def takes_back(text: str) -> bool:
    """Whether somebody takes their own word back."""
    return _TAKES_BACK.search(text) is not None


def says_we(text: str) -> bool:
    """Whether the sentence is said by "we"."""
    return _WE.search(text) is not None


def whose_words(text: str) -> frozenset[str]:
    """The stems of those whose words the sentence speaks of: "ministry" in "the ministry's claim"."""
    return stems(" ".join(_WHOSE.findall(text)))
