import pytest

from bot.slack_app.text_at import text_at


@pytest.mark.parametrize(
    ("payload", "found"),
    [
        ({"user": {"id": "U1"}}, "U1"),
        ({"user_id": "U2", "user": {"id": "U1"}}, "U2"),
        ({"user_id": "", "user": {"id": "U1"}}, "U1"),
        ({"user": None}, ""),
        ({"user": {}}, ""),
        ({}, ""),
    ],
)
def test_the_first_place_that_has_a_text_counts(payload, found):
    assert text_at(payload, "user_id", "user.id") == found
