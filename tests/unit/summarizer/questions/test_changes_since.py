"""What changed since a day: from what was delivered, else from the timeline; of one topic."""

from __future__ import annotations

from datetime import timedelta

import pytest

from summarizer.briefing.model import ChangeKind
from summarizer.topics.model import Topic
from tests.unit.summarizer.town_desk import START, TOPIC, arrive, brief

NOW = START + timedelta(days=9)
BEGAN = "The ferry strike in the harbour began at noon."
OFFER = "The ferry company offered the crews of the ferry strike higher wages."
"""Two things that a reader wants to be told."""


@pytest.fixture(params=["delivered", "never delivered"])
def desk(request, service):
    """Two days of news, of which a briefing each was delivered or not."""
    for day, text in enumerate((BEGAN, OFFER)):
        arrive(service, text, day=day)
        if request.param == "delivered":
            brief(service, day)
    return service


def asked(desk, question):
    return desk.ask("w", question, NOW)


def test_what_changed_since_a_day_is_told_by_the_changes_of_that_time_the_newest_first(desk):
    answer = asked(desk, f"What changed since {START:%-d %B %Y}?")
    assert [line.text for line in answer.lines] == [OFFER, BEGAN]
    assert {line.kind for line in answer.lines} == {ChangeKind.NEW}
    later = asked(desk, f"What has changed since {START + timedelta(days=1):%-d %B %Y}?")
    assert [line.text for line in later.lines] == [OFFER]


def test_where_nothing_changed_it_says_so(desk):
    answer = asked(desk, f"What changed since {START + timedelta(days=5):%-d %B %Y}?")
    assert answer.lines == ()
    assert answer.refusal == "Nothing changed on Ferry strike since 6 March 2025, as far as the stored articles say."


def test_of_several_topics_the_named_one_is_told_and_never_two(desk):
    desk.add_topic(Topic("zoo", "w", "City zoo", "Animals of the zoo.", ("zoo",)))
    since = f"since {START:%-d %B %Y}"
    assert "City zoo, Ferry strike" in (asked(desk, f"What changed {since}?").refusal or "")
    assert asked(desk, f"What changed about the ferry strike {since}?").lines
    assert asked(desk, f"What changed at the zoo {since}?").refusal
    assert desk.ask("w", f"What changed {since}?", NOW, topic_id=TOPIC.id).lines
    assert desk.ask("other", f"What changed {since}?", NOW).refusal
