"""How sources and articles are stored. Errors and times: see `summarizer.unit_of_work`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from summarizer.claims.model import Mention
from summarizer.ingest.model import Article, ArticleVersion, FollowedPage, Source, SourceCheck, VersionState
from summarizer.summaries.model import Summary


class Sources(Protocol):
    """Where articles come from, how they fared, and who owns whom."""

    def add(self, source: Source) -> None:
        """Raises AlreadyStoredError where this workspace has that location already."""
        ...

    def get(self, source_id: str) -> Source | None: ...

    def list_by_workspace(self, workspace_id: str) -> tuple[Source, ...]:
        """All sources of a workspace, by publisher, then location."""
        ...

    def update(self, source: Source) -> None:
        """Raises NotFoundError where it is not stored."""
        ...

    def remove(self, source_id: str) -> None:
        """Forget the source; its articles are kept, without a source. Raises NotFoundError."""
        ...

    def add_check(self, check: SourceCheck) -> None:
        """Remember one reading. Logging the same (source, time) twice keeps the first."""
        ...

    def list_checks(self, workspace_id: str, since: datetime | None, until: datetime) -> tuple[SourceCheck, ...]:
        """Readings with since < at ≤ until, oldest first."""
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
            AlreadyStoredError: the id is taken.
        """
        ...

    def add_keys(self, article_id: str, keys: Sequence[str]) -> None:
        """More keys for a known article; keys that are taken stay where they are."""
        ...

    def get(self, article_id: str) -> Article | None: ...

    def mark_copies(self, article_id: str, original: Article) -> None:
        """This article and all its copies are copies of `original`, a stored one; their claims get its origin."""
        ...

    def add_version(self, version: ArticleVersion, bands: Sequence[str], crowd: int | None = None) -> None:
        """Store a version under the bands of its near-duplicate signature, but for those that `crowd` versions hold.

        Raises:
            AlreadyStoredError: the id, or (article, number), is taken.
        """
        ...

    def get_version(self, version_id: str) -> ArticleVersion | None: ...

    def list_versions(self, article_id: str) -> tuple[ArticleVersion, ...]:
        """All versions of an article, oldest first."""
        ...

    def near_duplicate_candidates(
        self, workspace_id: str, bands: Sequence[str], limit: int
    ) -> tuple[ArticleVersion, ...]:
        """Versions that share a band with these, likest first: a band counts the more the fewer versions hold it.

        Answered from an index, never by a scan.
        """
        ...

    def set_state(self, version_id: str, state: VersionState, note: str | None = None) -> None:
        """Raises NotFoundError."""
        ...

    def count_attempt(self, version_id: str, change: int) -> int:
        """Add 1 to a version's attempts, or take 1 away, but never below 0; returns what they are then.

        Raises:
            NotFoundError: there is no such version.
        """
        ...

    def list_pending(self, workspace_id: str) -> tuple[ArticleVersion, ...]:
        """Versions that wait for analysis, in the order in which they were fetched."""
        ...

    def pending_count(self, workspace_id: str) -> int:
        """How many `pending` gives, without their texts."""
        ...

    def failed(self, workspace_id: str) -> tuple[tuple[Article, ArticleVersion], ...]:
        """Versions whose analysis failed for good, oldest first; not those that a newer version has replaced."""
        ...

    def list_between(
        self, workspace_id: str, since: datetime | None, until: datetime
    ) -> tuple[tuple[Article, ArticleVersion], ...]:
        """Versions with since < fetched_at ≤ until, oldest first."""
        ...

    def add_mentions(self, mentions: Sequence[Mention]) -> None:
        """Store linked mentions. A (version, span) that is already stored is kept as it was."""
        ...

    def list_mentions(self, version_id: str) -> tuple[Mention, ...]:
        """In text order, with merges resolved."""
        ...

    def add_summary(self, summary: Summary) -> None:
        """Replaces an earlier summary of the same version."""
        ...

    def get_summary(self, version_id: str) -> Summary | None: ...


class FollowedPages(Protocol):
    """Pages of articles that are read again while the articles are fresh."""

    def follow(self, page: FollowedPage) -> None:
        """Read it again from now on. An article whose page is followed already keeps it as it was."""
        ...

    def get(self, article_id: str) -> FollowedPage | None: ...

    def update(self, pages: Sequence[FollowedPage]) -> None:
        """Replace the pages of these articles; those that are not followed any more stay so."""
        ...

    def stop(self, article_ids: Sequence[str]) -> None:
        """Follow the pages of these articles no longer."""
        ...

    def due(self, now: datetime, beyond: datetime, per_source: int) -> tuple[FollowedPage, ...]:
        """Pages of every workspace whose next check is ≤ now, or later than `beyond`, which nobody could have planned.

        Oldest first, and at most so many of one source. Pages of a paused source, and of an article that has left its
        source, are none.
        """
        ...

    def counts(self, workspace_id: str) -> dict[str, int]:
        """How many pages of each source are followed, by its id."""
        ...
