from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.claims.model import WatchedEntity
from summarizer.errors import AlreadyStoredError, ChangedError, NotFoundError
from summarizer.topics.model import Aspect


def full_topic(make):
    return make.topic(
        "t2",
        name="Harbour Strike",
        description="Whether the port works",
        keywords=("strike", "port", "walkout"),
        entities=(WatchedEntity("Port of Arvik", ("Arvik harbour", "the port"), "FAC"), WatchedEntity("Ida Holm")),
        aspects=(Aspect("Work", "Do the dockers work?"), Aspect("Talks", "Are there talks?")),
    )


def test_a_topic_comes_back_as_it_was_stored(stocked, make):
    with stocked() as work:
        work.topics.add(full_topic(make))
        work.commit()
    with stocked() as work:
        assert work.topics.get("t2") == full_topic(make)
        assert work.topics.get("t3") is None


def test_a_topic_is_found_by_name_whatever_the_case_in_its_workspace_only(stocked, make):
    with stocked() as work:
        work.topics.add(full_topic(make))
        assert work.topics.find_by_name("w", " harbour  STRIKE") == full_topic(make)
        assert work.topics.find_by_name("other", "Harbour Strike") is None
        assert [topic.id for topic in work.topics.list_by_workspace("w")] == ["t1", "t2"]
        assert work.topics.list_by_workspace("other") == ()


def test_a_workspace_has_a_topic_name_once(stocked, make):
    with stocked() as work:
        with pytest.raises(AlreadyStoredError, match="ARVIK DAM"):
            work.topics.add(make.topic("t2", name="ARVIK DAM"))
        work.topics.add(make.topic("t3", workspace_id="other"))
        work.topics.add(make.topic("t4", name="Flood"))
        with pytest.raises(AlreadyStoredError):
            work.topics.update(make.topic("t4", name="arvik dam"), make.topic("t4", name="Flood"))
        assert work.topics.get("t4") == make.topic("t4", name="Flood")


def test_an_update_replaces_every_part(stocked, make):
    changed = replace(full_topic(make), name="Strike", entities=(), aspects=(Aspect("Pay", "What is offered?"),))
    with stocked() as work:
        work.topics.add(full_topic(make))
        work.topics.update(changed, full_topic(make))
        assert work.topics.get("t2") == changed
        with pytest.raises(NotFoundError):
            work.topics.update(make.topic("t9", name="Nowhere"), make.topic("t9", name="Nowhere"))


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(stocked, make):
    mine, theirs = (replace(make.topic(), description=text) for text in ("Mine", "Theirs"))
    with stocked() as work:
        work.topics.update(theirs, make.topic())
        work.commit()
    with stocked() as work:
        with pytest.raises(ChangedError, match="Arvik dam"):
            work.topics.update(mine, make.topic())
        work.commit()
    with stocked() as work:
        assert work.topics.get("t1") == theirs


def test_a_removed_topic_takes_its_subscriptions_and_ratings_and_leaves_briefings(stocked, make):
    with stocked() as work:
        work.claims.add([make.claim()])
        work.claims.store_relevances([make.relevance("c1")])
        work.briefings.add(make.briefing())
        work.topics.remove("t1")
        assert work.topics.get("t1") is None
        assert work.subscriptions.list_all() == ()
        assert work.claims.list_by_topic("t1", None, make.at(9)) == ()
        assert work.briefings.get("b1") == make.briefing()
        with pytest.raises(NotFoundError):
            work.topics.remove("t1")
