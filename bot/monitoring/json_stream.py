"""Makes stderr a stream of JSON objects, one per line, whoever writes to it.

Libraries in C, child processes and Python itself write plain text to stderr. So file descriptor 2 becomes a pipe, and a
thread turns what arrives into objects. Lines that are such objects already (of our children) pass unchanged.

    our log ───────────────────────────────→ the real stderr
    print, warnings, C libraries, children → pipe → wrapped ↗
"""

from __future__ import annotations

import atexit
import json
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

PARTING = 1.0
"""Seconds to wait for the last lines at the end: a child that lives on holds the pipe open."""

LONGEST = 64 * 2**10
"""Bytes after which a line without an end is passed on."""


class JsonStream:
    """Takes over file descriptor 2 until `close`, which also runs at the interpreter's exit."""

    def __init__(self, wrap: Callable[[str], str], fd: int = 2) -> None:
        self._wrap, self._fd = wrap, fd
        self._real = os.dup(fd)
        self._lock = threading.Lock()
        sys.stderr.flush()
        reading, writing = os.pipe()
        os.dup2(writing, fd)
        os.close(writing)
        self._thread = threading.Thread(target=self._pump, args=(reading,), name="stderr", daemon=True)
        self._thread.start()
        atexit.register(self.close)

    def write(self, line: str) -> None:
        """Write one line to the real stderr. A reader that is gone is ignored, as by `logging`."""
        data = line.encode("utf-8", "backslashreplace") + b"\n"
        with self._lock, suppress(OSError):
            while data:
                data = data[os.write(self._real, data) :]

    def close(self) -> None:
        """Give the file descriptor back, after what was written is passed on."""
        atexit.unregister(self.close)
        with suppress(OSError, ValueError):
            sys.stderr.flush()
        os.dup2(self._real, self._fd)
        self._thread.join(PARTING)

    def _pump(self, reading: int) -> None:
        rest = b""
        while data := os.read(reading, 2**16):
            *lines, rest = (rest + data).split(b"\n")
            if len(rest) > LONGEST:
                lines, rest = [*lines, rest], b""
            for line in lines:
                self._pass_on(line)
        if rest:
            self._pass_on(rest)
        os.close(reading)

    def _pass_on(self, line: bytes) -> None:
        text = line.decode("utf-8", "backslashreplace").rsplit("\r", 1)[-1]
        if text.strip():
            self.write(text if is_record(text) else self._wrap(text))


def is_record(text: str) -> bool:
    """Whether a line is one of our JSON objects."""
    if not text.startswith("{"):
        return False
    try:
        found = json.loads(text)
    except ValueError:
        return False
    return isinstance(found, dict) and {"time", "level", "logger", "message"} <= found.keys()


def wrapped(text: str) -> str:
    """A line of plain text as an object."""
    time = datetime.now(UTC).isoformat(timespec="milliseconds")
    return json.dumps({"time": time, "level": "info", "logger": "stderr", "message": text}, ensure_ascii=False)
