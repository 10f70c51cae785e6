"""Upgrades a database's tables to this version with Alembic, from the first revision on."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import Script
from sqlalchemy import Connection, Engine, text

from storage.engine import connect
from summarizer.errors import StorageError

_REVISIONS = Path(__file__).with_name("migrations")

COPYING = "copying-"
"""Stands in front of a digest of the source, in place of a revision, while a ledger is copied into a database: nothing
else may open it, because until then a part of the ledger is missing."""

# Any number works, as long as nobody else locks the same one: these are the letters "delta".
_UPGRADE_LOCK = 0x64656C7461

# The word index differs by database: the revisions create it, and `storage.tables` does not contain it.
# So do the tables of the job queue, which only PostgreSQL has.
_NOT_OURS = ("claim_words", "words", "ix_claims_words", "procrastinate_", "idx_procrastinate_")


def config(connection: Connection | None = None) -> Config:
    """Alembic's configuration without a file. `connection` is where the revisions run."""
    alembic = Config()
    alembic.set_main_option("script_location", str(_REVISIONS).replace("%", "%%"))
    alembic.attributes["connection"] = connection
    return alembic


def in_tables(thing: object, name: str | None, kind: str, reflected: bool, other: object) -> bool:
    """Whether Alembic should compare this with `storage.tables`: everything but the word index and the job queue."""
    del thing, reflected, other
    return not (kind in {"table", "column", "index"} and name is not None and name.startswith(_NOT_OURS))


def check_revision(engine: Engine) -> None:
    """Refuse a database whose tables have another version.

    Raises:
        StorageError: it is empty, older or newer; the message names the revisions and the remedy.
    """
    with engine.connect() as connection:
        current = revision(connection)
    if current is None:
        raise StorageError("The database is empty. Set it up with `deltabrief db upgrade`.")
    if current != newest_revision():
        raise StorageError(
            f"The database is at revision {current}, this version needs {newest_revision()}. Make a backup with "
            "`deltabrief db backup`, then run `deltabrief db upgrade`."
        )


def revision(connection: Connection) -> str | None:
    """The database's revision, None if it has no tables. Raises StorageError if it is from a newer version."""
    current = MigrationContext.configure(connection).get_current_revision()
    if current is None:
        return None
    if current.startswith(COPYING):
        raise StorageError(
            "This database holds an unfinished copy of a ledger. Run the same `deltabrief db copy` again to finish it."
        )
    if current not in _known_revisions():
        raise StorageError(
            f"The database is at revision {current}, which is from a newer Deltabrief: this one knows revisions up to "
            f"{newest_revision()}. Install the newer version, or restore a backup made before its upgrade."
        )
    return current


def newest_revision() -> str:
    """The revision of this version's tables."""
    return max(_known_revisions())


def _known_revisions() -> set[str]:
    """By the names of their files: to run them all took longer than anything else in the start of a process."""
    return {file.name.partition("_")[0] for file in _REVISIONS.glob("versions/[0-9]*_*.py")}


def upgrade_engine(engine: Engine) -> None:
    """Run the missing revisions in one transaction; a concurrent call waits and finds it done.

    Raises:
        StorageError: the database cannot be written, or is from a newer version.
    """
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _UPGRADE_LOCK})
        else:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        revision(connection)
        command.upgrade(config(connection), "head")


def draft(url: str, why: str) -> Path:
    """Draft the next revision: the difference between `storage.tables` and this upgraded database. For contributors.

    Alembic's guess is only a draft: read and correct it, and rename it after the last number.
    """
    engine = connect(url)
    try:
        with engine.connect() as connection:
            written = command.revision(config(connection), why, autogenerate=True)
    finally:
        engine.dispose()
    assert isinstance(written, Script)
    return Path(written.path)
