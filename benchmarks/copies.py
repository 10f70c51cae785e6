"""How reliably wire copies are found among many articles, and how the cost of one article grows with the ledger.

A SQLite ledger of 100,000 generated stories (`benchmarks.wire`) receives copies of a thousand of them (shortened, with
new headlines, reordered and edited), and as many reports by other outlets on the same events that quote two sentences.
A copy counts as found if deduplication names its original. The cost of an article is the time to store it, the median
over new stories, measured alternately on this ledger and on one of a tenth of its size.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import insert

from benchmarks.wire import Newsroom, Story
from storage.admin import open_ledger, upgrade_database
from storage.engine import connect
from storage.row_mapping import values
from storage.tables.articles import ArticleRow, VersionBandRow, VersionRow
from summarizer.ingest.identity_keys import content_hash
from summarizer.ingest.limits import DEDUPLICATION
from summarizer.ingest.minhash import bands, minhash
from summarizer.ingest.model import Article, ArticleVersion, CleanText, RawArticle
from summarizer.ingest.store_article import store_article
from summarizer.unit_of_work import UnitOfWork
from summarizer.workspace.model import Workspace

STORED = 100_000
ASKED = 1_000
TIMED = 200
_AT = datetime(2025, 1, 1, tzinfo=UTC)
_TOGETHER = 2_000
"""Stories written to the database at a time."""


def copy_figures(stored: int = STORED) -> dict[str, float]:
    """Recall and precision of copies among this many articles, and the growth in cost from a tenth of them."""
    newsroom = Newsroom()
    stories = [newsroom.story() for _ in range(stored)]
    asked = stories[:: max(1, stored // ASKED)]
    copies, rivals = ([make(story) for story in asked] for make in (newsroom.copy, newsroom.rival))
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch:
        few, many = (_ledger(Path(scratch) / f"{count}.db", stories[:count]) for count in (stored // 10, stored))
        with open_ledger(few)() as small, open_ledger(many)() as large:
            cost = _cost(small, large, [newsroom.story() for _ in range(min(TIMED, stored))])
            found = [_original(large, copy) for copy in copies]
            accused = [_original(large, rival) for rival in rivals]
    right = sum(original == _id(story) for original, story in zip(found, asked, strict=True))
    named = sum(original is not None for original in (*found, *accused))
    return {"copy_recall": right / len(asked), "copy_precision": right / named if named else 1.0, **cost}


def _cost(small: UnitOfWork, large: UnitOfWork, stories: Sequence[Story]) -> dict[str, float]:
    """CPU milliseconds to store a new story, alternately on both ledgers, and the growth."""
    times = [(_seconds(small, story), _seconds(large, story)) for story in stories]
    few, many = (statistics.median(each) for each in zip(*times, strict=True))
    return {"cost_growth": many / few, "milliseconds_small": few * 1000, "milliseconds_large": many * 1000}


def _seconds(work: UnitOfWork, story: Story) -> float:
    started = time.process_time()
    _original(work, story)
    return time.process_time() - started


def _original(work: UnitOfWork, story: Story) -> str | None:
    """The article whose copy this story is, by deduplication; the story stays in the ledger."""
    raw = RawArticle(story.text, f"outlet {story.outlet}", _AT, title=story.title)
    intake = store_article(work, "w", raw, CleanText(story.text, story.title), {})
    article = work.articles.get(intake.article_id)
    return article.copy_of if article else None


def _ledger(path: Path, stories: Sequence[Story]) -> str:
    """The URL of a ledger with these stories as ingestion would have stored them, written in batches."""
    url = f"sqlite:///{path}"
    upgrade_database(url)
    with open_ledger(url)() as work:
        work.workspaces.add(Workspace("w", "w"))
        work.commit()
    engine, crowd = connect(url), Counter[str]()
    with engine.begin() as connection:
        for start in range(0, len(stories), _TOGETHER):
            some = stories[start : start + _TOGETHER]
            versions = [_version(story) for story in some]
            connection.execute(insert(ArticleRow), [values(_article(story)) for story in some])
            connection.execute(insert(VersionRow), [values(version) for version in versions])
            connection.execute(insert(VersionBandRow), [row for each in versions for row in _bands(each, crowd)])
    engine.dispose()
    return url


def _bands(version: ArticleVersion, crowd: Counter[str]) -> Iterator[dict[str, str]]:
    for band in bands(version.signature):
        if crowd[band] < DEDUPLICATION.crowd:
            crowd[band] += 1
            yield {"version_id": version.id, "workspace_id": "w", "band": band}


def _id(story: Story) -> str:
    return f"a {story.title}"


def _article(story: Story) -> Article:
    return Article(_id(story), "w", f"outlet {story.outlet}", f"outlet {story.outlet}", _AT)


def _version(story: Story) -> ArticleVersion:
    text, of = story.text, _id(story)
    return ArticleVersion(f"v{of}", of, "w", 1, story.title, text, _AT, _AT, content_hash(text), minhash(text))
