from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from summarizer.models.values import ModelRef
from summarizer.proposals.model import Outcome, ProposalCount, ProposalKind, ProposalRecord, TokenUse
from summarizer.proposals.track_record import CONTROLLED, DECIDED, DOUBTED

CLAIM, WORDING = ProposalKind.CLAIM, ProposalKind.WORDING
CHECKED, REFUSED = Outcome.CHECKED, Outcome.REFUSED
DAY = date(2025, 3, 1)


def record(make, number, about="c1", **given):
    made = ProposalRecord(
        f"p{number}", "w", CLAIM, about, "The dam holds.", CHECKED, "new", "it stands there",
        ModelRef("small", "h:1", "claims-1:ab"), make.at(0),
    )  # fmt: skip
    return replace(made, **given)


def test_decisions_come_back_with_what_they_are_about(stocked, make):
    mine = [record(make, 1), record(make, 2, outcome=REFUSED, rule="span"), record(make, 3, kind=WORDING)]
    with stocked() as work:
        work.proposals.add([*mine, record(make, 4, about="c2"), record(make, 5, workspace_id="other")])
        work.commit()
    with stocked() as work:
        assert work.proposals.list_about("w", "c1") == tuple(mine)
        assert work.proposals.list_about("w", "c9") == ()


def test_a_decision_is_stored_once(stocked, make):
    with stocked() as work:
        work.proposals.add([record(make, 1)])
        work.proposals.add([record(make, 1, reason="another"), record(make, 2)])
        assert [each.reason for each in work.proposals.list_about("w", "c1")] == ["it stands there"] * 2


def test_decisions_are_counted_by_kind_outcome_and_rule(stocked, make):
    with stocked() as work:
        work.proposals.add([record(make, n) for n in range(3)])
        work.proposals.add([record(make, 7, outcome=REFUSED, rule="span"), record(make, 8, workspace_id="other")])
        mine = work.proposals.count("w")
        assert mine == (ProposalCount(CLAIM, CHECKED, "new", 3), ProposalCount(CLAIM, REFUSED, "span", 1))
        assert sum(each.count for each in work.proposals.count()) == 5


def test_the_last_decisions_of_one_kind_are_of_one_model_newest_first(stocked, make):
    own = [record(make, n, rule=f"rule {n}", workspace_id="other" if n == 2 else "w") for n in range(4)]
    more = [record(make, 4, kind=WORDING), record(make, 5, made_by=ModelRef("large", "h:1"))]
    newest = record(make, 6, outcome=REFUSED, made_by=ModelRef("small", "h:1", "claims-2:cd"))
    with stocked() as work:
        work.proposals.add([*own, *more, newest])
        found = work.proposals.last_decisions(CLAIM, ModelRef("small", "h:1"), last=3, among=5)
        assert found == ((REFUSED, "new"), (CHECKED, "rule 3"), (CHECKED, "rule 2"))
        assert work.proposals.last_decisions(CLAIM, ModelRef("small", "h:2"), last=3, among=5) == ()


def test_what_was_refused_unread_takes_no_place_among_the_last_decisions(stocked, make):
    rules = [DECIDED, DECIDED, CONTROLLED, DOUBTED, CONTROLLED, CONTROLLED]
    with stocked() as work:
        work.proposals.add([record(make, n, outcome=REFUSED, rule=rule) for n, rule in enumerate(rules)])
        found = work.proposals.last_decisions(CLAIM, ModelRef("small", "h:1"), last=3, among=6)
        assert found == ((REFUSED, DOUBTED), (REFUSED, DECIDED), (REFUSED, DECIDED))


def test_a_reply_is_kept_as_it_first_came(stocked, make):
    with stocked() as work:
        work.proposals.keep_replies({"k1": "{}", "k2": "x"}, make.at(0))
        work.proposals.keep_replies({"k1": "another"}, make.at(1))
        assert work.proposals.replies(["k1", "k2", "k3"]) == {"k1": "{}", "k2": "x"}
        work.proposals.keep_replies({}, make.at(1))


def test_tokens_add_up_by_workspace_day_and_model(stocked):
    with stocked() as work:
        assert work.proposals.use("w", DAY) == TokenUse()
        work.proposals.add_use("w", "small", DAY, TokenUse(1, 0, 100, 20))
        work.proposals.add_use("w", "small", DAY, TokenUse(2, 1, 10, 2))
        work.proposals.add_use("w", "large", DAY, TokenUse(1, 0, 5, 5))
        work.proposals.add_use("other", "small", DAY, TokenUse(1, 0, 1, 1))
        work.proposals.add_use("w", "small", date(2025, 2, 1), TokenUse(9, 9, 9, 9))
        assert work.proposals.use("w", DAY) == TokenUse(4, 1, 115, 27)
        assert work.proposals.use_by_model(DAY) == {"large": TokenUse(1, 0, 5, 5), "small": TokenUse(4, 1, 111, 23)}


@pytest.mark.parametrize(("given", "written", "cost"), [(0, 0, 0.0), (1_000_000, 500_000, 2.5)])
def test_the_cost_is_tokens_times_prices(given, written, cost):
    assert TokenUse(1, 0, given, written).cost(1.5, 2.0) == cost
