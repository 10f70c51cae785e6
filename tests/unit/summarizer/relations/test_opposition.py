import pytest

from summarizer.claims.model import Modality, Polarity, Quantity
from summarizer.relations.opposition import differing_figures, opposition


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
