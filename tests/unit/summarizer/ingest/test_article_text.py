"""What is read of an article as it arrives: a page, a fragment, one line, or nothing with the reason."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from summarizer.errors import InputError
from summarizer.ingest.clean import article_text, clean_html
from summarizer.ingest.model import RawArticle

LEAD = "The tunnel under the Strand will stay closed until May, the railway said on Tuesday."
SECOND = "Engineers found cracks in eleven of its rings, and the railway wants to replace them all."
THIRD = "Passengers are taken by bus between Kirkhaven and the airport, the railway said."


def raw(body: str, *, is_html: bool = False) -> RawArticle:
    return RawArticle(body, "The Strand", datetime(2025, 3, 4, tzinfo=UTC), is_html=is_html, url="https://s.example/a")


@pytest.mark.parametrize(
    ("body", "is_html", "says"),
    [
        pytest.param("", False, "is empty", id="empty"),
        pytest.param(" \n\u200b\n ", False, "no article text", id="blank"),
        pytest.param("Home\nNews\nSport\nLog in", False, "only navigation", id="menu"),
        pytest.param("Mayor resigns\nWhat next for the town", False, "no article text", id="no sentence"),
        pytest.param("a" * 40_000, False, "no article text", id="one long word"),
        pytest.param("\x00\x01PNG\x02\x03", False, "binary", id="binary"),
        pytest.param("\ufffd\ufffd it \ufffd was \ufffd\ufffd", False, "binary", id="wrong decoding"),
        pytest.param(
            "<html><body><nav><ul><li>Home</li><li>News</li></ul></nav></body></html>",
            True,
            "no article text",
            id="html menu",
        ),
        pytest.param(
            "<html><body><nav><ul><li>Council tax</li><li>Bin days</li><li>Planning</li><li>Our libraries</li>"
            "<li>Jobs here</li><li>Room hire</li></ul></nav></body></html>",
            True,
            "no article text",
            id="html menu of words of its own",
        ),
        pytest.param("<html><body></body></html>", True, "no article text", id="empty page"),
    ],
)
def test_what_holds_no_article_is_refused_with_the_reason(body: str, is_html: bool, says: str) -> None:
    with pytest.raises(InputError, match=says):
        article_text(raw(body, is_html=is_html))


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("The tunnel under the Strand will stay closed until May", id="without a full stop"),
        pytest.param("<p>Engineers found cracks in eleven rings of the tunnel</p>", id="markup"),
        pytest.param("“We want to replace them all,” says the railway", id="quotation"),
        pytest.param(
            "Pictures from the Strand, where the tunnel has been closed for weeks, have people in the town worried.",
            id="begins like a caption",
        ),
        pytest.param("32 hurt in tunnel fire.", id="four words and a figure"),
        pytest.param("The railway said so.", id="four words"),
        pytest.param("The tunnel will stay closed until May\nRead more", id="a link behind"),
    ],
)
def test_the_only_line_of_an_entry_is_its_text(body: str) -> None:
    line = re.sub(r"<[^>]+>|\nRead more", "", body)
    entry = replace(raw(body, is_html="<" in body), title="Cracks found on the Strand")
    assert article_text(entry).text == line


@pytest.mark.parametrize(
    ("body", "is_html"),
    [
        pytest.param("👉 Listen to the Strand Daily on your podcast app 👈", False, id="a call with a sign"),
        pytest.param("Photo: Ada Fenwick for The Strand", False, id="a credit"),
        pytest.param("Photo by Ada Fenwick for The Strand.", False, id="a credit that is a sentence"),
        pytest.param("Read more", False, id="a link"),
        pytest.param(
            "Tunnel news\nStrand and river news of the week\nWhat we know about the tunnel", False, id="a list"
        ),
        pytest.param(
            f"<html><head><style>{'p {} ' * 200}</style></head><body><h1>The page could not be found here</h1></body></html>",
            True,
            id="a notice instead of a page",
        ),
    ],
)
def test_what_only_looks_like_a_sentence_is_no_text(body: str, is_html: bool) -> None:
    with pytest.raises(InputError, match="no article text"):
        article_text(raw(body, is_html=is_html))


PAGE = f"""<html><head><title>Tunnel stays closed - The Strand</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Tunnel stays closed</h1><p>By Ada Fenwick</p><p>{LEAD}</p><p>{SECOND}</p>
<p>Sign up for our newsletter.</p><p>{THIRD}</p></article><footer>© 2025 The Strand</footer></body></html>"""


def test_a_page_is_read_and_cleaned() -> None:
    cleaned = article_text(raw(PAGE, is_html=True))
    assert cleaned.text == f"{LEAD}\n\n{SECOND}\n\n{THIRD}"
    assert cleaned.title == "Tunnel stays closed"


def test_a_fragment_of_html_is_read() -> None:
    assert clean_html(f"<p>{LEAD}</p><p>{SECOND}</p>", "Tunnel").text.split() == f"{LEAD} {SECOND}".split()


def test_html_without_a_tag_is_text_with_entities() -> None:
    assert (
        clean_html("The tunnel &amp; the bridge stay closed; 3 &lt; 5.", "T").text
        == "The tunnel & the bridge stay closed; 3 < 5."
    )
