"""A report and the sentence that withdraws it are one claim; what only repeats an error is known."""

import pytest

from summarizer.claims.model import Polarity
from summarizer.claims.withdrawn_reports import join_withdrawals, only_recalls_error
from summarizer.text.span import Span

REPORT = "On Monday we reported that the captain was drunk."


@pytest.fixture
def joined(make_claim):
    """The claims of a text whose sentences are given, each sentence a claim, after the joining."""

    def joins(*sentences, publisher="Ketter Post", gap=" "):
        text = gap.join(sentences)
        spans, start = [], 0
        for sentence in sentences:
            spans.append(Span(start, start + len(sentence)))
            start += len(sentence) + len(gap)
        claims = [
            make_claim(span.of(text), span=span, position=k, publisher=publisher, speaker="we")
            for k, span in enumerate(spans)
        ]
        return join_withdrawals(claims, spans, text)

    return joins


@pytest.mark.parametrize(
    "withdrawal",
    [
        "That was wrong.",
        "This was not correct.",
        "The report was false.",
        "That was a reading error on our part.",
        "We withdraw that report.",
        "We take the report back.",
        "We now accept that this was not true.",
        "That figure was wrong: it included seasonal posts.",
        "We now accept that no such test took place.",
    ],
)
def test_a_report_and_its_withdrawal_are_one_claim(withdrawal, joined):
    first, last = joined(REPORT, withdrawal, "A breath test was negative.")
    assert (first.text, last.text) == (f"{REPORT} {withdrawal}", "A breath test was negative.")
    assert (first.span, first.attribution, first.polarity) == (
        Span(0, len(first.text)),
        None,
        Polarity.NEGATIVE,
    )


@pytest.mark.parametrize(
    ("report", "publisher"),
    [
        ("On Thursday the Post reported that he had left.", "Ketter Post"),
        ("On 4 March the Daily Beacon reported that an annex exists.", "The Daily Beacon"),
        ("HNA reported on Thursday that 11 computers were seized.", "Halven News Agency"),
        ("Channel 6 reported on Tuesday that 14 judges were tapped.", "Channel 6 News"),
        ("KETTER (HNA) - In an item on Friday about the strike of the ferries, HNA wrote that it was over.", "HNA"),
        ("Our report on Friday said that 140 jobs were at risk.", "Cold Weekly"),
    ],
)
def test_a_paper_names_itself_in_several_ways(report, publisher, joined):
    (claim,) = joined(report, "That was wrong.", publisher=publisher)
    assert claim.text == f"{report} That was wrong."
    assert claim.subject == publisher


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The minister said that the gate was open.", "That was wrong."),  # not the paper's own report
        (REPORT, "The captain was sober."),
        (REPORT, "We apologise to him."),  # an apology takes nothing back
        (REPORT, "That was wrong-footing the opposition."),
        ("The paper we quoted was about another bank.", "We withdraw the report."),
    ],
)
def test_nothing_else_is_joined(one, other, joined):
    assert [claim.text for claim in joined(one, other)] == [one, other]


def test_a_report_too_long_for_one_claim_is_left_alone(joined):
    long = f"On Monday we reported that {'very ' * 240}much was lost."
    assert [claim.text for claim in joined(long, "That was wrong.")] == [long, "That was wrong."]


@pytest.mark.parametrize(
    ("text", "position", "headline", "expected"),
    [
        (REPORT, 0, "Captain Joren Mastvik: a correction", True),
        (REPORT, 0, "Captain Joren Mastvik", True),  # an article that begins with its own report corrects it
        (REPORT, 4, "Captain Joren Mastvik", False),
        (REPORT, 4, "Retracted: our story on the captain", True),
        (f"{REPORT} That was wrong.", 0, "A correction", False),
        ("The office has confirmed the fine, as the Post reported.", 0, "Office backs our report", False),
        ("On Monday the Post published a list of nine judges.", 0, "What we know", False),
        ("On Monday the Gull reported that he was drunk.", 0, "Gull under fire", False),
        ("Our report should have said that 17 died.", 0, "A correction", False),
    ],
)
def test_what_only_repeats_an_error_is_known(text, position, headline, expected, make_claim):
    claim = make_claim(text, position=position, publisher="Ketter Post")
    assert only_recalls_error(claim, headline) is expected


@pytest.mark.model
def test_a_correction_is_read_with_its_withdrawal(reading):
    found = reading(f"{REPORT}\n\nWe now accept that this was not true. He was on the bridge.").claims
    assert [claim.text for claim in found] == [
        f"{REPORT}\n\nWe now accept that this was not true.",
        "He was on the bridge.",
    ]
