"""Quality of the faithfulness check: `python -m benchmarks.gate --data DIR`, a WiCE or a FRANK folder.

WiCE: claims of an encyclopedia against the passages that they cite (every `oracle_claim_*.jsonl` except a train file),
supported or not. The check's logistic regression is fitted on the train file if there is one, else on the other claims
(ten folds). FRANK: summaries by nine systems against their articles; fitted on the other articles (ten folds) and, for
comparison, as shipped; against human judgements, with system and corpus held fixed (Pagnoni et al. 2021).
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarks._cli import Figures, Report, Request, main
from benchmarks.inference_by_judge import InferenceByJudge
from benchmarks.logistic import cross_fitted, fit, score
from benchmarks.measures import auc
from summarizer.analysis.load_models import load_judge
from summarizer.briefing.limits import SUPPORT
from summarizer.briefing.support_score import SupportFeatures, probability, support_features, worth_asking
from summarizer.errors import UsageError
from summarizer.models.registry import MINILM, locate
from summarizer.models.sentence_encoder import TransformerEmbedder

Values = npt.NDArray[np.float64]
_WORD = re.compile(r"\w+")
_WORDS, _ALL = 6, 7
"""Columns of `SupportFeatures` that need no model, and all columns of the logistic regression."""


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence, its source, and how far people found it supported: 0 to 1."""

    sentence: str
    source: tuple[str, ...]
    truth: float
    group: str
    """Cases of one group are never on both sides of a fit, and belong to one system in FRANK."""


def measure(request: Request) -> Report:
    """Score the folder, in either format.

    Raises:
        UsageError: it has neither.
        ModelError: a model is missing.
    """
    if sorted(request.folder.glob("oracle_claim_*.jsonl")):
        return wice(request)
    if (request.folder / "human_annotations.json").is_file():
        return frank(request)
    raise UsageError(f"{request.folder} holds neither oracle_claim_*.jsonl (WiCE) nor human_annotations.json (FRANK)")


def wice(request: Request) -> Report:
    """AUC of supported against partly or not supported."""
    files = sorted(request.folder.glob("oracle_claim_*.jsonl"))
    train = [path for path in files if "train" in path.stem]
    cases = [case for path in files if path not in train for case in wice_cases(path)][: request.limit]
    truth = np.array([case.truth == 1 for case in cases])
    found = [weighed(case, heard) for case, heard in zip(cases, _inference(cases), strict=True)]
    read = _columns(found)
    if train:
        known = [case for path in train for case in wice_cases(path)]
        learnt = _columns([weighed(case, heard) for case, heard in zip(known, _inference(known), strict=True)])
        labels = np.array([case.truth == 1 for case in known])
        ours, plain = score(fit(learnt, labels), read), score(fit(learnt[:, :_WORDS], labels), read[:, :_WORDS])
    else:
        groups = [case.group for case in cases]
        ours, plain = cross_fitted(read, truth, groups), cross_fitted(read[:, :_WORDS], truth, groups)
    baselines = {name: {"auc": auc(truth, values)} for name, values in _baselines(cases, found).items()}
    figures = {
        "auc": auc(truth, ours),
        "gain_over_lexical": auc(truth, ours) - baselines["word overlap"]["auc"],
        "auc_without_inference": auc(truth, plain),
        "auc_as_shipped": auc(truth, _probabilities(found, asked=True)),
    }
    return Report(figures, baselines, {"cases": len(cases), "supported": int(truth.sum()), **_weights(read, truth)})


def frank(request: Request) -> Report:
    """Partial correlation with human factuality, and AUC of summaries without errors against the others."""
    cases = frank_cases(request.folder)[: request.limit]
    truth = np.array([case.truth for case in cases])
    sentences = [sentence for case in cases for sentence in _sentences(case)]
    found = [weighed(case, heard) for case, heard in zip(sentences, _inference(sentences), strict=True)]
    starts = np.cumsum([0, *(len(_sentences(case)) for case in cases)])
    systems = [case.group for case in cases]

    def of_summary(values: Values) -> Values:
        return np.array([values[one:other].mean() for one, other in pairwise(starts)])

    def figures(values: Values) -> Figures:
        whole = of_summary(values)
        return {"partial_pearson": partial_pearson(whole, truth, systems), "auc": auc(truth == 1, whole)}

    baselines = {name: figures(values) for name, values in _baselines(sentences, found).items()}
    read, faultless = _columns(found), np.array([case.truth == 1 for case in sentences])
    articles = ["".join(case.source) for case in sentences]
    for name, columns in (("without inference", _WORDS), ("ours", _ALL)):
        baselines[name] = figures(_likely(cross_fitted(read[:, :columns], faultless, articles)))
    baselines["as shipped"] = figures(_probabilities(found, asked=True))
    meta = {"summaries": len(cases), "published": "partial Pearson: BertScore .295, FactCC .201 (whole FRANK)"}
    return Report(baselines.pop("ours"), baselines, meta)


def partial_pearson(ours: Values, truth: Values, systems: Sequence[str]) -> float:
    """Pearson's r of the residuals after subtracting each system's mean; 0 if nothing is left."""
    one, other = _without_means(ours, systems), _without_means(truth, systems)
    spread = float(np.sqrt((one @ one) * (other @ other)))
    return float(one @ other) / spread if spread > 0 else 0.0


def _without_means(values: Values, groups: Sequence[str]) -> Values:
    named = np.array(groups)
    left = values.astype(np.float64)
    for name in set(groups):
        left[named == name] -= left[named == name].mean()
    return left


def wice_cases(path: Path) -> list[Case]:
    """The claims of one file with their oracle passages, including passages without enough support."""
    return [
        Case(row["claim"], tuple(row["evidence"]), float(row["label"] == "supported"), row["claim"])
        for row in _rows(path)
    ]


def frank_cases(folder: Path) -> list[Case]:
    """Every annotated summary, its sentences joined by line breaks, against its article's sentences."""
    articles = {row["hash"]: row for path in sorted(folder.glob("articles_*.jsonl")) for row in _rows(path)}
    judged: list[Mapping[str, Any]] = json.loads((folder / "human_annotations.json").read_text(encoding="utf-8"))
    return [
        Case(
            "\n".join(text for text in articles[row["hash"]]["systems"][row["model_name"]] if text.strip()),
            tuple(articles[row["hash"]]["article_lines"]),
            float(row["Factuality"]),
            f"{row['dataset']}/{row['model_name']}",
        )
        for row in judged
        if articles[row["hash"]]["systems"].get(row["model_name"])
    ]


def _rows(path: Path) -> list[Mapping[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def _sentences(case: Case) -> list[Case]:
    return [Case(text, case.source, case.truth, case.group) for text in case.sentence.split("\n")]


def weighed(case: Case, heard: npt.NDArray[np.float32]) -> SupportFeatures:
    """What the source has of the case's sentence."""
    return support_features(case.sentence, case.source, inference=heard)


def _inference(cases: Sequence[Case]) -> list[npt.NDArray[np.float32]]:
    """The shipped model's scores for the relevant source sentences, case by case."""
    asked = [[(case.source[i], case.sentence) for i in worth_asking(case.sentence, case.source)] for case in cases]
    heard = InferenceByJudge(load_judge()).score([pair for pairs in asked for pair in pairs])
    ends = np.cumsum([len(pairs) for pairs in asked])
    return np.split(heard, ends[:-1])


def _columns(found: Iterable[SupportFeatures]) -> Values:
    return np.array([astuple(support)[:_ALL] for support in found], np.float64)


def _likely(odds: Values) -> Values:
    return np.asarray(1 / (1 + np.exp(-odds)))


def _probabilities(found: Sequence[SupportFeatures], *, asked: bool) -> Values:
    return np.array([probability(support, asked) for support in found])


def _weights(read: Values, truth: npt.NDArray[np.bool_]) -> dict[str, object]:
    """The values of `SupportRules` if it were fitted on all of this."""
    return {
        "with_inference": [round(float(weight), 3) for weight in fit(read, truth)],
        "without_inference": [round(float(weight), 3) for weight in fit(read[:, :_WORDS], truth)],
        "shipped": SUPPORT.version,
    }


def _baselines(cases: Sequence[Case], found: Sequence[SupportFeatures]) -> dict[str, Values]:
    return {
        "word overlap": np.array([_overlap(case) for case in cases]),
        "ROUGE-1": np.array([_rouge(case) for case in cases]),
        "cosine": _cosines(cases),
        "NLI alone": np.array([support.entailed for support in found]),
    }


def _overlap(case: Case) -> float:
    """Share of the sentence's words that occur anywhere in the source."""
    said, source = set(_words(case.sentence)), set(_words(" ".join(case.source)))
    return len(said & source) / len(said) if said else 0.0


def _rouge(case: Case) -> float:
    """ROUGE-1 F1 of the sentence and the source."""
    said, source = Counter(_words(case.sentence)), Counter(_words(" ".join(case.source)))
    common = sum((said & source).values())
    return 2 * common / (sum(said.values()) + sum(source.values())) if common else 0.0


def _cosines(cases: Sequence[Case]) -> Values:
    """The cosine of the nearest source sentence."""
    embedder = TransformerEmbedder(locate(MINILM, "--data"))
    texts = sorted({text for case in cases for text in (case.sentence, *case.source)})
    vectors = dict(zip(texts, embedder.embed(texts), strict=True))
    return np.array(
        [max((float(vectors[case.sentence] @ vectors[text]) for text in case.source), default=0.0) for case in cases]
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


if __name__ == "__main__":
    sys.exit(main("gate", "Does the gate know what a source supports?", measure))
