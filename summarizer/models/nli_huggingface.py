"""A natural language inference model: does one sentence follow from another, or contradict it?

Any three-way cross-encoder of transformers. Models order their labels differently, so the order is read from the
model's config.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from threading import Lock
from typing import Any

import numpy as np
import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer

from summarizer.errors import ModelError
from summarizer.models.limits import INFERENCE
from summarizer.models.prepare_transformers import prepare_transformers
from summarizer.models.registry import Lazy, Located
from summarizer.models.values import Matrix, ModelRef

_LABELS = ("entail", "neutral", "contradict")


class CrossEncoder:
    """Implements `RelationScorer`; loads on first use."""

    def __init__(self, located: Located, progress: Callable[[str], None] = lambda _: None) -> None:
        self._loaded = Lazy(lambda: _load(located, progress))
        self._lock = Lock()
        self.made_by: ModelRef = located.ref()

    def score(self, pairs: Sequence[tuple[str, str]]) -> Matrix:
        """See `RelationScorer.score`."""
        tokenizer, model, order = self._loaded()
        scores = np.empty((len(pairs), len(_LABELS)), np.float32)
        by_length = sorted(range(len(pairs)), key=lambda i: sum(map(len, pairs[i])))
        with self._lock:
            for start in range(0, len(pairs), INFERENCE.batch):
                rows = by_length[start : start + INFERENCE.batch]
                scores[rows] = _probabilities(tokenizer, model, [pairs[i] for i in rows])[:, order]
        return scores


def label_order(labels: Mapping[int, str], name: str) -> list[int]:
    """Columns of (entailment, neutral, contradiction) in the model's output.

    Raises:
        ModelError: the config does not name these three labels.
    """
    order = [i for wanted in _LABELS for i, label in sorted(labels.items()) if label.lower().startswith(wanted)]
    if len(order) != len(_LABELS) or len(labels) != len(_LABELS):
        raise ModelError(
            f"models.judge = {name!r}: its config.json names the labels {sorted(labels.values())}; "
            "a three-way model with entailment, neutral and contradiction in id2label is needed."
        )
    return order


def _load(located: Located, progress: Callable[[str], None]) -> tuple[Any, Any, list[int]]:
    progress(f"loading {located.name}")
    prepare_transformers(located)
    try:
        tokenizer = AutoTokenizer.from_pretrained(located.source, **located.options)
        model = AutoModelForSequenceClassification.from_pretrained(located.source, **located.options)
    except (OSError, ValueError, KeyError) as error:
        raise ModelError(f"models.judge = {located.name!r} cannot be loaded: {error}") from error
    return tokenizer, model.eval(), label_order(model.config.id2label, located.name)


def _probabilities(tokenizer: Any, model: Any, pairs: Sequence[tuple[str, str]]) -> Matrix:  # noqa: ANN401 - transformers' own types
    premises, hypotheses = zip(*pairs, strict=True)
    given = tokenizer(
        list(premises),
        list(hypotheses),
        padding=True,
        truncation=True,
        max_length=INFERENCE.longest,
        return_tensors="pt",
    )
    with torch.inference_mode():
        found: Matrix = torch.softmax(model(**given).logits.float(), dim=1).numpy()
    return found
