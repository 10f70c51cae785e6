"""The small cross-encoder: MiniLM reads premise and hypothesis together, a head says how they stand.

    [CLS] premise [SEP] hypothesis [SEP] → MiniLM → first token, mean of each side, their difference and product → three

The weights that we ship are differences to the embedded MiniLM, eight bits each with a scale a row: 11 MB instead of
43. Word vectors are the embedder's own and do not change.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import torch
from torch import Tensor, nn

Tokens = list[int]
Pair = tuple[Tokens, Tokens]
"""Word pieces of the premise and of the hypothesis, without special tokens."""

CLS, SEP = 101, 102  # of every uncased BERT vocabulary
_FAR = -1e4  # below any attention score, and finite in half precision
_HIDDEN = 128
_STEPS = 127  # of eight bits, on both sides of zero
_LAYER = "layers."
_SCALE = ".scale"


class PairReader(nn.Module):
    """Logits of (entailment, neutral, contradiction) for pairs."""

    def __init__(self, bert: Any, dropout: float = 0.1) -> None:  # noqa: ANN401 - transformers' own type
        super().__init__()
        width = int(bert.config.hidden_size)
        self.embeddings, self.layers = bert.embeddings, bert.encoder.layer
        self.first, self.last = nn.Linear(5 * width, _HIDDEN), nn.Linear(_HIDDEN, 3)
        self.dropout = nn.Dropout(dropout)

    def forward(self, ids: Tensor, second: Tensor, mask: Tensor) -> Tensor:
        """Logits, shape (pairs, 3), of what `padded` returns."""
        states = self.embeddings(input_ids=ids, token_type_ids=second).to(next(self.layers.parameters()).dtype)
        hidden = ((1 - mask[:, None, None, :]) * _FAR).to(states.dtype)
        for layer in self.layers:
            states = layer(states, hidden)
        states, kept = states.to(self.first.weight.dtype), mask.to(self.first.weight.dtype)
        one, other = (_mean(states, kept * (second == side)) for side in (0, 1))
        read = torch.cat([states[:, 0], one, other, (one - other).abs(), one * other], 1)
        logits: Tensor = self.last(self.dropout(nn.functional.gelu(self.first(self.dropout(read)))))
        return logits


def _mean(states: Tensor, kept: Tensor) -> Tensor:
    return (states * kept.unsqueeze(-1)).sum(1) / kept.sum(1, keepdim=True).clamp(min=1)


def padded(pairs: Sequence[Pair]) -> tuple[Tensor, Tensor, Tensor]:
    """Token ids, 1 on the hypothesis's side, and 1 where there is a token: each (pairs, longest)."""
    rows = [[CLS, *one, SEP, *other, SEP] for one, other in pairs]
    width = max(map(len, rows))
    ids = torch.tensor([row + [0] * (width - len(row)) for row in rows])
    sides = [[0] * (len(one) + 2) + [1] * (len(other) + 1) for one, other in pairs]
    second = torch.tensor([side + [0] * (width - len(side)) for side in sides])
    mask = torch.tensor([[1] * len(row) + [0] * (width - len(row)) for row in rows])
    return ids, second, mask


def packed(reader: PairReader, base: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """What is shipped: the head in half precision, each layer as its difference to `base`, eight bits a weight."""
    made: dict[str, Tensor] = {}
    for name, value in reader.state_dict().items():
        if name.startswith("embeddings."):
            continue
        change = value.float() - base[name].float() if name.startswith(_LAYER) else value
        if not name.startswith(_LAYER) or change.ndim < 2:  # noqa: PLR2004 - a matrix
            made[name] = change.half()
            continue
        scale = (change.abs().amax(1, keepdim=True) / _STEPS).clamp(min=1e-8)
        made[name], made[name + _SCALE] = torch.round(change / scale).to(torch.int8), scale
    return made


def load_weights(reader: PairReader, shipped: Mapping[str, Tensor]) -> None:
    """Put shipped weights onto a reader that was made of the embedded model.

    Raises:
        ValueError: they belong to another model.
    """
    own = reader.state_dict()
    named = {name for name in shipped if not name.endswith(_SCALE)}
    if named != {name for name in own if not name.startswith("embeddings.")}:
        raise ValueError("the weights are not those of this encoder")
    with torch.no_grad():
        for name in named:
            change = shipped[name].float() * shipped.get(name + _SCALE, torch.ones(1)).float()
            own[name].copy_(own[name].float() + change if name.startswith(_LAYER) else change)
