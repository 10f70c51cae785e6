"""Classifies single lines of a page, by phrase (`boilerplate_phrases.toml`) and by shape. Pure."""

from __future__ import annotations

import re

from summarizer.ingest.boilerplate.boilerplate_phrases import phrases
from summarizer.ingest.boilerplate.reader_appeals import speaks_to_reader
from summarizer.text.limits import CLEANING
from summarizer.text.paragraphs import ends_sentence, figures, is_row, outside_quotes, words

LONGEST_LINE = 700
"""Characters. A longer paragraph is examined only sentence by sentence: no boilerplate line is this long."""

_BYLINE = re.compile(r"(?:by|from|text by)[: ]+(\S.{1,150})", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d:.,/-]*(?:st|nd|rd|th|am|pm|h|min)?")
_SEPARATOR = re.compile(r"\s*[|\u203a»>•·]\s*")


def line_reason(paragraph: str) -> str | None:
    """Why this paragraph by itself does not belong to an article, or None."""
    if len(paragraph) > LONGEST_LINE or is_row(paragraph):  # numbers in a table row are not times of day
        return None
    folded = paragraph.replace("’", "'")
    by_phrase = (reason for reason, pattern in phrases().lines if pattern.fullmatch(folded))
    return next(by_phrase, None) or _shape_reason(paragraph)


def opened_block(paragraph: str) -> str | None:
    """The kind of block that this paragraph opens (appeal, comments, related, reference), or None."""
    if len(paragraph) > LONGEST_LINE:
        return None
    folded = paragraph.replace("’", "'")
    return next((reason for reason, pattern in phrases().openers if pattern.fullmatch(folded)), None)


def _shape_reason(paragraph: str) -> str | None:
    if _is_menu(paragraph):
        return "navigation"
    if is_byline(paragraph) or _is_clock(paragraph):
        return "byline"
    return None


def _is_menu(paragraph: str) -> bool:
    listed = [word.casefold() for word in words(paragraph)]
    if _are_buttons(listed, paragraph):
        return True
    if paragraph.startswith("|") or figures(paragraph):  # a row of a table
        return False
    entries = _SEPARATOR.split(paragraph)
    if len(entries) <= 2 or ends_sentence(paragraph):  # noqa: PLR2004 - two entries may be a headline and its site
        return False
    return len(listed) <= CLEANING.navigation_words * len(entries)


def _are_buttons(listed: list[str], paragraph: str) -> bool:
    """Whether the line consists of the words on buttons: "Share Save Print"."""
    if not 0 < len(listed) <= min(CLEANING.long_words, len(paragraph)):
        return False
    return set(listed) <= phrases().buttons


def is_byline(paragraph: str) -> bool:
    """Whether it is "By Jane Doe, political correspondent": names, then perhaps a role, but not only a date."""
    match = _BYLINE.fullmatch(paragraph)
    if match is None or ends_sentence(paragraph):
        return False
    who, _, role = match.group(1).partition(",")
    return _are_names(who) and _may_follow_names(role)


def _may_follow_names(role: str) -> bool:
    return _are_names(role) or not phrases().roles.isdisjoint(role.casefold().split())


def _are_names(text: str) -> bool:
    stripped = (word.strip(";|(),") for word in text.split())
    names = [word for word in stripped if word and word.casefold() not in phrases().roles]
    if any(word[0].islower() for word in names):
        return False
    return all(word.casefold() not in phrases().clock for word in names[:1])  # "By Monday, …" is a date


def _is_clock(paragraph: str) -> bool:
    listed = words(paragraph)
    if not 0 < len(listed) <= CLEANING.heading_words:
        return False
    others = [word for word in listed if not _NUMBER.fullmatch(word)]
    if len(others) == len(listed):  # "Monday morning" alone may be a heading
        return False
    return all(word.casefold() in phrases().clock for word in others)


def is_about_author(paragraph: str) -> bool:
    """Whether it introduces the author of the article."""
    if len(words(paragraph)) > CLEANING.caption_words:
        return False
    return phrases().about.search(outside_quotes(paragraph)) is not None


def sells(paragraph: str) -> bool:
    """Whether it is the line below "Advertisement": short, and an offer, a call to action, or a slogan."""
    listed = [word.casefold() for word in words(paragraph)]
    if len(listed) >= CLEANING.long_words:
        return False
    if not ends_sentence(paragraph) or outside_quotes(paragraph) != paragraph:
        return False
    if not any(map(_reports, listed)):  # a slogan: "The taste of summer."
        return True
    return phrases().sells.search(paragraph) is not None or speaks_to_reader(paragraph)


def _reports(word: str) -> bool:
    """Whether the word says that something happened, as in a sentence of an article."""
    return word.endswith("ed") or word in phrases().tells
