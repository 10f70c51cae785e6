"""Removes markup where only text belongs, giving one line of text. Pure; the result may still be hostile HTML."""

from __future__ import annotations

import html
import re

from summarizer.text.strip_markup import strip_markup

_CLOSED = re.compile(r"</[a-z][a-z0-9]{0,9}\s*>|<br\s*/?>", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
"""With unpaired surrogates, as JSON can contain them; no database stores one, and a source may be named by its feed."""

LONGEST_LINE = 1_000
"""Characters. No headline or name is longer; some feeds put the whole article there."""


def one_line(markup: str | None) -> str:
    """One line of text, as for a title: without tags, entities and control characters, at most LONGEST_LINE long."""
    if not markup:
        return ""
    bare = strip_markup(_CONTROL.sub(" ", markup[: 20 * LONGEST_LINE]))
    return " ".join(_CONTROL.sub(" ", bare)[:LONGEST_LINE].split())


def line_or_none(markup: str | None) -> str | None:
    """The same; None if it has no text."""
    return one_line(markup) or None


def of_plain(text: str) -> str:
    """Plain text as HTML that shows it literally; text with tags is HTML that was declared wrongly."""
    if _CLOSED.search(text):
        return text
    parts = [html.escape(part.strip(), quote=False) for part in re.split(r"\n\s*\n", text) if part.strip()]
    return parts[0] if len(parts) == 1 else "".join(f"<p>{part}</p>" for part in parts)
