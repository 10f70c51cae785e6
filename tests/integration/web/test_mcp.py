"""MCP, with the SDK's own client: over HTTP on a real socket, and over stdio as a process."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from contextlib import asynccontextmanager

import httpx2
import pytest
import uvicorn
from mcp import Client, MCPError, StdioServerParameters
from mcp.client.streamable_http import streamable_http_client

from bot.web.server import listen
from tests.integration.web.conftest import SECRET, Served, own_app
from tests.integration.web.test_pages import HOSTILE, hostile_article

pytestmark = pytest.mark.slow  # starts a server for every test

TOOLS = {"topics", "changes_since", "state_card", "timeline", "explain_claim", "search", "ask", "matters", "matter"}


@asynccontextmanager
async def connected(token: str):
    """A client of the application on a real socket."""
    bound = listen("127.0.0.1", 0)
    server = uvicorn.Server(uvicorn.Config(own_app(), log_config=None, lifespan="on"))
    running = asyncio.ensure_future(server.serve(sockets=[bound]))
    while not server.started:  # noqa: ASYNC110 - uvicorn sets a flag, not an event
        await asyncio.sleep(0.01)
    address = f"http://127.0.0.1:{bound.getsockname()[1]}/mcp"
    try:
        async with (
            httpx2.AsyncClient(headers={"Authorization": f"Bearer {token}"}) as http,
            Client(streamable_http_client(address, http_client=http)) as client,
        ):
            yield client
    finally:
        server.should_exit = True
        await running
        bound.close()


def talk(token, conversation):
    async def run():
        async with connected(token) as client:
            return await conversation(client)

    return asyncio.run(run())


def citations_of(value):
    if isinstance(value, dict):
        if "quote" in value and "publisher" in value:
            yield value
        for part in value.values():
            yield from citations_of(part)
    elif isinstance(value, list):
        for part in value:
            yield from citations_of(part)


def test_an_agent_reads_the_ledger_with_citations(served: Served):
    async def conversation(client):
        assert {tool.name for tool in (await client.list_tools()).tools} == TOOLS
        calls = {
            "topics": {},
            "state_card": {"topic": "t"},
            "timeline": {"topic": "Ferry strike"},
            "explain_claim": {"claim_id": served.ids["claim"]},
            "search": {"words": "ferry"},
            "matters": {"topic": "t"},
            "matter": {"matter_id": served.ids["matter"]},
            "ask": {"question": "When did the ferry strike begin?"},
        }
        for name, arguments in calls.items():
            result = await client.call_tool(name, arguments)
            assert not result.is_error, (name, result.content)
            document = result.structured_content
            assert document["format"] == 1
            if name not in {"topics", "state_card"}:
                assert list(citations_of(document)), name
        templates = await client.list_resource_templates()
        assert len(templates.resource_templates) == 4
        read = await client.read_resource(f"deltabrief://briefings/{served.ids['briefing']}")
        assert list(citations_of(json.loads(read.contents[0].text)))

    talk(served.tokens["all"], conversation)


def test_an_agent_reads_the_matters_of_a_topic_and_the_history_of_one(served: Served):
    async def conversation(client):
        listed = (await client.call_tool("matters", {"topic": "t", "limit": 5})).structured_content["matters"]
        one = await client.call_tool("matter", {"matter_id": listed[0]["id"], "topic": "t"})
        return listed, one.structured_content["matter"]

    (listed, *_), one = talk(served.tokens["ferry"], conversation)
    assert listed["id"] == one["id"] == served.ids["matter"]
    assert listed["history"] == []
    assert [entry["relation"] for entry in one["history"]] == [None, "updates"]
    assert one["history"][-1]["phase"] == one["status"]["phase"] == listed["status"]["phase"]
    for entry in one["history"]:
        assert entry["citation"]["quote"]
        assert entry["citation"]["publisher"]


def test_an_agent_is_told_each_change_once(served: Served):
    async def conversation(client):
        first = (await client.call_tool("changes_since", {"topic": "t"})).structured_content["changes"]
        again = (await client.call_tool("changes_since", {"topic": "t"})).structured_content["changes"]
        after = await client.call_tool("changes_since", {"topic": "t", "cursor": first["cursor"]})
        return first, again, after.structured_content["changes"]

    first, again, after = talk(served.tokens["all"], conversation)
    assert first["changes"]
    assert again == first
    assert after["changes"] == []


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("state_card", {"topic": "ot"}),
        ("changes_since", {"topic": "ot"}),
        ("timeline", {"topic": f"{SECRET} affair"}),
        ("search", {"words": SECRET, "topic": "ot"}),
        ("ask", {"question": f"What of {SECRET}?", "topic": "ot"}),
        ("explain_claim", {"claim_id": "{other claim}"}),
        ("matters", {"topic": "ot"}),
        ("matters", {"topic": "t", "limit": 0}),
        ("matter", {"matter_id": "{other matter}"}),
        ("matter", {"matter_id": "{other matter}", "topic": "ot"}),
        ("matter", {"matter_id": ""}),
        ("changes_since", {"topic": "t", "cursor": "wrong"}),
        ("search", {"words": ""}),
        ("state_card", {"topic": "t", "at": "yesterday"}),
        ("state_card", {"topic": "t", "at": "9999-12-31T00:00:00Z"}),
    ],
)
def test_a_wrong_call_is_a_sentence_and_never_anothers_data(served: Served, name, arguments):
    given = {key: served.ids.get(str(value).strip("{}"), value) for key, value in arguments.items()}
    result = talk(served.tokens["all"], lambda client: client.call_tool(name, given))
    assert result.is_error
    said = result.content[0].text
    assert SECRET not in said.replace(f"What of {SECRET}?", "").replace(f"{SECRET} affair", "")
    assert len(said) > 20


def test_another_workspaces_resource_is_not_found(served: Served):
    async def conversation(client):
        for uri in (f"briefings/{served.ids['other briefing']}", "topics/ot", "topics/ot/state", "topics/ot/briefings"):
            with pytest.raises(MCPError, match="There is no such"):
                await client.read_resource(f"deltabrief://{uri}")

    talk(served.tokens["all"], conversation)


def test_an_agent_may_start_us_as_a_process(served: Served, sqlite_url, tmp_path):
    """Over stdio: the token comes from the environment, and standard output carries the protocol alone."""
    environment = {
        **os.environ,
        "READER_TOKEN": served.tokens["ferry"],
        "DELTABRIEF_DATA__FOLDER": str(tmp_path),
    }
    command = StdioServerParameters(
        command=sys.executable, args=["-m", "bot", "mcp", "--database", sqlite_url], env=environment
    )

    async def conversation():
        async with Client(command) as client:
            topics = await client.call_tool("topics", {})
            changes = await client.call_tool("changes_since", {"topic": "t"})
            return topics.structured_content["topics"], changes.structured_content["changes"]

    topics, changes = asyncio.run(conversation())
    assert [topic["id"] for topic in topics] == ["t"]
    assert changes["changes"]
    wrong = subprocess.run(
        [command.command, *command.args],
        env={**environment, "READER_TOKEN": "x"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "readers add" in wrong.stderr


@pytest.mark.parametrize("header", [None, "Bearer dbr_wrong", "Basic eDp5"])
def test_without_a_token_nothing_is_answered(served: Served, header):
    headers = {"Authorization": header} if header else {}
    call = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}
    response = served.client(None).post("/mcp", json=call, headers=headers)
    assert (response.status_code, response.headers["content-type"]) == (401, "application/problem+json")


def test_hostile_text_stays_data(served: Served):
    claim = hostile_article(served.service, HOSTILE)
    result = talk(served.tokens["all"], lambda client: client.call_tool("explain_claim", {"claim_id": claim.id}))
    assert HOSTILE.split()[0] in result.structured_content["account"]["citation"]["quote"]
    assert json.loads(result.content[0].text) == result.structured_content
