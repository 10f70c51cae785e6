"""Markup that stands where only text belongs, to text. Pure; nothing that comes out is trusted to be harmless HTML."""

from __future__ import annotations

import html
import re

_CODE = re.compile(r"<(script|style|iframe|noscript)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<(?=[a-zA-Z/!?])[^<>]{0,2000}>")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Control characters, and marks that make a line read in another order than it is written."""

LONGEST_LINE = 1_000
"""Characters. No headline or name is longer; some feeds put the whole article there."""


def line(markup: str | None) -> str:
    """One line of text, as for a title: without tags, entities, control characters, and of at most LONGEST_LINE.

    Unescaped once: what was escaped twice is meant to be read ("&lt;b&gt;" in an article on HTML).
    """
    bare = _TAG.sub(" ", _CODE.sub(" ", (markup or "")[: 20 * LONGEST_LINE]))
    return " ".join(_CONTROL.sub(" ", html.unescape(bare)[:LONGEST_LINE]).split())
