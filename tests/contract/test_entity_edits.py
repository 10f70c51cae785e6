"""Merging, splitting, and taking either back.

Throughout: Ida Holm (e1, minister) and Åse Holm (e2, judge), a text in which "Holm" stands for both, and claims about them.

    Ida Holm met Åse Holm. Holm resigned, she told. …
    0        9   13         23   28
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.claims.model import Anaphor, Attribution
from summarizer.entities.model import Alias, Entity
from summarizer.errors import NotFoundError, UsageError
from summarizer.text.span import Span

SPLIT_OFF = Entity("e9", "w", "Holm", "PERSON", (Alias("e9", "Holm", "user"),))


@pytest.fixture
def people(stocked, make):
    with stocked() as work:
        work.entities.add(make.entity("e1", "Ida Holm", "Ida Holm", "Holm", "the minister"), ["ida holm", "holm"])
        work.entities.add(make.entity("e2", "Åse Holm", "Åse Holm", "Holm"), ["aase holm", "holm"])
        work.entities.add(make.entity("e3", "Ib Holm"), ["ib holm"])
        work.articles.add_mentions(
            [make.mention(0, "Ida Holm", "e1"), make.mention(13, "Åse Holm", "e2"), make.mention(23, "Holm", "e1")]
        )
        work.claims.add(claims(make))
        work.commit()
    return stocked


def claims(make):
    she = Attribution("Holm", "told", Span(23, 27), "e1", via=Attribution("The Courier", "reports"))
    return [
        make.claim("met", span=Span(0, 22), entity_ids=("e2", "e1")),
        make.claim("resigned", span=Span(23, 40), entity_ids=("e1",), attribution=she),
        make.claim("pronoun", span=Span(50, 60), entity_ids=("e1",), anaphora=(Anaphor(Span(50, 53), Span(23, 27)),)),
        make.claim("both", span=Span(0, 40), entity_ids=("e1",)),
        make.claim("other", span=Span(70, 80), entity_ids=("e1", "e3")),
    ]


def picture(ledger):
    """Everything that an edit may affect, as readers see it."""
    with ledger() as work:
        return (
            work.entities.list_by_workspace("w"),
            [work.entities.get(name) for name in ("e1", "e2", "e3")],
            work.articles.list_mentions("v1"),
            work.claims.list_by_version("v1"),
            [work.entities.list_by_name("w", text) for text in ("holm", "ida holm", "åse holm")],
            [claim.id for claim in work.claims.list_candidates("w", [], ["e1"], "", 9)],
        )


def edit(ledger, change):
    with ledger() as work:
        change(work.entities)
        work.commit()


def ids(entities):
    return [entity.id for entity in entities]


def test_after_a_merge_everything_reads_as_the_keeper(people, make):
    edit(people, lambda entities: entities.merge(make.merge("m1", "e1", "e2")))
    with people() as work:
        keeper = work.entities.get("e2")
        assert (keeper.id, keeper.merged_into) == ("e1", None)
        assert [alias.text for alias in keeper.aliases] == ["Ida Holm", "Holm", "the minister", "Åse Holm"]
        assert {alias.entity_id for alias in keeper.aliases} == {"e1"}
        assert ids(work.entities.list_by_workspace("w")) == ["e3", "e1"]
        assert (
            ids(work.entities.list_by_name("w", "åse holm"))
            == ids(work.entities.list_by_keys("w", ["aase holm"]))
            == ["e1"]
        )
        assert [mention.entity_id for mention in work.articles.list_mentions("v1")] == ["e1", "e1", "e1"]
        assert work.claims.get(["met"])["met"].entity_ids == ("e1",)


def test_candidates_are_found_through_either_side_of_a_merge(people, make):
    edit(people, lambda entities: entities.merge(make.merge("m1", "e3", "e2")))
    with people() as work:
        assert {claim.id for claim in work.claims.list_candidates("w", [], ["e3"], "", 9)} == {"met", "other"}
        assert {claim.id for claim in work.claims.list_candidates("w", [], ["e2"], "", 9)} == {"met", "other"}


def test_merges_chain(people, make):
    edit(people, lambda entities: entities.merge(make.merge("m1", "e2", "e3")))
    edit(people, lambda entities: entities.merge(make.merge("m2", "e1", "e3")))
    with people() as work:
        assert {work.entities.get(name).id for name in ("e1", "e2", "e3")} == {"e1"}
        assert work.claims.get(["other"])["other"].entity_ids == ("e1",)


def test_undoing_a_merge_restores_the_picture(people, make):
    before = picture(people)
    edit(people, lambda entities: entities.merge(make.merge("m1", "e1", "e2")))
    assert picture(people) != before
    edit(people, lambda entities: entities.undo("m1", make.at(1)))
    assert picture(people) == before


def test_undoing_the_first_of_two_merges_leaves_the_second(people, make):
    edit(people, lambda entities: entities.merge(make.merge("m1", "e2", "e3")))
    edit(people, lambda entities: entities.merge(make.merge("m2", "e1", "e2")))
    edit(people, lambda entities: entities.undo("m1", make.at(1)))
    with people() as work:
        assert [work.entities.get(name).id for name in ("e1", "e2", "e3")] == ["e1", "e1", "e3"]


@pytest.mark.parametrize(
    ("keep", "other", "error"),
    [
        pytest.param("e1", "e1", UsageError, id="with itself"),
        pytest.param("e1", "nobody", NotFoundError, id="with nobody"),
        pytest.param("nobody", "e1", NotFoundError, id="into nobody"),
        pytest.param("e1", "foreign", NotFoundError, id="with another workspace's"),
    ],
)
def test_what_cannot_be_merged_is_refused(people, make, keep, other, error):
    with people() as work:
        work.entities.add(make.entity("foreign", "Ida Holm", workspace="other"), [])
        with pytest.raises(error):
            work.entities.merge(make.merge("m1", keep, other))
        assert work.entities.list_edits("w") == ()


def test_what_is_one_already_is_not_merged_again(people, make):
    edit(people, lambda entities: entities.merge(make.merge("m1", "e1", "e2")))
    with people() as work, pytest.raises(UsageError):
        work.entities.merge(make.merge("m2", "e2", "e1"))


def split_holm(entities, make, days=0):
    entities.split(make.split(f"s{days}", "e1", "e9", "holm", days), SPLIT_OFF, ["holm"])


def test_a_split_takes_the_spelling_its_mentions_and_claims(people, make):
    edit(people, lambda entities: split_holm(entities, make))
    with people() as work:
        assert [alias.text for alias in work.entities.get("e1").aliases] == ["Ida Holm", "the minister"]
        assert [alias.text for alias in work.entities.get("e9").aliases] == ["Holm"]
        assert ids(work.entities.list_by_name("w", "holm")) == ["e9", "e2"]
        assert "e9" in ids(work.entities.list_by_keys("w", ["holm"]))
        assert [mention.entity_id for mention in work.articles.list_mentions("v1")] == ["e1", "e2", "e9"]
        held = {claim.id: claim for claim in work.claims.list_by_version("v1")}
        assert {name: claim.entity_ids for name, claim in held.items()} == {
            "met": ("e2", "e1"),
            "resigned": ("e9",),
            "pronoun": ("e9",),
            "both": ("e1", "e9"),
            "other": ("e1", "e3"),
        }
        assert held["resigned"].attribution.entity_id == "e9"
        assert {claim.id for claim in work.claims.list_candidates("w", [], ["e9"], "", 9)} == {
            "resigned",
            "pronoun",
            "both",
        }


def test_undoing_a_split_restores_the_picture(people, make):
    before = picture(people)
    edit(people, lambda entities: split_holm(entities, make))
    assert picture(people) != before
    edit(people, lambda entities: entities.undo("s0", make.at(1)))
    assert picture(people) == before


def test_what_was_linked_to_the_split_entity_meanwhile_follows_it_home(people, make):
    edit(people, lambda entities: split_holm(entities, make))
    with people() as work:
        work.articles.add_mentions([make.mention(90, "Holm", "e9")])
        work.claims.add([make.claim("late", span=Span(85, 99), entity_ids=("e9",))])
        work.commit()
    edit(people, lambda entities: entities.undo("s0", make.at(1)))
    with people() as work:
        assert work.articles.list_mentions("v1")[-1].entity_id == "e1"
        assert work.claims.get(["late"])["late"].entity_ids == ("e1",)
        assert work.entities.get("e9").id == "e1"


def test_a_spelling_can_be_split_off_again_after_an_undo(people, make):
    edit(people, lambda entities: split_holm(entities, make))
    once = picture(people)
    edit(people, lambda entities: entities.undo("s0", make.at(1)))
    edit(people, lambda entities: split_holm(entities, make, days=2))
    assert picture(people) == once


def test_splitting_a_merged_entity_and_undoing_both_in_the_other_order(people, make):
    """The spelling belonged to both sides of the merge: each gets its own back."""
    before = picture(people)
    edit(people, lambda entities: entities.merge(make.merge("m1", "e1", "e2")))
    edit(people, lambda entities: split_holm(entities, make))
    with people() as work:
        assert [alias.text for alias in work.entities.get("e1").aliases] == ["Ida Holm", "the minister", "Åse Holm"]
    edit(people, lambda entities: entities.undo("m1", make.at(1)))
    edit(people, lambda entities: entities.undo("s0", make.at(2)))
    assert picture(people) == before


def test_undoing_a_merge_after_its_keeper_was_split_leaves_the_split(people, make):
    edit(people, lambda entities: entities.merge(make.merge("m1", "e1", "e3")))
    edit(people, lambda entities: split_holm(entities, make))
    edit(people, lambda entities: entities.undo("m1", make.at(1)))
    with people() as work:
        assert [work.entities.get(name).id for name in ("e1", "e3", "e9")] == ["e1", "e3", "e9"]
        assert work.claims.get(["both"])["both"].entity_ids == ("e1", "e9")


def test_a_spelling_that_is_not_there_cannot_be_split_off(people, make):
    with people() as work:
        for entity, alias in (("e1", "Hol"), ("e1", "Åse Holm"), ("nobody", "Holm")):
            with pytest.raises(NotFoundError):
                work.entities.split(make.split("s0", entity, "e9", alias), SPLIT_OFF, [])
        assert work.entities.get("e9") is None
        assert work.entities.list_edits("w") == ()


def test_edits_are_listed_newest_first_with_what_was_undone(people, make):
    merge, split = make.merge("m1", "e1", "e2", 1), make.split("s2", "e1", "e9", "holm", 2)
    edit(people, lambda entities: entities.merge(merge))
    edit(people, lambda entities: split_holm(entities, make, 2))
    edit(people, lambda entities: entities.undo("m1", make.at(3)))
    with people() as work:
        assert work.entities.list_edits("w") == (split, replace(merge, undone_at=make.at(3)))
        assert work.entities.list_edits("other") == ()


def test_an_edit_is_undone_once(people, make):
    edit(people, lambda entities: entities.merge(make.merge("m1", "e1", "e2")))
    edit(people, lambda entities: entities.undo("m1", make.at(1)))
    with people() as work:
        with pytest.raises(UsageError, match="2025-03-02"):
            work.entities.undo("m1", make.at(2))
        with pytest.raises(NotFoundError):
            work.entities.undo("m9", make.at(2))
