"""In which teams of a platform the app is installed, with their tokens."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select

from storage.row_mapping import one_or_none, store_or_replace, values
from storage.tables.workspaces import InstallationRow
from summarizer.workspace.model import Installation


class SqlInstallations:
    """See `summarizer.workspace.ports.Installations`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, installation: Installation) -> None:
        store_or_replace(self._connection, InstallationRow, [values(installation)], ["platform", "team_id"])

    def get(self, platform: str, team_id: str) -> Installation | None:
        query = select(InstallationRow).where(InstallationRow.platform == platform, InstallationRow.team_id == team_id)
        return one_or_none(self._connection, Installation, query)

    def remove(self, platform: str, team_id: str) -> None:
        gone = delete(InstallationRow).where(InstallationRow.platform == platform, InstallationRow.team_id == team_id)
        self._connection.execute(gone)
