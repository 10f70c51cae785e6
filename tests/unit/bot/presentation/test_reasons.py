import pytest

from bot.presentation.reasons import reason_text


@pytest.mark.parametrize(
    ("reasons", "text"),
    [
        ((), ""),
        (("58% sure",), "58% sure"),
        (("another figure", "58% sure", "46% sure", "40% sure"), "another figure; 40% to 58% sure"),
        (("58% sure", "one is denied", "58% sure"), "one is denied; 58% sure"),
        (("the port is 100% sure of it",), "the port is 100% sure of it"),
    ],
)
def test_the_confidences_of_several_comparisons_are_one_range(reasons, text):
    assert reason_text(reasons) == text
