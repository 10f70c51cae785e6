"""Questions that cannot be answered as written are refused with what to write instead; all others pass."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer.errors import UsageError
from summarizer.questions.validate_question import validate_question

TODAY = date(2031, 2, 20)

EMPTY = "the question is empty; write one, such as “What changed since Monday?”"
WORDLESS = "the question has no words; write one, such as “What changed since Monday?”"


def missing(day):
    return f"there is no {day} in the calendar; correct the date and ask again"


def ahead(day):
    return f"{day} lies in the future; name a day up to today, 2031-02-20"


def unclear(day):
    return f"“{day}” cannot be read as a day; write it like 2025-03-05 or 5 March 2025"


@pytest.mark.parametrize(
    ("question", "refusal"),
    [
        ("", EMPTY),
        (" \n\t", EMPTY),
        ("???", WORDLESS),
        (" … **__!", WORDLESS),
        ("🤔", WORDLESS),
        ("why " * 251, "a question has at most 1,000 characters; this one has 1,003"),
        ("What changed since 2031-02-31?", missing("2031-02-31")),
        ("What changed since 2030-13-01?", missing("2030-13-01")),
        ("What changed since 31 April?", missing("31 April")),
        ("what changed since 31 april", missing("31 april")),
        ("What changed since the 31st of April 2030?", missing("31st of April 2030")),
        ("What changed since 32 March 2030 in the harbour?", missing("32 March 2030")),
        ("What happened on February 30?", missing("February 30")),
        ("Was she arrested by 31 June 2030?", missing("31 June 2030")),
        ("What was said between 1 April and 31 April?", missing("31 April")),
        ("What changed since 2099-01-01?", ahead("2099-01-01")),
        ("What changed since 1 January 2099?", ahead("1 January 2099")),
        ("What changed since March 2032?", ahead("March 2032")),
        ("What changed after 2032?", ahead("2032")),
        ("Who has resigned since 5 May 2031?", ahead("5 May 2031")),
        ("What changed since the day after tomorrow?", ahead("the day after tomorrow")),
        ("What changed since 5/3/2030?", unclear("5/3/2030")),
        ("What changed since 5.3.2030?", unclear("5.3.2030")),
        ("What changed since 2030-3-5?", unclear("2030-3-5")),
        ("What changed since 2030/03/05?", unclear("2030/03/05")),
    ],
)
def test_a_question_that_cannot_be_answered_is_told_why_and_what_to_do(question, refusal):
    with pytest.raises(UsageError) as error:
        validate_question(question, TODAY)
    assert str(error.value) == refusal


@pytest.mark.parametrize(
    "question",
    [
        "What changed since Monday?",
        "What changed since 1.2.3?",  # a version of something
        "What changed since 29 February?",
        "What changed since 5 March?",
        "What changed since 5 march 2030?",
        "What changed since 2031-02-20?",
        "What changed since 2031-02-21?",  # today, east of Greenwich
        "What changed since the flood?",
        "Will the plant open in 2040?",
        "What is planned after 1 January 2032?",
        "Is the meeting on 5 May 2031?",
        "Who was hurt when in April 31 people fell?",
        "Were 31 April bookings cancelled?",
        "Why did 9/11/2001 matter?",
        "Что с паромом?",
        "何时",
        "7?",
    ],
)
def test_any_other_question_passes_as_it_was_asked(question):
    assert validate_question(f" {question} ", TODAY) == question
