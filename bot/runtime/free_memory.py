"""Memory of this machine and of a process, in bytes, as Linux reports it."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

_CONTAINER = Path("/sys/fs/cgroup")


def memory_of(pid: int, proc: Path = Path("/proc")) -> int:
    """What a process holds in memory; 0 if it is gone or the system does not report it."""
    try:
        return int((proc / str(pid) / "statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0


def free_memory(proc: Path = Path("/proc"), container: Path = _CONTAINER) -> int:
    """What programs may still take, on the machine and within the container's limit; 0 if the system does not say."""
    try:
        lines = (proc / "meminfo").read_text().splitlines()
    except OSError:
        return 0
    free = next((int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")), 0)
    with suppress(OSError, ValueError):  # no container, or no limit: "max"
        limit = int((container / "memory.max").read_text())
        held = int((container / "memory.current").read_text()) - _inactive_files(container)
        free = min(free, max(0, limit - held))
    return free


def _inactive_files(container: Path) -> int:
    """File pages that were not read lately: they count as used, but Linux drops them when memory is needed."""
    try:
        lines = (container / "memory.stat").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("inactive_file ")), 0)
