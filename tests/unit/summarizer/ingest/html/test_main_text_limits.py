"""Pages that are large or hostile are read within limits, most without the extractors."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
import trafilatura
from lxml.html import HtmlElement, tostring

from summarizer.ingest.html.html_tree import is_shortened, tree_of
from summarizer.ingest.html.main_text import lines, main_text
from summarizer.ingest.html.paywall import take_wall
from summarizer.ingest.html.prepare import prepare_tree
from summarizer.ingest.limits import EXTRACTION
from tests.unit.summarizer.ingest.html.tunnel_page import STORY, page, paragraphs


def test_deep_nesting_is_read_without_recursion():
    tree = tree_of("<div>" * 5_000 + STORY[0] + "</div>" * 5_000)
    assert tree is not None
    assert len(lines(tree)) <= 1


@pytest.mark.parametrize(
    ("part", "times"),
    [
        pytest.param("<p>Ship {number} left the harbour of Lindow.</p>", EXTRACTION.paragraphs + 1, id="paragraphs"),
        pytest.param("<div>Ship {number} left the harbour.</div>", EXTRACTION.elements + 1, id="elements"),
        pytest.param("<div>Ship {number} left.", EXTRACTION.depth + 1, id="depth"),
        pytest.param("<div><p>Ship {number} left. " + "It was a long day. " * 30 + "</p>", 60, id="text in depth"),
        pytest.param("<p>Ship {number} left. " + "It was a long day. " * 100 + "</p>", 120, id="characters"),
        pytest.param("<p>Ship <i>{number}</i> left. {story} {story}</p>", 650, id="all three"),
    ],
)
def test_of_a_page_that_is_too_large_all_text_is_taken_without_the_extractors(monkeypatch, part, times) -> None:
    monkeypatch.setattr("summarizer.ingest.html.main_text._candidates", lambda tree: 1 / 0)
    parts = [part.format(number=number, story=STORY[0]) for number in range(times)]
    found = main_text(f"<html><body><article>{''.join(parts)}</article></body></html>").split("\n")
    assert [line.split()[1] for line in found] == [str(number) for number in range(times)]


@pytest.mark.parametrize(
    ("part", "times", "given"),
    [
        pytest.param("<p>{story} {story}</p>", EXTRACTION.few_lines - 50, True, id="ordinary paragraphs"),
        pytest.param("<p>Ship {number} left.</p>", EXTRACTION.few_elements // 3, False, id="short paragraphs"),
        pytest.param("<li>Ship {number} left.</li>", EXTRACTION.few_lines - 50, True, id="few short lines"),
        pytest.param("<li>Ship {number} left.</li>", EXTRACTION.few_lines + 50, False, id="many short lines"),
        pytest.param("<li>{story} {story} {number}.</li>", EXTRACTION.few_lines + 50, True, id="many long lines"),
        pytest.param("<b>Ship {number}</b> ", EXTRACTION.few_elements + 50, False, id="many small elements"),
        pytest.param("<i>Ship {number}</i> {story} {story} ", EXTRACTION.few_lines, False, id="elements in one text"),
        pytest.param("<li>Ship {number} " + "&a" * 10 + "</li>", EXTRACTION.ampersands // 9, False, id="half entities"),
        pytest.param("<li>Ship {number} " + "&a" * 8 + "</li>", EXTRACTION.ampersands // 9, True, id="fewer of them"),
        pytest.param("<br>Ship {number} {story} {story} ", EXTRACTION.few_lines, True, id="line breaks in one text"),
    ],
)
def test_a_small_page_of_many_lines_or_elements_is_not_given_to_the_extractors(monkeypatch, part, times, given) -> None:
    """They take some fifty microseconds for each, however short: a page of 50 kB took a sixth of a second."""
    asked = []
    monkeypatch.setattr("summarizer.ingest.html.main_text._candidates", lambda tree: asked.append(tree) or ("", "", ""))
    parts = [part.format(number=number, story=STORY[0]) for number in range(times)]
    found = main_text(f"<html><body><article>{''.join(parts)}</article></body></html>")
    assert bool(asked) is given
    assert len(found.split()) >= 2 * times


@pytest.mark.parametrize(
    "part",
    [
        "<i hidden>Menu</i>",
        "<b style='display: none'>Menu</b>",
        "<template>Menu</template>",
        "<div class='share'>Menu</div>",
        "<div class='cookie-notice'>Menu</div>",
        "<div class='paywall'>Subscribe <a href='/'>now</a></div>",
        "<h2><a href='/1'>Read more about the ships</a></h2>",
        "<div class='share'>Menu <i hidden>Menu</i></div>",
    ],
)
def test_what_a_page_leaves_out_is_removed_at_once(monkeypatch, part) -> None:
    """To remove each copied all the text before it: a megabyte with ten thousand took five seconds."""
    monkeypatch.setattr(HtmlElement, "drop_tree", lambda element: 1 / 0)
    tree = tree_of(f"<body><div>{STORY[0]}{part} {STORY[1]}{part}{part} {STORY[2]}</div></body>")
    take_wall(tree)
    prepare_tree(tree)
    assert " ".join(tree.text_content().split()) == " ".join(STORY)
    assert not list(tree.iter("blank-element", "i", "b", "template", "h2", "a"))


@pytest.mark.parametrize(
    ("teaser", "says"),
    [
        pytest.param(f"<p>{STORY[0]} <a href='/1'>Read more</a></p>", f"{STORY[0]} Read more", id="a paragraph"),
        pytest.param(f"<img src='x.jpg'><br>{STORY[0]}", STORY[0], id="below a picture"),
        pytest.param("<p>* * *</p>", "", id="a rule"),
        pytest.param("<h1>Tunnel closed</h1>", "Tunnel closed", id="a title"),
    ],
)
def test_a_single_line_is_not_given_to_the_extractors(monkeypatch, teaser, says) -> None:
    """They take milliseconds for it: most of what a feed of teasers costs."""
    monkeypatch.setattr("summarizer.ingest.html.main_text._candidates", lambda tree: 1 / 0)
    assert main_text(teaser) == says


@pytest.mark.parametrize("kind", ["text/javascript", "application/ld+json"])
def test_a_long_script_is_not_given_to_the_extractors(monkeypatch, kind) -> None:
    """The article's text in a long one is read before, by us."""
    given = []
    monkeypatch.setattr("summarizer.ingest.html.main_text._candidates", lambda tree: given.append(tree) or ("", "", ""))
    for size, whole in ((EXTRACTION.script, True), (EXTRACTION.script + 1, False)):
        main_text(f"<html><body><script type='{kind}'>{'x' * size}</script>{paragraphs(*STORY)}</body></html>")
        (script,) = given.pop().iter("script")
        assert bool(script.text) is whole
    story = json.dumps({"@type": "NewsArticle", "articleBody": " ".join(STORY), "about": "x" * EXTRACTION.script})
    assert main_text(f"<html><body><script type='application/ld+json'>{story}</script></body></html>") == " ".join(
        STORY
    )


@pytest.mark.parametrize(("types", "whole"), [(EXTRACTION.types, True), (EXTRACTION.types + 1, False)])
def test_metadata_of_endless_types_is_not_given_to_the_extractors(monkeypatch, types, whole) -> None:
    """One searches each list of types up to the next bracket: 44 kB took a quarter of a second."""
    given = []
    monkeypatch.setattr("summarizer.ingest.html.main_text._candidates", lambda tree: given.append(tree) or ("", "", ""))
    listed = '{"@type" : [' * types
    main_text(f"<html><body><script type='application/ld+json'>{listed}</script>{paragraphs(*STORY)}</body></html>")
    (script,) = given.pop().iter("script")
    assert bool(script.text) is whole


@pytest.mark.parametrize(
    ("times", "kept"),
    [
        pytest.param(EXTRACTION.page, EXTRACTION.page, id="a large page"),
        pytest.param(EXTRACTION.page_least // 2, EXTRACTION.page_least, id="a page of little more than elements"),
    ],
)
def test_of_a_page_of_too_many_elements_the_beginning_is_kept(times, kept) -> None:
    part = "<section><p>One <!-- two --><b>three</b></p><p>four</p></section>"
    page = f"<html><body><main>{part * times}</main><footer>The end</footer></body></html>"
    tree = tree_of(page)
    assert tree is not None
    assert sum(1 for _ in tree.iter()) == kept
    assert is_shortened(tree, page)
    assert set(lines(tree)[:-2]) == {"One three", "four"}
    short = f"<html><body><main>{part}</main><footer>The end</footer></body></html>"
    whole = tree_of(short)
    assert whole is not None
    assert not is_shortened(whole, short)
    assert lines(whole)[-1] == "The end"


@pytest.mark.parametrize(("part", "read"), [("<p class='a b c'>x</p>", True), ("<p class='a b c' id=x>x</p>", False)])
def test_pages_of_too_many_names_are_not_searched_by_the_extractors(part, read, monkeypatch) -> None:
    """Each searches the class and id of every element with dozens of patterns."""
    given: list[object] = []
    monkeypatch.setattr("summarizer.ingest.html.main_text._candidates", lambda tree: given.append(tree) or ("", "", ""))
    monkeypatch.setattr("summarizer.ingest.html.main_text.EXTRACTION", replace(EXTRACTION, all_names=len("a b c") * 90))
    main_text(f"<html><body>{part * 90}<p>{STORY[0]}</p></body></html>")
    assert bool(given) is read


def test_headings_that_are_not_closed_are_no_titles(monkeypatch) -> None:
    """Each has the text of all those inside it: a megabyte took two seconds."""
    counted: list[int] = []
    monkeypatch.setattr("summarizer.ingest.html.main_text._words", lambda text: counted.append(len(text)) or (text,))
    paragraphs = "".join(f"<p>{STORY[0]}</p>" for _ in range(50))
    main_text(f"<html><body>{'<div><h1>Eastern quay' * 60}{paragraphs}</body></html>")
    assert max(counted) <= EXTRACTION.title


@pytest.mark.parametrize("part", ["<p", "<p/a=", "<p a=", "<p a='", '<p a="', "<p/", "<a b=\"<c d='"])
def test_tags_without_an_end_are_searched_once(part) -> None:
    """The text behind each was searched from each of them: a megabyte took minutes."""
    assert tree_of(f"<p>The dam holds.</p>{part * 100_000}") is not None


@pytest.mark.parametrize(
    "attribute",
    [
        pytest.param(" a{}=b", id="values"),
        pytest.param(" a{}", id="names alone"),
        pytest.param(" a{}='>'", id="quoted ends"),
        pytest.param(' a{} = "<p>"', id="quoted tags"),
        pytest.param("/a{}", id="slashes"),
        pytest.param(" a{}<", id="angle brackets"),
        pytest.param("\n\ta{}=''", id="white space"),
    ],
)
def test_a_tag_of_too_many_attributes_loses_them_and_keeps_its_text(attribute) -> None:
    """The parser compares each with all before it, and so does each copy: 38 seconds for the second megabyte."""
    many = "".join(attribute.format(number) for number in range(EXTRACTION.attributes + 1))
    few = "".join(attribute.format(number) for number in range(30))
    tree = tree_of(f"<html><body><p{many}>{STORY[0]}</p><p id=x{few}>{STORY[1]}</p></body></html>")
    first, second = tree.iter("p")
    assert not first.attrib
    assert second.get("id", "").startswith("x")
    assert len(second.attrib) > 1 or attribute.startswith("/")
    assert STORY[0] in first.text_content()
    assert STORY[1] in second.text_content()


@pytest.mark.parametrize(
    "place", ["<a href='{}'>x</a>", "<img src='{}'>", "<form action='{}'></form>", "<p name='{}'>"]
)
def test_a_url_of_comments_is_left_out_before_the_extractors_write_the_page(monkeypatch, place) -> None:
    """The parser looks for the end of each comment to the end of the URL: minutes for one of a megabyte."""
    written = []
    extract = trafilatura.extract
    monkeypatch.setattr(
        trafilatura, "extract", lambda tree, **how: written.append(tostring(tree).decode()) or extract(tree, **how)
    )
    html = page(place.format("<!--" * 500), "<a href='/news/1'>Tunnel</a>", paragraphs(*STORY))
    assert main_text(html).split("\n")[-3:] == STORY
    assert "/news/1" in written[0]
    assert "<!--" not in written[0]
