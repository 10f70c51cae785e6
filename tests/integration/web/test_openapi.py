"""The API against its own description: schemathesis makes the requests, valid and not, and checks the answers."""

from __future__ import annotations

import re

import pytest
import schemathesis
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
def test_the_api_does_what_its_description_says(served, mode):
    schema = schemathesis.openapi.from_asgi("/api/v1/openapi.json", served.app)
    headers = {"Authorization": f"Bearer {served.tokens['all']}"}
    operations = [result.ok() for result in schema.get_all_operations()]
    assert len(operations) == 16
    for operation in operations:
        if mode is GenerationMode.NEGATIVE and not (operation.query or operation.body):
            continue

        check(operation, mode, headers)


def check(operation, mode, headers):
    @settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
    @given(data=st.data())
    def ask(data):
        case = data.draw(operation.as_strategy(generation_mode=mode))
        assume(mode is GenerationMode.NEGATIVE or asks_in_words(case.body))
        case.call_and_validate(headers=headers)

    ask()


def asks_in_words(body):
    """A question without a word is refused, which no schema says in a way that all its readers understand alike."""
    return not (isinstance(body, dict) and "question" in body) or bool(re.search(r"[^\W_]", body["question"]))
