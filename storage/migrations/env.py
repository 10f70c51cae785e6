"""Runs the revisions on the connection from `storage.alembic_runner`, inside its transaction."""

from __future__ import annotations

from alembic import context

from storage.alembic_runner import in_tables
from storage.tables.base import Base

context.configure(
    connection=context.config.attributes["connection"], target_metadata=Base.metadata, include_object=in_tables
)
context.run_migrations()
