"""The text of a page's article."""

from __future__ import annotations

import re
from collections import Counter

import pytest
import trafilatura
from hypothesis import given, settings
from hypothesis import strategies as st
from justext import paragraph
from justext.core import PathInfo, classify_paragraphs
from lxml.html import HtmlElement
from readability import Document, readability
from trafilatura import external

from summarizer.ingest.html.html_tree import tree_of
from summarizer.ingest.html.main_text import best_candidate, four_word_runs, lines, main_text
from summarizer.ingest.html.readable_document import ReadableDocument
from tests.unit.summarizer.ingest.html.tunnel_page import STORY, page, paragraphs

SUBHEAD = "What the railway promises"


def test_subheadings_are_part_of_the_text():
    found = main_text(page(paragraphs(*STORY[:2]), f"<h2>{SUBHEAD}</h2>", paragraphs(STORY[2])))
    assert found.split("\n") == [*STORY[:2], SUBHEAD, STORY[2]]


@pytest.mark.parametrize(
    "furniture",
    [
        pytest.param('<p><a href="/other">Read more: Court hears the ferry case</a></p>', id="a link alone"),
        pytest.param('<p style="display: none">Readers of the app see this</p>', id="hidden by style"),
        pytest.param("<p hidden>Readers of the app see this</p>", id="hidden by attribute"),
        pytest.param("<script>document.write('Readers')</script>", id="script"),
        pytest.param("<nav><a href='/'>Home</a> <a href='/sport'>Sport</a></nav>", id="menu"),
    ],
)
def test_what_is_no_text_of_the_article_is_left_out(furniture):
    assert main_text(page(paragraphs(*STORY[:2]), furniture, paragraphs(STORY[2]))).split("\n") == STORY


def test_a_headline_that_opens_the_text_is_left_to_the_title():
    found = main_text(
        f"<head><title>Tunnel closed</title></head><body><article><p>Tunnel closed!</p>{paragraphs(*STORY)}</article></body>"
    )
    assert found.split("\n") == STORY


def test_a_tooltip_within_a_sentence_is_left_out():
    name = "the railway <span class='rollover-block'>More on the railway: strikes, delays</span>"
    found = main_text(page(paragraphs(STORY[0].replace("the railway", name), *STORY[1:])))
    assert "strikes" not in found


def test_a_page_that_no_extractor_understands_gives_what_a_reader_sees():
    assert main_text("<html><body><div>Closed.</div><b>Until</b> Friday</body></html>") == "Closed.\nUntil Friday"


def test_what_most_extractors_agree_on_is_believed():
    whole = "\n".join(STORY)
    assert (
        best_candidate([whole, "\n".join([*STORY, "Other news of the day"]), "Home Sport Weather and a login"]) == whole
    )


def test_a_candidate_that_holds_the_agreed_one_and_far_more_is_the_whole():
    assert best_candidate([STORY[0], STORY[0], "\n".join(STORY)]) == "\n".join(STORY)


@pytest.mark.parametrize(
    ("candidates", "counted"),
    [
        pytest.param([STORY[0]] * 3, 0, id="all the same"),
        pytest.param([STORY[0], STORY[0], STORY[1]], 2, id="two the same"),
        pytest.param(STORY, 3, id="all different"),
    ],
)
def test_each_text_that_extractors_find_is_counted_once(monkeypatch, candidates, counted) -> None:
    """And compared once with each other one: both take a sixth of the time of a page of prose."""
    texts, compared = [], []
    monkeypatch.setattr(
        "summarizer.ingest.html.main_text.four_word_runs", lambda text: texts.append(text) or four_word_runs(text)
    )
    monkeypatch.setattr(Counter, "__and__", lambda one, other: compared.append(one) or Counter())
    assert best_candidate(candidates) == candidates[0]
    assert len(texts) == counted
    assert len(compared) <= counted * (counted - 1) / 2


def test_there_may_be_no_candidate():
    assert best_candidate([]) == ""
    assert main_text("") == ""


def test_blocks_are_lines_and_code_is_none():
    tree = tree_of("<div>One<br>two <i>three</i><style>x{}</style><ul><li>four<li>five</ul>six<!-- no --></div>")
    assert tree is not None
    assert lines(tree) == ["One", "two three", "four", "five", "six"]


@settings(max_examples=25)
@given(
    st.text(max_size=200)
    | st.lists(
        st.sampled_from(["<p>", "</p>", "<table>", "<td>", "<a href='x'>", "<script>", "words of it", "&", "<!--"]),
        max_size=20,
    ).map("".join)
)
def test_any_text_is_a_page(html):
    assert "<script" not in main_text(html.replace("&", ""))


def test_stop_words_are_hashed_once_for_all_pages() -> None:
    """justext looks them up in a cache, whose key they are."""
    two_lines = "<p>The tunnel is closed.</p><p>It opens in May.</p>"
    assert main_text(two_lines) == "The tunnel is closed.\nIt opens in May."
    words = external.JT_STOPLIST
    assert isinstance(words, frozenset)
    assert {"the", "und", "les"} <= words
    main_text(two_lines)
    assert external.JT_STOPLIST is words


def test_justext_makes_the_text_of_a_paragraph_once(monkeypatch) -> None:
    """It asks for it nine times, and took a tenth of a page of one long paragraph for it."""
    main_text("<p>The tunnel is closed.</p><p>It opens in May.</p>")
    made = []
    monkeypatch.setattr(paragraph, "normalize_whitespace", lambda text: made.append(text) or text)
    told = paragraph.Paragraph(PathInfo())
    told.append_text("The tunnel ")
    told.append_text("is closed. ")
    made.clear()
    classify_paragraphs([told], frozenset({"the"}))
    assert made == [told.text] == ["The tunnel is closed."]


@pytest.mark.parametrize("hiding", ["hidden", "style='display:none'"])
@pytest.mark.parametrize("element", ["html", "body"])
def test_a_page_that_hides_all_of_itself_until_a_script_runs_has_a_text(element, hiding):
    html = page(paragraphs(*STORY)).replace(f"<{element}>", f"<{element} {hiding}>")
    assert lines(ReadableDocument(tree_of(html)).article()) == STORY


def test_link_densities_are_those_of_readability():
    page = "<div>Ships  and <a>a\tharbour</a>\n<p>said <a> two \n\n words</a> <a>plain</a></p><p></p></div>"
    tree = tree_of(page)
    ours, theirs = ReadableDocument(page), Document(page)
    assert [ours.get_link_density(each) for each in tree.iter()] == [
        theirs.get_link_density(each) for each in tree.iter()
    ]


@pytest.mark.parametrize("space", [" ", "\t", "\n", "\xa0", " \t", "\t ", " \n\t", "\r\n", "\x1c"])
@pytest.mark.parametrize("times", [1, 2, 126, 127, 128, 254, 255, 256, 1_000])
def test_white_space_counts_as_in_readability(space, times) -> None:
    text = f"{space}The tunnel{space * times}is {space}closed.{space * times}"
    shortened = re.sub(r"\s*\n\s*", "\n", re.sub(r"\s{255,}", " " * 255, text))
    assert readability.clean(text) == re.sub(r"\t|[ \t]{2,}", " ", shortened).strip()


_LINKS = "".join(f"<a href='/{number}'></a>" for number in range(20))


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(paragraphs(*STORY), id="an article"),
        pytest.param(f"<article>{paragraphs(*STORY)}</article><aside class='promo'><p>Other</p></aside>", id="a box"),
        pytest.param("<div class='comment'><p>The tunnel is closed.</p></div><p>It opens.</p>", id="a short one"),
        pytest.param(f"<div class='comment'><p>The tunnel is closed, {_LINKS}</p></div><p>It opens.</p>", id="links"),
        pytest.param(
            "<div class='comment'><p onclick='x()'>The tunnel <a href='javascript:x'>is</a> closed, and "
            + "very long " * 20
            + "</p></div><p>It opens.</p>",
            id="scripts",
        ),
        pytest.param(f"<p hidden>No</p><p style='display:none'>No</p><div>{STORY[0]}<!-- No --></div>", id="hidden"),
        pytest.param(f"<style>p {{}}</style><script>1</script><p>{STORY[0]}<link rel=x> {STORY[1]}</p>", id="code"),
        pytest.param(f"<image src=x><p>{STORY[0]}</p><image src=y>", id="pictures"),
    ],
)
@pytest.mark.parametrize("base", ["", "<base href='https://post.example/an/address/of/some/length/'>"])
def test_articles_are_those_of_readability(base, body) -> None:
    html = f"<html><head>{base}<title>Tunnel closed</title></head><body>{body}</body></html>"
    theirs = Document(html)
    theirs.summary()
    assert lines(ReadableDocument(tree_of(html)).article()) == lines(theirs.html)


@pytest.mark.parametrize(("times", "rewritten"), [(1, False), (0, True)])
def test_the_links_of_a_long_article_are_not_rewritten(monkeypatch, times, rewritten) -> None:
    """readability makes each absolute, twice: most of its time on a page of links."""
    asked = []
    monkeypatch.setattr(HtmlElement, "rewrite_links", lambda element, *_, **__: asked.append(element))
    story = " ".join(STORY) * times or "It opens."
    html = f"<head><base href='https://post.example/'></head><body><p>{story}</p>{_LINKS}</body>"
    ReadableDocument(tree_of(html)).article()
    assert bool(asked) is rewritten


def test_the_extractors_are_given_no_metadata(monkeypatch) -> None:
    """One looks at each element with dozens of patterns: a page of a thousand took it 30 milliseconds."""
    given = []
    monkeypatch.setattr(trafilatura, "extract", lambda tree, **_: given.append(tree))
    meta = "<meta property='og:title' content='Tunnel closed'>" * 100
    main_text(f"<html><head>{meta}</head><body>{paragraphs(*STORY)}</body></html>")
    assert given
    assert not any(True for tree in given for _ in tree.iter("meta"))


def test_the_extractors_get_texts_without_scripts_between_them(monkeypatch) -> None:
    """The extractors copied the text before each script that they removed: 220 kB took a quarter of a second."""
    given = []
    monkeypatch.setattr(trafilatura, "extract", lambda tree, **_: given.append(tree))
    kinds = ("<script type='application/ld+json'>{}</script>", "<script>{}</script>", "<style>{}</style>")
    told = "".join(f"<p>{line}{kind.format(7)} and more</p>" for line, kind in zip(STORY, kinds, strict=True))
    main_text(f"<html><body>{told}</body></html>")
    assert given
    for tree in given:
        assert [(script.text, script.tail) for script in tree.iter("script", "style")] == [("7", None)]
        assert [each.text_content() for each in tree.iter("p")] == [f"{line} and more" for line in STORY]


def test_metadata_may_have_characters_that_a_new_element_refuses() -> None:
    metadata = "<script type='application/ld+json'>{\x0c}</script>"
    assert main_text(page(paragraphs(*STORY[:2]), metadata, paragraphs(STORY[2]))).split("\n") == STORY
