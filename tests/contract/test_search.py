from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarizer.claims.model import Attribution
from summarizer.workspace.model import Workspace

TEXTS = {
    "leases": "The port authority leases two berths to Arvik Power.",
    "strike": "Dockers went on strike over wages on Monday.",
    "talks": "Talks about wages will resume, the union said.",
    "dam": "Água e dam — the “reservoir” is full.",
    "cyrillic": "Порт Арвик закрыт.",
}


@pytest.fixture
def library(stocked, make):
    """Claims whose vectors point along different axes; "talks" and "strike" are on the topic; one is elsewhere."""
    with stocked() as work:
        axes = np.eye(8, dtype=np.float32)
        claims = [make.claim(name, text=text, vector=axes[place]) for place, (name, text) in enumerate(TEXTS.items())]
        claims[2] = replace(claims[2], attribution=Attribution("Ida Holm", "said"))
        work.articles.add(make.article("a9", workspace_id="other"), [])
        work.articles.add_version(make.version("v9", article_id="a9", workspace_id="other"), [])
        foreign = make.claim("foreign", text="A strike elsewhere.", vector=axes[1], workspace_id="other")
        work.claims.add([*claims, replace(foreign, article_id="a9", version_id="v9")])
        work.claims.store_relevances([make.relevance("talks"), make.relevance("strike")])
        work.commit()
    return stocked


@pytest.mark.parametrize(
    ("query", "found"),
    [
        pytest.param("strike", {"strike"}, id="a word"),
        pytest.param("STRIKES", {"strike"}, id="another form of it, in capitals"),
        pytest.param("Who leased the berth?", {"leases"}, id="a question"),
        pytest.param("wages monday", {"strike", "talks"}, id="any of the words"),
        pytest.param("Holm", {"talks"}, id="the speaker"),
        pytest.param("арвик", {"cyrillic"}, id="another script"),
        pytest.param("reservoir", {"dam"}, id="inside of quotes"),
        pytest.param("the of and is", set(), id="only function words"),
        pytest.param("unheard", set(), id="no such word"),
        pytest.param("", set(), id="nothing"),
    ],
)
def test_words_find_claims(library, query, found):
    with library() as work:
        hits = work.search.by_words("w", query, 9)
    assert {claim_id for claim_id, _ in hits} == found
    assert all(score > 0 for _, score in hits)


def test_the_nearest_of_a_topic_are_found_however_small_its_share(stocked, make):
    """A large topic is found among the nearest of all, a small one by its own list: the result is the same."""
    with stocked() as work:
        turned = [np.asarray([np.cos(n / 90), np.sin(n / 90), 0, 0], np.float32) for n in range(90)]
        work.claims.add([make.claim(f"c{n:02}", vector=vector) for n, vector in enumerate(turned)])
        work.topics.add(make.topic("t2", name="Small"))
        work.claims.store_relevances([make.relevance(f"c{n:02}") for n in range(0, 90, 2)])
        work.claims.store_relevances([make.relevance(f"c{n:02}", "t2") for n in (51, 88)])
        work.commit()
    with stocked() as work:
        found = work.search.by_vector("w", turned[0], 3, "t1")
        assert [claim_id for claim_id, _ in found] == ["c00", "c02", "c04"]
        assert [claim_id for claim_id, _ in work.search.by_vector("w", turned[0], 3, "t2")] == ["c51", "c88"]


def test_the_best_match_comes_first_and_the_limit_holds(library):
    with library() as work:
        hits = work.search.by_words("w", "strike wages monday", 9)
        assert [claim_id for claim_id, _ in hits] == ["strike", "talks"]
        assert hits[0][1] > hits[1][1]
        assert [claim_id for claim_id, _ in work.search.by_words("w", "strike wages monday", 1)] == ["strike"]


def test_words_stay_inside_the_workspace_and_the_topic(library):
    with library() as work:
        assert [claim_id for claim_id, _ in work.search.by_words("other", "strike", 9)] == ["foreign"]
        on_topic = work.search.by_words("w", "wages berths", 9, topic_id="t1")
        assert {claim_id for claim_id, _ in on_topic} == {"strike", "talks"}
        assert work.search.by_words("w", "wages", 9, topic_id="t9") == ()


@pytest.mark.parametrize(
    "query",
    [
        pytest.param('"', id="a quote"),
        pytest.param("strike AND", id="an operator"),
        pytest.param("NEAR(strike, 2)", id="a function"),
        pytest.param("text: strike*", id="a column and a star"),
        pytest.param("strike & | ! <-> ( )", id="the operators of PostgreSQL"),
        pytest.param("'; DROP TABLE claims; -- strike", id="an injection"),
        pytest.param("-strike ^strike {strike}", id="prefixes"),
        pytest.param("\\strike\\ %s %(strike)s :strike ?", id="placeholders"),
        pytest.param("strike \x00 \ud83c", id="a NUL and half a character"),
        pytest.param("strike " + "word " * 5000, id="far too long"),
    ],
)
def test_any_text_is_a_query(library, query):
    with library() as work:
        found = {claim_id for claim_id, _ in work.search.by_words("w", query, 9)}
        assert found == ({"strike"} if "strike" in query else set())


@pytest.mark.slow
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(query=st.text())
def test_no_text_breaks_the_search(library, query):
    with library() as work:
        assert len(work.search.by_words("w", query, 9)) <= 9


def test_meaning_finds_the_nearest_first(library):
    vector = np.asarray([0, 0.8, 0.6, 0, 0, 0, 0, 0], np.float32)
    with library() as work:
        hits = work.search.by_vector("w", vector, 2)
    assert [claim_id for claim_id, _ in hits] == ["strike", "talks"]
    assert [score for _, score in hits] == pytest.approx([0.8, 0.6], abs=1e-3)


def test_meaning_stays_inside_the_workspace_and_the_topic(library):
    vector = np.eye(8, dtype=np.float32)[1]
    with library() as work:
        assert [claim_id for claim_id, _ in work.search.by_vector("other", vector, 9)] == ["foreign"]
        assert {claim_id for claim_id, _ in work.search.by_vector("w", vector, 9, "t1")} == {"strike", "talks"}
        assert work.search.by_vector("w", vector, 9, "t9") == ()
        assert work.search.by_vector("nowhere", vector, 9) == ()


def test_vectors_of_another_model_are_left_out(library):
    with library() as work:
        assert work.search.by_vector("w", np.ones(3, np.float32), 9) == ()


def test_meaning_sees_what_was_stored_since_and_not_what_was_rolled_back(library, make):
    vector = np.eye(8, dtype=np.float32)[7]

    def nearest(work):
        return [claim_id for claim_id, score in work.search.by_vector("w", vector, 9) if score > 0.5]

    with library() as work:
        assert nearest(work) == []
        work.claims.add([make.claim("lost", vector=vector)])
        assert nearest(work) == ["lost"]
    with library() as work:
        assert nearest(work) == []
        work.claims.add([make.claim("kept", vector=vector)])
        work.commit()
    with library() as work:
        assert nearest(work) == ["kept"]
    with library() as work:
        work.claims.add([make.claim("next", vector=vector)])
        assert nearest(work) == ["kept", "next"]


def test_words_see_what_was_stored_since_and_not_what_was_rolled_back(library, make):
    with library() as work:
        work.claims.add([make.claim("lost", text="An avalanche.")])
        assert [claim_id for claim_id, _ in work.search.by_words("w", "avalanche", 9)] == ["lost"]
    with library() as work:
        assert work.search.by_words("w", "avalanche", 9) == ()


def test_an_empty_ledger_finds_nothing(ledger):
    with ledger() as work:
        work.workspaces.add(Workspace("w", "Newsroom"))
        assert work.search.by_words("w", "anything", 9) == ()
        assert work.search.by_vector("w", np.ones(4, np.float32), 9) == ()
