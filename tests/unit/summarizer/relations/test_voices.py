"""Who speaks in a claim, and whether two claims have one voice."""

import pytest

from summarizer.relations.voices import is_one_voice


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"subject": "The statement"}, {"subject": "My statement", "speaker": "Bo Tessin"}, False),
        (
            {"subject": "The figures", "speaker": "the ministry"},
            {"subject": "Its figures", "speaker": "a union"},
            False,
        ),
        ({"subject": "The union"}, {"subject": "Its report", "speaker": "the union"}, True),
        ({"subject": "The state prosecutor"}, {"subject": "state prosecutor"}, True),
    ],
)
def test_what_is_said_is_no_voice(make_claim, one, other, expected):
    assert is_one_voice(make_claim("It is wrong.", **one), make_claim("It is withdrawn.", **other)) is expected
