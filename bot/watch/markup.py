"""Markup that stands where only text belongs, to one line of text. Pure; what comes out may still be hostile HTML."""

from __future__ import annotations

import re

from summarizer.strip_markup import strip_markup

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")

LONGEST_LINE = 1_000
"""Characters. No headline or name is longer; some feeds put the whole article there."""


def line(markup: str | None) -> str:
    """One line of text, as for a title: without tags, entities, control characters, and of at most LONGEST_LINE."""
    bare = strip_markup(_CONTROL.sub(" ", (markup or "")[: 20 * LONGEST_LINE]))
    return " ".join(_CONTROL.sub(" ", bare)[:LONGEST_LINE].split())
