"""Forms that add, test, pause, remove and import sources, and analyse articles again."""

from __future__ import annotations

import json
from collections.abc import Mapping

from bot.presentation.source_texts import paused_or_resumed
from bot.slack_app.context import SlackContext
from bot.slack_app.forms.form import FormKind, Values
from bot.slack_app.limits import SHOWN
from bot.slack_app.render.blocks import Block, external_select, file_input, input_block, text_input
from bot.slack_app.render.page import notice
from bot.slack_app.render.paginate import Messages
from bot.slack_app.replies import articles, sources
from bot.watching import source_commands
from bot.watching.source_commands import Actor
from bot.workspace.lookup import source_in
from summarizer.errors import UsageError


def source_fields(address: str = "") -> list[Block]:
    """An address, and the name that readers see."""
    asked = text_input("address", initial=address, most=SHOWN.typed_address, hint="https://www.example.org/news")
    name = text_input("publisher", most=SHOWN.publisher)
    return [
        input_block("Address", asked, hint="A site, a feed, a page or a sitemap"),
        input_block("Publisher", name, optional=True, hint="The name that readers see"),
    ]


def source_field() -> Block:
    """A menu of the workspace's sources."""
    return input_block("Source", external_select("source", "Choose a source"))


async def _source_add(ctx: SlackContext, values: Values, _: Mapping[str, str]) -> Messages:
    return await sources.source_added(ctx, values["address"], values["publisher"])


async def _source_test(ctx: SlackContext, values: Values, _: Mapping[str, str]) -> Messages:
    return await sources.sample_of_source(ctx, values["address"])


async def _source_pause(ctx: SlackContext, values: Values, _: Mapping[str, str]) -> Messages:
    chosen = await ctx.services.read(lambda unit: source_in(unit, ctx.workspace.id, values["source"]))
    changed = await ctx.services.off_loop(
        source_commands.pause_or_resume, ctx.services.ledger, chosen, Actor(ctx.by, ctx.now)
    )
    return (notice(paused_or_resumed(chosen.publisher, paused=changed.paused)),)


async def _source_remove(ctx: SlackContext, values: Values, _: Mapping[str, str]) -> Messages:
    chosen = await ctx.services.read(lambda unit: source_in(unit, ctx.workspace.id, values["source"]))
    who = Actor(ctx.by, ctx.now)
    await ctx.services.off_loop(source_commands.remove_source, ctx.services.ledger, chosen, who)
    return (notice(f"{chosen.publisher} was removed; its articles are kept."),)


def import_fields() -> list[Block]:
    """A file."""
    hint = "An OPML file, as feed readers export it"
    return [input_block("List of feeds", file_input("file", "opml", "xml"), hint=hint)]


async def _source_import(ctx: SlackContext, values: Values, _: Mapping[str, str]) -> Messages:
    if not values["file"]:
        raise UsageError("Choose the OPML file that your feed reader exported.")
    return await sources.import_sources(ctx, json.loads(values["file"]))


def article_fields() -> list[Block]:
    """One of the articles that could not be analysed, or none for all of them."""
    chosen = external_select("article", "All of them")
    return [input_block("Article", chosen, optional=True, hint="Leave it empty to analyse all of them again.")]


async def _articles_retry(ctx: SlackContext, values: Values, _: Mapping[str, str]) -> Messages:
    return await articles.retry_articles(ctx, values["article"])


def _http(values: Values) -> dict[str, str]:
    address = values["address"]
    if "." in address and not any(space in address for space in " \t\n"):
        return {}
    return {"address": "This is not a web address. Write it like https://www.example.org/news"}


FORMS: Mapping[str, FormKind] = {
    "source_add": FormKind("Add a source", "Add", _source_add, _http, what="add sources"),
    "source_test": FormKind("Test a source", "Test", _source_test, _http, what="test sources"),
    "source_pause": FormKind("Pause or resume", "Pause or resume", _source_pause, what="pause sources"),
    "source_import": FormKind("Import sources", "Import", _source_import, what="import sources"),
    "articles_retry": FormKind("Analyse again", "Analyse", _articles_retry, what="retry articles"),
    "source_remove": FormKind("Remove a source", "Remove", _source_remove, what="remove sources"),
}
"""By callback id."""
