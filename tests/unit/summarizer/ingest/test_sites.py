"""The site and publisher of a URL."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.ingest.sites import host_name, own_sites, publisher_key, redirects, same_publisher, site_of, speaks_for

OWNERS = {"bbc.co.uk": "BBC", "bbc.com": "BBC", "bbci.co.uk": "BBC", "bbc news": "BBC"}


@pytest.mark.parametrize(
    ("url", "site"),
    [
        pytest.param("https://www.quay.example/a", "quay.example", id="www"),
        pytest.param("http://M.Quay.Example:80/a", "quay.example", id="mobile, upper case, port"),
        pytest.param("https://amp.quay.example/a", "quay.example", id="amp host"),
        pytest.param("https://rss.news.quay.example/feed", "quay.example", id="below the domain"),
        pytest.param("https://feeds.bbci.co.uk/news/rss.xml", "bbci.co.uk", id="a suffix of two labels"),
        pytest.param("https://www.abc.net.au/news", "abc.net.au", id="another"),
        pytest.param("https://ann.github.io/", "ann.github.io", id="a platform that the list knows"),
        pytest.param("https://ann.substack.com/p/1", "ann.substack.com", id="a platform that it does not know"),
        pytest.param("https://medium.com/feed/@ann", "medium.com/@ann", id="an author by path"),
        pytest.param("https://medium.com/@Ann/the-dam", "medium.com/@ann", id="the same author"),
        pytest.param("https://feeds.feedburner.com/quay", "feeds.feedburner.com/quay", id="one feed of a feed host"),
        pytest.param(
            "https://www-quay-example.cdn.ampproject.org/c/s/www.quay.example/a", "quay.example", id="AMP cache"
        ),
        pytest.param("https://www.google.com/amp/s/www.quay.example/a", "quay.example", id="Google's AMP viewer"),
        pytest.param("https://münchen.example/x", "xn--mnchen-3ya.example", id="IDN"),
        pytest.param("http://127.0.0.1:8001/a", "127.0.0.1:8001", id="two ports of an address are two sites"),
        pytest.param("http://localhost:8001/a", "localhost:8001", id="a name without a domain"),
        pytest.param("https://[::1/", "", id="an address that is none"),
        pytest.param(f"https://{'a.' * 200}quay.example/", "", id="a host of two hundred names"),
        pytest.param("file:///home/ann/a.html", "", id="not a web address"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_the_site_of_an_address(url: str, site: str) -> None:
    assert site_of(url) == site


@given(st.text(max_size=40))
def test_any_text_has_a_site_or_none(text: str) -> None:
    for url in (text, f"https://{text}", f"http://quay.example/{text}"):
        assert isinstance(site_of(url), str)
        assert isinstance(redirects(url), bool)


def test_sites_of_one_configured_owner_speak_for_each_other() -> None:
    assert speaks_for("bbci.co.uk", "bbc.com", OWNERS)
    assert not speaks_for("bbci.co.uk", "bbc.com", {})
    assert not speaks_for("", "", OWNERS)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param(("The Quay", "quay.example"), ("Quay World", "quay.example"), True, id="two feeds of a site"),
        pytest.param(("The Quay", "quay.example"), ("The Quay", "evil.example"), False, id="a name proves nothing"),
        pytest.param(("BBC News", "bbci.co.uk"), ("BBC", "bbc.com"), True, id="two sites of an owner"),
        pytest.param(("The Quay", None), ("THE QUAY", None), True, id="files of one publisher"),
        pytest.param(("The Quay", None), ("Vale Post", None), False, id="files of two"),
        pytest.param(("The Quay", None), ("The Quay", "quay.example"), True, id="a file under a site's name"),
    ],
)
def test_whether_two_articles_are_one_publishers(
    one: tuple[str, str | None], other: tuple[str, str | None], same: bool
) -> None:
    assert same_publisher(*one, *other, OWNERS) is same
    assert same_publisher(*other, *one, OWNERS) is same


def test_articles_are_kept_under_the_site_before_the_name() -> None:
    assert publisher_key("The Quay", "quay.example", {}) == "quay.example"
    assert publisher_key("BBC News", "bbc.com", OWNERS) == "BBC"
    assert publisher_key("The Quay", None, {}) == "the quay"


QUAY = [f"https://quay.example/{number}" for number in range(4)]
MANY = [f"https://{name}.example/" for name in ("quay", "vale", "fern", "tide")]


@pytest.mark.parametrize(
    ("location", "home", "links", "own"),
    [
        pytest.param("https://quay.example/feed", "https://quay.example/", QUAY, {"quay.example"}, id="its own"),
        pytest.param(
            "https://watch.example/feed", "https://watch.example/", QUAY, {"watch.example"}, id="one paper's link blog"
        ),
        pytest.param("https://watch.example/feed", None, MANY, {"watch.example"}, id="a link blog that names no home"),
        pytest.param("https://watch.example/feed", None, QUAY[:1], {"watch.example"}, id="one link is no habit"),
        pytest.param(
            "https://feeds.quaycdn.example/r",
            "https://www.quay.example/",
            QUAY,
            {"quaycdn.example", "quay.example"},
            id="a second domain for feeds",
        ),
        pytest.param(
            "https://feeds.quaycdn.example/r", None, QUAY, {"quaycdn.example", "quay.example"}, id="told by its links"
        ),
        pytest.param(
            "https://feeds.feedburner.com/quay",
            "https://feeds.feedburner.com/quay",
            QUAY,
            {"feeds.feedburner.com/quay", "quay.example"},
            id="a feed host is nobody's home",
        ),
        pytest.param(
            "https://ann.substack.com/feed",
            "https://ann.example",
            ["https://ann.example/p/1"],
            {"ann.substack.com", "ann.example"},
            id="a domain of one's own on a platform",
        ),
        pytest.param("https://aggregator.example/rss", None, MANY, {"aggregator.example"}, id="an aggregator"),
    ],
)
def test_a_feeds_own_sites(location: str, home: str | None, links: list[str], own: set[str]) -> None:
    assert own_sites(location, home, links, {}) == own


def test_the_sites_of_a_feeds_owner_are_its_own() -> None:
    assert own_sites("https://feeds.bbci.co.uk/rss.xml", None, [], OWNERS) >= {"bbc.com", "bbc.co.uk"}


@pytest.mark.parametrize(
    ("url", "host"), [("https://www.S.example/a", "s.example"), ("https://[a/", ""), ("a.txt", ""), (None, "")]
)
def test_the_host_of_a_url_is_named_without_www(url: str | None, host: str) -> None:
    assert host_name(url) == host
