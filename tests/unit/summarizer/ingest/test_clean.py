"""Cleaning: what is removed, why, and that nothing of the article is lost."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.ingest.boilerplate.reader_appeals import _is_appeal, is_appeal
from summarizer.ingest.clean import _without_lists, clean
from summarizer.ingest.model import CleanText, RemovedBlock
from summarizer.text.limits import CLEANING
from summarizer.text.paragraphs import normalise
from summarizer.text.strip_markup import strip_markup

GOLDEN = sorted((Path(__file__).parents[3] / "data" / "clean").glob("*.txt"))

LEAD = "The tunnel under the Strand will stay closed until May, the railway said on Tuesday."
SECOND = "Engineers found cracks in eleven of its rings, and the railway wants to replace them all."
THIRD = "Passengers are taken by bus between Kirkhaven and the airport, the railway said."


def story(*inserted: str) -> str:
    return "\n\n".join([LEAD, *inserted, SECOND, THIRD])


def reasons(cleaned: CleanText) -> dict[str, str]:
    return {removed.text: removed.reason for removed in cleaned.removed}


@pytest.mark.parametrize("file", GOLDEN, ids=lambda file: file.stem)
def test_a_page_becomes_its_article(file: Path) -> None:
    expected = json.loads(file.with_suffix(".json").read_text("utf-8"))
    cleaned = clean(file.read_text("utf-8"), None, expected["publisher"])
    assert cleaned.title == expected["title"]
    assert cleaned.text.split("\n\n") == expected["text"]
    assert [[removed.reason, removed.text] for removed in cleaned.removed] == expected["removed"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        pytest.param("Skip to main content", "navigation", id="skip link"),
        pytest.param("News › Transport › Rail", "navigation", id="breadcrumb"),
        pytest.param("Menu Search Log in Subscribe", "navigation", id="row of buttons"),
        pytest.param("- Advertisement -", "advert", id="advert label"),
        pytest.param("Story continues below advertisement", "advert", id="advert pointer"),
        pytest.param("Share on Facebook", "navigation", id="share button"),
        pytest.param("Sign up for our daily newsletter.", "appeal", id="newsletter"),
        pytest.param("We use cookies to improve your experience.", "appeal", id="cookies"),
        pytest.param("Please be respectful in the comments.", "appeal", id="manners"),
        pytest.param("Do you work in the tunnel? Email us at tips@strand.example.", "appeal", id="tip line"),
        pytest.param("Already a subscriber? Log in to continue reading.", "appeal", id="paywall"),
        pytest.param("Follow Strand Rail News on Instagram.", "appeal", id="social"),
        pytest.param("Donate to keep our reporting free.", "appeal", id="donation"),
        pytest.param("By Ada Fenwick", "byline", id="byline"),
        pytest.param("BY ADA FENWICK and Joss O'Dell, The Strand", "byline", id="two authors and a house"),
        pytest.param("By Ada Fenwick, transport correspondent", "byline", id="byline with role"),
        pytest.param("Reporting by Ada Fenwick; Editing by Joss O'Dell", "byline", id="credits of agencies"),
        pytest.param("Joss O'Dell in Kirkhaven contributed to this report.", "byline", id="contributor"),
        pytest.param("March 3, 2025 at 10:15 am GMT", "byline", id="time stamp"),
        pytest.param("4 min read", "byline", id="reading time"),
        pytest.param("Photo: Ada Fenwick", "caption", id="photo label"),
        pytest.param("A train at Kirkhaven. (AP Photo/Ada Fenwick)", "caption", id="agency bracket"),
        pytest.param("A train at Kirkhaven on Monday. Ada Fenwick / TASS", "caption", id="slash credit"),
        pytest.param("The mouth of the tunnel [File: Ada Fenwick/Reuters]", "caption", id="square bracket"),
        pytest.param("Workers leave the tunnel. Getty Images", "caption", id="picture agency"),
        pytest.param("Image source, Ada Fenwick", "caption", id="image source"),
        pytest.param("FILE - A train enters the tunnel, Jan. 5, 2024.", "caption", id="file picture"),
        pytest.param("Read more: Ten tunnels that leak", "related", id="read more"),
        pytest.param("Related: Who pays for the tunnel", "related", id="related"),
        pytest.param("Tags: rail, tunnel, Kirkhaven", "tags", id="tags"),
        pytest.param("#rail #tunnel #Kirkhaven", "tags", id="hashtags"),
        pytest.param("© 2025 Strand Media. All rights reserved.", "notice", id="copyright"),
        pytest.param("This article was originally published by Strand Wire.", "notice", id="republished"),
        pytest.param("Who Pays for the Rings", "heading", id="subheading"),
        pytest.param("Source: Strand Wire", "source", id="source line"),
    ],
)
def test_furniture_of_a_page_goes_with_its_reason_and_takes_nothing_with_it(line: str, reason: str) -> None:
    cleaned = clean(story(line), "Tunnel to stay closed", "The Strand")
    assert reasons(cleaned) == {line: reason}
    assert cleaned.text == story()


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "“Subscribe to our newsletter and donate, they kept telling us,” said a passenger.", id="appeal quoted"
        ),
        pytest.param(
            "“We have been let down,” she said. “You pay and you wait. Donate your time to our cause.”", id="quotes"
        ),
        pytest.param(
            "The railway asked the US to contribute and to sign up for the rescue fund.", id="the US is not us"
        ),
        pytest.param("The Kirkhaven Post lost a third of its subscribers in a year.", id="a story about a paper"),
        pytest.param("By Monday the water in the tunnel had risen by a metre.", id="a sentence that begins with by"),
        pytest.param("Turnout: 64.3%", id="a figure"),
        pytest.param("• Two rings replaced in April", id="a fact in a list"),
        pytest.param(
            "Correction: An earlier version of this article gave the wrong date of the closure.", id="a correction"
        ),
        pytest.param("Did the railway know? Its engineers say they did not.", id="a question"),
        pytest.param("Comments by the minister on Monday did not help, the railway said.", id="comments by somebody"),
        pytest.param("Sources: the railway, the ministry and two engineers said the same.", id="sources in a sentence"),
        pytest.param(
            "Analysis: the closure costs more than the rings, the railway's own figures say.",
            id="a label before a sentence",
        ),
        pytest.param("The photo shows a crack that is two metres long.", id="a photo in the story"),
        pytest.param("Either/or is not a choice, the minister said.", id="a slash in a sentence"),
        pytest.param("“Nothing leaves the tunnel”", id="a quotation without a full stop"),
    ],
)
def test_what_belongs_to_the_story_stays(line: str) -> None:
    cleaned = clean(story(line), "Tunnel to stay closed", "The Strand")
    assert cleaned.removed == ()
    assert cleaned.text == story(line)


@pytest.mark.parametrize(
    ("dateline", "sentence"),
    [
        pytest.param("LONDON, March 3 (Reuters) —", "The council met.", id="agency"),
        pytest.param("KYIV, Ukraine (AP) —", "The council met.", id="country"),
        pytest.param("(Reuters) -", "The council met.", id="no place"),
        pytest.param("BRATISLAVA —", "The council met.", id="capitals"),
        pytest.param("Berlin, 3 March –", "The council met.", id="date"),
        pytest.param("MOSCOW, March 3. /TASS/.", "The council met.", id="slashes"),
    ],
)
def test_a_dateline_is_cut_from_its_sentence(dateline: str, sentence: str) -> None:
    cleaned = clean(f"{dateline} {sentence}\n\n{SECOND}", "Council meets")
    assert cleaned.text == f"{sentence}\n\n{SECOND}"
    assert cleaned.removed == (RemovedBlock("dateline", dateline),)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("NATO — the alliance of 32 states — met on Monday in Brussels.", id="an acronym with an aside"),
        pytest.param("Kirkhaven (population 9,000) voted for the tunnel.", id="a bracket without a dash"),
        pytest.param(
            "Kirkhaven (the town by the tunnel) – which lost its trains – voted.", id="a bracket before an aside"
        ),
        pytest.param("Strandway (a state company) - The railway's owner - refused to pay.", id="a company explained"),
        pytest.param("The railway – owned by the state – refused to pay.", id="an aside"),
    ],
)
def test_a_sentence_with_dashes_has_no_dateline(sentence: str) -> None:
    assert clean(f"{sentence}\n\n{SECOND}", "Vote").text == f"{sentence}\n\n{SECOND}"


def test_an_appeal_inside_a_paragraph_is_lifted_out_of_it() -> None:
    cleaned = clean(f"{LEAD} Sign up for our newsletter here. {SECOND}", "Tunnel")
    assert cleaned.text == f"{LEAD} {SECOND}"
    assert reasons(cleaned) == {"Sign up for our newsletter here.": "appeal"}


def test_an_agency_that_signs_the_last_sentence_is_cut_from_it() -> None:
    cleaned = clean(f"{LEAD}\n\n{SECOND} (Reuters)", "Tunnel")
    assert cleaned.text == f"{LEAD}\n\n{SECOND}"
    assert reasons(cleaned) == {"(Reuters)": "credit"}


def test_a_letter_to_readers_goes_whole_until_the_story_goes_on() -> None:
    letter = [
        "A message from the editor:",
        "Dear readers,",
        "This paper has no owner and no shareholders.",
        "Every month forty thousand people pay for it.",
        "Will you be one of them?",
    ]
    cleaned = clean(story(*letter), "Tunnel to stay closed")
    assert cleaned.text == story()
    assert reasons(cleaned) == dict.fromkeys(letter, "appeal")


def test_the_story_goes_on_after_a_list_of_other_articles() -> None:
    cleaned = clean(story("Read also:", "Ferry captain acquitted", "A bridge for wolves"), "Tunnel")
    assert cleaned.text == story()
    assert Counter(reasons(cleaned).values()) == {"related": 3}


def test_readers_comments_go_to_the_end() -> None:
    body = story("The closure costs the town 40,000 euros a day, its council said.") + "\n\n3 Comments\n\n"
    cleaned = clean(body + "I took the bus on Tuesday and the railway lied to us about the tunnel.", "Tunnel")
    assert "I took the bus" not in cleaned.text
    assert cleaned.text.endswith(THIRD)


def test_a_button_for_comments_above_the_article_does_not_cost_the_article() -> None:
    assert clean(f"Comments\n\n{story()}", "Tunnel").text == story()


def test_the_first_headline_becomes_the_title_and_leaves_the_text() -> None:
    cleaned = clean(f"World\n\nTunnel under the Strand stays closed until May\n\n{story()}", None)
    assert cleaned.title == "Tunnel under the Strand stays closed until May"
    assert cleaned.text == story()


def test_a_text_without_a_headline_has_none() -> None:
    assert clean(story(), None).title is None


def test_a_given_title_wins_and_loses_the_name_of_its_site() -> None:
    assert clean(story(), "Tunnel closed | The Strand", "The Strand").title == "Tunnel closed"
    assert clean(story(), "Tunnel closed - for good", "The Strand").title == "Tunnel closed - for good"


def test_a_sentence_that_only_says_the_headline_again_goes() -> None:
    cleaned = clean(f"Tunnel to stay closed until May.\n\n{story()}", "Tunnel to stay closed until May")
    assert reasons(cleaned) == {"Tunnel to stay closed until May.": "echo"}


def test_a_lead_that_says_more_than_the_headline_stays() -> None:
    lead = "The tunnel is to stay closed until May because of eleven cracked rings."
    assert clean(f"{lead}\n\n{SECOND}", "Tunnel to stay closed until May").text == f"{lead}\n\n{SECOND}"


def test_an_echo_that_is_all_there_is_stays() -> None:
    assert clean("The tunnel stays closed until May.", "The tunnel stays closed until May").text


def test_a_pull_quote_goes_and_its_sentence_stays() -> None:
    full = "“Nobody will ride through that tunnel before every ring is new,” the railway's director said."
    cleaned = clean(story("“Nobody will ride through that tunnel before every ring is new”", full), "Tunnel")
    assert cleaned.text == story(full)


def test_lines_broken_at_a_column_become_one_paragraph() -> None:
    body = "The tunnel under the Strand will stay closed until May,\nthe railway said, because engineers found cracks in\neleven of its rings."
    assert clean(body, "Tunnel").text == body.replace("\n", " ")


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        pytest.param(
            "The council\u200b met\u00a0on Monday\ufeff.\r\n", "The council met on Monday.", id="unseen and odd spaces"
        ),
        pytest.param("The cafe\u0301 on the quay closed.", "The café on the quay closed.", id="composed"),
        pytest.param(
            "The council met.\u2028It voted for the tunnel.",
            "The council met.\n\nIt voted for the tunnel.",
            id="line separator",
        ),
        pytest.param(
            "می\u200cروم به خانه تا فردا.", "می\u200cروم به خانه تا فردا.", id="a joiner that means something"
        ),
    ],
)
def test_the_text_is_normalised(raw: str, plain: str) -> None:
    assert clean(raw, "Title of another story").text == plain


SENTENCES = st.lists(
    st.sampled_from([LEAD, SECOND, THIRD, "Skip to content", "Advertisement", "By Ada Fenwick", "• 11 rings broken"])
)


@given(SENTENCES.map("\n\n".join))
def test_cleaning_twice_is_cleaning_once(body: str) -> None:
    once = clean(body, "Tunnel").text
    assert clean(once, "Tunnel").text == once


@given(st.text(max_size=400))
def test_no_word_is_lost_without_a_reason(body: str) -> None:
    cleaned = clean(body, "Tunnel")
    given_words = Counter(clean_words(body))
    accounted = Counter(clean_words(cleaned.text + " " + " ".join(removed.text for removed in cleaned.removed)))
    assert given_words == accounted


def clean_words(text: str) -> list[str]:
    """The words of the normalised text."""
    return "".join(sign if sign.isalnum() else " " for sign in normalise(strip_markup(text))).split()


@pytest.mark.slow
@settings(max_examples=25)
@given(
    st.sampled_from([*'[(“"./-|#©:,\n \u0301', "x[1]", "By ", "A B ", "1.1 ", "sign up ", "Dear readers,\n"]),
    st.integers(1, 3),
)
def test_time_grows_with_the_length_and_no_faster(unit: str, scale: int) -> None:
    """Ten thousand repetitions of input that once caused backtracking end at once."""
    assert clean(unit * 10_000 * scale, None) is not None


@pytest.mark.slow
def test_five_megabytes_in_one_text_are_read_whole() -> None:
    body = "\n\n".join(f"On day {day} the railway replaced ring {day * 7} of the tunnel." for day in range(80_000))
    assert clean(body, "Tunnel").text.endswith(f"On day 79999 the railway replaced ring {79999 * 7} of the tunnel.")


def test_a_paper_that_asks_for_itself_is_no_headline():
    body = "Support The Daily Example!\n\nCouncil Closes Old Bridge\n\nThe council closed the old bridge on Tuesday."
    cleaned = clean(body, None)
    assert (cleaned.title, cleaned.text) == (
        "Council Closes Old Bridge",
        "The council closed the old bridge on Tuesday.",
    )


BODY = f"{LEAD}\n\n{SECOND}"


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        pytest.param(f"LONDON, Nov 3 (Reuters) - {BODY}", "Reuters", id="dateline"),
        pytest.param(f"KIRKHAVEN (AP) — {BODY}", "The Associated Press", id="short dateline"),
        pytest.param(f"MOSCOW, March 3. /TASS/. {BODY}", "TASS", id="slashes"),
        pytest.param(f"KIRKHAVEN (Tern Wire) — {BODY}", "Tern Wire", id="an agency that we do not know"),
        pytest.param(f"By Reuters\n\n{BODY}", "Reuters", id="byline"),
        pytest.param(f"By Jane Doe, Associated Press\n\n{BODY}", "The Associated Press", id="reporter and agency"),
        pytest.param(f"Jane Doe | AFP\n\n{BODY}", "AFP", id="reporter and agency in a line"),
        pytest.param(f"{BODY} (Reuters)", "Reuters", id="sign-off"),
        pytest.param(f"{BODY}\n\n(AP)", "The Associated Press", id="sign-off in a line"),
        pytest.param(f"{BODY}\n\nSource: Reuters", "Reuters", id="source line"),
        pytest.param(BODY, None, id="none"),
        pytest.param(f"KIRKHAVEN — {BODY}", None, id="dateline without an agency"),
        pytest.param(BODY.replace("May, the", "May (Reuters), the"), None, id="inside a sentence"),
        pytest.param(f"{LEAD[:-1]} (Reuters).\n\n{SECOND}", None, id="where one fact is from"),
        pytest.param(f"{BODY[:-1]} (Reuters).", None, id="likewise, in the last sentence"),
        pytest.param(f"{LEAD} (Reuters)\n\n{SECOND}", None, id="behind a paragraph that is not the last"),
        pytest.param(f"{LEAD}\n\nLONDON (Reuters) - {SECOND}", None, id="dateline of a later paragraph"),
        pytest.param(f"{LEAD}\n\nSource: Reuters\n\n{SECOND}", None, id="under a chart"),
        pytest.param(f"{BODY}\n\nThe harbour. Photo: Reuters", None, id="a picture says nothing"),
        pytest.param(f"{BODY}\n\nSource: the harbour master", None, id="a source that is no agency"),
        pytest.param(f"Reuters reported on Monday that trains run. {BODY}", None, id="quoted in the text"),
    ],
)
def test_an_agency_is_the_author_where_a_text_names_its_author(text: str, agency: str | None) -> None:
    assert clean(text, "Tunnel").agency == agency


def test_whether_a_sentence_is_an_appeal_is_searched_for_once() -> None:
    lines = [f"Subscribers of list {number} were told of the closed quay." for number in range(50)]
    _is_appeal.cache_clear()
    clean("\n\n".join(lines), "Eastern quay closed", "Courier")
    assert _is_appeal.cache_info().misses == len(lines)


def test_a_line_that_is_repeated_is_examined_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A live page has the same buttons below each of five hundred posts."""
    examined = []
    monkeypatch.setattr("summarizer.ingest.clean.line_reason", lambda line: examined.append(line.text))
    lines = ["The quay is closed.", "The ferry waits.", "The quay is closed."] * 50
    found = clean("\n\n".join(lines), "Eastern quay closed", "Courier")
    assert found.text.split("\n\n") == lines
    assert sorted(examined) == ["The ferry waits.", "The quay is closed."]


def test_a_text_without_end_is_no_appeal_and_not_searched() -> None:
    assert is_appeal("Please subscribe to our newsletter.")
    assert not is_appeal("Please subscribe to our newsletter" + "x" * CLEANING.appeal_characters)


def test_short_lines_beyond_number_are_kept_aside_whole_and_the_story_around_them_is_read() -> None:
    cells = [f"cell {number}" for number in range(CLEANING.short_lines + 500)]
    story = "The harbour authority of Lindow said on Monday that the eastern quay will stay closed until May."
    found = clean("\n\n".join((*cells, story)), "Eastern quay closed", "Courier")
    assert story in found.text
    (listed,) = (removed for removed in found.removed if removed.reason == "list")
    assert listed.text.split("\n") == cells[CLEANING.short_lines :]


@pytest.mark.parametrize(
    ("stories", "most"),
    [(0, CLEANING.short_lines), (800, CLEANING.short_lines_most), (5_000, CLEANING.short_lines_most)],
)
def test_a_longer_text_may_have_more_short_lines(stories: int, most: int) -> None:
    story = (
        "The harbour authority of Lindow said on Monday that the eastern quay will stay closed until the end of May."
    )
    lines = [story] * stories + [f"cell {number}" for number in range(CLEANING.short_lines_most + 10)]
    kept, (listed,) = _without_lists(lines)
    assert len(kept) == stories + most
    assert len(listed.text.split("\n")) == CLEANING.short_lines_most + 10 - most
