"""The text of a page's article."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.ingest.html.html_tree import tree_of
from summarizer.ingest.html.main_text import chosen, lines, main_text
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
    assert chosen([whole, "\n".join([*STORY, "Other news of the day"]), "Home Sport Weather and a login"]) == whole


def test_a_candidate_that_holds_the_agreed_one_and_far_more_is_the_whole():
    assert chosen([STORY[0], STORY[0], "\n".join(STORY)]) == "\n".join(STORY)


def test_there_may_be_no_candidate():
    assert chosen([]) == ""
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


def test_of_a_page_of_too_many_paragraphs_all_text_is_taken_without_the_extractors(monkeypatch) -> None:
    monkeypatch.setattr("summarizer.ingest.html.main_text._candidates", lambda page: 1 / 0)
    told = [f"Ship {number} left the harbour of Lindow." for number in range(EXTRACTION.paragraphs + 1)]
    html = f"<html><body><article>{''.join(f'<p>{line}</p>' for line in told)}</article></body></html>"
    assert main_text(html).split("\n") == told
