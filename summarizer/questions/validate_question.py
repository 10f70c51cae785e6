"""Refuse a question that cannot be answered as it is written, and say what to write instead. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from summarizer.claims.timex import find_times
from summarizer.errors import UsageError
from summarizer.questions.limits import ANSWERS
from summarizer.questions.question_period import has_begun, with_capital_months
from summarizer.text.question_types import QuestionType, question_type

_BEFORE_DATE = re.compile(
    r"\b(?:since|after|on|by|before|until|till|from|to|and|between|as of)\s+(?:the\s+)?$", re.IGNORECASE
)
_SINCE = re.compile(r"\bsince\s+(?:the\s+)?$", re.IGNORECASE)
_SINCE_OR_AFTER = re.compile(r"\b(?:since|after)\s+(?:the\s+)?$", re.IGNORECASE)
_FIGURES = re.compile(r"\bsince\s+(\d{1,2}([./-])\d{1,2}\2\d{4}|\d{4}([./-])\d{1,2}\3\d{1,2})\b", re.IGNORECASE)
_ISO = re.compile(r"\d{4}-\d\d-\d\d")


def validate_question(question: str, today: date) -> str:
    """The question without the space around it.

    Args:
        question: as typed.
        today: the day of the question in UTC.

    Raises:
        UsageError: it is empty, too long or without a word; a date in it does not exist or cannot be read; or it asks
            what has changed since a day that lies ahead.
    """
    question = question.strip()
    if not question:
        raise UsageError("the question is empty; write one, such as “What changed since Monday?”")
    if len(question) > ANSWERS.question_limit:
        raise UsageError(
            f"a question has at most {ANSWERS.question_limit:,} characters; this one has {len(question):,}"
        )
    if not re.search(r"[^\W_]", question):
        raise UsageError("the question has no words; write one, such as “What changed since Monday?”")
    _check_dates(question, today)
    return question


@dataclass(frozen=True, slots=True)
class _Dated:
    """A time in the question: as written, the words around it, and its first day, if there is one."""

    written: str
    before: str
    after: str
    first: date | None
    is_date: bool

    @property
    def is_meant(self) -> bool:
        """Whether this is a date rather than a month and a number of things: "in April 31 people were hurt"."""
        return bool(_BEFORE_DATE.search(self.before)) or not re.match(r"\s+\w", self.after)


def _check_dates(question: str, today: date) -> None:
    """Raises UsageError."""
    if (figures := _FIGURES.search(question)) and not _ISO.fullmatch(figures[1]):
        raise UsageError(f"“{figures[1]}” cannot be read as a day; write it like 2025-03-05 or 5 March 2025")
    is_of_changes = question_type(question) is QuestionType.CHANGED
    from_then_on = _SINCE_OR_AFTER if is_of_changes else _SINCE
    for time in _times(question, today):
        if time.is_date and time.first is None and time.is_meant:
            raise UsageError(f"there is no {time.written} in the calendar; correct the date and ask again")
        if time.first and not has_begun(time.first, today) and from_then_on.search(time.before):
            raise UsageError(f"{time.written} lies in the future; name a day up to today, {today.isoformat()}")


def _times(question: str, today: date) -> Iterator[_Dated]:
    text = with_capital_months(question)
    for expression in find_times(text, 0, today):
        span, when = expression.span, expression.resolve(False)
        opening = re.match(r"(?:(?:since|after|by|until|in|for|of)\s+)?", text[span.start : span.end], re.IGNORECASE)
        start = span.start + (opening.end() if opening else 0)
        first = when.first if when else None
        yield _Dated(question[start : span.end], text[:start], text[span.end :], first, expression.is_date)
