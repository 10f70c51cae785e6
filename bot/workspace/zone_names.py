"""What people write for a time zone: a city, a country, an abbreviation, an offset. Pure.

    "Frankfurt", "Beijing", "India", "PST", "UTC+2" → IANA names

IANA names themselves are parsed elsewhere (`parse_user_input`). Abbreviations come first: IANA knows "EST", but as a
clock without summer time, which nobody means.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from functools import cache
from importlib.resources import files
from pathlib import Path

_FILE = Path(__file__).with_name("zone_names.toml")
_OFFSET = re.compile(r"(?:utc|gmt)?\s*([+\-−])\s*(\d{1,2})(?::?(00|15|30|45))?(?:\s*h(?:ours?)?)?")  # noqa: RUF001 - a minus
_WORDS = re.compile(r"\s+(?:standard |daylight |summer )?time(?: zone)?$|\s+(?:standard|daylight|summer)$")
_EAST, _WEST = 14, 12
"""The greatest whole hours of Etc/GMT to the east and to the west."""


def zones_named(text: str) -> tuple[str, ...]:
    """The IANA zones that this can mean, the likeliest first: one if it is clear, none if it is not known."""
    typed = _WORDS.sub("", " ".join(text.casefold().replace(",", " ").replace("_", " ").split()))
    table = _table()
    if typed in table["abbreviations"]:
        return tuple(table["abbreviations"][typed])
    if zone := _at_offset(typed):
        return (zone,)
    if typed in table["cities"]:
        return (table["cities"][typed],)
    return _of_country(typed)


def known_places() -> dict[str, str]:
    """The cities and the countries with one zone, as people write them, with their zone."""
    cities = {name.title(): zone for name, zone in _table()["cities"].items()}
    countries = {name: zones[0] for name in _country_names() if len(zones := _of_country(name.casefold())) == 1}
    return countries | cities


def _at_offset(typed: str) -> str:
    match = _OFFSET.fullmatch(typed)
    if match is None:
        return ""
    sign, hours, minutes = "+" if match[1] == "+" else "-", int(match[2]), match[3] or "00"
    if minutes != "00":
        return str(_table()["offsets"].get(f"{sign}{hours}:{minutes}", ""))
    if hours == 0:
        return "UTC"
    if hours > (_EAST if sign == "+" else _WEST):
        return ""
    return f"Etc/GMT{'-' if sign == '+' else '+'}{hours}"  # IANA counts these the other way round


def _of_country(typed: str) -> tuple[str, ...]:
    code = _table()["countries"].get(typed) or _codes().get(typed, "")
    main = _table()["main"].get(code)
    return (main,) if main else _zones_of().get(code, ())


@cache
def _table() -> dict[str, dict[str, str]]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))


@cache
def _codes() -> dict[str, str]:
    """Country, casefolded → its two letters."""
    return {name.casefold(): code for name, code in _country_names().items()}


@cache
def _country_names() -> dict[str, str]:
    rows = (line.split("\t") for line in _lines("iso3166.tab"))
    return {name: code for code, name in rows}


@cache
def _zones_of() -> dict[str, tuple[str, ...]]:
    zones: dict[str, list[str]] = defaultdict(list)
    for line in _lines("zone.tab"):
        code, _, zone, *_ = line.split("\t")
        zones[code].append(zone)
    return {code: tuple(names) for code, names in zones.items()}


def _lines(name: str) -> list[str]:
    text = (files("tzdata.zoneinfo") / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
