"""Error messages as members of a chat read them: without ids, class names and console commands. Pure."""

from __future__ import annotations

import re

_ID = re.compile(r"\s?[“\"']?\b[0-9a-f]{16,64}\b[”\"']?")
_CONSOLE = re.compile(r"`(?!/)[^`]*`")
_CLAUSE = re.compile(r"(?<=[;.?])\s+")
_CLASS = re.compile(r"\s*\((?:[a-z_]\w*\.)*[A-Z][A-Za-z]*(?:Error|Exception|Timeout|Disconnected)\b[^()]*\)")
"""The name of a Python class in brackets, as our own messages quote an unexpected cause."""
_REPR = re.compile(r"(?<![\w’])'([^'\n]{1,80})'(?!\w)")


def for_members(message: str) -> str:
    """The message as sentences: clauses that name a console command are left out, and so are ids and class names."""
    kept = [clause for clause in _CLAUSE.split(message) if not _CONSOLE.search(clause)]
    text = _REPR.sub(r"“\1”", _CLASS.sub("", _ID.sub("", " ".join(kept)))).strip(" ;,:")
    if not text:
        return "That did not work."
    text = text[:1].upper() + text[1:]
    return text if text[-1] in ".?!)" else f"{text}."
