"""The vectors of a workspace's claims as one matrix in memory, shared by units of work.

A claim's vector never changes, so a matrix only grows; whoever searches leaves out claims that were pruned since. It
reads from the last claim `number` that it has; numbers of a workspace become visible in ascending order (see
`SqlClaims`), whichever process wrote them. A unit that has written claims itself reads its own claims separately and
stores nothing here, because it may still roll back.

In a large workspace only the claims nearest to a question by Hamming distance are compared with it (binary quantization
with rescoring, see `storage.vector_signs`): comparing it with a million took a third of the time of an answer.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, select

from storage.tables.claims import ClaimRow
from storage.vector_signs import SignBits, nearest_by_hamming, sign_bits
from storage.vectors import unpack_all
from summarizer.models.values import Matrix, Vector

_FIRST_ROWS = 1024

LIMIT = 2**30
"""Bytes of matrices that a process keeps: 1.5 kB a claim, so some 700,000 claims. Beyond it, the workspace that
was asked least recently is read again when it is asked next, which takes about a second per 50,000 claims."""

PART = 20_000
"""Claims that are read at once. All rows of a million took 5 GB, for 1.5 GB of vectors."""

LARGE = 200_000
"""A workspace with more claims than this is searched by signs first."""

COMPARED = 20_000
"""Claims of a large workspace, or of a topic in it, that are compared with a question: the nearest by Hamming distance.
These are 50 for each of the 400 nearest that `RELEVANCE.backfill` asks for, and 62 for each of the 320 of an answer.
Among 6,725 claims of news, the 620 nearest by Hamming distance contain .9985 of the ten nearest."""


class _Cosines(NamedTuple):
    """Cosines of the rows at these places with one vector."""

    rows: npt.NDArray[np.int64]
    values: Matrix


@dataclass(frozen=True, slots=True)
class VectorBlock:
    """Claims with vectors of one length: `matrix` (n, dimensions) float32, `ids` in the same order.

    `places` maps an id to its row. Both may include claims after the end of this block's matrix, because they are
    shared with later blocks. With `signs`, a search goes through the signs first; without, it compares every row.
    """

    ids: list[str]
    places: Mapping[str, int]
    matrix: Matrix
    signs: SignBits | None = None
    _last: dict[bytes, _Cosines] = field(default_factory=dict, repr=False, compare=False)

    def nearest(self, vector: Vector, limit: int, among: Iterable[str] | None = None) -> list[tuple[str, float]]:
        """(claim id, cosine) of the nearest claims, nearest first; only of those in `among`, if given."""
        rows, cosines = self._cosines(vector) if among is None else self._cosines_among(vector, self._rows(among))
        return [(self.ids[int(rows[place])], float(cosines[place])) for place in _largest(cosines, limit)]

    def _cosines(self, vector: Vector) -> _Cosines:
        """The last result is kept, because a question is looked for in all claims, then in those of its topic."""
        key = vector.tobytes()
        cosines = self._last.get(key)
        if cosines is None:
            cosines = self._compared(vector)
            self._last.clear()
            self._last[key] = cosines
        return cosines

    def _compared(self, vector: Vector) -> _Cosines:
        if self.signs is None:
            return _Cosines(np.arange(len(self.matrix)), self.matrix @ vector)
        rows = nearest_by_hamming(self.signs, vector, COMPARED)
        return _Cosines(rows, self.matrix[rows] @ vector)

    def _cosines_among(self, vector: Vector, rows: npt.NDArray[np.int64]) -> _Cosines:
        if self.signs is None:
            return _Cosines(rows, self._cosines(vector).values[rows])
        if len(rows) > COMPARED:
            rows = rows[nearest_by_hamming(self.signs[:, rows], vector, COMPARED)]
        return _Cosines(rows, self.matrix[rows] @ vector)

    def _rows(self, claim_ids: Iterable[str]) -> npt.NDArray[np.int64]:
        rows = np.asarray([self.places[claim_id] for claim_id in claim_ids if claim_id in self.places], np.int64)
        return rows[rows < len(self.matrix)]

    def with_more(self, ids: list[str], rows: npt.NDArray[np.float32]) -> VectorBlock:
        """A copy with more claims at the end."""
        all_ids = [*self.ids[: len(self.matrix)], *ids]
        return VectorBlock(all_ids, row_of_id(all_ids), np.concatenate([self.matrix, rows]))


def _largest(values: npt.NDArray[np.float32], limit: int) -> npt.NDArray[np.int64]:
    """The places of the largest of these, largest first."""
    if not 0 < limit < len(values):
        return np.argsort(-values, kind="stable")[:limit]
    places = np.argpartition(-values, limit - 1)[:limit]
    return places[np.argsort(-values[places], kind="stable")]


def row_of_id(ids: list[str]) -> dict[str, int]:
    """The row of each id."""
    return {claim_id: place for place, claim_id in enumerate(ids)}


@dataclass
class _Growing:
    """Rows that are appended in place; a block of the first rows stays valid. `last` is the last number read.

    The block is the same until rows are appended.
    """

    matrix: Matrix
    ids: list[str] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)
    last: int = 0
    _signs: SignBits | None = None
    _block: VectorBlock | None = None

    def append(self, ids: list[str], rows: npt.NDArray[np.float32]) -> None:
        start, end = len(self.ids), len(self.ids) + len(ids)
        while end > len(self.matrix):
            larger = np.empty((2 * len(self.matrix), self.matrix.shape[1]), self.matrix.dtype)
            larger[:start] = self.matrix[:start]
            self.matrix = larger
        self.matrix[start:end] = rows
        self.places.update({claim_id: start + place for place, claim_id in enumerate(ids)})
        self.ids += ids
        self._block = None

    @property
    def size(self) -> int:
        """Bytes of the rows in use; memory that was never written is not taken."""
        return int(len(self.ids) * self.matrix.shape[1] * self.matrix.itemsize)

    def block(self) -> VectorBlock:
        if self._block is None:
            count = len(self.ids)
            signs = self._signs_of_first(count) if count > LARGE else None
            self._block = VectorBlock(self.ids, self.places, self.matrix[:count], signs)
        return self._block

    def _signs_of_first(self, count: int) -> SignBits:
        """Signs of that many rows. Only rows that were appended since the last call are read."""
        known = sign_bits(self.matrix[:0]) if self._signs is None else self._signs
        starts = range(known.shape[1], count, PART)
        parts = [sign_bits(self.matrix[start : min(start + PART, count)]) for start in starts]
        self._signs = np.concatenate([known, *parts], axis=1)
        return self._signs


class VectorIndexCache:
    """One growing matrix per workspace and vector length, of the workspaces asked last. Thread-safe."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._held: OrderedDict[tuple[str, int], _Growing] = OrderedDict()
        self._limit = limit
        self._lock = Lock()

    @property
    def size(self) -> int:
        """Bytes of all matrices."""
        return sum(growing.size for growing in self._held.values())

    def read(self, connection: Connection, workspace_id: str, dimensions: int, *, keep: bool) -> VectorBlock:
        """All claims of the workspace that this connection sees, with vectors of this length.

        Args:
            connection: used to read new claims.
            workspace_id: the claims' workspace.
            dimensions: the length of the vectors; those of another model are left out.
            keep: False if the connection sees claims that may be rolled back.
        """
        with self._lock:
            empty = np.empty((_FIRST_ROWS, dimensions), np.float32)
            growing = self._held.setdefault((workspace_id, dimensions), _Growing(empty))
            self._held.move_to_end((workspace_id, dimensions))
            parts = _load(connection, workspace_id, dimensions, growing.last)
            if not keep:
                more = [*parts]
                ids = [claim_id for part in more for claim_id in part.ids]
                return growing.block().with_more(ids, np.concatenate([empty[:0], *(part.rows for part in more)]))
            for part in parts:
                growing.append(part.ids, part.rows)
                growing.last = part.last
            while len(self._held) > 1 and self.size > self._limit:
                self._held.popitem(last=False)
            return growing.block()


@dataclass(frozen=True, slots=True)
class _Part:
    """Claims that were read at once, and the last number among them."""

    ids: list[str]
    rows: npt.NDArray[np.float32]
    last: int


def _load(connection: Connection, workspace_id: str, dimensions: int, after: int) -> Iterator[_Part]:
    """The claims with a number above `after`, in parts, in their order."""
    mine = select(ClaimRow.number, ClaimRow.id, ClaimRow.vector).where(ClaimRow.workspace_id == workspace_id)
    in_order = mine.order_by(ClaimRow.number).limit(PART)
    while rows := connection.execute(in_order.where(ClaimRow.number > after)).all():
        after = rows[-1].number
        fitting = [row for row in rows if len(row.vector) == 2 * dimensions]
        vectors = unpack_all([row.vector for row in fitting], dimensions)
        yield _Part([row.id for row in fitting], vectors, after)
        if len(rows) < PART:
            return
