"""Detects articles that look back: "What we know so far", "Ten days that closed a bank". Pure."""

from __future__ import annotations

import re

_LOOK_BACK = re.compile(
    r"\bwhat (?:we|you need to) know\b|\bhow we got (?:here|there)\b|\bat a glance\b|\bin numbers\b|\bstep by step\b"
    r"|\b(?:explainer|explained|timeline|chronology|recap|round-?up|q ?& ?a|questions and answers)\b"
    r"|\bso far\b|\blook(?:s|ing)? back\b|\bkey (?:moments|dates|events)\b"
    r"|^(?:[\w'’-]+ ){0,2}(?:days|weeks?|fortnight|months?) (?:that|of|in|on|at)\b",
    re.IGNORECASE,
)


def looks_back(title: str | None) -> bool:
    """Whether an article of this title sums up what was mostly told before."""
    return title is not None and _LOOK_BACK.search(title) is not None
