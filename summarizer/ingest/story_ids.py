"""Ids in URLs: the number or code that stays the same when a slug changes. Pure.

`story_ids` are hints, never proof: sections, topics and series have numbers too, so the words decide whether two URLs
with one id are one article. `tells_apart` is the opposite hint: two ids, or two dates, are two articles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import parse_qsl, unquote, urlsplit

_PARAMETER = re.compile(
    r"(?:article|story|news|doc|document|post|content|item|n|a|s)?_?-?id|p|story|article|doc|artikel|noticia",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?:([/-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?!\d)"
)
_DAY_FIRST = re.compile(r"(?<!\d)(0[1-9]|[12]\d|3[01])[/-]?(0[1-9]|1[0-2])[/-]?((?:19|20)\d\d)(?!\d)")
_ENDING = re.compile(r"\.(?:[sx]?html?|php\d?|aspx?|jsp|cfm|ece|story|do)$", re.IGNORECASE)
_NOT_A_STORY = re.compile(
    r"tags?|topics?|categor(?:y|ies)|sections?|authors?|pages?|series|channels?|users?|profile|thema|live",
    re.IGNORECASE,
)
_SHORTEST = 5  # digits: fewer are pages, years and "covid-19"
_NUMBER_AT_END = re.compile(r"(?:^|[-_.,~])[a-z]{0,3}(\d{5,})$", re.IGNORECASE)
_SHORT_NUMBER_AT_END = re.compile(r"[-_](?!(?:19|20)\d\d$)(\d{3,4})$")  # "/2026/11/28/slug-4567", but no year
_NUMBER_IN_FRONT = re.compile(r"^(\d{5,})(?=[-_])")
_CODE = re.compile(r"(?:^|[-_])((?=[a-z]*\d)(?=\d*[a-z])[0-9a-z]{8,40})$", re.IGNORECASE)
_WORD_WITH_DIGIT = re.compile(r"[a-z]{4}", re.IGNORECASE)
"""The beginning of "boeing737max" at the end of a slug: an id only if there is no number in front of the slug."""
_UUID = re.compile(r"([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})", re.IGNORECASE)
_IN_NAME = (_UUID, _NUMBER_AT_END, _NUMBER_IN_FRONT, _CODE)
_NUMBER = re.compile(r"\d{3,20}")
_YEAR = re.compile(r"(?:19|20)\d\d")


def story_ids(url: str) -> frozenset[str]:
    """The ids in a URL: in its parameters, in its last path segment, or in the one before."""
    path, query = _path_and_query(url)
    named = (value for name, value in parse_qsl(query) if _PARAMETER.fullmatch(name))
    return frozenset(filter(_is_id, map(str.lower, named))) or frozenset(islice(_ids_in_path(path), 1))


def _path_and_query(url: str) -> tuple[str, str]:
    try:
        return urlsplit(url)[2:4]
    except ValueError:  # not a URL: no hint
        return "", ""


def _ids_in_path(path: str) -> Iterator[str]:
    *_, above, before, last = "", "", "", *(_ENDING.sub("", unquote(name)) for name in path.split("/") if name)
    # the segment before the last counts only if it is nothing but the id: "/12345678/the-slug"
    for story_id, folder in ((_id_in(last, dated=bool(_days(path))), before), (_bare_id(before), above)):
        if story_id and _is_of_story(story_id, folder):
            yield story_id.lower()


def _is_of_story(story_id: str, folder: str) -> bool:
    """Whether it is neither the id of a section or series nor, as "boeing737max", the end of a slug after the id."""
    if _NOT_A_STORY.fullmatch(folder):
        return False
    if "-" in story_id or not _WORD_WITH_DIGIT.match(story_id):
        return True
    return not _bare_id(folder)


def tells_apart(one: str, other: str) -> bool:
    """Whether two URLs name two articles: both have an id, or a date, and these differ."""
    ids = story_ids(one), story_ids(other)
    days = _days(_path_and_query(one)[0]), _days(_path_and_query(other)[0])
    return any(all(pair) and pair[0].isdisjoint(pair[1]) for pair in (ids, days))


def _id_in(name: str, *, dated: bool) -> str | None:
    bare = _DAY_FIRST.sub("", _DATE.sub("", name))
    patterns = (*_IN_NAME, _SHORT_NUMBER_AT_END) if dated else _IN_NAME
    return next((match.group(1) for pattern in patterns if (match := pattern.search(bare))), None)


def _bare_id(name: str) -> str | None:
    if len(name) < _SHORTEST or not _is_id(name):
        return None
    return None if _UUID.fullmatch(name) else name


def _is_id(value: str) -> bool:
    """A number of three digits or more that is not a year or a day, or a code of letters and digits."""
    if any(pattern.fullmatch(value) for pattern in (_DATE, _DAY_FIRST, _YEAR)):
        return False
    return any(pattern.fullmatch(value) for pattern in (_NUMBER, _CODE, _UUID))


def _days(path: str) -> frozenset[tuple[int, ...]]:
    """The dates in a path: year, month, day."""
    year_first = map(_numbers, _DATE.finditer(path))
    return frozenset((*year_first, *(_numbers(date)[::-1] for date in _DAY_FIRST.finditer(path))))


def _numbers(date: re.Match[str]) -> tuple[int, ...]:
    return tuple(int(part) for part in date.groups("") if part.isdigit())
