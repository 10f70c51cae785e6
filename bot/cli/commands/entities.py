"""`entities`: what articles name; merges and splits can be undone."""

from __future__ import annotations

from argparse import Namespace

from bot.bootstrap import App
from bot.presentation.briefing_page import Entry, Page, Section, day, plain
from bot.presentation.print import say, show, show_table
from bot.workspace.console import CONSOLE
from summarizer.entities.model import Entity, EntityEdit
from summarizer.errors import NotFoundError

USER = "console"
"""Who merges and splits, as the ledger remembers it."""


def show_all(app: App, args: Namespace) -> int:
    """List the entities with their spellings."""
    with app.ledger() as unit:
        entities = unit.entities.of(CONSOLE.id)
    rows = [(each.id, each.kind or "-", each.name, _other_spellings(each)) for each in entities]
    show_table(("ID", "KIND", "NAME", "ALSO"), rows, "entities", entities, args.format)
    return 0


def show_one(app: App, args: Namespace) -> int:
    """Show every entity that a name or id fits, with what was merged and split."""
    with app.ledger() as unit:
        named = unit.entities.named(CONSOLE.id, args.name)
        by_id = unit.entities.get(args.name)
        edits = unit.entities.edits(CONSOLE.id)
    found = named or ((by_id,) if by_id and by_id.workspace_id == CONSOLE.id else ())
    if not found:
        raise NotFoundError(f"no article names {args.name!r}; `deltabrief entities list` shows all names")
    sections = tuple(_section(entity, edits, app) for entity in found)
    show(Page(plain(args.name), "", "", sections), "entities", found, args.format)
    return 0


def _section(entity: Entity, edits: tuple[EntityEdit, ...], app: App) -> Section:
    spellings = tuple(Entry("·", f"{plain(each.text)} (from: {each.provenance})") for each in entity.aliases)
    own = (each for each in edits if entity.id in {each.entity_id, each.other_id})
    history = tuple(Entry("·", _told(each, app), f"edit {each.id}") for each in own)
    return Section(f"{plain(entity.name)} · {entity.kind or 'kind unknown'} · {entity.id}", (*spellings, *history))


def _told(edit: EntityEdit, app: App) -> str:
    what = f"{edit.kind.value} of {plain(edit.alias) if edit.alias else edit.other_id}"
    undone = ", undone" if edit.undone_at else ""
    return f"{what} by {plain(edit.by)}, {day(edit.at, app.zone)}{undone}"


def _other_spellings(entity: Entity) -> str:
    return ", ".join(sorted({each.text for each in entity.aliases} - {entity.name}))


def merge(app: App, args: Namespace) -> int:
    """Make one entity of two."""
    edit = app.service.merge_entities(CONSOLE.id, args.keep, args.other, app.now(), USER)
    say(f"Merged. To undo this: deltabrief entities undo {edit.id}")
    return 0


def split(app: App, args: Namespace) -> int:
    """Take a spelling out into an entity of its own."""
    edit = app.service.split_entity(CONSOLE.id, args.name, args.alias, app.now(), USER)
    say(f"Split. To undo this: deltabrief entities undo {edit.id}")
    return 0


def undo(app: App, args: Namespace) -> int:
    """Take a merge or split back."""
    app.service.undo_edit(CONSOLE.id, args.edit, app.now(), USER)
    say("Undone.")
    return 0
