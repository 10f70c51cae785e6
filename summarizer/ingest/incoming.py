"""An incoming article as the decision about it reads it: cleaned, dated, with its identity keys. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property

from summarizer.ingest import minhash
from summarizer.ingest.identity_keys import canonical_name, content_hash, identity_keys, spare_key, url_hints
from summarizer.ingest.limits import DEDUPLICATION
from summarizer.ingest.model import CleanText, RawArticle
from summarizer.ingest.sites import Owners, publisher_key
from summarizer.utc import utc


@dataclass(frozen=True)
class Incoming:
    """A cleaned article before it is stored, with all that decides what it is.

    `keys` identify it, the most reliable first. `hints` are ids in its URL, which other articles may share: they lead
    to candidates, and the words decide. `spare` is the key for its publisher's own article at a URL that another
    publisher's article holds. `beside` are the canonical URLs that its source lists next to its own, if it has one.
    Times are in UTC; `dated` says whether the source gave `published_at`.
    """

    workspace_id: str
    publisher: str
    origin: str
    keys: tuple[str, ...]
    text: str
    content_hash: str
    signature: bytes
    fetched_at: datetime
    published_at: datetime
    dated: bool
    source_id: str | None = None
    partial: bool = False
    from_page: bool = False
    site: str | None = None
    url: str | None = None
    title: str | None = None
    wire: str | None = None
    beside: frozenset[str] = frozenset()
    hints: tuple[str, ...] = ()
    spare: str = ""
    owners: Owners = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def runs(self) -> minhash.Runs:
        """Its runs of words, which are compared with those of several articles."""
        return minhash.shingles(self.text)


def incoming(workspace_id: str, raw: RawArticle, clean: CleanText, owners: Owners) -> Incoming:
    """All inputs of the decision about an article. `owners` maps casefolded publishers and sites to their owner."""
    published_at, known_date = dated(raw)
    fetched_at = utc(raw.fetched_at)
    publisher_id = publisher_key(raw.publisher, raw.site, owners)
    owner = origin(raw.publisher, owners, raw.site)
    wire = credited(clean.agency, owners)
    return Incoming(
        workspace_id=workspace_id,
        publisher=raw.publisher,
        origin=owner,
        keys=identity_keys(raw, clean, owners),
        text=clean.text,
        content_hash=content_hash(clean.text),
        signature=minhash.minhash(clean.text),
        fetched_at=fetched_at,
        published_at=published_at,
        dated=known_date,
        source_id=raw.source_id,
        partial=raw.partial,
        from_page=raw.from_page,
        site=raw.site,
        url=raw.url,
        title=clean.title,
        wire=None if wire == owner else wire,
        beside=raw.beside - {canonical_name(raw.url)} if raw.url else frozenset(),
        hints=url_hints(raw, publisher_id, owners),
        spare=spare_key(raw, publisher_id),
        owners=owners,
    )


def origin(publisher: str, owners: Owners, site: str | None = None) -> str:
    """The origin of a publisher's articles: its configured owner, if there is one."""
    return owners.get(site or "") or owners.get(publisher.casefold(), publisher)


def credited(agency: str | None, owners: Owners) -> str | None:
    """The agency that a text names as its author, by its owner's name."""
    return owners.get(agency.casefold(), agency) if agency else None


def dated(raw: RawArticle) -> tuple[datetime, bool]:
    """When it was published, in UTC, and whether the source said so.

    A date that is missing, clearly in the future, or older than news pages is ignored: the article then counts as
    published when its file was written, else when it was fetched. A date up to a day ahead comes from a feed that
    labels its local time as UTC; such an article counts as published now.
    """
    fetched = utc(raw.fetched_at)
    if raw.published_at is None:
        presumed = utc(raw.presumed_at) if raw.presumed_at else fetched
        return (fetched if presumed.year < DEDUPLICATION.oldest else min(presumed, fetched)), False
    published = utc(raw.published_at)
    if published.year < DEDUPLICATION.oldest:
        return fetched, False
    if published > fetched + timedelta(hours=DEDUPLICATION.future_hours):
        return fetched, False
    return min(published, fetched), True
