"""Sentences to vectors, with any BERT-like model of transformers: mean pooling, then length 1.

Uses only transformers: sentence-transformers gives the same vectors, but needs scikit-learn and 200 MB.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from threading import Lock
from typing import Any

import numpy as np
import torch
from transformers import AutoModel, AutoTokenizer

from summarizer.errors import ModelError
from summarizer.models.limits import EMBEDDING, EmbeddingRules
from summarizer.models.prepare_transformers import prepare_transformers
from summarizer.models.registry import Lazy, Located
from summarizer.models.values import Matrix, ModelRef, Vector

Tokens = list[int]


class TransformerEmbedder:
    """Implements `Embedder`. The model loads on first use; every method may be called from any thread.

    A text longer than the model's limit is truncated (256 word pieces, about 190 words, for the packaged model). The
    latest vectors are cached by text, because topics, aspects, wire copies and claims that are whole sentences recur.
    """

    def __init__(
        self,
        located: Located,
        rules: EmbeddingRules = EMBEDDING,
        progress: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._rules = rules
        self._model = Lazy(lambda: _load(located, rules, progress))
        self._kept: OrderedDict[str, Vector] = OrderedDict()
        self._lock = Lock()
        self.made_by: ModelRef = located.ref()

    def embed(self, texts: Sequence[str]) -> Matrix:
        """See `Embedder.embed`."""
        tokenizer, model = self._model()
        with self._lock:
            found = {text: self._kept[text] for text in texts if text in self._kept}
            new = [text for text in dict.fromkeys(texts) if text not in found]
            found.update(zip(new, _vectors(tokenizer, model, new, self._rules), strict=True))
            self._keep(found)
        if not texts:
            return np.zeros((0, int(model.config.hidden_size)), np.float32)
        return np.stack([found[text] for text in texts])

    def _keep(self, found: dict[str, Vector]) -> None:
        for text, vector in found.items():
            self._kept[text] = vector.copy()  # a row keeps its whole matrix, of all sentences of an article
            self._kept.move_to_end(text)
        while len(self._kept) > self._rules.kept:
            self._kept.popitem(last=False)


def precision(capabilities: Mapping[str, Any]) -> torch.dtype:
    """The fastest number format for embedding on this processor.

    bfloat16 with AMX: three times as fast, cosine to float32 at least .998. AVX512-BF16 without AMX is not enough: a
    Xeon with it ran MiniLM at 0.7 times the speed of float32 (torch 2.13, one thread, 22 words per sentence).
    """
    return torch.bfloat16 if capabilities.get("amx_bf16") else torch.float32


def _load(located: Located, rules: EmbeddingRules, progress: Callable[[str], None]) -> tuple[Any, Any]:
    if "OMP_NUM_THREADS" not in os.environ:
        torch.set_num_threads(rules.threads)
    progress(f"loading {located.name}")
    prepare_transformers(located)
    try:
        tokenizer = AutoTokenizer.from_pretrained(located.source, **located.options)
        dtype = precision(torch.cpu.get_capabilities())
        model = AutoModel.from_pretrained(located.source, dtype=dtype, **located.options)
    except (OSError, ValueError, KeyError) as error:
        raise ModelError(f"{located.name!r} cannot be loaded as a sentence-embedding model: {error}") from error
    return tokenizer, model.eval()


def _vectors(tokenizer: Any, model: Any, texts: Sequence[str], rules: EmbeddingRules) -> Matrix:  # noqa: ANN401 - transformers' own types
    """Texts of similar length share a batch, to minimise padding."""
    if not texts:
        return np.zeros((0, int(model.config.hidden_size)), np.float32)
    longest = min(rules.longest, model.config.max_position_embeddings)
    tokens: list[Tokens] = tokenizer(list(texts), truncation=True, max_length=longest)["input_ids"]
    order = sorted(range(len(texts)), key=lambda i: len(tokens[i]))
    vectors = np.empty((len(texts), int(model.config.hidden_size)), np.float32)
    for rows in batches(order, [len(row) for row in tokens], rules.batch_tokens):
        vectors[rows] = _pooled(model, [tokens[i] for i in rows], tokenizer.pad_token_id)
    return vectors


def batches(order: Sequence[int], lengths: Sequence[int], limit: int) -> Iterator[list[int]]:
    """Cut `order`, which goes from short to long, so that no batch has more than `limit` tokens, padding included."""
    rows: list[int] = []
    for i in order:
        if rows and (len(rows) + 1) * lengths[i] > limit:
            yield rows
            rows = []
        rows.append(i)
    if rows:
        yield rows


def _pooled(model: Any, batch: Sequence[Tokens], padding: int) -> Matrix:  # noqa: ANN401 - transformers' own types
    """One forward pass; the mean over each text's own tokens in float32, scaled to length 1."""
    width = max(map(len, batch))
    ids = torch.tensor([row + [padding] * (width - len(row)) for row in batch])
    mask = torch.tensor([[1] * len(row) + [0] * (width - len(row)) for row in batch])
    with torch.inference_mode():
        states = model(input_ids=ids, attention_mask=mask).last_hidden_state.float()
        mean = (states * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim=True)
        pooled: Matrix = torch.nn.functional.normalize(mean, dim=1).numpy()
    return pooled
