"""The English number words and their values, for everything that reads numbers."""

from __future__ import annotations

SMALL_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
"""One to twelve, in this order: the numbers that news often spells out."""
TEENS = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

CARDINALS: dict[str, int] = {
    **{word: value for value, word in enumerate((*SMALL_NUMBERS, *TEENS), 1)},
    **{word: 10 * tens for tens, word in enumerate(TENS, 2)},
}
"""Every number that is one word, from one to ninety, and its value."""
