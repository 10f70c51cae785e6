import pytest

from summarizer.models.repetition import repeats_itself

ITEM = list(range(100, 160))


@pytest.mark.parametrize(
    ("tokens", "repeats"),
    [
        ([], False),
        ([7] * 47, False),
        ([7] * 48, True),
        ([*range(500), *[7, 8, 9, 10, 11] * 10], True),
        ([7, 8, 9, 10, 11] * 10 + [12], False),
        (ITEM * 2, False),
        (ITEM * 3, True),
        ([*range(900), *ITEM * 3], True),
        ([token + shift for shift in (0, 1, 2) for token in ITEM], False),
        (list(range(200)) * 3, False),
    ],
)
def test_the_same_few_tokens_again_and_again_are_no_reply(tokens, repeats):
    assert repeats_itself(tokens) is repeats
