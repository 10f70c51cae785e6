"""Articles, their versions, mentions and summaries in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from storage.lsh_bands import likest
from storage.memory.entities import keeper
from storage.memory.state import View, check_foreign_key, replace_known, store_new
from summarizer.claims.model import Mention
from summarizer.errors import AlreadyStoredError, NotFoundError
from summarizer.ingest.model import Article, ArticleVersion, VersionState
from summarizer.summaries.model import Summary


class MemoryArticles:
    """See `summarizer.ingest.ports.Articles`."""

    def __init__(self, view: View) -> None:
        self._view = view

    def find_by_keys(self, workspace_id: str, keys: Sequence[str]) -> Article | None:
        return next(iter(self.holders(workspace_id, keys).values()), None)

    def holders(self, workspace_id: str, keys: Sequence[str]) -> dict[str, Article]:
        state = self._view.read
        held = {key: state.article_keys.get((workspace_id, key)) for key in keys}
        return {key: state.articles[holder] for key, holder in held.items() if holder}

    def add(self, article: Article, keys: Sequence[str]) -> None:
        state = self._view.write
        check_foreign_key(state.workspaces, article.workspace_id, "workspace")
        if article.source_id is not None:
            check_foreign_key(state.sources, article.source_id, "source")
        if article.copy_of is not None:
            check_foreign_key(state.articles, article.copy_of, "article")
        store_new(state.articles, article.id, article, "article")
        self.add_keys(article.id, keys)

    def add_keys(self, article_id: str, keys: Sequence[str]) -> None:
        state = self._view.write
        check_foreign_key(state.articles, article_id, "article")
        for key in keys:
            state.article_keys.setdefault((state.articles[article_id].workspace_id, key), article_id)

    def get(self, article_id: str) -> Article | None:
        return self._view.read.articles.get(article_id)

    def move(self, article_id: str, url: str) -> None:
        state = self._view.write
        if article_id in state.articles:
            state.articles[article_id] = replace(state.articles[article_id], url=url)

    def mark_copies(self, article_id: str, original: Article) -> None:
        state = self._view.write
        check_foreign_key(state.articles, original.id, "article")
        group = {a.id for a in state.articles.values() if article_id in {a.id, a.copy_of}} - {original.id}
        for article in group:
            state.articles[article] = replace(state.articles[article], origin=original.origin, copy_of=original.id)
        for claim in [claim for claim in state.claims.values() if claim.article_id in group]:
            state.claims[claim.id] = replace(claim, origin=original.origin)

    def add_version(self, version: ArticleVersion, bands: Sequence[str], crowd: int | None = None) -> None:
        state = self._view.write
        check_foreign_key(state.articles, version.article_id, "article")
        if any(other.number == version.number for other in self.list_versions(version.article_id)):
            raise AlreadyStoredError(f"Version {version.number} of article {version.article_id} is already stored")
        store_new(state.versions, version.id, version, "version")
        holders = Counter(band for _, band in self._held(version.workspace_id, bands))
        state.bands[version.id] = frozenset(band for band in bands if crowd is None or holders[band] < crowd)

    def get_version(self, version_id: str) -> ArticleVersion | None:
        return self._view.read.versions.get(version_id)

    def list_versions(self, article_id: str) -> tuple[ArticleVersion, ...]:
        mine = [version for version in self._view.read.versions.values() if version.article_id == article_id]
        return tuple(sorted(mine, key=lambda version: version.number))

    def near_duplicate_candidates(
        self, workspace_id: str, bands: Sequence[str], limit: int
    ) -> tuple[ArticleVersion, ...]:
        ids = likest(self._held(workspace_id, bands), limit)
        return tuple(self._view.read.versions[version_id] for version_id in ids)

    def _held(self, workspace_id: str, bands: Sequence[str]) -> list[tuple[str, str]]:
        """Each version of the workspace with one of these bands, with the band."""
        state, wanted = self._view.read, frozenset(bands)
        mine = (version.id for version in state.versions.values() if version.workspace_id == workspace_id)
        return [(version_id, band) for version_id in mine for band in state.bands.get(version_id, frozenset()) & wanted]

    def set_state(self, version_id: str, state: VersionState, note: str | None = None) -> None:
        version = self.get_version(version_id)
        if version is None:
            raise NotFoundError(f"There is no version {version_id}")
        replace_known(self._view.write.versions, version_id, replace(version, state=state, note=note), "version")

    def count_attempt(self, version_id: str, change: int) -> int:
        version = self.get_version(version_id)
        if version is None:
            raise NotFoundError(f"There is no version {version_id}")
        attempts = max(0, version.attempts + change)
        replace_known(self._view.write.versions, version_id, replace(version, attempts=attempts), "version")
        return attempts

    def failed(self, workspace_id: str) -> tuple[tuple[Article, ArticleVersion], ...]:
        state = self._view.read
        mine = [version for version in self._newest() if version.workspace_id == workspace_id]
        failed = [(state.articles[v.article_id], v) for v in mine if v.state is VersionState.FAILED]
        return tuple(sorted(failed, key=lambda pair: (pair[1].fetched_at, pair[1].id)))

    def _newest(self) -> list[ArticleVersion]:
        """The newest version of each article."""
        versions = sorted(self._view.read.versions.values(), key=lambda version: version.number)
        return list({version.article_id: version for version in versions}.values())

    def list_pending(self, workspace_id: str) -> tuple[ArticleVersion, ...]:
        mine = [version for version in self._view.read.versions.values() if version.workspace_id == workspace_id]
        waiting = [version for version in mine if version.state is VersionState.PENDING]
        return tuple(sorted(waiting, key=lambda version: (version.fetched_at, version.id)))

    def pending_count(self, workspace_id: str) -> int:
        return len(self.list_pending(workspace_id))

    def list_between(
        self, workspace_id: str, since: datetime | None, until: datetime
    ) -> tuple[tuple[Article, ArticleVersion], ...]:
        state = self._view.read
        mine = [v for v in state.versions.values() if v.workspace_id == workspace_id and v.fetched_at <= until]
        late = [version for version in mine if since is None or version.fetched_at > since]
        ordered = sorted(late, key=lambda version: (version.fetched_at, version.id))
        return tuple((state.articles[version.article_id], version) for version in ordered)

    def add_mentions(self, mentions: Sequence[Mention]) -> None:
        state = self._view.write
        for mention in mentions:
            check_foreign_key(state.versions, mention.version_id, "version")
            if mention.entity_id is not None:
                check_foreign_key(state.entities, mention.entity_id, "entity")
            state.mentions.setdefault((mention.version_id, mention.span), mention)

    def list_mentions(self, version_id: str) -> tuple[Mention, ...]:
        state = self._view.read
        mine = [mention for mention in state.mentions.values() if mention.version_id == version_id]
        ordered = sorted(mine, key=lambda mention: (mention.span.start, mention.span.end))
        return tuple(replace(m, entity_id=m.entity_id and keeper(state, m.entity_id)) for m in ordered)

    def add_summary(self, summary: Summary) -> None:
        state = self._view.write
        check_foreign_key(state.versions, summary.version_id, "version")
        state.summaries[summary.version_id] = summary

    def get_summary(self, version_id: str) -> Summary | None:
        return self._view.read.summaries.get(version_id)
