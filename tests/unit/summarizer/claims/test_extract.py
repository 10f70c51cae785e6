"""Whole articles on twelve stories against golden pairs, and what holds for every reading."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

pytestmark = pytest.mark.model

GOLDEN = Path(__file__).parents[3] / "data" / "claims"


def shown(claim):
    """A claim as a golden pair shows it: what is empty or the rule is left out."""
    said = claim.attribution
    full = {
        "text": claim.text,
        "triple": f"{claim.subject} | {claim.predicate} | {claim.object}",
        "speaker": said and said.speaker,
        "cue": said and said.cue,
        "via": said and said.via and said.via.speaker,
        "quoted": bool(said and said.quoted),
        "carried": bool(said and said.inherited),
        "modality": claim.modality.value if claim.modality.value != "asserted" else None,
        "negative": claim.polarity.value == "negative",
        "stative": claim.stative,
        "time": claim.event_time and f"{claim.event_time.first}..{claim.event_time.last}",
        "quantities": [f"{one.comparison}{one.value:g} {one.unit}" for one in claim.quantities],
    }
    return {key: value for key, value in full.items() if value}


def names(reading):
    return [f"{name.text} ({name.role})" if name.role else name.text for name in reading.mentions]


@pytest.mark.parametrize("story", sorted(path.stem for path in GOLDEN.glob("*.txt")))
def test_an_article_reads_as_its_golden_pair(story, reading):
    found = reading((GOLDEN / f"{story}.txt").read_text(encoding="utf-8"))
    expected = json.loads((GOLDEN / f"{story}.json").read_text(encoding="utf-8"))
    assert [shown(claim) for claim in found.claims] == expected["claims"]
    assert names(found) == expected["mentions"]


@pytest.mark.parametrize("story", sorted(path.stem for path in GOLDEN.glob("*.txt")))
def test_every_span_is_exact(story, reading):
    text = (GOLDEN / f"{story}.txt").read_text(encoding="utf-8")
    found = reading(text)
    assert all(claim.span.of(text) == claim.text for claim in found.claims)
    assert all(name.span.of(text) == name.text for name in found.mentions)
    assert all(any(span.holds(claim.span) for span in found.sentences) for claim in found.claims)
    assert len({claim.id for claim in found.claims}) == len(found.claims)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Flood in the valley", id="a heading"),
        pytest.param("Will the dam hold?", id="a question"),
        pytest.param("Sign up for our letter.", id="an imperative"),
        pytest.param("The bridge that was built in 1931.", id="a fragment with a relative clause"),
        pytest.param("“Why?” Lopez asked.", id="a quoted question with its cue"),
        pytest.param("", id="nothing"),
        pytest.param("\n\n \n", id="white space"),
    ],
)
def test_what_asserts_nothing_is_no_claim(text, reading):
    assert reading(text).claims == ()


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        pytest.param(
            "The dam held, but the town was evacuated.", ["The dam held", "the town was evacuated."], id="two subjects"
        ),
        pytest.param("The court sat and ruled.", ["The court sat and ruled."], id="one subject"),
        pytest.param(
            "The strike ended, and the union said it had won.",
            ["The strike ended", "the union said it had won."],
            id="the second has a speaker",
        ),
        pytest.param(
            "Lopez said the dam was safe, but engineers have left the town.",
            ["Lopez said the dam was safe, but engineers have left the town."],
            id="cutting would lose the speaker",
        ),
        pytest.param(
            "If it rains, the river will rise and the road will close.",
            ["If it rains, the river will rise and the road will close."],
            id="cutting would lose the condition",
        ),
    ],
)
def test_coordinated_main_clauses_are_cut_where_each_stands_alone(text, clauses, reading):
    assert [claim.text for claim in reading(text).claims] == clauses


def test_lemmas_hold_what_is_said_and_not_who_says_it(only):
    claim = only("Mayor Anna Lopez said the two bases had closed.")
    assert {"base", "close"} <= claim.lemmas
    assert claim.lemmas.isdisjoint({"lopez", "anna", "say", "the"})


@pytest.mark.slow
@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(text=st.text(alphabet=st.sampled_from("Ab c.,!?\"“”‘’'\n-:;()al-Hadi said he $5% 2019"), max_size=120))
def test_any_text_can_be_read(text, reading):
    found = reading(text)
    assert all(claim.span.of(text) == claim.text for claim in found.claims)
    assert all(name.span.of(text) == name.text for name in found.mentions)
