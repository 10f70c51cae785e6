"""A session with the bot as plain text: who did what, and what they read. For people who judge the words."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = "DELTABRIEF_TEST_TRANSCRIPTS"
"""Environment variable: the folder to which transcripts are written; unset, they are only compared."""


@dataclass
class Transcript:
    """One session."""

    title: str
    parts: list[str] = field(default_factory=list)

    def add(self, who: str, did: str, read: str) -> str:
        """Record one step; returns what was read."""
        read = read.replace("\u200b", "")  # invisible: it keeps a text from becoming markup
        shown = "\n".join(f"    {line}" for line in read.splitlines())
        self.parts.append(f"{who}: {did}\n\n{shown}\n")
        return read

    def save(self, name: str) -> None:
        """Write it, if a folder is named."""
        if folder := os.environ.get(FOLDER):
            text = f"{self.title}\n{'=' * len(self.title)}\n\n" + "\n".join(self.parts)
            (Path(folder) / name).write_text(text, encoding="utf-8")
