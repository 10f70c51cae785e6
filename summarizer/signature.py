"""Near-duplicate signatures: MinHash over runs of three words, with bands to look similar texts up by.

Broder, "On the resemblance and containment of documents" (1997); bands as in Leskovec, Rajaraman and Ullman, "Mining
of Massive Datasets", chapter 3. The layout is fixed by `SIGNATURE`; another layout is another version, and versions
never share a band. Deterministic on every machine: the constants come from a fixed seed.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from summarizer.rules import SIGNATURE
from summarizer.types import digest

Runs = npt.NDArray[np.uint64]
"""Hashes of the runs of words of a text, each once, ascending."""

NO_RUNS: Runs = np.zeros(0, np.uint64)

_SCRIPTS_WITHOUT_SPACES = "\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
_TOKEN = re.compile(rf"[{_SCRIPTS_WITHOUT_SPACES}]|[^\W{_SCRIPTS_WITHOUT_SPACES}]+")
_CHUNK = 4096
"""Runs hashed at a time: bounds the memory of a 5 MB text to a few megabytes."""


def tokens(text: str) -> list[str]:
    """Casefolded words; single characters where a script writes no spaces."""
    return _TOKEN.findall(unicodedata.normalize("NFKC", text).casefold())


def shingles(text: str) -> Runs:
    """Hashes of every run of `SIGNATURE.run` words, each once, sorted; of the whole text where it is shorter."""
    each = np.fromiter((zlib.crc32(token.encode()) for token in tokens(text)), np.uint64)
    size = min(SIGNATURE.run, max(1, len(each)))
    runs = np.zeros(max(0, len(each) - size + 1), np.uint64)
    for place in range(size):
        runs = _mixed(runs + each[place : place + len(runs)])
    return np.unique(runs)


def _mixed(values: Runs) -> Runs:
    """SplitMix64's finaliser: every bit of the input moves every bit of the output; wraps around on purpose."""
    values = (values + np.uint64(0x9E3779B97F4A7C15)).astype(np.uint64)
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


@lru_cache(maxsize=1)
def _multipliers() -> Runs:
    """Odd 64-bit multipliers, one for each place of the signature: shape (places, 1)."""
    count = SIGNATURE.bands * SIGNATURE.rows
    drawn = np.random.default_rng(SIGNATURE.seed).integers(0, 2**63, (count, 1), np.uint64)
    return drawn * np.uint64(2) + np.uint64(1)


def minhash(text: str) -> bytes:
    """The signature: the smallest hash of all runs under each of `bands * rows` hash functions, as uint32."""
    runs = shingles(text)
    smallest = np.full(SIGNATURE.bands * SIGNATURE.rows, 2**32 - 1, np.uint64)
    for start in range(0, len(runs), _CHUNK):
        hashed = (runs[None, start : start + _CHUNK] * _multipliers()) >> np.uint64(32)
        smallest = np.minimum(smallest, hashed.min(axis=1))
    return smallest.astype("<u4").tobytes()


def bands(signature: bytes) -> tuple[str, ...]:
    """Keys to store a signature under: texts that share one are worth comparing."""
    width = 4 * SIGNATURE.rows
    pieces = (signature[start : start + width] for start in range(0, len(signature), width))
    return tuple(digest(SIGNATURE.version, str(place), piece.hex()) for place, piece in enumerate(pieces))


def resemblance(a: bytes, b: bytes) -> float:
    """Estimated share of runs that two texts have in common, of the runs of both (Jaccard), with sd ≤ .05."""
    return float(np.mean(np.frombuffer(a, "<u4") == np.frombuffer(b, "<u4")))


def containment(a: Runs, b: Runs) -> float:
    """The share of the shorter text's runs that stand in the longer one. Exact; 0 where one of them has no word."""
    shorter = min(len(a), len(b))
    return len(np.intersect1d(a, b, assume_unique=True)) / shorter if shorter else 0.0
