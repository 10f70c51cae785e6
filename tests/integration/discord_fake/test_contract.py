"""The check against a description judges as a plain validator does, though it tries fewer branches of unions."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tests.fake_discord.contract import Contract

PATH = "/messages"


def _component(number: int, **properties: Any) -> dict[str, Any]:
    kind = {"type": "integer", "enum": [number]}
    return {"type": "object", "properties": {"type": kind, **properties}, "required": ["type", *properties]}


TEXT, ROW, ICON = ({"$ref": f"#/components/schemas/{name}"} for name in ("Text", "Row", "Icon"))
SCHEMAS = {
    "SnowflakeType": {"type": "string"},
    "Text": _component(1, content={"type": "string", "maxLength": 2}),
    "Icon": _component(1, icon={"type": "string"}),  # of the same type as a text: a union of both can be ambiguous
    "Row": _component(2, components={"type": "array", "items": {"oneOf": [TEXT, ICON]}}),
}
BODY = {
    "type": "object",
    "properties": {
        "one": {"oneOf": [{"type": "null"}, TEXT, ROW, {"type": "string"}]},
        "any": {"anyOf": [ROW, _component(3), {"type": "integer"}]},
        "id": {"type": "string", "pattern": "^(0|[1-9][0-9]*)$"},
    },
}
LEAVES = st.sampled_from([None, True, 0, 1, 1.0, 2, 3, "", "ab", "abc"])
VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.fixed_dictionaries({"type": LEAVES}, optional=dict.fromkeys(("content", "icon", "components"), inner))
    ),
    max_leaves=8,
)


def contract() -> Contract:
    content = {"application/json": {"schema": BODY}}
    paths = {PATH: {"post": {"requestBody": {"content": content, "required": True}}}}
    return Contract({"components": {"schemas": SCHEMAS}, "paths": paths})


CONTRACT = contract()
PLAIN = Draft202012Validator({**BODY, "components": {"schemas": SCHEMAS}})


@given(st.fixed_dictionaries({}, optional={"one": VALUES, "any": VALUES}))
def test_the_verdict_is_that_of_a_plain_validator(body):
    assert (not list(CONTRACT.request("POST", PATH, body))) == PLAIN.is_valid(body)


@pytest.mark.parametrize(
    ("body", "valid"),
    [
        pytest.param({"one": {"type": 1, "content": "ab"}}, True, id="the branch of its type"),
        pytest.param({"one": {"type": 1, "content": "abc"}}, False, id="its branch refuses it"),
        pytest.param({"one": {"type": 4}}, False, id="no branch of its type"),
        pytest.param({"one": {"content": "ab"}}, False, id="no type"),
        pytest.param({"one": {"type": 2, "components": [{"type": 1, "icon": "a"}]}}, True, id="a union in a union"),
        pytest.param(
            {"one": {"type": 2, "components": [{"type": 1, "icon": "a", "content": "b"}]}}, False, id="two branches fit"
        ),
        pytest.param({"any": {"type": 3}}, True, id="a branch that is no reference"),
        pytest.param({"any": 7}, True, id="a value without properties"),
    ],
)
def test_the_branches_that_can_fit_are_tried(body, valid):
    assert (not list(CONTRACT.request("POST", PATH, body))) is valid
    assert PLAIN.is_valid(body) is valid


ID = "12005678901234567890"
OURS = "a2005678901234567890"


def test_what_a_schema_tells_apart_is_not_taken_for_a_value_that_was_valid():
    checked = contract()
    assert not list(checked.request("POST", PATH, {"id": ID}))
    for other in ("0" + ID[1:], OURS, ID + "a"):
        assert list(checked.request("POST", PATH, {"id": other})), other


def test_values_that_differ_in_ids_and_times_only_are_checked_once():
    checked = contract()
    for id_, free in ((ID, f"db:part:{OURS}:1"), (ID[::-1].lstrip("0"), f"db:part:{OURS[::-1]}:2")):
        assert not list(checked.request("POST", PATH, {"id": id_.ljust(20, "1"), "one": free}))
    assert len(checked._valid) == 1
