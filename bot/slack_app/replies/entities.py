"""Answers about names: the spellings of an entity, and a merge."""

from __future__ import annotations

from bot.presentation.briefing_page import Entry, Page, Section
from bot.slack_app.context import SlackContext
from bot.slack_app.limits import SHOWN
from bot.slack_app.render.page import notice, page_messages
from bot.slack_app.render.paginate import Messages
from bot.workspace.lookup import entity_in, entity_pair


async def entity(ctx: SlackContext, name: str) -> Messages:
    """The spellings of a name, and its merges and splits."""
    found = await ctx.services.read(lambda unit: entity_in(unit, ctx.workspace.id, name))
    edits = await ctx.services.read(lambda unit: unit.entities.list_edits(ctx.workspace.id))
    own = [edit for edit in edits if found.id in {edit.entity_id, edit.other_id}][: SHOWN.edits]
    spellings = tuple(Entry("·", alias.text, notes=(f"from: {alias.provenance}",)) for alias in found.aliases)
    history = tuple(
        Entry("·", f"{edit.kind.value}, {edit.at:%-d %B %Y}{', undone' if edit.undone_at else ''}") for edit in own
    )
    parts = (("Spellings", spellings), ("Merges and splits", history))
    sections = tuple(Section(*part) for part in parts if part[1])
    return page_messages(Page(found.name, found.kind or "kind unknown", "", sections))


async def merge(ctx: SlackContext, keep: str, other: str) -> Messages:
    """Merge two entities; the first keeps its name."""
    kept, gone = await ctx.services.read(lambda unit: entity_pair(unit, ctx.workspace.id, keep, other))
    service = ctx.services.service
    await ctx.services.off_loop(service.merge_entities, kept, gone, ctx.now, ctx.by)
    return (notice(f"{gone.name} is now part of {kept.name}.", "This applies to stored and to future articles."),)
