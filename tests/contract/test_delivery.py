from __future__ import annotations

from dataclasses import replace
from datetime import time
from threading import Barrier, Thread

import pytest

from summarizer.briefing.model import (
    AspectState,
    Change,
    ChangeKind,
    Citation,
    Coverage,
    Feedback,
    FeedbackTotals,
    QuietReason,
    StateCard,
)
from summarizer.claims.model import Modality
from summarizer.delivery.model import DeliveryState, Length, QuietRule
from summarizer.errors import AlreadyStoredError, NotFoundError, StorageError
from summarizer.relations.matter_phase import MatterPhase
from summarizer.text.span import Span


def full_briefing(make):
    now = Citation(
        "c2", "a1", "v1", Span(3, 9), "“stopped”", "The Courier", "Courier Group", make.at(1), "u", "T", "Holm"
    )
    before = replace(now, claim_id="c1", reported_at=make.noon, speaker=None, url=None, title=None)
    change = Change(
        ChangeKind.UPDATED, "Repairs stopped.", (now,), (before,), "Repairs go on.", "Safety", 0.8125, ("later",), True
    )
    state = AspectState("Safety", "Is it safe?", "No.", make.at(1), now, before, True, Modality.POSSIBLE)
    return make.briefing(
        "full",
        since=make.noon,
        until=make.at(1),
        changes=(change, Change(ChangeKind.NEW, "A wall cracked.", (now,))),
        state=StateCard("t1", make.at(1), (state, AspectState("Cost", "Who pays?"))),
        coverage=Coverage(12, 3, 2, ("The Mail",), make.noon, ("it is in German, and only English is read",)),
        disclosed_claim_ids=("c2", "c1"),
        quiet=QuietReason.SOURCES_FAILED,
        omitted_changes=4,
        late=True,
    )


@pytest.fixture
def claims(stocked, make):
    with stocked() as work:
        work.claims.add([make.claim("c1"), make.claim("c2"), make.claim("c3")])
        work.commit()
    return stocked


def test_a_briefing_comes_back_as_it_was_frozen(claims, make):
    with claims() as work:
        work.briefings.add(full_briefing(make))
        work.commit()
    with claims() as work:
        assert work.briefings.get("full") == full_briefing(make)
        assert work.briefings.get("other") is None
        with pytest.raises(AlreadyStoredError):
            work.briefings.add(make.briefing("full"))


def test_only_what_was_sent_counts_as_told(claims, make):
    states = [*DeliveryState]
    with claims() as work:
        for number, state in enumerate(states):
            briefing = make.briefing(
                f"b{number}", disclosed_claim_ids=("c1", "c2") if state is DeliveryState.SENT else ("c3",)
            )
            work.briefings.add(briefing)
            work.outbox.add(make.delivery(f"o{number}", briefing_id=briefing.id, state=state, due_at=make.at(number)))
        sent = f"b{states.index(DeliveryState.SENT)}"
        assert [briefing.id for briefing in work.briefings.list_delivered("d1", "t1")] == [sent]
        assert work.briefings.disclosed_claim_ids("d1", "t1") == {"c1", "c2"}
        assert (
            work.briefings.disclosed_claim_ids("d2", "t1")
            == work.briefings.disclosed_claim_ids("d1", "t2")
            == frozenset()
        )
        assert work.briefings.list_delivered("d2", "t1") == ()


def test_delivered_briefings_come_newest_first_and_outlive_the_subscription(claims, make):
    with claims() as work:
        for day in (2, 1, 3):
            work.briefings.add(make.briefing(f"b{day}", until=make.at(day), disclosed_claim_ids=(f"c{day}",)))
            sent = make.delivery(f"o{day}", briefing_id=f"b{day}", due_at=make.at(day), state=DeliveryState.SENT)
            work.outbox.add(sent)
        work.subscriptions.remove("s1")
        assert [briefing.id for briefing in work.briefings.list_delivered("d1", "t1")] == ["b3", "b2", "b1"]
        assert work.briefings.disclosed_claim_ids("d1", "t1") == {"c1", "c2", "c3"}


def test_a_subscription_comes_back_as_it_was_stored(stocked, make):
    full = make.subscription(
        "s2", at=time(6, 45), zone="Asia/Beirut", weekdays=frozenset({0, 4}), length=Length.FULL,
        quiet=QuietRule.FAILURES, paused=True, created_at=make.at(1),
        mention="42", paused_because="The channel was deleted", alerts=True, alert_phase=MatterPhase.DONE,
    )  # fmt: skip
    with stocked() as work:
        work.subscriptions.add(full)
        work.commit()
    with stocked() as work:
        assert work.subscriptions.get("s2") == full
        assert work.subscriptions.list_by_workspace("w") == work.subscriptions.list_all() == (make.subscription(), full)
        assert work.subscriptions.list_by_workspace("other") == ()
        assert work.subscriptions.get("s3") is None


def test_a_destination_has_a_topic_at_a_local_time_once(stocked, make):
    with stocked() as work:
        with pytest.raises(AlreadyStoredError, match="08:00"):
            work.subscriptions.add(make.subscription("s2", zone="UTC"))
        work.subscriptions.add(make.subscription("s3", at=time(20)))
        with pytest.raises(AlreadyStoredError):
            work.subscriptions.update(make.subscription("s3", at=time(8)))


def test_a_subscription_is_updated_and_removed(stocked, make):
    with stocked() as work:
        work.subscriptions.update(make.subscription(paused=True))
        assert work.subscriptions.get("s1") == make.subscription(paused=True)
        work.subscriptions.remove("s1")
        assert work.subscriptions.list_all() == ()
        with pytest.raises(NotFoundError):
            work.subscriptions.remove("s1")
        with pytest.raises(NotFoundError):
            work.subscriptions.update(make.subscription())


def test_a_subscription_to_an_unknown_topic_is_refused(stocked, make):
    with stocked() as work, pytest.raises(StorageError, match="refers to"):
        work.subscriptions.add(make.subscription("s2", topic_id="t9"))


def test_the_same_destination_twice_keeps_the_first(stocked, make):
    with stocked() as work:
        work.subscriptions.add_destination(replace(make.destination(), address="elsewhere"))
        assert work.subscriptions.get_destination("d1") == make.destination()
        assert work.subscriptions.get_destination("d2") is None
        assert work.subscriptions.get_destinations(["d2", "d1", "d1"]) == (make.destination(),)
        assert work.subscriptions.get_destinations([]) == ()


@pytest.fixture
def composed(stocked, make):
    with stocked() as work:
        work.briefings.add(make.briefing())
        work.outbox.add(make.delivery())
        work.commit()
    return stocked


def test_a_period_is_composed_once(composed, make):
    with composed() as work:
        with pytest.raises(AlreadyStoredError):
            work.outbox.add(make.delivery("o2"))
        work.outbox.add(make.delivery("o3", due_at=make.at(1)))
        assert work.outbox.get("o2") is None
        assert work.outbox.get("o1") == make.delivery()


def test_a_delivery_moves_only_from_the_state_it_is_in(composed, make):
    sending = make.delivery(state=DeliveryState.SENDING, attempts=1)
    sent = replace(sending, state=DeliveryState.SENT, receipt=("111", "222"))
    with composed() as work:
        assert work.outbox.replace_if_unchanged(sending, was=make.delivery())
        assert not work.outbox.replace_if_unchanged(sending, was=make.delivery())
        assert work.outbox.replace_if_unchanged(sent, was=sending)
        work.commit()
    with composed() as work:
        assert work.outbox.get("o1") == sent
        assert not work.outbox.replace_if_unchanged(make.delivery("o9"), was=make.delivery("o9"))


def test_a_second_attempt_is_taken_up_by_one_worker(composed, make):
    """A row left in sending by a crash looks the same to all workers: the number of attempts shows who was first."""
    left = make.delivery(state=DeliveryState.SENDING, attempts=1)
    with composed() as work:
        work.outbox.replace_if_unchanged(left, was=make.delivery())
        assert work.outbox.replace_if_unchanged(replace(left, attempts=2), was=left)
        assert not work.outbox.replace_if_unchanged(replace(left, attempts=2), was=left)


def test_of_many_workers_one_gets_the_delivery(composed, make):
    start, won = Barrier(6), []

    def work_once(worker: int) -> None:
        start.wait()
        with composed() as work:
            found = work.outbox.get("o1")
            moved = work.outbox.replace_if_unchanged(replace(found, state=DeliveryState.SENDING, attempts=1), was=found)
            work.commit()
        if moved and found.state is DeliveryState.COMPOSED:
            won.append(worker)

    threads = [Thread(target=work_once, args=(worker,)) for worker in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=120)
    assert len(won) == 1


def test_open_deliveries_are_those_that_may_still_go_out(composed, make):
    rows = [
        make.delivery("o2", state=DeliveryState.SENDING, due_at=make.at(-1)),
        make.delivery(
            "o3", state=DeliveryState.FAILED, due_at=make.at(1), next_try=make.at(2), error="503", attempts=2
        ),
        make.delivery("o4", state=DeliveryState.FAILED, due_at=make.at(2), error="forbidden"),
        make.delivery("o5", state=DeliveryState.SENT, due_at=make.at(3), receipt=("1",)),
        make.delivery("o6", state=DeliveryState.SKIPPED, due_at=make.at(4)),
    ]
    with composed() as work:
        for row in rows:
            work.outbox.add(row)
        assert work.outbox.list_open() == (rows[0], make.delivery(), rows[1])
        assert work.outbox.latest_of("s1") == rows[4]
        assert work.outbox.latest_of("s2") is None


def test_what_a_claim_was_told_in_and_what_was_sent_last(claims, make):
    with claims() as work:
        for day, state in enumerate((DeliveryState.SENT, DeliveryState.COMPOSED, DeliveryState.SENT)):
            work.briefings.add(make.briefing(f"b{day}", until=make.at(day), disclosed_claim_ids=("c1", f"c{day + 1}")))
            work.outbox.add(make.delivery(f"o{day}", briefing_id=f"b{day}", due_at=make.at(day), state=state))
        work.commit()
    with claims() as work:
        assert [briefing.id for briefing in work.briefings.list_disclosing("c1", 5)] == ["b2", "b0"]
        assert [briefing.id for briefing in work.briefings.list_disclosing("c3", 5)] == ["b2"]
        assert work.briefings.list_disclosing("c2", 5) == ()
        assert [briefing.id for briefing in work.briefings.list_recent("w", 1)] == ["b2"]
        assert work.briefings.list_recent("other", 5) == ()
        topic_id = work.briefings.list_recent("w", 1)[0].topic_id
        assert [briefing.id for briefing in work.briefings.list_by_topic(topic_id, make.at(-1), 5)] == ["b2", "b0"]
        assert [briefing.id for briefing in work.briefings.list_by_topic(topic_id, make.at(0), 5)] == ["b2"]
        assert [briefing.id for briefing in work.briefings.list_by_topic(topic_id, make.at(-1), 1)] == ["b2"]
        assert work.briefings.list_by_topic("other", make.at(-1), 5) == ()


def test_a_reader_rates_a_briefing_once_and_may_change_their_mind(composed, make):
    given = Feedback("w", "b1", "mira", True, make.noon)
    with composed() as work:
        work.briefings.store_feedback(given)
        work.briefings.store_feedback(replace(given, user_id="jon"))
        work.briefings.store_feedback(replace(given, useful=False, at=make.at(1)))
        work.commit()
    with composed() as work:
        assert work.briefings.feedback_totals("w") == FeedbackTotals(useful=1, not_useful=1)
        assert work.briefings.feedback_totals("other") == FeedbackTotals()
        with pytest.raises(StorageError, match="refers to"):
            work.briefings.store_feedback(replace(given, briefing_id="gone"))


def test_the_latest_row_of_every_subscription_comes_at_once(composed, make):
    with composed() as work:
        work.subscriptions.add(make.subscription("s2", at=time(9)))
        work.subscriptions.add(make.subscription("s3", at=time(10)))
        later = [make.delivery("o2", due_at=make.at(2)), make.delivery("o3", due_at=make.at(1))]
        other = make.delivery("o4", subscription_id="s2", state=DeliveryState.SKIPPED)
        for row in (*later, other):
            work.outbox.add(row)
        assert work.outbox.latest_by_subscription() == {"s1": later[0], "s2": other}
        assert work.outbox.latest_by_subscription(make.at(1)) == {"s1": later[1], "s2": other}
        assert work.outbox.latest_by_subscription(make.at(-1)) == {}
