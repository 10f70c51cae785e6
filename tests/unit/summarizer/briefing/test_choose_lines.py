"""Which changes are worth a line, and what breaks a silence."""

import numpy as np
import pytest

from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.briefing.choose_lines import ChangeCandidate, select_lines, worth_reporting
from summarizer.briefing.limits import CHANGES
from summarizer.briefing.model import ChangeKind
from summarizer.delivery.model import Length

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


@pytest.mark.parametrize("kind", [ChangeKind.UPDATED, ChangeKind.DISPUTED, ChangeKind.RETRACTED])
def test_a_small_change_of_any_kind_does_not_stand_above_the_news_of_the_day(make_claim, kind):
    weighted = CHANGE_KINDS[kind].weight * LIKELY
    small = ChangeCandidate(kind, make_claim("The office opens at nine.", vector=np.eye(2)[0]), (), (), (), weighted)
    news = change(make_claim("The bridge has fallen.", vector=np.eye(2)[1]), SURE - 0.05)

    assert select_lines([small, news], Length.STANDARD) == (news, small)


def test_a_withdrawal_stands_third_at_the_latest(make_claim):
    news = [
        change(make_claim(f"Change {number}.", id=str(number), vector=np.eye(9)[number]), SURE) for number in range(5)
    ]
    weighted = CHANGE_KINDS[ChangeKind.RETRACTED].weight * CHANGES.taken_back
    back = ChangeCandidate(ChangeKind.RETRACTED, make_claim("I take it back."), (), (), (), weighted)
    dropped = ChangeCandidate(ChangeKind.RETRACTED, None, (), (), (), 1.5)

    assert select_lines([*news, back], Length.STANDARD)[2] is back
    assert select_lines([dropped, *news], Length.STANDARD)[2] is dropped


def test_its_kind_helps_a_change_to_be_chosen(make_claim):
    news = [
        change(make_claim(f"Change {number}.", id=str(number), vector=np.eye(9)[number]), LIKELY + 0.01)
        for number in range(CHANGES.lines["standard"])
    ]
    weighted = CHANGE_KINDS[ChangeKind.UPDATED].weight * LIKELY
    opening = make_claim("The office opens at nine.", vector=np.eye(9)[7])
    small = ChangeCandidate(ChangeKind.UPDATED, opening, (), (), (), weighted)
    worth = worth_reporting([*news, change(make_claim("The bridge has fallen.", vector=np.eye(9)[8]), SURE), small])

    assert small in select_lines(worth, Length.STANDARD)
    assert len(select_lines(worth, Length.STANDARD)) == CHANGES.lines["standard"]


def test_what_an_article_dropped_breaks_a_silence_without_a_claim():
    dropped = ChangeCandidate(ChangeKind.RETRACTED, None, (), (), (), 0.9)

    assert worth_reporting([dropped]) == [dropped]


@pytest.mark.parametrize(
    ("sure", "likely", "lines"),
    [
        pytest.param(2, 8, 6, id="a normal day"),
        pytest.param(8, 3, 8, id="a loud day has all that is hardly in doubt"),
        pytest.param(14, 0, 10, id="and not more than this"),
    ],
)
def test_a_loud_day_has_more_lines(make_claim, sure, likely, lines):
    vectors = np.eye(sure + likely, dtype=np.float32)
    scores = [CHANGES.loud] * sure + [CHANGES.loud - 0.01] * likely
    drafts = [
        change(make_claim(f"Claim {at}.", vector=vector), score)
        for at, (vector, score) in enumerate(zip(vectors, scores, strict=True))
    ]
    assert select_lines(drafts, Length.STANDARD) == tuple(drafts[:lines])


@pytest.mark.parametrize(("short", "lines"), [((), 1), (("v",), 2)])
def test_the_headline_of_a_long_article_is_not_told_beside_its_sentence(make_claim, short, lines):
    body = make_claim("The toll has reached 31.", id="body", version_id="v")
    head = make_claim("Toll reaches 31, eight missing", id="head", version_id="v", headline=True)
    drafts = [ChangeCandidate(ChangeKind.UPDATED, claim, (), (), (), 0.9) for claim in (body, head)]
    assert select_lines(drafts, Length.STANDARD, short) == tuple(drafts[:lines])
