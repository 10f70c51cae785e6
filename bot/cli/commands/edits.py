"""`edits`: what a publisher changed in an article."""

from __future__ import annotations

from argparse import Namespace

from bot.bootstrap.app import App
from bot.presentation.edit_page import edits_of, edits_page
from bot.presentation.print import print_value
from bot.workspace.console import CONSOLE


def handle_edits(app: App, args: Namespace) -> int:
    """Show what each version of an article changed."""
    edits = edits_of(app.ledger, CONSOLE.id, args.article)
    print_value(edits_page(edits, app.zone), "edits", edits, args.format)
    return 0
