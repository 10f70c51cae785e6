"""The vectors of a workspace's claims as one matrix in memory, kept from unit to unit.

A claim's vector never changes and claims are never deleted, so a matrix only grows. It reads on from the last claim
`number` it holds; numbers of a workspace become visible in ascending order (see `SqlClaims`), whichever process wrote
them. A unit that has written claims itself reads its own beside the matrix and keeps nothing: it may yet roll back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, select

from storage.tables import ClaimRow
from storage.vectors import unpack

_FIRST_ROWS = 1024


@dataclass(frozen=True, slots=True)
class Block:
    """Claims with vectors of one length: `numbers` (n,) int64, `ids` n, `matrix` (n, dimensions) float32."""

    numbers: npt.NDArray[np.int64]
    ids: Sequence[str]
    matrix: npt.NDArray[np.float32]

    def only(self, numbers: npt.NDArray[np.int64]) -> Block:
        """The part of it with these numbers."""
        rows = np.flatnonzero(np.isin(self.numbers, numbers))
        return Block(self.numbers[rows], [self.ids[int(row)] for row in rows], self.matrix[rows])

    def with_more(self, more: Block) -> Block:
        """A copy with other claims behind."""
        matrix = np.concatenate([self.matrix, more.matrix])
        return Block(np.concatenate([self.numbers, more.numbers]), [*self.ids, *more.ids], matrix)


class _Growing:
    """Rows that are appended to in place; a block cut from the front stays as it was."""

    def __init__(self, dimensions: int) -> None:
        self._count = 0
        self._numbers = np.empty(_FIRST_ROWS, np.int64)
        self._ids: list[str] = []
        self._matrix = np.empty((_FIRST_ROWS, dimensions), np.float32)
        self.last = 0

    def append(self, more: Block, last: int) -> None:
        """Add claims; `last` is the highest number that was looked at, vectors of another length included."""
        end = self._count + len(more.ids)
        while end > len(self._numbers):
            self._numbers = np.concatenate([self._numbers, np.empty_like(self._numbers)])
            self._matrix = np.concatenate([self._matrix, np.empty_like(self._matrix)])
        self._numbers[self._count : end] = more.numbers
        self._matrix[self._count : end] = more.matrix
        self._ids += more.ids
        self._count, self.last = end, last

    def block(self) -> Block:
        count = self._count
        return Block(self._numbers[:count], self._ids, self._matrix[:count])


class Matrices:
    """One growing matrix for each workspace and vector length. Safe to share between threads."""

    def __init__(self) -> None:
        self._held: dict[tuple[str, int], _Growing] = {}
        self._lock = Lock()

    def read(self, connection: Connection, workspace_id: str, dimensions: int, *, keep: bool) -> Block:
        """All claims of the workspace that this connection sees and whose vectors have this length.

        Args:
            connection: through which new claims are read.
            workspace_id: whose claims.
            dimensions: the length of the vectors; those of another model are left out.
            keep: False where the connection sees claims that may be rolled back.
        """
        with self._lock:
            growing = self._held.setdefault((workspace_id, dimensions), _Growing(dimensions))
            more, last = _load(connection, workspace_id, dimensions, growing.last)
            if keep:
                growing.append(more, last)
                return growing.block()
            return growing.block().with_more(more)


def _load(connection: Connection, workspace_id: str, dimensions: int, after: int) -> tuple[Block, int]:
    query = select(ClaimRow.number, ClaimRow.id, ClaimRow.vector).where(ClaimRow.workspace_id == workspace_id)
    rows = connection.execute(query.where(ClaimRow.number > after).order_by(ClaimRow.number)).all()
    fitting = [(row.number, row.id, unpack(row.vector)) for row in rows]
    fitting = [(number, claim_id, vector) for number, claim_id, vector in fitting if len(vector) == dimensions]
    matrix = np.empty((len(fitting), dimensions), np.float32)
    for place, (_, _, vector) in enumerate(fitting):
        matrix[place] = vector
    numbers = np.asarray([number for number, _, _ in fitting], np.int64)
    return Block(numbers, [claim_id for _, claim_id, _ in fitting], matrix), rows[-1].number if rows else after
