"""Decides what an incoming article is: new, revised, a duplicate, or unchanged. Pure.

    RawArticle, CleanText → identity keys → (the ledger looks up their holders, and similar texts) → decide

Identity is a URL, a feed's guid, or the words; never a date, because feeds change the dates of old articles. A guid may
change while the URL stays, a URL may change while the guid stays, and a feed may give an old guid, or one landing page,
to another article. If the keys do not agree, the words decide, so that no article is reported twice or lost.

A source speaks only for itself: a URL identifies the article of the site that serves it. Another publisher's entry that
links there has an identity of its own, and never becomes a version of that article, whichever was read first.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
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


def decide_intake(
    arrived: Incoming,
    holders: Sequence[Holder],
    near_duplicates: Sequence[tuple[Article, ArticleVersion]] = (),
    originals: Mapping[str, tuple[Article, ArticleVersion]] | None = None,
) -> StoreDecision:
    """How the article relates to those in the ledger.

    Args:
        arrived: the incoming article.
        holders: the articles that hold its keys or hints, the holder of its most reliable key first.
        near_duplicates: newest versions of other articles that share a band of its signature, with their articles.
        originals: for copies among those, by the original's id, the original with its first version.
    """
    if (known := find_known(arrived, holders)) is not None:
        return _decide_known(arrived, known)
    new_id = article_id(arrived.workspace_id, free_key(arrived, holders))
    others = near_duplicates[: DEDUPLICATION.alike]
    runs = minhash.shingles(arrived.text) if others else minhash.NO_RUNS
    compared = ((_similarity(arrived, runs, version), article, version) for article, version in others)
    candidates = sorted(compared, key=_rank, reverse=True)
    if renamed := next((candidate for candidate in candidates if _is_renamed(arrived, *candidate)), None):
        return _decide_known(arrived, Holder(renamed[1], renamed[2], frozenset()))
    best = next((candidate for candidate in candidates if candidate[0] >= DEDUPLICATION.copy_share), None)
    if best is None:
        return _decision(arrived, new_id, 1, IntakeKind.NEW, "not seen before", arrived.origin, None)
    share, article, version = best
    first, first_version = (originals or {}).get(article.copy_of or "", (article, version))
    if _is_original(arrived, first, first_version):
        reason = f"the original of an article by {first.publisher} that was read before it"
        decision = _decision(arrived, new_id, 1, IntakeKind.NEW, reason, arrived.origin, None)
        return replace(decision, copied_by=first.id)
    return _copy(arrived, new_id, share, article, version)


def free_key(arrived: Incoming, holders: Sequence[Holder]) -> str:
    """The key under which a new article is stored: the most reliable one that no other article holds."""
    held = frozenset[str]().union(*(holder.keys for holder in holders))
    return next((key for key in arrived.keys if key not in held), arrived.spare)


def find_known(arrived: Incoming, holders: Sequence[Holder]) -> Holder | None:
    """The stored article that this one is, unchanged or edited; None if the words or the publisher contradict that."""
    own = [holder for holder in holders if is_own(arrived, holder.article)]
    sure = [holder for holder in own if not holder.keys.isdisjoint((*arrived.keys, arrived.spare))]
    for holder in sure:
        if holder.latest.content_hash == arrived.content_hash:
            return holder
    edited = (holder for holder in sure if not _another_story(arrived, holder))
    hinted = (holder for holder in own if holder not in sure)
    same_id = (holder for holder in hinted if _has_its_id(arrived, holder))
    if known := next(chain(edited, same_id), None):
        return known
    strangers = frozenset[str]().union(*(holder.keys for holder in holders if holder not in own))
    usable = {key for key in arrived.keys if key not in strangers} or {arrived.spare}
    return _replaced(sure) if all(any(key in holder.keys for holder in sure) for key in usable) else None


def _replaced(holders: Sequence[Holder]) -> Holder | None:
    """All keys are known but the words differ: the text at its most reliable URL was replaced.

    A guid is not a URL: if a feed gives one guid to every entry, the stored article must share words, or it is another
    one.
    """
    kinds = ("url:", "link:", "hash:", "own:")
    return next((holder for kind in kinds for holder in holders if any(k.startswith(kind) for k in holder.keys)), None)


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


def _addresses(arrived: Incoming, article: Article) -> tuple[str, str] | None:
    """The URL of the incoming and of the stored article, if both have one."""
    return (arrived.url, article.url) if arrived.url and article.url else None


def new_address(arrived: Incoming, holder: Holder) -> str | None:
    """Where an article is now, if its source gives it another address of the same site under the same guid."""
    article = holder.article
    if (addresses := _addresses(arrived, article)) is None:
        return None
    here, there = addresses
    if (arrived.source_id, site_of(here)) != (article.source_id, site_of(there)):
        return None
    if not any(key.startswith("guid:") for key in holder.keys):
        return None
    before = canonical_name(there)
    if before == canonical_name(here) or before in arrived.beside:  # the same, or still in use
        return None
    return None if is_front_page(here, "guid") else here


def _another_story(arrived: Incoming, holder: Holder) -> bool:
    """Whether a key was reused for another article: by the same source, and with hardly a run of words in common."""
    if _is_beside(arrived, holder.article):
        return True  # a guid shared by two entries of one feed
    if any(key.startswith("url:") for key in holder.keys) and holder.article.source_id != arrived.source_id:
        return False  # another feed has other guids, and often its own teaser: the URL counts
    return not _share_words(arrived, holder.latest, DEDUPLICATION.same_story)


def _share_words(arrived: Incoming, version: ArticleVersion, least: float) -> bool:
    """Whether the texts share this much of the shorter one; texts too short to compare count as similar."""
    before, now = minhash.shingles(version.text), minhash.shingles(arrived.text)
    if min(len(before), len(now)) < DEDUPLICATION.copy_runs:
        return True
    return minhash.containment(before, now) >= least


def _is_beside(arrived: Incoming, article: Article) -> bool:
    """Whether the source lists the stored URL next to this one: a URL that still exists was not renamed."""
    if (addresses := _addresses(arrived, article)) is None:
        return False
    here, there = addresses
    before = canonical_name(there)
    return before in arrived.beside and before != canonical_name(here)


def _have_two_names(arrived: Incoming, article: Article) -> bool:
    """Whether the URLs show that these are two articles, whatever they say."""
    if (addresses := _addresses(arrived, article)) is None:
        return False
    return _is_beside(arrived, article) or tells_apart(*addresses)


def _has_its_id(arrived: Incoming, holder: Holder) -> bool:
    """Whether an article with the same id in its URL is this one: enough words, or the headline, are the same."""
    latest, runs = holder.latest, minhash.shingles(arrived.text)
    if _have_two_names(arrived, holder.article):
        return False
    if latest.content_hash == arrived.content_hash:
        return True
    if min(len(runs), len(minhash.shingles(latest.text))) < DEDUPLICATION.copy_runs:
        return bool(arrived.title) and headline(arrived.title, "") == headline(latest.title, "")
    return _share_words(arrived, latest, DEDUPLICATION.same_id)


def _is_renamed(arrived: Incoming, share: float, article: Article, version: ArticleVersion) -> bool:
    """Whether it is the same publisher's article at a new URL: nearly the same words, and the same numbers.

    Two reports written to one pattern differ in their numbers; two URLs with different ids, or listed side by side, are
    two articles whatever they say.
    """
    if share < DEDUPLICATION.renamed:
        return False
    if not _can_be_renamed(arrived, article):
        return False
    if len(minhash.shingles(arrived.text)) < DEDUPLICATION.copy_runs:  # "Read the full story here." occurs under many
        return headline(arrived.title, "") == headline(version.title, "") != ""
    if share == 1.0:
        return True
    return _figures(arrived.text) == _figures(version.text)


def _can_be_renamed(arrived: Incoming, article: Article) -> bool:
    if _addresses(arrived, article) is None:
        return False
    if not is_own(arrived, article):
        return False
    return not _have_two_names(arrived, article)


def _figures(text: str) -> list[str]:
    return re.findall(r"\d+", text)


def headline(title: str | None, publisher: str) -> str:
    """The words of a headline, without its publisher's name, a counter, or typographic differences."""
    folded = " ".join(unicodedata.normalize("NFKC", title or "").translate(FOLDED).split())
    if publisher:
        folded = re.sub(rf"\s*[-|:·»]\s*{re.escape(publisher)}$", "", folded, flags=re.IGNORECASE)
    return _COUNTER.sub("", folded).casefold()


def _decide_known(arrived: Incoming, known: Holder) -> StoreDecision:
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
    left = minhash.share(minhash.shingles(latest.text), minhash.shingles(arrived.text))
    reason = f"the text at this address changed; {left:.0%} of version {latest.number} is left"
    return _revised(arrived, article, latest, reason)


def _is_from_another_source(arrived: Incoming, known: Holder) -> bool:
    """Whether another source than this one provided the stored text; unknown sources are never another one."""
    source_id = known.latest.source_id or known.article.source_id
    if not source_id or not arrived.source_id:
        return False
    return source_id != arrived.source_id


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


def _similarity(arrived: Incoming, runs: minhash.Runs, version: ArticleVersion) -> float:
    """1 for the same words, else the mean share of each text in the other; 0 if the texts are too short."""
    if version.content_hash == arrived.content_hash:
        return 1.0
    if minhash.overlap(arrived.signature, version.signature) < DEDUPLICATION.worth:
        return 0.0
    others = minhash.shingles(version.text)
    if min(len(runs), len(others)) < DEDUPLICATION.copy_runs:
        return 0.0
    return min(minhash.common(runs, others), 0.999)  # only identical words are a duplicate


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
