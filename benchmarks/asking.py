"""Time of a question and a timeline in a large ledger: `python -m benchmarks.asking --data DIR [--limit CLAIMS]`.

DIR contains a topic.toml; its names and questions are used to generate a ledger of 100,000 claims (or --limit) in a
SQLite file: half of them on that topic, in articles of twenty sentences over three years, a tenth linked to an earlier
one. Vectors are hashed bags of words in MiniLM's 384 dimensions, so that no model is timed: embedding a question adds
about 10 ms. The baseline answers the same by a scan of all claims, in the same run.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import ParamSpec

import numpy as np

from benchmarks._cli import Report, Request, main
from benchmarks._generated import MADE_BY, WORKSPACE, article_of, claim_of, vector
from bot.topics.topic_file import load_topic
from storage.admin import open_ledger, upgrade_database
from storage.unit_of_work import SqlLedger
from summarizer.briefing.limits import CHANGES
from summarizer.claims.model import Claim, EventTime, Granularity
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.questions import rank_evidence
from summarizer.questions.answer_question import answer_question
from summarizer.questions.timeline import build_timeline, timeline_entries
from summarizer.relations.model import Link, Relation
from summarizer.topics.model import AspectAnswer, Relevance, Topic
from summarizer.workspace.model import Workspace

P = ParamSpec("P")

CLAIMS = 100_000
SENTENCES = 20
"""Per article."""
NEWS = 0.9
"""How likely a generated sentence is news: enough to break a silence."""
ARTICLES = 100
"""Stored per unit of work."""
QUESTIONS, TIMELINES, SCANS = 200, 60, 5
SEED = 20261122
START = datetime(2023, 1, 1, tzinfo=UTC)
DAYS = 1_095
PUBLISHERS = ("Herald", "Courier", "Mail", "Observer", "Gazette", "Agency")
VERBS = (
    "signed",
    "rejected",
    "delayed",
    "confirmed",
    "denied",
    "reviewed",
    "cancelled",
    "extended",
    "opened",
    "closed",
)
THINGS = (
    "the agreement", "the supply route", "the harbour lease", "a new tender", "the inspection", "its budget",
    "the ceasefire terms", "the power plant", "the rail link", "the court order", "the election law", "a relief convoy",
)  # fmt: skip
WHEN = ("on Monday", "after two days of talks", "for the third time", "without a vote", "late on Friday", "this spring")
WHERE = ("in the capital", "at the northern border", "in the port", "near the airfield", "in parliament", "abroad")


@dataclass(frozen=True, slots=True)
class Story:
    """The topic of the generated text, and the random generator."""

    topic: Topic
    dice: random.Random

    @property
    def names(self) -> tuple[str, ...]:
        """The names used in the sentences."""
        return tuple(entity.name for entity in self.topic.entities) or (self.topic.name,)

    def sentence(self) -> str:
        """A sentence of about twelve words."""
        pick = self.dice.choice
        figure = f"{self.dice.randint(2, 900)} people" if self.dice.random() < 0.3 else "officials"
        return f"{pick(self.names)} {pick(VERBS)} {pick(THINGS)} {pick(WHERE)} {pick(WHEN)}, {figure} said."

    def question(self) -> str:
        """A question of the topic's own, or about somebody's action."""
        pick = self.dice.choice
        if self.topic.aspects and self.dice.random() < 0.3:
            return pick(self.topic.aspects).question
        return f"Has {pick(self.names)} {pick(VERBS)} {pick(THINGS)} {pick(WHERE)}?"


def fill(ledger: SqlLedger, story: Story, claims: int) -> None:
    """Store this many claims, with their articles, relevances and links."""
    with ledger() as work:
        work.workspaces.add(Workspace(WORKSPACE, "Benchmark"))
        work.topics.add(story.topic)
        work.commit()
    known: list[Claim] = []
    for begin in range(0, max(1, claims // SENTENCES), ARTICLES):
        made = [_article(story, number) for number in range(begin, min(begin + ARTICLES, claims // SENTENCES))]
        with ledger() as work:
            for article, version, _ in made:
                work.articles.add(article, [f"url:{article.url}"])
                work.articles.add_version(version, [])
            fresh = [claim for _, _, told in made for claim in told]
            work.claims.add(fresh)
            work.claims.store_relevances([rated for claim in fresh if (rated := _rated(story, claim))])
            work.claims.add_links([link for claim in fresh if known and (link := _link(story, claim, known))])
            work.commit()
        known = fresh


def _article(story: Story, number: int) -> tuple[Article, ArticleVersion, list[Claim]]:
    at = START + timedelta(days=story.dice.randrange(DAYS), minutes=number % 1440)
    publisher = story.dice.choice(PUBLISHERS)
    sentences = [story.sentence() for _ in range(SENTENCES)]
    url = f"https://{publisher.lower()}.example/{number}"
    article, version, spans = article_of(publisher, url, at, sentences, sentences[0])
    claims = [
        claim_of(article, version, *placed, event_time=_event(story, at.date()), news=NEWS)
        for placed in enumerate(spans)
    ]
    return article, version, claims


def _event(story: Story, reported: date) -> EventTime | None:
    happened = reported - timedelta(days=story.dice.randrange(400))
    return EventTime(happened, happened, Granularity.DAY, "then") if story.dice.random() < 0.4 else None


def _rated(story: Story, claim: Claim) -> Relevance | None:
    """Half of the claims are on the topic, some above and some below a briefing's threshold."""
    if story.dice.random() < 0.5:
        return None
    aspect = story.dice.choice([*(aspect.name for aspect in story.topic.aspects), None])
    score = story.dice.uniform(0.3, 1.0)
    answers = (AspectAnswer(aspect, story.dice.random()),) if aspect else ()
    return Relevance(claim.id, story.topic.id, score, aspect, answers[0].score if answers else 0.0, answers)


def _link(story: Story, claim: Claim, known: Sequence[Claim]) -> Link | None:
    if story.dice.random() > 0.1:
        return None
    relation = story.dice.choice([*Relation])
    earlier = story.dice.choice(known)
    return Link(claim.id, earlier.id, claim.version_id, relation, story.dice.uniform(0.5, 1), ("generated",), MADE_BY)


def measure(request: Request) -> Report:
    """Fill a ledger, then time questions and timelines, and the same by scans."""
    topic = load_topic(request.file("topic.toml"), WORKSPACE)
    claims = request.limit or CLAIMS
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'ledger.db'}"
        upgrade_database(url)
        ledger = open_ledger(url)
        story = Story(topic, random.Random(SEED))  # noqa: S311 - not a secret
        filled = _seconds(fill, ledger, story, claims)
        print(f"{claims:,} claims stored in {filled:.0f} s", file=sys.stderr)
        try:
            return _timed(ledger, story, claims)
        finally:
            ledger.dispose()


def _timed(ledger: SqlLedger, story: Story, claims: int) -> Report:
    questions = [story.question() for _ in range(QUESTIONS)]
    periods = [_period(story, number) for number in range(TIMELINES)]
    first = _seconds(ask, ledger, story.topic, questions[0], 0)
    asked = [_seconds(ask, ledger, story.topic, question, place) for place, question in enumerate(questions)]
    told = [_seconds(look, ledger, story.topic, *period) for period in periods]
    scanned = [_seconds(scan, ledger, story.topic, question) for question in questions[:SCANS]]
    walked = [_seconds(walk, ledger, story.topic, *period) for period in periods[:SCANS]]
    return Report(
        {
            "ask_p95_seconds": _p95(asked),
            "ask_median_seconds": float(np.median(asked)),
            "timeline_p95_seconds": _p95(told),
            "timeline_median_seconds": float(np.median(told)),
        },
        {"linear scan": {"ask_p95_seconds": _p95(scanned), "timeline_p95_seconds": _p95(walked)}},
        {"claims": claims, "questions": QUESTIONS, "timelines": TIMELINES, "first_ask_seconds": round(first, 3)},
    )


def ask(ledger: SqlLedger, topic: Topic, question: str, place: int) -> None:
    """One question; every other one is restricted to the topic."""
    within = topic.id if place % 2 else None
    with ledger() as work:
        answer_question(work, WORKSPACE, question, vector(question), START + timedelta(days=DAYS), within)


def look(ledger: SqlLedger, topic: Topic, since: date | None, until: date) -> None:
    """One timeline."""
    with ledger() as work:
        build_timeline(work, topic, since, until)


def scan(ledger: SqlLedger, topic: Topic, question: str) -> None:
    """The baseline: read every claim of the topic and compare it with the question."""
    asked = vector(question)
    with ledger() as work:
        rated = work.claims.list_by_topic(topic.id, None, START + timedelta(days=DAYS))
        hits = [rank_evidence.SearchHit(claim, float(claim.vector @ asked)) for claim, _ in rated]
        rank_evidence.select_evidence(question, hits, work.claims.links_to([hit.claim.id for hit in hits]))


def walk(ledger: SqlLedger, topic: Topic, since: date | None, until: date) -> None:
    """The baseline: read every claim of the topic and select those of the period."""
    with ledger() as work:
        rated = [
            (claim, relevance)
            for claim, relevance in work.claims.list_by_topic(topic.id, None, START + timedelta(days=DAYS))
            if relevance.score >= CHANGES.listed and (since is None or claim.day >= since) and claim.day <= until
        ]
        links = work.claims.links_from([claim.id for claim, _ in rated])
        timeline_entries(rated, links, work.claims.get([link.earlier_id for link in links]))


def _period(story: Story, number: int) -> tuple[date | None, date]:
    """Every third timeline covers all time, the others three months or a week."""
    end = (START + timedelta(days=story.dice.randrange(100, DAYS))).date()
    return (
        (None, (START + timedelta(days=DAYS)).date())
        if number % 3 == 0
        else (end - timedelta(days=(90, 7)[number % 2]), end)
    )


def _seconds(work: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> float:
    began = time.perf_counter()
    work(*args, **kwargs)
    return time.perf_counter() - began


def _p95(seconds: Sequence[float]) -> float:
    return float(np.percentile(seconds, 95))


if __name__ == "__main__":
    sys.exit(main("asking", __doc__ or "", measure))
