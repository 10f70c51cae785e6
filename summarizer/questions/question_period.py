"""What time a question asks about: a day or period that it names, now, or no time. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from summarizer.claims.timex import find_times

_NOW = re.compile(
    r"\b(?:is|are|isn['’]t|aren['’]t|has|have|can|may|does|do|now|still|currently|today|latest|at present)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(r"\b(?:will|would|shall|going to|planned?|next|plans?)\b", re.IGNORECASE)
_PAST = re.compile(r"\b(?:was|were|did|had)\b", re.IGNORECASE)


class Tense(StrEnum):
    """Whether the newest answer is wanted, any that was given, or what is to come."""

    NOW = "now"
    PAST = "past"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class QuestionPeriod:
    """Inclusive days that a question names."""

    first: date
    last: date

    def distance(self, day: date) -> int:
        """Days between a day and the period; 0 inside."""
        return max((self.first - day).days, (day - self.last).days, 0)


def tense(question: str) -> Tense:
    """By the first verb that has one."""
    kinds = ((Tense.AHEAD, _AHEAD), (Tense.PAST, _PAST), (Tense.NOW, _NOW))
    found = [(match.start(), kind) for kind, pattern in kinds if (match := pattern.search(question))]
    return min(found)[1] if found else Tense.NOW


def period_of_question(question: str, today: date) -> QuestionPeriod | None:
    """The days that the question names; None where it names none, or only what lies after `today`.

    Args:
        question: as asked.
        today: what a day without a year is the nearest past one to: the day of the newest article that may answer.
    """
    for expression in find_times(question, 0, today):
        when = expression.resolve(False)
        if when is not None and when.first <= today:
            return QuestionPeriod(when.first, when.last)
    return None


def since_day(question: str, today: date) -> date | None:
    """The day from which on changes are asked for; None where the question names none."""
    lowered = question.casefold()
    for phrase, days in (("today", 0), ("this week", today.weekday()), ("this month", today.day - 1)):
        if phrase in lowered:
            return today - timedelta(days)
    period = period_of_question(question, today)
    return period.first if period else None
