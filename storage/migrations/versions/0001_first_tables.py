"""The first tables, as Alembic generates them: a list of columns, constraints and indexes.

This file is long and stays whole, because a revision imports nothing that may change later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

# Each database has its own word index; both are filled in the transaction that inserts a claim.
_SQLITE_WORDS = (
    """
    CREATE VIRTUAL TABLE claim_words USING fts5(
        text, speaker, content='claims', content_rowid='number', tokenize='porter unicode61 remove_diacritics 2'
    )
    """,
    """
    CREATE TRIGGER claim_words_added AFTER INSERT ON claims BEGIN
        INSERT INTO claim_words (rowid, text, speaker) VALUES (new.number, new.text, new.speaker);
    END
    """,
)
_POSTGRES_WORDS = (
    """
    ALTER TABLE claims ADD COLUMN words tsvector
        GENERATED ALWAYS AS (to_tsvector('english', text || ' ' || coalesce(speaker, ''))) STORED
    """,
    "CREATE INDEX ix_claims_words ON claims USING gin (words)",
)


def upgrade() -> None:
    _sources()
    _articles()
    _entities()
    _topics()
    _claims()
    _briefings()
    for statement in _POSTGRES_WORDS if op.get_bind().dialect.name == "postgresql" else _SQLITE_WORDS:
        op.execute(statement)


def _sources() -> None:
    op.create_table(
        "workspaces",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_workspaces"),
    )
    op.create_table(
        "sources",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("location", sa.Text(), nullable=False),
        sa.Column("publisher", sa.Text(), nullable=False),
        sa.Column("added_at", _TIME, nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("last_modified", sa.Text(), nullable=True),
        sa.Column("checked_at", _TIME, nullable=True),
        sa.Column("failing_since", _TIME, nullable=True),
        sa.Column("failure", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_sources_workspace_id_workspaces"),
        sa.PrimaryKeyConstraint("id", name="pk_sources"),
        sa.UniqueConstraint("workspace_id", "location", name="uq_sources_workspace_id_location"),
    )
    op.create_table(
        "checks",
        sa.Column("source_id", sa.Text(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("found", sa.Integer(), nullable=False),
        sa.Column("failure", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name="fk_checks_source_id_sources", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("source_id", "at", name="pk_checks"),
    )


def _articles() -> None:
    op.create_table(
        "articles",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("publisher", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("first_seen", _TIME, nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("source_id", sa.Text(), nullable=True),
        sa.Column("copy_of", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["copy_of"], ["articles.id"], name="fk_articles_copy_of_articles"),
        sa.ForeignKeyConstraint(
            ["source_id"], ["sources.id"], name="fk_articles_source_id_sources", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_articles_workspace_id_workspaces"),
        sa.PrimaryKeyConstraint("id", name="pk_articles"),
    )
    op.create_index("ix_articles_source_id", "articles", ["source_id"])
    op.create_index("ix_articles_workspace_id", "articles", ["workspace_id"])
    op.create_table(
        "article_keys",
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name="fk_article_keys_article_id_articles"),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_article_keys_workspace_id_workspaces"),
        sa.PrimaryKeyConstraint("workspace_id", "key", name="pk_article_keys"),
    )
    op.create_table(
        "article_versions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("published_at", _TIME, nullable=False),
        sa.Column("fetched_at", _TIME, nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("dated", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name="fk_article_versions_article_id_articles"),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name="fk_article_versions_workspace_id_workspaces"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_article_versions"),
        sa.UniqueConstraint("article_id", "number", name="uq_article_versions_article_id_number"),
    )
    op.create_index("ix_article_versions_workspace_id_fetched_at", "article_versions", ["workspace_id", "fetched_at"])
    op.create_index(
        "ix_article_versions_workspace_id_state_fetched_at", "article_versions", ["workspace_id", "state", "fetched_at"]
    )
    op.create_table(
        "version_bands",
        sa.Column("version_id", sa.Text(), nullable=False),
        sa.Column("band", sa.Text(), nullable=False),
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["version_id"], ["article_versions.id"], name="fk_version_bands_version_id_article_versions"
        ),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_version_bands_workspace_id_workspaces"),
        sa.PrimaryKeyConstraint("version_id", "band", name="pk_version_bands"),
    )
    op.create_index("ix_version_bands_workspace_id_band", "version_bands", ["workspace_id", "band"])
    op.create_table(
        "summaries",
        sa.Column("version_id", sa.Text(), nullable=False),
        sa.Column("sentences", sa.JSON(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.Column("prompt", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["version_id"], ["article_versions.id"], name="fk_summaries_version_id_article_versions"
        ),
        sa.PrimaryKeyConstraint("version_id", name="pk_summaries"),
    )


def _entities() -> None:
    op.create_table(
        "entities",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("spelling", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("merged_into", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["merged_into"], ["entities.id"], name="fk_entities_merged_into_entities"),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_entities_workspace_id_workspaces"),
        sa.PrimaryKeyConstraint("id", name="pk_entities"),
    )
    op.create_index("ix_entities_merged_into", "entities", ["merged_into"])
    op.create_index("ix_entities_workspace_id_spelling", "entities", ["workspace_id", "spelling"])
    op.create_table(
        "aliases",
        sa.Column("number", _NUMBER, nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("spelling", sa.Text(), nullable=False),
        sa.Column("provenance", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["entity_id"], ["entities.id"], name="fk_aliases_entity_id_entities"),
        sa.PrimaryKeyConstraint("number", name="pk_aliases"),
        sa.UniqueConstraint("entity_id", "text", name="uq_aliases_entity_id_text"),
    )
    op.create_index("ix_aliases_spelling", "aliases", ["spelling"])
    op.create_table(
        "alias_keys",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["entity_id"], ["entities.id"], name="fk_alias_keys_entity_id_entities"),
        sa.PrimaryKeyConstraint("key", "entity_id", name="pk_alias_keys"),
    )
    op.create_table(
        "entity_edits",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=False),
        sa.Column("other_id", sa.Text(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("alias", sa.Text(), nullable=True),
        sa.Column("undone_at", _TIME, nullable=True),
        sa.Column("moves", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["entity_id"], ["entities.id"], name="fk_entity_edits_entity_id_entities"),
        sa.ForeignKeyConstraint(["other_id"], ["entities.id"], name="fk_entity_edits_other_id_entities"),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_entity_edits_workspace_id_workspaces"),
        sa.PrimaryKeyConstraint("id", name="pk_entity_edits"),
    )
    op.create_index("ix_entity_edits_workspace_id_at", "entity_edits", ["workspace_id", "at"])
    op.create_table(
        "mentions",
        sa.Column("version_id", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["entity_id"], ["entities.id"], name="fk_mentions_entity_id_entities"),
        sa.ForeignKeyConstraint(
            ["version_id"], ["article_versions.id"], name="fk_mentions_version_id_article_versions"
        ),
        sa.PrimaryKeyConstraint("version_id", "start", "end", name="pk_mentions"),
    )
    op.create_index("ix_mentions_entity_id", "mentions", ["entity_id"])


def _topics() -> None:
    op.create_table(
        "topics",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("spelling", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("keywords", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_topics_workspace_id_workspaces"),
        sa.PrimaryKeyConstraint("id", name="pk_topics"),
        sa.UniqueConstraint("workspace_id", "spelling", name="uq_topics_workspace_id_spelling"),
    )
    op.create_table(
        "aspects",
        sa.Column("topic_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["topic_id"], ["topics.id"], name="fk_aspects_topic_id_topics", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("topic_id", "position", name="pk_aspects"),
    )
    op.create_table(
        "watched_entities",
        sa.Column("topic_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["topic_id"], ["topics.id"], name="fk_watched_entities_topic_id_topics", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("topic_id", "position", name="pk_watched_entities"),
    )


def _claims() -> None:
    op.create_table(
        "claims",
        sa.Column("number", _NUMBER, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("version_id", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("publisher", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("reported_at", _TIME, nullable=False),
        sa.Column("known_at", _TIME, nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.Column("prompt", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("predicate", sa.Text(), nullable=False),
        sa.Column("object", sa.Text(), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=True),
        sa.Column("attribution", sa.JSON(), nullable=True),
        sa.Column("polarity", sa.String(16), nullable=False),
        sa.Column("modality", sa.String(16), nullable=False),
        sa.Column("stative", sa.Boolean(), nullable=False),
        sa.Column("event_time", sa.JSON(), nullable=True),
        sa.Column("quantities", sa.JSON(), nullable=False),
        sa.Column("anaphora", sa.JSON(), nullable=False),
        sa.Column("lemmas", sa.JSON(), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name="fk_claims_article_id_articles"),
        sa.ForeignKeyConstraint(["version_id"], ["article_versions.id"], name="fk_claims_version_id_article_versions"),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_claims_workspace_id_workspaces"),
        sa.PrimaryKeyConstraint("number", name="pk_claims"),
        sa.UniqueConstraint("id", name="uq_claims_id"),
    )
    op.create_index("ix_claims_article_id", "claims", ["article_id"])
    op.create_index("ix_claims_version_id", "claims", ["version_id"])
    op.create_index("ix_claims_workspace_id_number", "claims", ["workspace_id", "number"])
    op.create_table(
        "claim_entities",
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("reported_at", _TIME, nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_claim_entities_claim_id_claims"),
        sa.ForeignKeyConstraint(["entity_id"], ["entities.id"], name="fk_claim_entities_entity_id_entities"),
        sa.PrimaryKeyConstraint("claim_id", "entity_id", name="pk_claim_entities"),
    )
    op.create_index(
        "ix_claim_entities_entity_id_reported_at_claim_id", "claim_entities", ["entity_id", "reported_at", "claim_id"]
    )
    op.create_table(
        "links",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("claim_id", sa.Text(), nullable=True),
        sa.Column("earlier_id", sa.Text(), nullable=False),
        sa.Column("version_id", sa.Text(), nullable=False),
        sa.Column("relation", sa.String(16), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.Column("prompt", sa.Text(), nullable=False),
        sa.Column("silent_edit", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_links_claim_id_claims"),
        sa.ForeignKeyConstraint(["earlier_id"], ["claims.id"], name="fk_links_earlier_id_claims"),
        sa.ForeignKeyConstraint(["version_id"], ["article_versions.id"], name="fk_links_version_id_article_versions"),
        sa.PrimaryKeyConstraint("id", name="pk_links"),
    )
    op.create_index("ix_links_claim_id", "links", ["claim_id"])
    op.create_index("ix_links_earlier_id", "links", ["earlier_id"])
    op.create_index("ix_links_version_id", "links", ["version_id"])
    op.create_table(
        "relevances",
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.Column("topic_id", sa.Text(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("aspect", sa.Text(), nullable=True),
        sa.Column("aspect_score", sa.Double(), nullable=False),
        sa.Column("known_at", _TIME, nullable=False),
        sa.Column("reported_at", _TIME, nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_relevances_claim_id_claims"),
        sa.ForeignKeyConstraint(["topic_id"], ["topics.id"], name="fk_relevances_topic_id_topics", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("claim_id", "topic_id", name="pk_relevances"),
    )
    op.create_index("ix_relevances_topic_id_known_at_claim_id", "relevances", ["topic_id", "known_at", "claim_id"])
    op.create_index(
        "ix_relevances_topic_id_reported_at_claim_id", "relevances", ["topic_id", "reported_at", "claim_id"]
    )


def _briefings() -> None:
    op.create_table(
        "destinations",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_destinations_workspace_id_workspaces"),
        sa.PrimaryKeyConstraint("id", name="pk_destinations"),
    )
    op.create_table(
        "subscriptions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("topic_id", sa.Text(), nullable=False),
        sa.Column("destination_id", sa.Text(), nullable=False),
        sa.Column("at", sa.Time(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("weekdays", sa.JSON(), nullable=False),
        sa.Column("length", sa.String(16), nullable=False),
        sa.Column("quiet", sa.String(16), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["destination_id"], ["destinations.id"], name="fk_subscriptions_destination_id_destinations"
        ),
        sa.ForeignKeyConstraint(
            ["topic_id"], ["topics.id"], name="fk_subscriptions_topic_id_topics", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_subscriptions_workspace_id_workspaces"),
        sa.PrimaryKeyConstraint("id", name="pk_subscriptions"),
        sa.UniqueConstraint("destination_id", "topic_id", "at", name="uq_subscriptions_destination_id_topic_id_at"),
    )
    op.create_index("ix_subscriptions_topic_id", "subscriptions", ["topic_id"])
    op.create_index("ix_subscriptions_workspace_id", "subscriptions", ["workspace_id"])
    op.create_table(
        "briefings",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("topic_id", sa.Text(), nullable=False),
        sa.Column("destination_id", sa.Text(), nullable=False),
        sa.Column("until", _TIME, nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["destination_id"], ["destinations.id"], name="fk_briefings_destination_id_destinations"
        ),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_briefings_workspace_id_workspaces"),
        sa.PrimaryKeyConstraint("id", name="pk_briefings"),
    )
    op.create_index("ix_briefings_destination_id_topic_id_until", "briefings", ["destination_id", "topic_id", "until"])
    op.create_table(
        "briefing_claims",
        sa.Column("briefing_id", sa.Text(), nullable=False),
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["briefing_id"], ["briefings.id"], name="fk_briefing_claims_briefing_id_briefings"),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_briefing_claims_claim_id_claims"),
        sa.PrimaryKeyConstraint("briefing_id", "claim_id", name="pk_briefing_claims"),
    )
    op.create_table(
        "deliveries",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("subscription_id", sa.Text(), nullable=False),
        sa.Column("briefing_id", sa.Text(), nullable=False),
        sa.Column("destination_id", sa.Text(), nullable=False),
        sa.Column("due_at", _TIME, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("receipt", sa.JSON(), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("next_try", _TIME, nullable=True),
        sa.ForeignKeyConstraint(["briefing_id"], ["briefings.id"], name="fk_deliveries_briefing_id_briefings"),
        sa.ForeignKeyConstraint(
            ["destination_id"], ["destinations.id"], name="fk_deliveries_destination_id_destinations"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
        sa.UniqueConstraint("subscription_id", "due_at", name="uq_deliveries_subscription_id_due_at"),
    )
    op.create_index("ix_deliveries_briefing_id", "deliveries", ["briefing_id"])
    op.create_index("ix_deliveries_state_due_at", "deliveries", ["state", "due_at"])
