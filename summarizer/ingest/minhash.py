"""Near-duplicate signatures: MinHash of the bottom-k kind, and how much of one text stands in another.

Broder, "On the resemblance and containment of documents" (1997). A signature is the smallest hashes of a text's long
runs of words, each a key to look similar texts up by. Of a story that was cut, joined to other words and turned
around, as many of the original's keys are found again as runs were kept: of 104 pairs of ECB+ train that have most of
the shorter one in common, all share a key, where 32 bands of three MinHash rows joined 70 %. Runs of eight words that
two texts share by accident are rare: three in 100,000 news articles share one. The layout is fixed by `MINHASH`;
another layout is another version, and versions never share a key. Deterministic on every machine.
"""

from __future__ import annotations

import re
import unicodedata
import zlib

import numpy as np
import numpy.typing as npt

from summarizer.ingest.limits import MINHASH

Runs = npt.NDArray[np.uint64]
"""Hashes of the runs of words of a text, each once, ascending."""

NO_RUNS: Runs = np.zeros(0, np.uint64)

_SCRIPTS_WITHOUT_SPACES = "\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
_TOKEN = re.compile(rf"[{_SCRIPTS_WITHOUT_SPACES}]|[^\W{_SCRIPTS_WITHOUT_SPACES}]+")


def word_tokens(text: str) -> list[str]:
    """Casefolded words; single characters where a script writes no spaces."""
    return _TOKEN.findall(unicodedata.normalize("NFKC", text).casefold())


def shingles(text: str) -> Runs:
    """Hashes of every run of `MINHASH.run` words, each once, sorted; of the whole text where it is shorter."""
    return _runs(text, MINHASH.run)


def _runs(text: str, words: int) -> Runs:
    each = np.fromiter((zlib.crc32(token.encode()) for token in word_tokens(text)), np.uint64)
    size = min(words, max(1, len(each)))
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


def minhash(text: str) -> bytes:
    """The signature: the `MINHASH.kept` smallest hashes of its long runs, as little-endian uint64, ascending."""
    return _runs(text, MINHASH.long_run)[: MINHASH.kept].astype("<u8").tobytes()


def bands(signature: bytes) -> tuple[str, ...]:
    """Keys to store a signature under, one for each hash: texts that share one are worth comparing."""
    return tuple(f"{MINHASH.version}:{value:016x}" for value in np.frombuffer(signature, "<u8").tolist())


def overlap(a: bytes, b: bytes) -> float:
    """Estimated from two signatures: the share of long runs in common, of those of the text that has fewer."""
    one, other = (np.frombuffer(signature, "<u8") for signature in (a, b))
    if not len(one) or not len(other):
        return 0.0
    # Beyond the last hash of a full signature nothing is known of that text.
    known = min((each[-1] for each in (one, other) if len(each) == MINHASH.kept), default=max(one[-1], other[-1]))
    one, other = one[one <= known], other[other <= known]
    fewer = min(len(one), len(other))
    return len(np.intersect1d(one, other, assume_unique=True)) / fewer if fewer else 0.0


def share(part: Runs, whole: Runs) -> float:
    """The share of the runs of `part` that stand in `whole`. Exact; 0 where `part` has no word."""
    return len(np.intersect1d(part, whole, assume_unique=True)) / len(part) if len(part) else 0.0


def containment(a: Runs, b: Runs) -> float:
    """The share of the shorter text's runs that stand in the longer one; 0 where one of them has no word."""
    return max(share(a, b), share(b, a)) if len(a) and len(b) else 0.0


def common(a: Runs, b: Runs) -> float:
    """The share of each text that stands in the other, the mean of both."""
    return (share(a, b) + share(b, a)) / 2
