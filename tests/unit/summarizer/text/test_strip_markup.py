"""No markup of a source reaches a sentence, and no character that is not markup is lost."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.ingest.clean import clean, clean_html
from summarizer.text.strip_markup import strip_markup


@pytest.mark.parametrize(
    ("written", "text"),
    [
        pytest.param("<strong>Quay</strong> closed", "Quay closed", id="a tag"),
        pytest.param("&lt;strong&gt;Quay&lt;/strong&gt; closed", "Quay closed", id="an escaped tag"),
        pytest.param("&amp;lt;b&amp;gt;Quay", "Quay", id="a tag escaped twice"),
        pytest.param("the mayor&#039;s plan", "the mayor's plan", id="a numbered entity"),
        pytest.param("the mayor&amp;#x27;s plan", "the mayor's plan", id="an entity escaped again"),
        pytest.param("Quay &amp;amp;amp; bridge", "Quay & bridge", id="an ampersand escaped three times"),
        pytest.param("Quay&nbsp;closed", "Quay\xa0closed", id="a space"),
        pytest.param("Quay &nbsp closed", "Quay \xa0 closed", id="an entity without its end"),
        pytest.param("<a href='/x' class=more>Quay</a> closed", "Quay closed", id="attributes"),
        pytest.param('<img src="x" onerror="y" hidden>Quay', "Quay", id="a flag"),
        pytest.param("<amp-ad type=x></amp-ad>Quay<o:p></o:p>", "Quay", id="elements of a page's own"),
        pytest.param("Quay<br/>closed", "Quay\nclosed", id="a break"),
        pytest.param("<p>Quay</p><p>closed</p>", "\nQuay\n\nclosed\n", id="blocks"),
        pytest.param("Quay<!-- ad --> closed<![CDATA[.]]>", "Quay closed.", id="comments"),
        pytest.param("Quay<script>track()</script> closed", "Quay  closed", id="code"),
        pytest.param("Qu\u200bay\u2060 \u202eclo\ufeffsed\x07\u034f", "Quay closed", id="what nobody sees"),
        pytest.param("Quay\U000e0041\U000e0042", "Quay", id="tags that only machines read"),
        pytest.param("&#0;&#xD800;&#999999999;Quay", "Quay", id="numbers of no character"),
    ],
)
def test_markup_is_taken_out(written: str, text: str) -> None:
    assert strip_markup(written) == text


@pytest.mark.parametrize(
    "text",
    [
        "a < b and c > d", "3 < 4 > 2", "a <b and c> d", "AT&T said", "R&D; Q&A", "<Tartus> <3 March>", "fish & chips;",
        "https://courier.example/?a=1&copy=2&lt=3", "an unclosed <!-- comment", "if (x<y) { z>w }", "می\u200cروم", "👩\u200d🚒",
        "5 & 6; 7", "mail <ada@strand.example>",
    ],
)  # fmt: skip
def test_signs_that_are_no_markup_stay(text: str) -> None:
    assert strip_markup(text) == text


PIECES = st.sampled_from(
    ["The quay is closed", " ", "<strong>", "</strong>", "<p>", "<br />", "<a href='x'>", "&amp;", "&#039;", "&nbsp;",
     "&lt;", "&gt;", "&quot;", "\u200b", "\x07", "\u202e", "AT&T", "a < b", "<script>x()</script>", "<!-- c -->", "\ufeff"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=12).map("".join), st.integers(0, 2))
def test_no_markup_reaches_a_sentence(markup: str, escaped: int) -> None:
    for _ in range(escaped):
        markup = html.escape(markup)
    told = [
        clean(f"The harbour is open. {markup}", "Harbour"),
        clean_html(f"<p>The harbour is open. {markup}</p>", None),
    ]
    for cleaned in told:
        said = cleaned.text + (cleaned.title or "") + "".join(removed.text for removed in cleaned.removed)
        assert not re.search(r"</?(?:strong|p|br|a|script)\b[^<>]*>|&(?:#\d+|amp|nbsp|lt|gt|quot);", said)
        assert not any(sign in said for sign in "\u200b\x07\u202e\ufeff")


@given(st.text(max_size=300))
def test_stripping_twice_is_stripping_once(text: str) -> None:
    once = strip_markup(text)
    assert strip_markup(once) == once
