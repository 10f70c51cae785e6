from __future__ import annotations

import numpy as np
import pytest

from storage.vector_index import VectorBlock
from storage.vector_signs import nearest_by_hamming, sign_bits


def directions(count, dimensions, seed=3):
    made = np.random.default_rng(seed).normal(size=(count, dimensions)).astype(np.float32)
    return made / np.linalg.norm(made, axis=1, keepdims=True)


@pytest.mark.parametrize("dimensions", [1, 4, 64, 65, 384, 1_000])
@pytest.mark.parametrize("limit", [1, 7, 49])
def test_the_nearest_by_hamming_distance_share_the_most_signs(dimensions, limit):
    vectors, wanted = directions(50, dimensions), directions(1, dimensions, seed=4)[0]
    shared = ((vectors > 0) == (wanted > 0)).sum(axis=1)
    found = nearest_by_hamming(sign_bits(vectors), wanted, limit)
    assert len(found) == limit
    assert [*found] == sorted(found)
    assert sorted(shared[found]) == sorted(shared)[-limit:]


@pytest.mark.parametrize("limit", [50, 51, 1_000])
def test_all_are_found_if_there_are_no_more_than_asked_for(limit):
    vectors = directions(50, 16)
    assert [*nearest_by_hamming(sign_bits(vectors), vectors[0], limit)] == [*range(50)]


def test_no_vectors_have_no_signs():
    signs = sign_bits(directions(50, 100)[:0])
    assert signs.shape == (2, 0)
    assert not len(nearest_by_hamming(signs, directions(1, 100)[0], 5))


@pytest.fixture
def blocks(monkeypatch):
    """Claims in groups that say nearly the same: one block compares all of them, the other only those that share signs."""
    monkeypatch.setattr("storage.vector_index.COMPARED", 100)
    centres = np.repeat(directions(100, 384), 20, axis=0)
    near = centres + 0.7 * directions(len(centres), 384, seed=4)
    near /= np.linalg.norm(near, axis=1, keepdims=True)
    numbers = np.arange(1, 1 + len(near))
    return VectorBlock(numbers, near), VectorBlock(numbers, near, sign_bits(near))


def test_a_search_by_signs_finds_the_same_nearest_claims(blocks):
    whole, signed = blocks
    for place in range(0, 2_000, 40):
        question = whole.matrix[place]
        found, expected = signed.nearest(question, 10), whole.nearest(question, 10)
        assert [number for number, _ in found] == [number for number, _ in expected]
        assert [cosine for _, cosine in found] == pytest.approx([cosine for _, cosine in expected])


class CountedRows:
    """A matrix that notes how many rows are copied from it at once."""

    def __init__(self, matrix):
        self.matrix, self.copied = matrix, []

    def __len__(self):
        return len(self.matrix)

    def __getitem__(self, rows):
        self.copied.append(len(rows))
        return self.matrix[rows]


def test_a_search_in_a_big_topic_finds_the_same_nearest_claims_and_copies_few_vectors(blocks):
    whole, signed = blocks
    counted = CountedRows(signed.matrix)
    searched = VectorBlock(signed.numbers, counted, signed.signs)
    topic = [int(number) for number in whole.numbers if number % 4]
    for place in range(0, 2_000, 40):
        question = whole.matrix[place]
        found, expected = searched.nearest(question, 10, topic), whole.nearest(question, 10, topic)
        assert [number for number, _ in found] == [number for number, _ in expected]
        assert [cosine for _, cosine in found] == pytest.approx([cosine for _, cosine in expected])
    assert {*counted.copied} == {100}


def test_claims_that_are_asked_for_are_compared_whatever_their_signs(blocks):
    whole, signed = blocks
    question = whole.matrix[0]
    opposite = [int(whole.numbers[row]) for row in np.argsort(whole.matrix @ question)[:5]]
    assert not {number for number, _ in signed.nearest(question, 2_000)} & {*opposite}
    found = signed.nearest(question, 9, [*opposite, 9_999])
    assert [number for number, _ in found] == opposite[::-1]
    assert signed.nearest(question, 9, []) == []
