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
