"""A PDF's text to an article. Pure."""

from __future__ import annotations

import io
import logging
from datetime import datetime

from bot.watch.markup import line
from summarizer.errors import InputError
from summarizer.types import Fact, RawArticle

MOST_PAGES = 200
"""What stands behind them in a longer document is left out: it is a book or a dump, and no article."""


def article_from_pdf(
    data: bytes, publisher: str, fetched_at: datetime, guid: str, source_id: str | None = None
) -> RawArticle:
    """The text of its pages under its own title. A PDF's dates say when the file was made, so they count as none.

    Raises:
        InputError: it is locked, broken, or holds pictures of text.
    """
    import pypdf  # noqa: PLC0415 - a tenth of a second that only PDFs cost

    logging.getLogger("pypdf").setLevel(logging.ERROR)  # it tells of every mend
    try:
        document = pypdf.PdfReader(io.BytesIO(data))
        text = "\n\n".join(page.extract_text() for page in document.pages[:MOST_PAGES])
        said = document.metadata
        title, author = line(str(said.title or "") if said else ""), line(str(said.author or "") if said else "")
    except Exception as error:  # a parser of a hostile format raises whatever a broken file leads it to
        raise InputError(f"this PDF is locked or broken ({type(error).__name__}); save the article as text") from error
    if not text.strip():
        raise InputError("this PDF holds pictures of text and no text; save the article as text or HTML")
    facts = (Fact("author", author, "meta"),) if author else ()
    return RawArticle(text, publisher, fetched_at, guid=guid, title=title or None, source_id=source_id, facts=facts)
