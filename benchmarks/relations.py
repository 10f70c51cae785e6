"""Does one sentence follow from another or exclude it: `python -m benchmarks.relations --data DIR`.

What is measured follows from the files of the folder, whichever split they are of:

    val_*.jsonl, dev_*.jsonl, test_*.jsonl    LingNLI: accuracy over three labels (a train_*.jsonl beside them fits the baselines)
    fever_symmetric_*.jsonl                   accuracy over two, by whether entailment or contradiction is likelier, and AUC
    docs_dev.jsonl, docs_test.jsonl           ECB+: pairs made by changing one fact, from documents that no training saw
    articles.jsonl                            the same from a scenario's articles

In the same run: pairs a second, against a plain loop of float32 and padding as one would write it first.
"""  # noqa: E501 - a table

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, cast

import numpy as np
import numpy.typing as npt
import torch
from transformers import AutoTokenizer, BertForSequenceClassification

from benchmarks._cli import Figures, Report, Request, main
from benchmarks.inference_data import Labelled, fever_symmetric, lingnli, one_fact_pairs, parsed, rows
from benchmarks.logistic import classify
from benchmarks.measures import auc
from benchmarks.one_fact import LABELS
from summarizer.analysis.load_models import load_relation_scorer
from summarizer.claims.model import Claim
from summarizer.errors import UsageError
from summarizer.models.registry import MINILM, RELATIONS, locate
from summarizer.models.sentence_encoder import TransformerEmbedder
from summarizer.relations.limits import RELATIONS as RULES
from summarizer.relations.similarity import similarity_matrix
from summarizer.text.features import stems

Values = npt.NDArray[np.float64]
_GENERATED = 1000
"""Pairs made of a folder of documents, unless --limit says otherwise."""
_TRAIN = 15_000
"""Training pairs that the baselines are fitted on: more moved hypothesis-only by less than half a point."""
_TIMED, _EVENING = 256, 60
"""Pairs of the plain loop, and sentences on each side of the comparison that is timed."""


@dataclass(frozen=True, slots=True)
class Data:
    """Pairs to score, those that the baselines are fitted on, and whether two labels or three are told apart."""

    name: str
    scored: Sequence[Labelled]
    learnt: Sequence[Labelled] = ()
    two_way: bool = False


def measure(request: Request) -> Report:
    """Score the shipped relation model.

    Raises:
        UsageError: the folder has none of the forms.
        ModelError: the model is missing.
    """
    data = read(request)
    scorer, embedder = load_relation_scorer(RELATIONS), TransformerEmbedder(locate(MINILM, "--data"))
    heard = scorer.score([(pair.premise, pair.hypothesis) for pair in data.scored])
    figures = (two_way if data.two_way else three_way)(data, heard)
    speed = speeds(data.scored, scorer.score, embedder)
    facts = {"data": data.name, "pairs": len(data.scored), "threads": torch.get_num_threads()}
    return Report({**figures, **speed}, baselines(data, embedder), {**facts, **by_fact(data, heard)})


def read(request: Request) -> Data:
    """The folder's pairs, in the form that its files have.

    Raises:
        UsageError: it has none that we know.
    """
    folder = request.folder
    splits = [split for split in ("val", "dev", "test") if sorted(folder.glob(f"{split}_*.jsonl"))]
    if splits:
        scored = [pair for split in splits for pair in lingnli(folder, split)][: request.limit]
        learnt = lingnli(folder, "train")
        return Data("three labels", scored, learnt[:: max(1, len(learnt) // _TRAIN)])
    if symmetric := sorted(folder.glob("fever_symmetric_*.jsonl")):
        return Data("two labels", fever_symmetric(symmetric)[: request.limit], two_way=True)
    if texts := _texts(request):
        return Data("one fact changed", one_fact_pairs(parsed(texts), request.limit or _GENERATED))
    raise UsageError(f"{folder} holds no val_*, fever_symmetric_*, docs_dev or articles .jsonl")


def _texts(request: Request) -> list[str]:
    """Documents that the model was not trained on."""
    held_out = [path for path in sorted(request.folder.glob("docs_*.jsonl")) if "train" not in path.stem]
    texts = [f"{row['title'] or ''}\n\n{row['text']}" for path in held_out for row in rows(path)]
    articles = request.folder / "articles.jsonl"
    if articles.is_file():
        texts += [row["text"] for row in rows(articles) if row.get("text")]
    return texts


def three_way(data: Data, heard: npt.NDArray[np.float32]) -> Figures:
    """Accuracy of the likeliest label, and AUC of entailment against the rest."""
    truth = _truth(data.scored)
    return {"accuracy": _right(heard.argmax(1), truth), "auc": auc(truth == 0, heard[:, 0].astype(np.float64))}


def two_way(data: Data, heard: npt.NDArray[np.float32]) -> Figures:
    """Entailed if entailment is at least as likely as contradiction; AUC of the log of their ratio."""
    entailed = _truth(data.scored) == 0
    ratio = np.log(heard[:, 0] + 1e-6) - np.log(heard[:, 2] + 1e-6)
    return {"accuracy": _right(ratio >= 0, entailed), "auc": auc(entailed, ratio.astype(np.float64))}


def by_fact(data: Data, heard: npt.NDArray[np.float32]) -> dict[str, object]:
    """Of made pairs, how many of each fact are told right."""
    truth, found = _truth(data.scored), heard.argmax(1)
    facts = np.array([pair.fact for pair in data.scored])
    named = sorted(set(facts) - {""})
    return {f"right: {fact}": f"{_right(found[facts == fact], truth[facts == fact]):.2f}" for fact in named}


def baselines(data: Data, embedder: TransformerEmbedder) -> dict[str, Figures]:
    """What a reader of the hypothesis alone, or of the cosine alone, gets right.

    Three labels: least squares on the training pairs (on the other half of the scored ones, where there are none).
    Two labels: the cosine's own median parts them.
    """
    scored = _Vectors.of(data.scored, embedder)
    if data.two_way:
        entailed = _truth(data.scored) == 0
        guess = scored.cosine >= np.median(scored.cosine)
        return {"cosine": {"accuracy": _right(guess, entailed), "auc": auc(entailed, scored.cosine)}}
    learnt = _Vectors.of(data.learnt or data.scored[::2], embedder)
    wanted = _truth(data.learnt or data.scored[::2])
    kept = slice(None) if data.learnt else slice(1, None, 2)
    truth = _truth(data.scored)[kept]
    views: dict[str, Callable[[_Vectors], Values]] = {
        "hypothesis only": lambda seen: seen.hypothesis,
        "cosine": lambda seen: np.column_stack([seen.cosine, seen.cosine**2]),
    }
    return {
        name: {"accuracy": _right(classify(view(learnt), wanted, view(scored)[kept]), truth)}
        for name, view in views.items()
    }


class _Vectors(NamedTuple):
    hypothesis: Values
    cosine: Values

    @staticmethod
    def of(found: Sequence[Labelled], embedder: TransformerEmbedder) -> _Vectors:
        premise = embedder.embed([pair.premise for pair in found]).astype(np.float64)
        hypothesis = embedder.embed([pair.hypothesis for pair in found]).astype(np.float64)
        return _Vectors(hypothesis, (premise * hypothesis).sum(1))


def _truth(found: Sequence[Labelled]) -> npt.NDArray[np.int64]:
    return np.array([LABELS.index(pair.label) for pair in found], np.int64)


def _right(found: npt.NDArray[Any], truth: npt.NDArray[Any]) -> float:
    return float((found == truth).mean()) if len(truth) else 0.0


# --- speed ----------------------------------------------------------------------------------------------------------


class _Sentence(NamedTuple):
    """As much of a claim as `similarity_matrix` reads."""

    vector: npt.NDArray[np.float32]
    lemmas: frozenset[str]


def speeds(
    found: Sequence[Labelled], score: Callable[[Sequence[tuple[str, str]]], object], embedder: TransformerEmbedder
) -> Figures:
    """Pairs a second when some sixty new sentences meet as many earlier ones, and of the given pairs one by one.

    `speedup` is what `relations.relate` gains over a plain loop over all pairs: most are settled by their likeness, and
    only those on one matter are asked about. `speedup_without_cascade` is the model's own: batches by length.
    """
    pairs = [(pair.premise, pair.hypothesis) for pair in found[:_TIMED]]
    loop = _PlainLoop()
    score(pairs[:1])  # the first call loads
    plain_rate = len(pairs) / _seconds(lambda: loop(pairs))
    our_rate = len(pairs) / _seconds(lambda: score(pairs))
    earlier = list(dict.fromkeys(pair.premise for pair in found))[:_EVENING]
    new = list(dict.fromkeys(pair.hypothesis for pair in found))[:_EVENING]
    linked_rate = len(new) * len(earlier) / _seconds(lambda: _cascade(new, earlier, score, embedder))
    return {
        "speedup": linked_rate / plain_rate,
        "speedup_without_cascade": our_rate / plain_rate,
        "pairs_per_second": our_rate,
    }


def _cascade(
    new: Sequence[str],
    earlier: Sequence[str],
    score: Callable[[Sequence[tuple[str, str]]], object],
    embedder: TransformerEmbedder,
) -> None:
    left, right = (
        cast("list[Claim]", [_Sentence(v, stems(t)) for v, t in zip(embedder.embed(texts), texts, strict=True)])
        for texts in (new, earlier)
    )
    near = np.argwhere(similarity_matrix(left, right).score >= RULES.matter)
    score([(earlier[j], new[i]) for i, j in near])


class _PlainLoop:
    """The same encoder in float32, pairs as they come, padded to the longest of their batch."""

    def __init__(self) -> None:
        source = locate(MINILM, "--data").source
        self._tokenizer = AutoTokenizer.from_pretrained(source, local_files_only=True)
        self._model = BertForSequenceClassification.from_pretrained(
            source, num_labels=3, dtype=torch.float32, local_files_only=True
        )
        self._model.train(mode=False)

    def __call__(self, pairs: Sequence[tuple[str, str]]) -> None:
        for start in range(0, len(pairs), 32):
            premises, hypotheses = zip(*pairs[start : start + 32], strict=True)
            given = self._tokenizer(
                list(premises), list(hypotheses), padding=True, truncation=True, return_tensors="pt"
            )
            with torch.inference_mode():
                torch.softmax(self._model(**given).logits, 1)


def _seconds(work: Callable[[], object]) -> float:
    """The better of two runs: the machine is never ours alone."""
    times = []
    for _ in range(2):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return min(times)


if __name__ == "__main__":
    sys.exit(main("relations", "Does one sentence follow from another, or exclude it?", measure))
