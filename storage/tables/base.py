"""The base of all tables, and the kinds of column that several have."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from sqlalchemy import BigInteger, Enum, ForeignKey, Integer, LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from storage.column_types import Utc

# SQLite numbers rows only if the key is exactly INTEGER; PostgreSQL must not run out after 2³¹ rows.
RowNumber = BigInteger().with_variant(Integer(), "sqlite")
WORDS = tuple[str, ...]


class Base(DeclarativeBase):
    """Named constraints, so that a later migration can change them on either database."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {
        str: Text(),
        bytes: LargeBinary(),
        datetime: Utc(),
        # The name itself in a plain column: a new member of an enum then needs no migration.
        StrEnum: Enum(
            StrEnum, native_enum=False, length=16, values_callable=lambda kind: [member.value for member in kind]
        ),
    }


def reference(column: str, *, on_delete: str | None = None, index: bool = False, primary: bool = False) -> Mapped[str]:
    """A reference to another table's row; `on_delete` is what happens here when that row is deleted."""
    return mapped_column(Text(), ForeignKey(column, ondelete=on_delete), index=index, primary_key=primary)


def optional_reference(column: str, *, on_delete: str | None = None, index: bool = True) -> Mapped[str | None]:
    """The same, or NULL."""
    return mapped_column(Text(), ForeignKey(column, ondelete=on_delete), index=index, nullable=True)
