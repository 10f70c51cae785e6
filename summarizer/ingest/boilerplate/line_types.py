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
    if (
        listed
        and len(listed) <= len(paragraph)
        and set(listed) <= phrases().buttons
        and len(listed) <= CLEANING.long_words
    ):
        return True
    is_table = figures(paragraph) or paragraph.startswith("|")
    entries = [] if is_table else _SEPARATOR.split(paragraph)
    return len(entries) > 2 and not ends_sentence(paragraph) and len(listed) <= CLEANING.navigation_words * len(entries)  # noqa: PLR2004 - two entries may be a headline and its site


def is_byline(paragraph: str) -> bool:
    """Whether it is "By Jane Doe, political correspondent": names, then perhaps a role, but not only a date."""
    match = _BYLINE.fullmatch(paragraph)
    if match is None or ends_sentence(paragraph):
        return False
    who, _, role = match.group(1).partition(",")
    return _are_names(who) and (_are_names(role) or any(word in phrases().roles for word in role.casefold().split()))


def _are_names(text: str) -> bool:
    listed = [word for word in (word.strip(";|(),") for word in text.split()) if word]
    names = [word for word in listed if word.casefold() not in phrases().roles]
    return all(not word[0].islower() for word in names) and not (names and names[0].casefold() in phrases().clock)


def _is_clock(paragraph: str) -> bool:
    listed = words(paragraph)
    if not listed or len(listed) > CLEANING.heading_words or not any(map(_NUMBER.fullmatch, listed)):
        return False
    return all(_NUMBER.fullmatch(word) or word.casefold() in phrases().clock for word in listed)


def is_about_author(paragraph: str) -> bool:
    """Whether it introduces the author of the article."""
    return (
        len(words(paragraph)) <= CLEANING.caption_words
        and phrases().about.search(outside_quotes(paragraph)) is not None
    )


def sells(paragraph: str) -> bool:
    """Whether it is the line below "Advertisement": short, and an offer, a call to action, or a slogan."""
    listed = [word.casefold() for word in words(paragraph)]
    if len(listed) >= CLEANING.long_words or not ends_sentence(paragraph) or outside_quotes(paragraph) != paragraph:
        return False
    slogan = not any(word in phrases().tells or word.endswith("ed") for word in listed)
    return slogan or phrases().sells.search(paragraph) is not None or speaks_to_reader(paragraph)
