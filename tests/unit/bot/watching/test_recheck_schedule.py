"""When a page is fetched again, and which pages in one round."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.watching.limits import RECHECK
from bot.watching.recheck_schedule import first_check, latest_recheck, next_check, pages_to_recheck, recent_since
from summarizer.ingest.model import FollowedPage, RawArticle

NOW = datetime(2025, 3, 4, 12, tzinfo=UTC)
PAGE = FollowedPage("a", "w", "s", "https://s.example/1", NOW, NOW, NOW)


def hours(count: float) -> timedelta:
    return timedelta(hours=count)


def test_an_article_is_read_again_at_a_falling_rate_until_it_is_two_days_old():
    page, read = PAGE, []
    while (planned := next_check(page, page.next_check)) is not None:
        page = replace(page, checked_at=page.next_check, next_check=planned)
        read.append(planned - NOW)
    assert read == [hours(each) for each in (0.5, 1, 2, 4, 8, 24, 48)]


@pytest.mark.parametrize(
    ("age", "at"),
    [
        pytest.param(0, 0.5, id="just published"),
        pytest.param(0.4, 1, id="too soon after the first reading"),
        pytest.param(5, 8, id="published hours ago"),
        pytest.param(47, 48, id="nearly old"),
        pytest.param(47.9, None, id="old"),
        pytest.param(900, None, id="of last month"),
    ],
)
def test_an_older_article_is_read_again_less_often(age, at):
    assert first_check(NOW - hours(age), NOW) == (None if at is None else NOW + hours(at - age))


def test_after_a_time_in_which_nothing_was_read_a_page_is_read_once():
    assert next_check(PAGE, NOW + hours(9)) == NOW + hours(24)
    assert next_check(PAGE, NOW + hours(99)) is None


def test_a_page_that_could_not_be_read_at_its_last_age_is_tried_on_for_a_day():
    assert next_check(PAGE, NOW + hours(48), failed=True) == NOW + hours(52)
    assert next_check(PAGE, NOW + hours(71), failed=True) == NOW + hours(75)
    assert next_check(PAGE, NOW + hours(72), failed=True) is None
    assert next_check(PAGE, NOW + hours(5), failed=True) == NOW + hours(8)


def test_a_server_that_asked_to_be_left_alone_is():
    assert next_check(PAGE, NOW, wait=hours(5)) == NOW + hours(5)


def test_a_live_page_is_read_soon_after_each_change_and_less_and_less_without_one():
    page = replace(PAGE, live=True, checked_at=NOW, since=NOW - hours(20))
    assert next_check(page, NOW + hours(2), changed=True) == NOW + hours(2.5)
    at, gaps = NOW + hours(2), []
    for _ in range(3):
        planned = next_check(page, at)
        gaps.append(planned - at)
        page, at = replace(page, checked_at=at), planned
    assert gaps == [hours(4), hours(4), hours(4)]
    assert next_check(replace(page, since=NOW - hours(80)), NOW) is None


def test_no_page_is_planned_beyond_what_can_be_planned():
    for page in (PAGE, replace(PAGE, live=True)):
        assert next_check(page, NOW, wait=timedelta(days=1)) < latest_recheck(NOW)


def test_the_sources_of_a_host_take_turns_and_no_host_is_asked_for_too_many():
    def pages(source, host, count):
        return [replace(PAGE, article_id=f"{source}{n}", source_id=source, url=f"{host}/{n}") for n in range(count)]

    due = [*pages("greedy", "a", 50), *pages("small", "a", 2), *pages("other", "b", 3)]
    found = pages_to_recheck(due, lambda page: page.url.split("/")[0])
    assert {host: len(of_host) for host, of_host in found.items()} == {"a": RECHECK.per_host, "b": 3}
    assert [page.article_id for page in found["a"]][:5] == ["greedy0", "small0", "greedy1", "small1", "greedy2"]


@pytest.mark.parametrize(
    ("dated", "last_read", "since"),
    [
        pytest.param(5, 1, 1, id="a date without a time"),
        pytest.param(100, 1, 1, id="the date of a draft"),
        pytest.param(24 * 60, 1, 24 * 60, id="an old article is listed again"),
        pytest.param(0.5, 1, 0.5, id="published after the last reading"),
        pytest.param(5, 24, 5, id="the source was not read for a day"),
        pytest.param(5, None, 5, id="the initial contents of a source"),
        pytest.param(5, -3, 0, id="the clock was ahead"),
    ],
)
def test_a_new_entry_is_recent_since_its_source_was_last_read_without_it(dated, last_read, since):
    entry = RawArticle("", "The Strand", NOW, url=PAGE.url, published_at=NOW - hours(dated))
    read = None if last_read is None else NOW - hours(last_read)

    assert recent_since(entry, read) == NOW - hours(since)


def test_an_entry_without_a_date_is_recent_since_it_was_read():
    assert recent_since(RawArticle("", "The Strand", NOW, url=PAGE.url), NOW - hours(1)) == NOW
