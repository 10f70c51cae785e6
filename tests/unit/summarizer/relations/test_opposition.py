import pytest

from summarizer.claims.model import Attribution, Modality, Polarity, Quantity
from summarizer.relations.opposition import differing_figures, may_contradict, opposition
from summarizer.text.span import Span


@pytest.mark.parametrize(
    ("now", "then", "expected"),
    [
        pytest.param(
            {"subject": "the treaty", "predicate": "run"},
            {"subject": "the treaty", "predicate": "terminate"},
            "terminate / run",
            id="in force and ended",
        ),
        pytest.param(
            {"subject": "the treaty", "predicate": "run"},
            {"subject": "the strike", "predicate": "end"},
            "",
            id="of different things",
        ),
        pytest.param(
            {"subject": "the treaty", "predicate": "end", "polarity": Polarity.NEGATIVE},
            {"subject": "the treaty", "predicate": "expire"},
            "expire / end",
            id="negation turns the state around",
        ),
        pytest.param(
            {"subject": "the minister", "predicate": "resign", "polarity": Polarity.NEGATIVE},
            {"subject": "the minister", "predicate": "resign"},
            "resign / not resign",
            id="one predicate, asserted and negated",
        ),
        pytest.param(
            {"subject": "the minister", "predicate": "resign", "modality": Modality.DENIED},
            {"subject": "the minister", "predicate": "resign"},
            "resign / not resign",
            id="one predicate, asserted and denied",
        ),
        pytest.param(
            {"subject": "the treaty", "predicate": "run"},
            {"subject": "the treaty", "predicate": "apply"},
            "",
            id="two words for one state",
        ),
        pytest.param(
            {"subject": "the port", "predicate": "open", "entity_ids": ("north",)},
            {"subject": "the port", "predicate": "close", "entity_ids": ("south",)},
            "",
            id="two ports of two names",
        ),
    ],
)
def test_states_exclude_each_other_only_for_one_thing(make_claim, now, then, expected):
    text = "the treaty strike minister port"
    same_matter = now["predicate"] == then["predicate"]
    assert opposition(make_claim(text, **now), make_claim(text, **then), same_matter=same_matter) == expected


def test_figures_of_one_unit_that_differ_are_named(make_claim):
    now = make_claim(quantities=(Quantity(14, "death", "14 deaths"),))
    then = make_claim(quantities=(Quantity(12, "death", "12 deaths"),))
    twice = make_claim(quantities=(Quantity(12, "death", "12 deaths"), Quantity(3, "death", "3 deaths")))
    money = make_claim(quantities=(Quantity(12, "EUR", "€12"),))
    assert differing_figures(now, then) == "12 deaths / 14 deaths"
    assert (differing_figures(now, twice), differing_figures(now, money)) == ("", "")


@pytest.mark.parametrize(
    ("now", "then", "expected"),
    [
        ("Nine scrolls are missing.", "Twelve scrolls are missing.", True),
        ("Nobody warned us.", "The ministry was warned.", True),
        ("The number was wrong, he said.", "He gave the number.", True),
        ("Our report was erroneous.", "Fibres were found.", True),
        ("The rebels guaranteed the safety of the base.", "The army took precautions at the base.", False),
        ("Vohl has said that there was no warning.", "“We had no warning,” Vohl told reporters.", False),
        ("Bosses offer 3.5 per cent.", "The company offered 3.5 per cent.", False),
    ],
)
def test_only_what_differs_in_a_figure_or_a_no_may_contradict(make_claim, now, then, expected):
    assert may_contradict(make_claim(now), make_claim(then)) is expected


@pytest.mark.parametrize(
    ("now", "said", "expected"),
    [
        ("The source, who was not named, said that the base was safe.", "that the base was safe", False),
        ("An aide who did not want to be quoted said that the base was safe.", "that the base was safe", False),
        ("The source, who was named, said that the base was not safe.", "that the base was not safe", True),
        ("The source insisted that the base was safe.", "that the base was safe", True),
        ("Contrary to the army, the source said that the base was safe.", "that the base was safe", True),
    ],
)
def test_a_not_that_is_said_of_the_speaker_contradicts_nothing(make_claim, now, said, expected):
    start = now.index(said)
    source = Attribution("The source", "say", content=(Span(start, start + len(said)),))
    assert may_contradict(make_claim(now, attribution=source), make_claim("The army guards the base.")) is expected


def test_a_denied_statement_may_contradict_itself_affirmed(make_claim):
    denied = make_claim("The base is to close.", polarity=Polarity.NEGATIVE)
    assert may_contradict(denied, make_claim("The base is to close."))
