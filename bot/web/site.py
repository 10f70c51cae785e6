"""A workspace as static files: every topic, briefing and cited claim as a page, and the feeds. No server needed."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.presentation.briefing_page import format_date
from bot.web.feeds import FEEDS, FORMATS, FeedAddresses
from bot.web.page_routes import feed_body, feed_links, stylesheet, topic_cards, topic_view
from bot.web.queries import Queries
from bot.web.render_pages import PageRenderer, TopicView
from summarizer.briefing.model import Briefing, Change, Citation
from summarizer.errors import NotFoundError, UsageError
from summarizer.readers.model import Reader

MARK = ".deltabrief-site"
"""Lies in every folder that was written here: only such a folder is replaced."""


@dataclass(frozen=True)
class Site:
    """Writes the pages of one workspace. `base` is where they will be published, for the addresses in feeds."""

    queries: Queries
    workspace_id: str
    zone: ZoneInfo
    base: str

    def write(self, folder: Path, progress: Callable[[int], None] = lambda _: None) -> int:
        """Write the site into `folder`, which is replaced as a whole when all pages exist; returns their number.

        Raises:
            UsageError: the folder holds something else.
        """
        if _holds_other_files(folder):
            raise UsageError(f"{folder} holds something else; choose an empty or new folder")
        fresh = folder.with_name(f"{folder.name}.unfinished")
        shutil.rmtree(fresh, ignore_errors=True)
        count = 0
        for name, text in self._pages():
            path = fresh / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            count += 1
            progress(count)
        (fresh / MARK).touch()
        shutil.rmtree(folder, ignore_errors=True)
        fresh.replace(folder)
        return count

    def _pages(self) -> Iterator[tuple[str, str]]:
        reader = self._everything()
        views = [topic_view(self.queries, reader, topic.id) for topic in self.queries.topics(reader)]
        histories = {
            view.topic.id: [self.queries.matter(reader, matter.id, view.topic.id) for matter in view.matters]
            for view in views
        }
        claim_ids = frozenset(citation.claim_id for view in views for citation in _cited(view))
        steps = (matter.history for matters in histories.values() for matter in matters)
        claim_ids |= {step.citation.claim_id for history in steps for step in history}
        written = format_date(self.queries.now(), self.zone)
        top = PageRenderer(self.zone, "", ".html", "index.html", static=True, generated=written, claim_ids=claim_ids)
        below = replace(top, root="../")
        deep = replace(top, root="../../../")
        yield "style.css", stylesheet()
        yield "index.html", top.topics(topic_cards(self.queries, reader))
        yield "sources.html", top.sources(self.queries.sources(reader))
        for view in views:
            yield f"topics/{view.topic.id}.html", below.topic(view, feed_links(f"{view.topic.id}/"))
            for matter in histories[view.topic.id]:
                yield f"topics/{view.topic.id}/matters/{matter.id}.html", deep.matter(matter)
            for kind, form in product(FEEDS, FORMATS):
                addresses = FeedAddresses(self.base, ".html")
                body = feed_body(self.queries, reader, view.topic.id, kind, form, addresses, self.zone)
                yield f"topics/{view.topic.id}/{kind}.{form}", body
            for briefing in view.briefings:
                yield f"briefings/{briefing.id}.html", below.briefing(briefing)
        for claim_id in sorted(claim_ids):
            try:
                yield f"claims/{claim_id}.html", below.claim(self.queries.claim_context(reader, claim_id))
            except NotFoundError:  # pruned since the briefing cited it
                continue

    def _everything(self) -> Reader:
        """A reader without limits, which exists only for this export."""
        return Reader("export", self.workspace_id, "export", "", datetime(1970, 1, 1, tzinfo=UTC))


def _holds_other_files(folder: Path) -> bool:
    """Whether anything but a site of ours is there."""
    if not folder.is_dir():
        return folder.exists()
    return any(folder.iterdir()) and not (folder / MARK).exists()


def _cited(view: TopicView) -> Iterator[Citation]:
    """Every citation on the pages of a topic."""
    changes: list[Change] = [line.change for line in view.timeline.lines]
    briefings: Iterable[Briefing] = view.briefings
    cards = [view.state, *(briefing.state for briefing in briefings)]
    changes += [change for briefing in briefings for change in briefing.changes]
    for change in changes:
        yield from (*change.citations, *change.against)
    for card in cards:
        for state in card.aspects:
            yield from (citation for citation in (state.citation, state.disputing_citation) if citation)
