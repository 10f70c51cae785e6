"""What a sentence does to somebody's word: it denies it, confirms it or takes it back. Pure.

Only set phrases are recognised, and none counts after a negation: "declined to confirm a report" confirms nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain

from summarizer.ingest.correction_notes import ends_with_withdrawal
from summarizer.relations.cues import cue_words
from summarizer.text.features import NUMBER_PATTERN, numbers, stems
from summarizer.text.lexicon import lexicon
from summarizer.text.number_words import SMALL_NUMBERS
from summarizer.text.word_pattern import any_word, one_of

_STATEMENTS = tuple(form for noun in sorted(lexicon().cues.statement_nouns - {"claim"}) for form in (noun, f"{noun}s"))
_SAID = rf"(?:{one_of((*_STATEMENTS, *cue_words('said')))}|claims?(?! (?:for|on|to)))"
_FIGURE = one_of(cue_words("figures"))
_FEW = rf"(?:on [A-Z]\w+day )?(?:(?!{one_of(cue_words('prepositions'))}\b)[\w'’-]+ ){{0,4}}?"
"""Words before a noun: "the ministry's latest" claim. A preposition begins something else."""
_FALSE = rf"(?:(?:complete |pure |utter )?{one_of(cue_words('fiction'))}|{one_of(cue_words('called_untrue'))})"
_WRONG = rf"(?:had been|was|were) (?:misinformed|mistaken|wrong)\b(?! to\b(?! {one_of(cue_words('telling'))}\b))"
"""Not "we were wrong to list him", which regrets an act and not a statement."""
_QUOTE = "[\"“”'‘’]"
_DECIDED = rf"(?! (?:{one_of(cue_words('requests'))}|{one_of(cue_words('pleas'))}\b(?! that\b)))"
_REJECT = one_of(stem.removesuffix("*") for stem in (*cue_words("reject"), "rebut"))
_TAKE = one_of(cue_words("take"))
_WITHDRAWN = one_of(cue_words("withdrawn"))
_COUNT_OR_PLAN = rf"(?! (?:\d|no\b|{one_of(SMALL_NUMBERS)}|first|further|more|new|plans?|another))"

_DENIES = re.compile(
    rf"\b{one_of(cue_words('deny'))}\b{_DECIDED}"
    rf"|\b{_REJECT}(?:e|s|es|ed|ted|ing|ting)? {_FEW}(?:{_SAID}|{_FIGURE})\b"
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
_RIGHT_FIGURE = re.compile(
    rf"{NUMBER_PATTERN}(?: [\w%'’-]+){{0,3}}(?:, (?:and )?| and )not (?:the |about |some )?"
    rf"(?!(?:one|a|100 per)\b)({NUMBER_PATTERN})",
    re.IGNORECASE,
)
"""A figure with the one that it replaces: "980, and not 1,150"."""
_TAKES_BACK = re.compile(
    rf"\b{_TAKE} (?:it|that|this|them) back\b"
    rf"|\b{_TAKE} back (?:what|{_FEW}(?:{_SAID}|{_FIGURE}))\b"
    rf"|\b{_TAKE} {_FEW}{_SAID} back\b"
    rf"|\b{one_of(cue_words('withdraw'))} {_FEW}(?:{_SAID}|{_FIGURE}|{_WITHDRAWN})\b"
    rf"|\b{one_of(cue_words('withdraw'))} (?:her|his|its|their) complaints? (?:about|over|that)\b"
    rf"|\b{_TAKE} back {_FEW}{_WITHDRAWN}\b"
    rf"|\b{_SAID} (?:[\w'’-]+ ){{0,8}}?(?:is|are|was|were|has been|have been) (?:retracted|withdrawn|made in error)\b"
    rf"|\b{_SAID}(?: [\w'’-]+){{0,3}}, [^,.;]{{1,80}}, (?:is|was|has been) (?:retracted|withdrawn)\b"
    r"|\b(?:incorrect|mistaken|untrue|wrong) and (?:is|are) (?:hereby )?(?:retracted|withdrawn)\b(?! from\b)"
    rf"|\b(?:my|our) (?:[\w'’-]+ ){{0,2}}(?:{_SAID}|{_FIGURE}|information) (?:is|was|were) (?:mistaken|wrong)\b"
    rf"|\b(?:i|we) {_WRONG}|\b(?:i|we) withdraw (?:it|that|them|this)\b|\bmisspoke\b"
    rf"|\b(?:acknowledge|admit|concede)(?:s|d|ted)? (?:that )?(?:he|it|she|they) {_WRONG}",
    re.IGNORECASE,
)
_CORRECTED = rf"(?:{_FIGURE}|{_SAID}|margin|result|sum|total|vote)"
_CORRECTS = re.compile(
    r"\bcorrect(?:s|ed|ing) (?:herself|himself|itself|themselves)\b"
    rf"|\b(?:correct(?:s|ed|ing)|(?:had|has|have) to correct) {_FEW}{_CORRECTED}\b"
    rf"|\b(?:{_CORRECTED}|dead|missing)(?: [\w'’-]+){{0,10}}? corrected (?:down |up )?(?:to|from) {NUMBER_PATTERN}"
    rf"|{_RIGHT_FIGURE.pattern}",
    re.IGNORECASE,
)
_CORRECTED_FROM = re.compile(rf"\bcorrect(?:s|ed|ing)\b[^.;]{{0,120}}? from ({NUMBER_PATTERN})", re.IGNORECASE)
_ACCOUNT = r"(?:accounts?|claims?|count|estimate|figures?|reports?|story|version)"
_CONFIRMS = re.compile(
    rf"\b(?:authenticates|confirms|corroborates|verifies)\b{_COUNT_OR_PLAN}"
    r"|\b(?:authenticat|confirm|corroborat|verif)(?:y|ied|ed|ing|ying)? (?:on [A-Z]\w+day )?"
    r"(?:a|an|her|his|it|its|that|the|their|this|[\w.-]{1,40}['’]s)\b"
    rf"|\bconfirm(?:s|ed)? (?:(?:about|some) )?{NUMBER_PATTERN}"
    rf"|\bback(?:s|ed) (?:up )?{_FEW}{_ACCOUNT}\b"
    rf"|\bsupport(?:s|ed)? (?:(?:her|his|its|the|their|this)|[\w.-]{{1,40}}['’]s) {_FEW}{_ACCOUNT}\b"
    rf"|\b{one_of(cue_words('records'))} back(?:s|ed)\b(?! (?:by|down|in|into|onto|out|to|up)\b)"
    rf"|\b(?:consistent|in agreement|in line) with {_FEW}(?:accounts?|conclusions?|findings?|version)\b"
    rf"|\bin support of {_FEW}(?:{_ACCOUNT}|suspicion|theory|view)\b"
    r"|\b(?:came|come|comes) to the same (?:conclusion|finding|result)\b"
    r"|\b(?:find|finds|found|gave|give|gives|reach|reached|reaches|show|showed|shows) the same "
    r"(?:conclusion|figures?|result)\b"
    rf"|\btall(?:y|ies|ied) with {_FEW}{_ACCOUNT}\b"
    r"|\b(?:bear|bearing|bears|bore|borne) (?:[\w'’-]+ )?out\b|\b(?:is|are|was|were) (?:authentic|genuine)\b",
    re.IGNORECASE,
)
_AS_SAID = re.compile(
    r", (?:just )?as (?!(?:he|i|it|she|they|we)\b)(?:[\w'’-]+ ){1,5}had (?:reported|said|stated|warned)\b",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(rf"(?:{any_word(cue_words('not')).pattern})|\b(?:instead|rather|than)\b", re.IGNORECASE)
_CONFIRMED_COUNT = re.compile(rf"\bconfirm(?:s|ed)? (?:(?:about|some) )?({NUMBER_PATTERN})", re.IGNORECASE)
_KEEPS_SILENT = re.compile(
    r"\b(?:(?:declin|refus)(?:e|es|ed|ing)|(?:did|does|do|would|will|could|has|have)(?: not|n['’]t)) (?:to |be )?"
    r"(?:answer|be drawn|comment|discuss|drawn|elaborate|give (?:details|reasons)|go into|replied|reply|respond"
    r"|say|speak)\b|\bno comment\b",
    re.IGNORECASE,
)
_BEFORE = 80
"""Characters before a verb in which a negation is looked for."""
_OF_FIGURE = re.compile(rf"\b{_FIGURE}$", re.IGNORECASE)
_AMOUNT = re.compile(rf" of (?:[\w'’-]+ ){{0,2}}?({NUMBER_PATTERN})", re.IGNORECASE)
"""What follows a figure that is given: "of about 40"."""
_NAMED_FIGURE = re.compile(rf"\b{_FIGURE} of (?:[\w'’-]+ ){{0,2}}?({NUMBER_PATTERN}(?: [a-z]+)?)", re.IGNORECASE)
_COURT = any_word(cue_words("courts"))
_RECALLED = re.compile(
    r"\bhad (?:(?:already|also|earlier|since|then|\w+ly) )?$"
    r"|\bwho(?: (?:had|has|have|later|now|on [A-Z]\w+day|since|then))* $"
    r"|\b(?:after|since) (?-i:(?:a|an|her|his|its|the|their) [a-z][\w'’-]* |(?:[A-Z][\w'’-]+ ){1,2})$",
    re.IGNORECASE,
)
"""What precedes the verb if the act was done earlier: "had denied", "the foreman who took back", "after Tarrant took
back". A participle after "after" is the news: "after withdrawing its report"."""
_TURNED = re.compile(
    rf"(?:{any_word(cue_words('turns_around')).pattern})(?: (?!but\b)[\w'’-]+){{0,4}} *$"
    r"|\b(?:could|if|(?-i:may)|might|must|should|will|would|(?:ask|demand|urg|want)\w*"
    r"|(?<!\bhad )(?<!\bhas )(?<!\bhave )(?<!\bforced )(?<!\bagreed )(?<!\bobliged )to)"
    r"(?: (?!(?:and|but)\b)[\w'’-]+){0,3} $",
    re.IGNORECASE,
)
"""What comes just before a verb and negates it: "declined to", "could not independently"; or shows that nobody has done
it: "should withdraw", "demands that the minister take back"."""
_WE = re.compile(r"\b(?:our|we)\b", re.IGNORECASE)
_WHEN = re.compile(r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day|month|week|year)\b", re.IGNORECASE)
"""Whose word "Friday's figure" is, it does not say."""
_WHOSE = re.compile(
    rf"\b([\w.-]{{1,40}}(?: [\w.-]{{1,40}})?)(?:['’]s|s['’]) (?:\w+ )?(?:{_SAID}|{_FIGURE})\b", re.IGNORECASE
)


def denies(text: str) -> bool:
    """Whether the sentence denies what somebody says. A court decides on a claim; it does not deny it."""
    return _is_of_party(text, _denial(text))


def before_denial(text: str) -> str:
    """What stands before the denial: who denies, as in "Tomas Reyk, chief executive of Ostermere Water, "."""
    said = _denial(text)
    return text[: said.start()] if said is not None else ""


def denies_last_words(text: str) -> bool:
    """Whether the sentence denies what was just said: "The ministry denied it."."""
    return _plainly(text, _LAST_WORDS) is not None


def keeps_silent(text: str) -> bool:
    """Whether somebody refuses to say anything: "The board declined to go into detail." That contradicts nobody."""
    return _KEEPS_SILENT.search(text) is not None


def confirms(text: str) -> bool:
    """Whether the sentence confirms what somebody says. A court that confirms a verdict answers nobody."""
    return _is_of_party(text, _confirmation(text))


def takes_back(text: str) -> bool:
    """Whether somebody takes their own word back, or corrects it."""
    return _plainly(text, _TAKES_BACK, _CORRECTS) is not None or ends_with_withdrawal(text)


def keeps_word(text: str) -> bool:
    """Whether the sentence says that somebody has not taken their word back: "It has not withdrawn its statement"."""
    return _TAKES_BACK.search(text) is not None and not takes_back(text)


def corrects(text: str) -> bool:
    """Whether somebody corrects what was said, most often a figure: "19 votes and not 12"."""
    return _plainly(text, _CORRECTS) is not None


def _denial(text: str) -> re.Match[str] | None:
    return _plainly(text, _DENIES, _LAST_WORDS)


def _confirmation(text: str) -> re.Match[str] | None:
    said = _plainly(text, _CONFIRMS)
    if said is not None:
        return said
    as_said = _AS_SAID.search(text)
    if as_said is not None and _OTHERWISE.search(text[: as_said.start()]):
        return None  # "rather than by arson, as the mayor had said"
    return as_said


def _act(text: str) -> re.Match[str] | None:
    """What the sentence does to somebody's word."""
    return _plainly(text, _TAKES_BACK, _CORRECTS, _DENIES) or _confirmation(text)


def answers_figure_of(text: str, before: str) -> bool:
    """Whether the earlier sentence may give the figure that the later one denies, confirms or takes back.

    "The ministry drops its figure of nine" is about a sentence with the number nine; "it drops its figure" about one
    with any number; a reply that names no figure may be about any sentence.
    """
    asked = _asked_figures(text)
    if asked is None:
        return True
    given = numbers(before)
    return asked <= given if asked else bool(given)


@lru_cache(maxsize=256)  # a reply is compared with all earlier claims
def _asked_figures(text: str) -> frozenset[float] | None:
    """The figures that a reply is about; empty if it is about a figure and does not name it, None if about anything."""
    said = _act(text)
    if said is None:
        return None
    figures = (_RIGHT_FIGURE, _CORRECTED_FROM, _NAMED_FIGURE) if takes_back(text) else ()
    if found := next(filter(None, (figure.search(text) for figure in figures)), None):
        return numbers(found[1])
    if (counted := _CONFIRMED_COUNT.match(text, said.start())) is not None:
        return numbers(counted[1])
    if not _OF_FIGURE.search(said.group()):
        return None
    amount = _AMOUNT.match(text, said.end())
    return numbers(amount[1]) if amount else frozenset()


def is_recalled(text: str) -> bool:
    """Whether the sentence recalls an earlier act: "the ministry had denied it", "who took it back"."""
    said = _act(text)
    return said is not None and _RECALLED.search(text[: said.start()]) is not None


def replaces_figure(text: str) -> bool:
    """Whether the sentence gives a figure with the one that it replaces: "980, and not 1,150"."""
    return _RIGHT_FIGURE.search(text) is not None


def says_we(text: str) -> bool:
    """Whether the sentence is said by "we"."""
    return _WE.search(text) is not None


def whose_words(text: str) -> frozenset[str]:
    """The stems of those whose words the sentence speaks of: "ministry" in "the ministry's claim"."""
    return stems(" ".join(whose for whose in _WHOSE.findall(text) if not _WHEN.search(whose)))


def _plainly(text: str, *phrases: re.Pattern[str]) -> re.Match[str] | None:
    """The first of the phrases without a negation or a wish before it: who should withdraw a claim has not done so."""
    for said in chain.from_iterable(phrase.finditer(text) for phrase in phrases):
        if not _TURNED.search(text[max(0, said.start() - _BEFORE) : said.start()]):
            return said
    return None


def _is_of_party(text: str, said: re.Match[str] | None) -> bool:
    """Whether there is such a phrase, and no court before it."""
    return said is not None and _COURT.search(text[: said.start()]) is None
