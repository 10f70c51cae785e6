"""A headline in the capitals of a sentence: its first word, or all words, could be taken for names. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def sentence_case(said: str, text: str) -> str:
    """The same words as in a sentence, each as long as before: capitals stay where the text has them in a sentence.

    The first word of a headline, and every word of one in capitals, might be taken for a name.
    """
    words = list(_WORD.finditer(said))
    known = frozenset(_WORD.findall(text))
    all_capitals = _has_all_capitals([word[0] for word in words[1:]])
    found = said
    for word in words if all_capitals else words[:1]:
        if _is_lowered(word[0], known, all_capitals=all_capitals):
            found = f"{found[: word.start()]}{word[0].lower()}{found[word.end() :]}"
    return found


def _has_all_capitals(words: Sequence[str]) -> bool:
    """Whether most of the longer words have a capital, as every word of some newspapers' headlines has."""
    long = [word for word in words if len(word) > 3]  # noqa: PLR2004 ("of", "the")
    if len(long) < 2:  # noqa: PLR2004 - one may be a name
        return False
    return sum(word[0].isupper() for word in long) > 0.7 * len(long)


def _is_lowered(word: str, known: Collection[str], *, all_capitals: bool) -> bool:
    """Whether a word would have no capital in a sentence of the text."""
    if len(word.lower()) != len(word):  # "İ" becomes two characters, and every span behind it would be moved
        return False
    if word.isupper() and word in known:  # "NATO"
        return False
    if word.lower() in known:
        return True
    if word in known:  # the text has it with its capital only, so it may be a name
        return False
    return all_capitals and word[1:].islower()
