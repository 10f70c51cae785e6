"""A topic's briefings do not depend on what else the ledger holds, in whatever order it came."""

from datetime import timedelta
from functools import cache
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.briefing.state_card_at import card_at
from summarizer.questions.timeline import build_timeline
from summarizer.relations.model import Link, Relation
from summarizer.topics.model import Topic
from tests.ledgers import new_ledger
from tests.unit.summarizer.conftest import MADE_BY
from tests.unit.summarizer.town_desk import START, arrive, brief, town_desk

pytestmark = pytest.mark.slow  # reads whole stories

NOW = START + timedelta(days=3)

STRIKE = (
    ("The ferry strike in the harbour goes on. Talks about wages have failed in the ferry strike.", 0, "Herald"),
    ("The ferry strike in the harbour will end on Friday, the union said.", 1, "Courier"),
    ("The ferry strike in the harbour has ended after eleven days of talks about wages.", 2, "Herald"),
)
UNRELATED = (
    ("The museum lost a painting. A guard saw two thieves at the window.", 0, "Herald"),
    ("The museum has the painting back. Two thieves were arrested on Monday.", 1, "Courier"),
    ("A judge sent the two thieves of the museum to prison for three years.", 2, "Post"),
)


def lines_told(articles):
    service = town_desk(new_ledger())
    service.add_topic(Topic("museum", "w", "Museum theft", "The painting that was stolen from the museum."))
    told = []
    for day in range(3):
        for text, when, publisher in articles:
            if when == day:
                arrive(service, text, day, publisher)
        briefing = brief(service, day)
        told.append([(change.kind, change.text, change.before, change.reasons) for change in briefing.changes])
        told.append([(state.aspect, state.text) for state in briefing.state.aspects])
    return told


@cache
def lines_of_the_strike():
    return lines_told(STRIKE)


@given(st.permutations(UNRELATED).flatmap(lambda more: st.tuples(st.just(more), st.integers(0, 3))))
@settings(max_examples=settings().max_examples // 5)
def test_any_interleaving_of_an_unrelated_story_changes_no_line(drawn):
    more, place = drawn
    assert lines_told([*STRIKE[:place], *more, *STRIKE[place:]]) == lines_of_the_strike()


@pytest.mark.parametrize("relation", Relation)
def test_links_of_another_topic_count_nowhere(relation):
    service = town_desk(new_ledger())
    for text, day, publisher in STRIKE:
        arrive(service, text, day, publisher)
    before = all_views(service)
    with service.ledger() as work:
        rated = [claim for claim, _ in work.claims.list_by_topic("t", None, NOW)]
        links = [
            Link(later.id, earlier.id, later.version_id, relation, 1.0, ("made up",), MADE_BY, topic_id="museum")
            for earlier, later in combinations(rated, 2)
        ]
        work.claims.add_links(links)
        work.commit()
    assert links
    assert all_views(service) == before


def all_views(service):
    """The topic as each feature shows it."""
    question = "Has the ferry strike in the harbour ended?"
    with service.ledger() as work:
        topic = work.topics.get("t")
        card = card_at(work, topic, NOW)
        timeline = build_timeline(work, topic, None, NOW.date())
    assert card.aspects
    assert timeline.lines
    return card, timeline, service.preview("t", "d", NOW), service.ask("w", question, NOW, "t")
