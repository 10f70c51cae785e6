"""Boilerplate that a parser takes for sentences: menus, lists of headlines, captions, headings between posts. Pure.

`summarizer.ingest.boilerplate` removes it line by line. Where a source brings whole pages as running text, there are no
lines, and it is left to the claims.
"""

from __future__ import annotations

import re

_SEPARATOR = re.compile(r"\s(?:\||>>|»|•|::)\s")
"""What pages put between entries, and prose does not."""
_CREDIT = re.compile(r"\b(?:AP|AFP|EPA|Reuters) (?:Photo|PHOTO)\b|[/(]Getty Images\b")
"""Of a picture: what stands beside it is its caption. An agency alone is also a company, which articles are about."""
_WORD = re.compile(r"[^\W\d_][\w’'-]*|[,;]")
_SMALL = frozenset(
    ["a", "an", "the", "and", "or", "of", "off", "to", "in", "on", "at", "by", "for", "from", "with", "as"]
)
"""Words that titles and headlines write small: they end no run of capitals."""
_RUN = 9
"""Capitalised words in a row from which they are a list of titles: none of 1,100 claims has more than eight."""


def is_boilerplate(text: str) -> bool:
    """Whether a text is entries of a page in a row, and no sentence."""
    if _SEPARATOR.search(text):
        return True
    if _CREDIT.search(text):
        return True
    return _longest_run(text) >= _RUN


def _longest_run(text: str) -> int:
    """Capitalised words in a row; a comma ends it, because sentences list names, and a text in capitals has none."""
    if text.isupper():
        return 0
    longest = run = 0
    for word in _WORD.findall(text):
        if word[0].isupper():
            run += 1
            longest = max(longest, run)
        elif word not in _SMALL:
            run = 0
    return longest
