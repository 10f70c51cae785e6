"""Names in help, errors, comments of the settings and docs exist: variables, settings, commands and options."""

from __future__ import annotations

import argparse
import ast
import importlib
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from discord import app_commands

from bot.__main__ import main
from bot.chat.services import BotServices
from bot.cli.parser import parser
from bot.discord_app.build import build_client
from bot.watching.source_login import LOGIN
from config.loading import NOT_SETTINGS
from config.settings import DATABASE_URL, PREFIX, SECRETS, Settings
from tests.fake_models import fake_service
from tests.ledgers import new_ledger
from tests.news_server import NewsServer, conditional, item, reply, rss
from tests.thread_worker import ThreadWorker

pytestmark = pytest.mark.slow  # parses all code

ROOT = Path(__file__).parents[2]
PAGES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").glob("*.md"), ROOT / "config/default.toml"])


def strings(folder: str) -> Iterator[tuple[Path, str]]:
    """Every string in this folder's code; an f-string has {…} in place of values."""
    for path in sorted((ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield path.relative_to(ROOT), node.value
            elif isinstance(node, ast.JoinedStr):
                parts = (part.value if isinstance(part, ast.Constant) else "{…}" for part in node.values)
                yield path.relative_to(ROOT), "".join(map(str, parts))


@cache
def texts() -> list[tuple[Path, str]]:
    """(where, text) of everything that a person may read."""
    ours = [each for folder in ("bot", "config", "storage", "summarizer") for each in strings(folder)]
    return [*ours, *((path.relative_to(ROOT), path.read_text()) for path in PAGES)]


def settings_paths(model=Settings, above: str = "") -> Iterator[str]:
    """Every setting in dotted form, including sections."""
    for name, field in model.model_fields.items():
        yield above + name
        if hasattr(field.annotation, "model_fields"):
            yield from settings_paths(field.annotation, f"{above}{name}.")


SETTINGS = frozenset(settings_paths())
SECTIONS = {path.partition(".")[0] for path in SETTINGS if "." in path}


def test_every_environment_variable_that_is_named_is_read():
    for where, text in texts():
        for name in re.findall(rf"\b(?:{PREFIX}|{LOGIN}|DISCORD_|\w+_LOGIN_)[A-Z_]*[A-Z]\b", text):
            secret = name.removesuffix("_FILE") in {*map(str.upper, SECRETS), DATABASE_URL}
            known = secret or name in NOT_SETTINGS or name.startswith(LOGIN)
            assert known or name.removeprefix(PREFIX).lower().replace("__", ".") in SETTINGS, f"{where}: {name}"


def secrets() -> Iterator[str]:
    """The variables that hold a secret: fields of the settings, and what our code asks for by a constant name."""
    yield from (name.upper() for name in SECRETS)
    yield DATABASE_URL
    for path in sorted((ROOT / "bot").rglob("*.py")):
        nodes = [*ast.walk(ast.parse(path.read_text()))]
        imports = [node for node in nodes if isinstance(node, ast.ImportFrom)]
        origin = {alias.name: str(node.module) for node in imports for alias in node.names}
        own = ".".join(path.with_suffix("").relative_to(ROOT).parts)
        for node in nodes:
            match node:
                case ast.Call(func=ast.Name("secret" | "read_secret") | ast.Attribute(attr="secret"), args=[asked]):
                    yield from constant(asked, own, origin)


def constant(asked: ast.expr, own: str, origin: Mapping[str, str]) -> Iterator[str]:
    """The name that is asked for; NAME stands for an end that differs. Nothing if it is an argument."""
    match asked:
        case ast.Constant(str(value)):
            yield value.upper()
        case ast.Name(name):
            if value := getattr(importlib.import_module(origin.get(name, own)), name, ""):
                yield value
        case ast.BinOp(start) | ast.JoinedStr([ast.FormattedValue(start), *_]):
            yield from (f"{each}NAME" for each in constant(start, own, origin))


def test_every_secret_is_named_where_administrators_look_for_it():
    page, named = (ROOT / "docs/operations.md").read_text(), {*secrets()}
    assert {"DISCORD_TOKEN", "MODEL_ENDPOINT_KEY", "SOURCE_LOGIN_NAME", "WEBHOOK_SECRET", "APPRISE_NAME"} <= named
    assert not [name for name in sorted(named) if f"`{name}_FILE`" not in page]


def test_every_setting_that_a_text_names_is_one():
    named = re.compile(
        rf"(?<![\w./]){'(' + '|'.join(sorted(SECTIONS)) + ')'}\.(?!(?:py|com|md)\b)([a-z_]+)(?![\w(./:])"
    )
    found = set()
    for where, text in texts():
        for section, key in named.findall(text):
            if f"{section}.{key}" not in MODULES | FILES:
                found.add(f"{section}.{key}")
                assert f"{section}.{key}" in SETTINGS, f"{where}: {section}.{key}"
    assert {"data.folder", "models.summary"} <= found


MODULES = {".".join(path.with_suffix("").relative_to(ROOT / top).parts) for top in ("bot", "summarizer", "storage") for path in (ROOT / top).rglob("*.py")}  # fmt: skip
"""`models.registry` may be one of our modules and not a setting."""
FILES = {"console.jsonl", "console.shown", "mail.toml"}


def commands(of: argparse.ArgumentParser, above: str = "") -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Every command of the command line with its parser."""
    for action in of._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, sub in action.choices.items():
                yield f"{above}{name}", sub
                yield from commands(sub, f"{above}{name} ")


COMMANDS = dict(commands(parser()))


def test_every_command_and_option_that_is_named_is_there():
    """`deltabrief db backup FILE`, in backticks, in a code block, or at the end of a sentence; `/deltabrief` is Slack's."""
    seen = set()
    for where, text in texts():
        for line in re.findall(r"(?<![/\w])deltabrief ((?:[a-z]+ ?){1,2}[^`\n#|]*)", text):
            words = line.split()
            first = words[0].rstrip(".,;:)`'")
            if first not in COMMANDS and where.suffix == ".py" and not re.search(rf"[`:] ?deltabrief {first}", text):
                continue  # a sentence about the program
            assert first in COMMANDS, f"{where}: deltabrief {line}"
            both = f"{first} {words[1]}".rstrip(".,;:)`'|\\") if len(words) > 1 else first
            group = any(name.startswith(f"{first} ") for name in COMMANDS)
            is_word = len(words) > 1 and re.fullmatch(r"[a-z]+", words[1])
            assert both in COMMANDS or not (group and is_word), f"{where}: deltabrief {line}"
            command = COMMANDS[both if both in COMMANDS else first]
            for option in re.findall(r"(?<!\S)\[?(--[a-z]+(?:-[a-z]+)*)", line.partition(" (")[0]):
                assert option in command._option_string_actions, f"{where}: deltabrief {line}: {option}"
            seen.add(both if both in COMMANDS else first)
    assert {"db backup", "db upgrade", "doctor", "sources list", "run"} <= seen


def test_every_slash_command_that_the_bot_or_its_page_names_is_there():
    ledger = new_ledger()
    service = fake_service(ledger)
    services = BotServices(ledger, service, ThreadWorker(service), lambda: datetime(2025, 3, 3, tzinfo=UTC), "UTC")
    tree = build_client(services, shard_count=1).tree
    known = {each.qualified_name for each in tree.walk_commands()}
    groups = {each.qualified_name for each in tree.walk_commands() if isinstance(each, app_commands.Group)}
    said = [*strings("bot/discord_app"), (Path("docs/discord.md"), (ROOT / "docs/discord.md").read_text())]
    seen = set()
    for where, text in said:
        for first, second in re.findall(r"(?<![\w/<>.)*-])/([a-z]+)(?: ([a-z]+))?(?![\w/(])", text):
            if where.suffix == ".py" and first not in {name.partition(" ")[0] for name in known}:
                continue  # a path, a fraction
            name = f"{first} {second}" if first in groups and second else first
            assert name in known, f"{where}: /{name}"
            seen.add(name)
    assert {"source add", "subscribe", "topic create", "unsubscribe"} <= seen


# --- the help's promises, tested --------------------------------------------------------------------------------------


@pytest.fixture
def locked():
    """A feed that requires a login."""
    feed = conditional(rss([item("Ferry crews strike", "/1", "Ferry crews began a strike on Monday. " * 60)]))

    async def answer(asked, writer):
        return await (feed if "authorization" in asked.headers else reply(401))(asked, writer)

    with NewsServer() as server:
        server.put("/feed", answer)
        yield server


def test_following_the_help_of_login_reads_the_source_and_breaks_no_command(locked, monkeypatch, tmp_path, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DELTABRIEF_DATA__FOLDER", str(tmp_path))
    monkeypatch.setenv("DELTABRIEF_WATCH__LOOPBACK", "true")
    with pytest.raises(SystemExit):
        main(["sources", "add", "--help"])
    (told,) = re.findall(r"[A-Z_]{6,}_NAME", capsys.readouterr().out)
    address = locked.url("/feed")
    assert main(["sources", "test", address, "--login", "courier"]) == 2
    (asked_for,) = re.findall(r"[A-Z_]{6,}", capsys.readouterr().err.partition("variable")[2])
    assert asked_for == told.replace("NAME", "COURIER")
    monkeypatch.setenv(asked_for, "me:hidden")
    for command in (
        ["sources", "test", address, "--login", "courier"],
        ["sources", "add", address, "--login", "courier"],
    ):
        assert main(command) == 0
    assert main(["sources", "list"]) == 0
    assert "hidden" not in capsys.readouterr().out
    assert locked.asked("/feed")[-1].headers["authorization"].startswith("Basic ")


@pytest.mark.parametrize("name", ["my-paper", "ünion", "a b", "$HOME"])
def test_a_name_that_no_variable_can_have_is_refused(monkeypatch, tmp_path, capsys, name):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DELTABRIEF_DATA__FOLDER", str(tmp_path))
    assert main(["sources", "test", "http://127.0.0.1:9/feed", "--login", name]) != 0
    assert "is not a valid login name" in capsys.readouterr().err
