"""The relation model that comes with us: a small cross-encoder on the embedded MiniLM (`pair_reader`), and its speed.

    texts → word pieces, each text once → pairs by length → batches of so many tokens → probabilities

How it was trained and how good it is: `relations.md` beside its weights.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from safetensors import SafetensorError, safe_open
from transformers import AutoModel, AutoTokenizer
from transformers.utils import logging as transformers_logging

from summarizer.errors import ModelError
from summarizer.models.cross_encoder import Pair, PairReader, load_weights, padded
from summarizer.models.limits import INFERENCE, InferenceRules
from summarizer.models.registry import Located, Once, allow_network
from summarizer.models.sentence_encoder import batches, precision
from summarizer.models.values import ModelRef

Matrix = npt.NDArray[np.float32]
_SPECIAL = 3


class RelationHead:
    """Implements `RelationScorer`; loads with the first pair."""

    def __init__(
        self,
        weights: Located,
        base: Located,
        rules: InferenceRules = INFERENCE,
        progress: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Takes where the head's own weights are, and the embedded model that they belong to."""
        self._rules = rules
        self._loaded = Once(lambda: _load(weights, base, rules, progress))
        self._lock = Lock()
        self.made_by: ModelRef = weights.ref()

    def score(self, pairs: Sequence[tuple[str, str]]) -> Matrix:
        """See `RelationScorer.score`."""
        scores = np.empty((len(pairs), 3), np.float32)
        if not pairs:
            return scores
        tokenizer, reader, temperature = self._loaded()
        with self._lock:
            read = _pieces(tokenizer, pairs, self._rules)
            widths = [len(one) + len(other) + _SPECIAL for one, other in read]
            order = sorted(range(len(pairs)), key=lambda i: widths[i])
            for rows in batches(order, widths, self._rules.batch_tokens):
                scores[rows] = _probabilities(reader, [read[i] for i in rows], temperature)
        return scores


def _load(
    weights: Located, base: Located, rules: InferenceRules, progress: Callable[[str], None]
) -> tuple[Any, PairReader, float]:
    if "OMP_NUM_THREADS" not in os.environ:
        torch.set_num_threads(rules.threads)
    progress(f"loading {weights.name}")
    transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call] # transformers has no types here
    allow_network(base)
    try:
        tokenizer = AutoTokenizer.from_pretrained(base.source, **base.options)
        reader = PairReader(AutoModel.from_pretrained(base.source, dtype=torch.float32, **base.options))
        temperature = put_on(reader, Path(weights.source) / "relations.safetensors")
    except (OSError, ValueError, KeyError, SafetensorError) as error:
        raise ModelError(f"the relation model {weights.name!r} cannot be loaded: {error}") from error
    reader.layers.to(precision(torch.cpu.get_capabilities()))
    return tokenizer, reader.eval(), temperature


def put_on(reader: PairReader, path: Path) -> float:
    """Put the weights of a file onto a reader made of the embedded model; the temperature that goes with them."""
    with safe_open(path, framework="pt") as file:
        load_weights(reader, {name: file.get_tensor(name) for name in file.keys()})  # noqa: SIM118 - the file is no mapping
        return float(file.metadata()["temperature"])


def _pieces(tokenizer: Any, pairs: Sequence[tuple[str, str]], rules: InferenceRules) -> list[Pair]:  # noqa: ANN401 - transformers' own type
    """Word pieces of both sides; a text that stands in many pairs is cut up once."""
    cut: list[dict[str, list[int]]] = []
    for side, longest in ((0, rules.premise), (1, rules.hypothesis)):
        texts = list(dict.fromkeys(pair[side] for pair in pairs))
        found = tokenizer(texts, truncation=True, max_length=longest, add_special_tokens=False)["input_ids"]
        cut.append(dict(zip(texts, found, strict=True)))
    return [(cut[0][premise], cut[1][hypothesis]) for premise, hypothesis in pairs]


def _probabilities(reader: PairReader, pairs: Sequence[Pair], temperature: float) -> Matrix:
    with torch.inference_mode():
        made: Matrix = torch.softmax(reader(*padded(pairs)).float() / temperature, dim=1).numpy()
    return made
