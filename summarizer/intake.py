"""What an incoming article is to the ledger: new, revised, a duplicate, or unchanged. Pure.

    RawArticle, CleanText → identity keys → (the ledger looks up the known article and look-alikes) → decide

Identity is a URL, a feed's guid, or the words; never a date: feeds change dates of what they published long ago.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import parse_qsl, urlencode, urlsplit

from summarizer import signature
from summarizer.cleaning.sourcing import agency
from summarizer.rules import INTAKE
from summarizer.types import Article, ArticleVersion, CleanText, Intake, IntakeKind, RawArticle, digest, utc

_TRACKING = re.compile(
    r"utm_.*|at_.*|ns_.*|mc_.*|pk_.*|_hs.*|(?:fb|g|dc|ms|y|tw|ig|wbra|gbra)cli?d|gclsrc|igshid|ref|ref_.*|referrer|referer|source"
    r"|src|cmp|cmpid|cid|ocid|icid|ito|smid|smtyp|xtor|spm|feature|share|shared|sharetype|amp|outputtype|output|fbclid|guccounter"
    r"|guce_.*|campaign|campaign_id|rss|from|mod|partner|sh|st|taid|traffic_source|wt\.mc_id|syn-.*|__twitter_impression",
    re.IGNORECASE,
)
_AMP = re.compile(r"(?:^|/)amp(?=/|$)|\.amp(?=\.html?$|$)", re.IGNORECASE)
_DEVICE = re.compile(r"^(?:www\d?|m|mobile|amp|touch)\.(?=[^.]+\.)", re.IGNORECASE)
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


def canonical_url(url: str) -> str:
    """One spelling of the address of a page: no scheme, www, mobile or AMP form, fragment, or tracking parameter."""
    parts = urlsplit(url.strip())
    host = _DEVICE.sub("", (parts.hostname or "").removesuffix("."))
    path = re.sub(r"/{2,}", "/", _AMP.sub("", parts.path)).rstrip("/") or "/"
    query = sorted((name, value) for name, value in parse_qsl(parts.query) if not _TRACKING.fullmatch(name))
    port = f":{parts.port}" if parts.port not in {None, 80, 443} else ""
    return f"{host}{port}{path}" + (f"?{urlencode(query)}" if query else "")


def identity_keys(raw: RawArticle, clean: CleanText) -> tuple[str, ...]:
    """What this article is known by, surest first: "url:…", "guid:…", or "hash:…" where it has neither.

    A guid is the source's own and counts with it. Words alone identify only within a publisher: two outlets that
    carry one text have two articles, the second a copy of the first.
    """
    return named_keys(raw) or (f"hash:{digest(raw.publisher.casefold(), content_hash(clean.text))}",)


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


def article_id(workspace_id: str, keys: Sequence[str]) -> str:
    """The id of the article that is first seen under these keys."""
    return digest("article", workspace_id, keys[0])


def version_id(article: str, number: int, content: str) -> str:
    """The id of an article's version."""
    return digest("version", article, str(number), content)


def decide(
    arrived: Incoming,
    known: Article | None,
    latest: ArticleVersion | None,
    alike: Sequence[tuple[Article, ArticleVersion]],
) -> Decision:
    """What the article is to the ledger.

    Args:
        arrived: the incoming article.
        known: the article that holds one of its keys, and
        latest: its newest version; both None where there is none.
        alike: versions of other articles that share a band of its signature, with their articles.
    """
    if known is not None and latest is not None:
        return _of_known(arrived, known, latest)
    own = article_id(arrived.workspace_id, arrived.keys)
    others = [(article, version) for article, version in alike if article.id != own][: INTAKE.alike]
    runs = signature.shingles(arrived.text) if others else signature.NO_RUNS
    found = ((_likeness(arrived, runs, version), article, version) for article, version in others)
    best = max(found, key=_rank, default=None)
    if best is None or best[0] < INTAKE.copy_share:
        return _decision(arrived, own, 1, IntakeKind.NEW, "not seen before", arrived.origin, None)
    return _copy(arrived, own, *best)


def _of_known(arrived: Incoming, known: Article, latest: ArticleVersion) -> Decision:
    if latest.content_hash == arrived.content_hash:
        intake = Intake(IntakeKind.UNCHANGED, known.id, latest.id, f"same words as version {latest.number}")
        return Decision(intake, latest.number, known.origin, known.copy_of)
    share = signature.resemblance(latest.signature, arrived.signature)
    reason = f"the text at this address changed; {share:.0%} of version {latest.number} is left"
    number = latest.number + 1
    return _decision(arrived, known.id, number, IntakeKind.REVISED, reason, known.origin, known.copy_of)


def _likeness(arrived: Incoming, runs: signature.Runs, version: ArticleVersion) -> float:
    """1 for the same words, else the share of the shorter text in the longer; 0 where that says nothing."""
    if version.content_hash == arrived.content_hash:
        return 1.0
    others = signature.shingles(version.text)
    if min(len(runs), len(others)) < INTAKE.copy_runs:
        return 0.0
    return min(signature.containment(runs, others), 0.999)  # only the same words are a duplicate


def _rank(found: tuple[float, Article, ArticleVersion]) -> tuple[float, float]:
    """Likest first, then earliest: the first to carry the words is the original."""
    return found[0], -found[2].fetched_at.timestamp()


def _copy(arrived: Incoming, own: str, share: float, article: Article, version: ArticleVersion) -> Decision:
    same = version.content_hash == arrived.content_hash
    kind = IntakeKind.DUPLICATE if same else IntakeKind.NEW
    extent = "word for word" if same else f"{share:.0%} of the shorter text stands in the longer"
    reason = f"copy of an article of {article.publisher}: {extent}"
    return _decision(arrived, own, 1, kind, reason, article.origin, article.copy_of or article.id)


def _decision(
    arrived: Incoming, article: str, number: int, kind: IntakeKind, reason: str, source: str, copy_of: str | None
) -> Decision:
    intake = Intake(kind, article, version_id(article, number, arrived.content_hash), reason)
    return Decision(intake, number, source, copy_of)
