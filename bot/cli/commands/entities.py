"""`entities`: people, places and things in articles; merges and splits can be undone."""

from __future__ import annotations

from argparse import Namespace

from bot.bootstrap.app import App
from bot.presentation.briefing_page import Entry, Page, Section, format_date, printable
from bot.presentation.print import print_line, print_table, print_value
from bot.workspace.console import CONSOLE
from bot.workspace.lookup import check_spelling, entities_named, entity_in, entity_pair
from summarizer.entities.model import Entity, EntityEdit

USER = "console"
"""The author of merges and splits in the ledger."""

NO_ENTITIES = "No names yet. They come with topics and articles: deltabrief watch --once"


def handle_entities(app: App, args: Namespace) -> int:
    """List the entities with their spellings."""
    with app.ledger() as unit:
        entities = unit.entities.list_by_workspace(CONSOLE.id)
    rows = [(entity.id, entity.kind or "-", entity.name, _other_spellings(entity)) for entity in entities]
    print_table(("ID", "KIND", "NAME", "ALSO"), rows, "entities", entities, args.format, NO_ENTITIES)
    return 0


def handle_entities_show(app: App, args: Namespace) -> int:
    """Show every entity that matches a name or id, with its merges and splits."""
    with app.ledger() as unit:
        matches = entities_named(unit, CONSOLE.id, args.name)
        edits = unit.entities.list_edits(CONSOLE.id)
    sections = tuple(_section(entity, edits, app) for entity in matches)
    print_value(Page(printable(args.name), "", "", sections), "entities", matches, args.format)
    return 0


def _section(entity: Entity, edits: tuple[EntityEdit, ...], app: App) -> Section:
    spellings = tuple(Entry("·", f"{printable(alias.text)} (from: {alias.provenance})") for alias in entity.aliases)
    own = (edit for edit in edits if entity.id in {edit.entity_id, edit.other_id})
    history = tuple(Entry("·", _told(edit, app), f"edit {edit.id}") for edit in own)
    return Section(f"{printable(entity.name)} · {entity.kind or 'kind unknown'} · {entity.id}", (*spellings, *history))


def _told(edit: EntityEdit, app: App) -> str:
    what = f"{edit.kind.value} of {printable(edit.alias) if edit.alias else edit.other_id}"
    undone = ", undone" if edit.undone_at else ""
    return f"{what} by {printable(edit.by)}, {format_date(edit.at, app.zone)}{undone}"


def _other_spellings(entity: Entity) -> str:
    return ", ".join(sorted({alias.text for alias in entity.aliases} - {entity.name}))


def handle_entities_merge(app: App, args: Namespace) -> int:
    """Make one entity of two."""
    with app.ledger() as unit:
        kept, gone = entity_pair(unit, CONSOLE.id, args.keep, args.other)
    edit = app.service.merge_entities(kept, gone, app.now(), USER)
    print_line(f"Merged. To undo this: deltabrief entities undo {edit.id}")
    return 0


def handle_entities_split(app: App, args: Namespace) -> int:
    """Move a spelling to an entity of its own."""
    with app.ledger() as unit:
        whole = entity_in(unit, CONSOLE.id, args.name)
    check_spelling(whole, args.alias)
    edit = app.service.split_entity(whole, args.alias, app.now(), USER)
    print_line(f"Split. To undo this: deltabrief entities undo {edit.id}")
    return 0


def handle_entities_undo(app: App, args: Namespace) -> int:
    """Undo a merge or split."""
    app.service.undo_edit(CONSOLE.id, args.edit, app.now(), USER)
    print_line("Undone.")
    return 0
