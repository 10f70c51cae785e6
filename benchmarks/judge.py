"""How good the judge is: `python -m benchmarks.judge --data DIR [--split NAME]`.

    labelled stories of a split → relation of true partners, partner and matter among the nearest, answers, news
    contrasts of a split        → labels of one later sentence against two earlier ones
    lines of news of a split    → relation of true partners, partner among the nearest
    question groups of a split  → which of several similar lines answer a question
    topic groups of a split     → which of several similar lines are on a topic
    fever_symmetric_*.jsonl     → supported or refuted
    dev.jsonl of ClaimDiff      → disputes where two claims are neither

`DIR` is `benchmarks/data` (splits: `train`, `validation`, `test`), or a folder with one of the other files.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchmarks._cli import Figures, Report, Request, main
from benchmarks.contrasts import CONTRASTS, read_contrasts
from benchmarks.judge_data import (
    AnswerCase,
    NewsCase,
    RelationCase,
    SplitCheck,
    ask_cases,
    aspect_cases,
    label_shares,
    news_cases,
    relation_cases,
)
from benchmarks.labelled_stories import Story, read_splits, read_stories, stories_of
from benchmarks.line_pairs import line_cases
from benchmarks.logistic import classify
from benchmarks.measures import auc
from benchmarks.news_lines import LINES, NewsStory, read_news_lines
from benchmarks.question_groups import GROUPS, group_figures, read_groups
from benchmarks.topic_groups import TOPIC_GROUPS, read_topic_groups, topic_group_figures
from summarizer.analysis.load_models import load_judge
from summarizer.errors import UsageError
from summarizer.models.ports import Embedder, Judge
from summarizer.models.registry import MINILM, locate
from summarizer.models.values import PairLabel, SentencePair

LABELS = list(PairLabel)
OTHER = LABELS.index(PairLabel.OTHER)
_BUCKETS = 512
_DISPUTE = LABELS.index(PairLabel.DISPUTE)
_SAME = [LABELS.index(PairLabel.CONFIRM), LABELS.index(PairLabel.REPEAT)]
Values = npt.NDArray[np.float64]


def measure(request: Request) -> Report:
    """Measure the embedded judge on what the folder holds. Raises UsageError, ModelError."""
    judge = load_judge()
    if sorted(request.data.glob("fever_symmetric_*.jsonl")):
        return fever(judge, request)
    if (request.data / "dev.jsonl").is_file():
        return claimdiff(judge, request)
    if not (request.data / "splits.toml").is_file():
        raise UsageError(f"{request.data} holds no splits.toml, fever_symmetric_*.jsonl or dev.jsonl")
    from summarizer.models.sentence_encoder import TransformerEmbedder  # noqa: PLC0415 - torch comes with it

    embedder = TransformerEmbedder(locate(MINILM, "--data"))
    stories = read_stories(request.data / "stories")
    splits = read_splits(request.data / "splits.toml")
    scored = stories_of(request.split or "test", stories, splits)[: request.limit]
    figures, cosine = story_figures(judge, embedder, scored)
    contrasts = read_contrasts(request.data / CONTRASTS.name / (request.split or "test"))
    groups = read_groups(request.data / GROUPS.name / (request.split or "test"))
    topics = read_topic_groups(request.data / TOPIC_GROUPS.name / (request.split or "test"))
    lines = read_news_lines(request.data / LINES.name / (request.split or "test"))
    within = {**group_figures(judge, groups), **topic_group_figures(judge, topics)}
    figures = {**figures, **contrast_figures(judge, contrasts), **line_figures(judge, lines, embedder), **within}
    learnt = stories_of("train", stories, splits)
    beside = {"majority": majority(scored, embedder), "later only": later_only(learnt, scored, embedder)}
    shares = label_shares(partners([relation_cases(story, embedder) for story in scored]))
    told = {name: round(share, 3) for name, share in shares.items() if share}
    meta = {"stories": len(scored), "judge": judge.made_by.revision, "partners": told}
    return Report(
        figures, {"cosine": cosine, **beside}, {**meta, "in two splits": len(_in_two_splits(stories, splits))}
    )


def _in_two_splits(stories: Sequence[Story], splits: Mapping[str, str]) -> list[tuple[str, str]]:
    texts = {
        split: [line.text for story in stories_of(split, stories, splits) for line in story.lines.values()]
        for split in set(splits.values())
    }
    return SplitCheck(texts).duplicates


# --- stories --------------------------------------------------------------------------------------------------------


def story_figures(judge: Judge, embedder: Embedder, stories: Sequence[Story]) -> tuple[Figures, Figures]:
    """Figures of the judge, and of the cosine where it has one. AUCs of partner and matter are means over stories."""
    cases = [relation_cases(story, embedder) for story in stories]
    ours: dict[str, float] = {}
    theirs: dict[str, float] = {}
    near = [[case for case in found if case.near and case.label is not None] for found in cases]
    named = partners(cases)
    scores = [judge.relations([case.pair for case in found]) for found in near]
    for name, wanted in (("partner", _is_partner), ("matter", lambda case: case.same_matter)):
        ours[f"{name}_auc"] = _mean_auc(near, [1 - found[:, OTHER] for found in scores], wanted)
        theirs[f"{name}_auc"] = _mean_auc(near, [np.array([c.cosine for c in found]) for found in near], wanted)
    heard = np.concatenate(scores)
    truth = np.array([LABELS.index(case.label) for found in near for case in found if case.label])
    ours["near_accuracy"] = float((heard.argmax(1) == truth).mean())
    ours |= type_figures(judge, named)
    bare = [replace(case, pair=replace(case.pair, earlier_headline="", later_headline="")) for case in named]
    ours["relation_without_headlines"] = type_figures(judge, bare)["relation_accuracy"]
    asked, aspects = (
        [case for story in stories for case in make(story, embedder)] for make in (ask_cases, aspect_cases)
    )
    for name, questions in (("answers", [*asked, *aspects]), ("asks", asked), ("aspects", aspects)):
        ours[f"{name}_auc"], theirs[f"{name}_auc"] = answer_aucs(judge, questions)
    ours["news_auc"], theirs["news_auc"] = news_auc(judge, [case for story in stories for case in news_cases(story)])
    return ours, theirs


def partners(cases: Sequence[Sequence[RelationCase]]) -> list[RelationCase]:
    """Pairs whose later line names the earlier one."""
    return [case for found in cases for case in found if case.named and case.label is not None]


def type_figures(judge: Judge, named: Sequence[RelationCase]) -> dict[str, float]:
    """Share of true partners whose likeliest label, `other` aside, is theirs; and the same for each label."""
    guess = judge.relations([case.pair for case in named])[:, :OTHER].argmax(1)
    truth = np.array([LABELS.index(case.label) for case in named if case.label])
    figures = {"relation_accuracy": float((guess == truth).mean())}
    for at, label in enumerate(LABELS[:OTHER]):
        if (truth == at).any():
            figures[f"relation_{label.value}"] = float((guess[truth == at] == at).mean())
    return figures


def contrast_figures(judge: Judge, cases: Sequence[RelationCase]) -> dict[str, float]:
    """Share of the labels, `other` among them, that are right for later sentences held against two earlier ones."""
    if not cases:
        return {}
    guess = judge.relations([case.pair for case in cases]).argmax(1)
    truth = np.array([LABELS.index(case.label) for case in cases if case.label])
    both = (guess == truth).reshape(-1, 2).all(1)
    return {"contrast_accuracy": float((guess == truth).mean()), "contrast_both": float(both.mean())}


def line_figures(judge: Judge, stories: Sequence[NewsStory], embedder: Embedder) -> dict[str, float]:
    """Relation and partner on lines of news, read as if two voices spoke; the AUC is a mean over stories."""
    if not stories:
        return {}
    cases = [line_cases(story, embedder) for story in stories]
    near = [[case for case in found if case.near and case.label is not None] for found in cases]
    scores = [1 - judge.relations([case.pair for case in found])[:, OTHER] for found in near]
    types = type_figures(judge, partners(cases))
    return {
        **{f"line_{name}": value for name, value in types.items()},
        "line_partner_auc": _mean_auc(near, scores, _is_partner),
    }


def answer_aucs(judge: Judge, cases: Sequence[AnswerCase]) -> tuple[float, float]:
    """AUC of the judge, which reads the headline with the sentence, and of the cosine."""
    heard = judge.answers([(case.question, titled(case.headline, case.sentence)) for case in cases])
    truth = np.array([case.answers for case in cases])
    return auc(truth, heard.astype(np.float64)), auc(truth, np.array([case.cosine for case in cases]))


def titled(headline: str, sentence: str) -> str:
    """A sentence after its headline, as `Judge.answers` takes it."""
    return f"{headline} | {sentence}" if headline else sentence


def news_auc(judge: Judge, cases: Sequence[NewsCase]) -> tuple[float, float]:
    """AUC of the judge, and of standing early in the article, which is what a reader without words would go by."""
    heard = judge.news([(case.headline, case.sentence) for case in cases])
    truth = np.array([case.news for case in cases])
    return auc(truth, heard.astype(np.float64)), auc(truth, np.array([-float(case.place) for case in cases]))


def majority(stories: Sequence[Story], embedder: Embedder) -> Figures:
    """Always the commonest label of the true partners."""
    named = partners([relation_cases(story, embedder) for story in stories])
    count = Counter(case.label for case in named).most_common(1)[0][1]
    return {"relation_accuracy": count / len(named)}


def later_only(learnt: Sequence[Story], scored: Sequence[Story], embedder: Embedder) -> Figures:
    """Least squares on the words of the later sentence alone: what labels give away without the earlier one."""
    train, test = (partners([relation_cases(s, embedder) for s in stories]) for stories in (learnt, scored))
    rows, wanted = _bags(train), np.array([LABELS.index(case.label) for case in train if case.label])
    truth = np.array([LABELS.index(case.label) for case in test if case.label])
    return {"relation_accuracy": float((classify(rows, wanted, _bags(test), ridge=10) == truth).mean())}


def _bags(cases: Sequence[RelationCase]) -> Values:
    """Hashed bags of words, and whether the voice is the same and how many days lie between."""
    import zlib  # noqa: PLC0415 - of this baseline only

    rows = np.zeros((len(cases), _BUCKETS + 2))
    for row, case in enumerate(cases):
        for word in case.pair.later.casefold().split():
            rows[row, zlib.crc32(word.encode()) % _BUCKETS] = 1
        rows[row, _BUCKETS:] = float(case.pair.same_voice), min(case.pair.days, 30) / 30
    return rows


def _is_partner(case: RelationCase) -> bool:
    return case.label is not PairLabel.OTHER


def _mean_auc(
    cases: Sequence[Sequence[RelationCase]],
    scores: Sequence[npt.NDArray[np.floating]],
    wanted: Callable[[RelationCase], bool],
) -> float:
    found = [
        auc(np.array([wanted(case) for case in group]), values.astype(np.float64))
        for group, values in zip(cases, scores, strict=True)
    ]
    return float(np.mean(found))


# --- others' pairs --------------------------------------------------------------------------------------------------


def fever(judge: Judge, request: Request) -> Report:
    """Evidence of an encyclopedia against a claim on it: confirmed or repeated, against disputed."""
    rows = [row for path in sorted(request.data.glob("fever_symmetric_*.jsonl")) for row in _rows(path)][
        : request.limit
    ]
    pairs = [SentencePair(row["evidence"], row["claim"]) for row in rows]
    supported = np.array([row["gold_label"] == "SUPPORTS" for row in rows])
    heard = judge.relations(pairs).astype(np.float64)
    ratio = np.log(heard[:, _SAME].sum(1) + 1e-9) - np.log(heard[:, _DISPUTE] + 1e-9)
    return Report({"auc": auc(supported, ratio)}, {}, {"pairs": len(rows)})


def claimdiff(judge: Judge, request: Request) -> Report:
    """How many pairs of claims that are no opposites are called disputes, and how many that are."""
    rows = _rows(request.file("dev.jsonl"))[: request.limit]
    pairs = [
        SentencePair(row["claim_a"], row["claim_b"], 0, False, row["article_a"] or "", row["article_b"] or "")
        for row in rows
    ]
    disputed = judge.relations(pairs).argmax(1) == _DISPUTE
    labels = np.array([row["label"] for row in rows])
    shares = {f"disputes_on_{label}": float(disputed[labels == label].mean()) for label in sorted(set(labels))}
    return Report(shares, {}, {"pairs": len(rows)})


def _rows(path: Path) -> list[Mapping[str, str]]:
    return [json.loads(row) for row in path.read_text("utf-8").splitlines() if row.strip()]


if __name__ == "__main__":
    sys.exit(main("judge", "How good is the judge: relation, answer, news value?", measure))
