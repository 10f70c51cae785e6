"""The vectors that a process keeps in memory are bounded; who is asked again is read again."""

from __future__ import annotations

import numpy as np
import pytest

from storage.vector_index import VectorIndexCache

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
        return {claim_id for claim_id, _ in block.nearest(np.eye(4, dtype=np.float32)[0], 10)}

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
            assert len(cache.read(connection, "w", 4, keep=True).ids) == 9
    assert cache.size == 9 * CLAIM


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
            assert block.ids == [f"c{number}" for number in range(9)]
            assert len(block.matrix) == 9


def test_a_matrix_that_grows_keeps_its_rows(stocked, make, monkeypatch):
    monkeypatch.setattr("storage.vector_index._FIRST_ROWS", 1)
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
            assert block.nearest(block.matrix[row], 1) == [(f"c{row}", pytest.approx(1, abs=1e-6))]
            assert own.nearest(block.matrix[row], 1) == [(f"c{row}", pytest.approx(1, abs=1e-6))]
        assert len(block.nearest(block.matrix[0], 9)) == min(number + 1, 9 if number < 4 else 3)
