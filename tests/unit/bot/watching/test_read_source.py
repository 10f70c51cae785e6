"""The result of one poll, by kind of source."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.watching.fetch import Fetched, NotModified
from bot.watching.limits import READ_SOURCE
from bot.watching.read_source import read_source
from bot.watching.sitemap import DEEPEST, MOST_MAPS_IN_ALL
from bot.watching.source_reading import SourceTask
from summarizer.errors import FetchError, InputError, StorageError
from summarizer.ingest.model import PARTIAL, Source, SourceKind

NOW = datetime(2025, 3, 4, 12, tzinfo=UTC)
SITE = "https://s.example/"
STORY = "The tunnel under the Strand will stay closed until Friday, the railway said on Tuesday. " * 3
PAGE = f"<html><head><meta property='og:type' content='article'></head><body><article><p>{STORY}</p></article></body></html>"
PATHS = [f"2025/03/0{day}/tunnel-stays-closed-again-{day}" for day in range(1, 7)]
FRONT = "<body>" + "".join(f"<h3><a href='/{path}'>Tunnel stays closed again</a></h3>" for path in PATHS) + "</body>"


class Web:
    def __init__(self, answers):
        self.answers = answers
        self.asked = []

    async def __call__(self, url, etag=None, last_modified=None, *, page=False):
        self.asked.append(url)
        if url not in self.answers:
            raise FetchError("the server answered 503 Service Unavailable")
        return Fetched(url, self.answers[url].encode(), etag='"1"')


def reading(kind, answers, known=lambda _: False, **more):
    source = Source("s", "w", kind, SITE, "The Strand", NOW)
    return asyncio.run(read_source(SourceTask(source, Web(answers), NOW, known, **more)))


def test_a_front_page_gives_the_articles_it_links_to_and_names_those_that_fail():
    pages = {f"{SITE}{path}": PAGE for path in PATHS[:-1]}
    found = reading(SourceKind.PAGE, {SITE: FRONT, **pages})
    assert [article.url for article in found.articles] == [f"{SITE}{path}" for path in PATHS[:-1]]
    assert {article.body for article in found.articles} == {STORY.strip()}
    assert [unread.where for unread in found.unread] == [f"{SITE}{PATHS[-1]}"]
    assert found.etag is None  # the failed page is requested again, even if nothing else changes
    assert reading(SourceKind.PAGE, {SITE: FRONT, **pages, f"{SITE}{PATHS[-1]}": PAGE}).etag == '"1"'


def test_any_other_page_is_an_article_that_may_change():
    (article,) = reading(SourceKind.PAGE, {SITE: PAGE}, known=lambda _: True).articles
    assert (article.url, article.body) == (SITE, STORY.strip())


def test_a_sitemap_gives_new_pages_of_the_last_days():
    urls = "<url><loc>https://s.example/new</loc><lastmod>2025-03-03</lastmod></url><url><loc>https://s.example/old</loc><lastmod>2024-01-01</lastmod></url>"
    found = reading(SourceKind.SITEMAP, {SITE: f"<urlset>{urls}</urlset>", f"{SITE}new": PAGE})
    assert [article.url for article in found.articles] == [f"{SITE}new"]


def test_an_index_of_sitemaps_is_followed():
    index = f"<sitemapindex><sitemap><loc>{SITE}a.xml</loc></sitemap></sitemapindex>"
    answers = {SITE: index, f"{SITE}a.xml": f"<urlset><url><loc>{SITE}1</loc></url></urlset>", f"{SITE}1": PAGE}
    assert [article.url for article in reading(SourceKind.SITEMAP, answers).articles] == [f"{SITE}1"]


def test_an_index_is_read_again_also_where_only_its_maps_change():
    index = f"<sitemapindex><sitemap><loc>{SITE}a.xml</loc></sitemap></sitemapindex>"
    urls = f"<urlset><url><loc>{SITE}1</loc></url></urlset>"
    assert reading(SourceKind.SITEMAP, {SITE: index, f"{SITE}a.xml": urls, f"{SITE}1": PAGE}).etag is None
    assert reading(SourceKind.SITEMAP, {SITE: urls, f"{SITE}1": PAGE}).etag == '"1"'


def index(*maps):
    return f"<sitemapindex>{''.join(f'<sitemap><loc>{SITE}{each}</loc></sitemap>' for each in maps)}</sitemapindex>"


def test_one_dead_map_of_several_is_left_out_with_a_note():
    pages = {
        f"{SITE}b.xml": f"<urlset><url><loc>{SITE}1</loc></url></urlset>",
        f"{SITE}c.xml": "<html>",
        f"{SITE}1": PAGE,
    }
    found = reading(SourceKind.SITEMAP, {SITE: index("a.xml", "b.xml", "c.xml"), **pages})
    assert [article.url for article in found.articles] == [f"{SITE}1"]
    assert found.failure is None
    assert [note.partition(" is left out: ")[0] for note in found.notes] == [
        f"the map {SITE}a.xml",
        f"the map {SITE}c.xml",
    ]


def test_an_index_whose_maps_are_all_dead_fails():
    assert (
        reading(SourceKind.SITEMAP, {SITE: index("a.xml", "b.xml")}).failure
        == "the server answered 503 Service Unavailable"
    )


def test_an_index_in_an_index_is_followed_so_far_and_no_further():
    maps = {f"{SITE}{'i' * depth}": index("i" * (depth + 1), f"u{depth}") for depth in range(1, 9)}
    lists = {f"{SITE}u{depth}": f"<urlset><url><loc>{SITE}{depth}</loc></url></urlset>" for depth in range(9)}
    web = Web({SITE: index("i", "u0"), **maps, **lists, **{f"{SITE}{depth}": PAGE for depth in range(9)}})
    source = Source("s", "w", SourceKind.SITEMAP, SITE, "The Strand", NOW)
    found = asyncio.run(read_source(SourceTask(source, web, NOW, lambda _: False)))
    assert {article.url for article in found.articles} == {f"{SITE}0", f"{SITE}1", f"{SITE}2"}
    assert found.notes == (f"2 more maps are left out: at most {MOST_MAPS_IN_ALL} are read, {DEEPEST} deep",)


def test_a_map_that_is_also_named_less_deep_is_not_left_out():
    last = "i" * (DEEPEST + 1)
    maps = {f"{SITE}{'i' * depth}": index("i" * (depth + 1)) for depth in range(1, DEEPEST + 1)}
    urls = {f"{SITE}{last}": f"<urlset><url><loc>{SITE}1</loc></url></urlset>", f"{SITE}1": PAGE}
    found = reading(SourceKind.SITEMAP, {SITE: index("i", last), **maps, **urls})
    assert [article.url for article in found.articles] == [f"{SITE}1"]
    assert found.notes == ()


def test_an_index_of_itself_and_of_many_is_asked_for_a_bounded_number():
    answers = {
        f"{SITE}{name}": index(*(f"{name}{each}" for each in "abc")) for name in ("a", "b", "c", "aa", "ab", "ba")
    }
    web = Web({SITE: index("", "a", "b", "c"), **answers})
    source = Source("s", "w", SourceKind.SITEMAP, SITE, "The Strand", NOW)
    asyncio.run(read_source(SourceTask(source, web, NOW, lambda _: False)))
    assert len(web.asked) <= 1 + MOST_MAPS_IN_ALL
    assert len(set(web.asked)) == len(web.asked)


@pytest.mark.parametrize("ending", ["mp3", "MP4", "jpg", "m4a?x=1"])
def test_what_is_no_page_is_not_fetched(ending):
    item = f"<item><title>T</title><link>{SITE}1.{ending}</link><description>{STORY}</description></item>"
    web = Web({SITE: f"<rss version='2.0'><channel>{item}</channel></rss>"})
    source = Source("s", "w", SourceKind.FEED, SITE, "The Strand", NOW)
    (article,) = asyncio.run(read_source(SourceTask(source, web, NOW, lambda _: False))).articles
    assert (web.asked, article.url, article.partial) == ([SITE], f"{SITE}1.{ending}", False)


def test_what_turns_out_to_be_sound_leaves_the_entry_whole():
    async def fetch(url, etag=None, last_modified=None, *, page=False):
        feed = f"<rss version='2.0'><channel><item><link>{SITE}listen</link><description>{STORY}</description></item></channel></rss>"
        return Fetched(url, b"ID3\xff\xfb", content_type="audio/mpeg") if page else Fetched(url, feed.encode())

    source = Source("s", "w", SourceKind.FEED, SITE, "The Strand", NOW)
    (article,) = asyncio.run(read_source(SourceTask(source, fetch, NOW, lambda _: False))).articles
    assert (article.body, article.partial) == (STORY.strip(), False)


def test_what_is_known_is_not_fetched_again():
    assert reading(SourceKind.PAGE, {SITE: FRONT}, known=lambda _: True).articles == ()


def test_pages_that_wait_make_the_next_reading_ask_again():
    found = reading(SourceKind.PAGE, {SITE: FRONT, **{f"{SITE}{path}": PAGE for path in PATHS}}, pages=2)
    assert (len(found.articles), found.etag) == (2, None)
    assert found.notes == ("4 more pages are read later, 2 at a time",)


def test_an_entry_whose_page_fails_is_kept_and_marked():
    feed = f"<rss version='2.0'><channel><item><link>{SITE}1</link><description>Closed.</description></item></channel></rss>"
    (article,) = reading(SourceKind.FEED, {SITE: feed}).articles
    assert (article.body, article.partial) == ("Closed.", True)
    (why,) = (fact for fact in article.facts if fact.name == PARTIAL)
    assert (why.value, why.source) == ("the server answered 503 Service Unavailable", "page")


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        pytest.param(None, "the server answered 503 Service Unavailable", id="no answer"),
        pytest.param("<p>Please accept all cookies of our partners to continue.</p>", "the page shows a consent wall", id="a wall"),
        pytest.param("<div></div>", "contains no text", id="no text"),
        pytest.param(f"<p>{STORY.strip()} Subscribe now to continue reading.</p>", "for subscribers", id="a paywall"),
    ],
)  # fmt: skip
def test_an_article_that_is_partial_says_why(page, reason):
    feed = f"<rss version='2.0'><channel><item><title>Tunnel closed</title><link>{SITE}1</link><description>The tunnel is closed until Friday.</description></item></channel></rss>"
    pages = {SITE: feed} | ({f"{SITE}1": f"<html><body><article>{page}</article></body></html>"} if page else {})
    (article,) = reading(SourceKind.FEED, pages).articles
    assert article.partial
    assert [reason in fact.value for fact in article.facts if fact.name == PARTIAL] == [True]


@pytest.mark.parametrize("kind", [SourceKind.FEED, SourceKind.SITEMAP, SourceKind.PAGE])
def test_a_source_that_fails_is_a_value(kind):
    assert reading(kind, {}).failure == "the server answered 503 Service Unavailable"


def test_a_source_that_did_not_change_keeps_what_was_sent():
    async def unchanged(*_, **__):
        return NotModified()

    source = Source("s", "w", SourceKind.PAGE, SITE, "The Strand", NOW, etag='"old"')
    found = asyncio.run(read_source(SourceTask(source, unchanged, NOW, lambda _: False)))
    assert (found.articles, found.etag, found.failure) == ((), '"old"', None)


def entries(*paths: str) -> str:
    items = "".join(f"<item><link>{SITE}{path}</link><title>T</title></item>" for path in paths)
    return f"<rss version='2.0'><channel><title>S</title>{items}</channel></rss>"


class SlowWeb(Web):
    """Never responds for these URLs."""

    def __init__(self, answers, *silent):
        super().__init__(answers)
        self.silent = silent

    async def __call__(self, url, etag=None, last_modified=None, *, page=False):
        if url in self.silent:
            await asyncio.Event().wait()
        return await super().__call__(url, etag, last_modified, page=page)


HURRIED = replace(READ_SOURCE, seconds=0.2, page_seconds=0.2)


def reading_of(web, **more):
    source = Source("s", "w", SourceKind.FEED, SITE, "The Strand", NOW)
    return asyncio.run(
        read_source(SourceTask(source, web, NOW, lambda _: False, asyncio.to_thread, rules=HURRIED, **more))
    )


def test_a_source_that_takes_too_long_is_a_failure():
    assert reading_of(SlowWeb({}, SITE)).failure == "it could not be read within 0.2 seconds"


def test_what_was_read_of_a_source_whose_pages_are_slow_is_kept_and_the_rest_comes_later():
    web = SlowWeb({SITE: entries("1", "2", "3"), f"{SITE}1": PAGE}, f"{SITE}2")
    found = reading_of(web)
    assert [article.url for article in found.articles] == [f"{SITE}1"]
    assert (found.failure, found.more, found.etag) == (None, True, None)
    assert found.notes == ("2 more pages are read later, 40 at a time",)


def test_a_source_of_which_no_page_could_be_read_in_time_is_a_failure():
    found = reading_of(SlowWeb({SITE: entries("1", "2")}, f"{SITE}1"))
    assert found.failure == "none of its pages could be read within 0.2 seconds"


@pytest.mark.parametrize("error", [InputError("no text"), ValueError("a bug"), RecursionError(), MemoryError()])
def test_what_one_page_brings_out_costs_no_other(error):
    async def work(function, *args):
        if getattr(args[0], "url", "") == f"{SITE}1":
            raise error
        return await asyncio.to_thread(function, *args)

    source = Source("s", "w", SourceKind.FEED, SITE, "The Strand", NOW)
    web = Web({SITE: entries("1", "2"), f"{SITE}1": PAGE, f"{SITE}2": PAGE})
    found = asyncio.run(read_source(SourceTask(source, web, NOW, lambda _: False, work)))
    assert [article.url for article in found.articles] == [f"{SITE}2"]
    assert [unread.where for unread in found.unread] == [f"{SITE}1"]


def test_only_a_ledger_in_trouble_is_raised():
    def known(_):
        raise StorageError("locked")

    with pytest.raises(StorageError):
        reading(SourceKind.FEED, {SITE: entries("1")}, known)

    def broken(_):
        raise KeyError("a bug")

    assert reading(SourceKind.FEED, {SITE: entries("1")}, broken).failure == "unexpected error (KeyError: 'a bug')"


def test_a_reason_is_one_line_that_can_be_shown():
    async def refuse(*_, **__):
        raise FetchError("no\x00\x1b[31m\n" + "a" * 5_000)

    source = Source("s", "w", SourceKind.FEED, SITE, "The Strand", NOW)
    failure = asyncio.run(read_source(SourceTask(source, refuse, NOW, lambda _: False))).failure
    assert failure.startswith("no [31m aaa")
    assert len(failure) == 300


def test_the_validator_that_comes_with_no_change_is_kept():
    async def unchanged(*_, **__):
        return NotModified(etag='"new"')

    source = Source("s", "w", SourceKind.PAGE, SITE, "The Strand", NOW, etag='"old"', last_modified="Mon")
    found = asyncio.run(read_source(SourceTask(source, unchanged, NOW, lambda _: False)))
    assert (found.etag, found.last_modified) == ('"new"', "Mon")


def test_a_folder_without_end_is_read_as_far_as_there_is_time(tmp_path):
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(STORY)
    source = Source("s", "w", SourceKind.FOLDER, str(tmp_path), "The Strand", NOW)
    found = asyncio.run(
        read_source(SourceTask(source, Web({}), NOW, lambda _: False, rules=replace(READ_SOURCE, folder_seconds=-1)))
    )
    assert (found.articles, found.notes) == ((), ("there was no time for 3 of its 3 files",))
