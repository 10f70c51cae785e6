"""Pages of articles that are fetched again; those with only the feed's text are due at once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "followed_pages",
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("source_id", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("since", _TIME, nullable=False),
        sa.Column("checked_at", _TIME, nullable=False),
        sa.Column("next_check", _TIME, nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("last_modified", sa.Text(), nullable=True),
        sa.Column("live", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name="fk_followed_pages_article_id_articles", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["sources.id"], name="fk_followed_pages_source_id_sources", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_followed_pages_workspace_id_workspaces"),
        sa.PrimaryKeyConstraint("article_id", name="pk_followed_pages"),
    )
    op.create_index("ix_followed_pages_next_check", "followed_pages", ["next_check"])
    op.create_index("ix_followed_pages_source_id", "followed_pages", ["source_id"])
    op.create_index("ix_followed_pages_workspace_id", "followed_pages", ["workspace_id"])
    # Until now, partial articles were found by a query of their own.
    op.execute(
        "INSERT INTO followed_pages"
        " (article_id, workspace_id, source_id, url, since, checked_at, next_check, live)"
        " SELECT articles.id, articles.workspace_id, articles.source_id, articles.url,"
        " version.fetched_at, version.fetched_at, version.fetched_at, (1 = 0)"
        " FROM article_versions AS version JOIN articles ON articles.id = version.article_id"
        " WHERE version.partial AND articles.source_id IS NOT NULL AND articles.url IS NOT NULL"
        " AND articles.points_to IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM article_versions AS later"
        " WHERE later.article_id = version.article_id AND later.number > version.number)"
    )
    op.drop_index("ix_article_versions_workspace_id_partial_fetched_at", "article_versions")
