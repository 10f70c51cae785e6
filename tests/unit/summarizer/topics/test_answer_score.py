import pytest

from summarizer.claims.model import Attribution
from summarizer.topics.answer_score import Question

ASKED = Question("What does Lee say about the vote?")


@pytest.mark.parametrize(
    ("subject", "speaker", "is_theirs"),
    [
        ("Minister Lee", None, True),
        ("the vote", "Minister Lee", True),
        ("Lee", "an aide", True),  # "Lee will go, an aide said"
        ("Lee's refusal", None, True),
        ("Lee's refusal", "investigators", False),  # their words, about something of his
        ("voters’ and Lee’s anger", "investigators", False),
        ("the vote", "investigators", False),
    ],
)
def test_words_are_asked_of_whom_they_are_by_or_about(make_claim, subject, speaker, is_theirs):
    attribution = Attribution(speaker, "said") if speaker else None

    assert ASKED.is_voiced(make_claim("It is so.", subject=subject, attribution=attribution)) is is_theirs
