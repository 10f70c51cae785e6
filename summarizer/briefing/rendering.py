"""A renderer for claims, with the versions and articles that they stand in."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.briefing.wording import ClaimRenderer
from summarizer.claims.model import Claim
from summarizer.unit_of_work import UnitOfWork


def claim_renderer(work: UnitOfWork, claims: Iterable[Claim]) -> ClaimRenderer:
    """Wording for these claims, with the versions and articles they stand in: two queries, however many claims."""
    shown = tuple(claims)
    versions = work.articles.get_versions({claim.version_id for claim in shown})
    articles = work.articles.get_many({claim.article_id for claim in shown})
    return ClaimRenderer(versions, articles)
