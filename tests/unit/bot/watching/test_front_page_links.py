"""The articles that a front page links to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.watching import front_page_links
from bot.watching.limits import LINKS
from bot.watching.sitemap import Sitemap
from summarizer.ingest.html.html_tree import tree_of

FRONT = "https://www.s.example/"
HEADLINES = {
    "/2025/03/03/tunnel-stays-closed-until-may": "Tunnel stays closed until May",
    "/2025/03/03/court-hears-the-ferry-case": "Court hears the ferry case",
    "/2025/03/02/strike-at-the-harbour-ends": "Strike at the harbour ends",
    "/2025/03/02/council-votes-on-new-bridge": "Council votes on a new bridge",
    "/2025/03/01/flood-reaches-the-old-town": "Flood reaches the old town",
}


def article_links(html, url):
    tree = tree_of(html)
    return () if tree is None else front_page_links.article_links(tree, url)


def page(links, menu=""):
    rows = "".join(f'<li class="teaser"><h3><a href="{href}">{words}</a></h3></li>' for href, words in links.items())
    return f"<html><body><nav>{menu}</nav><main><ul>{rows}</ul></main><footer><a href='/2025/03/03/a-b-c-d'>All the terms of our house</a></footer></body></html>"


def test_headlines_are_found_with_their_addresses_in_order():
    menu = "<a href='/politics/'>Politics</a><a href='/2025/03/03/a-story-in-the-menu'>A story in the menu here</a>"
    found = article_links(page(HEADLINES, menu), FRONT)
    assert [(each.url, each.title) for each in found] == [
        (f"https://www.s.example{path}", words) for path, words in HEADLINES.items()
    ]
    assert front_page_links.front_page(tree_of(page(HEADLINES, menu)), FRONT).pages == found


def test_links_beyond_those_of_any_front_page_are_not_looked_at():
    others = "<a href='/politics/'>Politics</a>" * LINKS.examined
    assert not article_links(page(HEADLINES, others), FRONT)
    assert len(article_links(page(HEADLINES, others[: len(others) // 2]), FRONT)) == len(HEADLINES)


def stories(count):
    return "".join(f"<a href='/2025/03/03/story-{n}-of-the-day'>Story {n} of the day</a>" for n in range(count))


@pytest.mark.parametrize(
    ("html", "notes"),
    [
        pytest.param(stories(LINKS.most), (), id="as many as are read"),
        pytest.param(
            stories(LINKS.most + 1),
            (f"the page links to {LINKS.most + 1} articles; only the first {LINKS.most} are read",),
            id="more articles",
        ),
        pytest.param(
            stories(5) + "<a href='/politics/'>Politics</a>" * LINKS.examined,
            (f"the page has {LINKS.examined + 5:,} links; only the first {LINKS.examined:,} are looked at",),
            id="more links",
        ),
    ],
)
def test_what_is_left_out_of_a_front_page_is_named(html, notes):
    tree = tree_of(f"<body>{html}</body>")
    found = front_page_links.front_page(tree, FRONT)
    assert len(found.pages) == min(html.count("/2025/"), LINKS.most)
    assert found.notes == notes


@pytest.mark.parametrize(
    ("href", "words"),
    [
        pytest.param("/tags/harbour-strike-2025", "Everything on the harbour strike", id="a tag"),
        pytest.param(
            "https://other.example/2025/03/03/tunnel-stays-closed", "Tunnel stays closed until May", id="another site"
        ),
        pytest.param("javascript:alert('2025-03-03 a-b-c-d')", "Tunnel stays closed until May", id="script"),
        pytest.param("/2025/03/03/tunnel-map-of-the-strand.pdf", "A map of the tunnel under the Strand", id="a file"),
        pytest.param("/sport", "Sport", id="a section"),
        pytest.param("http://[broken", "Tunnel stays closed until May", id="a broken address"),
        pytest.param("/about", "About us", id="about"),
    ],
)
def test_other_links_are_left_out(href, words):
    assert article_links(f'<body><div><a href="{href}">{words}</a></div></body>', FRONT) == ()


def test_addresses_with_numbers_and_pictures_with_words_count_too():
    links = "".join(
        f'<div class="card"><a href="/news/item-{number}.html"><img src="x.jpg"></a><a href="/news/item-{number}.html">Story of the day {number}</a></div>'
        for number in range(10_000, 10_006)
    )
    found = article_links(f"<body>{links}</body>", FRONT)
    assert len(found) == 6
    assert found[0].title == "Story of the day 10000"


@pytest.mark.parametrize("label", ["aria-label", "title"])
@pytest.mark.parametrize(
    "start",
    [
        pytest.param("https://www.s.example", id="absolute"),
        pytest.param("", id="relative to the site"),
        pytest.param("//www.s.example", id="without a scheme"),
        pytest.param("..", id="relative to the base element"),
    ],
)
@pytest.mark.parametrize("end", [pytest.param("", id="whole"), pytest.param("#comments", id="with a fragment")])
def test_a_picture_without_text_is_called_by_its_label_however_its_address_is_written(label, start, end):
    links = "".join(
        f'<div class="card"><a href="{start}{path}{end}" {label}="{words}"><img src="x.jpg"></a></div>'
        for path, words in HEADLINES.items()
    )
    found = article_links(f'<head><base href="/news/"></head><body>{links}</body>', FRONT)
    assert [(each.url, each.title) for each in found] == [
        (f"https://www.s.example{path}", words) for path, words in HEADLINES.items()
    ]


def test_a_link_with_text_is_called_by_its_text_and_one_without_either_is_left_out():
    path, words = next(iter(HEADLINES.items()))
    html = (
        f'<body><a href="{path}"><img src="x.jpg"></a><a href="{path}" title="Open in this window">{words}</a></body>'
    )
    assert [each.title for each in article_links(html, FRONT)] == [words]
    assert article_links(f'<body><a href="{path}"><img src="x.jpg"></a></body>', FRONT) == ()


def test_the_related_box_of_an_article_makes_no_list():
    few = dict(list(HEADLINES.items())[:3])
    assert article_links(page(few), FRONT)
    assert front_page_links.front_page(tree_of(page(few)), FRONT) == Sitemap()


@given(st.text(max_size=300))
def test_any_text_is_a_page_with_or_without_articles(html):
    assert all(each.url.startswith("http") for each in article_links(f"<a href='{html}'>{html}</a>", FRONT))
