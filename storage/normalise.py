"""Normalised text for comparisons: spellings of names, and the words of a query."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+")

# A question of 1,000 characters has about 170 words; the first 64 content words are enough for ranking.
_MOST_WORDS = 64


def spelling(name: str) -> str:
    """The form in which two spellings of a name are equal: ignores case and repeated spaces."""
    return " ".join(name.casefold().split())


def index_words(text: str) -> tuple[str, ...]:
    """All words of a text in lower case, letters and digits only, in order."""
    return tuple(_WORD.findall(text.casefold()))


# Words that occur in nearly every sentence: searching for them would scan the whole ledger and rank nothing. PostgreSQL
# drops such words itself; SQLite's FTS5 has no list of its own.
_FUNCTION_WORDS = frozenset(
    index_words(
        "a an and any are as at be been but by can could did do does for from had has have he her his how i "
        "if in into is it its may me my no not of on or our she so some than that the their them then there "
        "these they this those to us was we were what when where which who whom whose why will with would you "
        "your"
    )
)


def query_words(query: str) -> tuple[str, ...]:
    """The words to search for, without duplicates. Only letters and digits, so any input is harmless to any index."""
    meant = dict.fromkeys(word for word in index_words(query) if word not in _FUNCTION_WORDS)
    return tuple(meant)[:_MOST_WORDS]
