"""The pair reader of the judge: MiniLM reads each text alone in its lower layers, and both together in its upper ones.

    text → lower layers, once for each text ─┐
                                             ├→ upper layers → first token, means of both sides, their difference
    text → lower layers, once for each text ─┘  and product → head

A sentence stands in many pairs, so that most of the work is done once for each sentence (Cao et al. 2020, "DeFormer").
The lower layers are the embedded MiniLM's own. The weights that we ship are differences to its upper layers, eight bits
each with a scale a row, and the heads.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

SPLIT = 4
"""Layers that read a text alone, of MiniLM's six."""
DAYS = (0, 1, 3, 7, 14)
"""Upper bounds of the ranges of days that the model distinguishes; everything beyond them is one more range."""
UNKNOWN_VOICE = 2
_FAR = -1e4  # below any attention score, and finite in half precision
_HIDDEN = 128
_SMALL = 0.02
_COSINE = 5.0  # of a head's input: one number beside thousands
_STEPS = 127  # of eight bits, on both sides of zero
_LAYER = "layers."
_OF_HEADS = frozenset({"first", "last"})
_SCALE = ".scale"


@dataclass(frozen=True, slots=True)
class TextStates:
    """A text after the lower layers: states (tokens, width), and where its own sentence begins after a headline.

    `vector`, shape (width,), is its embedding by all layers, of length 1: what two texts have in common is known before
    anything is learnt about pairs.
    """

    states: Tensor
    vector: Tensor
    begins: int


@dataclass(frozen=True, slots=True)
class PairStates:
    """Two texts as the upper layers take them; `span` and `voice` are conditions (see `condition`)."""

    one: TextStates
    other: TextStates
    span: int = 0
    voice: int = UNKNOWN_VOICE

    @property
    def width(self) -> int:
        """Tokens of both."""
        return len(self.one.states) + len(self.other.states)


def days_bucket(days: int) -> int:
    """Which of the spans of `DAYS` this many days are."""
    return sum(days > end for end in DAYS)


class TextReader(nn.Module):
    """The embedded MiniLM as it is: states after the lower layers, and the embedding after all of them."""

    def __init__(self, bert: Any) -> None:  # noqa: ANN401 - transformers' own type
        super().__init__()
        self.embeddings, self.layers = bert.embeddings, bert.encoder.layer

    def forward(self, rows: Sequence[Sequence[int]], begins: Sequence[int]) -> list[TextStates]:
        """Each row of token ids as the pair reader takes it; `begins`: where its sentence begins after a headline."""
        longest = max(map(len, rows))
        ids = torch.tensor([[*row, *[0] * (longest - len(row))] for row in rows])
        mask = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in rows])
        states = self.embeddings(input_ids=ids).to(next(self.layers.parameters()).dtype)
        hidden = ((1 - mask[:, None, None, :]) * _FAR).to(states.dtype)
        for layer in self.layers[:SPLIT]:
            states = layer(states, hidden)
        lower = states
        for layer in self.layers[SPLIT:]:
            states = layer(states, hidden)
        own = mask * (torch.arange(longest) >= torch.tensor(begins).unsqueeze(1))
        vectors = nn.functional.normalize(_mean(states.float(), own.float()), dim=1)
        return [
            TextStates(lower[row, : len(tokens)].clone(), vectors[row].clone(), begins[row])
            for row, tokens in enumerate(rows)
        ]


class PairReader(nn.Module):
    """Upper layers and heads: logits for pairs."""

    def __init__(self, bert: Any, heads: Mapping[str, int], dropout: float = 0.1) -> None:  # noqa: ANN401 - likewise
        super().__init__()
        width = int(bert.config.hidden_size)
        self.layers = bert.encoder.layer[SPLIT:]
        self.side = nn.Embedding(2, width)
        self.span = nn.Embedding(len(DAYS) + 1, width)
        self.voice = nn.Embedding(UNKNOWN_VOICE + 1, width)
        self.first = nn.ModuleDict({name: nn.Linear(7 * width + 1, _HIDDEN) for name in heads})
        self.last = nn.ModuleDict({name: nn.Linear(_HIDDEN, size) for name, size in heads.items()})
        self.dropout = nn.Dropout(dropout)
        for table in (self.side, self.span, self.voice):
            nn.init.normal_(table.weight, 0, _SMALL)  # torch's own start is as large as the states that they mark

    def forward(self, pairs: Sequence[PairStates], head: str) -> Tensor:
        """Logits of one head, shape (pairs, its size)."""
        longest = max(pair.width for pair in pairs)
        dtype = next(self.layers.parameters()).dtype
        states = torch.zeros(len(pairs), longest, pairs[0].one.states.shape[1], dtype=dtype)
        sides = torch.zeros(2, len(pairs), longest)
        second = torch.zeros(len(pairs), longest)
        mask = torch.zeros(len(pairs), longest)
        for row, pair in enumerate(pairs):
            cut = len(pair.one.states)
            states[row, :cut], states[row, cut : pair.width] = pair.one.states, pair.other.states
            second[row, cut : pair.width], mask[row, : pair.width] = 1, 1
            sides[0, row, pair.one.begins : cut], sides[1, row, cut + pair.other.begins : pair.width] = 1, 1
        given = self.span(torch.tensor([pair.span for pair in pairs])) + self.voice(
            torch.tensor([pair.voice for pair in pairs])
        )
        states = states + (self.side(second.long()) + second.unsqueeze(-1) * given.unsqueeze(1)).to(dtype)
        hidden = ((1 - mask[:, None, None, :]) * _FAR).to(dtype)
        for layer in self.layers:
            states = layer(states, hidden)
        states = states.to(self.side.weight.dtype)
        one, other = _mean(states, sides[0]), _mean(states, sides[1])
        read = torch.cat([states[:, 0], one, other, (one - other).abs(), one * other, *_likeness(pairs)], 1)
        logits: Tensor = self.last[head](self.dropout(nn.functional.gelu(self.first[head](self.dropout(read)))))
        return logits


def _likeness(pairs: Sequence[PairStates]) -> tuple[Tensor, Tensor, Tensor]:
    """What the embeddings of both sides have in common, scaled to the size of the states."""
    one = torch.stack([pair.one.vector for pair in pairs]).float()
    other = torch.stack([pair.other.vector for pair in pairs]).float()
    product = one * other
    width = one.shape[1]
    return product * width, (one - other).abs() * width**0.5, product.sum(1, keepdim=True) * _COSINE


def _mean(states: Tensor, kept: Tensor) -> Tensor:
    return (states * kept.unsqueeze(-1)).sum(1) / kept.sum(1, keepdim=True).clamp(min=1)


def _head_of(name: str) -> str | None:
    """The head that a weight belongs to; None for one that all share."""
    part, _, rest = name.partition(".")
    return rest.partition(".")[0] if part in _OF_HEADS else None


def packed(reader: PairReader, base: Mapping[str, Tensor], heads: Collection[str]) -> dict[str, Tensor]:
    """What is shipped: these heads in half precision, each layer as its difference to `base`, eight bits a weight."""
    made: dict[str, Tensor] = {}
    for name, value in reader.state_dict().items():
        if _head_of(name) not in {None, *heads}:
            continue
        change = value.float() - base[name].float() if name.startswith(_LAYER) else value
        if not name.startswith(_LAYER) or change.ndim < 2:  # noqa: PLR2004 - a matrix
            made[name] = change.half()
            continue
        scale = (change.abs().amax(1, keepdim=True) / _STEPS).clamp(min=1e-8)
        made[name], made[name + _SCALE] = torch.round(change / scale).to(torch.int8), scale
    return made


def load_weights(reader: PairReader, shipped: Mapping[str, Tensor]) -> None:
    """Put shipped weights onto a reader that was made of the embedded model. They may lack heads.

    Raises:
        ValueError: they belong to another model.
    """
    own = reader.state_dict()
    named = {name for name in shipped if not name.endswith(_SCALE)}
    heads = {_head_of(name) for name in named} | {None}
    if named != {name for name in own if _head_of(name) in heads}:
        raise ValueError("the weights are not those of this encoder")
    with torch.no_grad():
        for name in named:
            change = shipped[name].float() * shipped.get(name + _SCALE, torch.ones(1)).float()
            own[name].copy_(own[name].float() + change if name.startswith(_LAYER) else change)
