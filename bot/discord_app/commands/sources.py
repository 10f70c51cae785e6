"""`/source add|list|pause|remove|test|import|export`: the sources of articles."""

from __future__ import annotations

import io
from functools import partial

import discord
from discord import app_commands

from bot.chat.new_sources import add_site, check_size, import_uploaded_list, imported_text
from bot.discord_app.autocomplete import suggest_sources
from bot.discord_app.client import Deltabrief, Interaction
from bot.discord_app.confirm import confirmation_question
from bot.discord_app.context import InteractionContext, defer_and_load
from bot.discord_app.list_pages import FILTER_MOST, list_page
from bot.discord_app.render.change_lines import small
from bot.discord_app.render.markdown import discord_datetime, safe
from bot.discord_app.render.notices import notice
from bot.discord_app.render.page import page_messages
from bot.discord_app.render.paginate import Message
from bot.presentation.briefing_page import Entry, Page, Section, count, printable
from bot.presentation.clip import clip
from bot.presentation.source_texts import BACKGROUND, now_read, paused_or_resumed, source_state
from bot.watching import source_commands
from bot.watching.detect_source import FoundSources, look_at_address
from bot.watching.sample_source import Sample, sample_source
from bot.watching.source_commands import Actor
from bot.watching.source_lists import export_opml
from bot.watching.source_reading import Fetch, RunBlocking
from bot.workspace.lookup import source_in
from summarizer.ingest.model import RawArticle, Source

BEGINNING = 300
"""Number of characters of an article that a preview shows."""
_FETCHING = {"cooldown": (5, 60.0)}
"""Five per minute: each of these sends requests to other people's servers."""
_IMPORTING = {"cooldown": (1, 60.0)}
"""One per minute: a file may contain thousands of feeds."""

source_group = app_commands.Group(
    name="source",
    description="Where this workspace's articles come from",
    default_permissions=discord.Permissions(manage_guild=True),
)


@source_group.command(name="add", description="Watch a site, a feed, a page or a sitemap", extras=_FETCHING)
@app_commands.describe(address="The address of the site or its feed", publisher="The name that readers see")
async def source_add_command(interaction: Interaction, address: str, publisher: str = "") -> None:
    """Fetch the address, then store the source."""
    ctx = await defer_and_load(interaction)
    source, found = await add_site(
        ctx.services, ctx.workspace.id, address.strip(), printable(publisher)[:100], Actor(ctx.by, ctx.now)
    )
    await ctx.show(notice(now_read(source), f"{BACKGROUND} {_others(found)}"))


def _others(found: FoundSources) -> str:
    if not found.others:
        return "Try it with /source test."
    return f"Also found: {', '.join(each.location for each in found.others[:3])}"


@source_group.command(
    name="test", description="Show what would be read from an address; nothing is stored", extras=_FETCHING
)
@app_commands.describe(address="The address of the site or its feed")
async def source_test_command(interaction: Interaction, address: str) -> None:
    """Preview a source without storing anything."""
    ctx = await defer_and_load(interaction)

    async def seen(fetch: Fetch, work: RunBlocking) -> Sample:
        found = await look_at_address(address.strip(), fetch, ctx.now, work)
        return await sample_source(found, fetch, ctx.now, work=work)

    await ctx.show(*page_messages(_sample_page(await ctx.services.look_at(ctx.workspace.id, seen))))


def _sample_page(sample: Sample) -> Page:
    found = sample.found
    articles = tuple(_sampled(article) for article in sample.articles)
    unread = tuple(Entry("!", entry.reason, entry.where) for entry in sample.unread[:5])
    notes = tuple(Entry("·", note) for note in sample.notes[:5])
    parts = (("Articles as they would be stored", articles), ("Not read", unread), ("Notes", notes))
    sections = tuple(Section(heading, entries) for heading, entries in parts if entries)
    subtitle = f"{found.kind.value} · {found.location} · {count(sample.held, 'article')} now"
    return Page(found.publisher, subtitle, "", sections, footer=("Nothing was stored. /source add watches it.",))


def _sampled(article: RawArticle) -> Entry:
    when = f"{article.published_at:%-d %B %Y, %H:%M} UTC" if article.published_at else "without a date"
    short = ("only the feed's own text",) if article.partial else ()
    return Entry("·", clip(article.body, BEGINNING), article.title or "Untitled", notes=(when, *short))


@source_group.command(name="list", description="The sources and their status")
@app_commands.describe(find="Only sources with this in their name, address or status, such as: failing")
async def source_list_command(interaction: Interaction, find: app_commands.Range[str, 0, FILTER_MOST] = "") -> None:
    """List the sources, page by page; those that fail first."""
    ctx = await defer_and_load(interaction)
    await ctx.show(await _listed(ctx, 0, find.strip()))


async def _listed(ctx: InteractionContext, number: int, find: str) -> Message:
    known = await ctx.services.read(lambda unit: unit.sources.list_by_workspace(ctx.workspace.id))
    if not known:
        return notice("There are no sources yet.", "Add one with /source add.")
    fitting = [source for source in known if find.casefold() in _searched(source)]
    if not fitting:
        return notice(f"No source matches “{find}”.", "/source list shows them all.")
    fitting.sort(key=lambda source: (not source.failure, source.publisher.casefold()))
    return list_page("Sources", "sources", [source_item(source) for source in fitting], number, find)


def _searched(source: Source) -> str:
    text = f"{source.publisher} {source.location} {source.kind.value} {_state_word(source)} {source.failure or ''}"
    return text.casefold()


def _state_word(source: Source) -> str:
    if source.paused:
        return "paused"
    if source.failure:
        return "failing"
    return "read" if source.checked_at else "not read"


def source_item(source: Source) -> str:
    """A source with its state, as Discord's Markdown."""
    name = f"**{safe(source.publisher, 80)}** · {source.kind.value} · {safe(source.location, 200)}"
    return f"{name}\n{small(source_state(source, discord_datetime, partial(safe, most=200)))}"


@source_group.command(name="pause", description="Pause a source, or resume a paused one")
@app_commands.autocomplete(source=suggest_sources)
async def source_pause_command(interaction: Interaction, source: str) -> None:
    """Pause or resume a source."""
    ctx = await defer_and_load(interaction)
    chosen = await _find(ctx, source)
    changed = await ctx.services.off_loop(
        source_commands.pause_or_resume, ctx.services.ledger, chosen, Actor(ctx.by, ctx.now)
    )
    await ctx.show(notice(paused_or_resumed(chosen.publisher, paused=changed.paused)))


@source_group.command(name="remove", description="Remove a source; its articles are kept")
@app_commands.autocomplete(source=suggest_sources)
async def source_remove_command(interaction: Interaction, source: str) -> None:
    """Ask for confirmation first."""
    ctx = await defer_and_load(interaction)
    chosen = await _find(ctx, source)
    await ctx.show(
        confirmation_question(
            f"Remove {chosen.publisher}, {chosen.location}? Its articles are kept.", "source", chosen.id, ctx
        )
    )


async def _remove(ctx: InteractionContext, source_id: str) -> Message:
    chosen = await _find(ctx, source_id)
    who = Actor(ctx.by, ctx.now)
    await ctx.services.off_loop(source_commands.remove_source, ctx.services.ledger, chosen, who)
    return notice(f"{chosen.publisher} was removed; its articles are kept.", "Use /source add to add it again.")


async def _find(ctx: InteractionContext, text: str) -> Source:
    return await ctx.services.read(lambda unit: source_in(unit, ctx.workspace.id, text))


@source_group.command(
    name="import", description="Add all feeds of an OPML file, as feed readers export it", extras=_IMPORTING
)
@app_commands.describe(file="An OPML file")
async def source_import_command(interaction: Interaction, file: discord.Attachment) -> None:
    """Add the new sources of an OPML file."""
    ctx = await defer_and_load(interaction)
    check_size(file.filename, file.size)
    done = await import_uploaded_list(ctx.services, ctx.workspace.id, await file.read(), Actor(ctx.by, ctx.now))
    await ctx.show(notice(imported_text(done), "/source list shows their status once they are read."))
    if done.left_out:
        names = discord.File(io.BytesIO("\n".join(done.left_out).encode()), "left-out.txt")
        await ctx.say("These were left out:", files=[names])


@source_group.command(name="export", description="The sources as an OPML file for any feed reader")
async def source_export_command(interaction: Interaction) -> None:
    """Send the OPML file."""
    ctx = await defer_and_load(interaction)
    data = await ctx.services.off_loop(export_opml, ctx.services.ledger, ctx.workspace.id, ctx.workspace.name)
    await ctx.say(files=[discord.File(io.BytesIO(data), "sources.opml")])


def register(client: Deltabrief) -> None:
    """Add the commands."""
    client.tree.add_command(source_group)
    client.confirmed_actions["source"] = _remove
    client.lists["sources"] = _listed
