"""How likely a claim answers a question: a logistic regression over the judge's score and features of the claim. Pure.

    question, claim → features → probability

The weights are fitted by `python -m benchmarks.fit_answers`. Without a judge, only the other features count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import astuple, dataclass

import numpy as np
import numpy.typing as npt

from summarizer.claims.model import Claim
from summarizer.log_odds import log_odds
from summarizer.text.counted_things import counted_things
from summarizer.text.number_words import SMALL_NUMBERS
from summarizer.text.question_types import QuestionType, QuestionVoice, question_type
from summarizer.text.question_words import query_terms
from summarizer.text.word_pattern import one_of
from summarizer.topics.identities import BY, names_another
from summarizer.topics.limits import AnswerScoreRules

_NUMBER = re.compile(
    rf"\d|\b(?:{one_of(SMALL_NUMBERS)}|dozens?|hundreds?|thousands?|millions?"
    r"|tens|half|once|twice|third|no one|nobody|none|no)\b",
    re.IGNORECASE,
)
_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)"
)
_TIME = re.compile(
    rf"\b(?:\d{{1,2}} (?:{_MONTH}|mar|may(?! (?:also|be|have|need|not|still|yet)\b))|{_MONTH}\.?(?: \d{{1,2}})?"
    rf"|{_DAY}|tomorrow|tonight|noon"
    r"|midnight|morning|afternoon|evening|night|weekends?|weeks?|months?|years?|spring|summer|autumn|winter"
    r"|\d{1,2}[:.][0-5]\d(?! ?(?:%|per ?cent|m\b|bn\b|[mb]illion))|(?:19|20)\d\d"
    r"|[ap]\.?m\.?|hours?|days?|soon|immediately)(?!\w)",
    re.IGNORECASE,
)
_UNITS = ("second", "minute", "hour", "day", "night", "week", "weekend", "month", "year", "decade")
_TIME_UNITS = frozenset({*_UNITS, "a.m.", "p.m.", "o'clock"})
_SPAN = re.compile(
    rf"\b(?:\d+|an?|{one_of(SMALL_NUMBERS)})[ -]{one_of(_UNITS)}s?\b|\b\d{{1,2}} ?[ap]\.?m\b", re.IGNORECASE
)
"""A length of time, or a time of day. Its number is not an amount of anything else."""
_OF_TIME = re.compile(
    rf"\bhow (?:many|much) (?:\w+ ){{0,2}}(?:{one_of(_UNITS)}s?|time)\b"
    r"|\bhow (?:fast|late|long|often|old)\b|\bwhat age\b|\btime lost\b",
    re.IGNORECASE,
)
"""Questions that ask for a length of time."""
_LISTENERS = (
    r"(?:a |her |his |the |their )?(?:[\w-]+ )?(?:agency|broadcaster|committee|council|court|inquiry|journalists|"
    r"lawmakers|mps|newspaper|paper|parliament|press|radio|reporters|station|television)"
)
_TOLD_ON = re.compile(
    r"\b(?:added|announced|reported|said|says|wrote|"
    rf"(?:said to|told|tells) {_LISTENERS}) (?:early |late )?(?:on )?{_DAY}\b",
    re.IGNORECASE,
)
"""When somebody said something: not when it happened."""
_REASON = re.compile(
    r"\b(?:because|due to|owing to|thanks to|after|over|as|since|so that|in order|to avoid|for fear|blam\w+|caus\w+"
    r"|reasons?|cit(?:e|ed|es|ing)|following|leads? to|led to|given|for (?:want|lack) of|why)\b",
    re.IGNORECASE,
)
"""Words that give a reason, and some ("as", "over") that may."""

_OPENING = 3
"""The subject of a headline is among this many first words."""

_POSSESSOR = re.compile(r".*['’]s?\s", re.DOTALL)
"""Up to the last owner of a thing: "Lee's " of "Lee's refusal"."""


@dataclass(frozen=True, slots=True)
class AnswerFeatures:
    """What is known about a question and a claim. `judged` is the judge's log odds; 0 where there is none."""

    judged: float
    cosine: float
    covered: float
    """Share of the question's words that stand in the claim or the headline above it."""
    untyped: float
    """1 where the claim lacks what the question asks for: a number, a time, a name, a word that gives a reason, or
    the person or body whose decision is asked for."""
    other_voice: float
    """1 where the question asks for somebody's words and the claim is neither by nor about them."""
    headline: float
    """1 for a claim that is a headline."""
    apart: float = 0.0
    """Of an aspect: nearness to it beyond what it shares with the rest of its topic."""
    on_topic: float = 0.0
    """Of an aspect: log odds that the claim is on the topic."""
    news: float = 0.0
    """The judge's log odds that the sentence is news: colour and teasers answer little."""
    own_words: float = 0.0
    """1 where the question asks for somebody's words and the claim gives them."""


class Question:
    """A question parsed once, to be compared with many claims."""

    def __init__(self, text: str, names: Sequence[str] = ()) -> None:
        self.text = text
        self.type = question_type(text)
        self._words = query_terms(text)
        self._counted = counted_things(text)
        self._voice = QuestionVoice.of(text, tuple(names))
        self._decider = QuestionVoice.deciding(text)

    def features(
        self,
        claim: Claim,
        headline: str,
        cosine: float,
        judged: float | None,
        apart: float = 0.0,
        relevance: float = 0.5,
    ) -> AnswerFeatures:
        """The features of a claim as an answer to this question.

        Args:
            claim: the claim.
            headline: that of its article, "" if there is none or the claim is the headline.
            cosine: of claim and question.
            judged: the judge's probability, None without a judge.
            apart: see `AnswerFeatures.apart`.
            relevance: the relevance of the claim to the topic of the question, if it has one.
        """
        shared = self._words & query_terms(f"{headline} {claim.text}")
        return AnswerFeatures(
            judged=log_odds(judged) if judged is not None else 0.0,
            cosine=cosine,
            covered=len(shared) / len(self._words) if self._words else 0.0,
            untyped=float(not (self.is_typed(claim) and self._may_explain(claim) and self._decided(claim, headline))),
            other_voice=float(not self.is_voiced(claim)),
            headline=float(claim.headline),
            apart=apart,
            on_topic=log_odds(relevance),
            news=log_odds(claim.news) if judged is not None and claim.news is not None else 0.0,
            own_words=float(any(self._voice.in_text(speaker) for speaker in _speakers(claim))),
        )

    def is_typed(self, claim: Claim) -> bool:
        """Whether the claim has what an answer must have: a number, a time, a name; and a count of that thing."""
        return self.has_type(claim) and self.counts(claim)

    def has_type(self, claim: Claim) -> bool:
        """Whether the claim has a number, a time or a name, if the question asks for one."""
        match self.type:
            case QuestionType.HOW_MANY:
                return self._has_amount(claim)
            case QuestionType.WHEN:
                return bool(_TIME.search(_TOLD_ON.sub(" ", claim.text)))
            case QuestionType.WHO:
                return names_another(claim, self.text)
            case _:
                return True

    def _may_explain(self, claim: Claim) -> bool:
        """Whether the claim has a word that gives a reason, if the question asks for one."""
        return self.type is not QuestionType.WHY or bool(_REASON.search(claim.text))

    def _has_amount(self, claim: Claim) -> bool:
        """Whether the claim has a number that is neither a date nor, unless it is asked for, a length of time."""
        quantities, text = claim.quantities, claim.text
        if not _OF_TIME.search(self.text):
            quantities = tuple(quantity for quantity in quantities if quantity.unit not in _TIME_UNITS)
            text = _SPAN.sub(" ", text)
        return bool(quantities or _NUMBER.search(_TIME.sub(" ", text)))

    def _decided(self, claim: Claim, headline: str) -> bool:
        """Whether whoever is asked about acts or speaks in the claim, or opens its headline.

        "Lee goes to court" does not tell what the court decided.
        """
        if not self._decider.stems:
            return True
        actors = [claim.subject, *_speakers(claim), *BY.findall(claim.text), " ".join(headline.split()[:_OPENING])]
        return self._decider.in_text(" ".join(actors))

    def counts(self, claim: Claim) -> bool:
        """Whether the claim can be about what the question counts; True where that is nothing that we know."""
        return not self._counted or any(said.search(claim.text) for said in self._counted)

    def asks_for_words_of(self, names: Sequence[str]) -> bool:
        """Whether the question asks what the person with one of these names says."""
        return self._voice.in_text(" ".join(names))

    def is_voiced(self, claim: Claim) -> bool:
        """Whether the claim is by or about the person whose words are asked for; True if the question names nobody.

        What somebody else says about something of theirs ("Lee's refusal", investigators say) is neither.
        """
        if not self._voice.stems:
            return True
        speakers = _speakers(claim)
        about = _POSSESSOR.sub("", claim.subject) if speakers else claim.subject
        return self._voice.in_text(" ".join([about, *speakers]))


def _speakers(claim: Claim) -> list[str]:
    return [each.speaker for each in (claim.attribution, *claim.partial_attributions) if each]


def score_answers(
    features: Sequence[AnswerFeatures], *, judged: bool, rules: AnswerScoreRules
) -> npt.NDArray[np.float32]:
    """Probabilities, shape (len(features),)."""
    if not features:
        return np.zeros(0, np.float32)
    weights = np.array(rules.with_judge if judged else rules.without_judge)
    logits = np.array([astuple(each) for each in features]) @ weights[1:] + weights[0]
    scores: npt.NDArray[np.float32] = (1 / (1 + np.exp(-logits))).astype(np.float32)
    return scores


def judged_text(headline: str, sentence: str) -> str:
    """A sentence as the judge reads it, after the headline of its article: "The stop is lifted" says nothing alone."""
    return sentence if headline in {"", sentence} else f"{headline} | {sentence}"
