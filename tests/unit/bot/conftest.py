"""A briefing of an invented story, with everything that a page can show."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from summarizer.briefing.model import AspectState, Briefing, Change, ChangeKind, Citation, Coverage, StateCard
from summarizer.claims.model import Modality
from summarizer.text.span import Span


def moment(day: int, month: int = 5) -> datetime:
    return datetime(2025, month, day, 9, 30, tzinfo=UTC)


def cite(version: str, quote: str, publisher: str, day: int, **parts) -> Citation:
    plain = Citation(
        f"claim of {version}",
        f"article {version}",
        version,
        Span(0, len(quote)),
        quote,
        publisher,
        publisher,
        moment(day),
    )
    return replace(plain, **parts)


UNION = cite(
    "v1",
    "The walkout goes on until Friday",
    "The Quay",
    4,
    speaker="Ana Ruiz",
    title="Cranes stand still",
    url="https://quay.example/cranes",
)
PORT = cite("v2", "The port is open", "Harbour Post", 5, speaker="the port authority", title="Port says it is open")
OLD = cite("v0", "Talks are to begin in June", "The Quay", 1)


@pytest.fixture
def full_briefing() -> Briefing:
    state = StateCard(
        "t",
        moment(5),
        (
            AspectState(
                "Strike",
                "Is the port on strike?",
                "The walkout goes on until Friday.",
                moment(4),
                UNION,
                disputing_citation=PORT,
            ),
            AspectState(
                "Talks",
                "Do they talk?",
                "Talks are to begin in June.",
                moment(1),
                OLD,
                stale=True,
                modality=Modality.PLANNED,
            ),
            AspectState("Wages", "Is there an offer?"),
        ),
    )
    changes = (
        Change(ChangeKind.NEW, "Two ferries were cancelled.", (PORT,)),
        Change(
            ChangeKind.UPDATED,
            "The walkout goes on until Friday.",
            (UNION,),
            (OLD,),
            before="The walkout ends on Monday.",
            aspect="Strike",
        ),
        Change(ChangeKind.DISPUTED, "The walkout goes on until Friday.", (UNION,), (PORT,), aspect="Strike"),
        Change(ChangeKind.RETRACTED, "The Quay no longer says that a crane fell.", (UNION,), silent_edit=True),
        Change(ChangeKind.CORROBORATED, "Talks are to begin in June.", (PORT, UNION)),
    )
    return Briefing(
        id="b",
        workspace_id="console",
        topic_id="t",
        topic_name="Port strike",
        destination_id="d",
        since=moment(4),
        until=moment(5),
        bottom_line="The union and the port contradict each other.",
        changes=changes,
        state=state,
        coverage=Coverage(7, 4, 2, ("Eastern Tide",), moment(4), ("Kurier: language de",)),
        disclosed_claim_ids=("c1",),
        omitted_changes=1,
    )


@pytest.fixture
def quiet_briefing(full_briefing) -> Briefing:
    return replace(full_briefing, changes=(), bottom_line="", omitted_changes=0, state=StateCard("t", moment(5), ()))
