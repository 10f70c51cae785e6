"""What time a question asks about: a day or period that it names, now, or no time. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
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
_SMALL_MONTH = re.compile(
    r"\b(?:since|after|before|until|by|on)\s+(?:(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\s+)?"
    r"((?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*)\b"
)
_ZONES = timedelta(days=1)
"""East of Greenwich, a day begins while it is still the day before in UTC."""


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
    return next((period for period in _periods(question, today) if period.first <= today), None)


def _periods(question: str, today: date) -> Iterator[QuestionPeriod]:
    for expression in find_times(with_capital_months(question), 0, today):
        if (when := expression.resolve(False)) is not None:
            yield QuestionPeriod(when.first, when.last)


def with_capital_months(question: str) -> str:
    """The question with a capital on each month after "since" or "on": people write "since 5 march"."""
    return _SMALL_MONTH.sub(lambda match: match[0][: -len(match[1])] + match[1].capitalize(), question)


def has_begun(day: date, today: date) -> bool:
    """Whether this day has begun somewhere, if `today` is the day in UTC."""
    return day <= today + _ZONES


def since_day(question: str, today: date) -> date | None:
    """The day from which on changes are asked for; None where the question names none."""
    lowered = question.casefold()
    for phrase, days in (("today", 0), ("this week", today.weekday()), ("this month", today.day - 1)):
        if phrase in lowered:
            return today - timedelta(days)
    return next((period.first for period in _periods(question, today) if has_begun(period.first, today)), None)
