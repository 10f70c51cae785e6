"""Which changes are worth a line, and what breaks a silence."""

import pytest

from summarizer.briefing.choose_lines import ChangeCandidate, worth_reporting
from summarizer.briefing.limits import CHANGES
from summarizer.briefing.model import ChangeKind

SURE, LIKELY, UNLIKELY = 0.7, 0.45, 0.2
"""The importance of a change."""


def change(claim, importance):
    return ChangeCandidate(ChangeKind.NEW, claim, (), (), (), importance)


@pytest.mark.parametrize(
    ("news", "score", "is_told"),
    [(None, CHANGES.sure_unread, True), (0.5, CHANGES.sure_unread, False), (0.5, CHANGES.sure_importance, True)],
)
def test_a_sentence_that_the_judge_has_read_must_be_surer_to_break_a_silence(make_claim, news, score, is_told):
    draft = ChangeCandidate(ChangeKind.NEW, make_claim("The pier is shut.", news=news), (), (), (), score)

    assert worth_reporting([draft]) == ([draft] if is_told else [])


def test_what_is_taken_back_breaks_a_silence_that_other_news_does_not(make_claim):
    drafts = [
        ChangeCandidate(kind, make_claim("I take it back.", news=0.5), (), (), (), CHANGES.sure_unread)
        for kind in (ChangeKind.RETRACTED, ChangeKind.UPDATED)
    ]

    assert [worth_reporting([draft]) for draft in drafts] == [drafts[:1], []]


@pytest.mark.parametrize(
    ("day", "lines"),
    [
        ([SURE], [0]),
        ([LIKELY], []),
        ([LIKELY, LIKELY], []),
        ([LIKELY, SURE], [1, 0]),
        ([UNLIKELY, LIKELY, SURE], [2, 1]),
        ([], []),
    ],
)
def test_only_what_is_sure_breaks_a_silence(make_claim, day, lines):
    drafts = [change(make_claim(f"Change {number}."), importance) for number, importance in enumerate(day)]

    assert worth_reporting(drafts) == [drafts[line] for line in lines]


def test_what_an_article_dropped_breaks_a_silence_without_a_claim():
    dropped = ChangeCandidate(ChangeKind.RETRACTED, None, (), (), (), 0.9)

    assert worth_reporting([dropped]) == [dropped]
