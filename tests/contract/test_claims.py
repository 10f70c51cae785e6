from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from summarizer.claims.model import Anaphor, Attribution, EventTime, Granularity, Modality, Polarity, Quantity
from summarizer.errors import StorageError
from summarizer.models.values import ModelRef
from summarizer.relations.model import Link, Relation
from summarizer.text.span import Span

MADE_BY = ModelRef("rules", "3", "none")


@pytest.fixture
def people(stocked, make):
    with stocked() as work:
        work.entities.add(make.entity("e1", "Ida Holm"), [])
        work.entities.add(make.entity("e2", "Arvik Power"), [])
        work.commit()
    return stocked


def full_claim(make):
    voice = Attribution("a spokesman", "told", Span(60, 71), via=Attribution("The Courier", "reports", quoted=True))
    return make.claim(
        "full",
        span=Span(20, 90),
        text="Holm does not plan to pay 1.5 billion crowns, she said.",
        position=4,
        reported_at=make.at(-0.25),
        known_at=make.at(0.25),
        made_by=ModelRef("parser", "3.8", "v2"),
        subject="Holm",
        predicate="plan to pay",
        object="1.5 billion crowns",
        entity_ids=("e2", "e1"),
        attribution=replace(voice, entity_id="e1", inherited=True),
        partial_attributions=(
            Attribution("Holm", "said", source=Span(70, 73), cue_span=Span(74, 78), content=(Span(20, 25),)),
        ),
        polarity=Polarity.NEGATIVE,
        modality=Modality.PLANNED,
        stative=True,
        event_time=EventTime(date(2025, 1, 21), date(2025, 1, 31), Granularity.MONTH, "late January"),
        quantities=(Quantity(1.5e9, "crown", "1.5 billion crowns", "<"), Quantity(0.1, "", "a tenth")),
        anaphora=(Anaphor(Span(80, 83), Span(0, 4)),),
        lemmas=frozenset({"plan", "pay", "crown"}),
        headline=True,
    )


def test_a_claim_comes_back_with_every_field(people, make):
    claim = full_claim(make)
    with people() as work:
        work.claims.add([claim])
        work.commit()
    with people() as work:
        assert work.claims.get(["full", "missing"]) == {"full": claim}


def test_a_vector_comes_back_within_half_precision_and_of_length_one(people, make):
    vector = np.random.default_rng(7).normal(size=384).astype(np.float32)
    vector /= np.linalg.norm(vector)
    with people() as work:
        work.claims.add([make.claim(vector=vector), make.claim("empty", vector=np.zeros(0, np.float32))])
        held = work.claims.get(["c1", "empty"])
    assert held["c1"].vector.dtype == np.float32
    assert float(held["c1"].vector @ vector) > 0.9999
    assert float(np.linalg.norm(held["c1"].vector)) == pytest.approx(1, abs=1e-6)
    assert held["empty"].vector.shape == (0,)


def test_a_claim_that_is_stored_already_stays_as_it_was(people, make):
    with people() as work:
        work.claims.add([make.claim(entity_ids=("e1",))])
        work.claims.add([make.claim(text="Something else.", entity_ids=("e2",)), make.claim("c2")])
        assert work.claims.get(["c1"]) == {"c1": make.claim(entity_ids=("e1",))}
        assert [*work.claims.get(["c2", "c1"])] == ["c2", "c1"]


def test_claims_of_a_version_come_in_text_order(people, make):
    with people() as work:
        work.claims.add([make.claim("late", span=Span(50, 60)), make.claim("early", span=Span(0, 9))])
        assert [claim.id for claim in work.claims.list_by_version("v1")] == ["early", "late"]
        assert work.claims.list_by_version("v2") == ()


def test_a_claim_of_an_unknown_version_or_entity_is_refused(people, make):
    with people() as work, pytest.raises(StorageError, match="refers to"):
        work.claims.add([make.claim(version_id="v9")])
    with people() as work, pytest.raises(StorageError, match="refers to"):
        work.claims.add([make.claim(entity_ids=("e9",))])


@pytest.fixture
def many(people, make):
    """c0 … c5, reported a day apart in v2; the even ones with Holm, c1 and c2 on the topic, and c9 in v1."""
    with people() as work:
        work.articles.add_version(make.version("v2", number=2), [])
        for day in range(6):
            entity_ids = ("e1",) if day % 2 == 0 else ("e2",)
            work.claims.add([make.claim(f"c{day}", version_id="v2", reported_at=make.at(day), entity_ids=entity_ids)])
        work.claims.add([make.claim("c9", reported_at=make.at(9), entity_ids=("e1",))])
        work.claims.store_relevances([make.relevance("c1"), make.relevance("c2"), make.relevance("c9")])
        work.commit()
    return people


@pytest.mark.parametrize(
    ("topics", "entities", "limit", "found"),
    [
        pytest.param(["t1"], [], 9, ["c2", "c1"], id="on the topic"),
        pytest.param([], ["e1"], 9, ["c4", "c2", "c0"], id="with the entity"),
        pytest.param(["t1"], ["e1"], 9, ["c4", "c2", "c1", "c0"], id="either, each once"),
        pytest.param(["t1"], ["e1", "e2"], 3, ["c5", "c4", "c3"], id="newest first, no more than the limit"),
        pytest.param([], [], 9, [], id="nothing shared"),
        pytest.param(["t9"], ["e9"], 9, [], id="unknown topic and entity"),
    ],
)
def test_candidates_share_a_topic_or_an_entity(many, topics, entities, limit, found):
    with many() as work:
        candidates = work.claims.list_candidates("w", topics, entities, "v1", limit)
        assert [claim.id for claim in candidates] == found
        assert work.claims.list_candidates("other", topics, entities, "v1", limit) == ()


def test_candidates_leave_out_the_versions_own_claims(many):
    with many() as work:
        assert [claim.id for claim in work.claims.list_candidates("w", ["t1"], ["e1"], "v2", 9)] == ["c9"]


def test_links_are_found_from_both_ends_and_by_the_version_that_made_them(many):
    strong = Link("c9", "c1", "v1", Relation.UPDATES, 0.9, ("shared entity: Holm", "later date"), MADE_BY, True)
    weak = Link("c9", "c2", "v1", Relation.REPEATS, 0.25, (), MADE_BY)
    gone = Link(None, "c1", "v1", Relation.RETRACTS, 0.5, ("the sentence is gone",), MADE_BY)
    with many() as work:
        work.claims.add_links([weak, strong, gone])
        assert work.claims.links_from(["c9"]) == (strong, weak)
        assert work.claims.links_to(["c1", "c2"]) == (strong, gone, weak)
        assert work.claims.links_by(["v1"]) == (strong, gone, weak)
        assert work.claims.links_from(["c1"]) == work.claims.links_to([]) == work.claims.links_by(["v2"]) == ()


def test_the_same_link_twice_keeps_the_first(many):
    gone = Link(None, "c1", "v1", Relation.RETRACTS, 0.5, ("first",), MADE_BY)
    with many() as work:
        work.claims.add_links([gone])
        work.claims.add_links([replace(gone, score=0.9, reasons=("second",)), replace(gone, relation=Relation.UPDATES)])
        assert work.claims.links_by(["v1"]) == (gone, replace(gone, relation=Relation.UPDATES))


def test_a_link_to_an_unknown_claim_is_refused(many):
    with many() as work, pytest.raises(StorageError, match="refers to"):
        work.claims.add_links([Link("c9", "nothing", "v1", Relation.UPDATES, 0.9, (), MADE_BY)])


def test_claims_on_a_topic_come_with_their_relevance_oldest_first(people, make):
    days = {"b": 2, "a": 1, "c": 3, "early": 3}
    with people() as work:
        claims = [make.claim(name, known_at=make.at(day)) for name, day in days.items()]
        work.claims.add([replace(claim, span=Span(5 * (claim.id != "early"), 9)) for claim in claims])
        rated = {name: replace(make.relevance(name), aspect="Safety", aspect_score=0.75) for name in days}
        work.claims.store_relevances([*rated.values()])
        assert [claim.id for claim, _ in work.claims.list_by_topic("t1", None, make.at(9))] == ["a", "b", "early", "c"]
        assert [claim.id for claim, _ in work.claims.list_by_topic("t1", make.at(1), make.at(2))] == ["b"]
        assert work.claims.list_by_topic("t1", None, make.at(1))[0][1] == rated["a"]
        assert work.claims.list_by_topic("t2", None, make.at(9)) == ()
        horizons = [work.claims.time_of_nth_newest("t1", make.at(9), count) for count in (1, 2, 3, 4, 5)]
        assert horizons == [make.at(2), make.at(2), make.at(1), None, None]
        assert work.claims.time_of_nth_newest("t1", make.at(2), 1) == make.at(1)
        assert work.claims.time_of_nth_newest("t2", make.at(9), 1) is None
        assert work.claims.last_known_at(["t1", "t2"]) == make.at(3)
        assert work.claims.last_known_at(["t2"]) is work.claims.last_known_at([]) is None


def test_a_new_rating_replaces_the_old_one(many, make):
    better = replace(make.relevance("c1", score=0.9), aspect="Safety", aspect_score=0.3)
    with many() as work:
        work.claims.store_relevances([better])
        rated = {claim.id: relevance for claim, relevance in work.claims.list_by_topic("t1", None, make.at(9))}
        assert rated == {"c1": better, "c2": make.relevance("c2"), "c9": make.relevance("c9")}


def test_ratings_for_a_topic_can_be_forgotten(people, make):
    with people() as work:
        work.topics.add(make.topic("t2", name="Flood"))
        work.claims.add([make.claim("c1"), make.claim("c2")])
        work.claims.store_relevances([make.relevance("c1"), make.relevance("c2"), make.relevance("c1", "t2")])
        assert work.claims.delete_relevances("t1") == ("c1", "c2")
        assert work.claims.list_by_topic("t1", None, make.at(9)) == ()
        assert [claim.id for claim, _ in work.claims.list_by_topic("t2", None, make.at(9))] == ["c1"]
        assert work.claims.delete_relevances("t1") == ()


def test_a_rating_of_an_unknown_claim_is_refused(many, make):
    with many() as work, pytest.raises(StorageError, match="refers to"):
        work.claims.store_relevances([make.relevance("c1"), make.relevance("nothing")])


def test_a_claim_belongs_to_the_day_of_its_event_once_that_is_over(make):
    event = EventTime(date(2025, 2, 3), date(2025, 2, 9), Granularity.WEEK, "in early February")
    assert make.claim().day == date(2025, 3, 1)
    assert make.claim(event_time=event).day == date(2025, 2, 3)
    assert make.claim(event_time=event, reported_at=make.at(-25)).day == date(2025, 2, 4)


def test_leading_claims_are_the_most_relevant_of_a_period_by_their_own_day(stocked, make):
    event = EventTime(date(2024, 5, 1), date(2024, 5, 31), Granularity.MONTH, "in May 2024")
    with stocked() as work:
        claims = [make.claim("c1"), make.claim("c2", reported_at=make.at(9)), make.claim("c3", event_time=event)]
        work.claims.add([*claims, make.claim("c4")])
        work.claims.store_relevances(
            [make.relevance(f"c{n}", score=score) for n, score in enumerate((0.6, 0.9, 0.7, 0.4), 1)]
        )
        work.commit()
    with stocked() as work:
        found = work.claims.top_by_score("t1", None, make.at(10).date(), 0.5, 9)
        assert [(claim.id, rated.score) for claim, rated in found] == [("c2", 0.9), ("c3", 0.7), ("c1", 0.6)]
        assert [claim.id for claim, _ in work.claims.top_by_score("t1", None, make.at(10).date(), 0.5, 2)] == [
            "c2",
            "c3",
        ]
        assert [c.id for c, _ in work.claims.top_by_score("t1", date(2025, 1, 1), make.at(1).date(), 0.5, 9)] == ["c1"]
        assert [c.id for c, _ in work.claims.top_by_score("t1", date(2024, 5, 1), date(2024, 5, 1), 0.5, 9)] == ["c3"]
        assert work.claims.top_by_score("t2", None, make.at(10).date(), 0.0, 9) == ()


def test_answering_claims_are_those_that_likely_answer_and_were_known_newest_first(stocked, make):
    with stocked() as work:
        claims = [make.claim(f"c{n}", reported_at=make.at(n), known_at=make.at(n)) for n in range(5)]
        work.claims.add(claims)
        likely = [{"Safety": 0.9}, {"Safety": 0.3}, {"Cost": 0.9}, {"Cost": 0.9, "Safety": 0.5}, {"Safety": 0.8}]
        work.claims.store_relevances([make.answering(f"c{n}", answers) for n, answers in enumerate(likely)])
        work.commit()
    with stocked() as work:
        assert [c.id for c, _ in work.claims.by_aspect("t1", "Safety", make.at(9), 0.5, 9)] == ["c4", "c3", "c0"]
        assert [c.id for c, _ in work.claims.by_aspect("t1", "Cost", make.at(9), 0.5, 9)] == ["c3", "c2"]
        assert [c.id for c, _ in work.claims.by_aspect("t1", "Safety", make.at(3), 0.5, 9)] == ["c3", "c0"]
        assert [c.id for c, _ in work.claims.by_aspect("t1", "Safety", make.at(9), 0.5, 1)] == ["c4"]
        assert work.claims.by_aspect("t1", "Delay", make.at(9), 0.0, 9) == ()


def test_all_aspects_that_a_claim_answers_come_back_the_likeliest_first(stocked, make):
    with stocked() as work:
        work.claims.add([make.claim("c1"), make.claim("c2")])
        work.claims.store_relevances(
            [make.answering("c1", {"Delay": 0.4, "Safety": 0.9, "Cost": 0.6}), make.answering("c2", {})]
        )
        work.commit()
    with stocked() as work:
        (_, first), (_, second) = work.claims.list_by_topic("t1", None, make.at(9))
        assert [(each.aspect, each.score) for each in first.answers] == [("Safety", 0.9), ("Cost", 0.6), ("Delay", 0.4)]
        assert second.answers == ()
        assert work.claims.topics_of([make.claim("c1").article_id, "a9"]) == {
            make.claim("c1").article_id: {"t1"},
            "a9": frozenset(),
        }


def test_answers_that_were_judged_anew_replace_the_old_ones_and_go_with_their_topic(stocked, make):
    def answered(work):
        rated = [relevance for _, relevance in work.claims.list_by_topic("t1", None, make.at(9))]
        return [(each.aspect, each.score) for relevance in rated for each in relevance.answers]

    with stocked() as work:
        work.claims.add([make.claim("c1")])
        work.claims.store_relevances([make.answering("c1", {"Safety": 0.9, "Cost": 0.6})])
        work.claims.store_relevances([make.answering("c1", {"Cost": 0.7})])
        work.commit()
    with stocked() as work:
        assert answered(work) == [("Cost", 0.7)]
        assert work.claims.by_aspect("t1", "Safety", make.at(9), 0.0, 9) == ()
        work.claims.delete_relevances("t1")
        work.claims.store_relevances([make.relevance("c1")])
        assert answered(work) == []
        work.claims.store_relevances([make.answering("c1", {"Cost": 0.7})])
        work.topics.remove("t1")
        assert work.claims.by_aspect("t1", "Cost", make.at(9), 0.0, 9) == ()


def test_matters_come_back_with_their_claims_and_those_that_moved_last_come_first(stocked, make):
    days = {"c1": 1, "c2": 2, "c3": 3, "c4": 4, "c5": 5}
    matters = {"c1": "c1", "c2": "c2", "c3": "c1", "c4": "c2", "c5": "c5"}
    with stocked() as work:
        work.claims.add([make.claim(name, reported_at=make.at(n), known_at=make.at(n)) for name, n in days.items()])
        rated = [replace(make.relevance(name), matter_id=matter) for name, matter in matters.items()]
        work.claims.store_relevances(rated)
        work.commit()
    with stocked() as work:
        assert work.claims.matters_of("t1", ["c1", "c3", "c4", "c9"]) == {"c1": "c1", "c3": "c1", "c4": "c2"}
        assert work.claims.matters_of("t2", ["c1"]) == {}
        found = work.claims.list_by_matters("t1", ["c1", "c2"], make.at(3), 9)
        assert {matter: [claim.id for claim in claims] for matter, claims in found.items()} == {
            "c1": ["c1", "c3"],
            "c2": ["c2"],
        }
        newest = work.claims.list_by_matters("t1", ["c1", "c2"], make.at(9), 1)
        assert {matter: [claim.id for claim in claims] for matter, claims in newest.items()} == {
            "c1": ["c3"],
            "c2": ["c4"],
        }
        assert work.claims.matters_that_moved("t1", None, make.at(9), 5) == ("c2", "c1"), "c5 has a single claim"
        assert work.claims.matters_that_moved("t1", None, make.at(3), 5) == ("c1",), "c2 had a single claim then"
        assert work.claims.matters_that_moved("t1", make.at(3), make.at(9), 5) == ("c2",)
        assert work.claims.matters_that_moved("t1", None, make.at(9), 1) == ("c2",)
        assert [each.matter_id for _, each in work.claims.list_by_topic("t1", None, make.at(9))] == [
            "c1", "c2", "c1", "c2", "c5"
        ]  # fmt: skip
