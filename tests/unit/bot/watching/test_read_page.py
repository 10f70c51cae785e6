"""A fetched page as an article."""

from __future__ import annotations

from datetime import UTC, datetime

import lxml.html
import pytest
import readability.readability
import trafilatura

from bot.watching.fetch import Fetched
from bot.watching.read_page import page_article
from summarizer.ingest import clean
from summarizer.ingest.html import html_tree
from summarizer.ingest.model import RawArticle
from summarizer.text.paragraphs import words

NOW = datetime(2025, 3, 4, tzinfo=UTC)
ADDRESS = "https://strand.example/news/tunnel"
SENTENCES = [
    "The tunnel under the Strand will stay closed until May, the railway said on Tuesday.",
    "Engineers found cracks in eleven of its rings, and the railway wants to replace them all.",
    "Passengers are taken by bus between Kirkhaven and the airport, the railway said.",
]
PAGE = f"<html><head><title>Tunnel closed</title></head><body><h1>Tunnel closed</h1><p>{'</p><p>'.join(SENTENCES)}</p>"


@pytest.fixture
def parsed(monkeypatch) -> list[str]:
    """Every HTML text that is parsed, by us or by an extractor."""
    texts: list[str] = []
    parse = html_tree._parsed
    monkeypatch.setattr(html_tree, "_parsed", lambda html: texts.append(html) or parse(html))
    monkeypatch.setattr(readability.readability, "build_doc", texts.append)
    extract = trafilatura.extract
    monkeypatch.setattr(trafilatura, "extract", lambda page, **how: texts.extend(_text(page)) or extract(page, **how))
    return texts


def _text(page: object) -> list[str]:
    return [] if isinstance(page, lxml.html.HtmlElement) else [str(page)]


def test_a_page_is_parsed_once_from_its_bytes_to_its_text(parsed):
    entry = RawArticle("Trains stop at Kirkhaven.", "The Strand", NOW, url=ADDRESS, title="Tunnel closed")

    article = page_article(Fetched(ADDRESS, PAGE.encode()), entry)
    text = clean.article_text(article).text

    assert text.split("\n\n") == SENTENCES
    assert parsed == [PAGE]


def test_an_entry_of_a_feed_is_parsed_once_beside_its_page(parsed):
    entry = RawArticle("<p>Trains stop.</p>", "The Strand", NOW, is_html=True, url=ADDRESS, title="Tunnel closed")

    page_article(Fetched(ADDRESS, PAGE.encode()), entry)

    assert sorted(parsed) == sorted([PAGE, entry.body])


def test_an_entry_with_the_whole_text_is_parsed_once(parsed):
    entry = RawArticle(f"<p>{'</p><p>'.join(SENTENCES)}</p>", "The Strand", NOW, is_html=True, title="Tunnel closed")

    assert clean.article_text(entry).text.split("\n\n") == SENTENCES
    assert parsed == [entry.body]


def test_the_words_of_each_line_are_looked_for_once(monkeypatch):
    asked: list[str] = []
    monkeypatch.setattr("summarizer.text.paragraphs.words", lambda text: asked.append(text) or words(text))

    clean.clean("\n".join(["Tunnel closed", *SENTENCES]), "Tunnel closed")

    assert [asked.count(sentence) for sentence in SENTENCES] == [1, 1, 1]
