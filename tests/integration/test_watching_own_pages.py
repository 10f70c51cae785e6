"""Which page is the article of a source: not a wall, nor another site's, nor one that several share."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.watching.fetch import Fetched
from storage.unit_of_work import SqlLedger
from summarizer.ingest.model import Article, IntakeKind, SourceKind
from tests.integration.polled_web import (
    FEED,
    LATER,
    NOW,
    PAGE,
    STORY,
    TEASER,
    FakeWeb,
    add,
    page,
    recheck,
    rss,
    texts,
    watch,
)

pytestmark = pytest.mark.slow  # polls a server

CASES = Path(__file__).parents[1] / "data" / "watch" / "page"
HEADLINE = "Eastern quay of Lindow closed until May"
LEAD = "The harbour authority of Lindow said on Monday that the eastern quay will stay closed until the end of May."
WALLS = ("e09_consent_zeit_like", "e11_challenge_200")


def case(name: str) -> Fetched:
    return Fetched(PAGE, (CASES / f"{name}.html").read_bytes(), "utf-8")


def quay_feed() -> bytes:
    return (
        rss(PAGE)
        .replace(b"<title>T</title>", f"<title>{HEADLINE}</title>".encode())
        .replace(TEASER.encode(), LEAD.encode())
    )


@pytest.mark.parametrize("wall", WALLS)
def test_a_wall_in_front_of_a_watched_page_is_no_version_and_the_source_says_why(ledger: SqlLedger, wall: str) -> None:
    add(ledger, SourceKind.PAGE, PAGE)
    watch(ledger, FakeWeb({PAGE: case("e18_counter_1")}))
    told = texts(ledger)
    watched = watch(ledger, FakeWeb({PAGE: case(wall)}), LATER)
    shown = {"e09_consent_zeit_like": "a consent wall", "e11_challenge_200": "a bot check"}[wall]
    assert (watched.intakes, watched.source.failure) == ((), f"the page shows {shown}")
    well = watch(ledger, FakeWeb({PAGE: case("e18_counter_2")}), LATER)
    assert [intake.kind for intake in well.intakes] == [IntakeKind.UNCHANGED]
    assert (well.source.failure, texts(ledger)) == (None, told)


@pytest.mark.parametrize("wall", WALLS)
def test_a_wall_at_the_first_reading_of_a_watched_page_is_no_article(ledger: SqlLedger, wall: str) -> None:
    add(ledger, SourceKind.PAGE, PAGE)
    assert watch(ledger, FakeWeb({PAGE: case(wall)})).source.failure is not None
    assert texts(ledger) == []


@pytest.mark.parametrize("wall", WALLS)
def test_a_wall_behind_a_feed_leaves_its_teaser(ledger: SqlLedger, wall: str) -> None:
    add(ledger, SourceKind.FEED, FEED)
    first = watch(ledger, FakeWeb({FEED: Fetched(FEED, quay_feed()), PAGE: case(wall)}))
    assert (first.check.failure, texts(ledger)) == (None, [LEAD])


def test_a_watched_article_whose_address_leads_to_the_front_page_is_not_read_as_one(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.PAGE, PAGE)
    watch(ledger, FakeWeb({PAGE: case("e18_counter_1")}))
    links = "".join(
        f"<h3><a href='/2025/03/0{n}/{name.lower()}-votes-on-a-budget'>{name} votes on a budget of its own at last</a></h3><p>The council of {name} has put it off twice since spring.</p>"
        for n, name in enumerate(("Arden", "Brill", "Corin", "Dover", "Ennis", "Fermo"), 1)
    )
    watched = watch(ledger, FakeWeb({PAGE: Fetched(PAGE, f"<body>{links}</body>".encode())}), LATER)
    assert watched.intakes == ()
    assert watched.source.failure == "the page shows another text in the article's place"


GAZETTE = "https://gazette.example/dam"
COMMENT = "The Gazette says that the dam is closed, and I doubt every word of it."


def stored(ledger: SqlLedger) -> list[Article]:
    with ledger() as unit:
        return list({article.id: article for article, _ in unit.articles.list_between("w", None, LATER)}.values())


def blog_feed(*links: str, text: str = COMMENT) -> Fetched:
    items = "".join(
        f"<item><title>On the dam</title><link>{each}</link><description>{text}</description></item>" for each in links
    )
    home = "<link>https://s.example/</link>"
    return Fetched(FEED, f'<rss version="2.0"><channel><title>S</title>{home}{items}</channel></rss>'.encode())


def test_the_page_of_a_foreign_link_is_not_fetched_and_lends_no_text(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)
    web = FakeWeb({FEED: blog_feed(GAZETTE), GAZETTE: Fetched(GAZETTE, page().body)})
    watched = watch(ledger, web)
    assert [url for url, _ in web.asked] == [FEED]
    assert texts(ledger) == [COMMENT]
    assert [(a.publisher, a.url, a.points_to) for a in stored(ledger)] == [("The Strand", None, GAZETTE)]
    (note,) = watched.notes
    assert note.startswith("1 of 1 entries point to other sites (gazette.example): only what the feed itself says")


def test_an_edited_comment_on_a_foreign_link_is_seen(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)
    watch(ledger, FakeWeb({FEED: blog_feed(GAZETTE)}))
    watched = watch(ledger, FakeWeb({FEED: blog_feed(GAZETTE, text=f"{COMMENT} But I went there, and it is.")}), LATER)
    assert [intake.kind for intake in watched.intakes] == [IntakeKind.REVISED]


def test_a_trackers_link_that_ends_on_the_feeds_own_site_is_the_article_there(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)
    web = FakeWeb({FEED: blog_feed("https://t.co/abc", text=TEASER), "https://t.co/abc": page()})
    watch(ledger, web)
    assert texts(ledger) == [STORY.strip()]
    assert [article.url for article in stored(ledger)] == [PAGE]
    web.asked.clear()
    watch(ledger, web, LATER)
    assert [url for url, _ in web.asked] == [FEED]


def test_a_trackers_link_that_ends_elsewhere_points_there(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)
    web = FakeWeb({FEED: blog_feed("https://t.co/abc"), "https://t.co/abc": Fetched(GAZETTE, page().body)})
    watch(ledger, web)
    assert texts(ledger) == [COMMENT]
    assert [(a.url, a.points_to) for a in stored(ledger)] == [(None, GAZETTE)]


def test_an_own_page_that_leads_to_another_site_is_tried_again(ledger: SqlLedger) -> None:
    """A third party's consent page, reached by a redirect: the teaser is kept, and is partial."""
    add(ledger, SourceKind.FEED, FEED)
    consent = Fetched("https://consent.example/?back=1", page().body)
    web = FakeWeb({FEED: blog_feed(PAGE, text=TEASER), PAGE: consent})
    watch(ledger, web)
    assert recheck(ledger, web, NOW + timedelta(minutes=30)).read == 1
    assert texts(ledger) == [TEASER]
    assert recheck(ledger, FakeWeb({PAGE: page()})).intakes
    assert texts(ledger) == [TEASER, STORY.strip()]
    assert len(stored(ledger)) == 1


def test_a_teaser_of_a_feed_on_another_domain_is_completed_too(ledger: SqlLedger) -> None:
    """The feed's text is identified by its link, the page by its URL: they are one article."""
    add(ledger, SourceKind.FEED, "https://cdn.example/feed")
    feed = replace(blog_feed(PAGE, text=TEASER), url="https://cdn.example/feed")
    watch(ledger, FakeWeb({"https://cdn.example/feed": feed}))
    web = FakeWeb({"https://cdn.example/feed": feed, PAGE: page()})
    recheck(ledger, web)
    assert texts(ledger) == [TEASER, STORY.strip()]
    assert len(stored(ledger)) == 1
    web.asked.clear()
    watch(ledger, web, LATER)
    assert [url for url, _ in web.asked] == ["https://cdn.example/feed"]


def test_items_that_share_a_guid_are_as_many_articles(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)
    data = (Path(__file__).parents[1] / "data" / "watch" / "f22_same_guid.xml").read_bytes()
    answer = Fetched(FEED, data.replace(b"{{BASE}}", b"https://s.example"))
    for now in (NOW, LATER):
        watch(ledger, FakeWeb({FEED: answer}), now)
        assert len(stored(ledger)) == len(texts(ledger)) == 10


def test_items_that_share_a_landing_page_are_as_many_articles(ledger: SqlLedger) -> None:
    add(ledger, SourceKind.FEED, FEED)
    items = "".join(
        f"<item><title>Notice {number}</title><link>{PAGE}</link><description>{said}</description></item>"
        for number, said in enumerate((TEASER, "The western quay is open again, the port says.", COMMENT))
    )
    answer = Fetched(FEED, f'<rss version="2.0"><channel><title>S</title>{items}</channel></rss>'.encode())
    web = FakeWeb({FEED: answer, PAGE: page()})
    for now in (NOW, LATER):
        watch(ledger, web, now)
        assert len(stored(ledger)) == len(texts(ledger)) == 3
    assert PAGE not in {url for url, _ in web.asked}


@pytest.mark.parametrize(
    "link",
    [
        "http://s.example/1",
        "https://S.EXAMPLE/1/",
        "https://m.s.example/1?utm_source=rss",
        "https://www.s.example/1#top",
    ],
)
def test_an_address_written_in_another_way_is_the_same_article(ledger: SqlLedger, link: str) -> None:
    add(ledger, SourceKind.FEED, FEED)
    watch(ledger, FakeWeb({FEED: blog_feed(PAGE), PAGE: page()}))
    web = FakeWeb({FEED: blog_feed(link), link: page()})
    watch(ledger, web, LATER)
    assert [url for url, _ in web.asked] == [FEED]
    assert len(stored(ledger)) == 1
