"""The vectors that a process keeps in memory are bounded; who is asked again is read again."""

from __future__ import annotations

import numpy as np

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
