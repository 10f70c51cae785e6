"""What is gained when a model makes proposals: `python -m benchmarks.endpoint --data SCENARIO`.

The scenario is played twice: in the embedded way, and with proposals of every kind. If `models.endpoint` is configured,
that model makes them. If not, the scenario's own `gold.json` is served on loopback, as a model that is always right
about relations and answers. The figures stand side by side: "ours" is with proposals, "embedded" without, and "allowed"
with the same gold and a gate that refuses nothing.

    export DELTABRIEF_MODELS__ENDPOINT__URL=http://127.0.0.1:11434/v1 DELTABRIEF_MODELS__ENDPOINT__MODEL=NAME
    export DELTABRIEF_MODELS__ENDPOINT__PROPOSE__RELATIONS=true
    python -m benchmarks.endpoint --data SCENARIO

`--split served` serves the transformers model that `models.endpoint.model` names (a folder or a GGUF file) on loopback,
one reply at a time, as a small machine would.

`--split latency` measures articles per second instead: an endpoint that takes two seconds, eight requests at once.
"""

from __future__ import annotations

import html
import json
import os
import re
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from unittest.mock import patch

from benchmarks import scenario, slow_endpoint
from benchmarks._cli import Report, Request, main
from benchmarks.slow_endpoint import AT_ONCE
from bot.bootstrap.app import App
from bot.bootstrap.service import build_chat
from summarizer.analysis import proposed_links
from summarizer.errors import UsageError
from summarizer.models.chat import ChatError, ChatFailure, ChatModel, ChatRequest
from summarizer.proposals.controls import control_sheets
from summarizer.proposals.model import Decision, Outcome, ProposalKind
from summarizer.text.features import stems
from tests.fake_endpoint import Body, FakeEndpoint, by_request, reply, status

SWITCHES = "DELTABRIEF_MODELS__ENDPOINT__"
KINDS = ("claims", "wording", "relations", "answers", "bottom_line", "summaries")
LABELS = {"UPDATED": "update", "DISPUTED": "dispute", "CORROBORATED": "confirm", "RETRACTED": "retract"}
ARTICLES = 24
_BOUNDED = frozenset({ChatFailure.CUT_OFF, ChatFailure.TIMEOUT})
"""Failures that a server reports as a reply cut off at its full length."""
_LINE = re.compile(r"^(\d+)\. (?:\[(\d{4}-\d\d-\d\d), [^\]]*\] )?(.*)$", re.MULTILINE)


def measure(request: Request) -> Report:
    """Both ways, side by side.

    Raises:
        UsageError: a file of the scenario is missing.
        ModelError: a model is missing.
    """
    if request.split == "latency":
        return latency(request)
    configured = App().settings.models.endpoint
    if request.split == "served":
        return served(request)
    with switched(None):
        embedded = scenario.measure(request)
    if configured.is_on:
        proposed = scenario.measure(request)
        return Report(proposed.figures, {"embedded": embedded.figures}, {"model": configured.model, **proposed.meta})
    proposed = with_gold(request)
    with open_gate():
        allowed = with_gold(request)
    beside = {"embedded": embedded.figures, "allowed": allowed.figures}
    return Report(proposed.figures, beside, {"model": "the gold, served", **proposed.meta})


def with_gold(request: Request) -> Report:
    """The figures with the scenario's gold as a model. Raises as `measure`."""
    gold = GoldAnswers.read(request.folder)
    with FakeEndpoint() as endpoint, switched(endpoint.url):
        endpoint.behave(by_request(gold.reply))
        return scenario.measure(request)


def served(request: Request) -> Report:
    """The figures with the configured transformers model behind an endpoint of its own, beside the embedded ones.

    Raises:
        UsageError: no such model is configured.
    """
    settings, request = App().settings, replace(request, split=None)
    if settings.models.endpoint.url or not settings.models.endpoint.model:
        raise UsageError("set DELTABRIEF_MODELS__ENDPOINT__MODEL to an instruct model, and leave the URL unset")
    with switched(None):
        embedded = scenario.measure(request)
    calls = ServedCalls(build_chat(settings))
    with FakeEndpoint() as endpoint, switched(endpoint.url, at_once=1):
        endpoint.behave(calls.answer)
        proposed = scenario.measure(request)
    meta = {**proposed.meta, "model": settings.models.endpoint.model, **calls.figures()}
    return Report(proposed.figures, {"embedded": embedded.figures}, meta)


@dataclass
class ServedCalls:
    """A chat model that answers for an endpoint, with counts of how its replies ended."""

    chat: ChatModel
    ended: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    asked: int = 0
    written: int = 0

    def answer(self, body: Body, handler: BaseHTTPRequestHandler) -> None:
        """One completion."""
        system, user = (str(message["content"]) for message in body["messages"])
        shape = body["response_format"]["json_schema"]
        began = time.perf_counter()
        try:
            made = self.chat.complete(ChatRequest(system, user, shape["name"], shape["schema"], body["max_tokens"]))
        except ChatError as error:
            self.ended[error.failure.value] += 1
            behave = reply("", "length") if error.failure in _BOUNDED else status(500, str(error))
        else:
            self.ended["whole"] += 1
            self.asked, self.written = self.asked + made.input_tokens, self.written + made.output_tokens
            behave = reply(
                made.text, usage={"prompt_tokens": made.input_tokens, "completion_tokens": made.output_tokens}
            )
        self.seconds += time.perf_counter() - began
        behave(body, handler)

    def figures(self) -> dict[str, float]:
        """The number of replies by how they ended, the total seconds, and the tokens."""
        ended = {f"replies: {how}": float(count) for how, count in self.ended.items()}
        return {**ended, "seconds": self.seconds, "tokens asked": self.asked, "tokens written": self.written}


@contextmanager
def open_gate() -> Iterator[None]:
    """Whatever is proposed about relations and answers counts as checked, to see what a right model could bring."""
    accepted = Decision(Outcome.CHECKED, "the gate is open", "benchmark")
    with (
        patch.object(proposed_links, "check_relation", lambda *_: accepted),
        patch.object(proposed_links, "check_answer", lambda *_: accepted),
    ):
        yield


@contextmanager
def switched(url: str | None, at_once: int = AT_ONCE) -> Iterator[None]:
    """With the endpoint at this address and every kind on, or without any."""
    ours = {
        f"{SWITCHES}URL": url or "",
        f"{SWITCHES}MODEL": "served" if url else "",
        f"{SWITCHES}AT_ONCE": str(at_once),
    }
    ours |= {f"{SWITCHES}PROPOSE__{kind.upper()}": "true" if url else "false" for kind in KINDS}
    before = {name: os.environ.get(name) for name in ours}
    os.environ.update(ours)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None) if value is None else os.environ.update({name: value})


@dataclass(frozen=True)
class GoldAnswers:
    """Replies that know the gold of a scenario."""

    gold: Mapping[str, Any]
    questions: Mapping[str, str]
    """Question → aspect."""
    bodies: Mapping[str, str]
    """Article id → its plain text with its title."""

    @classmethod
    def read(cls, folder: Path) -> GoldAnswers:
        """From the files of a scenario."""
        topic = tomllib.loads((folder / "topic.toml").read_text("utf-8"))
        lines = (folder / "articles.jsonl").read_text("utf-8").splitlines()
        articles = [json.loads(line) for line in lines if line.strip()]
        return cls(
            json.loads((folder / "gold.json").read_text("utf-8")),
            {aspect["question"]: aspect["name"] for aspect in topic.get("aspects", [])},
            {
                str(each.get("id")): plain(f"{each.get('title')} {each.get('text') or each.get('html')}")
                for each in articles
            },
        )

    def reply(self, body: Body) -> str:
        """The content of the reply to a request."""
        text = body["messages"][1]["content"]
        name = body["response_format"]["json_schema"]["name"]
        if name == "pairs":
            return json.dumps({"pairs": control_answers(text) or list(self._pairs(text))})
        if name == "answers":
            return json.dumps({"answers": list(self._answers(text))})
        return json.dumps({name: []})

    def _pairs(self, text: str) -> Iterator[dict[str, object]]:
        later, _, earlier = text.partition("Earlier claims (E):")
        before = [(int(n), plain(said)) for n, _, said in _LINE.findall(earlier)]
        for number, day, said in _LINE.findall(later):
            for change in self._changes(day, plain(said)):
                sources = [self.bodies.get(article, "") for article in change["against"]]
                against = [(n, claim) for n, claim in before if any(claim in source for source in sources)]
                if against:  # gold names the article; its line is the one that has most of these words
                    found = max(against, key=lambda each: (len(stems(each[1]) & stems(said)), -each[0]))[0]
                    yield {"later": int(number), "earlier": found, "relation": LABELS[change["type"]]}
                    break

    def _changes(self, day: str, said: str) -> Iterator[Mapping[str, Any]]:
        for expected in self.gold["briefings"]:
            if expected["date"] == day:
                found = [each for each in expected["changes"] if any(plain(words) in said for words in each["any_of"])]
                wanted = [change for change in found if change["required"]]  # before what the gold only allows
                yield from (change for change in wanted or found if change["type"] in LABELS)

    def _answers(self, text: str) -> Iterator[dict[str, object]]:
        asked, _, claims = text.partition("Claims")
        for question, _, words in _LINE.findall(asked.replace("Q1. ", "1. ")):
            phrases = self._phrases(words)
            for claim, _, said in _LINE.findall(claims):
                if any(phrase in plain(said) for phrase in phrases):
                    yield {"claim": int(claim), "question": int(question)}

    def _phrases(self, question: str) -> list[str]:
        aspect = self.questions.get(question)
        states = [state for state in self.gold.get("states", []) if state["aspect"] == aspect]
        asks = [ask for ask in self.gold.get("asks", []) if ask["question"] == question]
        return [plain(phrase) for each in (*states, *asks) for phrase in each.get("any_of") or []]


def control_answers(text: str) -> list[dict[str, object]]:
    """The right answers about the control pairs of a request; none if it is about an article."""
    sheet = next((sheet for sheet in control_sheets() if sheet.request.chat.text == text), None)
    relations = sheet.relations.items() if sheet else ()
    return [{"later": later, "earlier": earlier, "relation": label} for later, (earlier, label) in relations]


def plain(text: str) -> str:
    """Lower case, one blank, plain quotes, no tags."""
    text = html.unescape(re.sub(r"<[^>]+>", " ", text)).replace("’", "'").replace("“", '"').replace("”", '"')
    return " ".join(text.lower().split())


def latency(request: Request) -> Report:
    """Articles per second with a slow endpoint, by what it is asked for, beside the same without it."""
    count = request.limit or ARTICLES
    claims = slow_endpoint.run(count, [ProposalKind.CLAIM])
    both = [ProposalKind.CLAIM, ProposalKind.SUMMARY]
    beside = {
        "claims and summaries": slow_endpoint.run(count, both).figures(),
        "claims and summaries, 16 at once": slow_endpoint.run(count, both, at_once=16).figures(),
        "no endpoint": slow_endpoint.run(count, []).figures(),
    }
    meta = {"latency_s": slow_endpoint.LATENCY, "at_once": AT_ONCE, "articles": count}
    return Report(claims.figures(), beside, meta)


if __name__ == "__main__":
    sys.exit(main("endpoint", __doc__ or "", measure))
