from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from storage.unit_of_work import SqlLedger
from summarizer.claims.model import WatchedEntity
from summarizer.delivery.model import (
    SUBSCRIPTION_CHOICES,
    Destination,
    DestinationKind,
    Length,
    QuietRule,
    Subscribed,
    Subscription,
)
from summarizer.errors import AlreadyStoredError, ChangedError, NotFoundError
from summarizer.ingest.model import RawArticle
from summarizer.relations.matter_phase import MatterPhase
from summarizer.topics.model import Aspect, Topic
from summarizer.workspace.model import AuditAction, Workspace
from tests.fake_models import fake_service

START = datetime(2025, 3, 1, 9, tzinfo=UTC)
LATER = START + timedelta(hours=1)
TOPIC = Topic("t", "w", "Ferry strike", "The ferry strike in the harbour: talks, wages, crossings.", ("ferry strike",))
CHANNEL = Destination("d", "w", DestinationKind.CHANNEL, "77", "discord")
MORNING = Subscription("s", "w", "t", "d", time(8), "Europe/Oslo", START)


@pytest.fixture
def service(empty_ledger: SqlLedger):
    service = fake_service(empty_ledger)
    with empty_ledger() as work:
        work.workspaces.add(Workspace("w", "Town desk"))
        work.workspaces.add(Workspace("w2", "Sports desk"))
        work.commit()
    service.add_topic(TOPIC, START, "ann")
    return service


def noted(service, workspace="w"):
    with service.ledger() as work:
        return [(entry.by, entry.action, entry.name) for entry in work.audit.list_newest(workspace, 10)]


def test_a_topic_that_a_person_adds_is_noted_and_a_scenarios_own_is_not(service):
    service.add_topic(replace(TOPIC, id="t2", name="Flood"))
    assert noted(service) == [("ann", AuditAction.TOPIC_CREATED, "Ferry strike")]


def test_an_edited_topic_enters_its_names_and_finds_what_it_asks_for_now(service):
    intake = service.ingest(
        "w", RawArticle("The flood at Arvik rises. The dam at Arvik holds the flood.", "Herald", START)
    )
    service.analyse(intake.version_id)
    assert not service.preview("t", "d", LATER).changes
    edited = replace(
        TOPIC,
        name="Arvik flood",
        description="The flood at Arvik and the dam.",
        keywords=("flood",),
        entities=(WatchedEntity("Arvik dam", ("the dam",), "FAC"),),
        aspects=(Aspect("Dam", "Does the dam at Arvik hold the flood?"),),
    )
    service.edit_topic(edited, TOPIC, LATER, "ben")
    assert [change.text for change in service.preview("t", "d", LATER).changes] == ["The flood at Arvik rises."]
    with service.ledger() as work:
        assert work.entities.list_by_name("w", "the dam")[0].name == "Arvik dam"
    assert noted(service)[0] == ("ben", AuditAction.TOPIC_EDITED, "Arvik flood")


def test_an_edit_takes_away_what_the_topic_no_longer_asks_for(service):
    intake = service.ingest("w", RawArticle("The ferry strike in the harbour goes on after talks.", "Herald", START))
    service.analyse(intake.version_id)
    assert service.preview("t", "d", LATER).changes
    elsewhere = replace(TOPIC, name="Cup", description="Who wins the skiing cup?", keywords=("skiing",))
    service.edit_topic(elsewhere, TOPIC, LATER, "ben")
    assert not service.preview("t", "d", LATER).changes


def test_the_second_of_two_editors_is_told_who_was_first_and_overwrites_nothing(service):
    hers, his = replace(TOPIC, description="Hers"), replace(TOPIC, description="His")
    service.edit_topic(hers, TOPIC, LATER, "ann")
    with pytest.raises(ChangedError, match="Ferry strike") as refusal:
        service.edit_topic(his, TOPIC, LATER, "ben")
    assert (refusal.value.by, refusal.value.at) == ("ann", LATER)
    with service.ledger() as work:
        assert work.topics.get("t") == hers
    assert len(noted(service)) == 2


def test_a_topic_cannot_take_anothers_name(service):
    service.add_topic(replace(TOPIC, id="t2", name="Flood"), START, "ann")
    with pytest.raises(AlreadyStoredError, match="flood"):
        service.edit_topic(replace(TOPIC, name="flood"), TOPIC, LATER, "ben")


def test_a_removed_topic_is_noted_and_takes_its_subscriptions(service):
    service.subscribe(MORNING, CHANNEL, START, "ann")
    assert service.remove_topic("w", "t", LATER, "ben") == TOPIC
    assert noted(service)[0] == ("ben", AuditAction.TOPIC_DELETED, "Ferry strike")
    with service.ledger() as work:
        assert work.subscriptions.list_all() == ()


def test_subscribing_again_at_the_same_time_replaces_and_resumes(service):
    assert service.subscribe(MORNING, CHANNEL, START, "ann") == Subscribed(MORNING)
    with service.ledger() as work:
        work.subscriptions.update(replace(MORNING, paused=True, paused_because="The channel was deleted"))
        work.commit()
    weekly = replace(MORNING, id="other", weekdays=frozenset({0}), created_at=LATER)
    replaced = service.subscribe(weekly, CHANNEL, LATER, "ben").replaced
    assert (replaced.paused, replaced.paused_because) == (True, "The channel was deleted")
    with service.ledger() as work:
        assert work.subscriptions.list_all() == (replace(MORNING, weekdays=frozenset({0})),)
    assert [(by, action) for by, action, _ in noted(service)][:2] == [
        ("ben", AuditAction.SUBSCRIBED),
        ("ann", AuditAction.SUBSCRIBED),
    ]


CHOSEN = {
    "weekdays": frozenset({1, 3}),
    "length": Length.SHORT,
    "quiet": QuietRule.SKIP,
    "mention": "77",
    "alerts": True,
    "alert_phase": MatterPhase.DONE,
}


@pytest.mark.parametrize("named", sorted(CHOSEN))
def test_a_change_of_a_subscription_keeps_what_it_does_not_name(service, named):
    assert CHOSEN.keys() == SUBSCRIPTION_CHOICES
    service.subscribe(replace(MORNING, **CHOSEN), CHANNEL, START, "ann")
    again = replace(MORNING, id="other", zone="Europe/Oslo", created_at=LATER)
    done = service.subscribe(again, CHANNEL, LATER, "ben", SUBSCRIPTION_CHOICES - {named})
    kept = {name: value for name, value in CHOSEN.items() if name != named}
    assert done.subscription == replace(MORNING, zone="Europe/Oslo", **kept)
    with service.ledger() as work:
        assert work.subscriptions.list_all() == (done.subscription,)


def test_a_subscription_ends_once(service):
    service.subscribe(MORNING, CHANNEL, START, "ann")
    assert service.unsubscribe("w", "s", LATER, "ann") == MORNING
    with pytest.raises(NotFoundError, match="does not exist or was removed"):
        service.unsubscribe("w", "s", LATER, "ann")


def test_nothing_of_another_workspace_can_be_changed(service):
    service.subscribe(MORNING, CHANNEL, START, "ann")
    with pytest.raises(NotFoundError):
        service.remove_topic("w2", "t", LATER, "eve")
    with pytest.raises(NotFoundError):
        service.unsubscribe("w2", "s", LATER, "eve")
    with pytest.raises(NotFoundError):
        service.subscribe(replace(MORNING, id="s2", workspace_id="w2"), CHANNEL, LATER, "eve")
    assert noted(service, "w2") == []


def test_merges_splits_and_their_undoing_are_noted_by_name(service):
    service.add_topic(
        replace(TOPIC, id="t2", name="Ports", entities=(WatchedEntity("Port Union", ("PU",)), WatchedEntity("Dockers")))
    )
    with service.ledger() as work:
        dockers, port = work.entities.list_by_workspace("w")
    edit = service.merge_entities(port, dockers, START, "ann")
    service.undo_edit("w", edit.id, LATER, "ben")
    service.split_entity(port, "PU", LATER, "ann")
    assert noted(service)[:3] == [
        ("ann", AuditAction.ENTITY_SPLIT, "PU out of Port Union"),
        ("ben", AuditAction.UNDONE, "Dockers → Port Union"),
        ("ann", AuditAction.ENTITIES_MERGED, "Dockers → Port Union"),
    ]
