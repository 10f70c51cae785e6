"""The ledger's values as plain JSON. Pure. Names are fields of the features' `model.py`; docs/json.md lists them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum

import numpy as np

from summarizer.stored_names import STORED_NAMES

FORMAT = 1
"""Incremented if a name or meaning of the documented JSON changes; new names do not increment it."""

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None

_CONTROLS = {code: f"\\u{code:04x}" for code in range(0x7F, 0xA0)}
"""JSON allows these characters unescaped, and some terminals interpret them."""


def to_plain(value: object) -> Json:
    """The value as JSON types: dataclasses by field, times as ISO 8601, sets sorted, vectors left out."""
    if isinstance(value, Enum):
        return to_plain(value.value)
    if isinstance(value, str | int | float | None):
        return value
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    return _compound(value)


def _compound(value: object) -> Json:
    if is_dataclass(value):
        parts = ((STORED_NAMES.get(field.name, field.name), getattr(value, field.name)) for field in fields(value))
        return {name: to_plain(part) for name, part in parts if not isinstance(part, np.ndarray)}
    if isinstance(value, Mapping):
        return {str(name): to_plain(part) for name, part in value.items()}
    if isinstance(value, frozenset | set):
        return [to_plain(part) for part in sorted(value)]
    if isinstance(value, tuple | list):
        return [to_plain(part) for part in value]
    raise TypeError(f"{type(value).__name__} has no plain form")


def document(kind: str, value: object, *, indent: int | None = 2) -> str:
    """One JSON document: the format number, and the value under the name of its kind."""
    held: dict[str, Json] = {"format": FORMAT, kind: to_plain(value)}
    return json.dumps(held, ensure_ascii=False, indent=indent).translate(_CONTROLS)
