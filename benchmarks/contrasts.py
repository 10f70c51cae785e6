"""Later sentences, each labelled against two earlier ones that differ in the point at issue.

    data/contrasts/SPLIT/AUTHOR.txt: # DOMAIN
                               E1 | headline | sentence
                               E2 | headline | sentence
                               L | days | same or other voice | label to E1 | label to E2 | headline or - | sentence

Most later sentences have one label against the one and another label against the other, so that the later
sentence alone says nothing about the label (the idea of FEVER-symmetric: Schuster et al. 2019).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.judge_data import RelationCase
from benchmarks.labelled_stories import DATA
from benchmarks.line_files import Faults, read_files
from summarizer.models.values import PairLabel, SentencePair

CONTRASTS = DATA / "contrasts"
TRAIN, TEST = CONTRASTS / "train", CONTRASTS / "test"
_LABELS = frozenset(label.value for label in PairLabel)
_BY_OTHERS = frozenset({PairLabel.DISPUTE, PairLabel.CONFIRM})
"""Nobody confirms or disputes their own words: `same` voice then belongs to the other earlier sentence."""


@dataclass
class _Group:
    """The earlier sentences of one group, as (headline, sentence), in their order."""

    domain: str
    earlier: list[tuple[str, str]] = field(default_factory=list)


def read_contrasts(folder: Path = TRAIN) -> list[RelationCase]:
    """Two cases for each later sentence, in the order of the files. Raises InputError, which lists every fault."""
    return read_files(folder, "*.txt", parse_contrasts)


def parse_contrasts(text: str, file: str) -> list[RelationCase]:
    """The same of one text; `file` names it in messages. Raises InputError."""
    faults = Faults(file)
    cases: list[RelationCase] = []
    group = _Group("")
    for number, row in enumerate(text.splitlines(), 1):
        parts = [part.strip() for part in row.split("|")]
        if row.startswith("#"):
            group = _Group(row[1:].strip())
        elif parts[0] == _next_label(group) and len(parts) == 3:
            group.earlier.append((_headline(parts[1]), parts[2]))
        elif _is_later(parts) and len(group.earlier) == 2:
            cases += _cases(group, parts)
        elif row.strip():
            faults.add(number, "wanted # DOMAIN, then E1 and E2, then L with seven fields")
    faults.raise_all()
    return cases


def _next_label(group: _Group) -> str:
    return ("E1", "E2", "")[len(group.earlier)]


def _is_later(parts: Sequence[str]) -> bool:
    if len(parts) != 7 or parts[0] != "L":
        return False
    return parts[1].isdigit() and parts[2] in ("same", "other") and {parts[3], parts[4]} <= _LABELS


def _cases(group: _Group, parts: Sequence[str]) -> Iterator[RelationCase]:
    _, days, voice, *labels, headline, later = parts
    for (earlier_headline, earlier), label in zip(group.earlier, map(PairLabel, labels), strict=True):
        same = voice == "same" and label not in _BY_OTHERS
        pair = SentencePair(earlier, later, int(days), same, earlier_headline, _headline(headline))
        yield RelationCase(pair, label, story=group.domain)


def _headline(field_text: str) -> str:
    return "" if field_text == "-" else field_text
