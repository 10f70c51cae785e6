"""A small article of our own that loads every model, so that the first real article does not wait for them."""

from __future__ import annotations

from datetime import UTC, datetime

from summarizer.ingest.model import Article, ArticleVersion

FOREIGN = (
    "Das Gericht bestätigte am Dienstag das Urteil, und der Bürgermeister sagte, er werde keine Berufung einlegen."
)
"""A text for which the language check loads all its data."""


def specimen() -> tuple[ArticleVersion, Article]:
    """A small article of our own that uses every model. It is in no workspace, and nothing of it is stored."""
    at = datetime(2026, 1, 1, tzinfo=UTC)
    text = "The mayor of Arden, Ana Reyes, said on Friday that the dam would hold. It was built in 1962."
    version = ArticleVersion("specimen", "specimen", "", 1, None, text, at, at, "", b"")
    return version, Article("specimen", "", "", "", at)
