"""Texts in which the names are marked, for tests of what they refer to."""

from __future__ import annotations

import re

from summarizer.claims.model import Mention
from summarizer.text.span import Span

MARKED = re.compile(r"\[([^|\]]+)\|([A-Z]+)(?:\|([^\]]+))?\]")


def marked_article(marked: str, version: str = "v1") -> tuple[str, list[Mention]]:
    """Text and mentions of "[Ana Ruiz|PERSON|mayor] said …"."""
    text, mentions, at = "", [], 0
    for mark in MARKED.finditer(marked):
        text += marked[at : mark.start()]
        span = Span(len(text), len(text) + len(mark[1]))
        mentions.append(Mention(version, span, mark[1], mark[2], role=mark[3]))
        text += mark[1]
        at = mark.end()
    return text + marked[at:], mentions
