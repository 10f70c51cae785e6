"""The fake must notice what Slack refuses, or tests on it prove nothing."""

import pytest

from bot.slack_app.render.blocks import (
    actions,
    button,
    header,
    input_block,
    modal,
    option,
    section,
    select,
    text_input,
)
from tests.fake_slack.rules import broken_by_message, broken_by_options, broken_by_view

TEXT = {"text": "for notifications"}


def raw(kind: str, text: str) -> dict:
    """A block that our own builders would have mended."""
    said = {"type": "mrkdwn", "text": text}
    return {"type": kind, "elements": [said]} if kind == "context" else {"type": kind, "text": said}


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        pytest.param({}, "no_text", id="nothing to show"),
        pytest.param({"blocks": [section("x")]}, "without a text", id="nothing for screen readers"),
        pytest.param({**TEXT, "blocks": [section("x")] * 51}, "51 blocks", id="too many blocks"),
        pytest.param({**TEXT, "blocks": [raw("section", "x" * 3001)]}, "3001", id="a long section"),
        pytest.param({**TEXT, "blocks": [section("x" * 2900)] * 5}, "14500 characters", id="blocks too long together"),
        pytest.param({**TEXT, "blocks": [{"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}]}, "150", id="a long header"),
        pytest.param({**TEXT, "blocks": [{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}]}, "no plain_text", id="markup in a header"),
        pytest.param({**TEXT, "blocks": [raw("section", " ")]}, "empty", id="an empty text"),
        pytest.param({**TEXT, "blocks": [raw("context", "x" * 3001)]}, "3001", id="a long context"),
        pytest.param({**TEXT, "blocks": [actions([])]}, "0 elements", id="no buttons"),
        pytest.param({**TEXT, "blocks": [actions([button("a", f"id{n}") for n in range(26)])]}, "26 elements", id="too many buttons"),
        pytest.param({**TEXT, "blocks": [actions([button("a", "same"), button("b", "same")])]}, "twice", id="one action_id twice"),
        pytest.param({**TEXT, "blocks": [actions([{**button("a", "x"), "text": {"type": "plain_text", "text": "x" * 76}}])]}, "76", id="a long label"),
        pytest.param({**TEXT, "blocks": [actions([button("a", "x", "v" * 2001)])]}, "value", id="a long value"),
        pytest.param({**TEXT, "blocks": [actions([{**select("x", "p", []), "options": [option("a", str(n)) for n in range(101)]}])]}, "101 options", id="too many options"),
        pytest.param({**TEXT, "blocks": [actions([{"type": "button", "text": {"type": "plain_text", "text": "a"}}])]}, "action_id", id="a button without an id"),
        pytest.param({**TEXT, "blocks": [input_block("a", text_input("x"))]}, "input block", id="a field in a message"),
        pytest.param({**TEXT, "blocks": [{"type": "nonsense"}]}, "unknown block", id="no such block"),
        pytest.param({**TEXT, "metadata": {"x": "y" * 9000}}, "metadata", id="long metadata"),
    ],
)  # fmt: skip
def test_what_slack_refuses_in_a_message(body, complaint):
    assert any(complaint in each for each in broken_by_message(body))


@pytest.mark.parametrize(
    ("view", "complaint"),
    [
        pytest.param({**modal("x", [section("x")]), "title": None}, "title", id="no title"),
        pytest.param({**modal("x", [section("x")]), "title": {"type": "plain_text", "text": "x" * 25}}, "24", id="a long title"),
        pytest.param(modal("x", [input_block("a", text_input("y"))]), "submit", id="fields without a button"),
        pytest.param(modal("x", [section("x")] * 101), "100", id="too many blocks"),
        pytest.param(modal("x", [section("x")], private="p" * 3001), "private_metadata", id="long private data"),
        pytest.param(modal("x", [section("x"), header("y")]) | {"type": "window"}, "type", id="no such view"),
    ],
)  # fmt: skip
def test_what_slack_refuses_in_a_view(view, complaint):
    assert any(complaint in each for each in broken_by_view(view))


def test_what_slack_refuses_in_a_menu():
    assert list(broken_by_options([option("a", "v" * 151)])) != []
    assert list(broken_by_options([{"text": {"type": "plain_text", "text": ""}, "value": "v"}])) != []
    assert list(broken_by_options([option("a", "v")])) == []
