import pytest

from summarizer.briefing.standalone import stands_alone, with_headline


@pytest.mark.parametrize(
    "line",
    [
        "They left the harbour at dawn.",
        "Its owner plans to appeal.",
        "This follows a week of talks.",
        "The motion was put to the vote.",
        "The company has added new safeguards.",
        "The suspect's lawyer has appealed.",
        "The 29-year-old was held in Arden.",
        "The same institute counts 78 per cent.",
        "We wrote that three people had died.",
        "Our notice of Monday was mistaken.",
        "The surprise decision comes after three days of talks.",
        "The two sides met in Arden.",
        "The country faces an uncertain future.",
        "Neither answered.",
        "After that the plant was closed.",
        "was closed on Friday.",
        "Ann Lee: This is the end of the matter.",
    ],
)
def test_a_line_that_points_at_what_is_not_shown_gets_its_headline(line):
    assert not stands_alone(line)
    assert with_headline(line, "Ferry refloated.") == f"[Ferry refloated] {line[0].upper()}{line[1:]}"
    assert with_headline(line, None) == line


@pytest.mark.parametrize(
    "line",
    [
        "The ferry left the harbour at dawn.",
        "They [the crew] left the harbour.",
        "It remains unclear who opened the valve.",
        "It took three hours to put the fire out.",
        "This week the port is closed.",
        "“They left at dawn,” the mayor said.",
        "Ann Lee: They left at dawn.",
        "The company behind the alerts has added safeguards.",
        "The man who lit the fire was held.",
        "Ann Lee: We left at dawn.",
        "US lawmakers left at dawn.",
        "The country of Arden faces an election.",
        "eBay closes its office in Arden.",
    ],
)
def test_a_line_that_stands_alone_is_left_as_it_is(line):
    assert stands_alone(line)
    assert with_headline(line, "Ferry refloated") == line
