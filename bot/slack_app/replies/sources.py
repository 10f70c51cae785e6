"""Answers about sources: the list, and adding, testing and importing them."""

from __future__ import annotations

from functools import partial

from bot.chat.new_sources import add_site, check_size, import_uploaded_list, imported_text
from bot.presentation.briefing_page import count, printable
from bot.presentation.source_sample_page import sample_page
from bot.presentation.source_texts import BACKGROUND, now_read, source_state
from bot.slack_app.context import SlackContext
from bot.slack_app.download import download
from bot.slack_app.limits import SHOWN
from bot.slack_app.render.blocks import Json, context, header, section
from bot.slack_app.render.entries import NAME
from bot.slack_app.render.mrkdwn import safe, slack_datetime
from bot.slack_app.render.page import notice, page_messages
from bot.slack_app.render.paginate import Messages, SlackPages, messages
from bot.watching.detect_source import look_at_address
from bot.watching.sample_source import Sample, sample_source
from bot.watching.source_commands import Actor
from bot.watching.source_reading import Fetch, RunBlocking
from summarizer.errors import UsageError
from summarizer.ingest.model import Source


async def source_list(ctx: SlackContext, pattern: str = "") -> Messages:
    """The sources and their status; with a pattern only those that contain it."""
    known = await ctx.services.read(lambda unit: unit.sources.list_by_workspace(ctx.workspace.id))
    wanted = pattern.casefold()
    fitting = [each for each in known if wanted in f"{each.publisher} {each.location}".casefold()]
    if not known:
        return (notice("There are no sources yet.", "A Slack admin can add one: /deltabrief sources add https://…"),)
    if not fitting:
        return (notice(f"No source matches “{pattern}”.", "/deltabrief sources lists them all."),)
    items = tuple((section(source_line(each)),) for each in fitting)
    head = (header("Sources"), context(f"{len(fitting)} of {len(known)}" if pattern else count(len(known), "source")))
    return messages(SlackPages("Sources", head, items, again=(context("*Sources* · continued"),)))


def source_line(source: Source) -> str:
    """A source with its state."""
    name = f"*{safe(source.publisher, NAME)}* · {source.kind.value} · {safe(source.location, SHOWN.address)}"
    return f"{name}\n{source_state(source, slack_datetime, partial(safe, most=SHOWN.reason))}"


async def import_sources(ctx: SlackContext, file: Json) -> Messages:
    """Add the feeds of an OPML file that was uploaded in a form."""
    check_size(str(file.get("name") or "The file"), int(file.get("size") or 0))
    data = await download(ctx.app.session, ctx.team, file)
    done = await import_uploaded_list(ctx.services, ctx.workspace.id, data, Actor(ctx.by, ctx.now))
    left_out = "\n".join(done.left_out[: SHOWN.unknown])
    said = (notice(imported_text(done), "/deltabrief sources shows their status once they are read."),)
    return (*said, notice(f"Left out:\n{left_out}")) if left_out else said


async def source_added(ctx: SlackContext, address: str, publisher: str = "") -> Messages:
    """Fetch the address, then store the source."""
    name = printable(publisher)[: SHOWN.publisher]
    source, found = await add_site(ctx.services, ctx.workspace.id, bare_address(address), name, Actor(ctx.by, ctx.now))
    others = ", ".join(each.location for each in found.others[: SHOWN.others])
    hint = f"Also found: {others}" if others else "See what it would store: /deltabrief sources test"
    return (notice(f"{now_read(source)}\n{BACKGROUND}", hint),)


async def sample_of_source(ctx: SlackContext, address: str) -> Messages:
    """Show what would be read from an address; nothing is stored."""
    address = bare_address(address)

    async def seen(fetch: Fetch, work: RunBlocking) -> Sample:
        found = await look_at_address(address, fetch, ctx.now, work)
        return await sample_source(found, fetch, ctx.now, work=work)

    return page_messages(sample_page(await ctx.services.look_at(ctx.workspace.id, seen), ctx.zone))


def bare_address(text: str) -> str:
    """The address without Slack's own marks: it sends "<https://a.example|a.example>" for a typed link."""
    address = text.strip().removeprefix("<").removesuffix(">").partition("|")[0].strip()
    if not address:
        raise UsageError("Write the address after it, such as /deltabrief sources add https://www.example.org/news")
    return address
