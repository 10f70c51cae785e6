"""The gold of a scenario as a model: what it proposes for the lines of an article."""

import json

import pytest

from benchmarks.endpoint import GoldAnswers

pytestmark = pytest.mark.model

REQUEST = """Later claims (L):
1. [2025-01-03, Wire] Officers tried to detain the mayor, who refused.

Earlier claims (E):
1. [2025-01-01, Wire] A warrant for the mayor was issued."""


def change(kind, words, *, required, against=("old",)):
    return {"type": kind, "any_of": [words], "required": required, "against": list(against)}


def proposed(changes):
    """The relations that it proposes for a line about which the gold has these changes."""
    briefings = [{"date": "2025-01-03", "changes": changes}]
    gold = GoldAnswers({"briefings": briefings}, {}, {"old": "a warrant for the mayor was issued."})
    name = {"json_schema": {"name": "pairs"}}
    body = {"messages": [{}, {"content": REQUEST}], "response_format": name}
    return [pair["relation"] for pair in json.loads(gold.reply(body))["pairs"]]


UPDATE = change("UPDATED", "tried to detain", required=False)


@pytest.mark.parametrize(
    ("changes", "relations"),
    [
        ([change("UPDATED", "tried to detain", required=True)], ["update"]),
        ([UPDATE], ["update"]),
        ([change("NEW", "tried to detain", required=True, against=()), UPDATE], []),
        ([UPDATE, change("NEW", "tried to detain", required=True, against=())], []),
        ([UPDATE, change("DISPUTED", "who refused", required=True)], ["dispute"]),
        ([change("NEW", "who refused", required=False, against=()), UPDATE], ["update"]),
        ([change("UPDATED", "was arrested", required=True)], []),
    ],
)
def test_what_the_gold_requires_of_a_line_comes_before_what_it_allows(changes, relations):
    assert proposed(changes) == relations
