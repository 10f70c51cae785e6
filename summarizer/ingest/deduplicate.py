"""Decides what an incoming article is: new, revised, a duplicate, or unchanged. Pure.

    RawArticle, CleanText → identity keys → (the ledger looks up their holders) → find_known → decide_known
                                          → (if none is, similar texts) → decide_new

Identity is a URL, a feed's guid, or the words; never a date, because feeds change the dates of old articles. A guid may
change while the URL stays, a URL may change while the guid stays, and a feed may give an old guid, or one landing page,
to another article. If the keys do not agree, the words decide, so that no article is reported twice or lost.

A source speaks only for itself: a URL identifies the article of the site that serves it. Another publisher's entry that
links there has an identity of its own, and never becomes a version of that article, whichever was read first.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import time
from itertools import chain

from summarizer.ingest import minhash
from summarizer.ingest.identity_keys import FOLDED, article_id, canonical_name, is_front_page, version_id
from summarizer.ingest.incoming import Incoming
from summarizer.ingest.limits import DEDUPLICATION
from summarizer.ingest.model import Article, ArticleVersion, IntakeDecision, IntakeKind
from summarizer.ingest.sites import same_publisher, site_of, speaks_for
from summarizer.ingest.story_ids import tells_apart

_COUNTER = re.compile(r"\s*[(\[]\d[\d.,]*(?: [^\W\d]+)?[)\]]$")
"""A feed's counter after a headline: "(14 comments)"."""


@dataclass(frozen=True, slots=True)
class Holder:
    """A known article that holds some keys of an incoming one, with its newest version.

    `headlines` are its earlier headlines.
    """

    article: Article
    latest: ArticleVersion
    keys: frozenset[str]
    headlines: frozenset[str] = frozenset()

    @property
    def kinds(self) -> set[str]:
        """The kinds of its keys: "url", "guid", …"""
        return {key.partition(":")[0] for key in self.keys}


@dataclass(frozen=True, slots=True)
class StoreDecision:
    """What to store: `number` is the version's; `origin`, `copy_of` and `wire` belong to a new article.

    `copied_by` is an article that was read earlier, and turns out to be a copy of this one.
    """

    intake: IntakeDecision
    number: int
    origin: str
    copy_of: str | None = None
    wire: str | None = None
    copied_by: str | None = None


def decide_new(
    arrived: Incoming,
    key: str,
    near_duplicates: Sequence[tuple[Article, ArticleVersion]],
    originals: Mapping[str | None, tuple[Article, ArticleVersion]],
) -> StoreDecision:
    """How an article whose keys identify none in the ledger, to be stored under `free_key`, relates to similar ones.

    `near_duplicates` are articles that share a band of its signature, each with its newest version. `originals` has, by
    id, the originals of the copies among them, each with its first version.
    """
    new_id = article_id(arrived.workspace_id, key)
    compared = ((_similarity(arrived, version), article, version) for article, version in near_duplicates)
    similar = sorted((each for each in compared if each[0] >= DEDUPLICATION.copy_share), key=_rank, reverse=True)
    if renamed := next((each for each in similar if _is_renamed(arrived, *each)), None):
        return decide_known(arrived, Holder(renamed[1], renamed[2], frozenset()))
    if not similar:
        return _decision(arrived, new_id, 1, IntakeKind.NEW, "not seen before", arrived.origin, None)
    share, article, version = similar[0]
    first, first_version = originals.get(article.copy_of, (article, version))
    if _is_original(arrived, first, first_version):
        reason = f"the original of an article by {first.publisher} that was read before it"
        decision = _decision(arrived, new_id, 1, IntakeKind.NEW, reason, arrived.origin, None)
        return replace(decision, copied_by=first.id)
    return _copy(arrived, new_id, share, article, version)


def free_key(arrived: Incoming, holders: Sequence[Holder]) -> str:
    """The key under which a new article is stored: the most reliable one that no other article holds."""
    held = _keys_of(holders)
    return next((key for key in arrived.keys if key not in held), arrived.spare)


def _keys_of(holders: Iterable[Holder]) -> frozenset[str]:
    return frozenset().union(*(holder.keys for holder in holders))


def find_known(arrived: Incoming, holders: Sequence[Holder]) -> Holder | None:
    """The stored article that this one is, unchanged or edited; None if the words or the publisher contradict that."""
    own, strangers = _partition(holders, lambda holder: is_own(arrived, holder.article))
    sure, hinted = _partition(own, lambda holder: not holder.keys.isdisjoint((*arrived.keys, arrived.spare)))
    same = (holder for holder in sure if holder.latest.content_hash == arrived.content_hash)
    edited = (holder for holder in sure if not _another_story(arrived, holder))
    same_id = (holder for holder in hinted if _has_its_id(arrived, holder))
    usable = {*arrived.keys} - _keys_of(strangers) or {arrived.spare}
    replaced = _replaced(sure) if usable <= _keys_of(sure) else ()
    return next(chain(same, edited, same_id, replaced), None)


def _partition(holders: Iterable[Holder], test: Callable[[Holder], bool]) -> tuple[list[Holder], list[Holder]]:
    """The holders that pass the test, and the others."""
    parts: tuple[list[Holder], list[Holder]] = [], []
    for holder in holders:
        parts[not test(holder)].append(holder)
    return parts


def _replaced(holders: Sequence[Holder]) -> Iterator[Holder]:
    """All keys are known but the words differ: the text at its most reliable URL was replaced.

    A guid is not a URL: if a feed gives one guid to every entry, the stored article must share words, or it is another
    one.
    """
    return (holder for kind in ("url", "link", "hash", "own") for holder in holders if kind in holder.kinds)


def is_own(arrived: Incoming, article: Article) -> bool:
    """Whether the article is this publisher's.

    One source has one publisher, except a folder, where names count. But a feed's own text never changes what was read
    from another site's page: of such an article the feed only provided the URL.
    """
    if _is_of_one_site_source(arrived, article) and not _was_read_from_its_page(arrived, article):
        return True
    return same_publisher(arrived.publisher, arrived.site, article.publisher, article.site, arrived.owners)


def _is_of_one_site_source(arrived: Incoming, article: Article) -> bool:
    """Whether both are from one source that is not a folder, whose files have no site."""
    if not arrived.source_id:
        return False
    if arrived.source_id != article.source_id:
        return False
    return bool(arrived.site or article.site)


def _was_read_from_its_page(arrived: Incoming, article: Article) -> bool:
    """Whether the stored text is of the article's own site, and the incoming text of a site as well."""
    if not arrived.site:
        return False
    return speaks_for(article.site, site_of(article.url), arrived.owners)


def new_address(arrived: Incoming, holder: Holder) -> str | None:
    """Where an article is now, if its source gives it another address of the same site under the same guid."""
    article = holder.article
    here, there = arrived.url, article.url
    if not (here and there):
        return None
    if (arrived.source_id, site_of(here)) != (article.source_id, site_of(there)):
        return None
    if "guid" not in holder.kinds:
        return None
    before = canonical_name(there)
    if before in {canonical_name(here), *arrived.beside}:  # the same, or still in use
        return None
    return None if is_front_page(here, "guid") else here


def _another_story(arrived: Incoming, holder: Holder) -> bool:
    """Whether a key was reused for another article: by the same source, and with hardly a run of words in common."""
    if _is_beside(arrived, holder.article):
        return True  # a guid shared by two entries of one feed
    if "url" in holder.kinds and holder.article.source_id != arrived.source_id:
        return False  # another feed has other guids, and often its own teaser: the URL counts
    shared = _shared(arrived, holder.latest)
    return shared is not None and shared < DEDUPLICATION.same_story


def _shared(arrived: Incoming, version: ArticleVersion) -> float | None:
    """The share of the shorter text that the other contains; None if it is too short to compare."""
    before = minhash.shingles(version.text)
    if min(len(before), len(arrived.runs)) < DEDUPLICATION.copy_runs:
        return None
    return minhash.containment(before, arrived.runs)


def _is_beside(arrived: Incoming, article: Article) -> bool:
    """Whether the source lists the stored URL next to this one: a URL that still exists was not renamed."""
    return canonical_name(article.url or "") in arrived.beside


def _have_two_names(arrived: Incoming, article: Article) -> bool:
    """Whether the URLs show that these are two articles, whatever they say."""
    return _is_beside(arrived, article) or tells_apart(arrived.url or "", article.url or "")


def _has_its_id(arrived: Incoming, holder: Holder) -> bool:
    """Whether an article with the same id in its URL is this one: enough words, or the headline, are the same."""
    latest = holder.latest
    if _have_two_names(arrived, holder.article):
        return False
    if latest.content_hash == arrived.content_hash:
        return True
    shared = _shared(arrived, latest)
    return _have_one_headline(arrived, latest) if shared is None else shared >= DEDUPLICATION.same_id


def _have_one_headline(arrived: Incoming, latest: ArticleVersion) -> bool:
    return headline(arrived.title, "") == headline(latest.title, "") != ""


def _is_renamed(arrived: Incoming, share: float, article: Article, version: ArticleVersion) -> bool:
    """Whether it is the same publisher's article at a new URL: nearly the same words, and the same numbers.

    Two reports written to one pattern differ in their numbers; two URLs with different ids, or listed side by side, are
    two articles whatever they say.
    """
    if share < DEDUPLICATION.renamed or not is_own(arrived, article):
        return False
    if not (arrived.url and article.url) or _have_two_names(arrived, article):
        return False
    if len(arrived.runs) < DEDUPLICATION.copy_runs:  # "Read the full story here." occurs in many articles
        return _have_one_headline(arrived, version)
    if share == 1.0:
        return True
    return re.findall(r"\d+", arrived.text) == re.findall(r"\d+", version.text)


def headline(title: str | None, publisher: str) -> str:
    """The words of a headline, without its publisher's name, a counter, or typographic differences."""
    folded = " ".join(unicodedata.normalize("NFKC", title or "").translate(FOLDED).split())
    if publisher:
        folded = re.sub(rf"\s*[-|:·»]\s*{re.escape(publisher)}$", "", folded, flags=re.IGNORECASE)
    return _COUNTER.sub("", folded).casefold()


def decide_known(arrived: Incoming, known: Holder) -> StoreDecision:
    """What is new in an article that is in the ledger."""
    article, latest = known.article, known.latest
    elsewhere = _is_from_another_source(arrived, known)
    if latest.content_hash == arrived.content_hash:
        if elsewhere:
            return _unchanged(article, latest, f"same words as version {latest.number}")
        return _decide_headline(arrived, known)
    if arrived.partial and not latest.partial:
        return _unchanged(article, latest, f"only the feed's own text; version {latest.number} has the page's")
    if elsewhere and not _has_more_to_show(arrived, latest):
        # Two feeds may word one article differently; otherwise each poll would be an edit of the other feed's text.
        return _unchanged(article, latest, "the same article in other words, from another source of the publisher")
    left = minhash.share(minhash.shingles(latest.text), arrived.runs)
    reason = f"the text at this address changed; {left:.0%} of version {latest.number} is left"
    return _revised(arrived, article, latest, reason)


def _is_from_another_source(arrived: Incoming, known: Holder) -> bool:
    """Whether another source than this one provided the stored text; unknown sources are never another one."""
    stored = known.latest.source_id or known.article.source_id
    return len({stored, arrived.source_id} - {None}) > 1


def _has_more_to_show(arrived: Incoming, latest: ArticleVersion) -> bool:
    """Whether the text is from the article's own page, or is whole where the stored one is partial."""
    if arrived.from_page:
        return True
    return latest.partial and not arrived.partial


def _decide_headline(arrived: Incoming, known: Holder) -> StoreDecision:
    """The words are the same: a new headline is an edit, unless the article had it before, as in A/B tests."""
    before, now = (headline(title, arrived.publisher) for title in (known.latest.title, arrived.title))
    if not before or now in {"", before, *known.headlines}:
        return _unchanged(known.article, known.latest, f"same words as version {known.latest.number}")
    return _revised(arrived, known.article, known.latest, "the headline changed")


def _revised(arrived: Incoming, article: Article, latest: ArticleVersion, reason: str) -> StoreDecision:
    number = latest.number + 1
    return _decision(arrived, article.id, number, IntakeKind.REVISED, reason, article.origin, article.copy_of)


def _unchanged(known: Article, latest: ArticleVersion, reason: str) -> StoreDecision:
    intake = IntakeDecision(IntakeKind.UNCHANGED, known.id, latest.id, reason)
    return StoreDecision(intake, latest.number, known.origin, known.copy_of, known.wire)


def _similarity(arrived: Incoming, version: ArticleVersion) -> float:
    """1 for the same words, else the mean share of each text in the other; 0 if the texts are too short."""
    if version.content_hash == arrived.content_hash:
        return 1.0
    if minhash.overlap(arrived.signature, version.signature) < DEDUPLICATION.worth:
        return 0.0
    others = minhash.shingles(version.text)
    if min(len(arrived.runs), len(others)) < DEDUPLICATION.copy_runs:
        return 0.0
    return min(minhash.common(arrived.runs, others), 0.999)  # only identical words are a duplicate


def _rank(candidate: tuple[float, Article, ArticleVersion]) -> tuple[float, float, float]:
    """Most similar first, then first published, then first read: the first article with these words."""
    _, _, version = candidate
    published = version.published_at if version.dated else version.fetched_at
    return candidate[0], -published.timestamp(), -version.fetched_at.timestamp()


def _is_original(arrived: Incoming, article: Article, version: ArticleVersion) -> bool:
    """Whether, of two copies, the one that is being read is the original.

    An agency's own article is the original before any that credits it; else the first published, if both dates can be
    compared; else the first read.
    """
    if arrived.wire != article.wire:
        if article.wire == arrived.origin:
            return True
        if arrived.wire == article.origin:
            return False
    if not arrived.dated:
        return False
    if not version.dated:
        return False
    published, before = arrived.published_at, version.published_at
    if published.date() == before.date() and time.min in {published.time(), before.time()}:
        return False  # a date without a time cannot be ordered within that day
    return published < before


def _copy(arrived: Incoming, new_id: str, share: float, article: Article, version: ArticleVersion) -> StoreDecision:
    same = version.content_hash == arrived.content_hash
    kind = IntakeKind.DUPLICATE if same else IntakeKind.NEW
    extent = "word for word" if same else f"{share:.0%} of each is in the other, on average"
    reason = f"copy of an article by {article.publisher}: {extent}"
    decision = _decision(arrived, new_id, 1, kind, reason, article.origin, article.copy_of or article.id)
    wire = arrived.wire or article.wire
    return replace(decision, wire=None if wire == article.origin else wire)


def _decision(
    arrived: Incoming, article: str, number: int, kind: IntakeKind, reason: str, source: str, copy_of: str | None
) -> StoreDecision:
    intake = IntakeDecision(kind, article, version_id(article, number, arrived.content_hash), reason)
    return StoreDecision(intake, number, source, copy_of, arrived.wire)
