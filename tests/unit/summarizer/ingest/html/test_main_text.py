"""The text of a page's article."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace

import pytest
import trafilatura
from hypothesis import given, settings
from hypothesis import strategies as st
from justext import paragraph
from justext.core import PathInfo, classify_paragraphs
from lxml.html import HtmlElement, tostring
from readability import Document
from trafilatura import external

from summarizer.ingest.html.html_tree import is_shortened, tree_of
from summarizer.ingest.html.main_text import best_candidate, four_word_runs, lines, main_text
from summarizer.ingest.html.readable_document import ReadableDocument
from summarizer.ingest.limits import EXTRACTION

STORY = [
    "The tunnel under the Strand will stay closed until Friday, the railway said on Tuesday.",
    "Water came in after a week of rain, and two pumps failed within an hour of each other.",
    "Ferries will run every ten minutes from both piers until the last train of the day.",
]
SUBHEAD = "What the railway promises"


def page(*body):
    return f"<html><body><article>{''.join(body)}</article></body></html>"


def paragraphs(*texts):
    return "".join(f"<p>{text}</p>" for text in texts)


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


def test_deep_nesting_is_read_without_recursion():
    tree = tree_of("<div>" * 5_000 + STORY[0] + "</div>" * 5_000)
    assert tree is not None
    assert len(lines(tree)) <= 1


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


@pytest.mark.parametrize(
    ("part", "times"),
    [
        pytest.param("<p>Ship {number} left the harbour of Lindow.</p>", EXTRACTION.paragraphs + 1, id="paragraphs"),
        pytest.param("<div>Ship {number} left the harbour.</div>", EXTRACTION.elements + 1, id="elements"),
        pytest.param("<div>Ship {number} left.", EXTRACTION.depth + 1, id="depth"),
        pytest.param("<p>Ship {number} left. " + "It was a long day. " * 100 + "</p>", 160, id="characters"),
    ],
)
def test_of_a_page_that_is_too_large_all_text_is_taken_without_the_extractors(monkeypatch, part, times) -> None:
    monkeypatch.setattr("summarizer.ingest.html.main_text._candidates", lambda tree: 1 / 0)
    parts = [part.format(number=number) for number in range(times)]
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


def test_scripts_are_not_between_the_texts_that_the_extractors_are_given(monkeypatch) -> None:
    """They copied the text in front of each script that they removed: 220 kB took a quarter of a second."""
    given = []
    monkeypatch.setattr(trafilatura, "extract", lambda tree, **_: given.append(tree))
    kinds = ("<script type='application/ld+json'>{}</script>", "<script>{}</script>", "<style>{}</style>")
    told = "".join(f"<p>{line}{kind.format(7)} and more</p>" for line, kind in zip(STORY, kinds, strict=True))
    main_text(f"<html><body>{told}</body></html>")
    for tree in given:
        assert [(script.text, script.tail) for script in tree.iter("script", "style")] == [("7", None)]
        assert [each.text_content() for each in tree.iter("p")] == [f"{line} and more" for line in STORY]


def test_metadata_may_have_characters_that_no_new_element_may_have() -> None:
    metadata = "<script type='application/ld+json'>{\x0c}</script>"
    assert main_text(page(paragraphs(*STORY[:2]), metadata, paragraphs(STORY[2]))).split("\n") == STORY


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
    monkeypatch.setattr(
        "summarizer.ingest.html.main_text.EXTRACTION", replace(EXTRACTION, all_names=len("a b c") * 100)
    )
    main_text(f"<html><body>{part * 100}<p>{STORY[0]}</p></body></html>")
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
