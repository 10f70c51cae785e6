"""Reading a text with the real small pipeline: loaded once for all tests of this folder that ask for it.

What imports spaCy, and with it torch, is imported by the fixtures: the quick tests here need neither.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from summarizer.ingest.model import Article, ArticleVersion
from summarizer.models.values import ModelRef

if TYPE_CHECKING:
    from summarizer.claims.extract import Extraction

PUBLISHED = datetime(2025, 12, 10, 9, tzinfo=UTC)  # a Wednesday

Reads = Callable[..., "Extraction"]


@pytest.fixture(scope="session")
def nlp():
    from summarizer.claims.parse import load_pipeline  # noqa: PLC0415 - see above

    return load_pipeline()


@pytest.fixture(scope="session")
def article():
    """Text to the version and the article that are read, and who reads them."""

    def of(text, published=PUBLISHED, publisher="Herald"):
        version = ArticleVersion("v", "a", "w", 1, None, text, published, published, "hash", b"")
        return version, Article("a", "w", publisher, publisher, published), ModelRef("test", "1")

    return of


@pytest.fixture(scope="session")
def reading(nlp, article) -> Reads:
    """Text, and watched entities if any, to the extraction of an article by the Herald."""
    from summarizer.claims.extract import extract_claims  # noqa: PLC0415 - see above
    from summarizer.claims.parse import parse_text  # noqa: PLC0415 - see above

    def reads(text, *known, published=PUBLISHED, publisher="Herald"):
        return extract_claims(parse_text(nlp, text, known), *article(text, published, publisher))

    return reads


@pytest.fixture(scope="session")
def only(reading):
    """The one claim of a text."""

    def reads(text, **options):
        (claim,) = reading(text, **options).claims
        return claim

    return reads
