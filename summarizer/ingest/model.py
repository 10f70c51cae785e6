"""Sources, articles and their versions. All times are aware and in UTC."""

from __future__ import annotations

from dataclasses import dataclass
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
    """A feed, a page, a sitemap or a folder that a workspace reads.

    `etag` and `last_modified` are what the server last sent, for a conditional GET. `failure` is the reason in plain
    words while the source fails, since `failing_since`; `failures` counts them in a row; `failure_notified` says
    whether its workspace has heard of it. `checked_at` is the last try, `read_at` the last that went well,
    `backfill_done` whether all that it held when it was added has been read, `next_check` when it is due again (None:
    now), `interval_minutes` how often that is while all goes well, `last_item` when its newest article was published.
    `login` names a secret that stands in the environment; no secret is ever in here.
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
    """One reading of a source: how many articles it held, or why it failed. Quiet days are told from these."""

    source_id: str
    at: datetime
    found: int
    failure: str | None = None


@dataclass(frozen=True, slots=True)
class MetadataField:
    """What is said of an article beside its text: "author", "publisher", "language", "published", "url", "access".

    `source` is where it is said: "json-ld", "meta", "feed", "sitemap", "mail", "url" or "text".
    """

    name: str
    value: str
    source: str


@dataclass(frozen=True, slots=True)
class FollowedPage:
    """The page of an article that is read again while the article is fresh, and how that stands.

    `url` is where it is asked for, with `etag` and `last_modified` as its server last sent them. `title` is the page's
    own headline as last read, None until it could be read. It is fresh `since` it was published, or first read where
    that is not known; `checked_at` is the last try, `next_check` the next. `live` is whether it showed timed posts.
    `note` says why the last try brought nothing ("the page shows a consent wall").
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
    """Where an article of several pages goes on: `number` counts from 1, `of` is how many the page says there are.

    `url` is None where the page says so and links to none. `heading` and `title` are those of the first page in plain
    words, by which the next one is known to be of the same article.
    """

    url: str | None
    number: int
    of: int | None
    heading: str
    title: str


@dataclass(frozen=True, slots=True)
class RawArticle:
    """An article as it was fetched, before anything of ours has touched it.

    `published_at` is None where the source gave no usable date; `guid` is the feed's own identity for it. `partial` is
    a feed's own text whose page could not be read; `background` is what was old when its source was added. `page` is
    its page, where it is to be read again; it belongs to no article yet.

    `site` is where the text was fetched (`summarizer.ingest.sites`), None for what nobody fetched: files, mails,
    scenarios. `points_to` is the page that an entry is about where that is not its own; `link` the address that the
    source gave where `url` is another, or is on another site than the source. `beside` are the canonical addresses of
    everything that the source listed at the same reading. `from_page` is the text of its page rather than a feed's own.
    `presumed_at` is when a file was written, for want of a date: it dates the article, but is no sure date.
    `next_page` is where the text goes on, until it is read.
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


@dataclass(frozen=True, slots=True)
class RemovedBlock:
    """A part of the raw text that cleaning took out, and why: "advert", "caption", "byline", …"""

    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class CleanText:
    """What cleaning leaves. Paragraphs are separated by a blank line; `title` is the article's own or None.

    `agency` is the news agency that dateline, byline or sign-off name as the author.
    """

    text: str
    title: str | None
    removed: tuple[RemovedBlock, ...] = ()
    agency: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One story at one canonical URL (or guid, or content where it has neither).

    `origin` is who stands behind the words: the publisher's owner, or the origin of the article that it copies word
    for word or nearly so, `copy_of`. `wire` is the agency whose story it calls itself, by its owner's name: that is
    the article's own word, so it counts against the article and never against the agency (`summarizer.ingest.origins`).
    `site` is where it was fetched, None where it was not; `points_to` the page of another publisher that it is about.
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
        """The origin as a reader is told: the agency that it credits, else who stands behind it."""
        return self.wire or self.origin


class VersionState(StrEnum):
    """How far a version has come."""

    PENDING = "pending"
    ANALYSED = "analysed"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ArticleVersion:
    """An article's text as fetched at one time. An edit makes a new version.

    `published_at` falls back to `fetched_at` where the source gave no date (`dated` is then False). `signature` is
    the near-duplicate signature of `text`; its layout belongs to `intake`. `note` says why a version was skipped or
    failed, `attempts` how many analyses of it were begun and not ended: the process died, or is at work on it now.
    `partial` is the feed's own text, until its page could be read; `background` is analysed, but never a change.
    `source_id` is the source that gave this text, which may be another than that of the article.
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


class IntakeKind(StrEnum):
    """What an incoming article is to the ledger."""

    NEW = "new"
    REVISED = "revised"
    DUPLICATE = "duplicate"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class IntakeDecision:
    """The decision about one incoming article, with its reason. UNCHANGED and a bare DUPLICATE are not analysed."""

    kind: IntakeKind
    article_id: str
    version_id: str
    reason: str
