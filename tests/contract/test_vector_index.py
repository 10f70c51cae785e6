"""The vectors that a process keeps in memory are bounded; who is asked again is read again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import select

from storage.tables.claims import ClaimRow
from storage.vector_index import VectorIndexCache
from summarizer.ingest.model import VersionState
from summarizer.workspace.model import Workspace

CLAIM = 4 * 4
"""Bytes of a vector of four."""


def test_the_workspace_that_was_asked_least_recently_is_forgotten_and_read_again(stocked, make):
    with stocked() as work:
        work.articles.add(make.article("a2", workspace_id="other"), [])
        work.articles.add_version(make.version("v2", article_id="a2", workspace_id="other"), [])
        work.claims.add([make.claim(f"mine {number}") for number in range(3)])
        theirs = {"workspace_id": "other", "article_id": "a2", "version_id": "v2"}
        work.claims.add([make.claim(f"theirs {number}", **theirs) for number in range(2)])
        work.commit()
    cache = VectorIndexCache(limit=4 * CLAIM)

    def asked(workspace):
        with stocked._engine.connect() as connection:
            block = cache.read(connection, workspace, 4, keep=True)
            names = dict(connection.execute(select(ClaimRow.number, ClaimRow.id)).all())
        return {names[number] for number, _ in block.nearest(np.eye(4, dtype=np.float32)[0], 10)}

    for _ in range(2):
        assert asked("w") == {"mine 0", "mine 1", "mine 2"}
        assert cache.size == 3 * CLAIM
        assert asked("other") == {"theirs 0", "theirs 1"}
        assert cache.size == 2 * CLAIM


def test_one_workspace_is_kept_however_large(stocked, make):
    with stocked() as work:
        work.claims.add([make.claim(f"c{number}") for number in range(9)])
        work.commit()
    cache = VectorIndexCache(limit=CLAIM)
    with stocked._engine.connect() as connection:
        for _ in range(2):
            assert len(cache.read(connection, "w", 4, keep=True).numbers) == 9
    assert cache.size == 9 * CLAIM


def open_files():
    return len([*Path("/proc/self/fd").iterdir()])


def test_no_more_workspaces_are_kept_than_a_process_may_open_files_for(stocked, make, monkeypatch):
    monkeypatch.setattr("storage.vector_index.KEPT", 2)
    spaces = ["w", *(f"other {number}" for number in range(4))]
    with stocked() as work:
        work.claims.add([make.claim("mine")])
        for place, space in enumerate(spaces[1:]):
            theirs = {"workspace_id": space, "article_id": f"b{place}"}
            work.workspaces.add(Workspace(space, space))
            work.articles.add(make.article(f"b{place}", workspace_id=space), [])
            work.articles.add_version(make.version(f"u{place}", **theirs), [])
            work.claims.add([make.claim(f"theirs {place}", version_id=f"u{place}", **theirs)])
        work.commit()
    cache = VectorIndexCache()
    with stocked._engine.connect() as connection:
        cache.read(connection, "nobody", 4, keep=True)
        before = open_files()
        for _ in range(2):
            for space in spaces:
                assert len(cache.read(connection, space, 4, keep=True).numbers) == 1
            assert cache.size == 2 * CLAIM
            assert before < open_files() <= before + 4
        cache.release()
        assert cache.size == 0
        assert open_files() == before
        assert len(cache.read(connection, "w", 4, keep=True).numbers) == 1


def test_a_ledger_that_is_closed_keeps_no_file_open(stocked, make):
    with stocked() as work:
        work.claims.add([make.claim("one")])
        work.commit()
    for _ in range(2):
        with stocked() as work:
            assert work.search.by_vector("w", np.eye(4, dtype=np.float32)[0], 1)
        assert stocked._matrices.size == CLAIM
        stocked.dispose()
        assert stocked._matrices.size == 0


def test_without_a_temporary_folder_searches_work_and_the_log_says_so_once(stocked, make, monkeypatch, caplog):
    monkeypatch.setattr("tempfile.tempdir", "/nowhere")
    for claim_id in ("one", "two"):
        with stocked() as work:
            work.claims.add([make.claim(claim_id)])
            work.commit()
        with stocked() as work:
            found = work.search.by_vector("w", np.eye(4, dtype=np.float32)[0], 9)
        assert claim_id in {each for each, _ in found}
    stocked.dispose()
    with stocked() as work:
        assert len(work.search.by_vector("w", np.eye(4, dtype=np.float32)[0], 9)) == 2
    assert [record.getMessage().partition(":")[0] for record in caplog.records] == [
        "vectors of claims are kept in memory, because no temporary file can hold them"
    ]
    assert "/nowhere" in caplog.text


@pytest.mark.parametrize("part", [1, 3, 4, 9, 10])
@pytest.mark.parametrize("keep", [True, False])
def test_claims_are_read_in_parts_and_none_is_left_out(stocked, make, monkeypatch, part, keep):
    monkeypatch.setattr("storage.vector_index.PART", part)
    with stocked() as work:
        work.claims.add([make.claim(f"c{number}") for number in range(9)])
        work.commit()
    cache = VectorIndexCache()
    with stocked._engine.connect() as connection:
        for _ in range(2):
            block = cache.read(connection, "w", 4, keep=keep)
            assert [*block.numbers - block.numbers[0]] == [*range(9)]
            assert len(block.matrix) == 9


def test_a_matrix_that_grows_keeps_its_rows(stocked, make, monkeypatch):
    monkeypatch.setattr("storage.vector_index.PART", 2)
    cache = VectorIndexCache()
    for claims in (range(3), range(3, 8)):
        with stocked() as work:
            given = {f"c{number}": np.eye(8, dtype=np.float32)[number] for number in claims}
            work.claims.add([make.claim(claim_id, vector=vector) for claim_id, vector in given.items()])
            work.commit()
        with stocked._engine.connect() as connection:
            block = cache.read(connection, "w", 8, keep=True)
    assert (block.matrix == np.eye(8, dtype=np.float32)).all()


def test_searches_share_a_block_until_there_are_new_claims(stocked, make):
    cache = VectorIndexCache()

    def store(claim_id):
        with stocked() as work:
            work.claims.add([make.claim(claim_id)])
            work.commit()

    def read():
        with stocked._engine.connect() as connection:
            return cache.read(connection, "w", 4, keep=True)

    store("one")
    first = read()
    assert read() is first
    store("two")
    assert len(read().matrix) == len(first.matrix) + 1


def test_a_large_workspace_is_searched_by_signs_as_it_grows(stocked, make, monkeypatch):
    monkeypatch.setattr("storage.vector_index.LARGE", 4)
    monkeypatch.setattr("storage.vector_index.COMPARED", 3)
    monkeypatch.setattr("storage.vector_index.PART", 2)
    cache = VectorIndexCache()
    dice = np.random.default_rng(5)
    for number in range(9):
        with stocked() as work:
            work.claims.add([make.claim(f"c{number}", vector=dice.normal(size=70).astype(np.float32))])
            work.commit()
        with stocked._engine.connect() as connection:
            block = cache.read(connection, "w", 70, keep=True)
            own = cache.read(connection, "w", 70, keep=False)
        assert (block.signs is not None) == (number >= 4)
        for row in range(number + 1):
            assert block.nearest(block.matrix[row], 1) == [(block.numbers[row], pytest.approx(1, abs=1e-6))]
            assert own.nearest(block.matrix[row], 1) == [(block.numbers[row], pytest.approx(1, abs=1e-6))]
        assert len(block.nearest(block.matrix[0], 9)) == min(number + 1, 9 if number < 4 else 3)


def test_pruned_claims_take_neither_memory_nor_the_places_of_claims_that_are_there(stocked, make):
    """Old claims that are nearer to a question than all others are pruned, and a process had read them before."""
    near, far = np.eye(4, dtype=np.float32)[:2]

    def store(name, days, vector):
        with stocked() as work:
            work.articles.add(make.article(name, first_seen=make.at(days)), [f"url:{name}"])
            version = make.version(f"{name} v1", article_id=name, fetched_at=make.at(days), state=VersionState.ANALYSED)
            work.articles.add_version(version, [])
            of = {"article_id": name, "version_id": version.id, "vector": vector}
            work.claims.add([make.claim(f"{name} {number}", **of) for number in range(6)])
            work.commit()

    def found(limit):
        with stocked() as work:
            return {claim_id for claim_id, _ in work.search.by_vector("w", near, limit)}

    store("old", -400, near)
    store("new", -1, near + far)
    assert found(6) == {f"old {number}" for number in range(6)}
    assert stocked.prune(make.at(-365)).claims == 6
    assert found(6) == {f"new {number}" for number in range(6)}
    assert stocked._matrices.size == 6 * CLAIM
    store("newer", 0, near)
    assert found(6) == {f"newer {number}" for number in range(6)}
    assert len(found(99)) == 12
    assert stocked._matrices.size == 12 * CLAIM
