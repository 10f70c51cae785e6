"""What the product reads in the labelled stories: claims in a ledger, each with the labelled line that it stands in.

story → ingest and analysis, article by article, as in a running system → claims → the line that holds each
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.labelled_stories import Story, StoryLine
from benchmarks.story_scenario import write_scenario
from bot.bootstrap.app import App
from bot.bootstrap.service import open_console_ledger
from bot.replay.play_scenario import replay
from bot.replay.scenario_folder import load_scenario
from bot.workspace.console import CONSOLE
from summarizer.claims.model import Claim
from summarizer.topics.embedding import TopicEmbedding, embed_topic
from summarizer.topics.model import Relevance

_WORD = re.compile(r"\w+")
_HELD = 0.8
"""Share of a claim's words that its line must have."""


@dataclass(frozen=True, slots=True)
class LabelledClaim:
    """A claim, its labelled line, and how much it belongs to the story's topic; None where it does not at all."""

    claim: Claim
    line: StoryLine
    relevance: Relevance | None


@dataclass(frozen=True, slots=True)
class ReadStory:
    """A story as the product read it, in the order in which its articles were published."""

    story: Story
    topic: TopicEmbedding
    claims: tuple[LabelledClaim, ...]


def read_in_product(stories: Iterable[Story]) -> Iterator[ReadStory]:
    """Play each story in a ledger of its own, with the configured models, which are loaded once."""
    app = App()
    service = None
    for story in stories:
        with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch:
            folder = Path(scratch)
            write_scenario(story, folder)
            ledger = open_console_ledger(app.settings.at_database(f"sqlite:///{folder}/ledger.db"))
            service = replace(service, ledger=ledger) if service else app.service_with(ledger, {})
            versions = {
                line: intake.version_id
                for day in replay(load_scenario(folder), ledger, service)
                for line, intake in day.intakes.items()
            }
            with ledger() as work:
                topic = work.topics.list_by_workspace(CONSOLE.id)[0]
                until = datetime.max.replace(tzinfo=UTC)
                rated = {claim.id: relevance for claim, relevance in work.claims.list_by_topic(topic.id, None, until)}
                claims = tuple(
                    LabelledClaim(claim, line, rated.get(claim.id))
                    for article in story.articles
                    for claim in work.claims.list_by_version(versions.get(article.id, ""))
                    if (line := line_of(claim, article.lines)) is not None
                )
            yield ReadStory(story, embed_topic(topic, service.embedder), claims)


def line_of(claim: Claim, lines: Iterable[StoryLine]) -> StoryLine | None:
    """The line that holds most of the claim's words; None where none holds nearly all."""
    wanted = _words(claim.text)
    same_place = [line for line in lines if line.is_headline == getattr(claim, "headline", False)]
    held = {line: len(wanted & _words(line.text)) / max(1, len(wanted)) for line in same_place}
    best = max(held, key=lambda line: held[line], default=None)
    return best if best is not None and held[best] >= _HELD else None


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))
