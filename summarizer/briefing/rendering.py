"""A renderer for claims, with the versions and articles that they stand in."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.briefing.wording import ClaimRenderer
from summarizer.claims.model import Claim
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.unit_of_work import UnitOfWork


def claim_renderer(work: UnitOfWork, claims: Iterable[Claim]) -> ClaimRenderer:
    """Wording for these claims, with the versions and articles they stand in."""
    versions: dict[str, ArticleVersion] = {}
    articles: dict[str, Article] = {}
    for claim in claims:
        if claim.version_id not in versions and (version := work.articles.get_version(claim.version_id)):
            versions[version.id] = version
        if claim.article_id not in articles and (article := work.articles.get(claim.article_id)):
            articles[article.id] = article
    return ClaimRenderer(versions, articles)
