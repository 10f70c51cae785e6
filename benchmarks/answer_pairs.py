"""Pairs of a question and a claim, with their features and whether the claim answers by the labels.

labelled story → played once, in a ledger of its own → aspects with all rated claims, questions with what is found
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from benchmarks.labelled_stories import Story, StoryAsk, StoryLine
from benchmarks.story_scenario import write_scenario
from bot.bootstrap.service import build_service
from bot.replay.play_scenario import replay
from bot.replay.scenario_folder import load_scenario
from bot.workspace.console import CONSOLE, ensure_console
from config.loading import load
from storage.admin import open_ledger, upgrade_database
from summarizer.briefing.rendering import claim_renderer
from summarizer.briefing.wording import ClaimRenderer, render_sentence
from summarizer.claims.model import Claim
from summarizer.models.ports import Judge
from summarizer.questions.answer_question import search_hits
from summarizer.questions.rank_evidence import SearchHit
from summarizer.relations.model import Link
from summarizer.service import Service
from summarizer.topics.answer_score import AnswerFeatures, Question, judged_text
from summarizer.topics.aspect_answers import AskedAspect
from summarizer.topics.model import Topic
from summarizer.topics.relevance import aspect_fit


@dataclass(frozen=True)
class Played:
    """A story in a ledger of its own, with everything that the fit looks at."""

    story: Story
    service: Service
    topic: Topic
    claims: tuple[Claim, ...]
    relevance: Mapping[str, float]
    links: tuple[Link, ...]
    words: ClaimRenderer

    def headline(self, claim: Claim) -> str:
        """Of the claim's article."""
        return claim.headline_above(self.words.versions[claim.version_id].title)

    def text(self, claim: Claim) -> str:
        """The claim as the judge reads it."""
        return judged_text(
            self.headline(claim), render_sentence(claim, claim.source_text(self.words.versions[claim.version_id]))
        )


def play(story: Story, folder: Path, service: Service | None, judge: Judge | None) -> Played:
    """The story's ledger, from `folder` where it was played before."""
    url = f"sqlite:///{folder}/{story.name}.db"
    fresh = not (folder / f"{story.name}.db").exists()
    upgrade_database(url)
    ledger = open_ledger(url)
    service = replace(service, ledger=ledger) if service else build_service(load(), ledger)
    service = replace(service, judge=judge) if judge else service
    if fresh:
        ensure_console(ledger)
        write_scenario(story, folder / story.name)
        for _ in replay(load_scenario(folder / story.name), ledger, service):
            pass
    with ledger() as work:
        (topic,) = work.topics.list_by_workspace(CONSOLE.id)
        far = datetime(9999, 1, 1, tzinfo=UTC)
        articles = [version for _, version in work.articles.list_between(CONSOLE.id, None, far)]
        claims = tuple(claim for version in articles for claim in work.claims.list_by_version(version.id))
        rated = {claim.id: rated.score for claim, rated in work.claims.list_by_topic(topic.id, None, far)}
        links = work.claims.links_to([claim.id for claim in claims])
        return Played(story, service, topic, claims, rated, links, claim_renderer(work, claims))


def line_of(played: Played, claim: Claim) -> StoryLine | None:
    """The labelled line in which a claim stands."""
    url = played.words.articles[claim.article_id].url
    lines = (line for article in played.story.articles if article.url == url for line in article.lines)
    return next((line for line in lines if claim.text in line.text or line.text in claim.text), None)


@dataclass(frozen=True)
class Asked:
    """One question to one claim."""

    question: str
    claim: Claim
    features: AnswerFeatures
    answers: bool


def aspect_rows(played: Played, judge: Judge | None) -> list[list[Asked]]:
    """For each aspect every claim rated for the topic that may answer it, with its features and label."""
    claims = [claim for claim in played.claims if claim.id in played.relevance]
    rows = np.stack([claim.vector for claim in claims])
    profile = played.service.embedding_of(played.topic)
    cosine, near = rows @ profile.questions.T, aspect_fit(rows, claims, profile)
    letters = {aspect.name: aspect.letter for aspect in played.story.aspects.values()}
    lines = [line_of(played, claim) for claim in claims]
    found = []
    for column, aspect in enumerate(played.topic.aspects):
        asked = AskedAspect.of(aspect, played.topic.entities)
        heard = _heard(judge, aspect.question, played, claims)
        found.append(
            [
                Asked(
                    aspect.question,
                    claim,
                    asked.question.features(
                        claim,
                        played.headline(claim),
                        float(cosine[i, column]),
                        heard[i],
                        float(near[i, column]),
                        played.relevance[claim.id],
                    ),
                    answers=line is not None and letters[aspect.name] in line.aspects,
                )
                for i, (claim, line) in enumerate(zip(claims, lines, strict=True))
                if asked.may_answer(claim)
            ]
        )
    return found


def _heard(judge: Judge | None, question: str, played: Played, claims: Sequence[Claim]) -> list[float | None]:
    if judge is None:
        return [None] * len(claims)
    return [float(each) for each in judge.answers([(question, played.text(claim)) for claim in claims])]


def ask_hits(played: Played, question: str) -> list[SearchHit]:
    """What a search finds for the question, read by the judge."""
    vector = played.service.embedder.embed([question])[0]
    with played.service.ledger() as work:
        return search_hits(work, CONSOLE.id, question, vector, datetime.now(UTC), None, played.service.judge)


def ask_rows(played: Played, ask: StoryAsk, hits: Sequence[SearchHit]) -> list[Asked]:
    """The hits with their features; those that answer stand in a line that the label names."""
    asked = Question(ask.question)
    return [
        Asked(
            ask.question,
            hit.claim,
            asked.features(hit.claim, hit.headline, hit.cosine, hit.judged),
            answers=(line := line_of(played, hit.claim)) is not None and line.ref in ask.references,
        )
        for hit in hits
    ]
