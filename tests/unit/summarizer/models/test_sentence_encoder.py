"""The packaged model itself: what callers rely on, and how its vectors are cached."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import ModelError
from summarizer.models.limits import EMBEDDING
from summarizer.models.registry import MINILM, locate
from summarizer.models.sentence_encoder import TransformerEmbedder, batches, precision

pytestmark = pytest.mark.model

STRIKE = "The ferry workers ended their strike on Monday."
AGAIN = "On Monday the crews of the ferries went back to work."
FLOOD = "A flood destroyed the harvest in the northern valley."


@pytest.fixture(scope="module")
def embedder():
    return TransformerEmbedder(locate(MINILM, "models.embedding"))


def test_rows_are_unit_vectors_in_the_order_of_the_texts(embedder):
    vectors = embedder.embed([STRIKE, FLOOD, STRIKE])
    assert vectors.shape == (3, 384)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    np.testing.assert_array_equal(vectors[0], vectors[2])


def test_the_same_in_other_words_is_nearer_than_another_matter(embedder):
    strike, again, flood = embedder.embed([STRIKE, AGAIN, FLOOD])
    assert strike @ again > 0.6
    assert strike @ flood < 0.3


def test_no_text_gives_no_rows(embedder):
    assert embedder.embed([]).shape == (0, 384)


def test_an_empty_text_has_a_vector(embedder):
    assert np.isfinite(embedder.embed([""])).all()


def test_a_vector_does_not_depend_on_its_company(embedder):
    alone = TransformerEmbedder(locate(MINILM, "models.embedding"), replace(EMBEDDING, batch_tokens=1)).embed([STRIKE])
    together = TransformerEmbedder(locate(MINILM, "models.embedding")).embed([FLOOD * 9, STRIKE, "Yes."])[1:2]
    assert (alone * together).sum() == pytest.approx(1, abs=2e-3)


def test_what_lies_behind_the_models_limit_does_not_move_the_vector(embedder):
    long = STRIKE * 60
    one, other = embedder.embed([long + FLOOD, long + AGAIN])
    assert one @ other == pytest.approx(1, abs=1e-3)


def test_only_the_latest_vectors_are_kept():
    embedder = TransformerEmbedder(locate(MINILM, "models.embedding"), replace(EMBEDDING, kept=2))
    embedder.embed([STRIKE, AGAIN, FLOOD])
    assert list(embedder._kept) == [AGAIN, FLOOD]


def test_a_kept_vector_keeps_no_others_in_memory(embedder):
    embedder.embed([STRIKE, AGAIN, FLOOD])
    assert all(vector.base is None for vector in embedder._kept.values())


def test_threads_get_the_vectors_of_their_own_texts(embedder):
    texts = [f"Flood number {number} reached the town." for number in range(24)]
    expected = embedder.embed(texts)
    fresh = TransformerEmbedder(locate(MINILM, "models.embedding"))
    with ThreadPoolExecutor(4) as pool:
        got = np.vstack(list(pool.map(lambda text: fresh.embed([text]), texts)))
    np.testing.assert_allclose((got * expected).sum(1), 1, atol=2e-3)


@given(st.lists(st.integers(1, 300), max_size=60), st.integers(1, 1000))
def test_batches_hold_every_text_once_and_no_more_tokens_than_allowed(lengths, limit):
    order = sorted(range(len(lengths)), key=lengths.__getitem__)
    found = list(batches(order, lengths, limit))
    assert [i for rows in found for i in rows] == order
    assert all(len(rows) == 1 or len(rows) * max(lengths[i] for i in rows) <= limit for rows in found)


@pytest.mark.parametrize(
    ("capabilities", "dtype"),
    [
        pytest.param({"amx_bf16": True, "avx512_bf16": True}, torch.bfloat16, id="amx"),
        pytest.param({"amx_bf16": False, "avx512_bf16": True}, torch.float32, id="avx512 alone is slower"),
        pytest.param({}, torch.float32, id="unknown processor"),
    ],
)
def test_the_number_format_follows_the_processor(capabilities, dtype):
    assert precision(capabilities) is dtype


def test_a_folder_without_a_model_is_an_error_with_its_name(tmp_path):
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(ModelError, match=r"cannot be loaded as a sentence-embedding model"):
        TransformerEmbedder(locate(str(tmp_path), "models.embedding")).embed([STRIKE])


def test_it_agrees_with_sentence_transformers():
    reference = pytest.importorskip("sentence_transformers")
    located = locate(MINILM, "models.embedding")
    theirs = reference.SentenceTransformer(located.source, device="cpu").encode(
        [STRIKE, FLOOD], normalize_embeddings=True
    )
    ours = TransformerEmbedder(located).embed([STRIKE, FLOOD])
    np.testing.assert_allclose((theirs * ours).sum(1), 1, atol=2e-3)
