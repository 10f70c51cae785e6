"""The reasons of a change in one line. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.presentation.briefing_page import printable
from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.briefing.model import Change, ChangeKind

_CONFIDENCE = re.compile(r"(\d{1,3})% sure")


def reason_of(change: Change) -> str:
    """Why a line is what it is."""
    return reason_text(change.reasons) or CHANGE_KINDS[change.kind].reason


def earlier_heading(kind: ChangeKind) -> str:
    """Above the words that a line is compared with."""
    return "The other side" if kind is ChangeKind.DISPUTED else "What was known before"


def reason_text(reasons: Sequence[str]) -> str:
    """The reasons, with the confidences of all comparisons as one range: "…; 40% to 58% sure"."""
    found = {reason: _CONFIDENCE.fullmatch(reason) for reason in reasons}
    words = [printable(reason) for reason, match in found.items() if match is None]
    shares = sorted(int(match[1]) for match in found.values() if match)
    if shares:
        low, high = shares[0], shares[-1]
        words.append(f"{high}% sure" if low == high else f"{low}% to {high}% sure")
    return "; ".join(words)
