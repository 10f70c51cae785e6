"""`/entity show|merge|split`: people, places and things in articles. A merge or split can always be undone."""

from __future__ import annotations

from dataclasses import replace

import discord
from discord import app_commands
from discord.app_commands import Choice

from bot.discord_app.autocomplete import choices_for, suggest_entities
from bot.discord_app.client import Deltabrief, Interaction
from bot.discord_app.confirm import confirmation_question, permanent_button
from bot.discord_app.context import InteractionContext, defer_and_load, workspace_of
from bot.discord_app.render.notices import notice
from bot.discord_app.render.page import page_messages
from bot.discord_app.render.paginate import Message
from bot.presentation.briefing_page import Entry, Page, Section
from bot.workspace.lookup import NAMES_SHOWN, check_spelling, entity_in, entity_pair
from summarizer.entities.model import Entity, EntityEdit
from summarizer.errors import DeltabriefError

UNDO = "Undo"
EDITS_SHOWN = 5
"""Number of merges and splits shown, the newest; each has a button, and Discord allows five per row."""

entity_group = app_commands.Group(
    name="entity",
    description="Names in articles, and the entities they refer to",
    default_permissions=discord.Permissions(manage_guild=True),
)


@entity_group.command(name="show", description="The spellings of a name, and its merges and splits")
@app_commands.autocomplete(name=suggest_entities)
async def entity_show_command(interaction: Interaction, name: str) -> None:
    """Show an entity, with a button for each edit that can be undone."""
    ctx = await defer_and_load(interaction)
    entity = await ctx.services.read(lambda unit: entity_in(unit, ctx.workspace.id, name))
    edits = await ctx.services.read(lambda unit: unit.entities.list_edits(ctx.workspace.id))
    own = [edit for edit in edits if entity.id in {edit.entity_id, edit.other_id}][:EDITS_SHOWN]
    *first, last = page_messages(_page(entity, own))
    open_ = [(number, edit) for number, edit in enumerate(own, 1) if edit.undone_at is None]
    row = tuple(permanent_button(f"{UNDO}: {number}", "undo", edit.id) for number, edit in open_)
    await ctx.show(*first, replace(last, rows=(row,) if row else ()))


def _page(entity: Entity, edits: list[EntityEdit]) -> Page:
    spellings = tuple(Entry("·", alias.text, notes=(f"from: {alias.provenance}",)) for alias in entity.aliases)
    history = tuple(Entry(str(number), _told(edit)) for number, edit in enumerate(edits, 1))
    parts = (("Spellings", spellings), ("Merges and splits", history))
    return Page(entity.name, entity.kind or "kind unknown", "", tuple(Section(*part) for part in parts if part[1]))


def _told(edit: EntityEdit) -> str:
    what = f"{edit.kind.value} of {edit.alias}" if edit.alias else edit.kind.value
    undone = ", undone" if edit.undone_at else ""
    return f"{what}, {edit.at:%-d %B %Y}{undone}"


@entity_group.command(name="merge", description="Merge two names of one entity; the first is kept")
@app_commands.describe(keep="The name to keep", other="The other name")
@app_commands.autocomplete(keep=suggest_entities, other=suggest_entities)
async def entity_merge_command(interaction: Interaction, keep: str, other: str) -> None:
    """Show what would be merged, and ask for confirmation."""
    ctx = await defer_and_load(interaction)
    kept, gone = await ctx.services.read(lambda unit: entity_pair(unit, ctx.workspace.id, keep, other))
    text = f"Merge two names?\nKept: {_described(kept)}\nBecomes part of it: {_described(gone)}"
    question = confirmation_question(text, "merge", f"{kept.id}Z{gone.id}", ctx, label="Merge")
    await ctx.show(question)


def _described(entity: Entity) -> str:
    """An entity by its name, kind and spellings."""
    others = [alias.text for alias in entity.aliases if alias.text != entity.name]
    shown = ", ".join(others[:NAMES_SHOWN]) + (" …" if len(others) > NAMES_SHOWN else "")
    kind = f" ({entity.kind.lower()})" if entity.kind else ""
    return f"{entity.name}{kind}" + (f", also written {shown}" if others else "")


async def _merge(ctx: InteractionContext, target: str) -> Message:
    keep_id, _, other_id = target.partition("Z")
    kept, gone = await ctx.services.read(lambda unit: entity_pair(unit, ctx.workspace.id, keep_id, other_id))
    edit = await ctx.services.off_loop(ctx.services.service.merge_entities, kept, gone, ctx.now, ctx.by)
    return _done(f"{gone.name} is now part of {kept.name}.", edit)


async def suggest_spellings(interaction: Interaction, typed: str) -> list[Choice[str]]:
    """The spellings of the entity that was chosen in the other option, without its own name."""
    name, workspace_id = str(interaction.namespace.name or ""), workspace_of(interaction).id
    try:
        entity = await interaction.client.services.read(lambda unit: entity_in(unit, workspace_id, name))
    except DeltabriefError:
        return []
    return choices_for(typed, ((alias.text, alias.text) for alias in entity.aliases if alias.text != entity.name))


@entity_group.command(name="split", description="Move a spelling that refers to someone else to an entity of its own")
@app_commands.describe(name="The entity that has this spelling now", spelling="The spelling to move, exactly as shown")
@app_commands.autocomplete(name=suggest_entities, spelling=suggest_spellings)
async def entity_split_command(interaction: Interaction, name: str, spelling: str) -> None:
    """Move a spelling to an entity of its own."""
    ctx = await defer_and_load(interaction)
    whole = await ctx.services.read(lambda unit: entity_in(unit, ctx.workspace.id, name))
    check_spelling(whole, spelling.strip())
    edit = await ctx.services.off_loop(ctx.services.service.split_entity, whole, spelling.strip(), ctx.now, ctx.by)
    await ctx.show(_done(f"{spelling.strip()} is no longer a spelling of {whole.name}.", edit))


def _done(text: str, edit: EntityEdit) -> Message:
    return replace(
        notice(text, "This applies to stored and to future articles."),
        rows=((permanent_button(UNDO, "undo", edit.id),),),
    )


async def _undo(ctx: InteractionContext, edit_id: str) -> Message:
    await ctx.services.off_loop(ctx.services.service.undo_edit, ctx.workspace.id, edit_id, ctx.now, ctx.by)
    return notice("Undone.")


def register(client: Deltabrief) -> None:
    """Add the commands."""
    client.tree.add_command(entity_group)
    client.confirmed_actions["undo"] = _undo
    client.confirmed_actions["merge"] = _merge
