"""A topic's briefings do not depend on what else the ledger holds, in whatever order it came."""

from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.topics.model import Topic
from tests.ledgers import new_ledger
from tests.unit.summarizer.town_desk import arrive, brief, town_desk

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


@given(st.permutations(UNRELATED).flatmap(lambda more: st.tuples(st.just(more), st.integers(0, 3))))
@settings(max_examples=20, deadline=None)
def test_any_interleaving_of_an_unrelated_story_changes_no_line(drawn):
    more, place = drawn
    assert lines_told([*STRIKE[:place], *more, *STRIKE[place:]]) == lines_told(STRIKE)
