"""The publisher of an article when several sources use one URL, tested on a ledger."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.ingest.model import IntakeKind, RawArticle
from summarizer.relations.model import Relation
from summarizer.service import Service
from tests.unit.summarizer.ingest.dam_story import (
    DAM,
    DAM_TEXT,
    STRANGERS,
    blog,
    gazette,
    held,
    kinds,
    make_service,
    told,
)


@pytest.fixture
def service() -> Service:
    return make_service()


# --- a source speaks only for itself ----------------------------------------------------------------------------


@pytest.mark.parametrize("first", ["gazette", "blog"])
@pytest.mark.parametrize(
    "stranger",
    [
        pytest.param(blog(), id="an entry that points there"),
        pytest.param(blog(url=DAM, points_to=None), id="a feed that claims the address"),
        pytest.param(blog(url=DAM, points_to=None, site=None), id="a file that names the address"),
        pytest.param(blog(url=DAM, points_to=None, publisher="Gazette"), id="a feed that takes the name as well"),
    ],
)
def test_an_entry_of_another_publisher_is_its_own_article(service: Service, first: str, stranger: RawArticle) -> None:
    order = [gazette(), stranger] if first == "gazette" else [stranger, gazette()]
    intakes = told(service, *order, *order)
    assert kinds(intakes) == [IntakeKind.NEW, IntakeKind.NEW, IntakeKind.UNCHANGED, IntakeKind.UNCHANGED]
    assert len({intake.article_id for intake in intakes}) == 2
    with service.ledger() as unit:
        assert not [link for _, version in held(service) for link in unit.claims.links_by([version.id])]


def test_a_pointing_article_is_cited_with_where_it_points(service: Service) -> None:
    told(service, blog())
    ((article, _),) = held(service)
    assert (article.url, article.points_to, article.publisher) == (None, DAM, "Quay Watch")


def test_an_edited_entry_is_the_next_version_of_the_pointing_article(service: Service) -> None:
    first, again = told(service, blog(), blog(f"{STRANGERS[0]} Update: I went there myself, and it is open."))
    assert (again.kind, again.article_id) == (IntakeKind.REVISED, first.article_id)


def test_the_same_comment_on_two_pages_is_two_articles(service: Service) -> None:
    other = blog(points_to="https://gazette.example/news/storm")
    assert kinds(told(service, blog(), other, blog(), other)) == [
        IntakeKind.NEW,
        IntakeKind.DUPLICATE,
        IntakeKind.UNCHANGED,
        IntakeKind.UNCHANGED,
    ]


def test_a_feed_never_changes_what_was_read_from_another_sites_page(service: Service) -> None:
    """The page was fetched for its teaser first; then the same feed sends its own full text for that link."""
    page, forged = told(
        service,
        gazette(publisher="Quay Watch", source_id="blog", link=DAM),
        blog(" ".join(STRANGERS), url=DAM, points_to=None, link=DAM),
    )
    assert page.article_id != forged.article_id


def test_two_sources_of_one_publisher_have_one_article(service: Service) -> None:
    section = gazette(publisher="Gazette World", source_id="world")
    first, again = told(service, gazette(), section)
    assert (again.kind, again.article_id) == (IntakeKind.UNCHANGED, first.article_id)


def test_another_feeds_wording_is_no_edit_and_takes_nothing_back(service: Service) -> None:
    """Otherwise each poll of one feed would be an edit of the other's text."""
    own = gazette(from_page=False)
    section = gazette("The dam is closed, the Gazette reports in its world section today.", source_id="world")
    section = replace(section, from_page=False)
    assert kinds(told(service, own, section, own, section)) == [IntakeKind.NEW, *[IntakeKind.UNCHANGED] * 3]


def test_another_source_may_complete_a_part(service: Service) -> None:
    teaser = gazette("The dam above Lindow was closed on Friday.", partial=True, from_page=False)
    first, whole = told(service, teaser, gazette(source_id="world"))
    assert (whole.kind, whole.article_id) == (IntakeKind.REVISED, first.article_id)
    with service.ledger() as unit:
        relations = {link.relation for link in unit.claims.links_by([whole.version_id])}
    assert relations <= {Relation.REPEATS}


PUBLISHED = (
    gazette(),
    gazette(DAM_TEXT.replace("on Friday", "on Saturday")),
    gazette(
        "A storm took the roof off the market hall in the night, and nobody was hurt, the fire brigade said.",
        url="https://gazette.example/news/storm",
    ),
)
ITEMS = st.builds(
    blog,
    st.sampled_from(STRANGERS),
    points_to=st.sampled_from([DAM, None]),
    url=st.sampled_from([None, DAM]),
    guid=st.sampled_from([None, "1", DAM]),
    publisher=st.sampled_from(["Quay Watch", "Gazette"]),
    site=st.sampled_from(["watch.example", "evil.example"]),
    partial=st.booleans(),
)


@pytest.mark.slow
@given(st.lists(st.tuples(st.integers(0, len(PUBLISHED)), ITEMS), max_size=6))
def test_a_strangers_items_leave_a_publishers_articles_as_they_are(strangers: list[tuple[int, RawArticle]]) -> None:
    """In any order, and whatever URL, guid and name they use."""
    together = make_service()
    mixed = [raw for place in range(len(PUBLISHED) + 1) for raw in _at(place, strangers)]
    told(together, *mixed)
    assert _of_the_gazette(together) == _alone()


@cache
def _alone() -> list[object]:
    """The publisher's articles where nobody else is read."""
    alone = make_service()
    told(alone, *PUBLISHED)
    return _of_the_gazette(alone)


def _at(place: int, strangers: list[tuple[int, RawArticle]]) -> list[RawArticle]:
    return [*(raw for at, raw in strangers if at == place), *PUBLISHED[place : place + 1]]


def _of_the_gazette(service: Service) -> list[object]:
    """Versions with their claims and the texts of linked claims."""
    with service.ledger() as unit:
        mine = [(a, v) for a, v in held(service) if a.site == "gazette.example"]
        claims = {claim.id: claim for _, version in mine for claim in unit.claims.list_by_version(version.id)}
        links = unit.claims.links_by([version.id for _, version in mine])
        own = [link for link in links if link.earlier_id in claims]
        return [
            [(a.id, a.origin, a.copy_of, v.id, v.number, v.title, v.text, v.state) for a, v in mine],
            [(claim.id, claim.origin, claim.wire, claim.text) for claim in claims.values()],
            sorted((link.claim_id or "", link.earlier_id, link.relation.value) for link in own),
        ]


# --- changed addresses and headlines ----------------------------------------------------------------------------

EDITED = DAM_TEXT.replace("Two cracks", "Three cracks").replace("on Monday", "on Tuesday")
OTHER = (
    "The council of Lindow voted on Thursday for a new market hall. It will cost nine million and be ready in four years. "
    "The greens had asked for a park in its place. Traders said that they would rather have kept the old roof."
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("/news/dam-closed-12345678", "/news/cracks-close-dam-12345678"),
        ("/2026/11/28/dam-closed-4567", "/2026/11/28/cracks-close-dam-4567"),
        ("/news/dam?id=4711", "/region/cracks?id=4711"),
        ("/article/ab12cd34ef/dam-closed", "/article/ab12cd34ef/cracks-close-dam"),
        ("/region/dam-1.1234567.html", "/panorama/cracks-1.1234567.html"),
        pytest.param("/news/dam-closed", "/news/cracks-close-dam", id="no id, nearly the same words"),
        pytest.param("/news/dam-closed", "/news/cracks-close-dam-12345678", id="an id on one side"),
    ],
)
def test_a_changed_slug_is_an_edit_of_the_article(service: Service, before: str, after: str) -> None:
    host = "https://gazette.example"
    old, new = gazette(url=f"{host}{before}"), gazette(EDITED, url=f"{host}{after}", title="Cracks close dam")
    first, edit, again = told(service, old, new, new)
    assert (edit.kind, edit.article_id) == (IntakeKind.REVISED, first.article_id)
    assert again.kind is IntakeKind.UNCHANGED


@pytest.mark.parametrize(
    ("before", "after", "text"),
    [
        pytest.param("/a-12345678", "/b-12345678", OTHER, id="one id for a series"),
        pytest.param("/2026/11/27/market", "/2026/11/28/market", DAM_TEXT + " Again.", id="the same words on two days"),
        pytest.param("/market-12345678", "/market-12345679", DAM_TEXT + " Again.", id="two ids"),
        pytest.param("/market-monday", "/market-tuesday", DAM_TEXT.replace("two", "12"), id="other figures"),
    ],
)
def test_two_stories_of_one_site_stay_two(service: Service, before: str, after: str, text: str) -> None:
    host = "https://gazette.example"
    intakes = told(service, gazette(url=f"{host}{before}"), gazette(text, url=f"{host}{after}"))
    assert kinds(intakes) == [IntakeKind.NEW, IntakeKind.NEW]


def test_an_address_that_is_still_listed_was_not_renamed(service: Service) -> None:
    beside = frozenset({"gazette.example/news/dam-closed", "gazette.example/news/dam-reopened"})
    again = gazette(f"{DAM_TEXT} Nobody was hurt.", url="https://gazette.example/news/dam-reopened", beside=beside)
    assert kinds(told(service, gazette(beside=beside), again)) == [IntakeKind.NEW, IntakeKind.NEW]


def test_a_changed_headline_is_an_edit(service: Service) -> None:
    retitled = gazette(title="Cracks close dam")
    first, edit, again = told(service, gazette(), retitled, retitled)
    assert (edit.kind, edit.article_id, edit.reason) == (IntakeKind.REVISED, first.article_id, "the headline changed")
    assert again.kind is IntakeKind.UNCHANGED
    with service.ledger() as unit:
        assert {link.relation for link in unit.claims.links_by([edit.version_id])} == {Relation.REPEATS}


@pytest.mark.parametrize(
    "title",
    [
        pytest.param(None, id="none is given now"),
        pytest.param("DAM CLOSED", id="capitals"),
        pytest.param("Dam closed | Gazette", id="its publisher behind it"),
        pytest.param("Dam closed (14 comments)", id="a counter"),
    ],
)
def test_a_headline_that_only_looks_different_is_no_edit(service: Service, title: str | None) -> None:
    assert kinds(told(service, gazette(), gazette(title=title)))[-1] is IntakeKind.UNCHANGED


def test_a_trial_of_two_headlines_is_one_edit(service: Service) -> None:
    one, other = gazette(), gazette(title="Cracks close dam")
    assert kinds(told(service, one, other, one, other)).count(IntakeKind.REVISED) == 1


# --- retractions ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "taken_back"),
    [
        pytest.param(gazette(DAM_TEXT.rpartition(" The road")[0]), True, id="one sentence is gone"),
        pytest.param(gazette(OTHER), False, id="the page holds something else"),
        pytest.param(gazette(DAM_TEXT.partition(" The water")[0]), False, id="only the beginning is left"),
    ],
)
def test_only_what_most_of_the_article_is_left_of_takes_back(
    service: Service, now: RawArticle, taken_back: bool
) -> None:
    edit = told(service, gazette(), now)[-1]
    assert edit.kind is IntakeKind.REVISED
    with service.ledger() as unit:
        links = unit.claims.links_by([edit.version_id])
    assert any(link.relation is Relation.RETRACTS for link in links) is taken_back


def test_a_part_never_takes_back(service: Service) -> None:
    part = gazette(DAM_TEXT.rpartition(" The road")[0], partial=True)
    first = gazette("Ships wait. " + DAM_TEXT, partial=True)
    for intake in told(service, first, part):
        with service.ledger() as unit:
            assert not [x for x in unit.claims.links_by([intake.version_id]) if x.relation is Relation.RETRACTS]
