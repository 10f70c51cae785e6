"""Rows in a mapped file: the same numbers as in memory, for as long as somebody has them, and none of the heap."""

from __future__ import annotations

import resource
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from storage.growing_matrix import SPARE, GrowingMatrix
from storage.vector_index import VectorBlock
from storage.vector_signs import sign_bits


def made(rows, columns, seed=3):
    found = np.random.default_rng(seed).normal(size=(rows, columns)).astype(np.float32)
    return found / np.linalg.norm(found, axis=1, keepdims=True)


def grown(rows, *ends):
    matrix, start = GrowingMatrix(rows.shape[1]), 0
    for end in (*ends, len(rows)):
        matrix.append(rows[start:end])
        start = end
    return matrix


@contextmanager
def no_file_above(size):
    """As on a full disk, `write` raises an error: here for what lies beyond this many bytes of a file."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def no_folder(size):
    """As with a read-only file system: no temporary file can be made."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tempfile.tempdir", f"/nowhere/{size}")
        yield


@pytest.mark.parametrize("columns", [1, 383, 384])
@pytest.mark.parametrize("ends", [(), (0, 1, 2, 3), (200, 201, 202, 299)])
def test_a_search_finds_the_same_bits_as_in_memory(columns, ends):
    rows, matrix = made(300, columns), grown(made(300, columns), *ends)
    assert matrix.failure is None
    assert matrix.rows.tobytes() == rows.tobytes()
    for question in made(3, columns, seed=4):
        assert (matrix.rows @ question).tobytes() == (rows @ question).tobytes()
        for signs in (None, sign_bits(rows)):
            in_memory, mapped = (VectorBlock(np.arange(300), each, signs) for each in (rows, matrix.rows))
            for among in (None, range(0, 300, 3)):
                assert mapped.nearest(question, 40, among) == in_memory.nearest(question, 40, among)


def test_rows_that_were_handed_out_outlive_growth_removal_and_the_matrix():
    rows = made(3_000, 16)
    matrix = grown(rows[:10])
    parts = [matrix.rows]
    for end in range(100, 3_001, 100):
        matrix.append(rows[len(matrix.rows) : end])
        parts.append(matrix.rows)
    even = np.arange(3_000) % 2 == 0
    kept = matrix.only(even)
    parts.append(matrix.rows)
    del matrix
    kept.append(rows[:500])
    assert kept.rows.tobytes() == rows[even].tobytes() + rows[:500].tobytes()
    for part in parts:
        assert part.tobytes() == rows[: len(part)].tobytes()
        with pytest.raises(ValueError, match="read-only"):
            part[0] = 0


def test_rows_that_fit_the_room_share_one_mapping():
    matrix = grown(made(800, 8))
    first = matrix.rows
    matrix.append(made(800 // SPARE, 8))
    assert np.shares_memory(first, matrix.rows)
    matrix.append(made(1, 8))
    assert not np.shares_memory(first, matrix.rows)


def test_the_heap_does_not_grow_with_the_rows():
    def heap():
        status = Path("/proc/self/status").read_text().splitlines()
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith("RssAnon:"))

    rows, matrix = made(1_000, 384), GrowingMatrix(384)
    matrix.append(rows)
    before = heap()
    for _ in range(30):
        matrix.append(rows)
        assert matrix.rows[-1, 0] == rows[-1, 0]
    assert float(matrix.rows.sum()) == pytest.approx(31 * float(rows.sum()), rel=1e-3, abs=1)
    assert matrix.size == 31 * rows.nbytes > 45e6
    assert heap() - before < 10e6


def open_files():
    return len([*Path("/proc/self/fd").iterdir()])


def test_the_file_has_no_name_and_is_closed_with_the_matrix(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    before = open_files()
    matrix = grown(made(100, 8), 10, 50)
    assert open_files() > before
    assert not [*tmp_path.iterdir()]
    matrix = matrix.only(np.arange(100) < 50)
    rows = matrix.rows
    del matrix
    assert rows.tobytes() == made(100, 8)[:50].tobytes()
    del rows
    assert open_files() == before


@pytest.mark.parametrize("trouble", [no_folder, no_file_above])
@pytest.mark.parametrize("before", [0, 1, 40])
def test_rows_go_to_memory_where_no_file_can_take_them(trouble, before):
    rows, files = made(200, 8), open_files()
    matrix = grown(rows[:before])
    first = matrix.rows
    with trouble(rows[:41].nbytes):
        matrix.append(rows[before:100])
    if trouble is no_folder and before:  # the file that is open is used
        assert matrix.failure is None
    else:
        assert isinstance(matrix.failure, OSError)
        del first
        first = matrix.rows[:before]
        assert open_files() == files
    matrix.append(rows[100:])
    assert matrix.rows.tobytes() == rows.tobytes()
    assert first.tobytes() == rows[:before].tobytes()
    assert matrix.only(np.arange(200) > 150).failure is None


@pytest.mark.parametrize("dimensions", [4, 384])
def test_no_rows_need_no_file(dimensions):
    before = open_files()
    matrix = GrowingMatrix(dimensions)
    matrix.append(np.empty((0, dimensions), np.float32))
    assert matrix.rows.shape == (0, dimensions)
    assert open_files() == before
