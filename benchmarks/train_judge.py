"""Train the judge: `python -m benchmarks.train_judge --out FOLDER [--seeds 1 2 3] [--epochs N] [--lines] [--answers]`.

    stories of `train`, single pairs → texts through the lower layers, once → per seed some epochs over three heads →
    temperature and bias of each head on `validation` → judge.safetensors of the seed that is best there

With `--lines`, the lines of news are learned too. With `--answers`, only answering questions is learned, with the
question groups, for answers.safetensors. Reads `benchmarks/data` only. `test` is never read here;
`benchmarks.judge` measures on it.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import NamedTuple

import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from benchmarks.changed_facts import fact_pairs, story_fact_pairs
from benchmarks.contrasts import read_contrasts
from benchmarks.judge import story_figures
from benchmarks.judge_data import RelationCase, read_pairs, sampled
from benchmarks.judge_items import (
    CachedEmbedder,
    Item,
    Recipe,
    answer_item,
    cases_of,
    epoch_items,
    hidden,
    news_item,
    relation_item,
    unheard,
)
from benchmarks.labelled_stories import STORIES, Story, read_splits, read_stories, stories_of
from benchmarks.line_pairs import line_cases
from benchmarks.news_lines import read_news_lines
from benchmarks.question_groups import read_groups
from summarizer.models.cross_encoder import PairReader, TextStates, packed
from summarizer.models.judge import (
    ANSWER,
    ANSWER_WEIGHTS,
    HEADS,
    NEWS,
    RELATION,
    WEIGHTS,
    JudgedPair,
    Loaded,
    MiniLmJudge,
    Text,
    base_model,
    pair_states,
    put_on,
    read_texts,
)
from summarizer.models.registry import MINILM, Located, locate
from summarizer.models.sentence_encoder import TransformerEmbedder, precision

_BFLOAT16 = precision(torch.cpu.get_capabilities()) is torch.bfloat16


class Lesson(NamedTuple):
    """What is learned: questions to which heads, from what beside the stories, and the file that it goes into."""

    heads: tuple[str, ...] = (RELATION, ANSWER, NEWS)
    contrasts: bool = False
    lines: bool = False
    groups: bool = False
    file: str = WEIGHTS


EVERYTHING = Lesson()
ANSWERS_BESIDE_LINES = 0.3
"""Share of the questions that an epoch with the lines of news sees: their answers are not in use."""
ANSWERS_ALONE = Lesson(heads=(ANSWER,), groups=True, file=ANSWER_WEIGHTS)


def batches(items: Sequence[Item], states: Mapping[Text, TextStates], size: int, rng: Random) -> list[list[Item]]:
    """Shuffled batches of one head each, of pairs of like length."""
    made: list[list[Item]] = []
    for head in (RELATION, ANSWER, NEWS):
        mine = [item for item in items if item.head == head]
        rng.shuffle(mine)
        for at in range(0, len(mine), 20 * size):
            pool = sorted(mine[at : at + 20 * size], key=lambda item: _width(item.question, states))
            made += [pool[start : start + size] for start in range(0, len(pool), size)]
    rng.shuffle(made)
    return made


def _width(question: JudgedPair, states: Mapping[Text, TextStates]) -> int:
    return len(states[question.one].states) + len(states[question.other].states)


class LowerStates:
    """Texts after the lower layers, which do not learn: each is read once, and kept in half precision."""

    def __init__(self, loaded: Loaded, file: Path | None = None) -> None:
        self._loaded = loaded
        self._file = file
        self._found: dict[Text, TextStates] = {}
        if file and file.is_file():
            kept = torch.load(file, weights_only=True)
            self._found = {Text(*text): TextStates(*each) for text, each in kept.items()}

    def of(self, items: Iterable[Item]) -> Mapping[Text, TextStates]:
        """Those of every text of these items, and of all that were asked for before."""
        texts = dict.fromkeys(text for item in items for text in (item.question.one, item.question.other))
        new = [text for text in texts if text not in self._found]
        with torch.inference_mode():
            read = read_texts(self._loaded.tokenizer, self._loaded.texts, new)
        self._found |= {text: TextStates(each.states.half(), each.vector, each.begins) for text, each in read.items()}
        if self._file and new:
            kept = {tuple(text): (each.states, each.vector, each.begins) for text, each in self._found.items()}
            torch.save(kept, self._file)
        return self._found


# --- learning -------------------------------------------------------------------------------------------------------


def train(
    reader: PairReader,
    epoch: Callable[[Random], list[Item]],
    lower: LowerStates,
    recipe: Recipe,
    seed: int,
) -> None:
    """All epochs; the rate rises for a twentieth of the steps and falls linearly to 0."""
    torch.manual_seed(seed)
    rng = Random(seed)  # noqa: S311 - an order, no secret
    drawn = [epoch(rng) for _ in range(recipe.epochs)]
    states = lower.of(item for items in drawn for item in items)
    cut = [batch for items in drawn for batch in batches(items, states, recipe.batch, rng)]
    optimizer = _optimizer(reader, recipe)
    reader.train()
    began, seen, losses = time.perf_counter(), 0, dict.fromkeys((RELATION, ANSWER, NEWS), 0.0)
    for step, batch in enumerate(cut):
        share = min((step + 1) / (0.05 * len(cut)), 1 - step / len(cut))
        for group in optimizer.param_groups:
            group["lr"] = group["top"] * share
        loss = _loss(reader, batch, states, recipe)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call] # torch has no type here
        nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimizer.step()
        seen += len(batch)
        losses[batch[0].head] = 0.98 * losses[batch[0].head] + 0.02 * loss.item()
        if step % 100 == 0:
            speed = seen / (time.perf_counter() - began)
            told = ", ".join(f"{head} {value:.3f}" for head, value in losses.items())
            _say(f"seed {seed} step {step}/{len(cut)}: {told}; {speed:.0f} pairs/s")
    reader.eval()


def _loss(reader: PairReader, batch: Sequence[Item], states: Mapping[Text, TextStates], recipe: Recipe) -> Tensor:
    head = batch[0].head
    with torch.autocast("cpu", torch.bfloat16, enabled=_BFLOAT16):  # its products take an eighth of the time
        logits = reader([pair_states(item.question, states) for item in batch], head).float()
    wanted = torch.tensor([item.wanted for item in batch])
    if head == RELATION:
        return nn.functional.cross_entropy(logits, wanted, label_smoothing=recipe.smoothing)
    soft = wanted * (1 - recipe.smoothing) + recipe.smoothing / 2
    return nn.functional.binary_cross_entropy_with_logits(logits[:, 0], soft)


def _optimizer(reader: PairReader, recipe: Recipe) -> torch.optim.AdamW:
    body = list(reader.layers.parameters())
    rest = [p for name, p in reader.named_parameters() if not name.startswith("layers.")]
    return torch.optim.AdamW(
        [
            {"params": [p for p in body if p.ndim > 1], "top": recipe.rate, "weight_decay": 0.01},
            {"params": [p for p in body if p.ndim == 1], "top": recipe.rate, "weight_decay": 0.0},
            {"params": rest, "top": 5 * recipe.rate, "weight_decay": 0.01},
        ],
        lr=recipe.rate,
        betas=(0.9, 0.98),
        fused=True,
    )


# --- calibration ----------------------------------------------------------------------------------------------------


def predict(reader: PairReader, items: Sequence[Item], states: Mapping[Text, TextStates]) -> Tensor:
    """Logits of items of one head, in their order."""
    made = torch.empty(len(items), HEADS[items[0].head])
    order = sorted(range(len(items)), key=lambda i: _width(items[i].question, states))
    for at in range(0, len(order), 64):
        rows = order[at : at + 64]
        with torch.inference_mode():
            pairs = [pair_states(items[i].question, states) for i in rows]
            made[rows] = reader(pairs, items[0].head).float()
    return made


def calibrate(
    reader: PairReader, items: Sequence[Item], states: Mapping[Text, TextStates], heads: Sequence[str]
) -> dict[str, float]:
    """Temperatures by log loss on items in their natural proportion; biases go into the heads themselves.

    Training sees partners and answers more often than they are. The bias of `other`, or of "yes", sets that right.
    """
    found: dict[str, float] = {}
    for head in heads:
        mine = [item for item in items if item.head == head]
        logits, wanted = predict(reader, mine, states), torch.tensor([item.wanted for item in mine])
        heat, bias = _fitted(logits, wanted)
        found[head] = heat
        with torch.no_grad():
            last = reader.last[head]
            assert isinstance(last, nn.Linear)
            last.bias[-1] += bias * heat
    return found


def _fitted(logits: Tensor, wanted: Tensor) -> tuple[float, float]:
    """Temperature, and what is added to the last column after it, that make `wanted` likeliest."""
    log_heat, bias = torch.zeros(1, requires_grad=True), torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.LBFGS([log_heat, bias], max_iter=100)
    last = torch.zeros(logits.shape[1])
    last[-1] = 1

    def closure() -> Tensor:
        optimizer.zero_grad()
        warm = logits / log_heat.exp() + last * bias
        loss = (
            nn.functional.cross_entropy(warm, wanted)
            if logits.shape[1] > 1
            else nn.functional.binary_cross_entropy_with_logits(warm[:, 0], wanted.float())
        )
        loss.backward()  # type: ignore[no-untyped-call] # torch has no type here
        return loss

    optimizer.step(closure)  # type: ignore[no-untyped-call] # torch has no type here
    return float(log_heat.detach().exp()), float(bias.detach())


# --- runs -----------------------------------------------------------------------------------------------------------


def run(
    folder: Path,
    out: Path,
    seeds: Sequence[int],
    recipe: Recipe,
    start: Path | None = None,
    kept_states: Path | None = None,
    lesson: Lesson = EVERYTHING,
) -> None:
    """Train every seed, and keep the one that is best on the validation stories.

    With `start`, training goes on from the weights in that file. `kept_states` keeps what the lower layers read for the
    next run.
    """
    out.mkdir(parents=True, exist_ok=True)
    base = locate(MINILM, "--out")
    embedder = TransformerEmbedder(base)
    stories, splits = read_stories(folder), read_splits()
    remembered = CachedEmbedder(embedder)
    learnt, chosen = (cases_of(stories_of(split, stories, splits), remembered) for split in ("train", "validation"))
    made = [*fact_pairs(2 * recipe.facts), *story_fact_pairs(stories_of("train", stories, splits))]
    facts = [RelationCase(each.pair, each.label) for each in made]
    groups = read_groups() if lesson.groups else []
    singles = [*read_pairs(), *(read_contrasts() if lesson.contrasts else [])]
    lines = [case for told in (read_news_lines() if lesson.lines else []) for case in line_cases(told, remembered)]
    kept = [
        *(relation_item(case) for case in chosen.relations if case.label is not None),
        *map(answer_item, chosen.answers),
        *map(news_item, chosen.news),
    ]
    kept = [item for item in kept if item.head in lesson.heads]
    kept = Random(0).sample(kept, len(kept) // recipe.calibrated)  # noqa: S311 - a sample, no secret
    lower = LowerStates(base_model(base), kept_states)
    _say(f"{len(learnt.relations)} pairs, {len(learnt.answers)} answers, {len(learnt.news)} lines, {len(facts)} facts")
    best = -1.0
    for seed in seeds:
        torch.manual_seed(seed)
        reader = base_model(base, recipe.dropout).pairs
        started = {name: value.clone() for name, value in reader.state_dict().items()}
        if start:
            put_on(reader, start)

        def epoch(rng: Random) -> list[Item]:
            items = epoch_items(learnt, [*singles, *rng.sample(facts, recipe.facts)], recipe, rng)
            if recipe.answers < 1:  # 1 draws no number, so that runs of earlier recipes can be repeated
                items = [item for item in items if item.head != ANSWER or rng.random() < recipe.answers]
            items += [hidden(answer_item(case), recipe, rng) for case in groups]
            items += [unheard(relation_item(case)) for case in sampled(lines, recipe.line_others, rng)]
            return [item for item in items if item.head in lesson.heads]

        train(reader, epoch, lower, recipe, seed)
        heats = calibrate(reader, kept, lower.of(kept), lesson.heads)
        path = out / f"seed{seed}"
        path.mkdir(exist_ok=True)
        told = {"seed": str(seed), "recipe": repr(recipe), "temperatures": json.dumps(heats)}
        save_file(packed(reader, started, lesson.heads), path / lesson.file, told)
        worth = _worth(path, seed, base, embedder, stories_of("validation", stories, splits)) if seeds[1:] else 0.0
        if worth > best:
            best = worth
            shutil.copy(path / lesson.file, out / lesson.file)


def _worth(path: Path, seed: int, base: Located, embedder: TransformerEmbedder, stories: Sequence[Story]) -> float:
    """By what a seed is chosen: the three heads on the validation stories."""
    figures, _ = story_figures(MiniLmJudge(Located(f"seed{seed}", "1", path), base), embedder, stories)
    _say(f"seed {seed}: " + json.dumps({name: round(value, 3) for name, value in figures.items()}))
    return sum(figures[name] for name in ("relation_accuracy", "partner_auc", "answers_auc", "news_auc"))


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.train_judge", description=__doc__)
    parser.add_argument("--stories", type=Path, default=STORIES, metavar="DIR", help="labelled stories")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where weights are written")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--epochs", type=int, default=Recipe().epochs)
    parser.add_argument("--rate", type=float, default=Recipe().rate)
    parser.add_argument("--start", type=Path, metavar="FILE", help="weights to go on from")
    parser.add_argument("--states", type=Path, metavar="FILE", help="keeps texts after the lower layers between runs")
    parser.add_argument("--contrasts", action="store_true", help="learn from the contrasts too (see judge.md)")
    apart = parser.add_mutually_exclusive_group()
    apart.add_argument("--lines", action="store_true", help="learn from the lines of news too")
    apart.add_argument("--answers", action="store_true", help="learn only what answers a question, with its groups")
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    lesson = ANSWERS_ALONE if given.answers else EVERYTHING._replace(contrasts=given.contrasts, lines=given.lines)
    recipe = Recipe(epochs=given.epochs, rate=given.rate)
    recipe = (
        replace(recipe, topics=0.0)
        if given.answers
        else replace(recipe, answers=ANSWERS_BESIDE_LINES)
        if given.lines
        else recipe
    )
    run(given.stories, given.out, given.seeds, recipe, given.start, given.states, lesson)
    return 0


if __name__ == "__main__":
    sys.exit(main())
