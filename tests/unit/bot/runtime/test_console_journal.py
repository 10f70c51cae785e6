import errno
import json
import os
import threading
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.runtime.console_journal import Cursor, Journal, JournalLine

WHEN = datetime(2025, 3, 1, 8, tzinfo=UTC)


def line(marker: str, text: str = "Port strike ends") -> JournalLine:
    return JournalLine(marker, "terminal", WHEN, text)


@pytest.fixture
def journal(tmp_path) -> Journal:
    return Journal(tmp_path / "new folder" / "console.jsonl")


def test_an_empty_journal_holds_nothing(journal):
    assert journal.lines() == ()
    assert not journal.find("terminal", "a")


def test_what_was_written_is_found_and_read_back(journal):
    assert journal.append(line("a", "première ligne\nseconde"))
    assert journal.append(line("b"))
    assert [(each.marker, each.text, each.at) for each in journal.lines()] == [
        ("a", "première ligne\nseconde", WHEN),
        ("b", "Port strike ends", WHEN),
    ]
    assert journal.find("terminal", "a")
    assert not journal.find("elsewhere", "a")


def test_the_same_delivery_is_written_once(journal):
    assert journal.append(line("a"))
    assert not journal.append(line("a"))
    assert journal.append(replace(line("a"), destination="elsewhere"))
    assert len(journal.lines()) == 2


def test_a_torn_line_counts_for_nothing_and_the_next_one_takes_its_place(journal):
    journal.append(line("a"))
    with journal.path.open("ab") as file:
        file.write(line("b").encoded()[:-9])
    assert not journal.find("terminal", "b")
    assert journal.append(line("b"))
    assert [each.marker for each in journal.lines()] == ["a", "b"]
    assert all(json.loads(text) for text in journal.path.read_text().splitlines())


def test_lines_after_an_offset(journal):
    for marker in "abc":
        journal.append(line(marker))
    first = journal.lines()[0]
    assert [each.marker for each in journal.lines(after=first.end)] == ["b", "c"]


@pytest.mark.parametrize("taken", [0, 5], ids=["nothing written", "a part written"])
def test_a_full_disk_leaves_the_journal_as_it_was(journal, monkeypatch, taken):
    journal.append(line("a"))
    before = journal.path.read_bytes()
    real = os.write

    def full(descriptor: int, data: bytes) -> int:
        if taken:
            return real(descriptor, data[:taken])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="No space left"):
        journal.append(line("b"))
    assert journal.path.read_bytes() == before


def test_many_writers_at_once_lose_and_repeat_nothing(journal):
    def write(start: int) -> None:
        for number in range(start, start + 10):
            journal.append(line(f"m{number % 15}"))

    threads = [threading.Thread(target=write, args=(start,)) for start in (0, 5, 10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(each.marker for each in journal.lines()) == sorted(f"m{number}" for number in range(15))


def test_a_cursor_remembers_and_starts_at_nothing(tmp_path):
    cursor = Cursor(tmp_path / "shown")
    assert cursor.read() == 0
    cursor.write(42)
    assert cursor.read() == 42
    cursor.path.write_text("broken")
    assert cursor.read() == 0
