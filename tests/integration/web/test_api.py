"""The HTTP API: its documents, its statuses, and what it never shows."""

from __future__ import annotations

import asyncio
import base64
import re
import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from starlette.requests import Request
from starlette.testclient import TestClient

from bot.web.access import Access
from bot.web.build import build_app
from bot.web.limits import WEB
from bot.web.middleware import BodyLimit
from bot.web.problems import PROBLEM, ProblemError
from bot.web.queries import Queries
from bot.web.rate import RateLimit
from tests.integration.web.conftest import NOW, OPTIONS, SECRET, Served, own_app
from tests.thread_worker import ThreadWorker
from tests.unit.summarizer.town_desk import START, arrive

GETS = {
    "topics": ("/api/v1/topics", "Ferry strike"),
    "topic": ("/api/v1/topics/{topic}", "Ferry strike"),
    "state": ("/api/v1/topics/{topic}/state", "Talks"),
    "briefings": ("/api/v1/topics/{topic}/briefings", "bottom_line"),
    "changes": ("/api/v1/topics/{topic}/changes", "The ferry strike"),
    "timeline": ("/api/v1/topics/{topic}/timeline", "The ferry strike"),
    "claims": ("/api/v1/topics/{topic}/claims", "The ferry strike"),
    "matters": ("/api/v1/topics/{topic}/matters", "The ferry strike"),
    "matter": ("/api/v1/matters/{matter}", "The ferry strike"),
    "briefing": ("/api/v1/briefings/{briefing}", "ferry strike"),
    "account": ("/api/v1/claims/{claim}", "Harbour Union"),
    "entities": ("/api/v1/entities?name=harb", "Harbour Union"),
    "entity": ("/api/v1/entities/{entity}", "Harbour Union"),
    "sources": ("/api/v1/sources", "herald.example/feed"),
}


@pytest.mark.parametrize("kind", GETS)
def test_each_document_is_served_and_not_sent_twice(served: Served, kind):
    path, contains = GETS[kind]
    client = served.client()
    response = client.get(path.format(**served.ids))
    assert (response.status_code, response.headers["content-type"]) == (200, "application/json")
    document = response.json()
    assert document["format"] == 1
    assert kind in document
    assert contains in response.text
    assert "user:pass" not in response.text
    again = client.get(path.format(**served.ids), headers={"If-None-Match": response.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def every_route(routes):
    """Every path with its methods, those of included routers and those that are not in the description too."""
    for route in routes:
        inner = getattr(route, "original_router", None) or getattr(route, "app", None)
        if nested := getattr(inner, "routes", None):
            yield from every_route(nested)
        else:
            yield route.path, sorted(set(getattr(route, "methods", None) or {"GET"}) - {"HEAD"})


OPEN = {"/api/v1/openapi.json", "/style.css", "/login", "/logout", "/healthz"}
"""Routes without anybody's data."""


def filled(path, ids):
    values = {name: ids[f"other {name}"] for name in ("topic", "briefing", "claim", "entity", "matter")}
    return re.sub(
        r"\{(\w+)(?::\w+)?\}", lambda found: {**values, "kind": "briefings", "form": "json"}.get(found[1], "x"), path
    )


@pytest.mark.slow
def test_no_route_answers_without_a_token_or_shows_another_workspace(served: Served):
    """Walks EVERY route: without a token, with a wrong one, and with another workspace's token and ids."""
    walked = 0
    for path, methods in every_route(served.app.routes):
        for method in methods:
            if path in OPEN or path.startswith("/mcp"):
                continue
            address = filled(path, served.ids)
            body = {"question": f"What is the {SECRET} affair?"} if method == "POST" else None
            for token in (None, "dbr_wrong", "x"):
                client = served.client(None)
                headers = {"Authorization": f"Bearer {token}"} if token else {}
                response = client.request(method, address, headers=headers, json=body)
                assert response.status_code in {401, 429}, (method, path)
                assert SECRET not in response.text
            for reader in ("all", "ferry", "bridge"):
                response = served.client(reader).request(method, address, json=body)
                assert response.status_code in {200, 400, 403, 404, 422}, (method, path, response.text)
                assert SECRET not in response.text.replace(f"What is the {SECRET} affair?", ""), (method, path)
                if "{" in path:
                    assert response.status_code in {403, 404}, (method, path, response.text)
            walked += 1
    assert walked >= 13


@pytest.mark.parametrize(
    "guess", ["ot", f"{SECRET} affair", f"{SECRET.upper()} AFFAIR", "%00", "..%2f..", "os", "x" * 200, "t' OR 1=1"]
)
def test_a_guessed_name_is_as_unknown_as_any_other(served: Served, guess):
    unknown = served.client().get("/api/v1/topics/nothing-of-that-name")
    response = served.client().get(f"/api/v1/topics/{guess}")
    assert response.status_code == 404
    assert response.json()["detail"] in {unknown.json()["detail"], "Not Found"}


def test_a_limited_reader_sees_only_its_topics(served: Served):
    """Every claim is rated for every topic of its workspace; only those that are on the reader's topics count."""
    arrive(served.service, "The bridge works in town begin. The bridge works cost nine million.", 2, "Gazette")
    client = served.client("bridge")
    assert [topic["name"] for topic in client.get("/api/v1/topics").json()["topics"]] == ["Bridge works"]
    for path in (
        "/topics/t",
        "/topics/t/changes",
        "/topics/Ferry strike/state",
        f"/briefings/{served.ids['briefing']}",
        f"/claims/{served.ids['claim']}",
        "/search?q=ferry&topic=t",
    ):
        assert client.get(f"/api/v1{path}").status_code == 404, path
    for path in ("/entities", "/entities/e", "/sources"):
        response = client.get(f"/api/v1{path}")
        assert (response.status_code, "whole workspace" in response.json()["detail"]) == (403, True)
    for path in ("/search?q=ferry", "/search?q=ferry strike&topic=t2", "/topics/t2/claims", "/topics/t2/changes"):
        assert "ferry" not in client.get(f"/api/v1{path}").text, path
    assert "nine million" in client.get("/api/v1/search?q=bridge").text
    assert "nine million" in client.get("/api/v1/topics/t2/claims").text
    asked = client.post("/api/v1/ask", json={"question": "When did the ferry strike begin?"}).json()["answer"]
    assert "ferry strike began" not in str(asked["lines"])
    assert asked["lines"] or asked["refusal"]


def test_a_matter_is_read_with_its_history_and_only_within_the_scope(served: Served):
    client = served.client()
    (listed,) = client.get("/api/v1/topics/t/matters").json()["matters"]
    assert (listed["id"], listed["moved"], listed["history"]) == (served.ids["matter"], 1, [])
    matter = client.get(f"/api/v1/matters/{listed['id']}").json()["matter"]
    assert [step["relation"] for step in matter["history"]] == [None, "updates"]
    assert matter["title"] == matter["history"][0]["text"]
    assert matter["status"] == matter["history"][-1]
    assert [step["repeated"] for step in matter["history"]] == [1, 0]
    assert client.get(f"/api/v1/matters/{listed['id']}?topic=t").json()["matter"] == matter
    for reader, path in (
        ("bridge", f"/api/v1/matters/{listed['id']}"),
        ("bridge", f"/api/v1/matters/{listed['id']}?topic=t"),
        ("bridge", "/api/v1/topics/t/matters"),
        ("all", f"/api/v1/matters/{listed['id']}?topic=t2"),
        ("all", f"/api/v1/matters/{served.ids['other matter']}"),
        ("all", f"/topics/t/matters/{served.ids['other matter']}"),
        ("bridge", f"/topics/t2/matters/{listed['id']}"),
        ("all", "/api/v1/matters/none"),
    ):
        assert served.client(reader).get(path).status_code == 404, (reader, path)


def test_changes_are_repeated_until_their_cursor_comes_back(served: Served):
    client = served.client()
    first = client.get("/api/v1/topics/t/changes").json()["changes"]
    assert first["changes"]
    assert client.get("/api/v1/topics/t/changes").json()["changes"] == first
    arrive(served.service, "The ferry crews sail again after talks in the harbour.", 2)
    page = client.get("/api/v1/topics/t/changes", params={"cursor": first["cursor"]}).json()["changes"]
    told = {change["text"] for change in first["changes"]}
    assert not told.intersection(change["text"] for change in page["changes"])
    stale = client.get("/api/v1/topics/t/changes", params={"cursor": "0" * 20})
    assert (stale.status_code, "Ask without a cursor" in stale.json()["detail"]) == (409, True)


@pytest.mark.parametrize(
    ("method", "path", "options", "status", "says"),
    [
        ("GET", "/api/v1/topics/t/state?at=yesterday", {}, 422, "at:"),
        ("GET", "/api/v1/topics/t/state?at=2025-03-01T00:00:00", {}, 422, "timezone"),
        ("GET", "/api/v1/topics/t/state?at=9999-12-31T00:00:00Z", {}, 400, "in the future"),
        ("GET", "/api/v1/topics/t/timeline?since=31-31-31", {}, 422, "since:"),
        ("GET", "/api/v1/topics/t/timeline?since=2025-03-02&until=2025-03-01", {}, 400, "later than"),
        ("GET", "/api/v1/topics/t/briefings?limit=0", {}, 422, "limit:"),
        ("GET", "/api/v1/topics/t/claims?limit=9999", {}, 422, "limit:"),
        ("GET", "/api/v1/nothing", {}, 404, "Not Found"),
        ("DELETE", "/api/v1/topics", {}, 405, "Not Allowed"),
        ("POST", "/api/v1/ask", {"content": b"{"}, 422, ""),
        ("POST", "/api/v1/ask", {"json": {"question": ""}}, 422, "question"),
        ("POST", "/api/v1/ask", {"json": {"question": " \n "}}, 400, "question"),
        ("POST", "/api/v1/ask", {"json": {"question": "???"}}, 400, "the question has no words; write one"),
        ("POST", "/api/v1/ask", {"json": {"question": "What changed since 31 April?"}}, 400, "there is no 31 April"),
        ("GET", "/api/v1/matters/nosuch", {}, 404, "There is no matter “nosuch”."),
        ("GET", "/api/v1/claims/nosuch", {}, 404, "There is no claim “nosuch”."),
        ("POST", "/api/v1/ask", {"json": {"question": "a", "more": 1}}, 422, "more"),
        ("POST", "/api/v1/ask", {"json": {"question": "Who?", "topic": "nothing"}}, 404, "no such topic"),
        ("POST", "/api/v1/ask", {"content": b"x" * (WEB.body + 1)}, 413, "larger than"),
        ("GET", "/api/v1/search", {}, 422, "q:"),
    ],
)
def test_bad_input_gets_a_status_and_a_sentence(served: Served, method, path, options, status, says):
    response = served.client().request(method, path, **options)
    assert (response.status_code, response.headers["content-type"]) == (status, PROBLEM)
    body = response.json()
    assert body["status"] == status
    assert says in body["detail"]


def test_a_token_also_comes_as_basic_password(served: Served):
    given = base64.b64encode(f"feedly:{served.tokens['all']}".encode()).decode()
    assert served.client(None).get("/api/v1/topics", headers={"Authorization": f"Basic {given}"}).status_code == 200
    for wrong in ("Basic", "Basic !", "Basic " + base64.b64encode(b"\xff\xfe").decode(), "Digest x", "Bearer"):
        assert served.client(None).get("/api/v1/topics", headers={"Authorization": wrong}).status_code == 401


def test_a_question_is_answered_with_citations(served: Served):
    answer = served.client().post("/api/v1/ask", json={"question": "When did the ferry strike begin?"}).json()["answer"]
    assert answer["lines"][0]["citation"]["quote"]


class SlowWorker(ThreadWorker):
    """A model that answers when it is let go."""

    def __init__(self, service):
        super().__init__(service)
        self.go = threading.Event()

    async def do(self, use_case, /, *args, **kwargs):
        await asyncio.to_thread(self.go.wait)
        return await super().do(use_case, *args, **kwargs)


def test_a_slow_model_costs_a_deadline_and_blocks_nothing(served: Served):
    worker = SlowWorker(served.service)
    app = build_app(served.service, worker, lambda: NOW, replace(OPTIONS, ask_seconds=0.05))
    headers = {"Authorization": f"Bearer {served.tokens['all']}"}
    with TestClient(app, headers=headers) as client:
        for _ in range(WEB.asks_waiting):
            assert client.post("/api/v1/ask", json={"question": "When?"}).status_code == 504
        busy = client.post("/api/v1/ask", json={"question": "When?"})
        assert (busy.status_code, busy.headers["retry-after"]) == (503, "0")
        assert client.get("/api/v1/topics").status_code == 200
        worker.go.set()


def test_a_reader_that_asks_too_often_waits(served: Served):
    app = own_app(replace(OPTIONS, requests_per_minute=4))
    client = TestClient(app, headers={"Authorization": f"Bearer {served.tokens['all']}"})
    statuses = [client.get("/api/v1/topics").status_code for _ in range(3)]
    assert statuses == [200, 200, 429]
    refused = client.get("/api/v1/topics")
    assert (refused.headers["retry-after"], refused.json()["status"]) == ("15", 429)


def test_the_rate_recovers_with_time_and_forgets_old_clients():
    now = [START]
    rate = RateLimit(60, lambda: now[0], clients=2)
    assert [rate.wait("a") for _ in range(31)] == [*[0] * 30, 1]
    now[0] += timedelta(seconds=2)
    assert [rate.wait("a") for _ in range(3)] == [0, 0, 1]
    now[0] -= timedelta(hours=1)  # a clock that is set back takes nothing away and gives nothing
    assert rate.wait("a") == 1
    for key in "bcd":
        assert rate.wait(key) == 0
    assert rate.wait("a") == 0


def test_every_response_has_the_headers_that_keep_text_inert(served: Served):
    for path in ("/api/v1/topics", "/api/v1/nothing", "/api/v1/openapi.json"):
        headers = served.client().get(path).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"


def test_a_refused_token_is_slowed_down_before_it_is_looked_up(served: Served):
    looked_up = []
    queries = Queries(served.service, lambda: NOW)

    class Counting(Queries):
        def reader(self, token):
            looked_up.append(token)
            return queries.reader(token)

    access = Access(Counting(served.service, lambda: NOW), RateLimit(6_000, lambda: NOW), RateLimit(10, lambda: NOW))

    def status(token):
        scope = {"type": "http", "client": ("10.0.0.1", 1), "headers": [(b"authorization", f"Bearer {token}".encode())]}
        try:
            access.reader(Request(scope))
        except ProblemError as error:
            return error.status
        return 200

    assert status(served.tokens["all"]) == 200
    assert [status(f"dbr_{number}") for number in range(9)] == [401] * 5 + [429] * 4
    assert looked_up == [served.tokens["all"], *(f"dbr_{number}" for number in range(5))]
    assert status(served.tokens["all"]) == 200, "readers share a proxy's address"
    served.service.readers.remove("w", "all", NOW, "console")
    assert status(served.tokens["all"]) == 429


@pytest.mark.parametrize(
    ("messages", "passed"),
    [
        pytest.param([(b"ab", True), (b"c", False)], [b"abc"], id="whole"),
        pytest.param([(b"ab", True), None], [], id="the client left"),
        pytest.param([None], [], id="the client left at once"),
        pytest.param([(b"abc", True), (b"def", False)], [], id="too large"),
    ],
)
def test_only_a_whole_body_reaches_a_handler(messages, passed):
    got, sent, waiting = [], [], list(messages)

    async def app(_scope, receive, _send):
        got.append((await receive())["body"])

    async def receive():
        message = waiting.pop(0)
        if message is None:
            return {"type": "http.disconnect"}
        return {"type": "http.request", "body": message[0], "more_body": message[1]}

    async def send(message):
        sent.append(message)

    asyncio.run(BodyLimit(app, most=5)({"type": "http", "method": "POST", "headers": []}, receive, send))
    assert got == passed
    assert [each["status"] for each in sent if "status" in each] == ([413] if messages[0] == (b"abc", True) else [])
