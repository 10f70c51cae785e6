"""A page's HTML to a RawArticle: its own title, address and date; the text is found by `clean`. Pure."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from summarizer.types import RawArticle


def article_from_page(
    html: str,
    publisher: str,
    fetched_at: datetime,
    *,
    url: str | None = None,
    guid: str | None = None,
    source_id: str | None = None,
) -> RawArticle:
    """The article on this page. `url` is where it was fetched; the page's own canonical address counts before it."""
    import trafilatura  # noqa: PLC0415 - a third of a second that only HTML costs

    page = trafilatura.extract_metadata(html, default_url=url)
    return RawArticle(
        body=html,
        publisher=publisher,
        fetched_at=fetched_at,
        is_html=True,
        url=_of(page, "url") or url,
        guid=guid,
        title=_of(page, "title"),
        published_at=_moment(_of(page, "date")),
        source_id=source_id,
    )


def _of(page: Any, name: str) -> str | None:  # noqa: ANN401 - trafilatura's Document has no typed attributes
    value = getattr(page, name, None)
    return value if isinstance(value, str) and value.strip() else None


def _moment(text: str | None) -> datetime | None:
    """The date that a page gives, at midnight UTC; None where it is none."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC) if text else None
    except ValueError:
        return None
