"""A matrix of float32 to which rows are appended, in a temporary file that is mapped into memory.

What is mapped belongs to the page cache, not to the process: when memory is short, the operating system writes pages to
the file, gives their memory to others, and reads them again when they are needed. The file has no name, so that nothing
is left of it when the process ends, however it ends.

Rows are written with `write`, not through the mapping. On a full disk `write` raises an error; the mapping would end
the process.
"""

from __future__ import annotations

import mmap
import tempfile
import weakref
from io import FileIO
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from summarizer.models.values import Matrix

T = TypeVar("T", bound=np.generic)

PART = 20_000
"""Rows that are copied at once."""

SPARE = 4
"""What is full gets room for a quarter more. In a file this room is a hole, which takes no space. Without it,
each append would need a new mapping, whose pages a search would have to look up again."""


class GrowingMatrix:
    """Rows that are appended in place. A matrix that was handed out stays valid and never changes.

    If the temporary folder cannot take the file, or is full, all rows are kept in memory from then on.
    """

    def __init__(self, columns: int) -> None:
        self._room: Matrix = np.empty((0, columns), np.float32)
        self._count = 0
        self._file: FileIO | None = None
        self.failure: OSError | None = None
        """Why the rows are not in a file."""

    @property
    def rows(self) -> Matrix:
        """All rows, shape (rows, columns). Those in a file are read-only."""
        return self._room[: self._count]

    @property
    def size(self) -> int:
        """Bytes of the rows."""
        return self.rows.nbytes

    def append(self, rows: Matrix) -> None:
        """Add rows of shape (any number, columns)."""
        if not rows.size:
            return
        if self.failure is None:
            try:
                self._write(rows)
            except OSError as error:
                self.failure = error
                if self._file is not None:
                    self._file.close()
        if self.failure is not None:
            self._room = with_room(self._room, self._count, self._count + len(rows))
            self._room[self._count : self._count + len(rows)] = rows
        self._count += len(rows)

    def only(self, kept: npt.NDArray[np.bool_]) -> GrowingMatrix:
        """A copy of the rows for which `kept`, shape (rows,), is true."""
        found = GrowingMatrix(self._room.shape[1])
        for start in range(0, self._count, PART):
            part = slice(start, start + PART)
            found.append(self.rows[part][kept[part]])
        return found

    def _write(self, rows: Matrix) -> None:
        if self._file is None:
            self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115 - open as long as the matrix is used
            weakref.finalize(self, self._file.close)
        row_bytes = rows.itemsize * rows.shape[1]
        if (count := self._count + len(rows)) > len(self._room):
            room = count + count // SPARE
            self._file.truncate(room * row_bytes)
            mapped = mmap.mmap(self._file.fileno(), room * row_bytes, access=mmap.ACCESS_READ)
            self._room = np.frombuffer(mapped, np.float32).reshape(room, rows.shape[1])
        self._file.seek(self._count * row_bytes)
        data = np.ascontiguousarray(rows, np.float32).data.cast("B")
        while data:
            data = data[self._file.write(data) :]


def with_room(rows: npt.NDArray[T], used: int, needed: int) -> npt.NDArray[T]:
    """These rows if as many as `needed` can be written to, else a copy of the `used` ones with room for more."""
    if needed <= len(rows) and rows.flags.writeable:
        return rows
    larger = np.empty((needed + needed // SPARE, *rows.shape[1:]), rows.dtype)
    larger[:used] = rows[:used]
    return larger
