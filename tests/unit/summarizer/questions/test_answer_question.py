"""Questions with a name that several people share, through the service and the real linker."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from summarizer.claims.model import Mention
from summarizer.text.span import Span
from tests.fake_models import FakeAnalyser
from tests.unit.summarizer.town_desk import START, arrive

OWNER = "Mara Voss owns the mill by the river. Voss wants to close the mill in June."
UNION = "Karl Voss leads the union at the mill. Voss wants a vote of all hands in June."
NOW = START + timedelta(days=9)


class Naming(FakeAnalyser):
    """Sees who is named."""

    def analyse(self, version, article, known, topics):
        found = re.finditer(r"(?:Mara |Karl )?Voss", version.text)
        mentions = tuple(Mention(version.id, Span(*each.span()), each[0], "PERSON") for each in found)
        return replace(super().analyse(version, article, known, topics), mentions=mentions)


@pytest.fixture
def desk(service):
    return replace(service, analyser=Naming())


def test_a_name_that_two_bear_is_answered_for_both_and_every_line_says_for_whom(desk):
    arrive(desk, OWNER)
    arrive(desk, UNION, publisher="Courier")
    answer = desk.ask("w", "What is it that Voss wants in June?", NOW)
    assert answer.namesakes == ("Karl Voss", "Mara Voss")
    assert {line.text for line in answer.lines} >= {
        "Voss [Mara Voss] wants to close the mill in June.",
        "Voss [Karl Voss] wants a vote of all hands in June.",
    }


@pytest.mark.parametrize(
    "question", ["What is it that Mara Voss wants in June?", "What is wanted of the mill in June?"]
)
def test_a_question_that_names_one_or_nobody_is_answered_as_ever(desk, question):
    arrive(desk, OWNER)
    arrive(desk, UNION, publisher="Courier")
    answer = desk.ask("w", question, NOW)
    assert answer.namesakes == ()
    assert answer.lines[0].text == "Voss wants to close the mill in June."


def test_a_name_that_one_bears_is_hers(desk):
    arrive(desk, OWNER)
    answer = desk.ask("w", "What is it that Voss wants in June?", NOW)
    assert (answer.namesakes, answer.lines[0].text) == ((), "Voss wants to close the mill in June.")


def test_where_nothing_is_known_it_is_refused_whoever_is_meant(desk):
    arrive(desk, OWNER)
    arrive(desk, UNION, publisher="Courier")
    answer = desk.ask("w", "When did Voss visit the opera house?", NOW)
    assert (bool(answer.refusal), answer.lines, answer.namesakes) == (True, (), ())
