"""How an embedding is stored: half precision, which halves the ledger and changes a cosine by less than .001."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from summarizer.models.values import Vector


def pack(vector: Vector) -> bytes:
    """A vector as little-endian float16, two bytes per dimension."""
    return np.asarray(vector, "<f2").tobytes()


def unpack_each(stored: Sequence[bytes]) -> list[Vector]:
    """The vectors as float32. Their lengths may differ: those of one length are unpacked at once, see `unpack_all`."""
    by_length: dict[int, list[int]] = {}
    for place, packed in enumerate(stored):
        by_length.setdefault(len(packed), []).append(place)
    found: dict[int, Vector] = {}
    for length, places in by_length.items():
        vectors = unpack_all([stored[place] for place in places], length // 2)
        found |= {place: vector.copy() for place, vector in zip(places, vectors, strict=True)}
    return [found[place] for place in range(len(stored))]


def unpack_all(stored: Sequence[bytes], dimensions: int) -> npt.NDArray[np.float32]:
    """Vectors of one length, shape (len(stored), dimensions), as float32.

    They are normalised to length 1 again after rounding to half precision; zeros stay zeros.
    """
    halves = np.frombuffer(b"".join(stored), "<f2").reshape(len(stored), dimensions)
    vectors = halves.astype(np.float32)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    np.divide(vectors, lengths, out=vectors, where=lengths > 0)
    return vectors
