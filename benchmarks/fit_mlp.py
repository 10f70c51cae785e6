"""Fit a multilayer perceptron of one hidden layer: the mean of some with different seeds. Needs torch."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from summarizer.topics.mlp import Mlp

Rows = npt.NDArray[np.float64]
UNITS = 8
MEMBERS = 3
EPOCHS = 20
RATE = 0.01
DECAY = 0.3
DROPOUT = 0.1
BATCH = 256


def fit_mlp(
    rows: Rows, wanted: npt.NDArray[np.bool_], units: int = UNITS, members: int = MEMBERS, epochs: int = EPOCHS
) -> Mlp:
    """A perceptron whose log odds make `wanted` likely.

    Args:
        rows: shape (n, features).
        wanted: shape (n,).
        units: of the hidden layer of each member.
        epochs: how often every row is seen.
        members: perceptrons whose log odds are averaged; they become one with so many times the units.
    """
    mean, spread = rows.mean(0), np.where(rows.std(0) > 0, rows.std(0), 1)
    table = torch.tensor((rows - mean) / spread, dtype=torch.float32)
    made = [_member(table, torch.tensor(wanted, dtype=torch.float32), units, seed, epochs) for seed in range(members)]
    inner = np.concatenate([layer.weight.detach().numpy() for layer, _ in made]) / spread
    bias = np.concatenate([layer.bias.detach().numpy() for layer, _ in made]) - inner @ mean
    outer = np.concatenate([last.weight.detach().numpy()[0] for _, last in made]) / members
    start = float(np.mean([last.bias.item() for _, last in made]))
    return Mlp(np.column_stack([bias, inner]), np.concatenate([[start], outer]))


def _member(
    table: torch.Tensor, wanted: torch.Tensor, units: int, seed: int, epochs: int
) -> tuple[nn.Linear, nn.Linear]:
    torch.manual_seed(seed)
    layer, last = nn.Linear(table.shape[1], units), nn.Linear(units, 1)
    net = nn.Sequential(layer, nn.Tanh(), nn.Dropout(DROPOUT), last)
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    for _ in range(epochs):
        order = torch.randperm(len(table))
        for batch in (order[at : at + BATCH] for at in range(0, len(table), BATCH)):
            loss = nn.functional.binary_cross_entropy_with_logits(net(table[batch])[:, 0], wanted[batch])
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call] # torch has no type here
            optimizer.step()
    return layer, last
