"""On PostgreSQL the tables of the job queue: the schema of procrastinate 3.10, in the same transaction as ours.

A later procrastinate needs a further revision that runs its migrations.
"""

from __future__ import annotations

from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    connection = op.get_bind()
    if connection.dialect.name != "postgresql":
        return
    from procrastinate.schema import SchemaManager  # noqa: PLC0415 - only PostgreSQL needs it

    driver = connection.connection.dbapi_connection
    assert driver is not None
    driver.execute(SchemaManager.get_schema())  # psycopg's own: many statements at once
