from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from summarizer.briefing.choose_lines import ChangeCandidate
from summarizer.briefing.detect_changes import ChangeSet
from summarizer.briefing.model import Change, ChangeKind, Citation, Coverage, QuietReason
from summarizer.briefing.wording import (
    NEVER_CONFIRMED,
    ClaimRenderer,
    attribution_chain,
    bottom_line,
    kind_of_quiet,
    render_change,
    render_if_supported,
    render_sentence,
    speakers,
    tells_as_much,
    without_label,
)
from summarizer.claims.model import Anaphor, Attribution, Modality, Polarity
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.text.span import Span

AT = datetime(2025, 3, 1, tzinfo=UTC)
TEXT = "Ann Lee spoke first. She wants the talks to go on. “They will,” she said."


def part(text: str) -> Span:
    start = TEXT.index(text)
    return Span(start, start + len(text))


@pytest.mark.parametrize(
    ("text", "fields", "expected"),
    [
        pytest.param("Talks go on.", {}, "Talks go on.", id="as it stands"),
        pytest.param("However, talks go on.", {}, "Talks go on.", id="less the connective"),
        pytest.param("But talks go on.", {}, "Talks go on.", id="less a bare connective"),
        pytest.param("Butter is scarce.", {}, "Butter is scarce.", id="a word that begins like one"),
        pytest.param(
            "Talks go on, Lee said.", {"speaker": "Ann Lee"}, "Talks go on, Lee said.", id="speaker in the sentence"
        ),
        pytest.param("“Talks go on.", {"speaker": "Ann Lee"}, "Ann Lee: “Talks go on.”", id="speaker carried over"),
        pytest.param("Talks go on.”", {}, "“Talks go on.”", id="the end of a longer quotation"),
        pytest.param('Talks\ngo  on."', {}, '"Talks go on."', id="straight quotes and line breaks"),
        pytest.param("Lee vows to 'go on'", {}, "Lee vows to 'go on'.", id="a quotation at the end"),
    ],
)
def test_a_sentence_is_shown_for_those_who_have_not_read_the_rest(make_claim, text, fields, expected):
    assert render_sentence(make_claim(text, **fields), text) == expected


def test_a_pronoun_gets_its_name_in_brackets(make_claim):
    sentence = "She wants the talks to go on."
    claim = make_claim(sentence, span=part(sentence), anaphora=(Anaphor(part("She"), part("Ann Lee")),))
    assert render_sentence(claim, TEXT) == "She [Ann Lee] wants the talks to go on."


def test_a_description_in_brackets_begins_small(make_claim):
    text = "An official spoke. He left."
    claim = make_claim("He left.", span=Span(19, 27), anaphora=(Anaphor(Span(19, 21), Span(0, 11)),))
    assert render_sentence(claim, text) == "He [an official] left."


def test_a_described_speaker_gets_the_name_in_brackets(make_claim):
    text = "Ann Lee spoke first. The prosecutor said that talks would go on."
    sentence = text[21:]
    claim = make_claim(
        sentence,
        span=Span(21, len(text)),
        attribution=Attribution("Ann Lee", "said", Span(0, 7), source=Span(21, 35)),
    )
    assert render_if_supported(claim, text) == "The prosecutor [Ann Lee] said that talks would go on."


def test_the_name_behind_a_speaking_pronoun_is_not_said_twice(make_claim):
    sentence = "“They will,” she said."
    claim = make_claim(
        sentence,
        span=part(sentence),
        anaphora=(Anaphor(part("she"), part("Ann Lee")),),
        attribution=Attribution("Ann Lee", "said", part("Ann Lee")),
    )
    assert render_sentence(claim, TEXT) == "“They will,” she [Ann Lee] said."


def test_nested_voices_are_named_from_the_inside_out():
    assert (
        attribution_chain(Attribution("Ann Lee", "said", via=Attribution("the agency", "reports")))
        == "Ann Lee, via the agency"
    )
    assert attribution_chain(None) is None


@pytest.mark.parametrize(
    ("whole", "aside", "shown"),
    [
        pytest.param("Ann Lee", "the clerk", "Ann Lee, in part the clerk", id="two"),
        pytest.param("Ann Lee", "Ann Lee", "Ann Lee", id="one twice"),
        pytest.param(None, "the clerk", "in part the clerk", id="the publisher and one more"),
        pytest.param(None, "she", None, id="a pronoun names nobody"),
    ],
)
def test_who_says_only_a_part_is_named_as_such(whole, aside, shown, make_claim):
    said = Attribution(whole, "said") if whole else None
    assert speakers(make_claim(TEXT, attribution=said, partial_attributions=(Attribution(aside, "warned"),))) == shown


@pytest.fixture
def wording():
    version = ArticleVersion("v", "a", "w", 1, "Talks", TEXT, AT, AT, "hash", b"")
    return ClaimRenderer({"v": version}, {"a": Article("a", "w", "Herald", "Herald", AT, "https://herald.example/1")})


def test_a_change_cites_what_is_said_now_and_what_was_said_before(make_claim, wording):
    now = make_claim("The talks are over.", version_id="v", article_id="a", publisher="Herald", speaker="Ann Lee")
    then = make_claim("Talks go on.", version_id="v", article_id="a", publisher="Courier")
    shown = render_change(ChangeCandidate(ChangeKind.UPDATED, now, (), (then,), ("why",), 0.9, "Talks"), wording)
    assert (shown.text, shown.before) == ("[Talks] Ann Lee: The talks are over.", "Talks go on.")
    assert [(item.publisher, item.url, item.quote) for item in shown.citations] == [
        ("Herald", "https://herald.example/1", "The talks are over.")
    ]
    assert [item.publisher for item in shown.against] == ["Courier"]
    assert (shown.aspect, shown.reasons) == ("Talks", ("why",))


def line(text: str, kind: ChangeKind = ChangeKind.NEW, title: str | None = "Mill to open again") -> Change:
    cited = Citation("c", "a", "v", Span(0, 9), text, "Herald", "Herald", AT, title=title)
    return Change(kind, text, (cited,))


IT = "It plans to reopen the mill in June."
MILL = "The owner plans to reopen the mill in June."


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param([MILL], f"New: {MILL}", id="one"),
        pytest.param([IT, MILL], f"New: {MILL} Also 1 new.", id="the next that stands alone leads"),
        pytest.param(["Ann Lee: This ends it.", MILL], f"New: {MILL} Also 1 new.", id="behind a speaker"),
        pytest.param(["Its price fell.", IT], "New: Its price fell. Also 1 new.", id="none"),
        pytest.param(["She [Ann Lee] left.", MILL], "New: She [Ann Lee] left. Also 1 new.", id="with its name"),
        pytest.param(["Italy votes.", MILL], "New: Italy votes. Also 1 new.", id="a word that begins like one"),
        pytest.param(["“It is over.”", MILL], "New: “It is over.” Also 1 new.", id="a sentence inside a quotation"),
    ],
)
def test_a_line_that_hangs_on_another_does_not_lead(lines, expected):
    assert bottom_line([line(each) for each in lines], None, Coverage(1, 1, 1)) == expected


def test_the_bottom_line_names_what_the_other_lines_are_about():
    aspects = ["Sale", "Sale", None, "Jobs", "Sale", "Price", "Owner", "Roof"]
    lines = [replace(line(MILL), aspect=aspect) for aspect in aspects]

    assert bottom_line(lines, None, Coverage(1, 1, 1)) == f"New: {MILL} Also 7 new (Jobs, Price, Owner and others)."
    assert bottom_line(lines[2:4], None, Coverage(1, 1, 1)) == f"New: {MILL} Also 1 new (Jobs)."
    assert bottom_line(lines[:3], None, Coverage(1, 1, 1)) == f"New: {MILL} Also 2 new."


def test_a_hanging_line_is_shown_under_its_headline(make_claim, wording):
    now = make_claim("It ends today.", version_id="v", article_id="a")
    shown = render_change(ChangeCandidate(ChangeKind.NEW, now, (), (), (), 0.9), wording)
    assert shown.text == "[Talks] It ends today."


@pytest.mark.parametrize("lead", ["headline", "sentence"])
def test_a_short_entry_is_shown_as_headline_and_sentence(make_claim, wording, lead):
    fields = {"version_id": "v", "article_id": "a", "publisher": "Herald"}
    headline = make_claim("Talks", headline=True, span=Span(0, 5), id="h", **fields)
    sentence = make_claim("They end today, Ann Lee said.", **fields)
    pair = (headline, sentence) if lead == "headline" else (sentence, headline)
    shown = render_change(ChangeCandidate(ChangeKind.NEW, pair[0], (), (), (), 0.9, beside=pair[1]), wording)
    assert shown.text == "[Talks] They end today, Ann Lee said."
    assert [item.quote for item in shown.citations] == ["They end today, Ann Lee said."]


SENTENCE = "The owner of the mill resigned on Friday, two days after the fire."
ASIDE = (Attribution("the clerk", "warned"),)
NEAR, FAR = np.eye(2, dtype=np.float32)


@pytest.mark.parametrize(
    ("headline", "fields", "sentence", "expected"),
    [
        pytest.param("Mill owner resigns", {}, {}, True, id="in fewer words"),
        pytest.param("Lee's mill owner resigns", {}, {}, True, id="an apostrophe is no quotation"),
        pytest.param("Owner: I resign", {"speaker": "Owner"}, {"speaker": "The owner"}, True, id="of one speaker"),
        pytest.param("Mill owner resigns", {}, {"speaker": "Ann Lee"}, False, id="the speaker would be lost"),
        pytest.param("I go: experts", {"speaker": "experts"}, {"speaker": "Ann Lee"}, False, id="somebody else's word"),
        pytest.param("Mill owner resigns", {}, {"partial_attributions": ASIDE}, False, id="a part is somebody's word"),
        pytest.param("Mill owner to resign", {"modality": Modality.PLANNED}, {}, False, id="a plan is no act"),
        pytest.param("Mill owner stays", {"polarity": Polarity.NEGATIVE}, {}, False, id="the opposite"),
        pytest.param("Mill owner resigns after 9 years", {}, {}, False, id="another figure"),
        pytest.param("Man resigns", {}, {"entity_ids": ("lee",)}, False, id="nobody is named"),
        pytest.param("Mill sold to workers", {"vector": FAR}, {}, False, id="about something else"),
        pytest.param("Will the mill owner go?", {}, {}, False, id="a question"),
        pytest.param("Mill owner OUT!", {}, {}, False, id="a shout"),
        pytest.param("SHUT DOWN: mill owner GOES", {}, {}, False, id="words in capitals"),
        pytest.param("'I had no choice', says mill owner", {}, {}, False, id="a quotation"),
        pytest.param("He resigns", {}, {}, False, id="it hangs on something else"),
        pytest.param(f"{SENTENCE} And more", {}, {}, False, id="longer than the sentence"),
    ],
)
def test_a_headline_stands_for_a_sentence_that_it_tells_as_well(make_claim, headline, fields, sentence, expected):
    headlined = make_claim(headline, headline=True, **{"vector": NEAR, **fields})
    assert tells_as_much(headlined, make_claim(SENTENCE, vector=NEAR, **sentence)) is expected


def test_the_bottom_line_is_the_headline_where_that_tells_as_much(make_claim, wording):
    fields = {"version_id": "v", "article_id": "a", "publisher": "Herald"}
    headline = make_claim("Talks", headline=True, span=Span(0, 5), id="h", **fields)
    sentence = make_claim("The talks ended on Friday.", **fields)
    change = render_change(ChangeCandidate(ChangeKind.NEW, sentence, (headline,), (), (), 0.9), wording)
    alone = render_change(ChangeCandidate(ChangeKind.NEW, sentence, (), (), (), 0.9), wording)

    assert (change.text, change.headline, alone.headline) == ("The talks ended on Friday.", "Talks.", None)
    assert bottom_line([change, alone], None, Coverage(1, 1, 1)) == "New: Talks. Also 1 new."


def test_without_a_title_a_hanging_line_leads_as_it_stands():
    assert bottom_line([line(IT, ChangeKind.UPDATED, None)], None, Coverage(1, 1, 1)) == f"Updated: {IT}"


LABELLED = {
    "a correction": (ChangeKind.RETRACTED, "Correction: An earlier version gave a wrong toll.", "An earlier version gave a wrong toll."),
    "in capitals": (ChangeKind.UPDATED, "UPDATE: crews end the ferry strike", "Crews end the ferry strike"),
    "numbered": (ChangeKind.UPDATED, "UPDATE 2-Crews end the ferry strike.", "Crews end the ferry strike."),
    "numbered, with a dash": (ChangeKind.UPDATED, "Update 2 - Crews end the ferry strike.", "Crews end the ferry strike."),
    "confirmed": (ChangeKind.CORROBORATED, "Confirmed: The ferry strike is over.", "The ferry strike is over."),
    "another kind's label": (ChangeKind.NEW, "Correction: Two people died there.", "Correction: Two people died there."),
    "nothing is left": (ChangeKind.RETRACTED, "Correction: see below.", "Correction: see below."),
    "no label": (ChangeKind.UPDATED, "Updates to the law were passed.", "Updates to the law were passed."),
    "a speaker": (ChangeKind.UPDATED, "Ann Lee: The strike is over.", "Ann Lee: The strike is over."),
    "a compound": (ChangeKind.NEW, "New-York-based crews went home.", "New-York-based crews went home."),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "sentence", "shown"), LABELLED.values(), ids=LABELLED)
def test_a_line_does_not_say_its_heading_again(kind, sentence, shown):
    assert without_label(kind, sentence) == shown
    assert without_label(kind, shown) == shown


def test_a_quotation_within_a_dropped_sentence_is_single(make_claim, wording):
    then = make_claim('“It sails”, she said, "at noon".', version_id="v", article_id="a")
    shown = render_change(ChangeCandidate(ChangeKind.RETRACTED, None, (), (then,), (), 0.9), wording)
    assert shown.text == "“‘It sails’, she said, 'at noon'.” is no longer in the article."


def test_what_an_edit_dropped_is_shown_as_gone(make_claim, wording):
    then = make_claim("Twelve died.", version_id="v", article_id="a")
    shown = render_change(ChangeCandidate(ChangeKind.RETRACTED, None, (), (then,), (), 0.9, silent_edit=True), wording)
    assert (shown.text, shown.before) == ("“Twelve died.” is no longer in the article.", None)
    assert shown.silent_edit


@pytest.mark.parametrize(
    ("coverage", "kind", "line"),
    [
        (
            Coverage(3, 1, 1, last_confirmed=AT),
            QuietReason.NOTHING_NEW,
            "Nothing new: 3 articles read, 1 on this topic. Last confirmed 1 March 2025.",
        ),
        (
            Coverage(1, 0, 0),
            QuietReason.NOT_COVERED,
            f"Nobody covered it: 1 article read, none on this topic. {NEVER_CONFIRMED}",
        ),
        (
            Coverage(2, 0, 0, ("Courier",)),
            QuietReason.SOURCES_FAILED,
            f"Courier could not be fetched, so there may be news we missed. {NEVER_CONFIRMED}",
        ),
        (
            Coverage(3, 1, 1, ("Courier",)),
            QuietReason.NOTHING_NEW,
            f"Nothing new: 3 articles read, 1 on this topic. {NEVER_CONFIRMED}",
        ),
    ],
)
def test_a_quiet_day_says_which_kind_it_is(coverage, kind, line):
    quiet = kind_of_quiet(ChangeSet((), (), ()), coverage)
    assert quiet is kind
    assert bottom_line((), quiet, coverage) == line


def test_the_bottom_line_counts_the_other_events_not_their_lines():
    events = [(1, "Sale"), (1, "Jobs"), (2, "Price"), (2, None), (3, "Roof")]
    lines = [replace(line(MILL), event=event, aspect=aspect) for event, aspect in events]

    assert bottom_line(lines, None, Coverage(1, 1, 1)) == f"New: {MILL} Also 2 new (Price, Roof)."
    assert bottom_line(lines[:2], None, Coverage(1, 1, 1)) == f"New: {MILL}"
