"""Memory is read as Linux reports it, and a container's limit counts."""

import mmap
from pathlib import Path

import pytest

from bot.runtime.free_memory import free_memory, memory_of

KIB, GIB = 2**10, 2**30


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    (tmp_path / "meminfo").write_text(f"MemTotal: 9 kB\nMemAvailable:  {3 * GIB // KIB} kB\n")
    return tmp_path


def test_outside_a_container_all_that_the_machine_has_is_free(machine, tmp_path):
    assert free_memory(machine, tmp_path / "none") == 3 * GIB


@pytest.mark.parametrize(("limit", "free"), [("max", 3), (str(8 * GIB), 3), (str(2 * GIB), 1), (str(GIB // 2), 0)])
def test_in_a_container_no_more_than_its_limit_leaves(machine, limit, free):
    (machine / "memory.max").write_text(f"{limit}\n")
    (machine / "memory.current").write_text(f"{GIB}\n")
    assert free_memory(machine, machine) == free * GIB


def test_file_pages_that_can_be_dropped_are_free_in_a_container(machine):
    (machine / "memory.max").write_text(f"{2 * GIB}\n")
    (machine / "memory.current").write_text(f"{2 * GIB}\n")
    (machine / "memory.stat").write_text(f"anon {GIB}\ninactive_file {GIB // 2}\nactive_file {GIB // 2}\n")
    assert free_memory(machine, machine) == GIB // 2


def test_a_system_that_does_not_say_has_none(tmp_path):
    assert free_memory(tmp_path, tmp_path) == 0
    assert memory_of(1, tmp_path) == 0


def test_a_process_holds_its_resident_pages(tmp_path):
    (tmp_path / "7").mkdir()
    (tmp_path / "7" / "statm").write_text("900 25 3 1 0 70 0\n")
    assert memory_of(7, tmp_path) == 25 * mmap.PAGESIZE
