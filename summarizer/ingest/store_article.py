"""Stores an incoming article in the ledger: the shell around `clean` and `deduplicate`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from summarizer.ingest.deduplicate import (
    Holder,
    StoreDecision,
    decide_known,
    decide_new,
    find_known,
    free_key,
    headline,
    is_own,
    new_address,
)
from summarizer.ingest.incoming import Incoming, incoming
from summarizer.ingest.limits import DEDUPLICATION
from summarizer.ingest.minhash import bands
from summarizer.ingest.model import (
    Article,
    ArticleVersion,
    CleanText,
    IntakeDecision,
    IntakeKind,
    RawArticle,
    VersionState,
)
from summarizer.ingest.sites import Owners
from summarizer.jobs import analysis_job
from summarizer.unit_of_work import UnitOfWork


def store_article(
    work: UnitOfWork, workspace_id: str, raw: RawArticle, clean: CleanText, owners: Owners
) -> IntakeDecision:
    """Decide what the article is, and store it if it is new or changed; the caller commits.

    Raises:
        AlreadyStoredError: another process stored the same article at the same moment.
    """
    arrived = incoming(workspace_id, raw, clean, owners)
    holders = _holders(work, arrived)
    key = free_key(arrived, holders)
    known = find_known(arrived, holders)
    decision = decide_known(arrived, known) if known else _decide_new(work, arrived, key)
    intake = decision.intake
    _follow_address(work, arrived, holders, intake.article_id)
    _store(work, arrived, decision, key, raw, clean)
    if raw.page is not None:
        work.pages.follow(replace(raw.page, article_id=intake.article_id, workspace_id=workspace_id))
    return intake


def _store(
    work: UnitOfWork, arrived: Incoming, decision: StoreDecision, key: str, raw: RawArticle, clean: CleanText
) -> None:
    intake = decision.intake
    keys = (*arrived.keys, *arrived.hints)
    if intake.kind is IntakeKind.UNCHANGED:
        work.articles.add_keys(intake.article_id, keys)
        return
    if intake.kind is IntakeKind.REVISED:
        work.articles.add_keys(intake.article_id, keys)
        raw = _as_edit(work, raw, intake.article_id)
    else:
        article = _article(arrived, decision, raw)
        work.articles.add(article, tuple(dict.fromkeys((*keys, key))))
        if decision.copied_by:
            work.articles.mark_copies(decision.copied_by, article)
    version = _version(arrived, decision, raw, clean)
    work.articles.add_version(version, bands(arrived.signature), DEDUPLICATION.crowd)
    if version.state is VersionState.PENDING:
        work.jobs.enqueue([analysis_job(version.id, version.workspace_id, background=version.background)])


def _follow_address(work: UnitOfWork, arrived: Incoming, holders: Sequence[Holder], article_id: str) -> None:
    known = next((holder for holder in holders if holder.article.id == article_id), None)
    if known and (url := new_address(arrived, known)):
        work.articles.move(article_id, url)


def _as_edit(work: UnitOfWork, raw: RawArticle, article_id: str) -> RawArticle:
    """An edit of a background article is news, unless it only completes the feed's text."""
    completes = work.articles.list_versions(article_id)[-1].partial
    return replace(raw, background=raw.background and completes)


def _decide_new(work: UnitOfWork, arrived: Incoming, key: str) -> StoreDecision:
    candidates = work.articles.near_duplicate_candidates(
        arrived.workspace_id, bands(arrived.signature), DEDUPLICATION.alike
    )
    others = [(article, version) for version in candidates if (article := work.articles.get(version.article_id))]
    newest = [
        (article, work.articles.list_versions(article.id)[-1] if is_own(arrived, article) else version)
        for article, version in others
    ]
    return decide_new(arrived, key, newest, _originals(work, {article.copy_of for article, _ in others}))


def _originals(work: UnitOfWork, ids: Iterable[str | None]) -> dict[str | None, tuple[Article, ArticleVersion]]:
    """The articles with these ids, each with its first version, by id."""
    originals = map(work.articles.get, filter(None, ids))
    return {article.id: (article, work.articles.list_versions(article.id)[0]) for article in originals if article}


def _holders(work: UnitOfWork, arrived: Incoming) -> list[Holder]:
    """The holders of the keys and hints, the most reliable key first, without duplicates."""
    keys: dict[Article, set[str]] = {}
    asked = (*arrived.keys, arrived.spare, *arrived.hints)
    for key, article in work.articles.holders(arrived.workspace_id, asked).items():
        keys.setdefault(article, set()).add(key)
    return [_holder(work, article, frozenset(held)) for article, held in keys.items()]


def _holder(work: UnitOfWork, article: Article, keys: frozenset[str]) -> Holder:
    versions = work.articles.list_versions(article.id)
    said = (version for version in versions if version.content_hash == versions[-1].content_hash)
    return Holder(
        article, versions[-1], keys, frozenset(headline(version.title, article.publisher) for version in said)
    )


def _article(arrived: Incoming, decision: StoreDecision, raw: RawArticle) -> Article:
    return Article(
        decision.intake.article_id,
        arrived.workspace_id,
        arrived.publisher,
        decision.origin,
        arrived.fetched_at,
        raw.url,
        raw.source_id,
        decision.copy_of,
        decision.wire,
        raw.site,
        raw.points_to,
    )


def _version(arrived: Incoming, decision: StoreDecision, raw: RawArticle, clean: CleanText) -> ArticleVersion:
    """An exact copy is stored as read but needs no analysis: the original has its claims."""
    copied = decision.intake.kind is IntakeKind.DUPLICATE
    return ArticleVersion(
        decision.intake.version_id,
        decision.intake.article_id,
        arrived.workspace_id,
        decision.number,
        clean.title,
        clean.text,
        arrived.published_at,
        arrived.fetched_at,
        arrived.content_hash,
        arrived.signature,
        arrived.dated,
        VersionState.SKIPPED if copied else VersionState.PENDING,
        decision.intake.reason if copied else None,
        raw.partial,
        raw.background,
        raw.facts,
        raw.source_id,
    )
