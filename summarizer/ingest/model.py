"""Sources, articles and their versions. All times are aware and in UTC."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class SourceKind(StrEnum):
    """Where a source's articles come from."""

    FEED = "feed"
    PAGE = "page"
    SITEMAP = "sitemap"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Source:
    """A feed, a page, a sitemap or a folder that a workspace polls.

    `etag` and `last_modified` are the server's latest validators, for a conditional GET. `failure` is the reason in
    plain words while the source fails, since `failing_since`; `failures` counts consecutive failures;
    `failure_notified` says whether its workspace was notified. `checked_at` is the last attempt, `read_at` the last
    success, `backfill_done` whether its initial contents have all been read, `next_check` when it is due again (None:
    now), `interval_minutes` the polling interval without failures, `last_item` when its newest article was published.
    `login` names a secret in the environment; the secret itself is never stored.
    """

    id: str
    workspace_id: str
    kind: SourceKind
    location: str
    publisher: str
    added_at: datetime
    paused: bool = False
    etag: str | None = None
    last_modified: str | None = None
    checked_at: datetime | None = None
    failing_since: datetime | None = None
    failure: str | None = None
    failures: int = 0
    failure_notified: bool = False
    read_at: datetime | None = None
    backfill_done: bool = False
    next_check: datetime | None = None
    interval_minutes: int | None = None
    last_item: datetime | None = None
    login: str | None = None


@dataclass(frozen=True, slots=True)
class SourceCheck:
    """One poll of a source: the number of its articles, or why it failed. Used to explain quiet days."""

    source_id: str
    at: datetime
    found: int
    failure: str | None = None


@dataclass(frozen=True, slots=True)
class MetadataField:
    """Metadata of an article: "author", "publisher", "language", "published", "url", "access".

    `source` is its origin: "json-ld", "meta", "feed", "sitemap", "mail", "url" or "text".
    """

    name: str
    value: str
    source: str


@dataclass(frozen=True, slots=True)
class FollowedPage:
    """The page of a recent article that is fetched again, and its state.

    `url` is where it is fetched, with `etag` and `last_modified` from its server's last response. `title` is the page's
    own headline as last read, None before the first success. It is recent `since` its publication, which is not
    before its source was last read without it, or since the first fetch if that is unknown; `checked_at` is the last
    attempt, `next_check` the next. `live` is whether it showed timestamped posts. `note` says why the last attempt
    failed ("the page shows a consent wall").
    """

    article_id: str
    workspace_id: str
    source_id: str
    url: str
    since: datetime
    checked_at: datetime
    next_check: datetime
    title: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    live: bool = False
    note: str | None = None


@dataclass(frozen=True, slots=True)
class NextPage:
    """The next page of an article of several pages: `number` counts from 1, `of` is the total that the page declares.

    `url` is None if the page mentions a next page but does not link to it. `heading` and `title` are the first page's,
    in plain words, to check that the next one belongs to the same article.
    """

    url: str | None
    number: int
    of: int | None
    heading: str
    title: str


@dataclass(frozen=True, slots=True)
class RawArticle:
    """An article as fetched, before any processing.

    `published_at` is None if the source gave no usable date; `guid` is the feed's own identifier. `partial` means a
    feed's own text whose page could not be fetched; `background` means old when its source was added. `page` is its
    page, if it is to be fetched again; it has no article id yet.

    `site` is where the text was fetched (`summarizer.ingest.sites`), None for files, emails and scenarios. `points_to`
    is the page that an entry is about if that is not its own; `link` is the URL that the source gave, if it differs
    from `url` or is on another site than the source. `beside` are the canonical URLs of everything that the source
    listed in the same poll. `from_page` means the text of its page rather than a feed's own. `presumed_at` is a file's
    modification time, used if there is no date: it dates the article, but is not trusted. `next_page` is the rest of
    the text, until it is fetched.
    """

    body: str
    publisher: str
    fetched_at: datetime
    is_html: bool = False
    url: str | None = None
    guid: str | None = None
    title: str | None = None
    published_at: datetime | None = None
    source_id: str | None = None
    partial: bool = False
    background: bool = False
    facts: tuple[MetadataField, ...] = ()
    site: str | None = None
    points_to: str | None = None
    link: str | None = None
    beside: frozenset[str] = frozenset()
    from_page: bool = False
    page: FollowedPage | None = None
    presumed_at: datetime | None = None
    next_page: NextPage | None = None


PARTIAL = "partial"
"""The name of the field that says why an article is partial."""


def partial_because(raw: RawArticle, reason: str) -> RawArticle:
    """The article, partial for this reason, which is stored among its facts."""
    others = (fact for fact in raw.facts if fact.name != PARTIAL)
    return replace(raw, partial=True, facts=(*others, MetadataField(PARTIAL, reason, "page")))


@dataclass(frozen=True, slots=True)
class RemovedBlock:
    """A part of the raw text that cleaning removed, and why: "advert", "caption", "byline", …"""

    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class CleanText:
    """The result of cleaning. Paragraphs are separated by a blank line; `title` is the article's own or None.

    `agency` is the news agency that dateline, byline or sign-off name as the author.
    """

    text: str
    title: str | None
    removed: tuple[RemovedBlock, ...] = ()
    agency: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One article at one canonical URL (or guid, or content if it has neither).

    `origin` is the source of the words: the publisher's owner, or the origin of the article `copy_of`, of which it is
    an exact or near copy. `wire` is the agency that it credits, by its owner's name: that is only the article's own
    statement, so it counts against the article and never against the agency (`summarizer.ingest.origins`). `site` is
    where it was fetched, None if it was not; `points_to` is another publisher's page that it is about.
    """

    id: str
    workspace_id: str
    publisher: str
    origin: str
    first_seen: datetime
    url: str | None = None
    source_id: str | None = None
    copy_of: str | None = None
    wire: str | None = None
    site: str | None = None
    points_to: str | None = None

    @property
    def credited(self) -> str:
        """The origin as shown to readers: the agency that it credits, else the origin."""
        return self.wire or self.origin


class VersionState(StrEnum):
    """How far a version has been processed."""

    PENDING = "pending"
    ANALYSED = "analysed"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ArticleVersion:
    """An article's text as fetched at one time. An edit makes a new version.

    `published_at` falls back to `fetched_at` if the source gave no date (`dated` is then False). `signature` is the
    near-duplicate signature of `text`; `minhash` defines its layout. `note` says why a version was skipped or failed,
    `attempts` how many analyses of it were started and not finished: the process died, or is still running. A `partial`
    version has the feed's own text, until its page could be fetched; a `background` version is analysed, but never
    reported as a change. `source_id` is the source that provided this text, which may differ from the article's.
    """

    id: str
    article_id: str
    workspace_id: str
    number: int
    title: str | None
    text: str
    published_at: datetime
    fetched_at: datetime
    content_hash: str
    signature: bytes
    dated: bool = True
    state: VersionState = VersionState.PENDING
    note: str | None = None
    partial: bool = False
    background: bool = False
    facts: tuple[MetadataField, ...] = ()
    source_id: str | None = None
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class PendingVersion:
    """A version that waits for analysis, without its text: enough to decide which one is next."""

    id: str
    workspace_id: str
    background: bool
    fetched_at: datetime


class IntakeKind(StrEnum):
    """What an incoming article is to the ledger."""

    NEW = "new"
    REVISED = "revised"
    DUPLICATE = "duplicate"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class IntakeDecision:
    """The decision about one incoming article, with its reason. UNCHANGED and a mere DUPLICATE are not analysed."""

    kind: IntakeKind
    article_id: str
    version_id: str
    reason: str
