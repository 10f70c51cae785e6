"""Measures text as chat clients do, and shortens it at the end of a word. Pure."""

from __future__ import annotations

import unicodedata


def utf16_length(text: str) -> int:
    """UTF-16 units, in which Discord and Slack clients count; the count of their APIs is never higher."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def clip(text: str, most: int) -> str:
    """The text, or its beginning up to the end of a word with "…", at most `most` characters."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    at_word = cut if text[most - 1] == " " else cut.rpartition(" ")[0]
    if len(at_word) > most // 2:  # scripts without spaces, and very long words, are cut anywhere
        return f"{at_word.rstrip()}…"
    while cut and _joined(cut[-1], text[len(cut)]):
        cut = cut[:-1]
    return f"{cut}…"


def _joined(left: str, right: str) -> bool:
    """Whether these two characters form one sign, such as a letter and its accent."""
    return "\u200d" in {left, right} or unicodedata.category(right).startswith("M")
