"""Reads data that is a folder of text files: all files in order, with every fault of a text in one message."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from summarizer.errors import InputError, UsageError

T = TypeVar("T")


class Faults:
    """Collects what is wrong with the lines of one text. Each message begins with the text's name, if it has one."""

    def __init__(self, text_name: str = "") -> None:
        self._beginning = f"{text_name}, " if text_name else ""
        self._messages: list[str] = []

    def add(self, line: int, fault: str) -> None:
        """Note what is wrong with a line, counted from 1."""
        self._messages.append(f"{self._beginning}line {line}: {fault}")

    def raise_all(self) -> None:
        """Raise an InputError that lists every fault, if there are any."""
        if self._messages:
            raise InputError("\n".join(self._messages))


def read_files(folder: Path, pattern: str, parse: Callable[[str, str], Iterable[T]]) -> list[T]:
    """The result of `parse`, given text and name, for each of these files, in the order of their names."""
    return [item for path in sorted(folder.glob(pattern)) for item in parse(path.read_text("utf-8"), path.name)]


def corpus_files(folder: Path, pattern: str, corpus: str) -> list[Path]:
    """The files of a corpus by name. Raises UsageError, which says what to pass with --data, if there is none."""
    files = sorted(folder.glob(pattern))
    if not files:
        raise UsageError(f"{folder} contains no {pattern}; pass {corpus} with --data")
    return files
