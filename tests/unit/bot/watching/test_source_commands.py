"""What people do with sources."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.presentation.source_sample_page import sample_page
from bot.watching import source_commands
from bot.watching.detect_source import FoundSources, look_at_address
from bot.watching.discover_feed import DiscoveredSource
from bot.watching.fetch import Fetched
from bot.watching.opml import parse_opml
from bot.watching.poll_source import is_background
from bot.watching.sample_source import sample_source
from bot.watching.source_lists import export_opml, import_outlines
from bot.workspace.quotas import Quota, Quotas
from summarizer.errors import AlreadyStoredError, FetchError, InputError, NotFoundError, UsageError
from summarizer.ingest.model import RawArticle, SourceKind
from summarizer.workspace.model import AuditAction, Workspace

NOW = datetime(2025, 3, 4, 12, tzinfo=UTC)
SITE = "https://s.example/"
FEED = "https://s.example/feed"
STORY = "The tunnel under the Strand will stay closed until Friday, the railway said on Tuesday. " * 3
RSS = "<rss version='2.0'><channel><title>The Strand: news</title>{}</channel></rss>"
ITEM = "<item><title>Tunnel closed</title><link>https://s.example/{}</link><description>Closed.</description></item>"
PAGE = f"<html><head><title>Tunnel closed</title></head><body><article><p>{STORY}</p></article></body></html>"
FRONT = (
    '<html><head><meta property="og:site_name" content="The Strand">'
    '<link rel="alternate" type="application/rss+xml" title="News" href="/feed">'
    '<link rel="alternate" type="application/rss+xml" title="Sport" href="/sport/feed"></head><body>Home</body></html>'
)


class Web:
    """Answers from a dictionary and remembers what was asked, and whether as a page."""

    def __init__(self, **answers):
        self.answers = answers
        self.asked = []

    async def __call__(self, url, etag=None, last_modified=None, *, page=False):
        self.asked.append((url, page))
        if url not in self.answers:
            raise FetchError("the server answered 404 Not Found")
        return Fetched(url, self.answers[url].encode())


def look(web, location=SITE, **more):
    return asyncio.run(look_at_address(location, web, NOW, **more))


@pytest.fixture
def ledger(empty_ledger):
    with empty_ledger() as unit:
        unit.workspaces.add(Workspace("w", "W"))
        unit.workspaces.add(Workspace("other", "O"))
        unit.commit()
    return empty_ledger


def test_a_homepage_is_enough_and_the_choice_is_shown():
    found = look(Web(**{SITE: FRONT, FEED: RSS.format("")}))
    assert found == FoundSources(
        SourceKind.FEED,
        FEED,
        "The Strand",
        (
            DiscoveredSource(SourceKind.FEED, "https://s.example/sport/feed", "Sport"),
            DiscoveredSource(SourceKind.PAGE, SITE, "the page itself"),
        ),
    )


def test_a_feed_that_is_named_and_gone_is_passed_over():
    found = look(Web(**{SITE: FRONT, "https://s.example/sport/feed": RSS.format("")}))
    assert found.location == "https://s.example/sport/feed"


def test_a_homepage_that_names_no_feed_is_asked_at_few_usual_places_and_else_watched_itself():
    web = Web(**{SITE: "<html><body>Home</body></html>"})
    assert look(web) == FoundSources(SourceKind.PAGE, SITE, "s.example")
    assert web.asked == [(SITE, False), (f"{SITE}feed", True), (f"{SITE}rss", True), (f"{SITE}rss.xml", True)]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The Strand", "The Strand"),
        ("The Strand - RSS Feed", "The Strand"),
        ("The Strand | RSS", "The Strand"),
        ("The Strand » Feed", "The Strand"),
        ("RSS: The Strand", "The Strand"),
        ("The Strand (RSS 2.0)", "The Strand"),
        ("The Feed", "The Feed"),
        ("It&amp;#039;s &lt;b&gt;News&lt;/b&gt;", "It's News"),
        ("RSS", "s.example"),
        ("", "s.example"),
    ],
)
def test_a_site_that_does_not_name_itself_is_called_as_its_feed_is(title, name):
    feed = f"<rss version='2.0'><channel><title>{title}</title></channel></rss>"
    front = "<html><head><link rel='alternate' type='application/rss+xml' href='/feed'></head><body>Home</body></html>"
    assert look(Web(**{SITE: front, FEED: feed})).publisher == name
    assert look(Web(**{FEED: feed}), FEED).publisher == name


@pytest.mark.parametrize(
    ("typed", "location"),
    [
        ("feed:https://s.example/feed", FEED),
        ("feed://s.example/feed", "http://s.example/feed"),
        ("s.example/feed", FEED),
    ],
)
def test_addresses_are_taken_as_feed_readers_write_them(typed, location):
    assert look(Web(**{location: RSS.format("")}), typed).location == location


def test_a_prefixed_feed_and_a_list_of_addresses_are_told_from_a_page():
    atom = (Path(__file__).parents[3] / "data" / "watch" / "f33_prefixed_atom.xml").read_text()
    assert look(Web(**{FEED: atom}), FEED).kind is SourceKind.FEED
    urls = f"{SITE}urls.txt"
    assert look(Web(**{urls: f"{SITE}1\n{SITE}2\n"}), urls).kind is SourceKind.SITEMAP


def test_a_source_announces_what_is_newer_than_a_day_or_than_asked(ledger):
    found = FoundSources(SourceKind.FEED, FEED, "The Strand")
    old = RawArticle("x", "The Strand", NOW, published_at=NOW - timedelta(days=10))
    recent = source_commands.add_source(ledger, "w", found, NOW)
    assert is_background(old, recent)
    source_commands.remove_source(ledger, recent)
    source = source_commands.add_source(ledger, "w", found, NOW, since=NOW - timedelta(days=10))
    assert not is_background(old, source)
    assert is_background(replace(old, published_at=NOW - timedelta(days=10, seconds=1)), source)
    assert source_commands.add_source(ledger, "other", found, NOW, since=NOW).added_at == NOW


@pytest.mark.parametrize(
    ("location", "body", "kind", "name"),
    [
        pytest.param(FEED, RSS.format(""), SourceKind.FEED, "The Strand: news", id="feed"),
        pytest.param(f"{SITE}map.xml", "<urlset/>", SourceKind.SITEMAP, "s.example", id="sitemap"),
        pytest.param(f"{SITE}2025/tunnel", PAGE, SourceKind.PAGE, "s.example", id="page"),
    ],
)
def test_the_kind_is_told_by_looking(location, body, kind, name):
    assert look(Web(**{location: body}), location) == FoundSources(kind, location, name)


def test_an_address_may_lack_its_scheme():
    assert look(Web(**{SITE: PAGE}), "s.example").location == SITE


@pytest.mark.parametrize(
    ("location", "error", "says"),
    [
        pytest.param("nowhere", UsageError, "not an http", id="a word"),
        pytest.param("/etc", UsageError, "not an http", id="a folder of the server, from a chat"),
        pytest.param(
            "ftp://s.example/",
            UsageError,
            "^an address begins with http:// or https://, not with ftp://$",
            id="another scheme",
        ),
        pytest.param("htp://s.example", UsageError, "^an address begins with .*, not with htp://$", id="a slip"),
        pytest.param("mailto:a@s.example", UsageError, "^an address begins with .*, not with mailto:$", id="mail"),
        pytest.param("http://[", UsageError, r"^the address is not valid \(Invalid IPv6 URL\); copy it", id="half"),
        pytest.param("https://s.ex ample/", UsageError, "^the address contains a space; copy it", id="a space"),
        pytest.param("two words.", UsageError, "^“two words.” is not an http", id="a sentence"),
        pytest.param("https://a:b@s.example/", UsageError, "login", id="a password"),
        pytest.param("https://gone.example/", FetchError, "404", id="nothing there"),
        pytest.param(FEED, InputError, "sources import", id="a list of feeds"),
    ],
)
def test_what_cannot_be_watched_is_refused_with_what_to_do(location, error, says):
    with pytest.raises(error, match=says):
        look(Web(**{FEED: "<opml version='2.0'/>"}), location)


def test_a_folder_is_one_only_where_folders_may_be_meant(tmp_path):
    assert look(Web(), str(tmp_path), folders=True) == FoundSources(SourceKind.FOLDER, str(tmp_path), tmp_path.name)
    with pytest.raises(UsageError):
        look(Web(), str(tmp_path))


def test_a_sample_shows_the_text_that_would_be_stored_and_fetches_few_pages():
    links = [str(number) for number in range(9)]
    web = Web(**{FEED: RSS.format("".join(map(ITEM.format, links)))}, **{f"{SITE}{link}": PAGE for link in links})
    sample = asyncio.run(sample_source(FoundSources(SourceKind.FEED, FEED, "The Strand"), web, NOW, limit=2))
    assert [article.body for article in sample.articles] == [STORY.strip()] * 2
    assert [url for url, _ in web.asked] == [FEED, f"{SITE}0", f"{SITE}1"]
    assert sample.notes == ("7 more pages are read later, 2 at a time",)
    page = sample_page(sample, ZoneInfo("UTC"))
    assert page.lead == "Test: 2 articles were read, and nothing was stored."
    assert page.sections[0].heading == "Tunnel closed"


def test_a_sample_of_what_fails_says_why():
    with pytest.raises(FetchError, match="404"):
        asyncio.run(sample_source(FoundSources(SourceKind.FEED, FEED, "The Strand"), Web(), NOW))


def test_a_source_is_added_once_found_paused_gone_on_with_and_removed(ledger):
    found = FoundSources(SourceKind.FEED, FEED, "The Strand")
    added = source_commands.add_source(ledger, "w", found, NOW, login="press")
    assert (added.login, added.publisher) == ("press", "The Strand")
    with pytest.raises(AlreadyStoredError):
        source_commands.add_source(ledger, "w", found, NOW)
    assert (
        source_commands.find_source(ledger, "w", "the strand")
        == source_commands.find_source(ledger, "w", added.id)
        == added
    )
    paused = source_commands.pause_or_resume(ledger, added)
    assert paused.paused
    assert not source_commands.pause_or_resume(ledger, paused).paused
    source_commands.remove_source(ledger, added)
    for change in (source_commands.pause_or_resume, source_commands.remove_source):
        with pytest.raises(NotFoundError):
            change(ledger, added)
    with pytest.raises(NotFoundError, match=r"There is no source .*sources add WHERE"):
        source_commands.find_source(ledger, "w", FEED)


def test_another_workspace_sees_and_changes_nothing(ledger):
    added = source_commands.add_source(ledger, "w", FoundSources(SourceKind.FEED, FEED, "The Strand"), NOW)
    for named in (FEED, added.id, "The Strand"):
        with pytest.raises(NotFoundError):
            source_commands.find_source(ledger, "other", named)


def test_a_list_goes_out_and_comes_in_and_tells_what_it_refused(ledger):
    source_commands.add_source(ledger, "w", FoundSources(SourceKind.FEED, FEED, "The Strand"), NOW)
    source_commands.add_source(ledger, "w", FoundSources(SourceKind.PAGE, SITE, "The Strand"), NOW)
    document = export_opml(ledger, "w", "Mine")
    more = document.replace(b"<body>", b'<body><outline text="bad" xmlUrl="https://a:b@q.example/feed"/>')
    brought = import_outlines(ledger, "other", parse_opml(more), NOW)
    assert {(each.kind, each.location) for each in brought.added} == {(SourceKind.FEED, FEED), (SourceKind.PAGE, SITE)}
    assert [refused.where for refused in brought.refused] == ["https://a:b@q.example/feed"]
    assert set(import_outlines(ledger, "other", parse_opml(document), NOW).known) == {SITE, FEED}


# --- quotas ---------------------------------------------------------------------------------------------------------

FEW = Quotas(Quota(sources=5, sources_per_import=3, imports_a_day=2), Quota(sources=1, sources_per_import=1))


def opml(*names: str) -> bytes:
    outlines = "".join(f'<outline type="rss" text="{name}" xmlUrl="https://{name}.example/feed"/>' for name in names)
    return f'<opml version="2.0"><body>{outlines}</body></opml>'.encode()


def brought(ledger, *names, who=None, at=NOW):
    return import_outlines(ledger, "w", parse_opml(opml(*names)), at, who and source_commands.Actor(who, at), FEW)


def locations(ledger, workspace="w"):
    with ledger() as unit:
        return {each.location for each in unit.sources.list_by_workspace(workspace)}


def test_of_a_long_list_what_fits_is_taken_and_the_rest_is_named_with_what_to_do(ledger):
    done = brought(ledger, "a", "b", "c", "d", "e")
    assert [each.publisher for each in done.added] == ["a", "b", "c"]
    assert done.left_out == ("https://d.example/feed", "https://e.example/feed")
    assert done.because == (
        "2 were left out: one import adds at most 3 sources. Import the same file again to add the next ones, or ask "
        "the bot's operator to raise the setting quotas.sources_per_import."
    )
    again = brought(ledger, "a", "b", "c", "d", "e", "f")
    assert [len(part) for part in (again.added, again.known, again.left_out)] == [2, 3, 1]
    assert "the limit is 5 sources, and there are 5 now. Remove some first" in again.because
    assert "quotas.sources." in again.because
    assert len(locations(ledger)) == 5
    full = brought(ledger, "a", "z")
    assert [len(part) for part in (full.added, full.known, full.left_out)] == [0, 1, 1]


@pytest.mark.slow
def test_five_thousand_feeds_are_one_transaction_that_takes_what_fits(ledger):
    names = [f"site{number}" for number in range(5_000)]
    done = import_outlines(ledger, "w", parse_opml(opml(*names)), NOW)
    assert (len(done.added), len(done.left_out), done.left_out[0]) == (500, 4_500, "https://site500.example/feed")
    assert len(locations(ledger)) == 500


def test_an_address_that_stands_in_a_list_twice_is_added_once(ledger):
    data = opml("a").replace(b"</body>", b'<outline text="A" xmlUrl="HTTPS://A.example:443/feed"/></body>')
    done = import_outlines(ledger, "w", parse_opml(data), NOW)
    assert [len(part) for part in (done.added, done.known)] == [1, 1]


def test_lists_a_day_are_counted_for_people_and_by_no_clock_that_was_ahead(ledger):
    """The command line is the administrator's; who sits there is not counted."""
    for name in ("a", "b", "c"):
        assert brought(ledger, name).because is None
    brought(ledger, "a", who="mira", at=NOW + timedelta(days=900))
    for minutes in (1, 2):
        brought(ledger, "a", who="mira", at=NOW - timedelta(minutes=minutes))
    with pytest.raises(UsageError, match=r"2 lists were imported within a day.*quotas\.imports_a_day"):
        brought(ledger, "d", who="jon")
    assert "https://d.example/feed" not in locations(ledger)
    assert len(brought(ledger, "d", who="jon", at=NOW + timedelta(days=1)).added) == 1
    with ledger() as unit:
        assert unit.audit.list_newest("w", 1)[0].action is AuditAction.SOURCES_IMPORTED
        assert unit.audit.list_newest("w", 1)[0].name == "1 added"


def test_one_source_too_many_is_refused_with_what_to_do_and_a_known_one_as_known(ledger):
    for number in range(5):
        source_commands.add_source(ledger, "w", FoundSources(SourceKind.FEED, f"{SITE}{number}", "S"), NOW, quotas=FEW)
    with pytest.raises(UsageError, match=r"There are 5 sources.*quotas\.sources"):
        source_commands.add_source(ledger, "w", FoundSources(SourceKind.FEED, f"{SITE}5", "S"), NOW, quotas=FEW)
    with pytest.raises(AlreadyStoredError):
        source_commands.add_source(ledger, "w", FoundSources(SourceKind.FEED, f"{SITE}0", "S"), NOW, quotas=FEW)
    source_commands.add_source(ledger, "other", FoundSources(SourceKind.FEED, f"{SITE}5", "S"), NOW, quotas=FEW)


def test_one_person_has_bounds_of_their_own(ledger):
    with ledger() as unit:
        unit.workspaces.add(Workspace("discord:7", "ana"))
        unit.commit()
    source_commands.add_source(ledger, "discord:7", FoundSources(SourceKind.FEED, SITE, "S"), NOW, quotas=FEW)
    with pytest.raises(UsageError, match=r"quotas\.personal\.sources"):
        source_commands.add_source(ledger, "discord:7", FoundSources(SourceKind.FEED, FEED, "S"), NOW, quotas=FEW)


@pytest.mark.parametrize(("waiting", "said"), [(0, False), (4_999, False), (5_000, True), (80_000, True)])
def test_reading_is_postponed_while_too_much_waits(waiting, said):
    reason = source_commands.postponed(Quotas(), "w", waiting)
    assert (reason is not None) is said
    assert not said or "nothing is lost" in reason
