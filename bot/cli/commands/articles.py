"""`articles`: articles that could not be analysed, and retries."""

from __future__ import annotations

from argparse import Namespace

from bot.bootstrap.app import App
from bot.cli.commands.ingest import analyse_pending
from bot.presentation.briefing_page import format_date, printable
from bot.presentation.edit_page import find_article
from bot.presentation.print import print_line, print_table
from bot.workspace.console import CONSOLE

NO_FAILED_ARTICLES = "No analysis has failed."


def show_failed(app: App, args: Namespace) -> int:
    """List the articles that could not be analysed, each with the reason."""
    with app.ledger() as unit:
        failed = unit.articles.failed(CONSOLE.id)
    rows = [
        (
            article.publisher,
            format_date(version.fetched_at, app.zone),
            printable(version.note or ""),
            article.url or article.id,
        )
        for article, version in failed
    ]
    versions = [version for _, version in failed]
    print_table(("PUBLISHER", "FETCHED", "WHY", "ARTICLE"), rows, "versions", versions, args.format, NO_FAILED_ARTICLES)
    return 0


def retry(app: App, args: Namespace) -> int:
    """Retry the analysis of failed articles; 1 if some of them fail again."""
    article = find_article(app.ledger, CONSOLE.id, args.article) if args.article else None
    again = app.service.try_again(CONSOLE.id, article.id if article else None)
    if not again:
        print_line("No failed articles.")
        return 0
    analyse_pending(app)
    with app.ledger() as unit:
        failed = {version.id for _, version in unit.articles.failed(CONSOLE.id)}
    left = len(failed.intersection(again))
    print_line(f"{len(again) - left} of {len(again)} analysed." + (" The others: deltabrief articles" if left else ""))
    return 1 if left else 0
