"""`boilerplate_phrases.toml`: phrases that pages print around their articles, as versioned data."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True)
class PhrasesByReason:
    """Patterns of whole paragraphs in the order of their reasons, and what tells quickly that none of them matches."""

    patterns: tuple[tuple[str, re.Pattern[str]], ...]
    begins: tuple[str, ...]
    holds: tuple[str, ...]

    def may_match(self, casefolded: str) -> bool:
        """Whether a paragraph begins with a sign or in one of these ways, or contains one of these phrases."""
        if not casefolded[:1].isalpha() or casefolded.startswith(self.begins):
            return True
        return any(map(casefolded.__contains__, self.holds))


@dataclass(frozen=True)
class Phrases:
    """`boilerplate_phrases.toml`, compiled."""

    version: str
    lines: PhrasesByReason
    openers: PhrasesByReason
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
    signers: tuple[str, ...]


@lru_cache(maxsize=1)
def phrases() -> Phrases:
    """The phrase list of this version, cached."""
    data = tomllib.loads(
        files("summarizer.ingest.boilerplate").joinpath("boilerplate_phrases.toml").read_text(encoding="utf-8")
    )
    agencies: dict[str, str] = data["agencies"]["names"]
    signers = (*data["caption"]["houses"], *agencies)
    return Phrases(
        version=data["version"],
        lines=_by_reason(data, ("line", "start"), "begins", "holds"),
        openers=_by_reason(data, ("opens",), "opens_with"),
        hints=frozenset(data["appeal"]["hints"]),
        asks=_any(rf"\b(?:{pattern})\b" for pattern in data["appeal"]["asks"]),
        directed=_any(pattern if "^" in pattern else rf"\b(?:{pattern})\b" for pattern in data["appeal"]["directed"]),
        gives=_any(rf"\b(?:{pattern})\b" for pattern in data["appeal"]["gives"]),
        own=_any(pattern if "^" in pattern else rf"\b(?:{pattern})\b" for pattern in data["appeal"]["own"]),
        pleas=_any(rf"\b(?:{pattern})" for pattern in data["appeal"]["pleas"]),
        calls=_any(data["appeal"]["calls"]),
        for_itself=_any(data["appeal"]["for_itself"]),
        tells=frozenset(data["advert"]["tells"]),
        sells=_any(rf"\b(?:{pattern})\b" for pattern in data["advert"]["sells"]),
        about=_any(data["byline"]["about"]),
        buttons=frozenset(data["navigation"]["words"]),
        clock=frozenset(data["byline"]["clock"]),
        roles=frozenset(data["byline"]["roles"]),
        credit=frozenset(data["caption"]["credit"]),
        agencies=agencies,
        agency_at_end=re.compile(rf"[.!?][\"”’)]*\s+(?:[-–—]\s?)?((?:{'|'.join(map(re.escape, signers))})\.?)$"),
        signers=signers,
    )


def _any(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


def _by_reason(
    data: dict[str, dict[str, list[str]]], kinds: tuple[str, ...], begins: str, holds: str = ""
) -> PhrasesByReason:
    """The patterns of these kinds; the lists called `begins` and `holds` say how they begin and what they contain."""
    tables = {reason: table for reason, table in data.items() if isinstance(table, dict)}
    listed = {reason: _listed([table], *kinds) for reason, table in tables.items()}
    return PhrasesByReason(
        tuple((reason, _any(patterns)) for reason, patterns in listed.items() if patterns),
        _listed(tables.values(), begins),
        _listed(tables.values(), holds),
    )


def _listed(tables: Iterable[dict[str, list[str]]], *names: str) -> tuple[str, ...]:
    return tuple(each for table in tables for name in names for each in table.get(name, []))
