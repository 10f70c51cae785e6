"""Column types that reject values the ledger must never contain, and return the project's own types."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar, get_origin

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import JSON, DateTime, Dialect
from sqlalchemy.types import TypeDecorator

from summarizer.stored_names import STORED_NAMES
from summarizer.utc import utc

T = TypeVar("T")

_FROZEN = (
    "certain",
    "disclosed_claim_ids",
    "disputing_citation",
    "inherited",
    "omitted_changes",
    "partial_attributions",
)
_FIELDS = {STORED_NAMES[name]: name for name in _FROZEN}
"""From a stored key to the field, for values that are stored as JSON."""


class Utc(TypeDecorator[datetime]):
    """An aware datetime, kept in UTC. A naive one is refused with ValueError before it reaches the database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        # SQLite stores text without a zone; because all of it is UTC, the text sorts by time.
        return utc(value).replace(tzinfo=None) if dialect.name == "sqlite" else utc(value)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        del dialect  # SQLite returns a naive time, PostgreSQL one in the session's zone
        return value and (value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC))


class FrozenJson(TypeDecorator[T], Generic[T]):
    """A frozen value of the project as JSON, validated when it is read: `FrozenJson(tuple[Quantity, ...])`."""

    impl = JSON(none_as_null=True)
    cache_ok = True

    def __init__(self, kind: Any) -> None:  # noqa: ANN401 - any type form that pydantic reads, unions included
        super().__init__()
        self.kind = kind  # SQLAlchemy uses it as a cache key for compiled statements
        self._adapter: TypeAdapter[T] = TypeAdapter(kind)
        self._empty = self._adapter.validate_python([]) if get_origin(kind) in {tuple, frozenset} else None

    def process_bind_param(self, value: T | None, dialect: Dialect) -> Any:  # noqa: ANN401 - JSON is any of its types
        del dialect  # both databases store JSON the same way
        return None if value is None else _renamed(self._adapter.dump_python(value, mode="json"), STORED_NAMES)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], T | None] | None:
        """Reads SQLite's text in one step where no key is renamed: reading claims is most of what a timeline costs.

        Most lists of a claim are empty: all of these are one value.
        """
        plain = super().result_processor(dialect, coltype)
        if plain is None or dialect.name != "sqlite":
            return plain
        empty, read = self._empty, plain if self._has_renamed() else self._reader(plain)
        return read if empty is None else lambda value: empty if value == "[]" else read(value)

    def _reader(self, plain: Callable[[Any], T | None]) -> Callable[[Any], T | None]:
        def read(value: str | None) -> T | None:
            try:
                return None if value is None else self._adapter.validate_json(value)
            except ValidationError:  # half of a surrogate pair, which only Python reads; or a value that nobody can
                return plain(value)

        return read

    def _has_renamed(self) -> bool:
        schema = json.dumps(self._adapter.json_schema())
        return any(f'"{name}"' in schema for name in _FROZEN)

    def process_result_value(self, value: Any, dialect: Dialect) -> T | None:  # noqa: ANN401 - as above
        del dialect
        return None if value is None else self._adapter.validate_python(_renamed(value, _FIELDS))


def _renamed(value: Any, names: Mapping[str, str]) -> Any:  # noqa: ANN401 - JSON is any of its types
    """The same JSON with renamed keys. No frozen value has a mapping, so every key is a field."""
    if isinstance(value, dict):
        return {names.get(key, key): _renamed(part, names) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_renamed(part, names) for part in value]
    return value
