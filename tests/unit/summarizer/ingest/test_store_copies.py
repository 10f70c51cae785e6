"""Whose words a copied text is: who published first, and the agency that it credits."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from summarizer.ingest.model import RawArticle, VersionState
from summarizer.relations.model import Relation
from summarizer.service import Service
from tests.unit.summarizer.ingest.dam_story import DAM_TEXT, NOON, held, make_service, told


@pytest.fixture
def service() -> Service:
    return make_service()


def copy(publisher: str, source_id: str, hour: int | None, text: str = DAM_TEXT) -> RawArticle:
    site = f"{source_id}.example"
    published = NOON - timedelta(hours=hour) if hour is not None else None
    return RawArticle(
        text, publisher, NOON, url=f"https://{site}/dam", source_id=source_id, site=site, published_at=published
    )


EARLY, LATE, UNDATED = copy("Gazette", "gazette", 3), copy("Vale Post", "vale", 1), copy("Vale Post", "vale", None)


@pytest.mark.parametrize(
    ("order", "original"),
    [
        pytest.param((EARLY, LATE), "Gazette", id="read in order"),
        pytest.param((LATE, EARLY), "Gazette", id="the later one was read first"),
        pytest.param((UNDATED, EARLY), "Vale Post", id="without a date what was read first"),
        pytest.param(
            (replace(LATE, published_at=NOON.replace(hour=0)), EARLY), "Vale Post", id="a day is before nothing of it"
        ),
        pytest.param(
            (copy("Vale Post", "vale", 5, f"LONDON (Reuters) - {DAM_TEXT}"), copy("Reuters", "wire", 4)),
            "Thomson Reuters",
            id="the agency itself, whenever",
        ),
        pytest.param(
            (copy("Reuters", "wire", 4), copy("Vale Post", "vale", 5, f"LONDON (Reuters) - {DAM_TEXT}")),
            "Thomson Reuters",
            id="likewise",
        ),
    ],
)
def test_of_two_copies_the_first_published_is_the_original(
    service: Service, order: tuple[RawArticle, RawArticle], original: str
) -> None:
    told(service, *order)
    with service.ledger() as unit:
        articles = {article.id: unit.articles.get(article.id) for article, _ in held(service)}
        claims = [claim for _, version in held(service) for claim in unit.claims.list_by_version(version.id)]
    assert {article.origin for article in articles.values() if article} == {original}
    assert len([article for article in articles.values() if article and article.copy_of]) == 1
    assert {claim.origin for claim in claims} == {original}


def test_of_three_copies_all_point_at_the_first_published(service: Service) -> None:
    told(service, LATE, copy("Reuters", "wire", 2), EARLY)
    origins = {article.publisher: (article.origin, article.copy_of) for article, _ in held(service)}
    first = next(article.id for article, _ in held(service) if article.publisher == "Gazette")
    assert origins == {"Vale Post": ("Gazette", first), "Reuters": ("Gazette", first), "Gazette": ("Gazette", None)}


def test_who_credits_an_agency_may_not_take_back_what_it_said(service: Service) -> None:
    wire = copy("Reuters", "wire", 3, "The water board will close the dam above Lindow on Friday, officials said.")
    fake = copy(
        "Vale Post",
        "vale",
        1,
        "LONDON (Reuters) - The water board retracted will close the dam above Lindow on Friday.",
    )
    _, forged = told(service, wire, fake)
    article = next(article for article, _ in held(service) if article.id == forged.article_id)
    assert (article.origin, article.wire, article.credited) == ("Vale Post", "Thomson Reuters", "Thomson Reuters")
    with service.ledger() as unit:
        relations = {link.relation for link in unit.claims.links_by([forged.version_id])}
    assert Relation.RETRACTS not in relations
    assert Relation.CORROBORATES not in relations


def test_a_copy_is_not_analysed_twice(service: Service) -> None:
    told(service, EARLY, LATE)
    assert [version.state for _, version in held(service)] == [VersionState.ANALYSED, VersionState.SKIPPED]
