from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from sqlalchemy.dialects import postgresql, sqlite

from storage.column_types import FrozenJson, Utc
from summarizer.briefing.model import Change, ChangeKind, Citation
from summarizer.claims.model import Attribution, EventTime, Quantity
from summarizer.text.span import Span

DIALECTS = [pytest.param(sqlite.dialect(), id="sqlite"), pytest.param(postgresql.dialect(), id="postgresql")]
MOMENT = datetime(2025, 3, 1, 12, 30, 15, 123456, tzinfo=UTC)

moments = st.datetimes(timezones=st.just(UTC))
numbers = st.floats(allow_nan=False, allow_infinity=False)
spans = st.builds(Span, st.integers(0), st.integers(0))


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_naive_time_is_refused(dialect):
    with pytest.raises(ValueError, match="no time zone"):
        Utc().process_bind_param(datetime(2025, 3, 1), dialect)  # noqa: DTZ001 - a naive one on purpose


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_time_of_another_zone_comes_back_in_utc(dialect):
    column = Utc()
    stored = column.process_bind_param(MOMENT.astimezone(timezone(timedelta(hours=5, minutes=30))), dialect)
    assert column.process_result_value(stored, dialect) == MOMENT
    assert column.process_result_value(stored, dialect).tzinfo is UTC
    assert column.process_bind_param(None, dialect) is column.process_result_value(None, dialect) is None


def test_times_in_sqlite_sort_as_text():
    stored = [Utc().process_bind_param(MOMENT + timedelta(minutes=m), sqlite.dialect()) for m in (0, 45, 60 * 24)]
    assert [str(moment) for moment in stored] == sorted(str(moment) for moment in stored)


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        pytest.param(Attribution, st.from_type(Attribution), id="attribution, however nested"),
        pytest.param(EventTime, st.from_type(EventTime), id="event time"),
        pytest.param(tuple[Quantity, ...], st.lists(st.builds(Quantity, value=numbers)).map(tuple), id="quantities"),
        pytest.param(frozenset[str], st.frozensets(st.text()), id="a set of words"),
        pytest.param(
            Change,
            st.builds(
                Change,
                kind=st.sampled_from(ChangeKind),
                citations=st.lists(st.builds(Citation, reported_at=moments, span=spans), max_size=2).map(tuple),
                against=st.just(()),
                score=numbers,
            ),
            id="a change with its citations",
        ),
    ],
)
@given(data=st.data())
def test_a_frozen_value_comes_back_equal(kind, values, data):
    value, column = data.draw(values), FrozenJson(kind)
    stored = column.process_bind_param(value, sqlite.dialect())
    assert column.process_result_value(stored, sqlite.dialect()) == value
    assert through_text(column, value) == value


def through_text(column, value):
    dialect = sqlite.dialect()
    return column.result_processor(dialect, None)(column.bind_processor(dialect)(value))


@pytest.mark.parametrize(
    ("kind", "empty"),
    [(tuple[Span, ...], ()), (tuple[Attribution, ...], ()), (frozenset[str], frozenset())],
    ids=["as stored", "with renamed keys", "a set"],
)
def test_an_empty_list_is_read_without_looking_at_it(kind, empty):
    column = FrozenJson(kind)
    read = column.result_processor(sqlite.dialect(), None)
    column._adapter = None
    assert read("[]") == empty


def test_an_empty_list_is_no_value_of_another_kind():
    with pytest.raises(ValidationError):
        FrozenJson(Span).result_processor(sqlite.dialect(), None)("[]")


def test_half_of_a_surrogate_pair_comes_back():
    half = frozenset({"\ud83d"})
    assert through_text(FrozenJson(frozenset[str]), half) == half


def test_what_is_stored_but_no_value_is_refused():
    with pytest.raises(ValidationError):
        FrozenJson(frozenset[str]).result_processor(sqlite.dialect(), None)('{"of": 1}')


def test_what_is_not_there_is_null():
    assert FrozenJson(Span).process_bind_param(None, sqlite.dialect()) is None
    assert FrozenJson(Span).process_result_value(None, sqlite.dialect()) is None
