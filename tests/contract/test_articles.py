from __future__ import annotations

import random
from dataclasses import replace

import pytest

from summarizer.errors import AlreadyStoredError, NotFoundError
from summarizer.ingest.identity_keys import lookup_keys
from summarizer.ingest.model import CleanText, MetadataField, RawArticle, VersionState
from summarizer.ingest.store_article import store_article
from summarizer.models.values import ModelRef
from summarizer.summaries.model import Summary, SummarySentence
from summarizer.text.span import Span


def test_an_article_comes_back_as_it_was_stored(stocked, make):
    copied = make.article("a2", url="https://wire.example/7", copy_of="a1", origin="The Wire", publisher="Évening Póst")
    with stocked() as work:
        work.articles.add(copied, [])
        work.commit()
    with stocked() as work:
        assert work.articles.get("a2") == copied
        assert work.articles.get("a3") is None


def test_a_version_comes_back_as_it_was_stored(stocked, make):
    version = make.version(
        "v2",
        number=2,
        title=None,
        text="Line one.\n\nДамба стоит — “говорят” 🌊.",
        published_at=make.at(-1.123456),
        fetched_at=make.at(0.654321),
        signature=bytes(range(256)),
        dated=False,
        state=VersionState.SKIPPED,
        note="it is in Russian, and only English is read",
    )
    with stocked() as work:
        work.articles.add_version(version, ["b"])
        work.commit()
    with stocked() as work:
        assert work.articles.get_version("v2") == version
        assert work.articles.list_versions("a1") == (make.version(), version)
        assert work.articles.get_version("v3") is None


@pytest.mark.parametrize("length", [1_000, 2_700, 4_000, 100_000])
def test_an_article_at_a_long_url_is_stored_and_found_by_it(stocked, make, length):
    """PostgreSQL refuses a key of more than 2,704 bytes that it cannot compress, and the article with it."""
    url = f"https://quay.example/{random.Random(length).randbytes(length // 2).hex()}"
    raw = RawArticle("The dam at Arden was closed on Monday.", "The Quay", make.at(0), url=url)
    with stocked() as work:
        stored = store_article(work, "w", raw, CleanText(raw.body, "Dam closed"), {})
        work.commit()
    with stocked() as work:
        found = work.articles.find_by_keys("w", lookup_keys(url))
    assert found is not None
    assert (found.id, found.url) == (stored.article_id, url)


def test_an_article_is_identified_by_the_first_key_that_is_known(stocked, make):
    with stocked() as work:
        work.articles.add(make.article("a2"), ["guid:2", "url:2"])
        work.articles.add_keys("a1", ["guid:1"])
        identify = work.articles.find_by_keys
        assert identify("w", ["guid:none", "url:2", "guid:1"]) == make.article("a2")
        assert identify("w", ["guid:1", "url:2"]) == make.article("a1")
        assert identify("w", ["guid:none"]) is None
        found = work.articles.holders("w", ["guid:none", "url:2", "guid:1"])
        assert list(found.items()) == [("url:2", make.article("a2")), ("guid:1", make.article("a1"))]
        assert work.articles.holders("other", ["url:2"]) == {}
        assert identify("w", []) is None
        assert identify("other", ["url:2"]) is None


def test_a_key_stays_with_the_article_that_had_it_first(stocked, make):
    with stocked() as work:
        work.articles.add(make.article("a2"), ["url:https://courier.example/1", "guid:2"])
        work.articles.add_keys("a2", ["url:https://courier.example/1"])
        assert work.articles.find_by_keys("w", ["url:https://courier.example/1"]) == make.article("a1")
        assert work.articles.find_by_keys("w", ["guid:2"]) == make.article("a2")


@pytest.mark.parametrize(
    "twin",
    [
        pytest.param({"id": "v1", "number": 2}, id="same id"),
        pytest.param({"id": "v2", "number": 1}, id="same number of the article"),
    ],
)
def test_a_version_is_stored_once(stocked, make, twin):
    with stocked() as work:
        with pytest.raises(AlreadyStoredError):
            work.articles.add_version(make.version(**twin), [])
        assert work.articles.list_versions("a1") == (make.version(),)


def test_an_article_is_stored_once(stocked, make):
    with stocked() as work, pytest.raises(AlreadyStoredError):
        work.articles.add(make.article("a1", publisher="Twin"), [])


def test_versions_alike_come_by_shared_bands(stocked, make):
    with stocked() as work:
        for number, bands in [(2, ["x"]), (3, ["x", "y", "z"]), (4, ["x", "y"]), (5, ["q"])]:
            work.articles.add_version(make.version(f"v{number}", number=number), bands)
        alike = work.articles.near_duplicate_candidates
        assert [version.id for version in alike("w", ["x", "y", "z"], 9)] == ["v3", "v4", "v2"]
        assert [version.id for version in alike("w", ["x", "y", "z"], 1)] == ["v3"]
        assert alike("w", ["nothing"], 9) == ()
        assert alike("w", [], 9) == ()
        assert alike("other", ["x"], 9) == ()


def test_a_rare_band_counts_more_than_several_that_many_hold(stocked, make):
    with stocked() as work:
        held = [(2, ["x", "y"]), (3, ["x", "y"]), (4, ["x", "y"]), (5, ["rare"]), (6, ["x", "y"])]
        for number, bands in held:
            work.articles.add_version(make.version(f"v{number}", number=number), bands)
        found = work.articles.near_duplicate_candidates("w", ["x", "y", "rare"], 2)
        assert [version.id for version in found] == ["v5", "v2"]


def test_a_band_that_a_crowd_holds_takes_no_more(stocked, make):
    with stocked() as work:
        for number in (2, 3, 4):
            work.articles.add_version(make.version(f"v{number}", number=number), ["x", f"own {number}"], crowd=2)
        assert [version.id for version in work.articles.near_duplicate_candidates("w", ["x"], 9)] == ["v2", "v3"]
        assert [version.id for version in work.articles.near_duplicate_candidates("w", ["own 4"], 9)] == ["v4"]


def test_versions_wait_until_they_are_marked(stocked, make):
    with stocked() as work:
        work.articles.add_version(make.version("v2", number=2, fetched_at=make.at(-1)), [])
        work.articles.add_version(make.version("v3", number=3, fetched_at=make.at(1)), [])
        assert [version.id for version in work.articles.list_pending("w")] == ["v2", "v1", "v3"]
        assert work.articles.pending_count("w") == 3
        work.articles.set_state("v1", VersionState.ANALYSED)
        work.articles.set_state("v2", VersionState.SKIPPED, "it is in German, and only English is read")
        assert [version.id for version in work.articles.list_pending("w")] == ["v3"]
        assert work.articles.pending_count("w") == 1
        assert work.articles.any_analysed("w")
        assert not work.articles.any_analysed("elsewhere")
        assert work.articles.get_version("v2").note == "it is in German, and only English is read"
        assert work.articles.get_version("v1").state is VersionState.ANALYSED
        assert work.articles.list_pending("other") == ()
        with pytest.raises(NotFoundError):
            work.articles.set_state("v9", VersionState.ANALYSED)


def test_attempts_are_counted_and_taken_back_but_never_below_none(stocked, make):
    with stocked() as work:
        assert [work.articles.count_attempt("v1", change) for change in (1, 1, -1, -1, -1)] == [1, 2, 1, 0, 0]
        work.articles.count_attempt("v1", 1)
        assert work.articles.get_version("v1").attempts == 1
        with pytest.raises(NotFoundError):
            work.articles.count_attempt("v9", 1)


def test_failed_versions_are_told_until_a_newer_one_replaces_them(stocked, make):
    with stocked() as work:
        work.articles.set_state("v1", VersionState.FAILED, "too long")
        ((article, version),) = work.articles.failed("w")
        assert (article.id, version.id, version.note) == ("a1", "v1", "too long")
        assert work.articles.failed("other") == work.articles.list_pending("w") == ()
        work.articles.add_version(make.version("v2", number=2), [])
        assert work.articles.failed("w") == ()


def test_versions_of_a_period_come_oldest_first_without_its_start(stocked, make):
    with stocked() as work:
        work.articles.add(make.article("a2"), [])
        late = make.version("v2", article_id="a2", fetched_at=make.at(2))
        work.articles.add_version(late, [])
        assert work.articles.list_between("w", make.noon, make.at(2)) == ((make.article("a2"), late),)
        assert [version.id for _, version in work.articles.list_between("w", None, make.at(2))] == ["v1", "v2"]
        assert work.articles.list_between("w", None, make.at(-1)) == ()
        assert work.articles.list_between("other", None, make.at(9)) == ()


def test_mentions_come_in_text_order_and_a_span_keeps_its_first(stocked, make):
    late, early = make.mention(40, "Ida Holm", "e1"), replace(make.mention(5, "Arvik", None), role="a town")
    with stocked() as work:
        work.entities.add(make.entity("e1", "Ida Holm"), [])
        work.articles.add_mentions([late, early])
        work.articles.add_mentions([replace(late, label="ORG", entity_id=None)])
        assert work.articles.list_mentions("v1") == (early, late)
        assert work.articles.list_mentions("v2") == ()


def test_a_summary_replaces_the_one_before(stocked):
    first = Summary("v1", (SummarySentence("The dam holds.", Span(0, 14)),), ModelRef("extract", "1"))
    better = Summary("v1", (SummarySentence("It holds.", Span(3, 14)),), ModelRef("generate", "abc", "prompt 2"))
    with stocked() as work:
        assert work.articles.get_summary("v1") is None
        work.articles.add_summary(first)
        assert work.articles.get_summary("v1") == first
        work.articles.add_summary(better)
        assert work.articles.get_summary("v1") == better


def test_what_is_background_stays_so(stocked, make):
    with stocked() as work:
        work.articles.add_version(make.version("v2", number=2, background=True), [])
        version = work.articles.get_version("v2")
    assert version is not None
    assert (version.background, version.partial) == (True, False)


def test_what_is_said_of_a_version_comes_back_with_where_it_is_said(stocked, make):
    said = (MetadataField("author", "Ann Reed", "json-ld"), MetadataField("language", "en", "meta"))
    with stocked() as work:
        work.articles.add_version(make.version("v2", number=2, facts=said), [])
        version = work.articles.get_version("v2")
    assert version is not None
    assert version.facts == said


def test_an_article_that_turns_out_to_be_a_copy_takes_its_copies_and_claims_along(stocked, make):
    """Read first, published later: the article that was read last is the original of both."""
    original = make.article("a9", url="https://gazette.example/1", origin="Gazette", publisher="Gazette")
    with stocked() as work:
        work.articles.add(make.article("a2", copy_of="a1"), [])
        work.articles.add(make.article("a3"), [])
        work.articles.add(original, [])
        work.claims.add([make.claim("c1")])
        work.articles.mark_copies("a1", original)
        work.commit()
    with stocked() as work:
        found = {name: work.articles.get(name) for name in ("a1", "a2", "a3", "a9")}
        assert {name: (a.origin, a.copy_of) for name, a in found.items() if a} == {
            "a1": ("Gazette", "a9"),
            "a2": ("Gazette", "a9"),
            "a3": (make.article("a3").origin, None),
            "a9": ("Gazette", None),
        }
        assert work.claims.get(["c1"])["c1"].origin == "Gazette"


def test_an_article_that_moved_keeps_all_but_its_address(stocked, make):
    with stocked() as work:
        work.articles.add(make.article("a2", url="https://watch.example/old"), ["url:old"])
        work.articles.move("a2", "https://watch.example/new")
        work.articles.move("none", "https://watch.example/new")
        work.commit()
    with stocked() as work:
        assert work.articles.get("a2") == make.article("a2", url="https://watch.example/new")
        assert work.articles.find_by_keys(make.article("a2").workspace_id, ["url:old"]) == work.articles.get("a2")


def test_where_an_article_was_read_and_what_it_credits_comes_back(stocked, make):
    article = make.article("a2", url=None, wire="Reuters", site="watch.example", points_to="https://gazette.example/1")
    version = make.version("v9", article_id="a2", source_id="s")
    with stocked() as work:
        work.articles.add(article, [])
        work.articles.add_version(version, [])
        work.claims.add([make.claim("c9", article_id="a2", version_id="v9", wire="Reuters")])
        work.commit()
    with stocked() as work:
        assert work.articles.get("a2") == article
        assert work.articles.get_version("v9") == version
        assert work.claims.get(["c9"])["c9"].wire == "Reuters"


def test_what_waits_is_listed_for_every_workspace_oldest_first(stocked, make):
    with stocked() as work:
        work.articles.set_state("v1", VersionState.ANALYSED)
        work.articles.add(make.article("b1", workspace_id="other"), [])
        waiting = [
            make.version("v2", number=2, fetched_at=make.at(3)),
            make.version("v3", number=3, fetched_at=make.at(1)),
            make.version("v4", number=4, fetched_at=make.at(2)),
            make.version("v5", number=5, fetched_at=make.at(0), background=True),
            make.version("o1", number=1, fetched_at=make.at(9), article_id="b1", workspace_id="other"),
        ]
        for version in waiting:
            work.articles.add_version(version, [])
        work.commit()
    with stocked() as work:
        found = work.articles.list_waiting(2)
        assert [(one.id, one.workspace_id, one.background) for one in found] == [
            ("v5", "w", True),
            ("v3", "w", False),
            ("v4", "w", False),
            ("o1", "other", False),
        ]
        assert found[0].fetched_at == make.at(0)
        assert [one.id for one in work.articles.list_waiting(1)] == ["v5", "v3", "o1"]
