"""How well the gate for a model's proposals tells lies from truths: `python -m benchmarks.proposals --data DIR`.

DIR holds scenarios (`articles.jsonl`, also in sub-folders) or labelled stories (`*.story`). Proposals are made by rule
from real sentences: faithful ones, and the same with one thing wrong (see `proposal_cases`). `--limit N` proposals in
all, 1,000 without it, half of them lies. With labelled stories the relations of lines and the answers to questions are
proposed as well, right and exchanged, and relations of near lines that have none, on the stories that the judge did not
learn from (`--split test`).

A proposal is checked (the source, and the judge where it is asked, agree), marked (kept as the model's own, which
nothing confirms and nothing speaks against) or refused. Only relations and answers can be marked.

No endpoint is needed: what is measured is the gate, which is the same whoever proposes.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from pathlib import Path

from spacy.tokens import Span

from benchmarks._cli import Report, Request, main
from benchmarks.labelled_stories import Story, read_splits, read_story, stories_of
from benchmarks.proposal_cases import cited_cases, claim_cases, sentences_for, wording_cases
from benchmarks.proposal_models import EXCHANGED, LABELS
from benchmarks.story_claims import LabelledClaim, ReadStory, read_in_product
from summarizer.analysis.load_models import load_judge
from summarizer.claims.model import Claim
from summarizer.claims.parse import load_pipeline, parse_text
from summarizer.errors import UsageError
from summarizer.models.ports import Judge
from summarizer.models.values import PairLabel
from summarizer.proposals.check_claim import check_claim
from summarizer.proposals.check_relation import check_answer, check_relation, is_linked, pair_facts, weigh_by_record
from summarizer.proposals.check_summary import check_sentence
from summarizer.proposals.check_wording import ReadStatement, check_wording
from summarizer.proposals.limits import RECORD
from summarizer.proposals.model import Decision, Outcome
from summarizer.proposals.read_statement import read_statement
from summarizer.proposals.statement import Statement
from summarizer.proposals.track_record import TrackRecord
from summarizer.relations.sentence_pairs import sentence_pair
from summarizer.relations.voices import voices_of
from summarizer.topics.answer_score import Question, judged_text

WORDS = {Outcome.CHECKED: "checked", Outcome.OWN: "marked", Outcome.REFUSED: "refused"}
MARKED = frozenset({"relation", "unrelated", "answer"})
"""Kinds of which a proposal may be kept as the model's own."""
LINES = 6
"""Of the briefings of which a bottom line is made."""
SEED = 20270301
LIMIT = 1_000
PER_ARTICLE = 4
"""Sentences of one article, so that no outlet outweighs the others."""
LINKED = {
    "true relations linked": (True, "relation"),
    "exchanged relations linked": (False, "relation"),
    "relations of unrelated lines linked": (False, "unrelated"),
}
"""Shares of the proposed relations that become a link, each as (truth, group). They are measured for a model's first
relations, and then by the record of a model that proposes nothing else."""


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
    began, decided = time.perf_counter(), Decided()
    for truth, kind, outcome in balanced(texts, chance, request.limit or LIMIT):
        decided.add(truth, kind, outcome)
    seconds = time.perf_counter() - began
    figures = {
        "lies_refused": decided.share(Outcome.REFUSED, truth=False),
        "truths_refused": decided.share(Outcome.REFUSED, truth=True),
        "proposals": float(decided.total),
        "ms_per_proposal": 1000 * seconds / max(1, decided.total),
    }
    stories = list(read_stories_of(request))
    related: dict[tuple[bool, str], list[Decision]] = defaultdict(list)
    if stories:
        judge = load_judge()
        for story in read_in_product(stories):
            for truth, kind, decision in relation_decisions(story, judge):
                decided.add(truth, kind, decision.outcome)
                related[truth, group_of(kind)].append(decision)
            for truth, kind, outcome in answer_outcomes(story, judge):
                decided.add(truth, kind, outcome)
        for name, wanted in LINKED.items():
            figures[name] = _share(is_linked(decision) for decision in related[wanted])
            figures[f"{name} by its record"] = _share(linked_by_record(related[wanted]))
    return Report({**figures, **decided.figures()}, meta={"texts": len(texts), "seed": SEED, "stories": len(stories)})


def linked_by_record(decisions: Sequence[Decision]) -> Iterator[bool]:
    """Whether each becomes a link, where one model proposes them one after the other."""
    for at, decision in enumerate(decisions):
        before = decisions[max(0, at - RECORD.last) : at]
        record = TrackRecord.of([(each.outcome, each.rule) for each in before])
        yield is_linked(weigh_by_record(decision, record), record)


def _share(found: Iterable[bool]) -> float:
    listed = list(found)
    return sum(listed) / max(1, len(listed))


@dataclass
class Decided:
    """Counts decisions about truths and lies of every kind, such as "wording: wrong name"."""

    found: dict[tuple[bool, str], Counter[Outcome]] = field(default_factory=lambda: defaultdict(Counter))

    def add(self, truth: bool, kind: str, outcome: Outcome) -> None:
        """Count one."""
        self.found[truth, kind][outcome] += 1

    @property
    def total(self) -> int:
        """All of them."""
        return sum(found.total() for found in self.found.values())

    def share(self, outcome: Outcome, *, truth: bool, group: str | None = None) -> float:
        """Of all lies or truths (of a group), the share with this outcome."""
        found = self._of(truth=truth, group=group)
        return found[outcome] / max(1, found.total())

    def _of(self, *, truth: bool, group: str | None) -> Counter[Outcome]:
        kinds = (
            found
            for (is_truth, kind), found in self.found.items()
            if is_truth is truth and group in {None, group_of(kind)}
        )
        return sum(kinds, Counter[Outcome]())

    def figures(self) -> dict[str, float]:
        """By group with all outcomes, then by kind the share that is refused."""
        shown: dict[str, float] = {}
        for group in dict.fromkeys(group_of(kind) for _, kind in sorted(self.found)):
            for truth, name in ((False, "lies"), (True, "truths")):
                shown[f"{group}: {name}"] = float(self._of(truth=truth, group=group).total())
                for outcome, word in WORDS.items():
                    if outcome is not Outcome.OWN or group in MARKED:
                        shown[f"{group}: {name} {word}"] = self.share(outcome, truth=truth, group=group)
        for truth, name in ((False, "lie"), (True, "truth")):
            for (is_truth, kind), found in sorted(self.found.items()):
                if is_truth is truth:
                    shown[f"{name} {kind}"] = found[Outcome.REFUSED] / found.total()
        return shown


def group_of(kind: str) -> str:
    """What a proposal is about: "claim", "speaker", "wording", "summary", "bottom line", "relation", "answer"."""
    group, _, what = kind.partition(": ")
    about_speaker = "speaker" in what or "attribution" in what
    return "speaker" if about_speaker and group in {"claim", "wording"} else group


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


Case = tuple[bool, str, Outcome]
"""(truth, kind, what became of it)."""


def balanced(texts: Sequence[str], chance: random.Random, limit: int) -> Iterator[Case]:
    """So many proposals, lies and truths in turn."""
    truths: list[Case] = []
    lies: list[Case] = []
    for each in _decisions(texts, chance):
        (truths if each[0] else lies).append(each)
        if min(len(truths), len(lies)) >= limit:  # more than is taken, so that rare kinds have their turn
            break
    yield from _each_kind(truths, limit // 2)
    yield from _each_kind(lies, limit - limit // 2)


def _each_kind(found: Sequence[Case], limit: int) -> Iterator[Case]:
    """So many, the rare kinds whole: of each kind one in turn."""
    by_kind: dict[str, list[Case]] = defaultdict(list)
    for each in found:
        by_kind[each[1]].append(each)
    turns = (listed[n] for n in range(len(found)) for listed in by_kind.values() if n < len(listed))
    yield from islice(turns, limit)


def _decisions(texts: Sequence[str], chance: random.Random) -> Iterator[Case]:
    nlp = load_pipeline()
    lines: list[Span] = []

    @lru_cache(maxsize=2_000)
    def read(text: str) -> Statement:
        return read_statement(nlp, text)

    for text in texts:
        doc = parse_text(nlp, text[:6_000], ())
        sentences = sentences_for(doc)
        for sentence in chance.sample(sentences, min(PER_ARTICLE, len(sentences))):
            evidence = " ".join(sentence.text.split())
            for truth, kind, wording in wording_cases(sentence, chance):
                yield truth, kind, check_wording(wording, evidence, read).outcome
        for truth, kind, proposal, spans, claims in claim_cases(doc, chance, PER_ARTICLE):
            yield truth, kind, check_claim(proposal, doc.text, spans, claims)[0].outcome
        yield from _cited("summary", sentences, chance, read)
        lines += sentences[:1]
        if len(lines) == LINES:  # as a briefing has them: of several articles
            yield from _cited("bottom line", lines, chance, read)
            lines = []


def _cited(kind: str, given: Sequence[Span], chance: random.Random, read: ReadStatement) -> Iterator[Case]:
    """Decisions about one of the given sentences, and about it with the next one."""
    if not given:
        return
    at = chance.randrange(len(given))
    beside = given[at + 1] if at + 1 < len(given) else None
    texts = [" ".join(each.text.split()) for each in given]
    for truth, what, wording, sources in cited_cases(given[at], beside, at + 1, chance):
        yield truth, f"{kind}: {what}", check_sentence(wording, sources, texts, read).outcome


def relation_decisions(story: ReadStory, judge: Judge) -> Iterator[tuple[bool, str, Decision]]:
    """About right and exchanged relations of a story's lines, and about relations of near lines that have none."""
    by_line = {labelled.line.ref: labelled.claim for labelled in story.claims}
    titles = {labelled.claim.version_id: labelled.claim.text for labelled in story.claims if labelled.claim.headline}
    for labelled in story.claims:
        claim, label = labelled.claim, LABELS.get(labelled.line.relation)
        before = next((by_line[ref] for ref in labelled.line.references if ref in by_line), None)
        if label is not None and before is not None and before.version_id != claim.version_id:
            right, exchanged = _decisions_about(claim, before, (label, EXCHANGED[label]), judge, titles)
            yield True, f"relation: {label.value}", right
            yield False, f"relation: {EXCHANGED[label].value}", exchanged
        if (near := _nearest_unrelated(labelled, story)) is not None:
            proposed = tuple(LABELS.values())
            for each, decision in zip(proposed, _decisions_about(claim, near, proposed, judge, titles), strict=True):
                yield False, f"unrelated: {each.value}", decision


def _decisions_about(
    claim: Claim, before: Claim, proposed: Sequence[PairLabel], judge: Judge, titles: Mapping[str, str]
) -> list[Decision]:
    """One for each label that is proposed for the two claims; the judge reads them once."""
    voices = voices_of(claim, before)
    facts = pair_facts(claim, before, same_voice=voices.same, independent=voices.independent)
    shares = judge.relations([sentence_pair(claim, before, titles)])[0].tolist()
    return [check_relation(label, facts, shares) for label in proposed]


def _nearest_unrelated(labelled: LabelledClaim, story: ReadStory) -> Claim | None:
    """The most similar claim of an earlier article, if the two share no origin."""
    mine = _ancestors(labelled.line.ref, story)
    others = [
        other.claim
        for other in story.claims
        if other.claim.reported_at < labelled.claim.reported_at and mine.isdisjoint(_ancestors(other.line.ref, story))
    ]
    return max(others, key=lambda other: float(other.vector @ labelled.claim.vector), default=None)


def _ancestors(ref: str, story: ReadStory) -> frozenset[str]:
    """The line and all that it goes back to."""
    found, left = set[str](), [ref]
    while left:
        each = left.pop()
        if each not in found:
            found.add(each)
            left += story.story.lines[each].references
    return frozenset(found)


def answer_outcomes(story: ReadStory, judge: Judge) -> Iterator[Case]:
    """The lines that a story names as answers, and others: a line of the story beside them, any to a question without.

    A line that is not named may answer too, if less well, so that some of these lies are none.
    """
    headlines = {labelled.claim.version_id: labelled.line.text for labelled in story.claims if labelled.claim.headline}
    for ask in story.story.asks:
        asked = Question(ask.question)
        named = [each for each in story.claims if each.line.ref in ask.references]
        others = [each for each in story.claims if each.line.ref not in ask.references and not each.claim.headline]
        chance = random.Random(ask.question)  # noqa: S311 - the same lies at every run
        lies = chance.sample(others, min(len(others), max(1, len(named))))
        for truth, labelled in (*((True, each) for each in named), *((False, each) for each in lies)):
            claim = labelled.claim
            above = claim.headline_above(headlines.get(claim.version_id))
            judged = float(judge.answers([(ask.question, judged_text(above, claim.text))])[0])
            outcome = check_answer(asked.type, asked.has_type(claim), judged).outcome
            yield truth, f"answer: {'that is named' if truth else 'that is another line'}", outcome


if __name__ == "__main__":
    sys.exit(main("proposals", __doc__ or "", measure))
