"""Which paragraphs a page prints around its article: by phrase (`boilerplate.toml`) and by shape. Pure.

Everything here looks at one paragraph alone; `clean` looks at their order.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from summarizer.paragraphs import content_words, ends_sentence, figures, outside_quotes, sentences, words
from summarizer.rules import CLEANING

LONGEST_LINE = 700
"""Characters. A longer paragraph is looked at sentence by sentence only: no line of a page's furniture is so long."""

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})(?:,? \d{{4}})?"
_PLACE = r"[^\W\d_a-z][\w.'’-]*(?:[ /,]{1,2}[\w.'’-]+){0,7}?"
_CAPITALS = r"[^\W\d_a-z]{2}[^\W\d_a-z .'’-]{1,30}(?:, [A-Z][\w.]{2,20}){0,2}"
_DATELINE = re.compile(
    rf"(?:{_PLACE} ?)?[(\[](?P<agency>[^()\[\]]{{2,40}})[)\]] ?[-–—]{{1,2}} ?"
    rf"|{_CAPITALS},? {_DAY}\.? /(?P<slashed>[A-Z]{{2,12}})/\.? ?[-–—]? ?"
    rf"|(?:{_CAPITALS}(?:,? {_DAY})?|{_PLACE}, {_DAY}) ?(?:[-–—]{{1,2}}) ?(?=[\"“‘'A-Z])"
)
_IN_BRACKETS = re.compile(r"[(\[/]([^()\[\]/]{2,40})[)\]/]")
_REFERENCE_MARK = re.compile(r"(?<=[\w.,;!?\"”’)])\s?(?:\[\d{1,3}\])+")
_BRACKET_AT_END = re.compile(r"[(\[]([^()\[\]]{2,120})[)\]]\.?$")
_NAME = r"(?:[^\W\d_a-z][\w'’-]+|[A-Z]\.|de|van|von|bin|al|el)"
_SLASHED_AT_END = re.compile(
    rf"(?:^|[.!?:\"”’)]\s+|[—–-]\s)((?:{_NAME} ){{0,4}}{_NAME} ?/ ?[A-Z][\w'’-]*(?: {_NAME}){{0,5}})$"
)
_BYLINE = re.compile(r"(?:by|from|text by)[: ]+(\S.{1,150})", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d:.,/-]*(?:st|nd|rd|th|am|pm|h|min)?")
_SEPARATOR = re.compile(r"\s*[|\u203a»>•·]\s*")


@dataclass(frozen=True)
class Phrases:
    """`boilerplate.toml`, compiled."""

    version: str
    lines: tuple[tuple[str, re.Pattern[str]], ...]
    openers: tuple[tuple[str, re.Pattern[str]], ...]
    hints: frozenset[str]
    asks: re.Pattern[str]
    directed: re.Pattern[str]
    gives: re.Pattern[str]
    own: re.Pattern[str]
    pleas: re.Pattern[str]
    calls: re.Pattern[str]
    for_itself: re.Pattern[str]
    sells: re.Pattern[str]
    tells: frozenset[str]
    about: re.Pattern[str]
    buttons: frozenset[str]
    clock: frozenset[str]
    roles: frozenset[str]
    credit: frozenset[str]
    agencies: dict[str, str]
    agency_at_end: re.Pattern[str]


@lru_cache(maxsize=1)
def phrases() -> Phrases:
    """The phrase list of this version, read once."""
    data = tomllib.loads(files("summarizer").joinpath("boilerplate.toml").read_text(encoding="utf-8"))
    agencies: dict[str, str] = data["agencies"]["names"]
    signers = "|".join(map(re.escape, [*data["caption"]["houses"], *agencies]))
    return Phrases(
        version=data["version"],
        lines=_by_reason(data, ("line", "start")),
        openers=_by_reason(data, ("opens",)),
        hints=frozenset(data["appeal"]["hints"]),
        asks=_any(rf"\b(?:{one})\b" for one in data["appeal"]["asks"]),
        directed=_any(one if "^" in one else rf"\b(?:{one})\b" for one in data["appeal"]["directed"]),
        gives=_any(rf"\b(?:{one})\b" for one in data["appeal"]["gives"]),
        own=_any(one if "^" in one else rf"\b(?:{one})\b" for one in data["appeal"]["own"]),
        pleas=_any(rf"\b(?:{one})" for one in data["appeal"]["pleas"]),
        calls=_any(data["appeal"]["calls"]),
        for_itself=_any(data["appeal"]["for_itself"]),
        tells=frozenset(data["advert"]["tells"]),
        sells=_any(rf"\b(?:{one})\b" for one in data["advert"]["sells"]),
        about=_any(data["byline"]["about"]),
        buttons=frozenset(data["navigation"]["words"]),
        clock=frozenset(data["byline"]["clock"]),
        roles=frozenset(data["byline"]["roles"]),
        credit=frozenset(data["caption"]["credit"]),
        agencies=agencies,
        agency_at_end=re.compile(rf"[.!?][\"”’)]*\s+(?:[-–—]\s?)?((?:{signers})\.?)$"),
    )


def _any(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


def _by_reason(
    data: dict[str, dict[str, list[str]]], kinds: tuple[str, ...]
) -> tuple[tuple[str, re.Pattern[str]], ...]:
    tables = [(reason, table) for reason, table in data.items() if isinstance(table, dict)]
    found = [(reason, [one for kind in kinds for one in table.get(kind, [])]) for reason, table in tables]
    return tuple((reason, _any(patterns)) for reason, patterns in found if patterns)


def line_reason(paragraph: str) -> str | None:
    """Why this paragraph by itself is no part of an article, or None."""
    if len(paragraph) > LONGEST_LINE:
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
    """Whether it is "By Jane Doe, political correspondent": names, then perhaps a role, and no date alone."""
    found = _BYLINE.fullmatch(paragraph)
    if found is None or ends_sentence(paragraph):
        return False
    who, _, role = found.group(1).partition(",")
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
    """Whether it introduces who wrote the article."""
    return (
        len(words(paragraph)) <= CLEANING.caption_words
        and phrases().about.search(outside_quotes(paragraph)) is not None
    )


def is_appeal(sentence: str, publisher: str = "") -> bool:
    """Whether the publisher asks its reader for something: money, an address, a click, good manners."""
    if len(words(sentence)) > CLEANING.appeal_words:
        return False
    own = outside_quotes(sentence).replace("’", "'").strip()
    listed = phrases()
    if listed.pleas.search(own) or (listed.asks.search(own) and speaks_to_reader(own)):
        return True
    if listed.gives.search(own) and listed.own.search(own):
        return True
    return listed.calls.fullmatch(own) is not None or _asks_for_itself(own, publisher)


def _asks_for_itself(own: str, publisher: str) -> bool:
    name = publisher.casefold().removeprefix("the ")
    return bool(name) and name in own.casefold() and phrases().for_itself.match(own) is not None


def speaks_to_reader(own: str) -> bool:
    """Whether these words of the publisher say you or we, or begin by telling somebody to do something."""
    return phrases().directed.search(own) is not None


def sells(paragraph: str) -> bool:
    """Whether it is what stands under the word "Advertisement": short, and an offer, a call on you, or a slogan."""
    listed = [word.casefold() for word in words(paragraph)]
    if len(listed) >= CLEANING.long_words or not ends_sentence(paragraph) or outside_quotes(paragraph) != paragraph:
        return False
    slogan = not any(word in phrases().tells or word.endswith("ed") for word in listed)
    return slogan or phrases().sells.search(paragraph) is not None or speaks_to_reader(paragraph)


def dateline(paragraph: str) -> int:
    """Where the text begins after "LONDON, March 3 (Reuters) — "; 0 without a dateline."""
    found = _DATELINE.match(paragraph[:120])
    if found is None or found.end() == len(paragraph):
        return 0
    return found.end()


def agency(removed: str) -> str | None:
    """The news agency that a dateline, a source line or a sign-off names, or None.

    Whoever stands in a dateline's brackets wrote the story; elsewhere only agencies that we know count.
    """
    if found := _IN_BRACKETS.search(removed):
        name = found.group(1).strip()
        return phrases().agencies.get(name) or (name if removed.rstrip()[-1] in "-–—" and name[0].isupper() else None)
    return phrases().agencies.get(removed.rpartition(":")[2].strip(" ."))


def credit(paragraph: str) -> tuple[int, bool] | None:
    """Where the credit at the paragraph's end begins, and whether it is a picture's; None without a credit."""
    tail_from = max(0, len(paragraph) - 160)
    tail = paragraph[tail_from:]
    if found := _BRACKET_AT_END.search(tail):
        inside = found.group(1)
        if inside.strip() in phrases().agencies:
            return tail_from + found.start(), False
        if _is_picture_credit(inside):
            return tail_from + found.start(), True
    if (found := _SLASHED_AT_END.search(tail)) and _is_slashed_credit(found.group(1)):
        return tail_from + found.start(1), True
    if found := phrases().agency_at_end.search(tail):
        return tail_from + found.start(1), len(words(paragraph)) < CLEANING.long_words
    return None


def _is_slashed_credit(found: str) -> bool:
    """Whether "Jane Doe / AFP" names a person before the slash, or an agency on either side of it."""
    names = [name.strip() for name in found.split("/")]
    return len(names[0].split()) > 1 or any(name in phrases().agencies or name.isupper() for name in names)


def _is_picture_credit(inside: str) -> bool:
    if ends_sentence(inside):  # "(Warning: the video holds graphic images.)" is said to the reader of the story
        return False
    listed = frozenset(word.casefold() for part in words(inside) for word in part.split("/"))
    slashed = re.fullmatch(r"[^\W\d_a-z][^/]{0,60}/ ?[^\W\d_a-z][^/]{0,40}", inside) is not None
    return slashed or bool(listed & phrases().credit)


def reference_marks(paragraph: str) -> tuple[str, str]:
    """The paragraph without "[1]" behind its words, and these marks."""
    marks = [found.group().strip() for found in _REFERENCE_MARK.finditer(paragraph)]
    return _REFERENCE_MARK.sub("", paragraph), " ".join(marks)


@lru_cache(maxsize=256)  # asked twice for each paragraph: whether it is mostly an appeal, and what to cut out of it
def appeal_sentences(paragraph: str, publisher: str = "") -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Its sentences that belong to the article, and those that are an appeal. One sentence is looked at whole."""
    if not _may_appeal(paragraph, publisher):
        return (paragraph,), ()
    pieces = sentences(paragraph)
    appeals = _outside_quotation(pieces, publisher)
    return tuple(p for p in pieces if p not in appeals), tuple(p for p in pieces if p in appeals)


def _may_appeal(paragraph: str, publisher: str) -> bool:
    name = publisher.casefold().removeprefix("the ")
    named = bool(name) and name in paragraph.casefold()
    return named or not phrases().hints.isdisjoint(map(str.casefold, words(paragraph)))


def _outside_quotation(pieces: tuple[str, ...], publisher: str) -> frozenset[str]:
    """The pieces that are appeals, leaving out those inside a quotation of several sentences."""
    found, open_quote = set(), False
    for piece in pieces:
        if not open_quote and is_appeal(piece, publisher):
            found.add(piece)
        open_quote = _still_open(piece, open_quote=open_quote)
    return frozenset(found)


def _still_open(piece: str, *, open_quote: bool) -> bool:
    for sign in re.findall(r"[“”\"]", piece):
        open_quote = sign == "“" or (sign == '"' and not open_quote)
    return open_quote


def overlap(paragraph: str, story: AbstractSet[str]) -> int:
    """How many content words the paragraph shares with the story so far."""
    return len(content_words(paragraph) & story)
