"""How well spellings of one name are separated from different names: `python -m benchmarks.names --data DIR`.

DIR contains `*.tsv` files, one per language, with the columns name_a, name_b, same (1 if both are spellings of one
native name, else 0). Only pairs that share their first three letters are scored: others differ visibly at the
beginning, and in some sets every different pair shares it. AUC is the probability that a pair with the same name scores
higher than a pair with two names.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks._cli import Report, Request, main
from benchmarks.line_files import corpus_files
from benchmarks.measures import auc
from summarizer.errors import UsageError
from summarizer.names.transliteration import same_spelling

SHARED = 3
"""Letters at the beginning that a scored pair must share."""
HARD = 2
"""Edit distance of the pairs that are reported separately: one letter is usually a spelling variant."""

Score = Callable[[str, str], float]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two Latin spellings and whether they are the same name."""

    one: str
    other: str
    same: bool


def read_pairs(path: Path) -> tuple[Pair, ...]:
    """The pairs of a file that share their first letters. Raises UsageError if a column is missing."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t")
        if not {"name_a", "name_b", "same"} <= set(rows.fieldnames or ()):
            raise UsageError(f"{path} lacks one of the columns name_a, name_b, same")
        pairs = [Pair(row["name_a"], row["name_b"], row["same"] == "1") for row in rows]
    return tuple(pair for pair in pairs if pair.one[:SHARED] == pair.other[:SHARED])


def edits(one: str, other: str) -> int:
    """Levenshtein's distance."""
    above = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, twin in enumerate(other, 1):
            row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + (letter != twin)))
        above = row
    return above[-1]


def normalised(one: str, other: str) -> float:
    """One minus the edit distance divided by the longer length."""
    return 1 - edits(one, other) / max(len(one), len(other), 1)


def jaro_winkler(one: str, other: str) -> float:
    """Winkler (1990), with the usual prefix weight of .1 for at most four letters."""
    reach = max(len(one), len(other)) // 2 - 1
    taken: set[int] = set()
    matched = []
    for i, letter in enumerate(one):
        near = range(max(0, i - reach), min(len(other), i + reach + 1))
        at = next((j for j in near if j not in taken and other[j] == letter), None)
        if at is not None:
            taken.add(at)
            matched.append(letter)
    if not matched:
        return 0.0
    turned = sum(letter != other[j] for letter, j in zip(matched, sorted(taken), strict=True)) / 2
    share = len(matched)
    jaro = (share / len(one) + share / len(other) + (share - turned) / share) / 3
    prefix = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return jaro + min(prefix, 4) * 0.1 * (1 - jaro)


def measure(request: Request) -> Report:
    """AUC by language, the lower of them, and the same on the hard pairs."""
    files = corpus_files(request.folder, "*.tsv", "a folder with one file of pairs per language")
    languages = {_language(path): read_pairs(path)[: request.limit] for path in files}
    scores: Mapping[str, Score] = {
        "ours": same_spelling,
        "Jaro-Winkler": jaro_winkler,
        "edit distance": normalised,
    }
    ours, *peers = ((name, dict(_figures(languages, score))) for name, score in scores.items())
    counts = {name: len(pairs) for name, pairs in languages.items()}
    return Report(ours[1], dict(peers), {"pairs": counts, "trained on": "nothing: rules, the same for every language"})


def _language(path: Path) -> str:
    return path.stem.rpartition("_")[2]


def _figures(languages: Mapping[str, Sequence[Pair]], score: Score) -> Iterator[tuple[str, float]]:
    by_language = {name: _auc(pairs, score) for name, pairs in languages.items()}
    hard = {
        name: _auc([pair for pair in pairs if edits(pair.one, pair.other) == HARD], score)
        for name, pairs in languages.items()
    }
    yield "auc", min(by_language.values())
    yield "auc_hard", min(hard.values())
    yield from ((f"auc_{name}", value) for name, value in by_language.items())
    yield from ((f"auc_hard_{name}", value) for name, value in hard.items())


def _auc(pairs: Sequence[Pair], score: Score) -> float:
    return auc(np.array([pair.same for pair in pairs]), np.array([score(pair.one, pair.other) for pair in pairs]))


if __name__ == "__main__":
    sys.exit(main("names", "How well spellings of one name are told from two names.", measure))
