"""Classifies single lines of a page, by phrase (`boilerplate_phrases.toml`) and by shape. Pure."""

from __future__ import annotations

import re

from summarizer.ingest.boilerplate.boilerplate_phrases import PhrasesByReason, phrases
from summarizer.ingest.boilerplate.reader_appeals import speaks_to_reader
from summarizer.text.limits import CLEANING
from summarizer.text.paragraphs import Line, figures, is_row, line_of, outside_quotes

LONGEST_LINE = 700
"""Characters. A longer paragraph is examined only sentence by sentence: no boilerplate line is this long."""

_BYLINE = re.compile(r"(?:by|from|text by)[: ]+(\S.{1,150})", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d:.,/-]*(?:st|nd|rd|th|am|pm|h|min)?")
_SEPARATOR = re.compile(r"[|\u203a»>•·]")
_BYLINE_OR_CLOCK = re.compile(r"\d|^(?:by|from|text by)[: ]", re.IGNORECASE)
"""What every byline or time of day has; a byline has no full stop, but may end a paragraph."""


def line_reason(line: Line) -> str | None:
    """Why this paragraph by itself does not belong to an article, or None."""
    if not _is_examined(line.text):
        return None
    return _by_phrase(phrases().lines, line.text, line.casefolded) or _shape_reason(line)


def sentence_reason(piece: str) -> str | None:
    """Why a sentence between those of the article is no part of it: an advert, a byline, a notice, a link; or None."""
    if not _is_examined(piece):
        return None
    reason = _by_phrase(phrases().lines, piece, piece.casefold())
    if reason is None and _BYLINE_OR_CLOCK.search(piece):  # few sentences have the shape of either
        reason = _shape_reason(line_of(piece))
    return reason if reason in {"advert", "byline", "notice", "related"} else None


def _is_examined(text: str) -> bool:
    return len(text) <= LONGEST_LINE and not is_row(text)  # numbers in a table row are not times of day


def opened_block(line: Line) -> str | None:
    """The kind of block that this paragraph opens (appeal, comments, related, reference), or None."""
    return None if len(line.text) > LONGEST_LINE else _by_phrase(phrases().openers, line.text, line.casefolded)


def _by_phrase(listed: PhrasesByReason, paragraph: str, casefolded: str) -> str | None:
    """The first reason with a phrase that is the whole paragraph."""
    if not listed.may_match(casefolded):
        return None
    folded = paragraph.replace("’", "'")
    return next((reason for reason, pattern in listed.patterns if pattern.fullmatch(folded)), None)


def _shape_reason(line: Line) -> str | None:
    kinds = ((_is_menu, "navigation"), (is_byline, "byline"), (_is_clock, "byline"))
    return next((reason for is_kind, reason in kinds if is_kind(line)), None)


def _is_menu(line: Line) -> bool:
    if _are_buttons(line):
        return True
    entries = len(_SEPARATOR.findall(line.text)) + 1
    if entries <= 2:  # noqa: PLR2004 - two entries may be a headline and its site
        return False
    if line.ends_sentence:
        return False
    if line.text.startswith("|") or figures(line.text):  # a row of a table
        return False
    return len(line.words) <= CLEANING.navigation_words * entries


def _are_buttons(line: Line) -> bool:
    """Whether the line consists of the words on buttons: "Share Save Print"."""
    if not 0 < len(line.words) <= min(CLEANING.long_words, len(line.text)):
        return False
    return phrases().buttons.issuperset(line.folded)


def is_byline(line: Line) -> bool:
    """Whether it is "By Jane Doe, political correspondent": names, then perhaps a role, but not only a date."""
    match = None if line.ends_sentence else _BYLINE.fullmatch(line.text)
    if match is None:
        return False
    who, _, role = match.group(1).partition(",")
    return _are_names(who) and (_are_names(role) or not phrases().roles.isdisjoint(role.casefold().split()))


def _are_names(text: str) -> bool:
    stripped = (word.strip(";|(),") for word in text.split())
    names = [word for word in filter(None, stripped) if word.casefold() not in phrases().roles]
    if any(word[0].islower() for word in names):
        return False
    return all(word.casefold() not in phrases().clock for word in names[:1])  # "By Monday, …" is a date


def _is_clock(line: Line) -> bool:
    if not line.has_digit:
        return False
    if not 0 < len(line.words) <= CLEANING.heading_words:
        return False
    others = [word for word in line.words if not _NUMBER.fullmatch(word)]
    if len(others) == len(line.words):  # "Monday morning" alone may be a heading
        return False
    return all(word.casefold() in phrases().clock for word in others)


def is_about_author(line: Line) -> bool:
    """Whether it introduces the author of the article."""
    if len(line.words) > CLEANING.caption_words:
        return False
    return phrases().about.search(outside_quotes(line.text)) is not None


def sells(line: Line) -> bool:
    """Whether it is the line below "Advertisement": short, and an offer, a call to action, or a slogan."""
    if len(line.words) >= CLEANING.long_words:
        return False
    if not line.ends_sentence:
        return False
    if outside_quotes(line.text) != line.text:
        return False
    if not any(map(_reports, line.folded)):  # a slogan: "The taste of summer."
        return True
    return phrases().sells.search(line.text) is not None or speaks_to_reader(line.text)


def _reports(word: str) -> bool:
    """Whether the word says that something happened, as in a sentence of an article."""
    return word.endswith("ed") or word in phrases().tells
