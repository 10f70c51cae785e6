"""Pages to articles."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.watching.page_to_article import article_from_page, is_article, is_cut_off, with_page
from summarizer.errors import InputError
from summarizer.ingest.html.html_tree import tree_of
from summarizer.ingest.model import PARTIAL, MetadataField, RawArticle, partial_because

NOW = datetime(2025, 3, 4, tzinfo=UTC)
TEXT = "The tunnel under the Strand will stay closed until Friday, the railway said on Tuesday."
PAGE = f"""<html lang="en"><head><meta property="og:title" content="Tunnel &lt;b&gt;closed&lt;/b&gt;"><meta property="og:type" content="article">
<meta property="article:published_time" content="2025-03-03T10:00:00+02:00"></head><body><article><p>{TEXT}</p></article></body></html>"""


def entry(body, **more):
    return RawArticle(body, "The Strand", NOW, url="https://s.example/1", guid="n1", **more)


def page(html=PAGE):
    return article_from_page(html, RawArticle("", "The Strand", NOW), "https://s.example/1")


def test_a_page_is_its_text_with_what_is_said_of_it():
    found = page()
    assert (found.body, found.is_html, found.title) == (TEXT, False, "Tunnel closed")
    assert found.published_at == datetime(2025, 3, 3, 8, tzinfo=UTC)
    assert MetadataField("language", "en", "meta") in found.facts
    assert not found.partial


def test_a_page_without_text_is_refused_with_a_reason():
    with pytest.raises(InputError, match="contains no text"):
        page("<html><body><div id='root'></div><script>run()</script></body></html>")


@pytest.mark.parametrize(
    ("text", "locked", "walled"),
    [
        pytest.param(f"{TEXT} Subscribe now to continue reading.", False, True, id="a call at its end"),
        pytest.param(f"{TEXT} This article is for subscribers only.", False, True, id="a notice"),
        pytest.param(TEXT, True, True, id="by its own word"),
        pytest.param(TEXT * 60, True, False, id="by its own word, but it is all there"),
        pytest.param(TEXT, False, False, id="a short article"),
        pytest.param(
            f"{TEXT} She asked readers to subscribe to the view that it helps.", False, False, id="the words by chance"
        ),
    ],
)
def test_a_beginning_in_front_of_a_paywall_is_told(text, locked, walled):
    mark = '<meta property="article:content_tier" content="locked">' if locked else ""
    found = page(f"<html><head>{mark}</head><body><article><p>{text}</p></article></body></html>")
    assert found.partial is walled
    assert found.body == (TEXT if walled else text)


@pytest.mark.parametrize(
    "text", ["The tunnel stays …", "The tunnel stays [...]", "The tunnel. Read more", "Closed. Continue reading »"]
)
def test_a_teaser_is_told_by_its_end(text):
    assert is_cut_off(text)
    assert not is_cut_off(TEXT)


def test_the_page_gives_the_text_and_the_entry_its_identity():
    found = with_page(
        entry("Teaser", title="The feed's title", facts=(MetadataField("author", "Ann", "feed"),)), page(), "Teaser"
    )
    assert (found.body, found.title, found.guid, found.url) == (TEXT, "The feed's title", "n1", "https://s.example/1")
    assert MetadataField("author", "Ann", "feed") in found.facts
    assert found.published_at == datetime(2025, 3, 3, 8, tzinfo=UTC)


def test_behind_a_paywall_the_longer_text_is_kept_and_marked():
    walled = page(PAGE.replace("</article>", "<p>Subscribe now to continue reading.</p></article>"))
    longer = with_page(entry(TEXT * 3), walled, TEXT * 3)
    shorter = with_page(entry("Teaser"), walled, "Teaser")
    assert (longer.body, longer.partial) == (TEXT * 3, True)
    assert (shorter.body, shorter.partial) == (TEXT, True)


def test_a_page_tells_whether_it_is_one_article():
    assert is_article(tree_of(PAGE))
    assert not is_article(tree_of("<html><body><a href='/1'>One</a></body></html>"))


@pytest.mark.parametrize(
    ("name", "published", "partial", "end"),
    [
        pytest.param(
            "e14_sidebar_time_first",
            datetime(2026, 11, 20, 8, 15, tzinfo=UTC),
            False,
            "before the decision.",
            id="a box's date",
        ),
        pytest.param("e08_paywall_german", None, True, "Zwei Kräne wurden beschädigt.", id="a wall in German"),
        pytest.param("e08c_metered", None, True, "according to its spokeswoman Marta Quill.", id="a metered one"),
    ],
)
def test_the_cases_of_the_collection(name, published, partial, end):
    html = (Path(__file__).parents[3] / "data" / "watch" / "page" / f"{name}.html").read_text("utf-8")
    found = page(html)
    assert (found.published_at, found.partial) == (published, partial)
    assert found.body.endswith(end)


def test_the_whole_page_of_a_shortened_entry_is_not_partial():
    shortened = partial_because(entry("Teaser"), "its entry in the feed has more than 5,000 elements")
    found = with_page(shortened, page(), "Teaser")
    assert not found.partial
    assert PARTIAL not in {fact.name for fact in found.facts}
