"""Train the relation head: `python -m benchmarks.train_relations --data DIR --out FILE [--seeds 1 2 3]`.

    LingNLI train → one epoch → per seed one more, with pairs made of ECB+ train mixed in →
    temperature → safetensors → the seed that is best on held-out pairs and on headlines

`DIR` holds the folders `lingnli`, `ecbplus` and `sts_headlines`. The first epoch is common to the seeds. A twentieth of
LingNLI's premises is kept from training and chooses the temperature; the seed is chosen by that twentieth together
with headlines, of which none is trained on, because it is between newspapers that the model is used. No scored split
is read.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
import numpy.typing as npt
import torch
from safetensors.torch import save_file
from torch import Tensor, nn
from transformers import AutoModel, AutoTokenizer

from benchmarks.inference_data import Labelled, lingnli, one_fact_pairs, parsed, rows, side_by_side
from benchmarks.one_fact import LABELS
from summarizer.models.cross_encoder import PairReader, packed, padded
from summarizer.models.registry import MINILM, locate

Matrix = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything that a run was made with; goes into the weights' metadata."""

    rate: float = 1e-4
    """Of the encoder at its highest; the head learns five times as fast. Falls linearly to 0 over both epochs."""
    batch: int = 32
    smoothing: float = 0.05
    dropout: float = 0.1
    premise: int = 64
    """Word pieces of a premise; of a hypothesis `hypothesis`."""
    hypothesis: int = 40
    one_fact: int = 6000
    """Pairs with one fact changed, mixed in; 21,000 cost LingNLI 2.6 points, measured on a faster machine."""
    side_by_side: int = 2000
    """Neutral pairs that were not written about one another, mixed in."""
    held_out: float = 0.05


@dataclass(frozen=True, slots=True)
class Item:
    """A pair in word pieces, and which of `LABELS` it has."""

    pair: tuple[list[int], list[int]]
    label: int

    @property
    def width(self) -> int:
        return len(self.pair[0]) + len(self.pair[1]) + 3


def new_reader(recipe: Recipe, head_seed: int = 0) -> PairReader:
    """The embedded MiniLM with a fresh head, the same for every run."""
    torch.manual_seed(head_seed)
    bert = AutoModel.from_pretrained(
        locate(MINILM, "--").source, dtype=torch.float32, attn_implementation="eager", local_files_only=True
    )  # eager: the backward pass of the fused attention takes most of a step on a CPU
    reader = PairReader(bert, recipe.dropout)
    for linear in (reader.first, reader.last):
        nn.init.normal_(linear.weight, 0, 0.02)
        nn.init.zeros_(linear.bias)
    reader.embeddings.requires_grad_(False)
    return reader


def items(rows: Sequence[Labelled], recipe: Recipe) -> list[Item]:
    """Pairs of sentences as word pieces."""
    tokenizer = AutoTokenizer.from_pretrained(locate(MINILM, "--").source, local_files_only=True)

    def pieces(texts: list[str], longest: int) -> list[list[int]]:
        found: list[list[int]] = tokenizer(texts, truncation=True, max_length=longest, add_special_tokens=False)[
            "input_ids"
        ]
        return found

    ones = pieces([row.premise for row in rows], recipe.premise)
    others = pieces([row.hypothesis for row in rows], recipe.hypothesis)
    return [Item((one, other), LABELS.index(row.label)) for one, other, row in zip(ones, others, rows, strict=True)]


def batches(found: Sequence[Item], size: int, rng: Random) -> list[list[int]]:
    """Shuffled batches of pairs of like length, so that little time goes into padding."""
    order = list(range(len(found)))
    rng.shuffle(order)
    pools = [sorted(order[at : at + 50 * size], key=lambda i: found[i].width) for at in range(0, len(order), 50 * size)]
    cut = [pool[at : at + size] for pool in pools for at in range(0, len(pool), size)]
    rng.shuffle(cut)
    return cut


def train(reader: PairReader, found: Sequence[Item], recipe: Recipe, seed: int, first: float, last: float) -> None:
    """One epoch; the rate falls linearly from `first` to `last`, both shares of the recipe's."""
    torch.manual_seed(seed)
    optimizer = _optimizer(reader, recipe)
    cut = batches(found, recipe.batch, Random(seed))  # noqa: S311 - an order, no secret
    reader.train()
    reader.embeddings.eval()
    began, seen = time.perf_counter(), 0
    for step, batch in enumerate(cut):
        share = first + (last - first) * step / len(cut)
        warm = min(1.0, (step + 1) / (0.06 * len(cut))) if first == 1 else 1.0
        for group in optimizer.param_groups:
            group["lr"] = group["top"] * share * warm
        logits = reader(*padded([found[i].pair for i in batch]))
        wanted = torch.tensor([found[i].label for i in batch])
        loss = nn.functional.cross_entropy(logits, wanted, label_smoothing=recipe.smoothing)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call] # torch has no type here
        nn.utils.clip_grad_norm_([p for p in reader.parameters() if p.requires_grad], 1.0)
        optimizer.step()
        seen += len(batch)
        if step % 100 == 0:
            speed = seen / (time.perf_counter() - began)
            _say(f"seed {seed} step {step}/{len(cut)} loss {loss.item():.3f}, {speed:.0f} pairs/s")


def _optimizer(reader: PairReader, recipe: Recipe) -> torch.optim.AdamW:
    head = [*reader.first.parameters(), *reader.last.parameters()]
    body = [p for p in reader.layers.parameters() if p.requires_grad]
    return torch.optim.AdamW(
        [
            {"params": [p for p in body if p.ndim > 1], "top": recipe.rate, "weight_decay": 0.01},
            {"params": [p for p in body if p.ndim == 1], "top": recipe.rate, "weight_decay": 0.0},
            {"params": head, "top": 5 * recipe.rate, "weight_decay": 0.01},
        ],
        lr=recipe.rate,
        betas=(0.9, 0.98),
        fused=True,
    )


def predict(reader: PairReader, found: Sequence[Item]) -> Matrix:
    """Logits, shape (pairs, 3)."""
    reader.eval()
    made = np.empty((len(found), len(LABELS)), np.float32)
    order = sorted(range(len(found)), key=lambda i: found[i].width)
    for at in range(0, len(order), 64):
        batch = order[at : at + 64]
        with torch.inference_mode():
            made[batch] = reader(*padded([found[i].pair for i in batch])).numpy()
    return made


def temperature(logits: Matrix, labels: Sequence[int]) -> float:
    """What logits are divided by so that probabilities are as sure as they are right (held-out log loss)."""
    wanted = torch.tensor(labels)
    grid = [0.5 + 0.05 * step for step in range(41)]
    losses = [float(nn.functional.cross_entropy(torch.from_numpy(logits) / value, wanted)) for value in grid]
    return grid[int(np.argmin(losses))]


def accuracy(logits: Matrix, found: Sequence[Item]) -> float:
    """Share of pairs whose likeliest label is theirs."""
    return float((logits.argmax(1) == np.array([item.label for item in found])).mean())


def agreement(logits: Matrix, likeness: Sequence[float]) -> float:
    """Pearson of entailment, both ways of each pair in turn, with how alike people found the pair."""
    entailed = torch.softmax(torch.from_numpy(logits), dim=1)[:, 0].numpy().reshape(-1, 2).mean(1)
    return float(np.corrcoef(entailed, likeness)[0, 1])


def split(rows: Sequence[Labelled], share: float) -> tuple[list[Labelled], list[Labelled]]:
    """Rows to train on and rows kept from it, no premise in both."""
    premises = sorted({row.premise for row in rows})
    Random(0).shuffle(premises)  # noqa: S311 - a split, no secret
    kept = set(premises[: int(len(premises) * share)])
    return [row for row in rows if row.premise not in kept], [row for row in rows if row.premise in kept]


def run(data: Path, out: Path, seeds: Sequence[int], common: Path | None, recipe: Recipe) -> None:
    """Train, and write each seed's weights beside `out`, and to `out` the best on what was not trained on."""
    natural, held = split(lingnli(data / "lingnli", "train"), recipe.held_out)
    made, made_held = split(_generated(data / "ecbplus" / "docs_train.jsonl", recipe), recipe.held_out)
    _say(f"{len(natural)} + {len(made)} pairs, held out {len(held)} + {len(made_held)}")
    learnt, kept = items([*natural, *made], recipe), (items(held, recipe), items(made_held, recipe))
    likeness, headlines = _headlines(data / "sts_headlines", recipe)
    reader = new_reader(recipe)
    base = copied(reader)

    _first_epoch(reader, learnt[: len(natural)], recipe, common)
    after, best = copied(reader), 0.0
    for seed in seeds:
        reader.load_state_dict(after)
        train(reader, learnt, recipe, seed, 0.5, 0.0)
        logits, of_made = (predict(reader, found) for found in kept)
        heat = temperature(logits, [item.label for item in kept[0]])
        scores = {
            "lingnli": accuracy(logits, kept[0]),
            "made": accuracy(of_made, kept[1]),
            "headlines": agreement(predict(reader, headlines), likeness),
        }
        _say(f"seed {seed}: {scores}, temperature {heat:.2f}")
        facts = {
            "seed": str(seed),
            "recipe": repr(recipe),
            "held_out": json.dumps(scores),
            "temperature": f"{heat:.2f}",
        }
        path = out.with_suffix(f".seed{seed}.safetensors")
        save_file(packed(reader, base), path, facts)
        if scores["lingnli"] + scores["headlines"] > best:
            best = scores["lingnli"] + scores["headlines"]
            shutil.copy(path, out)


def _generated(path: Path, recipe: Recipe) -> list[Labelled]:
    """Pairs made of ECB+'s training documents."""
    documents = list(rows(path))
    docs = parsed([f"{row['title'] or ''}\n\n{row['text']}" for row in documents])
    return one_fact_pairs(docs, recipe.one_fact) + side_by_side(
        docs, [row["subtopic"] for row in documents], recipe.side_by_side
    )


def _headlines(folder: Path, recipe: Recipe) -> tuple[list[float], list[Item]]:
    """How alike people found each pair of headlines, 0 to 5, and each pair both ways."""
    lines = [line.split("\t") for path in sorted(folder.glob("*.tsv")) for line in path.read_text("utf-8").splitlines()]
    both = [Labelled(*way, "neutral", "") for _, one, other in lines for way in ((one, other), (other, one))]
    return [float(value) for value, _, _ in lines], items(both, recipe)


def copied(reader: PairReader) -> dict[str, Tensor]:
    """The weights as they are now."""
    return {name: value.clone() for name, value in reader.state_dict().items()}


def _first_epoch(reader: PairReader, found: Sequence[Item], recipe: Recipe, common: Path | None) -> None:
    """All layers learn; or what they learnt in an earlier run is read from `common`, and else written there."""
    if common and common.is_file():
        reader.load_state_dict(torch.load(common))
        return
    train(reader, found, recipe, 0, 1.0, 0.5)
    if common:
        torch.save(reader.state_dict(), common)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.train_relations", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="holds lingnli and ecbplus")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the safetensors to write")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--common", type=Path, metavar="FILE", help="where the common epoch is kept between runs")
    given = parser.parse_args()
    run(given.data, given.out, given.seeds, given.common, Recipe())
    return 0


if __name__ == "__main__":
    sys.exit(main())
