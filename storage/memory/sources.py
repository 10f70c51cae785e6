"""Workspaces and sources in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from storage.memory.state import View, aware, check_foreign_key, replace_known, store_new
from summarizer.errors import AlreadyStoredError, NotFoundError
from summarizer.ingest.model import Source, SourceCheck
from summarizer.workspace.model import Workspace


class MemoryWorkspaces:
    """See `summarizer.workspace.ports.Workspaces`."""

    def __init__(self, view: View) -> None:
        self._view = view

    def add(self, workspace: Workspace) -> None:
        store_new(self._view.write.workspaces, workspace.id, workspace, "workspace")

    def get(self, workspace_id: str) -> Workspace | None:
        return self._view.read.workspaces.get(workspace_id)

    def list_all(self) -> tuple[Workspace, ...]:
        return tuple(sorted(self._view.read.workspaces.values(), key=lambda workspace: workspace.id))


class MemorySources:
    """See `summarizer.ingest.ports.Sources`."""

    def __init__(self, view: View) -> None:
        self._view = view

    def add(self, source: Source) -> None:
        state = self._view.write
        check_foreign_key(state.workspaces, source.workspace_id, "workspace")
        self._refuse_twin(source)
        store_new(state.sources, source.id, source, "source")

    def _refuse_twin(self, source: Source) -> None:
        for other in self.list_by_workspace(source.workspace_id):
            if other.location == source.location and other.id != source.id:
                raise AlreadyStoredError(f"This workspace reads {source.location} already")

    def get(self, source_id: str) -> Source | None:
        return self._view.read.sources.get(source_id)

    def list_by_workspace(self, workspace_id: str) -> tuple[Source, ...]:
        mine = [source for source in self._view.read.sources.values() if source.workspace_id == workspace_id]
        return tuple(sorted(mine, key=lambda source: (source.publisher.casefold(), source.location)))

    def update(self, source: Source) -> None:
        self._refuse_twin(source)
        replace_known(self._view.write.sources, source.id, source, "source")

    def remove(self, source_id: str) -> None:
        state = self._view.write
        if state.sources.pop(source_id, None) is None:
            raise NotFoundError(f"There is no source {source_id}")
        state.checks = {key: check for key, check in state.checks.items() if check.source_id != source_id}
        state.pages = {key: page for key, page in state.pages.items() if page.source_id != source_id}
        for article in [article for article in state.articles.values() if article.source_id == source_id]:
            state.articles[article.id] = replace(article, source_id=None)

    def add_check(self, check: SourceCheck) -> None:
        check_foreign_key(self._view.read.sources, check.source_id, "source")
        self._view.write.checks.setdefault((check.source_id, check.at), aware(check))

    def list_checks(self, workspace_id: str, since: datetime | None, until: datetime) -> tuple[SourceCheck, ...]:
        mine = {source.id for source in self.list_by_workspace(workspace_id)}
        checks = [check for check in self._view.read.checks.values() if check.source_id in mine and check.at <= until]
        return tuple(
            sorted(
                (check for check in checks if since is None or check.at > since),
                key=lambda check: (check.at, check.source_id),
            )
        )
