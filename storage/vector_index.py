"""The vectors of a workspace's claims as one mapped matrix (`storage.growing_matrix`), shared by units of work.

A claim's vector never changes, so a matrix only grows, until a search finds a claim that was pruned: then the rows of
all pruned claims are released, which would take memory, and places among the nearest, from claims that are there. It
reads from the last claim `number` that it has; numbers of a workspace become visible in ascending order (see
`SqlClaims`), whichever process wrote them. A unit that has written claims itself reads its own claims separately and
stores nothing here, because it may still roll back.

In a large workspace only the claims nearest to a question by Hamming distance are compared with it (binary quantization
with rescoring, see `storage.vector_signs`): comparing it with a million took a third of the time of an answer.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, select

from storage.growing_matrix import GrowingMatrix, with_room
from storage.tables.claims import ClaimRow
from storage.vector_signs import SignBits, nearest_by_hamming, sign_bits
from storage.vectors import unpack_all
from summarizer.models.values import Matrix, Vector

log = logging.getLogger(__name__)

LIMIT = 2**30
"""Bytes of matrices that a process keeps: 1.5 kB a claim, so some 700,000 claims. Beyond it, the workspace that
was asked least recently is read again when it is asked next, which takes about a second per 50,000 claims."""

KEPT = 200
"""Matrices that a process keeps. Each takes two file descriptors, of which a process usually has 1,024."""

PART = 20_000
"""Claims that are read at once. All rows of a million took 5 GB, for 1.5 GB of vectors."""

LARGE = 200_000
"""A workspace with more claims than this is searched by signs first."""

COMPARED = 20_000
"""Claims of a large workspace, or of a topic in it, that are compared with a question: the nearest by Hamming distance.
These are 50 for each of the 400 nearest that `RELEVANCE.backfill` asks for, and 62 for each of the 320 of an answer.
Among 6,725 claims of news, the 620 nearest by Hamming distance contain .9985 of the ten nearest."""


Numbers = npt.NDArray[np.int64]
"""`ClaimRow.number` of some claims. Their ids would take another 200 bytes each."""


class _Cosines(NamedTuple):
    """Cosines of the rows at these places with one vector."""

    rows: npt.NDArray[np.int64]
    values: Matrix


@dataclass(frozen=True, slots=True)
class VectorPart:
    """Claims that were read at once, and the last number among them."""

    numbers: Numbers
    rows: Matrix
    last: int


@dataclass(frozen=True, slots=True)
class VectorBlock:
    """Claims with vectors of one length: their `numbers` (n,), ascending, and their `matrix` (n, dimensions) float32.

    With `signs`, a search goes through the signs first; without, it compares every row.
    """

    numbers: Numbers
    matrix: Matrix
    signs: SignBits | None = None
    _last: dict[bytes, _Cosines] = field(default_factory=dict, repr=False, compare=False)

    def nearest(self, vector: Vector, limit: int, among: Iterable[int] | None = None) -> list[tuple[int, float]]:
        """(claim number, cosine) of the nearest claims, nearest first; only of those in `among`, if given."""
        rows, cosines = self._cosines(vector) if among is None else self._cosines_among(vector, self._rows(among))
        return [(int(self.numbers[rows[place]]), float(cosines[place])) for place in _largest(cosines, limit)]

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

    def _rows(self, numbers: Iterable[int]) -> npt.NDArray[np.int64]:
        """The rows of those of these claims that this block has, in ascending order."""
        wanted = np.unique(np.fromiter(numbers, np.int64))
        rows, ends = (np.searchsorted(self.numbers, wanted, side) for side in ("left", "right"))
        return rows[rows < ends]

    def with_more(self, parts: Sequence[VectorPart]) -> VectorBlock:
        """A copy with more claims at the end."""
        numbers, rows = [part.numbers for part in parts], [part.rows for part in parts]
        return VectorBlock(np.concatenate([self.numbers, *numbers]), np.concatenate([self.matrix, *rows]))


def _largest(values: npt.NDArray[np.float32], limit: int) -> npt.NDArray[np.int64]:
    """The places of the largest of these, largest first."""
    if not 0 < limit < len(values):
        return np.argsort(-values, kind="stable")[:limit]
    places = np.argpartition(-values, limit - 1)[:limit]
    return places[np.argsort(-values[places], kind="stable")]


@dataclass
class _Growing:
    """Claims that are appended in place; a block of the first ones stays valid. `last` is the last number read.

    The block is the same until claims are appended or removed.
    """

    matrix: GrowingMatrix
    numbers: Numbers = field(default_factory=lambda: np.empty(0, np.int64))
    count: int = 0
    last: int = 0
    _signs: SignBits | None = None
    _block: VectorBlock | None = None

    def append(self, numbers: Numbers, rows: Matrix) -> None:
        start, self.count = self.count, self.count + len(numbers)
        self.matrix.append(rows)
        self.numbers = with_room(self.numbers, start, self.count)
        self.numbers[start : self.count] = numbers
        self._block = None

    def keep_only(self, stored: Numbers) -> None:
        """Remove the rows of claims without one of these numbers. Earlier blocks keep theirs."""
        kept = np.isin(self.numbers[: self.count], stored, assume_unique=True)
        self.matrix, self.numbers = self.matrix.only(kept), self.numbers[: self.count][kept]
        self.count = len(self.numbers)
        self._signs = self._block = None

    def block(self) -> VectorBlock:
        if self._block is None:
            signs = self._signs_of_all() if self.count > LARGE else None
            self._block = VectorBlock(self.numbers[: self.count], self.matrix.rows, signs)
        return self._block

    def _signs_of_all(self) -> SignBits:
        """Only rows that were appended since the last call are read."""
        rows = self.matrix.rows
        known = sign_bits(rows[:0]) if self._signs is None else self._signs
        starts = range(known.shape[1], self.count, PART)
        parts = [sign_bits(rows[start : start + PART]) for start in starts]
        self._signs = np.concatenate([known, *parts], axis=1)
        return self._signs


class VectorIndexCache:
    """One growing matrix per workspace and vector length, of the workspaces asked last. Thread-safe."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._held: OrderedDict[tuple[str, int], _Growing] = OrderedDict()
        self._limit = limit
        self._lock = Lock()
        self._warned = False

    @property
    def size(self) -> int:
        """Bytes of all matrices."""
        return sum(growing.matrix.size for growing in self._held.values())

    def read(self, connection: Connection, workspace_id: str, dimensions: int, *, keep: bool) -> VectorBlock:
        """All claims of the workspace that this connection sees, with vectors of this length.

        Args:
            connection: used to read new claims.
            workspace_id: the claims' workspace.
            dimensions: the length of the vectors; those of another model are left out.
            keep: False if the connection sees claims that may be rolled back.
        """
        with self._lock:
            growing = self._held.setdefault((workspace_id, dimensions), _Growing(GrowingMatrix(dimensions)))
            self._held.move_to_end((workspace_id, dimensions))
            parts = _load(connection, workspace_id, dimensions, growing.last)
            if not keep:
                return growing.block().with_more([*parts])
            for part in parts:
                growing.append(part.numbers, part.rows)
                growing.last = part.last
            self._warn(growing.matrix.failure)
            while len(self._held) > 1 and (self.size > self._limit or len(self._held) > KEPT):
                self._held.popitem(last=False)
            return growing.block()

    def drop_pruned(self, connection: Connection, workspace_id: str, dimensions: int) -> None:
        """Release the vectors of this workspace's claims that are no longer in the ledger."""
        with self._lock:
            if growing := self._held.get((workspace_id, dimensions)):
                mine = select(ClaimRow.number).where(ClaimRow.workspace_id == workspace_id)
                growing.keep_only(np.fromiter(connection.scalars(mine), np.int64))
                self._warn(growing.matrix.failure)

    def release(self) -> None:
        """Forget all matrices. What is searched next is read again."""
        with self._lock:
            self._held.clear()

    def _warn(self, failure: OSError | None) -> None:
        if failure is not None and not self._warned:
            self._warned = True
            log.warning("vectors of claims are kept in memory, because no temporary file can hold them: %s", failure)


def _load(connection: Connection, workspace_id: str, dimensions: int, after: int) -> Iterator[VectorPart]:
    """The claims with a number above `after`, in parts, in their order."""
    mine = select(ClaimRow.number, ClaimRow.vector).where(ClaimRow.workspace_id == workspace_id)
    in_order = mine.order_by(ClaimRow.number).limit(PART)
    while rows := connection.execute(in_order.where(ClaimRow.number > after)).all():
        after = rows[-1].number
        fitting = [row for row in rows if len(row.vector) == 2 * dimensions]
        vectors = unpack_all([row.vector for row in fitting], dimensions)
        yield VectorPart(np.array([row.number for row in fitting], np.int64), vectors, after)
        if len(rows) < PART:
            return
