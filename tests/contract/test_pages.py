"""Pages that are fetched again, in every ledger."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.errors import StorageError
from summarizer.ingest.model import FollowedPage, Source, SourceKind


@pytest.fixture
def page(make):
    return FollowedPage(
        article_id="a1",
        workspace_id="w",
        source_id="f1",
        url="https://courier.example/1",
        since=make.noon,
        checked_at=make.at(1),
        next_check=make.at(2),
        title="Quay closed",
        etag='"1"',
        last_modified="Sat, 01 Mar 2025 12:00:00 GMT",
        live=True,
        note="the page shows a consent wall",
    )


@pytest.fixture
def followed(stocked, make, page):
    """Sources f1 and f2 of "w" and f3 of "other" with three articles each, the first of them followed."""
    with stocked() as work:
        for name, workspace in (("f1", "w"), ("f2", "w"), ("f3", "other")):
            location = f"https://courier.example/{name}"
            work.sources.add(Source(name, workspace, SourceKind.FEED, location, "The Courier", make.noon))
            for number in range(3):
                article = f"{name}{number}"
                work.articles.add(make.article(article, workspace_id=workspace, source_id=name), [])
                mine = replace(page, article_id=article, workspace_id=workspace, source_id=name)
                work.pages.follow(replace(mine, next_check=make.at(number)))
        work.commit()
    return stocked


def names(pages):
    return [page.article_id for page in pages]


def test_a_page_comes_back_as_it_was_followed_and_following_it_again_changes_nothing(followed, make, page):
    own = replace(page, article_id="f11", source_id="f1", next_check=make.at(1))
    with followed() as work:
        assert work.pages.get("f11") == own
        work.pages.follow(replace(own, etag='"2"'))
        assert work.pages.get("f11") == own
        assert work.pages.get("a1") is None


def test_only_the_page_of_a_known_article_is_followed(followed, page):
    with followed() as work, pytest.raises(StorageError):
        work.pages.follow(replace(page, article_id="unheard of"))


def test_an_update_replaces_pages_that_are_followed_still(followed, make, page):
    own = replace(page, article_id="f10", etag=None, next_check=make.at(7))
    with followed() as work:
        work.pages.update([own, replace(own, article_id="a1")])
        assert work.pages.get("f10") == own
        assert work.pages.get("a1") is None


def test_due_pages_come_oldest_first_and_so_many_of_each_source(followed, make):
    with followed() as work:
        assert names(work.pages.due(make.at(1), make.at(9), 5)) == ["f10", "f20", "f30", "f11", "f21", "f31"]
        assert names(work.pages.due(make.at(1), make.at(9), 1)) == ["f10", "f20", "f30"]
        assert names(work.pages.due(make.at(-1), make.at(9), 5)) == []


def test_a_time_that_nobody_could_have_planned_has_come(followed, make):
    with followed() as work:
        assert names(work.pages.due(make.at(-1), make.at(1.5), 5)) == ["f12", "f22", "f32"]


def test_pages_of_a_paused_source_and_of_an_article_that_left_it_are_not_due(followed, make):
    with followed() as work:
        source = work.sources.get("f1")
        work.sources.update(replace(source, paused=True))
        work.sources.remove("f2")
        assert names(work.pages.due(make.at(9), make.at(20), 5)) == ["f30", "f31", "f32"]
        assert work.pages.get("f20") is None


def test_pages_are_counted_by_source_until_they_are_followed_no_longer(followed):
    with followed() as work:
        assert work.pages.counts("w") == {"f1": 3, "f2": 3}
        work.pages.stop(["f10", "f11", "f20", "never was"])
        assert work.pages.counts("w") == {"f1": 1, "f2": 2}
        assert work.pages.counts("nobody's") == {}
