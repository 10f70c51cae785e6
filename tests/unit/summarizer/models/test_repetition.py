import random

import pytest

from summarizer.models.limits import LoopRules
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


def test_every_loop_that_is_long_enough_is_found():
    rules, numbers = LoopRules(period=4, times=3, repeated=7), random.Random(3)
    lengths = [max(3 * period, 7) for period in range(1, 5)]
    for _ in range(3_000):
        tokens = numbers.choices(range(2), k=numbers.randrange(16))
        loops = [tokens[-length:] for length in lengths if length <= len(tokens)]
        expected = any(
            all(loop[at] == loop[at - period] for at in range(period, len(loop)))
            for period, loop in enumerate(loops, 1)
        )
        assert repeats_itself(tokens, rules) is expected, tokens


class CountedTokens(list):
    """Counts the copies that are made of it."""

    copies = 0

    def __getitem__(self, place):
        self.copies += isinstance(place, slice)
        return super().__getitem__(place)


@pytest.mark.parametrize(("last", "copies"), [(-1, 0), (700, 1), (400, 0)])
def test_a_text_is_copied_only_where_its_last_token_stood_shortly_before(last, copies):
    tokens = CountedTokens([*range(800), last])
    assert not repeats_itself(tokens)
    assert tokens.copies == copies
