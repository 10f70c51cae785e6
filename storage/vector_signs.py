"""Binary quantization of vectors: one bit a dimension, the sign of each component. Pure.

The nearest by Hamming distance, the number of signs that differ, are then rescored by the whole vectors
(`storage.vector_index`). Counting signs takes a small part of the time of a product: a million vectors of 384
dimensions are 48 MB of signs instead of 1.5 GB.

Two vectors lie on different sides of a random hyperplane with a probability proportional to their angle (Charikar
2002). The signs of components give the sides of the coordinate hyperplanes, which are not random. So nothing follows
for them; what is missed was measured instead (`COMPARED` in `storage.vector_index`).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from summarizer.models.values import Matrix, Vector

SignBits = npt.NDArray[np.uint64]
"""Shape (words, vectors): 64 dimensions a word, so that each word of all vectors is read in one go."""


def sign_bits(vectors: Matrix) -> SignBits:
    """The signs of these vectors, shape (vectors, dimensions)."""
    bits = np.packbits(vectors > 0, axis=1)
    whole = np.pad(bits, ((0, 0), (0, -bits.shape[1] % 8)))
    return np.ascontiguousarray(whole.view(np.uint64).T)


def nearest_by_hamming(signs: SignBits, vector: Vector, limit: int) -> npt.NDArray[np.int64]:
    """The places of the vectors with the smallest Hamming distance from this one, in ascending order."""
    distances = np.zeros(signs.shape[1], np.uint16)
    for word, wanted in zip(signs, sign_bits(vector[None]), strict=True):
        distances += np.bitwise_count(word ^ wanted)
    if limit >= len(distances):
        return np.arange(len(distances))
    return np.flatnonzero(_smallest(distances, limit))


def _smallest(distances: npt.NDArray[np.uint16], limit: int) -> npt.NDArray[np.bool_]:
    """Which `limit` of these are the smallest; of equal ones the last. Counting them is faster than sorting."""
    within = np.cumsum(np.bincount(distances))
    bound = int(np.searchsorted(within, limit))
    chosen = distances <= bound
    if excess := int(within[bound]) - limit:
        chosen[np.flatnonzero(distances == bound)[:excess]] = False
    return chosen
