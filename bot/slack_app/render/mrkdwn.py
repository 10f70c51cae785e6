"""Strings for Slack's mrkdwn. Pure.

All text from articles and users passes through `safe`: it is then shown literally, and cannot become a mention, a link,
an emoji or markup. Text objects are sent with `verbatim`, so that Slack does not look for links and names itself.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from urllib.parse import quote

from bot.presentation.briefing_page import printable
from bot.presentation.clip import clip, utf16_length
from bot.presentation.web_url import linkable_address

_BREAK = "\u200b"
"""A zero-width space: mrkdwn has no escape for its markers, which count only beside a visible character."""
_MARKERS = re.compile(r"([*_~`])|:(?=[A-Za-z0-9_+'-]+:)")
_IN_URL = ":/?#!$&'*+,;=%~-._@()"
LONGEST_URL = 500
"""Longer URLs would fill the text of a block; such a citation is shown without a link."""
BLOCK_TEXT = 2_950
"""Characters of one block's text: Slack allows 3,000; the rest is for the mark of a cut."""
_LOOKED_AT = 8
"""Multiple of the displayed size that is processed: a text of a million characters must not block the event loop."""


def safe(text: str, most: int) -> str:
    """One line of untrusted text as Slack shows it: at most `most` visible characters, plus escapes."""
    line = clip(printable(text[: most * _LOOKED_AT]), most)
    quoted = _BREAK + line if line.startswith(">") else line  # at the start of a line it would be a quotation
    escaped = quoted.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _MARKERS.sub(lambda found: f"{_BREAK}{found[0]}{_BREAK}", escaped)


def link(label: str, url: str | None) -> str:
    """A link; only the label if the URL is no web address. The label is finished mrkdwn."""
    target = _web(url)
    return f"<{target}|{label.replace('|', '¦')}>" if target and label.strip() else label


def _web(url: str | None) -> str:
    target = quote(linkable_address(url), safe=_IN_URL).replace("&", "&amp;")
    return target if len(target) <= LONGEST_URL else ""


def fitted(text: str) -> str:
    """Finished mrkdwn cut to what a block takes, never inside an escape or a link.

    The last resort: our texts are shorter, but one that consists of escapes is up to six times as long as it looks.
    """
    if utf16_length(text) <= BLOCK_TEXT:
        return text
    cut = text[:BLOCK_TEXT]
    while utf16_length(cut) > BLOCK_TEXT:
        cut = cut[: -(utf16_length(cut) - BLOCK_TEXT)]
    for opening, closing in (("&", ";"), ("<", ">")):
        if cut.rfind(opening) > cut.rfind(closing):
            cut = cut[: cut.rfind(opening)]
    return f"{cut}…"


def slack_date(moment: datetime) -> str:
    """A date in each reader's own zone: "today", "yesterday" or "Feb 13, 2025"."""
    return f"<!date^{int(moment.timestamp())}^{{date_short_pretty}}|{moment.day} {moment:%b %Y}>"


def slack_datetime(moment: datetime) -> str:
    """A date and time in each reader's own zone."""
    fallback = f"{moment.day} {moment:%b %Y, %H:%M} UTC"
    return f"<!date^{int(moment.timestamp())}^{{date_short_pretty}} at {{time}}|{fallback}>"


def day(when: date) -> str:
    """A date that is the same in every zone: "13 February 2025"."""
    return f"{when.day} {when:%B %Y}"
