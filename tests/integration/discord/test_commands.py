"""Rules for every command, as registered with Discord."""

from __future__ import annotations

import asyncio
import dataclasses

from bot.discord_app.build import build_client
from bot.watching.command_fetch import CommandFetches, FetchLimits
from bot.watching.detect_source import look_at_address
from bot.watching.fetch import Limits
from bot.watching.poller import FetchPolicy
from tests.integration.discord.conftest import NOW, services_on
from tests.ledgers import new_ledger
from tests.news_server import NewsServer, item, reply, rss

PINNED = {
    "brief", "topics", "topic", "subscribe", "unsubscribe", "subscriptions", "ask", "why", "sources", "timeline",
    "asof", "entity", "source", "status", "help", "setup", "articles",
}  # fmt: skip
MANAGING = {"topic", "source", "entity", "setup", "articles"}


def told():
    client = build_client(services_on(new_ledger(), [NOW]), shard_count=1)
    return {command.name: command.to_dict(client.tree) for command in client.tree.get_commands()}


def texts(command):
    yield command["description"]
    for option in command.get("options", ()):
        yield from texts(option)


def test_discord_is_told_of_every_command_in_servers_and_for_people():
    commands = told()
    assert set(commands) == PINNED
    for command in commands.values():
        assert sorted(command["integration_types"]) == [0, 1]
        assert sorted(command["contexts"]) == [0, 1, 2]


def test_what_changes_a_workspace_is_for_who_manages_the_server():
    guarded = {name for name, command in told().items() if command["default_member_permissions"]}
    assert guarded == MANAGING


def test_every_text_keeps_discords_limit_and_no_language_is_offered_in_part():
    known = {text for command in told().values() for text in texts(command)}
    assert max(map(len, known)) <= 100
    assert not [
        key for command in told().values() for key, value in command.items() if "localizations" in key and value
    ]


def test_an_address_is_looked_at_over_real_sockets_away_from_the_loop():
    services = services_on(new_ledger(), [NOW])
    with NewsServer() as server:
        server.put("/feed", reply(200, rss([item("Strike ends", server.url("/1"), "The dockers are back. " * 20)])))
        fetches = CommandFetches(FetchPolicy(limits=Limits(loopback=True)), lambda: NOW, FetchLimits(seconds=3600))
        near = dataclasses.replace(services, fetches=fetches)
        found = asyncio.run(
            near.look_at("guild:1", lambda fetch, work: look_at_address(server.url("/feed"), fetch, NOW, work))
        )
        fetches.close()
    assert (found.kind.value, found.publisher) == ("feed", "News")
