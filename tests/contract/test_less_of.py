"""What readers want less of, on every database."""

from __future__ import annotations

import pytest

from summarizer.briefing.less_of import LessKind, LessOf
from summarizer.delivery.model import Destination, DestinationKind
from summarizer.errors import NotFoundError
from summarizer.workspace.model import Workspace


def test_wishes_are_kept_per_reader_and_topic_once_and_go_with_their_topic(ledger, make):
    with ledger() as unit:
        unit.workspaces.add(Workspace("w", "Newsroom"))
        unit.topics.add(make.topic("t1"))
        unit.topics.add(make.topic("t2", name="Another"))
        for place in ("d1", "d2"):
            unit.subscriptions.add_destination(Destination(place, "w", DestinationKind.CHANNEL, place, "discord"))
        wishes = [
            LessOf("d1", "t1", LessKind.PUBLISHER, "Courier", make.at(0), "discord:1"),
            LessOf("d1", "t1", LessKind.CHANGE, "NEW", make.at(1), "discord:1"),
            LessOf("d2", "t1", LessKind.PUBLISHER, "Courier", make.at(0), "discord:2"),
            LessOf("d1", "t2", LessKind.ASPECT, "Talks", make.at(0), "discord:1"),
        ]
        for wish in (*wishes, wishes[0]):
            unit.briefings.store_less_of(wish)
        unit.commit()
    with ledger() as unit:
        assert unit.briefings.list_less_of("d1", "t1") == tuple(wishes[:2])
        assert unit.briefings.get_less_of(wishes[2].id) == wishes[2]
        unit.briefings.remove_less_of(wishes[0].id)
        with pytest.raises(NotFoundError):
            unit.briefings.remove_less_of(wishes[0].id)
        assert unit.briefings.list_less_of("d1", "t1") == (wishes[1],)
        unit.topics.remove("t2")
        assert unit.briefings.list_less_of("d1", "t2") == ()
