"""The console's journal: what was sent to this console, one JSON object per line, each written atomically.

The journal is the destination, and a terminal only reads it: a briefing is sent when its line is on disk. A kill after
the line is on disk and before the terminal has recorded that it was shown makes the next start print it once more. It
is never lost, and the journal contains it once.
"""

from __future__ import annotations

import errno
import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Self

from summarizer.errors import StorageError


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One message: the marker of its delivery, its destination, its time, the text, and its end offset in the file."""

    marker: str
    destination: str
    at: datetime
    text: str
    end: int = 0

    def is_for(self, destination: str, marker: str) -> bool:
        """Whether this line is that delivery."""
        return (self.destination, self.marker) == (destination, marker)

    def encoded(self) -> bytes:
        """The line as it is stored in the file."""
        fields = {"marker": self.marker, "destination": self.destination, "at": self.at.isoformat(), "text": self.text}
        return json.dumps(fields, ensure_ascii=False).encode() + b"\n"

    @classmethod
    def decoded(cls, line: bytes, end: int) -> Self:
        """The message of one line of the file. Raises StorageError if the line is invalid."""
        try:
            fields = json.loads(line)
            at = datetime.fromisoformat(fields["at"])
            return cls(fields["marker"], fields["destination"], at, fields["text"], end)
        except (ValueError, TypeError, KeyError) as error:
            raise StorageError("the console's journal has a line that is not a message; move the file away") from error


@dataclass(frozen=True)
class Journal:
    """An append-only file of messages. Several processes may use it at once.

    All methods raise OSError if the file cannot be read or written (a full disk leaves the file as it was), and
    StorageError if it is not a journal.
    """

    path: Path

    def append(self, line: JournalLine) -> bool:
        """Write the message and wait until it is on disk; False, and nothing is written, if it is already there."""
        with self._locked() as file:
            if any(known.is_for(line.destination, line.marker) for known in _whole_lines(file, 0)):
                return False
            _write_at_end(file, line.encoded())
            return True

    def find(self, destination: str, marker: str) -> bool:
        """Whether a message with this marker was written to this destination."""
        return any(line.is_for(destination, marker) for line in self.lines())

    def lines(self, after: int = 0) -> tuple[JournalLine, ...]:
        """The messages whose lines end after this offset, oldest first, without a line that is still being written."""
        if not self.path.exists():
            return ()
        with self.path.open("rb") as file:
            return tuple(_whole_lines(file, after))

    @contextmanager
    def _locked(self) -> Iterator[BinaryIO]:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a+b") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield file


def _whole_lines(file: BinaryIO, start: int) -> Iterator[JournalLine]:
    file.seek(start)
    end = start
    for line in file:
        if not line.endswith(b"\n"):
            return  # truncated by a crash; the next append removes it
        end += len(line)
        yield JournalLine.decoded(line, end)


def _write_at_end(file: BinaryIO, line: bytes) -> None:
    """One write after the last complete line, then fsync. The remains of a failed write are truncated first."""
    end = _end_of_whole_lines(file)
    descriptor = file.fileno()
    os.ftruncate(descriptor, end)
    try:
        _write_whole(descriptor, line)
        os.fsync(descriptor)
    except OSError:
        os.ftruncate(descriptor, end)
        raise


def _write_whole(descriptor: int, line: bytes) -> None:
    if os.write(descriptor, line) < len(line):  # a full disk may accept only a part of it
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _end_of_whole_lines(file: BinaryIO) -> int:
    file.seek(0)
    return sum(len(line) for line in file if line.endswith(b"\n"))


@dataclass(frozen=True)
class Cursor:
    """How much of a journal a terminal has shown, kept in a separate file next to it."""

    path: Path

    def read(self) -> int:
        """The offset up to which everything was shown; 0 at the beginning."""
        try:
            return int(self.path.read_text("ascii"))
        except (FileNotFoundError, ValueError):
            return 0

    def write(self, offset: int) -> None:
        """Store the offset: after a crash the file holds the old value or the new one, never a partial one."""
        scratch = self.path.with_suffix(".new")
        scratch.write_text(str(offset), "ascii")
        scratch.replace(self.path)
