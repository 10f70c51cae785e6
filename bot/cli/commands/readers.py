"""`readers`: who may read the ledger through the API, the feeds, the pages and MCP."""

from __future__ import annotations

from argparse import Namespace

from bot.bootstrap.app import App
from bot.cli.commands.topics import find_topic
from bot.presentation.briefing_page import format_date, printable
from bot.presentation.print import print_line, print_note, print_table
from bot.workspace.console import CONSOLE
from summarizer.readers.model import new_token

NO_READERS = "No readers yet. Add one: deltabrief readers add NAME"


def handle_readers(app: App, args: Namespace) -> int:
    """List the readers of every workspace with what they may read. Hashes of tokens are not printed."""
    with app.ledger() as unit:
        spaces = unit.workspaces.list_all()
        readers = [reader for space in spaces for reader in unit.readers.list_by_workspace(space.id)]
        names = {topic.id: topic.name for space in spaces for topic in unit.topics.list_by_workspace(space.id)}
    rows, listed = [], []
    for reader in readers:
        topics = [names.get(topic_id, topic_id) for topic_id in reader.topic_ids]
        scope = ", ".join(topics) or "every topic"
        rows.append((reader.name, reader.workspace_id, scope, format_date(reader.created_at, app.zone)))
        listed.append(
            {
                "id": reader.id,
                "workspace_id": reader.workspace_id,
                "name": reader.name,
                "topic_ids": reader.topic_ids,
                "created_at": reader.created_at,
            }
        )
    print_table(("READER", "WORKSPACE", "READS", "SINCE"), rows, "readers", listed, args.format, NO_READERS)
    return 0


def handle_readers_add(app: App, args: Namespace) -> int:
    """Add a reader: only the token goes to stdout, so that a script can store it."""
    workspace = args.workspace or CONSOLE.id
    token = new_token()
    topics = [find_topic(app.ledger, name, workspace).id for name in args.topic]
    reader = app.service.readers.add(workspace, args.name, topics, token, app.now(), CONSOLE.id)
    print_note(f"Added the reader {printable(reader.name)!r}. Its token is shown only now; store it:")
    print_line(token)
    return 0


def handle_readers_remove(app: App, args: Namespace) -> int:
    """Remove a reader."""
    reader = app.service.readers.remove(args.workspace or CONSOLE.id, args.name, app.now(), CONSOLE.id)
    print_line(f"Removed the reader {printable(reader.name)!r}; its token is refused from now on.")
    return 0
