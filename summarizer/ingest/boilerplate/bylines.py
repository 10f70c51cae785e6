"""Authors and photographers: datelines, agencies, credits at the end of a paragraph. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.ingest.boilerplate.boilerplate_phrases import phrases
from summarizer.text.limits import CLEANING
from summarizer.text.paragraphs import Line, ends_sentence, words

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})(?:,? \d{{4}})?"
_PLACE = r"[^\W\d_a-z][\w.'’-]*(?:[ /,]{1,2}[\w.'’-]+){0,7}?"
_CAPITALS = r"[^\W\d_a-z]{2}[^\W\d_a-z .'’-]{1,30}(?:, [A-Z][\w.]{2,20}){0,2}"
_AGENCY = r"(?:dpa|[^\W\d_a-z][\w.&'’-]*(?: (?:and|of|the|[^\W\d_a-z][\w.&'’-]*)){0,4})"
_DATELINE = re.compile(
    rf"(?:(?:{_PLACE} ?)?[(\[]{_AGENCY}[)\]] ?[-–—]{{1,2}}"
    rf"|{_CAPITALS},? {_DAY}\.? /[A-Z]{{2,12}}/\.? ?[-–—]?"
    rf"|(?:{_CAPITALS}(?:,? {_DAY})?|{_PLACE}, {_DAY}) ?[-–—]{{1,2}}) ?(?=[\"“‘'«]?[^\W_a-z])"
)
_DASH = re.compile(r"[-–—/]")
"""Behind every dateline."""
_IN_BRACKETS = re.compile(r"[(\[/]([^()\[\]/]{2,40})[)\]/]")
_REFERENCE_MARK = re.compile(r"(?<=[\w.,;!?\"”’)])\s?(?:\[\d{1,3}\])+")
_BRACKET_AT_END = re.compile(r"[(\[]([^()\[\]]{2,120})[)\]]\.?$")
_ENDS_OF_BRACKETS = (")", "]", ").", "].")
_NAME = r"(?:[^\W\d_a-z][\w'’-]+|[A-Z]\.|de|van|von|bin|al|el)"
_SLASHED_AT_END = re.compile(
    rf"(?:^|[.!?:\"”’)]\s+|[—–-]\s)((?:{_NAME} ){{0,4}}{_NAME} ?/ ?[A-Z][\w'’-]*(?: {_NAME}){{0,5}})$"
)


def dateline(paragraph: str) -> int:
    """Where the text begins after "LONDON, March 3 (Reuters) — "; 0 without a dateline."""
    match = _DATELINE.match(paragraph[:120]) if _DASH.search(paragraph, 0, 120) else None
    if match is None:
        return 0
    return 0 if match.end() == len(paragraph) else match.end()


def agency(removed: str) -> str | None:
    """The news agency in a dateline, a source line or a sign-off, or None.

    The name in a dateline's brackets wrote the article; elsewhere only known agencies count.
    """
    known = phrases().agencies
    match = _IN_BRACKETS.search(removed)
    if match is None:
        return known.get(removed.rpartition(":")[2].strip(" ."))
    name = match.group(1).strip()
    if not removed.rstrip().endswith(("-", "–", "—")):
        return known.get(name)
    return known.get(name, name if name[0].isupper() else None)


def author_agency(line: str) -> str | None:
    """The news agency that a byline names as author: "By Reuters", "Jane Doe, Associated Press", "AFP"; or None."""
    last = re.split(r"[,|/]| for (?:the )?| - ", line.strip(" .()"))[-1].strip()
    return _agencies_in_bylines().get(re.sub(r"^by\s+", "", last.casefold()))


@lru_cache(maxsize=1)  # called for every line of a text
def _agencies_in_bylines() -> dict[str, str]:
    return {name.casefold(): agency for name, agency in phrases().agencies.items()}


def credit(line: Line) -> tuple[int, bool] | None:
    """The start of the credit at the paragraph's end, and whether it is a picture's; None without a credit."""
    tail_from = max(0, len(line.text) - 160)
    tail = line.text[tail_from:]
    if tail.endswith(_ENDS_OF_BRACKETS) and (match := _BRACKET_AT_END.search(tail)):
        inside = match.group(1)
        if inside.strip() in phrases().agencies:
            return tail_from + match.start(), False
        if _is_picture_credit(inside):
            return tail_from + match.start(), True
    if "/" in tail and (match := _SLASHED_AT_END.search(tail)) and _is_slashed_credit(match.group(1)):
        return tail_from + match.start(1), True
    signed = tail.removesuffix(".").endswith(phrases().signers)
    if signed and (match := phrases().agency_at_end.search(tail)):
        return tail_from + match.start(1), len(line.words) < CLEANING.long_words
    return None


def _is_slashed_credit(text: str) -> bool:
    """Whether "Jane Doe / AFP" names a person before the slash, or an agency on either side of it."""
    names = [name.strip() for name in text.split("/")]
    if len(names[0].split()) > 1:
        return True
    return any(name in phrases().agencies or name.isupper() for name in names)


def _is_picture_credit(inside: str) -> bool:
    if ends_sentence(inside):  # "(Warning: the video holds graphic images.)" addresses the reader of the article
        return False
    if re.fullmatch(r"[^\W\d_a-z][^/]{0,60}/ ?[^\W\d_a-z][^/]{0,40}", inside):
        return True
    return not phrases().credit.isdisjoint(word.casefold() for part in words(inside) for word in part.split("/"))


def reference_marks(paragraph: str) -> tuple[str, str]:
    """The paragraph without reference marks such as "[1]", and these marks."""
    if "[" not in paragraph:  # most paragraphs
        return paragraph, ""
    marks = [match.group().strip() for match in _REFERENCE_MARK.finditer(paragraph)]
    return _REFERENCE_MARK.sub("", paragraph), " ".join(marks)
