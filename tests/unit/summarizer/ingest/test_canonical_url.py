"""The canonical form of a page's URL."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.ingest.canonical_url import LONGEST_URL, canonical_url


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("http://www.quay.example/strike/", "https://quay.example/strike", id="scheme, www, slash"),
        pytest.param("https://m.quay.example/strike", "https://quay.example/strike", id="mobile"),
        pytest.param("https://quay.example/amp/strike", "https://quay.example/strike", id="amp in front"),
        pytest.param("https://quay.example/strike/amp/", "https://quay.example/strike", id="amp behind"),
        pytest.param(
            "https://amp.quay.example/strike.amp.html", "https://quay.example/strike.html", id="amp everywhere"
        ),
        pytest.param(
            "https://quay.example/strike?utm_source=x&fbclid=1#top", "https://quay.example/strike", id="tracking"
        ),
        pytest.param("https://quay.example/?id=2&a=1", "https://quay.example/?a=1&id=2", id="order of parameters"),
        pytest.param("https://QUAY.example:443/strike", "https://quay.example/strike", id="case and port"),
        pytest.param("https://quay.example./strike", "https://quay.example/strike", id="root dot"),
        pytest.param("https://quay.example/strike/index.html", "https://quay.example/strike/", id="index page"),
        pytest.param(f"https://quay.example/{'a/' * 90}{'../' * 95}b", "https://quay.example/b", id="far back"),
        pytest.param("https://quay.example/a/../%7Ejo/./b//c", "https://quay.example/~jo/b/c", id="path"),
        pytest.param("https://quay.example/%d0%b0", "https://quay.example/а", id="percent-encoding"),
        pytest.param("https://дамба.example/a", "https://xn--80aack5b.example/a", id="punycode"),
        pytest.param("https://quay.example/a;jsessionid=1F?id=2", "https://quay.example/a?id=2", id="session"),
        pytest.param("https://quay.example/a?source=rss&cid=3", "https://quay.example/a", id="perhaps tracking"),
        pytest.param("https://www.google.com/amp/s/quay.example/a", "https://quay.example/a", id="Google's AMP"),
        pytest.param(
            "https://quay-example.cdn.ampproject.org/c/s/quay.example/a/amp/", "https://quay.example/a", id="AMP cache"
        ),
    ],
)
def test_spellings_of_one_address_are_one(one: str, other: str) -> None:
    assert canonical_url(one) == canonical_url(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("https://quay.example/a?id=1", "https://quay.example/a?id=2", id="parameter that names the page"),
        pytest.param("https://quay.example/A", "https://quay.example/a", id="case of the path"),
        pytest.param("https://quay.example/camp", "https://quay.example/c", id="amp inside a word"),
        pytest.param("https://m.example/a", "https://example/a", id="a host that is called m"),
        pytest.param("https://uk.quay.example/a", "https://quay.example/a", id="an edition"),
        pytest.param("https://quay.example/story.php?cid=1", "https://quay.example/story.php?cid=2", id="script"),
        pytest.param("https://quay.example/?source=1", "https://quay.example/?source=2", id="no page but a parameter"),
        pytest.param("https://quay.example/a?4711", "https://quay.example/a?4712", id="parameter without a value"),
        pytest.param("https://quay.example/index", "https://quay.example/", id="a page that is called index"),
        pytest.param("https://quay.example:8080/a", "https://quay.example/a", id="a port"),
    ],
)
def test_two_pages_stay_two(one: str, other: str) -> None:
    assert canonical_url(one) != canonical_url(other)


@pytest.mark.parametrize(
    "url",
    [
        *("https://[::1/a", "https://quay.example:port/a", f"https://{'а' * 70}.example/a", "https://а..b/"),
        pytest.param(f"https://{'a.' * 200}example/a", id="a host of two hundred names"),
        pytest.param(f"https://quay.example/{'a' * LONGEST_URL}", id="a path without end"),
    ],
)
def test_a_host_or_port_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        canonical_url(url)


PIECES = st.sampled_from(["a", "/", "..", ".", "%7e", "%C3", "amp", "?", "&", "=", "#", ";", "index.html", "а", " "])


@pytest.mark.slow
@given(st.lists(PIECES, max_size=12).map("".join))
def test_the_one_spelling_stays_as_it_is(tail: str) -> None:
    once = canonical_url(f"https://quay.example/{tail}")
    assert canonical_url(f"https://{once}") == once
