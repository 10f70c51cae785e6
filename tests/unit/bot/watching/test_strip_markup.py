"""Titles and names as one line of text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.watching.strip_markup import LONGEST_LINE, of_plain, one_line


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        pytest.param("<b>Tunnel</b> closed", "Tunnel closed", id="tags"),
        pytest.param("Tunnel &amp; bridge&nbsp;shut", "Tunnel & bridge shut", id="entities"),
        pytest.param("Tunnel<script>alert(1)</script> closed", "Tunnel closed", id="script"),
        pytest.param("Tunnel<script>alert(1)", "Tunnel", id="script without an end"),
        pytest.param("3 < 4 and 5 > 4", "3 < 4 and 5 > 4", id="signs that are no tags"),
        pytest.param("  a\n\tb  ", "a b", id="white space"),
        pytest.param("a\x00b\x1b[31mc\u202ed", "a b [31mcd", id="controls and turning marks"),
        pytest.param("Tunnel &amp;lt;b&amp;gt;shut&amp;lt;/b&amp;gt;", "Tunnel shut", id="escaped twice"),
        pytest.param("Tunnel \ud83d closed", "Tunnel closed", id="half a pair"),
        pytest.param(None, "", id="left out"),
    ],
)
def test_markup_becomes_a_line_of_text(markup, text):
    assert one_line(markup) == text


@given(st.text())
def test_a_line_has_no_controls_and_an_end(markup):
    text = one_line(markup)
    assert len(text) <= LONGEST_LINE
    assert text.isprintable() or not any(ord(char) < 32 for char in text)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        pytest.param("a < b & c", "a &lt; b &amp; c", id="signs"),
        pytest.param("one\ntwo\n\nthree", "<p>one\ntwo</p><p>three</p>", id="paragraphs"),
        pytest.param("<p>a</p>", "<p>a</p>", id="HTML that is called plain"),
        pytest.param(" \n", "", id="nothing"),
    ],
)
def test_plain_text_is_shown_as_it_is(text, html):
    assert of_plain(text) == html
