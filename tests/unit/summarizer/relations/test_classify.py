from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from summarizer.claims.model import Modality, Polarity, Quantity
from summarizer.ingest.model import ArticleVersion
from summarizer.models.values import ModelRef
from summarizer.relations.classify import classify_pair, link_claims, link_revision
from summarizer.relations.features import PairFeatures, PairSimilarity, extract_features, opposition
from summarizer.relations.model import Relation

MADE_BY = ModelRef("test", "0")
SAME = PairFeatures(likeness=0.8, rare_word=True)
NEAR = PairFeatures(likeness=0.55, rare_word=True)


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        pytest.param(PairFeatures(likeness=0.2), None, id="too far apart"),
        pytest.param(SAME, Relation.CORROBORATES, id="another origin says the same"),
        pytest.param(replace(SAME, same_origin=True), Relation.REPEATS, id="one origin says it twice"),
        pytest.param(replace(SAME, near_duplicate=True), Relation.REPEATS, id="copied words confirm nothing"),
        pytest.param(NEAR, None, id="the same matter is not the same claim"),
        pytest.param(
            replace(SAME, fresh=True, days=30), Relation.UPDATES, id="a fresh word a month later moves the matter on"
        ),
        pytest.param(replace(SAME, fresh=True, days=1), Relation.CORROBORATES, id="a fresh word the next day confirms"),
        pytest.param(
            replace(SAME, fresh=True, days=30, same_event=True),
            Relation.CORROBORATES,
            id="an old event told again is no update",
        ),
        pytest.param(replace(NEAR, fresh=True, days=30), None, id="a fresh word on a near matter is something new"),
        pytest.param(
            replace(NEAR, fresh=True, days=30, same_speaker=True, same_question=True),
            Relation.UPDATES,
            id="one speaker comes back to the question",
        ),
        pytest.param(PairFeatures(likeness=0.65), None, id="the story's own words confirm nothing"),
        pytest.param(
            PairFeatures(likeness=0.65, rare_word=True, adds_figures=True), None, id="a figure that was not told is new"
        ),
        pytest.param(
            replace(SAME, rare_word=False, fresh=True, days=30),
            Relation.CORROBORATES,
            id="the words of the whole story move nothing",
        ),
        pytest.param(replace(SAME, attitudes_differ=True), None, id="a hope confirms no fact"),
        pytest.param(
            replace(SAME, attitudes_differ=True, became_actual=True, same_predicate=True),
            Relation.UPDATES,
            id="a hope that came true is an update",
        ),
        pytest.param(replace(SAME, other_counts=True), None, id="counts without a common value are another matter"),
        pytest.param(replace(SAME, covered_share=0.3, same_day=True), None, id="most of its words were told by nobody"),
        pytest.param(
            replace(SAME, covered_share=0.5, same_day=True), Relation.CORROBORATES, id="one day's event in other words"
        ),
        pytest.param(replace(SAME, covered_share=0.5), None, id="another day's words are its own"),
        pytest.param(
            replace(SAME, covered_share=0.3, is_state=True),
            Relation.CORROBORATES,
            id="what is so is confirmed in other words",
        ),
        pytest.param(
            replace(SAME, likeness=0.9, other_counts=True), None, id="nearly the same sentence, another count"
        ),
        pytest.param(
            replace(
                SAME,
                likeness=0.9,
                became_hypothetical=True,
                same_predicate=True,
                speaker_specific=True,
                covered_share=0.3,
            ),
            Relation.CORROBORATES,
            id="nearly the same sentence is told, whatever its cue",
        ),
        pytest.param(
            replace(SAME, likeness=0.9, became_hypothetical=True),
            None,
            id="a plan to do something else is told by no likeness",
        ),
        pytest.param(
            replace(SAME, likeness=0.9, became_hypothetical=True, either_denied=True),
            None,
            id="a denial is told by no likeness",
        ),
        pytest.param(
            replace(SAME, state_became_event=True, same_predicate=True),
            Relation.UPDATES,
            id="what was under way has happened",
        ),
        pytest.param(
            PairFeatures(likeness=0.3, opposed="run / terminate"),
            Relation.DISPUTES,
            id="two voices contradict each other",
        ),
        pytest.param(
            PairFeatures(likeness=0.3, opposed="run / terminate", same_voice=True, days=2),
            Relation.UPDATES,
            id="supersession by the same voice is not contradiction",
        ),
        pytest.param(
            PairFeatures(likeness=0.3, opposed="run / terminate", same_origin=True, days=2),
            Relation.DISPUTES,
            id="two people whom one paper quotes are two voices",
        ),
        pytest.param(
            PairFeatures(likeness=0.3, opposed="run / terminate", is_event=True, days=90),
            Relation.UPDATES,
            id="what happens later supersedes",
        ),
        pytest.param(
            PairFeatures(likeness=0.6, opposed="open / delay", became_actual=True),
            Relation.UPDATES,
            id="a plan that failed",
        ),
        pytest.param(replace(SAME, became_actual=True, same_predicate=True), Relation.UPDATES, id="a plan carried out"),
        pytest.param(replace(SAME, became_hypothetical=True), None, id="a plan does not confirm a fact"),
        pytest.param(
            replace(SAME, figures="12 / 14", same_measure=True, same_day=True),
            Relation.DISPUTES,
            id="two counts on one day",
        ),
        pytest.param(replace(SAME, figures="12 / 14", same_measure=True, days=3), Relation.UPDATES, id="a later count"),
        pytest.param(
            replace(NEAR, figures="12 / 14", same_measure=True, same_day=True),
            Relation.DISPUTES,
            id="two counts, otherwise worded",
        ),
        pytest.param(
            replace(NEAR, figures="12 / 14", same_measure=True, days=3), None, id="a later count, otherwise worded"
        ),
        pytest.param(replace(SAME, figures="12 / 14"), None, id="figures of different things confirm nothing"),
        pytest.param(replace(SAME, retracts=True, same_publisher=True), Relation.RETRACTS, id="its own publisher"),
        pytest.param(
            replace(SAME, retracts=True, same_origin=True), Relation.REPEATS, id="not who only says to be its origin"
        ),
        pytest.param(replace(SAME, retracts=True), Relation.CORROBORATES, id="nobody retracts for another"),
        pytest.param(replace(NEAR, contradicted=0.9), Relation.DISPUTES, id="the inference model says contradiction"),
    ],
)
def test_the_relation_follows_from_the_evidence(evidence, expected):
    decision = classify_pair(evidence)
    assert (decision.relation if decision else None) is expected


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


def test_same_paper_and_later_paper_are_told_apart(make_claim):
    first = make_claim("The ferry line reopened on Monday.", publisher="Herald", day=0)
    again = make_claim("The ferry line reopened on Monday, officials said.", publisher="Herald", day=1)
    other = make_claim("Boats have resumed the crossing.", publisher="Courier", day=1, lemmas=first.lemmas - {"the"})
    (repeat,) = link_claims([again], [first], MADE_BY)
    (confirm,) = link_claims([other], [first], MADE_BY)
    assert (repeat.relation, confirm.relation) == (Relation.REPEATS, Relation.CORROBORATES)
    assert confirm.reasons[0] == "another origin says the same"
    assert confirm.made_by == MADE_BY


def test_a_claim_never_links_to_a_later_one(make_claim):
    early, late = make_claim("The dam held.", day=0), make_claim("The dam held.", day=3, publisher="Courier")
    assert link_claims([early], [late], MADE_BY) == ()


def test_at_most_the_strongest_links_are_kept(make_claim):
    earlier = [make_claim(f"The dam held, engineer {k} said.", publisher=f"Paper {k}") for k in range(9)]
    assert len(link_claims([make_claim("The dam held.", day=1)], earlier, MADE_BY)) == 4


def test_a_voice_is_a_speaker_or_a_paper_that_speaks_for_itself(make_claim):
    own, ann, bob = make_claim(), make_claim(speaker="Ann Lee"), make_claim(speaker="Bob Ray")
    assert extract_features(own, make_claim(day=-1), PairSimilarity(0.5)).same_voice
    assert extract_features(ann, make_claim(speaker="Ann Lee", publisher="Courier"), PairSimilarity(0.5)).same_voice
    assert not extract_features(ann, bob, PairSimilarity(0.5)).same_voice
    assert not extract_features(ann, own, PairSimilarity(0.5)).same_voice


def test_figures_of_one_unit_that_differ_are_evidence(make_claim):
    now = make_claim(quantities=(Quantity(14, "death", "14 deaths"),))
    then = make_claim(quantities=(Quantity(12, "death", "12 deaths"),))
    assert extract_features(now, then, PairSimilarity(0.9)).figures == "12 deaths / 14 deaths"
    twice = make_claim(quantities=(Quantity(12, "death", "12 deaths"), Quantity(3, "death", "3 deaths")))
    assert not extract_features(now, twice, PairSimilarity(0.9)).figures
    assert not extract_features(now, make_claim(quantities=(Quantity(12, "EUR", "€12"),)), PairSimilarity(0.9)).figures


def test_a_state_lasts_and_an_act_told_in_the_present_does_not(make_claim):
    assert extract_features(make_claim(predicate="remain", stative=True), make_claim(), PairSimilarity(0.7)).is_state
    assert not extract_features(make_claim(predicate="fall", stative=True), make_claim(), PairSimilarity(0.7)).is_state


def test_numbers_of_two_days_that_differ_are_other_counts(make_claim):
    now, then = make_claim("The index closed 203.18 down.", day=1), make_claim("The index closed 312.3 down.")
    assert extract_features(now, then, PairSimilarity(0.9)).other_counts
    assert not extract_features(now, replace(then, reported_at=now.reported_at), PairSimilarity(0.9)).other_counts, (
        "outlets round"
    )
    assert not extract_features(now, make_claim("The index closed down."), PairSimilarity(0.9)).other_counts


def test_counts_in_two_places_are_no_two_counts_of_one_thing(make_claim):
    here = make_claim(quantities=(Quantity(14, "case", "14 cases"),), entity_ids=("north",))
    there = make_claim(quantities=(Quantity(12, "case", "12 cases"),), entity_ids=("south",))
    everywhere = make_claim(quantities=(Quantity(12, "case", "12 cases"),))
    assert not extract_features(here, there, PairSimilarity(0.9)).same_measure
    assert extract_features(here, everywhere, PairSimilarity(0.9)).same_measure
    assert not extract_features(here, everywhere, PairSimilarity(0.4)).same_measure
    assert extract_features(here, everywhere, PairSimilarity(0.4, rare_words=frozenset({"case"}))).same_measure


class Contradiction:
    made_by = MADE_BY

    def __init__(self):
        self.asked = []

    def score(self, pairs):
        self.asked += pairs
        return np.array([[0.05, 0.05, 0.9]] * len(pairs), np.float32)


def test_the_inference_model_is_asked_premise_first_and_believed(make_claim):
    scorer = Contradiction()
    before = make_claim("The bridge is safe.", publisher="Courier")
    (link,) = link_claims(
        [make_claim("Engineers call the bridge unsafe.", day=1, stative=True)], [before], MADE_BY, scorer
    )
    assert link.relation is Relation.DISPUTES
    assert scorer.asked == [("The bridge is safe.", "Engineers call the bridge unsafe.")]


def version(text: str) -> ArticleVersion:
    at = datetime(2025, 3, 2, tzinfo=UTC)
    return ArticleVersion("v2", "a", "w", 2, None, text, at, at, "hash", b"")


def test_an_edit_keeps_turns_and_drops_claims(make_claim):
    kept = make_claim("The vote is on Sunday.", vector=np.array([1, 0, 0, 0], np.float32), article_id="a")
    count = make_claim(
        "Twelve seats are open.",
        vector=np.array([0, 1, 0, 0], np.float32),
        quantities=(Quantity(12, "seat", "Twelve seats"),),
    )
    gone = make_claim("The mayor has fled.", vector=np.array([0, 0, 1, 0], np.float32))
    turned = replace(count, id="turned", text="Nine seats are open.", quantities=(Quantity(9, "seat", "Nine seats"),))
    links = link_revision([replace(kept, id="again"), turned], [kept, count, gone], version("…"), MADE_BY)
    assert [(link.claim_id, link.earlier_id, link.relation, link.silent_edit) for link in links] == [
        ("again", kept.id, Relation.REPEATS, False),
        ("turned", count.id, Relation.UPDATES, True),
        (None, gone.id, Relation.RETRACTS, True),
    ]
    assert links[1].reasons == ("changed in the edit", "Twelve seats / Nine seats")
