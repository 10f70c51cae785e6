"""Followed pages in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from storage.memory.state import View, aware, check_foreign_key
from summarizer.ingest.model import FollowedPage


class MemoryPages:
    """See `summarizer.ingest.ports.FollowedPages`."""

    def __init__(self, view: View) -> None:
        self._view = view

    def follow(self, page: FollowedPage) -> None:
        state = self._view.write
        check_foreign_key(state.articles, page.article_id, "article")
        check_foreign_key(state.sources, page.source_id, "source")
        state.pages.setdefault(page.article_id, aware(page))

    def get(self, article_id: str) -> FollowedPage | None:
        return self._view.read.pages.get(article_id)

    def update(self, pages: Sequence[FollowedPage]) -> None:
        state = self._view.write
        for page in pages:
            if page.article_id in state.pages:
                state.pages[page.article_id] = aware(page)

    def stop(self, article_ids: Sequence[str]) -> None:
        for article_id in article_ids:
            self._view.write.pages.pop(article_id, None)

    def due(self, now: datetime, beyond: datetime, per_source: int) -> tuple[FollowedPage, ...]:
        waiting = [
            page for page in self._view.read.pages.values() if page.next_check <= now or page.next_check > beyond
        ]
        taken: Counter[str] = Counter()
        pages: list[FollowedPage] = []
        for page in sorted(waiting, key=lambda page: (page.next_check, page.article_id)):
            if taken[page.source_id] < per_source:
                taken[page.source_id] += 1
                pages.append(page)
        return tuple(page for page in pages if self._is_followed(page))

    def _is_followed(self, page: FollowedPage) -> bool:
        state = self._view.read
        source, article = state.sources[page.source_id], state.articles[page.article_id]
        return not source.paused and article.source_id == source.id

    def counts(self, workspace_id: str) -> dict[str, int]:
        mine = (page for page in self._view.read.pages.values() if page.workspace_id == workspace_id)
        return dict(Counter(page.source_id for page in mine))
