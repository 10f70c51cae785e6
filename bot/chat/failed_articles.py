"""Names the articles whose analysis failed, and looks one up as users name it."""

from __future__ import annotations

from bot.workspace.parse_user_input import quote_input
from summarizer.errors import NotFoundError
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.unit_of_work import UnitOfWork


def article_name(article: Article, version: ArticleVersion) -> str:
    """Its title, else its URL."""
    return version.title or article.url or "An article without a title"


def reason_of_failure(version: ArticleVersion) -> str:
    """Why it could not be analysed."""
    return version.note or "no reason given"


def article_label(article: Article, version: ArticleVersion) -> str:
    """One line for a list of choices."""
    return f"{article_name(article, version)} · {article.publisher}"


def failed_article(unit: UnitOfWork, workspace_id: str, text: str) -> Article:
    """The failed article with that id, URL or title. Raises NotFoundError."""
    named = text.strip()
    for article, version in unit.articles.failed(workspace_id):
        if named in {article.id, article.url, version.title, article_label(article, version)}:
            return article
    raise NotFoundError(f"No failed article is called {quote_input(text)}. Choose one from the list, or leave it out.")
