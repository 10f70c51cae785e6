"""A PostgreSQL of one test's own, which it may restart. Needs PostgreSQL's programs; as root it runs as user postgres."""

from __future__ import annotations

import os
import socket
import subprocess
import tempfile
from pathlib import Path

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"))


class OwnPostgres:
    """A cluster in a temporary folder, without durability: a restart is no power failure."""

    def __init__(self) -> None:
        self._programs = PROGRAMS[-1].parent
        self._folder = tempfile.TemporaryDirectory(prefix="deltabrief-postgres-")
        self._user = "postgres" if os.geteuid() == 0 else None
        if self._user:
            Path(self._folder.name).chmod(0o777)
        self.data = Path(self._folder.name, "data")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    @property
    def url(self) -> str:
        return f"postgresql+psycopg://postgres@127.0.0.1:{self.port}/postgres"

    @property
    def pid(self) -> int:
        """Of the server; its backends are its children. Only while it runs."""
        return int((self.data / "postmaster.pid").read_text().split()[0])

    def start(self) -> None:
        self._run("initdb", "--username=postgres", "--auth=trust", "--no-sync", "-D", str(self.data))
        self._control("start")

    def restart(self) -> None:
        """At once: connections are lost in the middle of whatever they do."""
        self._control("restart", "-m", "immediate")

    def stop(self) -> None:
        self._control("stop", "-m", "immediate")
        self._folder.cleanup()

    def _control(self, *what: str) -> None:
        options = f"-p {self.port} -k '' -c listen_addresses=127.0.0.1 -c fsync=off -c shared_buffers=32MB"
        log = str(self.data.parent / "log")
        self._run("pg_ctl", what[0], "-w", "-D", str(self.data), "-l", log, "-o", options, *what[1:])

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [self._programs / program, *arguments],
            check=True,
            user=self._user,
            cwd="/",
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
