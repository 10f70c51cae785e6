"""How well the gate for a model's proposals tells lies from truths: `python -m benchmarks.proposals --data DIR`.

DIR holds scenarios (`articles.jsonl`, also in sub-folders) or labelled stories (`*.story`). Proposals are made by rule
from real sentences: faithful ones, and the same with one thing wrong (see `proposal_cases`). `--limit N` proposals in
all, 1,000 without it, half of them lies. With labelled stories the relations of lines are proposed as well, right and
exchanged, on the stories that the judge did not learn from (`--split test`).

No endpoint is needed: what is measured is the gate, which is the same whoever proposes.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from pathlib import Path

from benchmarks._cli import Report, Request, main
from benchmarks.labelled_stories import Story, StoryRelation, read_splits, read_story, stories_of
from benchmarks.proposal_cases import claim_cases, sentences_for, wording_cases
from benchmarks.story_claims import ReadStory, read_in_product
from summarizer.analysis.load_models import load_judge
from summarizer.claims.parse import load_pipeline, parse_text
from summarizer.errors import UsageError
from summarizer.models.ports import Judge
from summarizer.models.values import PairLabel, SentencePair
from summarizer.proposals.check_claim import check_claim
from summarizer.proposals.check_relation import check_relation, pair_facts
from summarizer.proposals.check_wording import check_wording
from summarizer.proposals.model import Outcome
from summarizer.proposals.read_statement import read_statement
from summarizer.proposals.statement import Statement
from summarizer.relations.classify import voices_of

SEED = 20270301
LIMIT = 1_000
PER_ARTICLE = 4
"""Sentences of one article, so that no outlet outweighs the others."""
LABELS: Mapping[StoryRelation, PairLabel] = {
    relation: PairLabel(relation.value) for relation in StoryRelation if relation is not StoryRelation.NEW
}
EXCHANGED = {
    PairLabel.UPDATE: PairLabel.CONFIRM,
    PairLabel.CONFIRM: PairLabel.DISPUTE,
    PairLabel.DISPUTE: PairLabel.CONFIRM,
    PairLabel.RETRACT: PairLabel.CONFIRM,
    PairLabel.REPEAT: PairLabel.DISPUTE,
}
"""The lie for each relation: what would mislead a reader most."""


def measure(request: Request) -> Report:
    """Shares of lies and truths that the gate refuses, in all and by kind.

    Raises:
        UsageError: the folder has neither scenarios nor stories.
        ModelError: a model is missing.
    """
    chance = random.Random(SEED)  # noqa: S311 - the same cases at every run
    texts = list(read_texts(request.data))
    if not texts:
        raise UsageError(
            f"{request.data} holds neither articles.jsonl nor *.story; pass a folder of scenarios or stories"
        )
    chance.shuffle(texts)
    began, decided = time.perf_counter(), defaultdict[tuple[bool, str], Counter[bool]](Counter)
    count = 0
    for truth, kind, accepted in balanced(texts, chance, request.limit or LIMIT):
        decided[truth, kind][accepted] += 1
        count += 1
    seconds = time.perf_counter() - began
    figures = {
        "lies_refused": share(decided, truth=False, accepted=False),
        "truths_refused": share(decided, truth=True, accepted=False),
        "proposals": float(count),
        "ms_per_proposal": 1000 * seconds / max(1, count),
        **{f"lie {kind}": _share(found, False) for (truth, kind), found in sorted(decided.items()) if not truth},
        **{f"truth {kind}": _share(found, False) for (truth, kind), found in sorted(decided.items()) if truth},
    }
    stories = list(read_stories_of(request))
    if stories:
        figures |= relation_figures(read_in_product(stories), load_judge())
    return Report(figures, meta={"texts": len(texts), "seed": SEED, "stories": len(stories)})


def read_texts(folder: Path) -> Iterator[str]:
    """The articles' texts."""
    for file in sorted([*folder.glob("articles.jsonl"), *folder.glob("*/articles.jsonl")]):
        lines = (json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip())
        yield from (line["text"] for line in lines if line.get("text"))
    for file in sorted(folder.glob("*.story")):
        yield from (article.text for article in read_story(file).articles if article.text)


def read_stories_of(request: Request) -> Iterator[Story]:
    """Labelled stories of the test split, if the folder has stories and the split was named."""
    files = sorted(request.data.glob("*.story"))
    if files and request.split == "test":
        yield from stories_of("test", tuple(read_story(file) for file in files), read_splits())[:6]


def balanced(texts: Sequence[str], chance: random.Random, limit: int) -> Iterator[tuple[bool, str, bool]]:
    """(truth, kind, accepted) of so many proposals, lies and truths in turn."""
    truths: list[tuple[bool, str, bool]] = []
    lies: list[tuple[bool, str, bool]] = []
    for each in _decisions(texts, chance):
        (truths if each[0] else lies).append(each)
        if min(len(truths), len(lies)) >= limit:  # more than is taken, so that rare kinds have their turn
            break
    yield from _each_kind(truths, limit // 2)
    yield from _each_kind(lies, limit - limit // 2)


def _each_kind(found: Sequence[tuple[bool, str, bool]], limit: int) -> Iterator[tuple[bool, str, bool]]:
    """So many, the rare kinds whole: of each kind one in turn."""
    by_kind: dict[str, list[tuple[bool, str, bool]]] = defaultdict(list)
    for each in found:
        by_kind[each[1]].append(each)
    turns = (listed[n] for n in range(len(found)) for listed in by_kind.values() if n < len(listed))
    yield from islice(turns, limit)


def _decisions(texts: Sequence[str], chance: random.Random) -> Iterator[tuple[bool, str, bool]]:
    nlp = load_pipeline()

    @lru_cache(maxsize=2_000)
    def read(text: str) -> Statement:
        return read_statement(nlp, text)

    for text in texts:
        doc = parse_text(nlp, text[:6_000], ())
        sentences = sentences_for(doc)
        for sentence in chance.sample(sentences, min(PER_ARTICLE, len(sentences))):
            evidence = " ".join(sentence.text.split())
            for truth, kind, wording in wording_cases(sentence, chance):
                yield truth, kind, check_wording(wording, evidence, read).accepted
        for truth, kind, proposal, spans, claims in claim_cases(doc, chance, PER_ARTICLE):
            yield truth, kind, check_claim(proposal, doc.text, spans, claims)[0].accepted


def share(decided: Mapping[tuple[bool, str], Counter[bool]], *, truth: bool, accepted: bool) -> float:
    """Of all lies or truths, the share with this outcome."""
    every = sum((found for (is_truth, _), found in decided.items() if is_truth is truth), Counter[bool]())
    return _share(every, accepted)


def _share(found: Counter[bool], accepted: bool) -> float:
    return found[accepted] / max(1, found.total())


def relation_figures(read: Iterator[ReadStory], judge: Judge) -> dict[str, float]:
    """What becomes of right and of exchanged relations: refused, kept as the model's own, or checked."""
    outcomes: dict[bool, Counter[Outcome]] = {True: Counter(), False: Counter()}
    for story in read:
        by_line = {labelled.line.ref: labelled.claim for labelled in story.claims}
        for labelled in story.claims:
            label = LABELS.get(labelled.line.relation)
            before = next((by_line[ref] for ref in labelled.line.references if ref in by_line), None)
            if label is None or before is None or before.version_id == labelled.claim.version_id:
                continue
            claim = labelled.claim
            voices = voices_of(claim, before)
            facts = pair_facts(claim, before, same_voice=voices.same, independent=voices.independent)
            days = max(0, (claim.reported_at.date() - before.reported_at.date()).days)
            shares = judge.relations([SentencePair(before.text, claim.text, days, voices.same)])[0]
            for truth, proposed in ((True, label), (False, EXCHANGED[label])):
                judged = float(shares[list(PairLabel).index(proposed)])
                outcomes[truth][check_relation(proposed, facts, judged).outcome] += 1
    return {
        f"relation {'truth' if truth else 'lie'} {outcome.value}": found[outcome] / max(1, found.total())
        for truth, found in outcomes.items()
        for outcome in Outcome
    } | {"relation pairs": float(outcomes[True].total())}


if __name__ == "__main__":
    sys.exit(main("proposals", __doc__ or "", measure))
