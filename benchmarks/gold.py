"""A scenario's `gold.json` as frozen values: what a careful reader expects of each day's briefing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from summarizer.briefing.model import ChangeKind
from summarizer.errors import InputError


@dataclass(frozen=True, slots=True)
class GoldEntity:
    """One entity with every spelling in the articles."""

    name: str
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldChange:
    """A change that a briefing must (`required`) or may report; ids are those of the scenario's articles.

    It is found if a reported change cites one of `articles`, one of `against` if there are any, and contains one of the
    strings `any_of`.
    """

    kind: ChangeKind
    articles: frozenset[str]
    against: frozenset[str]
    any_of: tuple[str, ...]
    required: bool


@dataclass(frozen=True, slots=True)
class GoldDay:
    """The expected briefing of one UTC date."""

    day: date
    quiet: bool
    changes: tuple[GoldChange, ...]
    must_not_mention: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldState:
    """What the state card must answer to an aspect after the briefing of a UTC date.

    A right answer has one of the strings `any_of` and none of `none_of`. If `may_be_empty`, no answer is right, too.
    """

    day: date
    aspect: str
    any_of: tuple[str, ...]
    none_of: tuple[str, ...]
    may_be_empty: bool


@dataclass(frozen=True, slots=True)
class Gold:
    """Everything expected of a scenario."""

    entities: tuple[GoldEntity, ...]
    days: tuple[GoldDay, ...]
    states: tuple[GoldState, ...] = ()


def read_gold(file: Path) -> Gold:
    """The gold of a scenario.

    Raises:
        InputError: the file is not JSON, or a key or value is missing or unknown; the message says which.
    """
    try:
        table = json.loads(file.read_text("utf-8"))
        entities = tuple(GoldEntity(entity["name"], tuple(entity["aliases"])) for entity in table["entities"])
        states = tuple(_state(entry) for entry in table.get("states", ()))
        return Gold(entities, tuple(_day(entry) for entry in table["briefings"]), states)
    except KeyError as error:
        raise InputError(f"{file}: the key {error} is missing; the design's part 9 shows the form") from error
    except (ValueError, TypeError) as error:
        raise InputError(f"{file}: {error}") from error


def _day(entry: dict[str, Any]) -> GoldDay:
    changes = tuple(_change(change) for change in entry["changes"])
    return GoldDay(date.fromisoformat(entry["date"]), bool(entry["quiet"]), changes, tuple(entry["must_not_mention"]))


def _change(entry: dict[str, Any]) -> GoldChange:
    return GoldChange(
        ChangeKind(entry["type"]),
        frozenset(entry["articles"]),
        frozenset(entry["against"]),
        tuple(entry["any_of"]),
        bool(entry["required"]),
    )


def _state(entry: dict[str, Any]) -> GoldState:
    texts = tuple(entry.get("any_of", ())), tuple(entry.get("none_of", ()))
    return GoldState(date.fromisoformat(entry["date"]), entry["aspect"], *texts, bool(entry.get("empty")))
