"""A short entry, a headline with a sentence or two, has one line that tells both."""

from dataclasses import replace
from functools import partial

import numpy as np
import pytest

from summarizer.briefing.detect_changes import ReaderHistory
from summarizer.briefing.detect_changes import detect as detect_changes
from summarizer.briefing.limits import CHANGES
from summarizer.briefing.model import ChangeKind
from summarizer.models.values import ModelRef
from summarizer.relations.model import Link, Relation
from summarizer.topics.model import Relevance

MADE_BY = ModelRef("test", "0")


def rated(claim, score=0.9):
    return claim, Relevance(claim.id, "t", score, None)


def update(claim, earlier):
    return Link(claim.id, earlier.id, claim.version_id, Relation.UPDATES, 0.8, ("because",), MADE_BY)


def known(*told):
    return ReaderHistory({claim.id: claim for claim in told}, frozenset(claim.id for claim in told), {})


NOTHING = known()
detect = partial(detect_changes, rules=replace(CHANGES, least_importance=0.0, sure_importance=0.0, sure_unread=0.0))
"""Every line, however little it matters."""


@pytest.mark.parametrize(("claims", "lines"), [(1, 1), (3, 1), (4, 4)])
def test_a_short_entry_has_one_new_line(make_claim, claims, lines):
    events = [rated(make_claim(f"Event {k}.", vector=np.eye(4, dtype=np.float32)[k])) for k in range(claims)]
    found = detect(events, [], NOTHING)
    assert (len(found.drafts), len(found.held)) == (lines, 0)
    assert set(found.disclosed_claim_ids) == {claim.id for claim, _ in events}


@pytest.mark.parametrize(
    ("news", "vector", "lead", "beside"),
    [
        pytest.param((0.95, 0.5), (0.0, 1.0), "title", "body", id="a headline with its sentence"),
        pytest.param((0.1, 0.95), (0.0, 1.0), "body", "title", id="a sentence with its headline"),
        pytest.param((0.95, 0.5), (1.0, 0.0), "body", None, id="not if the sentence tells the headline"),
    ],
)
def test_the_line_of_a_short_entry_has_its_headline_and_a_sentence(make_claim, news, vector, lead, beside):
    text = "Ann Lee has stepped down as head of the yard."
    body = make_claim(text, vector=np.array([1, 0], np.float32), news=news[1])
    title = make_claim(
        "Boss out at Arden", headline=True, id="headline", vector=np.array(vector, np.float32), news=news[0]
    )
    named = {"title": title, "body": body, None: None}

    (draft,) = detect([rated(title, 0.95), rated(body, 0.95)], [], NOTHING).drafts

    assert (draft.claim, draft.beside) == (named[lead], named[beside])


def test_a_quotation_is_no_headline_to_show(make_claim):
    vectors = np.eye(2, dtype=np.float32)
    title = make_claim("'I am not going anywhere'", headline=True, id="headline", vector=vectors[0], news=0.1)
    body = make_claim("Thirty tenants stood outside the yard.", vector=vectors[1], news=0.95)
    (draft,) = detect([rated(title), rated(body)], [], NOTHING).drafts
    assert (draft.claim, draft.beside) == (body, None)


def test_what_is_shown_beside_an_update_counts_as_told(make_claim):
    plan = make_claim("The boss will stay.")
    vectors = np.eye(2, dtype=np.float32)
    title = make_claim("Boss out at Arden", headline=True, id="headline", day=1, vector=vectors[0], news=0.01)
    body = make_claim("Ann Lee has stepped down.", day=1, vector=vectors[1], news=0.95)
    found = detect_changes([rated(title, 0.8), rated(body)], [update(body, plan)], known(plan))
    assert [(draft.claim, draft.beside) for draft in found.drafts] == [(body, title)]
    assert {title.id, body.id} <= set(found.disclosed_claim_ids)
    assert len(found.held) == 0


def test_a_long_article_has_nothing_beside_its_lines(make_claim):
    vectors = np.eye(CHANGES.short_entry + 2, dtype=np.float32)
    claims = [make_claim(f"Event {k}.", vector=vector, headline=k == 0) for k, vector in enumerate(vectors)]
    found = detect([rated(claim, 0.95) for claim in claims], [], NOTHING)
    assert {draft.beside for draft in found.drafts} == {None}


def test_a_short_entry_that_moves_two_matters_on_has_a_line_for_each(make_claim):
    plans = [make_claim(f"Plan {k}.") for k in range(2)]
    steps = [make_claim(f"Step {k}.", day=5, vector=np.eye(4, dtype=np.float32)[k]) for k in range(2)]
    links = [update(step, plan) for step, plan in zip(steps, plans, strict=True)]
    found = detect([rated(step) for step in steps], links, known(*plans))
    assert [draft.kind for draft in found.drafts] == [ChangeKind.UPDATED] * 2
