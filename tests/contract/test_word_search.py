"""Words are ranked in a bounded number of claims, whatever the ledger holds, and what matters most is among them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import event

from storage.word_search import WORDS, WordSearch, WordSearchLimits

FEW = WordSearchLimits(newest=6, rare=3, together=2, small_topic=3, met_per_claim=0)
LARGE = replace(FEW, large=20)
OLDEST = (
    ("avalanche", "An avalanche hit the ferry port."),
    ("both", "The strike at the ferry port began."),
    ("both later", "Ferry crews on strike."),
    ("both last", "The ferry strike goes on and on."),
)
ON_POSTGRESQL = pytest.mark.parametrize(
    "ledger", [pytest.param("postgres_ledger", marks=pytest.mark.postgres)], ids=["postgres"], indirect=True
)
COMMON = ("The ferry sailed on day {}.", "A strike was called on day {}.")


def fill(stocked, make, count, workspace="w", kept=()):
    """The oldest claims, then this many that have one of the common words, in turn."""
    article, version = f"a-{workspace}", f"v-{workspace}"
    common = [(f"{workspace}{number}", COMMON[number % 2].format(number)) for number in range(count)]
    with stocked() as work:
        work.articles.add(make.article(article, workspace_id=workspace), [])
        work.articles.add_version(make.version(version, article_id=article, workspace_id=workspace), [])
        for name, words in [*kept, *common]:
            given = {"workspace_id": workspace, "article_id": article, "version_id": version}
            work.claims.add([make.claim(name, text=words, **given)])
        work.commit()


def search(stocked, words, limits, *, limit=100, topic=None):
    with stocked() as work:
        return WordSearch(work._connection, limits).best("w", words, limit, topic)


@pytest.fixture
def crowded(stocked, make):
    fill(stocked, make, 20, kept=OLDEST)
    fill(stocked, make, 9, "other")  # newer, and none of our business
    return stocked


NEWEST = {f"w{number}" for number in range(14, 20)}


@pytest.mark.parametrize("limits", [pytest.param(FEW, id="small"), pytest.param(LARGE, id="large")])
@pytest.mark.parametrize(
    ("words", "older"),
    [
        pytest.param(["ferry", "strike"], {"both later", "both last"}, id="all words: the newest of those"),
        pytest.param(["ferry", "strike", "avalanche"], {"avalanche"}, id="a rare word, however old"),
        pytest.param(["ferry", "strike", "unheard"], {"both later", "both last"}, id="a word that nothing has"),
    ],
)
def test_the_newest_are_ranked_and_of_older_claims_those_that_say_more(crowded, words, older, limits):
    found = search(crowded, words, limits)
    assert set(found) == NEWEST | older
    assert {*sorted(found, key=found.__getitem__)[-len(older) :]} == older


def test_in_a_large_ledger_the_word_index_is_not_asked_how_rare_a_word_is(crowded):
    """FTS5 goes through all claims that have it."""
    asked = []
    event.listen(crowded._engine, "after_cursor_execute", lambda c, cursor, statement, *_: asked.append(statement))
    search(crowded, ["ferry", "strike", "avalanche"], LARGE)
    ranked = [statement for statement in asked if "bm25(" in statement]
    assert asked
    assert not ranked


def test_in_a_large_ledger_what_has_all_of_the_words_is_looked_for_in_a_bounded_number_of_claims(crowded):
    """SQLite: only there is a ledger large."""
    bounded = crowded._engine.dialect.name == "sqlite"
    older = set() if bounded else {"both later", "both last"}
    assert set(search(crowded, ["ferry", "strike"], replace(LARGE, large=10))) == NEWEST | older


@pytest.mark.parametrize("nearby", [1, 5, 1_000])
def test_older_claims_with_all_of_the_words_are_found_however_far_back(crowded, nearby):
    """PostgreSQL first looks among the next older claims."""
    found = search(crowded, ["ferry", "strike"], replace(FEW, nearby=nearby))
    assert set(found) == NEWEST | {"both later", "both last"}


@ON_POSTGRESQL
def test_postgresql_does_not_go_through_all_claims_for_words_that_seldom_meet(crowded):
    """A plan in the order of numbers would. With few claims the planner sorts instead, unless it is told not to."""
    asked = statements_of(crowded, ["ferry", "strike"])
    [(statement, given)] = by_index(asked)
    assert sum("'jit', 'off', true" in statement for statement, _ in asked) == 1
    in_order_of_numbers = statement.replace("number + 0", "number")
    assert "Index Scan Backward" in plan_that_avoids_sorting(crowded, in_order_of_numbers, given)
    assert "Index Scan Backward" not in plan_that_avoids_sorting(crowded, statement, given)


@ON_POSTGRESQL
@pytest.mark.parametrize("words", [["ferry"], ["ferry", "unheard"]])
def test_postgresql_does_not_sort_all_claims_with_one_common_word(crowded, words):
    assert not by_index(statements_of(crowded, words))


def statements_of(stocked, words):
    """The statements of a search for these words, each with its parameters."""
    asked = []
    event.listen(stocked._engine, "after_cursor_execute", lambda c, cursor, *given: asked.append(given[:2]))
    search(stocked, words, replace(FEW, nearby=1))
    return asked


def by_index(asked):
    return [each for each in asked if "number + 0" in each[0]]


def plan_that_avoids_sorting(stocked, statement, given):
    with stocked() as work:
        for way in ("sort", "seqscan"):
            work._connection.exec_driver_sql(f"SET LOCAL enable_{way} = off")
        return "\n".join(work._connection.exec_driver_sql(f"EXPLAIN {statement}", given).scalars())


def test_older_claims_with_one_common_word_are_found_too(crowded):
    expected = {f"w{number}" for number in range(8, 20, 2)} | {"w6", "w4"}
    assert set(search(crowded, ["ferry"], FEW)) == expected


def test_with_few_matches_all_are_ranked(crowded):
    assert set(search(crowded, ["ferry", "strike"], WORDS)) == {f"w{n}" for n in range(20)} | {n for n, _ in OLDEST}


@pytest.mark.parametrize(
    "words", [["ferry", "strike"], ["ferry", "strike", "avalanche"], ["avalanche", "port", "sailed"]]
)
def test_a_score_does_not_depend_on_how_a_claim_was_found(crowded, words):
    bounded, whole = search(crowded, words, FEW), search(crowded, words, WORDS)
    assert bounded == pytest.approx({claim_id: whole[claim_id] for claim_id in bounded})
    assert len(bounded) < len(whole) or "sailed" in words


def test_a_small_topic_is_searched_whole_and_a_large_one_from_its_newest_claim(crowded, make):
    with crowded() as work:
        work.topics.add(make.topic("t2", name="Large"))
        work.claims.store_relevances([make.relevance(name) for name in ("both", "w1")])
        work.claims.store_relevances([make.relevance(f"w{number}", "t2") for number in range(10)])
        work.commit()
    assert set(search(crowded, ["ferry", "strike"], FEW, topic="t1")) == {"both", "w1"}
    assert set(search(crowded, ["ferry", "strike"], FEW, topic="t2")) == {f"w{number}" for number in range(4, 10)}


@pytest.mark.parametrize("dense", [0, 1, 1_000])
@pytest.mark.parametrize("words", [["ferry", "strike"], ["ferry", "strike", "avalanche"], ["sailed"]])
def test_the_words_of_matches_are_the_same_however_they_are_looked_up(crowded, make, dense, words):
    """SQLite: each match by its number, or all of a range. Claims of another workspace and of no topic lie between."""
    with crowded() as work:
        work.topics.add(make.topic("t2", name="Large"))
        work.claims.store_relevances([make.relevance(f"w{number}", "t2") for number in range(0, 20, 2)])
        work.commit()
    expected = [search(crowded, words, LARGE, topic=topic) for topic in (None, "t2")]
    limits = replace(LARGE, dense=dense)
    assert [search(crowded, words, limits, topic=topic) for topic in (None, "t2")] == expected


@pytest.mark.parametrize("met_per_claim", [0, 3])
def test_on_sqlite_a_topic_that_is_rarely_met_among_all_claims_is_searched_whole(crowded, make, met_per_claim):
    """33 claims in all: 3 times as many as the square of 9, and more than that of 10."""
    with crowded() as work:
        work.claims.store_relevances([make.relevance(f"w{number}") for number in range(9)])
        work.topics.add(make.topic("t2", name="Ten"))
        work.claims.store_relevances([make.relevance(f"w{number}", "t2") for number in range(10)])
        work.commit()
    sqlite = crowded._engine.dialect.name == "sqlite"
    limits = replace(FEW, met_per_claim=met_per_claim)
    whole = sqlite and met_per_claim > 0
    assert len(search(crowded, ["ferry", "strike"], limits, topic="t1")) == (9 if whole else FEW.newest)
    assert len(search(crowded, ["ferry", "strike"], limits, topic="t2")) == FEW.newest


def test_ten_times_the_claims_are_not_more_work(stocked, make):
    """SQLite: counted in steps of its virtual machine. PostgreSQL: rows that are ranked."""
    limits = WordSearchLimits(newest=40, rare=20, together=20, small_topic=0, met_per_claim=0)
    work = steps if stocked._engine.dialect.name == "sqlite" else ranked_rows
    fill(stocked, make, 120)
    few = work(stocked, limits)
    fill_more(stocked, make, 1080)
    many = work(stocked, limits)
    assert many <= 1.3 * few


def fill_more(stocked, make, count):
    given = {"workspace_id": "w", "article_id": "a-w", "version_id": "v-w"}
    with stocked() as work:
        words = [(f"more{number}", COMMON[number % 2].format(number)) for number in range(count)]
        work.claims.add([make.claim(name, text=told, **given) for name, told in words])
        work.commit()


def steps(stocked, limits):
    taken = 0

    def step():
        nonlocal taken
        taken += 1

    with stocked() as work:
        driver = work._connection.connection.dbapi_connection
        driver.set_progress_handler(step, 1)
        WordSearch(work._connection, limits).best("w", ["ferry", "strike"], 10)
        driver.set_progress_handler(None, 0)
    return taken


def ranked_rows(stocked, limits):
    asked = []

    def remember(connection, cursor, statement, parameters, context, many):
        if "ts_rank_cd" in statement and "EXPLAIN" not in statement:
            asked.append((statement, parameters))

    event.listen(stocked._engine, "after_cursor_execute", remember)
    with stocked() as work:
        WordSearch(work._connection, limits).best("w", ["ferry", "strike"], 10)
        event.remove(stocked._engine, "after_cursor_execute", remember)
        explained = [
            work._connection.exec_driver_sql(f"EXPLAIN (ANALYZE, FORMAT JSON) {statement}", given).scalar_one()
            for statement, given in asked
        ]
    return sum(most_rows(plan[0]["Plan"]) for plan in explained)


def most_rows(plan):
    """Of the steps above the first LIMIT from below, which rank."""
    children = plan.get("Plans", [])
    below = max((most_rows(child) for child in children), default=0)
    return plan["Actual Rows"] if plan["Node Type"] == "Limit" and not below else below
