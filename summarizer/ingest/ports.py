"""Storage of sources and articles. Errors and times: see `summarizer.unit_of_work`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from summarizer.claims.model import Mention
from summarizer.ingest.model import (
    Article,
    ArticleVersion,
    FollowedPage,
    PendingVersion,
    Source,
    SourceCheck,
    VersionState,
)
from summarizer.summaries.model import Summary


class Sources(Protocol):
    """Sources, their polls and their owners."""

    def add(self, source: Source) -> None:
        """Raises AlreadyStoredError if this workspace already has that location."""
        ...

    def get(self, source_id: str) -> Source | None: ...

    def list_by_workspace(self, workspace_id: str) -> tuple[Source, ...]:
        """All sources of a workspace, by publisher, then location."""
        ...

    def update(self, source: Source) -> None:
        """Raises NotFoundError if it is not stored."""
        ...

    def list_due(self, now: datetime, beyond: datetime, per_workspace: int, limit: int) -> tuple[Source, ...]:
        """Sources of every workspace that are not paused and whose next poll is unset, ≤ now, or later than `beyond`.

        `beyond` is a time that no plan reaches. The first of every workspace come before the second of any, so that
        the limits leave nobody out. Costs as much as is due, however many sources are not.
        """
        ...

    def remove(self, source_id: str) -> None:
        """Delete the source; its articles are kept, without a source. Raises NotFoundError."""
        ...

    def add_check(self, check: SourceCheck) -> None:
        """Log one poll. Of two with the same source and time, the first is kept."""
        ...

    def list_checks(self, workspace_id: str, since: datetime | None, until: datetime) -> tuple[SourceCheck, ...]:
        """Polls with since < at ≤ until, oldest first."""
        ...


class Articles(Protocol):
    """Articles, their versions and their mentions."""

    def find_by_keys(self, workspace_id: str, keys: Sequence[str]) -> Article | None:
        """The article that holds the first of these identity keys that any article holds ("url:…", "guid:…")."""
        ...

    def holders(self, workspace_id: str, keys: Sequence[str]) -> dict[str, Article]:
        """The articles that hold these identity keys, by key, in the order of the keys."""
        ...

    def add(self, article: Article, keys: Sequence[str]) -> None:
        """Store an article under its identity keys. Keys that another article holds stay there.

        Raises:
            AlreadyStoredError: the id exists.
        """
        ...

    def add_keys(self, article_id: str, keys: Sequence[str]) -> None:
        """Add keys to a known article; keys that another article holds stay there."""
        ...

    def get(self, article_id: str) -> Article | None: ...

    def get_many(self, article_ids: Collection[str]) -> dict[str, Article]:
        """Those of these articles that exist."""
        ...

    def move(self, article_id: str, url: str) -> None:
        """The article is at this address now; its keys stay."""
        ...

    def mark_copies(self, article_id: str, original: Article) -> None:
        """Make this article and all its copies copies of the stored article `original`; their claims get its origin."""
        ...

    def add_version(self, version: ArticleVersion, bands: Sequence[str], crowd: int | None = None) -> None:
        """Store a version under the bands of its signature, except bands that `crowd` versions already have.

        Raises:
            AlreadyStoredError: the id, or (article, number), exists.
        """
        ...

    def get_version(self, version_id: str) -> ArticleVersion | None: ...

    def get_versions(self, version_ids: Collection[str]) -> dict[str, ArticleVersion]:
        """Those of these versions that exist."""
        ...

    def list_versions(self, article_id: str) -> tuple[ArticleVersion, ...]:
        """All versions of an article, oldest first."""
        ...

    def near_duplicate_candidates(
        self, workspace_id: str, bands: Sequence[str], limit: int
    ) -> tuple[ArticleVersion, ...]:
        """Versions that share a band with these, most similar first: a band with fewer versions counts more.

        Uses an index, never a scan.
        """
        ...

    def set_state(self, version_id: str, state: VersionState, note: str | None = None) -> None:
        """Raises NotFoundError."""
        ...

    def claim_pending(self, version_id: str) -> bool:
        """Whether the version still waits for analysis; if so, no other transaction gets True unless this rolls back.

        Its state is ANALYSED from here on.
        """
        ...

    def count_attempt(self, version_id: str, change: int) -> int:
        """Add 1 to a version's attempts, or subtract 1, but never below 0; returns the new value.

        Raises:
            NotFoundError: there is no such version.
        """
        ...

    def list_pending(self, workspace_id: str, limit: int | None = None) -> tuple[ArticleVersion, ...]:
        """Versions that wait for analysis, in the order in which they were fetched."""
        ...

    def list_waiting(self, per_group: int) -> tuple[PendingVersion, ...]:
        """What waits for analysis in every workspace, without texts: new articles and background in two groups.

        The oldest `per_group` of each workspace's groups, oldest first. Costs as much as there is waiting, however
        large the ledger is.
        """
        ...

    def pending_count(self, workspace_id: str) -> int:
        """The number of versions in `list_pending`, without reading their texts."""
        ...

    def any_analysed(self, workspace_id: str) -> bool:
        """Whether at least one version was analysed."""
        ...

    def failed(self, workspace_id: str) -> tuple[tuple[Article, ArticleVersion], ...]:
        """Versions whose analysis failed for good, oldest first, unless a newer version has replaced them."""
        ...

    def list_between(
        self, workspace_id: str, since: datetime | None, until: datetime
    ) -> tuple[tuple[Article, ArticleVersion], ...]:
        """Versions with since < fetched_at ≤ until, oldest first."""
        ...

    def add_mentions(self, mentions: Sequence[Mention]) -> None:
        """Store linked mentions. An existing (version, span) is unchanged."""
        ...

    def list_mentions(self, version_id: str) -> tuple[Mention, ...]:
        """In text order, with merges resolved."""
        ...

    def add_summary(self, summary: Summary) -> None:
        """Replaces an earlier summary of the same version."""
        ...

    def get_summary(self, version_id: str) -> Summary | None: ...


class FollowedPages(Protocol):
    """Pages of recent articles that are fetched again."""

    def follow(self, page: FollowedPage) -> None:
        """Fetch it again from now on. If the article's page is already followed, it is unchanged."""
        ...

    def get(self, article_id: str) -> FollowedPage | None: ...

    def update(self, pages: Sequence[FollowedPage]) -> None:
        """Replace the pages of these articles; those that are no longer followed stay so."""
        ...

    def stop(self, article_ids: Sequence[str]) -> None:
        """Stop following the pages of these articles."""
        ...

    def due(self, now: datetime, beyond: datetime, per_source: int) -> tuple[FollowedPage, ...]:
        """Pages of every workspace whose next check is ≤ now, or later than `beyond`, which no clock should reach.

        Oldest first, with a limit per source. Without pages of a paused source, and of an article that has left its
        source.
        """
        ...

    def counts(self, workspace_id: str) -> dict[str, int]:
        """How many pages of each source are followed, by source id."""
        ...
