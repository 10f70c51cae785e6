from __future__ import annotations

import numpy as np
import pytest

from storage.vector_index import VectorBlock, VectorPart
from storage.vectors import pack, unpack_all, unpack_each


@pytest.fixture
def vectors():
    made = np.random.default_rng(3).normal(size=(50, 384)).astype(np.float32)
    return made / np.linalg.norm(made, axis=1, keepdims=True)


def test_half_precision_keeps_cosines_to_three_digits(vectors):
    stored = unpack_all([pack(vector) for vector in vectors], 384)
    assert np.abs(stored @ stored.T - vectors @ vectors.T).max() < 1e-3
    assert np.linalg.norm(stored, axis=1) == pytest.approx(1, abs=1e-6)
    assert len(pack(vectors[0])) == 2 * 384


def test_no_vector_and_a_zero_vector_stay_what_they_are():
    nothing, zeros = unpack_each([pack(np.zeros(length, np.float32)) for length in (0, 3)])
    assert nothing.shape == (0,)
    assert zeros.tolist() == [0, 0, 0]
    assert unpack_all([], 384).shape == (0, 384)


@pytest.fixture
def block(vectors):
    return VectorBlock(np.arange(100, 100 + len(vectors)), vectors)


@pytest.mark.parametrize("limit", [0, 1, 7, 50, 99])
def test_the_nearest_are_those_of_a_full_sort(block, vectors, limit):
    cosines = vectors @ vectors[5]
    expected = [100 + row for row in np.argsort(-cosines)][:limit]
    found = block.nearest(vectors[5], limit)
    assert [number for number, _ in found] == expected
    assert [cosine for _, cosine in found] == pytest.approx(sorted(cosines, reverse=True)[:limit])


def test_only_the_wanted_claims_compete(block, vectors):
    assert [number for number, _ in block.nearest(vectors[5], 9, [107, 99, 150, 105])] == [105, 107]
    assert block.nearest(vectors[5], 9, []) == []


class Counted(np.ndarray):
    """A matrix that counts its products."""

    products = 0

    def __matmul__(self, other):
        Counted.products += 1
        return np.asarray(self) @ other


def test_a_question_that_is_looked_for_again_is_compared_once(block, vectors):
    """In a large ledger the product is most of the cost, and a question is looked for in all claims and in a topic's."""
    counted = VectorBlock(block.numbers, vectors.view(Counted))
    question = vectors[5].copy()
    for limit, among in ((1, None), (7, None), (9, [107, 105])):
        assert counted.nearest(question, limit, among) == block.nearest(question, limit, among)
    assert Counted.products == 1
    question[:] = vectors[6]
    assert counted.nearest(question, 3) == block.nearest(vectors[6], 3)
    assert Counted.products == 2


def test_a_block_with_more_claims_has_those_of_the_first_and_these(block, vectors):
    more = VectorBlock(block.numbers[:2], vectors[:2]).with_more([VectorPart(np.array([200]), vectors[9:10], 200)])
    assert [number for number, _ in more.nearest(vectors[9], 1)] == [200]
    assert {number for number, _ in more.nearest(vectors[9], 9)} == {100, 101, 200}
    assert [number for number, _ in more.nearest(vectors[9], 9, [101, 102, 200])] == [200, 101]


def test_many_vectors_of_several_lengths_are_unpacked_as_one_by_one():
    dice = np.random.default_rng(1)
    stored = [pack(dice.normal(size=length)) for length in (3, 384, 0, 3, 384)]
    one_by_one = (unpack_each([each])[0] for each in stored)
    for each, alone in zip(unpack_each(stored), one_by_one, strict=True):
        assert each.base is None
        np.testing.assert_array_equal(each, alone)
    assert unpack_each([]) == []
