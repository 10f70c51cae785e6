"""How much Slack takes, and how much of a text is shown: the numbers of this package, each with its reason.

What belongs to one algorithm, such as the waits of `pace.py`, stands beside it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SlackLimits:
    """Documented maximums; Slack refuses more."""

    label: int = 2_000
    """Characters of a field's label or hint."""
    confirm_title: int = 100
    confirm_text: int = 300
    confirm_button: int = 30
    field: int = 3_000
    """Characters of one field of a form."""


@dataclass(frozen=True, slots=True)
class ShownLimits:
    """Characters and numbers that are shown: real values are shorter, and more would push the rest off a screen."""

    address: int = 200
    """Characters of a source's location."""
    reason: int = 300
    """Characters of why something failed."""
    title: int = 150
    """Characters of an article's title or of what an audit entry is about."""
    question: int = 300
    sentence: int = 500
    """Characters of a line of a timeline."""
    topic: int = 40
    """Characters of a topic's name within a line of a menu."""
    about: int = 100
    """Characters of what a command is for."""
    name: int = 100
    """Characters of a name that is part of a title."""
    zone: int = 50
    publisher: int = 100
    """Characters of a publisher that somebody enters."""
    typed_address: int = 2_000
    """Characters of an address that somebody enters: browsers take as many."""
    notification: int = 250
    failing: int = 150
    """Characters of the list of sources that could not be read, under a briefing."""
    unknown: int = 20
    """Questions named in the line of those without an answer."""
    dated_links: int = 2
    """Publishers beside a line of a timeline."""
    origin_articles: int = 5
    """Articles under each origin of a list of sources."""
    edits: int = 5
    """Merges and splits of a name."""
    others: int = 3
    """Other feeds found at an address."""
    foot: int = 4
    """Lines of small print under a page."""
    preferences: int = 5
    """Preferences for less that have a button to undo them: one row."""
    refused: int = 5
    """Lines of an imported file that are shown with the reason why they were refused."""
    failed_articles: int = 40
    """Articles that could not be analysed, the newest first: one message."""


@dataclass(frozen=True, slots=True)
class PeopleLimits:
    """What is remembered about a team."""

    people: int = 10_000
    """More people than any team that we serve has active within minutes."""
    channels: int = 10_000


SLACK, SHOWN, REMEMBERED = SlackLimits(), ShownLimits(), PeopleLimits()
