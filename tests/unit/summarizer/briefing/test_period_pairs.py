"""How the lines of one period relate to each other."""

import pytest

from summarizer.briefing.choose_lines import ChangeCandidate
from summarizer.briefing.model import ChangeKind
from summarizer.briefing.period_pairs import one_reply_of_each


def withdrawal(claim, against):
    return ChangeCandidate(ChangeKind.RETRACTED, claim, (), (against,), (), 0.9)


@pytest.mark.parametrize(
    ("second", "subject", "lines"),
    [
        ("Minister Kessel takes back the statement.", "Minister Kessel", 1),
        ("Mayor Solheim takes back the statement.", "Mayor Solheim", 2),
        ("Kessel's ministry corrected the number of dead.", "Kessel", 2),  # a corrected figure is not a withdrawal
    ],
)
def test_one_withdrawal_in_two_papers_is_one_line(make_claim, second, subject, lines):
    said, shut = make_claim("A cooker started the fire."), make_claim("The pier will stay open.", publisher="Wire")
    first = make_claim("Kessel withdrew his statement on the cooker.", subject="Kessel", day=2)
    other = make_claim(second, subject=subject, day=2, publisher="Wire")

    found = one_reply_of_each([withdrawal(first, said), withdrawal(other, shut)])

    assert len(found) == lines
    assert {claim.id for draft in found for claim in draft.against} == {said.id, shut.id}


def dispute(claim, against):
    return ChangeCandidate(ChangeKind.DISPUTED, claim, (), (against,), (), 0.9)


@pytest.mark.parametrize(
    ("second", "lines"),
    [
        pytest.param({"speaker": "The club"}, 1, id="two papers report one denial"),
        pytest.param({"speaker": "The league"}, 2, id="two deny it"),
    ],
)
@pytest.mark.parametrize("leads", ["both denials", "the report, then a denial", "the report, twice"])
def test_two_denials_of_one_claim_by_one_voice_are_one_line(make_claim, leads, second, lines):
    report = make_claim("The boss has fled.", publisher="Flash")
    one = make_claim("The club denied it.", speaker="The club", publisher="Post")
    other = make_claim("He is at home.", publisher="Wire", **second)
    drafts = {
        "both denials": [dispute(one, report), dispute(other, report)],
        "the report, then a denial": [dispute(report, one), dispute(other, report)],
        "the report, twice": [dispute(report, one), dispute(report, other)],
    }[leads]
    found = one_reply_of_each(drafts)
    assert len(found) == (1 if leads == "the report, twice" else lines)
    if len(found) == 1:
        shown = [*found[0].claims, *found[0].against]
        assert {claim.id for claim in shown} == {report.id, one.id, other.id}
        assert len(shown) == 3
