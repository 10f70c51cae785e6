"""An entry of a feed may be a headline alone; of a page without text the title says nothing."""

from datetime import UTC, datetime

import pytest

from summarizer.errors import InputError
from summarizer.ingest.clean import article_text
from summarizer.ingest.model import RawArticle

AT = datetime(2026, 1, 3, 8, tzinfo=UTC)


@pytest.mark.parametrize("body", ["", " \n "])
def test_a_headline_without_text_is_the_article(body: str) -> None:
    entry = RawArticle(body, "Herald", AT, title="Arden dock chief resigns after the strike")
    assert article_text(entry).text == "Arden dock chief resigns after the strike"


@pytest.mark.parametrize(
    ("title", "is_html"),
    [pytest.param(None, False, id="nothing at all"), pytest.param("Just a moment", True, id="a wall")],
)
def test_what_has_neither_is_refused(title: str | None, *, is_html: bool) -> None:
    with pytest.raises(InputError, match="it is empty"):
        article_text(RawArticle("", "Herald", AT, title=title, is_html=is_html))
