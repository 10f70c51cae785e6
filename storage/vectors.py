"""How an embedding is kept: half precision, which halves the ledger and moves a cosine by less than .001."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from summarizer.types import Vector


def pack(vector: Vector) -> bytes:
    """A vector as little-endian float16, two bytes for each dimension."""
    return np.asarray(vector, "<f2").tobytes()


def unpack(stored: bytes) -> Vector:
    """The vector again as float32 of length 1: rounding to half precision left it a little off. Zeros stay zeros."""
    vector = np.frombuffer(stored, "<f2").astype(np.float32)
    length = float(np.linalg.norm(vector))
    return vector / np.float32(length) if length else vector


def nearest(matrix: npt.NDArray[np.float32], vector: Vector, limit: int) -> list[tuple[int, float]]:
    """(row, cosine) of the rows of a (n, dimensions) matrix nearest to a vector, nearest first."""
    cosines = matrix @ vector
    some = np.argpartition(-cosines, limit - 1)[:limit] if 0 < limit < len(cosines) else np.arange(len(cosines))
    best = some[np.argsort(-cosines[some], kind="stable")][:limit]
    return [(int(row), float(cosines[row])) for row in best]
