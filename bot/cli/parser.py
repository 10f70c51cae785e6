"""The command-line grammar. Imports none of our modules, so that `--help` is fast; handlers are named by strings."""

from __future__ import annotations

import argparse
import sys
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path
from typing import NoReturn

from bot.cli.argument_parser import COMMAND, WHAT, ArgumentParser
from bot.workspace.alert_choices import ALERT_CHOICES

NEXT = """\
first steps:
  deltabrief replay sample          see what it does
  deltabrief init                   make a settings file and a database
  deltabrief topics add TOPIC       what you want to be briefed on
  deltabrief sources add WHERE      a site, feed or folder to read
  deltabrief run                    read, and print each briefing at its time
"""


@cache
def parser() -> argparse.ArgumentParser:
    """All commands with their options, built once. What it parses has `handler` ("module:function") and the options."""
    top = ArgumentParser(
        prog="deltabrief",
        description="Briefings that report what changed since your last one.",
        epilog=NEXT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action=_Version, help="print the version and exit")
    _add_common(top)
    top.set_defaults(config=None, database=None, verbose=False, format="text")
    commands = top.add_commands(COMMAND, required=True)
    add = _Adder(commands)
    using = (_running, _reading, _asking)
    managing = (_topics, _sources, _readers, _subscriptions, _articles, _entities, _upkeep)
    for group in (*using, *managing):
        group(add)
    shell = add("completion", "init:completion", "print a completion script for your shell")
    shell.add_argument("shell", metavar="SHELL", choices=("bash", "zsh", "tcsh"), help="bash, zsh or tcsh")
    return top


class _Version(argparse.Action):
    """Prints the installed version; looked up only if requested."""

    def __init__(self, option_strings: list[str], dest: str, **given: str | None) -> None:
        super().__init__(option_strings, dest, nargs=0, help=given.get("help"))

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        sys.stdout.write(f"deltabrief {version('deltabrief')}\n")
        parser.exit(0)


class _Adder:
    """Adds commands with the options that all of them have."""

    def __init__(self, commands: argparse._SubParsersAction[ArgumentParser]) -> None:
        self._commands = commands

    def __call__(self, name: str, handler: str, about: str, *, prints: bool = False) -> ArgumentParser:
        command = self._commands.add_parser(name, help=about, description=f"{about[0].upper()}{about[1:]}.")
        _add_common(command)
        if prints:
            _add_format(command)
        command.set_defaults(handler=handler)
        return command

    def group(self, name: str, about: str, *, lists: str | None = None) -> _Adder:
        """Commands of two words: `topics add`. The first word alone calls the handler `lists`: `topics`."""
        command = self._commands.add_parser(name, help=about, description=f"{about[0].upper()}{about[1:]}.")
        _add_common(command)
        if lists:
            _add_format(command)
            command.set_defaults(handler=lists)
        return _Adder(command.add_commands(WHAT, required=lists is None))


def _add_common(command: ArgumentParser) -> None:
    """Options that may stand behind every word of a command; they have no default that would hide an earlier one."""
    given = command.add_argument_group("options of every command")
    add = partial(given.add_argument, default=argparse.SUPPRESS)
    add("--config", type=Path, metavar="FILE", help="settings file (default: ./deltabrief.toml)")
    add("--database", metavar="URL", help="use this ledger instead of the configured one")
    add("--verbose", action="store_true", help="print debug output to stderr")


def _add_format(command: ArgumentParser) -> None:
    forms = ("text", "markdown", "json")
    command.add_argument(
        "--format", choices=forms, default=argparse.SUPPRESS, help="form of the output (default: text)"
    )


def _add_topic(command: ArgumentParser) -> None:
    command.add_argument("topic", metavar="TOPIC", help="name or id of the topic")


def _add_source(command: ArgumentParser) -> None:
    command.add_argument("location", metavar="WHERE", help="its address, folder, publisher or id, from `sources list`")


def _running(add: _Adder) -> None:
    add("init", "init:handle_init", "make a settings file and a database here")
    run = add(
        "run",
        "run:handle_run",
        "run the scheduler: print briefings here, and post them to Discord or Slack if their tokens are set",
    )
    run.add_argument("--no-watch", action="store_true", help="deliver briefings, but do not read sources")
    run.add_argument("--wait", action="store_true", help="if another instance uses the database, wait until it stops")
    add("serve", "serve:handle_serve", "serve the ledger over HTTP to readers with a token: API, feeds, pages, MCP")
    add("mcp", "serve:handle_mcp", "serve the ledger to one agent over stdio; its token is in READER_TOKEN")
    worker = add(
        "worker", "worker:handle_worker", "fetch, analyse and compose for a bot that runs elsewhere (needs PostgreSQL)"
    )
    worker.add_argument(
        "--queues",
        default="fetch,analyse,compose",
        metavar="LIST",
        help="what to do: some of fetch,analyse,compose (default: all)",
    )
    worker.add_argument(
        "--concurrency", type=int, default=1, metavar="N", help="number of analysis processes (default: 1)"
    )


def _reading(add: _Adder) -> None:
    replay = add(
        "replay", "init:handle_replay", "play a scenario day by day and print each day's briefing", prints=True
    )
    replay.add_argument("folder", type=Path, metavar="DIR", help="a scenario folder, or “sample”")
    ingest = add("ingest", "ingest:handle_ingest", "read articles from files and folders", prints=True)
    ingest.add_argument(
        "paths",
        nargs="+",
        type=Path,
        metavar="PATH",
        help=".txt, .md, .html, .eml, .pdf, .json, .jsonl, or a folder of these",
    )
    watch = add("watch", "ingest:handle_watch", "read all sources of the console repeatedly")
    watch.add_argument("--once", action="store_true", help="read each source once and stop")


def _asking(add: _Adder) -> None:
    brief = add("brief", "ask:handle_brief", "print the briefing that a topic would get now", prints=True)
    _add_topic(brief)
    brief.add_argument(
        "--length", choices=("short", "standard", "full"), help="length of the briefing (default: as configured)"
    )
    brief.add_argument("--asof", metavar="DATE", help="show where the topic stood at the end of that day instead")
    timeline = add("timeline", "ask:handle_timeline", "print what happened on a topic, day by day", prints=True)
    _add_topic(timeline)
    timeline.add_argument("--since", metavar="DATE", help="first day: 2026-03-12, “12 March”, yesterday (default: all)")
    timeline.add_argument("--until", metavar="DATE", help="last day (default: today)")
    matters = add("matters", "ask:handle_matters", "print what moved on a topic and where it stands", prints=True)
    _add_topic(matters)
    matters.add_argument("matter", nargs="?", metavar="MATTER", help="print the history of this one: an id of the list")
    matters.add_argument("--limit", type=int, default=10, metavar="N", help="number of matters (default: 10)")
    ask = add("ask", "ask:handle_ask", "answer a question from the ledger, with citations", prints=True)
    # With a type of its own, an empty question is refused with the sentence for questions.
    ask.add_argument("question", nargs="+", type=str, metavar="QUESTION", help="in English")
    ask.add_argument("--topic", metavar="TOPIC", help="search only claims on this topic")
    explain = add(
        "explain", "ask:handle_explain", "print all that is known about a claim, and why it was linked", prints=True
    )
    explain.add_argument("claim", metavar="CLAIM", help="id of the claim: `claim_id` in `--format json`")


def _topics(add: _Adder) -> None:
    topics = add.group("topics", "the topics of your briefings", lists="topics:handle_topics")
    topics("list", "topics:handle_topics", "list the topics", prints=True)
    new = topics("add", "topics:handle_topics_add", "add a topic from its file and brief the console on it daily")
    new.add_argument(
        "file", type=Path, metavar="TOPIC", help="a topic file or its folder, or the name of a shipped topic"
    )
    new.add_argument("--at", metavar="HH:MM", help="local time of its briefing (default: as configured)")
    _add_topic(topics("show", "topics:handle_topics_show", "show a topic with its aspects and names", prints=True))
    _add_topic(topics("remove", "topics:handle_topics_remove", "remove a topic; delivered briefings are kept"))


def _sources(add: _Adder) -> None:
    sources = add.group("sources", "where articles come from", lists="sources:handle_sources")
    sources("list", "sources:handle_sources", "list the sources and their state", prints=True)
    where = sources(
        "add", "sources:handle_sources_add", "watch a site, feed, sitemap, page or folder; the kind is detected"
    )
    where.add_argument("location", metavar="WHERE", help="an http(s) address (a homepage is enough), or a folder")
    where.add_argument(
        "--publisher",
        metavar="NAME",
        help="name of the publisher (default: the name that the site or folder gives itself)",
    )
    where.add_argument(
        "--login", metavar="NAME", help="read user:password from the environment variable SOURCE_LOGIN_NAME"
    )
    where.add_argument(
        "--since", metavar="DATE", help="announce articles published since that day (default: since yesterday)"
    )
    trial = sources(
        "test", "sources:handle_sources_test", "show what would be read, with its text; nothing is stored", prints=True
    )
    trial.add_argument("location", metavar="WHERE", help="as for `add`")
    trial.add_argument("--login", metavar="NAME", help="as for `add`")
    trial.add_argument("--limit", type=int, default=3, metavar="N", help="number of articles (default: 3)")
    _add_source(sources("remove", "sources:handle_sources_remove", "remove a source; its articles are kept"))
    _add_source(sources("pause", "sources:handle_sources_pause", "pause or resume a source"))
    brought = sources("import", "sources:handle_sources_import", "add every feed of an OPML file", prints=True)
    brought.add_argument("file", type=Path, metavar="FILE", help="exported by a feed reader")
    taken = sources("export", "sources:handle_sources_export", "write the feeds as OPML, for any feed reader")
    taken.add_argument("file", nargs="?", type=Path, metavar="FILE", help="default: standard output")


def _articles(add: _Adder) -> None:
    articles = add.group("articles", "the articles that could not be analysed", lists="articles:show_failed")
    articles("list", "articles:show_failed", "list the articles that could not be analysed, and why", prints=True)
    again = articles("retry", "articles:retry", "analyse the failed articles again, or one of them")
    again.add_argument("article", nargs="?", metavar="ARTICLE", help="its address or id (default: all of them)")
    edits = add(
        "edits", "edits:handle_edits", "show what a publisher changed in an article, version by version", prints=True
    )
    edits.add_argument("article", metavar="ARTICLE", help="address of the article, as cited in a briefing, or its id")


def _entities(add: _Adder) -> None:
    entities = add.group(
        "entities", "the people, places and things named in articles", lists="entities:handle_entities"
    )
    entities("list", "entities:handle_entities", "list the entities", prints=True)
    entities("show", "entities:handle_entities_show", "show an entity with its spellings", prints=True).add_argument(
        "name", metavar="NAME", help="name or id of the entity"
    )
    merge = entities("merge", "entities:handle_entities_merge", "merge two entities into one; can be undone")
    merge.add_argument("keep", metavar="KEEP", help="name or id of the entity that stays")
    merge.add_argument("other", metavar="OTHER", help="name or id of the entity that is merged into it")
    split = entities(
        "split", "entities:handle_entities_split", "move a spelling to an entity of its own; can be undone"
    )
    split.add_argument("name", metavar="NAME", help="name or id of the entity")
    split.add_argument("alias", metavar="SPELLING", help="the spelling that refers to someone else")
    entities("undo", "entities:handle_entities_undo", "undo a merge or split").add_argument(
        "edit", metavar="EDIT", help="id of the edit, from `entities show`"
    )


def _readers(add: _Adder) -> None:
    readers = add.group(
        "readers", "programs and pages that read the ledger, each with a token", lists="readers:handle_readers"
    )
    readers("list", "readers:handle_readers", "list the readers", prints=True)
    new = readers("add", "readers:handle_readers_add", "add a reader and print its token, which is shown only once")
    new.add_argument("name", metavar="NAME", help="what to call it")
    new.add_argument(
        "--topic", action="append", default=[], metavar="TOPIC", help="limit it to this topic; may be repeated"
    )
    new.add_argument("--workspace", metavar="ID", help="the workspace that it reads (default: the console's)")
    gone = readers("remove", "readers:handle_readers_remove", "remove a reader; its token is refused from now on")
    gone.add_argument("name", metavar="NAME", help="from `readers list`")
    gone.add_argument("--workspace", metavar="ID", help="as for `add`")


def _subscriptions(add: _Adder) -> None:
    about = "where the briefings of the console's topics go"
    subscriptions = add.group("subscriptions", about, lists="subscriptions:handle_subscriptions")
    subscriptions("list", "subscriptions:handle_subscriptions", "list the subscriptions", prints=True)
    new = subscriptions("add", "subscriptions:handle_subscriptions_add", "send a topic's briefings somewhere daily")
    _add_topic(new)
    new.add_argument(
        "--to", required=True, metavar="WHERE", help="https://… (a webhook), mailto:you@example.org, or apprise:NAME"
    )
    new.add_argument("--at", metavar="HH:MM", help="local time (default: as configured)")
    told = "report at once what disputes or retracts a briefing (contested), or also what is planned, done or denied"
    new.add_argument("--alerts", choices=[each.value for each in ALERT_CHOICES], help=told)
    gone = subscriptions("remove", "subscriptions:handle_subscriptions_remove", "remove a subscription")
    gone.add_argument("subscription", metavar="ID", help="from `subscriptions list`")


def _upkeep(add: _Adder) -> None:
    add("doctor", "maintenance:handle_doctor", "check database, models, clock, access and disk", prints=True)
    add(
        "health",
        "health:handle_health",
        "check that the running instance is healthy; exits with 1 if it is not",
        prints=True,
    )
    database = add.group("db", "upgrade, back up, restore, copy or prune the database")
    database("upgrade", "maintenance:handle_db_upgrade", "upgrade the database to this version")
    backup = database("backup", "maintenance:handle_db_backup", "write a consistent, verified copy of the database")
    backup.add_argument("file", type=Path, metavar="FILE", help="where to write it")
    backup.add_argument("--replace", action="store_true", help="replace an earlier backup once the new one is verified")
    restore = database("restore", "maintenance:handle_db_restore", "replace the database with a backup")
    restore.add_argument("file", type=Path, metavar="FILE", help="from `db backup`")
    restore.add_argument("--yes", action="store_true", help="confirm that the current database is replaced")
    copy = database(
        "copy", "maintenance:handle_db_copy", "copy a ledger to another database and verify it", prints=True
    )
    copy.add_argument("source", metavar="FROM", help="sqlite:////path/deltabrief.db, or a PostgreSQL URL")
    copy.add_argument("target", metavar="TO", help="an empty database: postgresql://user@host/name, or sqlite:///…")
    prune = database("prune", "maintenance:handle_db_prune", "remove old articles that no briefing cites")
    prune.add_argument("--older-than", required=True, metavar="AGE", help="365d, 52w or 1y; at least 30 days")
    prune.add_argument("--yes", action="store_true", help="remove them; without it, only their number is shown")
    export = add("export", "maintenance:handle_export", "write the whole ledger as JSON lines")
    export.add_argument("--site", type=Path, metavar="DIR", help="write the console's topics as web pages instead")
    export.add_argument("--url", metavar="URL", help="where the pages will be published, for feeds")
    export.add_argument("file", nargs="?", type=Path, metavar="FILE", help="default: standard output")
