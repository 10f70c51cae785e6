"""What an incoming article is to the ledger: new, revised, a duplicate, or unchanged. Pure.

    RawArticle, CleanText → identity keys → (the ledger looks up who holds them, and look-alikes) → decide

Identity is a URL, a feed's guid, or the words; never a date: feeds change dates of what they published long ago. Guids
move while the address stays, addresses move while the guid stays, and a feed may give an old guid, or one landing
page, to another story: where the keys do not agree, the words decide, so that no story is told twice or lost.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from summarizer import signature
from summarizer.addresses import canonical_url
from summarizer.cleaning.sourcing import agency
from summarizer.rules import INTAKE
from summarizer.types import Article, ArticleVersion, CleanText, Intake, IntakeKind, RawArticle, digest, utc

_FOLDED = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'", "–": "-", "—": "-", "\u2212": "-"}
)


@dataclass(frozen=True, slots=True)
class Incoming:
    """A cleaned article on its way into the ledger, with all that `decide` needs."""

    workspace_id: str
    publisher: str
    origin: str
    keys: tuple[str, ...]
    text: str
    content_hash: str
    signature: bytes
    source_id: str | None = None
    partial: bool = False


@dataclass(frozen=True, slots=True)
class Holder:
    """A known article that holds some of the keys of an incoming one, with its newest version."""

    article: Article
    latest: ArticleVersion
    keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class Decision:
    """What to store: `number` is the version's, `origin` and `copy_of` belong to a new article."""

    intake: Intake
    number: int
    origin: str
    copy_of: str | None = None


def incoming(workspace_id: str, raw: RawArticle, clean: CleanText, owners: Mapping[str, str]) -> Incoming:
    """Everything about an article that deciding needs. `owners` maps casefolded publishers to their owner."""
    return Incoming(
        workspace_id=workspace_id,
        publisher=raw.publisher,
        origin=origin(raw.publisher, clean, owners),
        keys=identity_keys(raw, clean),
        text=clean.text,
        content_hash=content_hash(clean.text),
        signature=signature.minhash(clean.text),
        source_id=raw.source_id,
        partial=raw.partial,
    )


def origin(publisher: str, clean: CleanText, owners: Mapping[str, str]) -> str:
    """Who stands behind the words: the agency that the dateline names, else the publisher; its owner where known."""
    named = (removed.text for removed in clean.removed if removed.reason in {"dateline", "credit", "source"})
    wire = next(filter(None, map(agency, named)), None)
    behind = wire or publisher
    return owners.get(behind.casefold(), behind)


def dated(raw: RawArticle) -> tuple[datetime, bool]:
    """When it was published, in UTC, and whether the source said so.

    A missing date, one clearly in the future or before there were news pages is not believed: it counts as published
    when fetched. A date up to a day ahead is a feed that calls its local time UTC; it is published by now.
    """
    fetched = utc(raw.fetched_at)
    if raw.published_at is None:
        return fetched, False
    published = utc(raw.published_at)
    if published > fetched + timedelta(hours=INTAKE.future_hours) or published.year < INTAKE.oldest:
        return fetched, False
    return min(published, fetched), True


def content_hash(text: str) -> str:
    """The same for texts that differ only in white space, typographic quotes and dashes."""
    return digest("content", " ".join(unicodedata.normalize("NFKC", text).translate(_FOLDED).split()))


def identity_keys(raw: RawArticle, clean: CleanText) -> tuple[str, ...]:
    """What this article is known by, surest first: "url:…", "guid:…", and "hash:…" where it has no address.

    A guid is the source's own and counts with it. Words alone identify only within a publisher: two outlets that
    carry one text have two articles, the second a copy of the first.
    """
    named = named_keys(raw)
    if any(key.startswith("url:") for key in named):
        return named
    return (*named, f"hash:{digest(raw.publisher.casefold(), content_hash(clean.text))}")


def named_keys(raw: RawArticle) -> tuple[str, ...]:
    """The keys that need no text: of the address and of the guid, as far as there are any."""
    keys = []
    if raw.url and not _is_front_page(raw.url, raw.guid):
        keys.append(f"url:{_canonical(raw.url)}")
    if raw.guid:
        keys.append(f"guid:{digest(raw.source_id or raw.publisher.casefold(), _canonical(raw.guid))}")
    return tuple(keys)


def _is_front_page(url: str, guid: str | None) -> bool:
    """Whether the address names a whole site while a guid tells its entries apart: every entry would be one article."""
    return bool(guid) and _canonical(url).endswith("/")


def _canonical(name: str) -> str:
    try:
        return canonical_url(name) if re.match(r"https?://", name, re.IGNORECASE) else name.strip()
    except ValueError:  # a port or an IPv6 address that is none: the name as it stands is as good an identity
        return name.strip()


def article_id(workspace_id: str, key: str) -> str:
    """The id of the article that is first seen under this key."""
    return digest("article", workspace_id, key)


def version_id(article: str, number: int, content: str) -> str:
    """The id of an article's version."""
    return digest("version", article, str(number), content)


def decide(
    arrived: Incoming, holders: Sequence[Holder], alike: Sequence[tuple[Article, ArticleVersion]] = ()
) -> Decision:
    """What the article is to the ledger.

    Args:
        arrived: the incoming article.
        holders: the articles that hold its keys, that of its surest key first.
        alike: versions of other articles that share a band of its signature, with their articles.
    """
    if (known := known_as(arrived, holders)) is not None:
        return _of_known(arrived, known.article, known.latest)
    held = frozenset[str]().union(*(holder.keys for holder in holders))
    own = article_id(arrived.workspace_id, next(key for key in arrived.keys if key not in held))
    others = alike[: INTAKE.alike]
    runs = signature.shingles(arrived.text) if others else signature.NO_RUNS
    found = ((_likeness(arrived, runs, version), article, version) for article, version in others)
    best = max(found, key=_rank, default=None)
    if best is None or best[0] < INTAKE.copy_share:
        return _decision(arrived, own, 1, IntakeKind.NEW, "not seen before", arrived.origin, None)
    return _copy(arrived, own, *best)


def known_as(arrived: Incoming, holders: Sequence[Holder]) -> Holder | None:
    """The article that this one is, again or changed; None where the words say that it is none of the holders."""
    for holder in holders:
        if holder.latest.content_hash == arrived.content_hash:
            return holder
    told = next((holder for holder in holders if not _another_story(arrived, holder)), None)
    free = set(arrived.keys).difference(*(holder.keys for holder in holders))
    if told or free:
        return told
    return holders[0]  # every key is known: the text at its surest one was replaced


def _another_story(arrived: Incoming, holder: Holder) -> bool:
    """Whether a key was given to another story: by one source, and with hardly a run of words in common."""
    if any(key.startswith("url:") for key in holder.keys) and holder.article.source_id != arrived.source_id:
        return False  # another feed has other guids, and often a teaser of its own: the address counts
    before, now = signature.shingles(holder.latest.text), signature.shingles(arrived.text)
    tells = min(len(before), len(now)) >= INTAKE.copy_runs
    return tells and signature.containment(before, now) < INTAKE.same_story


def _of_known(arrived: Incoming, known: Article, latest: ArticleVersion) -> Decision:
    if latest.content_hash == arrived.content_hash:
        return _unchanged(known, latest, f"same words as version {latest.number}")
    if arrived.partial and not latest.partial:
        return _unchanged(known, latest, f"only the feed's own text; version {latest.number} holds the page's")
    left = signature.share(signature.shingles(latest.text), signature.shingles(arrived.text))
    reason = f"the text at this address changed; {left:.0%} of version {latest.number} is left"
    number = latest.number + 1
    return _decision(arrived, known.id, number, IntakeKind.REVISED, reason, known.origin, known.copy_of)


def _unchanged(known: Article, latest: ArticleVersion, reason: str) -> Decision:
    intake = Intake(IntakeKind.UNCHANGED, known.id, latest.id, reason)
    return Decision(intake, latest.number, known.origin, known.copy_of)


def _likeness(arrived: Incoming, runs: signature.Runs, version: ArticleVersion) -> float:
    """1 for the same words, else the mean share of each text in the other; 0 where that says nothing."""
    if version.content_hash == arrived.content_hash:
        return 1.0
    if signature.overlap(arrived.signature, version.signature) < INTAKE.worth:
        return 0.0
    others = signature.shingles(version.text)
    if min(len(runs), len(others)) < INTAKE.copy_runs:
        return 0.0
    return min(signature.common(runs, others), 0.999)  # only the same words are a duplicate


def _rank(found: tuple[float, Article, ArticleVersion]) -> tuple[float, float]:
    """Likest first, then earliest: the first to carry the words is the original."""
    return found[0], -found[2].fetched_at.timestamp()


def _copy(arrived: Incoming, own: str, share: float, article: Article, version: ArticleVersion) -> Decision:
    same = version.content_hash == arrived.content_hash
    kind = IntakeKind.DUPLICATE if same else IntakeKind.NEW
    extent = "word for word" if same else f"{share:.0%} of each stands in the other, on average"
    reason = f"copy of an article of {article.publisher}: {extent}"
    return _decision(arrived, own, 1, kind, reason, article.origin, article.copy_of or article.id)


def _decision(
    arrived: Incoming, article: str, number: int, kind: IntakeKind, reason: str, source: str, copy_of: str | None
) -> Decision:
    intake = Intake(kind, article, version_id(article, number, arrived.content_hash), reason)
    return Decision(intake, number, source, copy_of)
