from __future__ import annotations

import pytest

from summarizer.entities.model import Alias, Entity
from summarizer.errors import AlreadyStoredError, StorageError


@pytest.fixture
def people(stocked, make):
    with stocked() as work:
        work.entities.add(make.entity("e1", "Ida Holm", "Ida Holm", "Holm", "IDA HOLM"), ["ida holm", "holm"])
        work.entities.add(make.entity("e2", "Åse Holm", "Åse Holm", "Holm"), ["aase holm", "holm"])
        work.entities.add(make.entity("e3", "Ida Holm", workspace="other"), ["ida holm"])
        work.commit()
    return stocked


def test_an_entity_comes_back_with_its_spellings_in_order(people, make):
    with people() as work:
        assert work.entities.get("e1") == make.entity("e1", "Ida Holm", "Ida Holm", "Holm", "IDA HOLM")
        assert work.entities.get("e9") is None


def test_an_entity_is_stored_once(people, make):
    with people() as work:
        with pytest.raises(AlreadyStoredError):
            work.entities.add(make.entity("e1", "Somebody Else"), ["else"])
        assert work.entities.get("e1").name == "Ida Holm"
        assert work.entities.list_by_keys("w", ["else"]) == ()


def test_entities_are_found_by_any_of_their_keys_in_their_workspace_only(people):
    with people() as work:
        assert ids(work.entities.list_by_keys("w", ["holm"])) == ["e1", "e2"]
        assert ids(work.entities.list_by_keys("w", ["holm", "ida holm", "nobody"])) == ["e1", "e2"]
        assert ids(work.entities.list_by_keys("other", ["holm", "ida holm"])) == ["e3"]
        assert work.entities.list_by_keys("w", []) == work.entities.list_by_keys("w", ["nobody"]) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Holm", ["e1", "e2"], id="a spelling of two"),
        pytest.param("  åSE   holm ", ["e2"], id="case and spaces do not count"),
        pytest.param("Hol", [], id="not a part of one"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_entities_are_found_by_spelling(people, text, found):
    with people() as work:
        assert ids(work.entities.list_by_name("w", text)) == found


def test_an_entity_is_found_by_its_name_even_where_no_alias_spells_it(people):
    with people() as work:
        work.entities.add(Entity("e4", "w", "Arvik Power", "ORG"), [])
        assert ids(work.entities.list_by_name("w", "arvik power")) == ["e4"]


def test_one_more_spelling_is_kept_with_its_keys_and_twice_keeps_the_first(people):
    with people() as work:
        work.entities.add_alias("e2", "Aase Holm", "user", ["aase"])
        work.entities.add_alias("e2", "Aase Holm", "mention", ["other key"])
        assert work.entities.get("e2").aliases[-1] == Alias("e2", "Aase Holm", "user")
        assert (
            ids(work.entities.list_by_keys("w", ["aase"]))
            == ids(work.entities.list_by_keys("w", ["other key"]))
            == ["e2"]
        )
        assert ids(work.entities.list_by_name("w", "aase holm")) == ["e2"]


def test_a_spelling_of_an_unknown_entity_is_refused(people):
    with people() as work, pytest.raises(StorageError, match="refers to"):
        work.entities.add_alias("e9", "Nobody", "mention", [])


def test_all_entities_of_a_workspace_come_by_name(people):
    with people() as work:
        assert ids(work.entities.list_by_workspace("w")) == ["e1", "e2"]
        assert ids(work.entities.list_by_workspace("other")) == ["e3"]


def ids(entities):
    return [entity.id for entity in entities]


def test_entities_are_suggested_by_how_their_name_begins(stocked, make):
    names = {"e1": "Ida Holm", "e2": "idar_50%", "e3": "Port Ida", "e4": "Idag"}
    with stocked() as work:
        for id_, name in names.items():
            work.entities.add(make.entity(id_, name), [])
        work.entities.add(make.entity("x", "Ida Elsewhere", workspace="other"), [])
        work.entities.merge(make.merge("m", "e1", "e4"))
        assert [entity.name for entity in work.entities.search_by_prefix("w", "IDA", 9)] == ["Ida Holm", "idar_50%"]
        assert [entity.name for entity in work.entities.search_by_prefix("w", "idar_", 9)] == ["idar_50%"]
        assert work.entities.search_by_prefix("w", "id%", 9) == ()
        assert len(work.entities.search_by_prefix("w", "", 2)) == 2
