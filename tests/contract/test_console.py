"""The console's workspace is there once, however many processes start on a new ledger at the same time."""

from __future__ import annotations

from bot.workspace.console import CONSOLE, TERMINAL, ensure_console
from storage.sources import SqlWorkspaces


def test_a_process_that_was_faster_does_not_stop_this_one(ledger, monkeypatch):
    look_up = SqlWorkspaces.get
    looked_up = []

    def look_up_and_be_overtaken(self, workspace_id):
        found = look_up(self, workspace_id)
        looked_up.append(found)
        if len(looked_up) == 1:
            ensure_console(ledger)
        return found

    monkeypatch.setattr(SqlWorkspaces, "get", look_up_and_be_overtaken)
    ensure_console(ledger)
    assert looked_up == [None, None]
    with ledger() as unit:
        assert unit.workspaces.list_all() == (CONSOLE,)
        assert unit.subscriptions.get_destination(TERMINAL.id) == TERMINAL
