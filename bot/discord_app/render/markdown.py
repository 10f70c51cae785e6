"""Strings for Discord's Markdown. Pure.

All text from articles and users passes through `safe`: it is then shown literally, and cannot become markup, a
mention, emoji, timestamp, link or invite.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from urllib.parse import quote, urlsplit

from bot.presentation.briefing_page import printable
from bot.presentation.clip import clip, utf16_length
from bot.presentation.web_url import linkable_address

_MARKUP = re.compile(r"([\\`*_~|<>#\[\]]|:(?!\s))")
"""A colon before a letter or slash would turn `:name:` into an emoji and `https://` into a link."""
_LINE_START = re.compile(r"^(\d+)([.)])|^([-+=])")
_INVITE = re.compile(r"(discord(?:app)?|dsc)\.(?=\w)", re.IGNORECASE)
_BREAK = "\u200b"
"""A zero-width space: Discord searches for mentions and invites in the raw text, where a backslash has no effect."""
_HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?", re.IGNORECASE)
_IN_URL = ":/?#!$&'*+,;=%~-._@"
_LOOKED_AT = 8
"""Multiple of the displayed size that is processed: a text of a million characters must not block the event loop."""
LONGEST_URL = 300
"""Longer URLs contain tracking and would fill a message; such a citation has only its number."""


def safe(text: str, most: int) -> str:
    """One line of untrusted text as Discord shows it: at most `most` visible characters, plus escapes."""
    escaped = _MARKUP.sub(r"\\\1", clip(printable(text[: most * _LOOKED_AT]), most)).replace("@", f"@{_BREAK}")
    broken = _INVITE.sub(rf"\1.{_BREAK}", escaped)
    return _LINE_START.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", broken)


def fitting(write: Callable[[int], str], tries: Iterable[int], limit: int) -> str:
    """The text written with the first of these sizes that is within the limit; the last size must always be."""
    text = ""
    for most in tries:
        text = write(most)
        if utf16_length(text) <= limit:
            break
    return text


def masked_link(label: str, url: str | None) -> str:
    """A masked link; only the label if the URL is invalid, not a web URL, or could end the link early.

    The label is our own and not escaped.
    """
    target = _web(url)
    return f"[{label}]({target})" if target else label


def link_label(text: str, most: int) -> str:
    """Untrusted text as the label of a masked link: no bracket in it, escaped or not, may end the label."""
    return safe(text.translate(_NO_BRACKETS), most)


_NO_BRACKETS = str.maketrans("[]", "()")


def _web(url: str | None) -> str:
    address = linkable_address(url)
    if not _HOST.fullmatch(urlsplit(address).netloc):
        return ""
    target = quote(address, safe=_IN_URL)
    return target if len(target) <= LONGEST_URL else ""


def discord_date(moment: datetime) -> str:
    """The date in each reader's own language and zone: "13 February 2025"."""
    return f"<t:{int(moment.timestamp())}:D>"


def discord_datetime(when: datetime) -> str:
    """Date and time with the weekday, in each reader's own zone."""
    return f"<t:{int(when.timestamp())}:F>"


def discord_ago(moment: datetime) -> str:
    """Relative time, updated by Discord: "3 days ago"."""
    return f"<t:{int(moment.timestamp())}:R>"
