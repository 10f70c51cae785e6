"""Near-duplicate signatures: bottom-k MinHash, and the share of one text contained in another.

Broder, "On the resemblance and containment of documents" (1997). A signature is the smallest hashes of a text's long
runs of words, each a key for looking up similar texts. If a story was cut, combined with other text and reordered, as
many of the original's keys are found again as runs were kept: of 104 pairs in ECB+ train that have most of the shorter
text in common, all share a key, while 32 bands of three MinHash rows joined 70 %. Two texts rarely share a run of eight
words by chance: three in 100,000 news articles do. `MINHASH` defines the layout; another layout is another version, and
versions never share a key. Deterministic on every machine.
"""

from __future__ import annotations

import re
import unicodedata
import zlib

import numpy as np
import numpy.typing as npt

from summarizer.ingest.limits import MINHASH

Runs = npt.NDArray[np.uint64]
"""Hashes of a text's runs of words, without duplicates, ascending."""

_SCRIPTS_WITHOUT_SPACES = "\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
_TOKEN = re.compile(rf"[{_SCRIPTS_WITHOUT_SPACES}]|[^\W{_SCRIPTS_WITHOUT_SPACES}]+")


def word_tokens(text: str) -> list[str]:
    """Casefolded words; single characters in scripts without spaces."""
    return _TOKEN.findall(unicodedata.normalize("NFKC", text).casefold())


def shingles(text: str) -> Runs:
    """Hashes of every run of `MINHASH.run` words, without duplicates, sorted; of the whole text if it is shorter."""
    return _runs(text, MINHASH.run)


def _runs(text: str, words: int) -> Runs:
    hashes = np.fromiter((zlib.crc32(token.encode()) for token in word_tokens(text)), np.uint64)
    size = min(words, max(1, len(hashes)))
    runs = np.zeros(max(0, len(hashes) - size + 1), np.uint64)
    for place in range(size):
        runs = _mixed(runs + hashes[place : place + len(runs)])
    return np.unique(runs)


def _mixed(values: Runs) -> Runs:
    """SplitMix64's finaliser: every input bit affects every output bit; overflows on purpose."""
    values = (values + np.uint64(0x9E3779B97F4A7C15)).astype(np.uint64)
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


def minhash(text: str) -> bytes:
    """The signature: the `MINHASH.kept` smallest hashes of its long runs, as little-endian uint64, ascending."""
    return _runs(text, MINHASH.long_run)[: MINHASH.kept].astype("<u8").tobytes()


def bands(signature: bytes) -> tuple[str, ...]:
    """Look-up keys for a signature, one per hash: texts that share one are candidates for comparison."""
    return tuple(f"{MINHASH.version}:{value:016x}" for value in np.frombuffer(signature, "<u8").tolist())


def overlap(a: bytes, b: bytes) -> float:
    """Estimated from two signatures: the share of long runs in common, relative to the text with fewer."""
    first, other = (np.frombuffer(signature, "<u8") for signature in (a, b))
    if 0 in (len(first), len(other)):
        return 0.0
    # Beyond the last hash of a full signature, nothing is known of that text.
    known = min(
        (hashes[-1] for hashes in (first, other) if len(hashes) == MINHASH.kept), default=max(first[-1], other[-1])
    )
    first, other = first[first <= known], other[other <= known]
    fewer = min(len(first), len(other))
    return len(np.intersect1d(first, other, assume_unique=True)) / fewer if fewer else 0.0


def share(part: Runs, whole: Runs) -> float:
    """The share of the runs of `part` that `whole` contains. Exact; 0 if `part` has no word."""
    return len(np.intersect1d(part, whole, assume_unique=True)) / len(part) if len(part) else 0.0


def containment(a: Runs, b: Runs) -> float:
    """The share of the shorter text's runs that the longer one contains; 0 if either has no word."""
    return max(share(a, b), share(b, a))


def common(a: Runs, b: Runs) -> float:
    """The share of each text that the other contains, mean of both."""
    return (share(a, b) + share(b, a)) / 2
