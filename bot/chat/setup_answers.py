"""What somebody writes into the set-up form: a topic in a sentence, sites, a time with a place. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from typing import Self

from bot.presentation.briefing_page import printable
from bot.presentation.clip import clip
from bot.workspace.parse_user_input import parse_time, parse_zone, quote_input
from summarizer.errors import UsageError
from summarizer.topics.model import Topic

NAME_MOST = 60
"""Characters of a topic's name that is made from a sentence."""
KEYWORDS_MOST = 10
_COMMON = frozenset(
    """about after again against also among around because been before being between both could during each every from
    have having here into its more most news next only other over same should some such than that their them then there
    these they this those through under until very want what when where which while whose will with within would your
    everything anything please tell inform latest happening happens follow""".split()  # noqa: SIM905 - words, not a list
)


@dataclass(frozen=True, slots=True)
class SetupAnswers:
    """The parsed form. `own` is a sentence or empty; `zone` is an IANA name."""

    own: str
    sites: tuple[str, ...]
    at: time
    zone: str

    @classmethod
    def parse(cls, own: str, sites: str, when: str, zone: str) -> Self:
        """Raises UsageError if the time or the zone cannot be understood."""
        at, where = parse_when(when, zone)
        return cls(
            printable(own),
            tuple(dict.fromkeys(re.split(r"[\s,;]+", sites.strip()))) if sites.strip() else (),
            at,
            where,
        )


def parse_when(text: str, zone: str) -> tuple[time, str]:
    """A time of day, with a place behind it or not: "8:30 Frankfurt", "8 pm", "20:15 UTC+2". Raises UsageError."""
    words = text.replace(",", " ").split()
    for end in range(len(words), 0, -1):
        try:
            at = parse_time(" ".join(words[:end]))
        except UsageError:
            continue
        rest = " ".join(words[end:]).removeprefix("in ")
        return at, parse_zone(rest) if rest else zone
    raise UsageError(f"{quote_input(text)} is not a valid time. Write it like 8:30 or 20:15 Frankfurt.")


def topic_from_sentence(sentence: str) -> Topic:
    """A topic whose description is the sentence, named by its beginning; its telling words are the keywords."""
    said = printable(sentence).rstrip(".")
    name = clip(said[:1].upper() + said[1:], NAME_MOST).rstrip("…, ")
    words = re.findall(r"[^\W\d_][\w'’-]{3,}", said)
    telling = dict.fromkeys(word for word in words if word.casefold() not in _COMMON)
    return Topic("", "", name, f"{said}.", tuple(telling)[:KEYWORDS_MOST])
