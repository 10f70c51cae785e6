from dataclasses import replace
from functools import partial

import numpy as np
import pytest

from summarizer.briefing.detect_changes import ReaderHistory, claims_on_topic, group_equivalent, versions_on_topic
from summarizer.briefing.detect_changes import detect as detect_changes
from summarizer.briefing.limits import CHANGES
from summarizer.briefing.model import ChangeKind
from summarizer.claims.model import Polarity
from summarizer.delivery.model import Length
from summarizer.ingest.origins import Provenance
from summarizer.models.values import ModelRef
from summarizer.relations.limits import RELATIONS
from summarizer.relations.model import Link, Relation
from summarizer.topics.model import Relevance

MADE_BY = ModelRef("test", "0")


def rated(claim, score=0.9, aspect=None):
    return claim, Relevance(claim.id, "t", score, aspect)


def link(claim, earlier, relation, score=0.8, **fields):
    version = claim.version_id if claim else "v2"
    return Link(claim.id if claim else None, earlier.id, version, relation, score, ("because",), MADE_BY, **fields)


def known(*told, untold=(), confirmed=None):
    claims = {claim.id: claim for claim in (*told, *untold)}
    return ReaderHistory(claims, frozenset(claim.id for claim in told), confirmed or {})


NOTHING = known()
detect = partial(detect_changes, rules=replace(CHANGES, least_importance=0.0, sure_importance=0.0, sure_unread=0.0))
"""Every line, however little it matters."""


@pytest.mark.parametrize(
    ("relation", "kind"),
    [
        (Relation.UPDATES, ChangeKind.UPDATED),
        (Relation.DISPUTES, ChangeKind.DISPUTED),
        (Relation.CORROBORATES, ChangeKind.CORROBORATED),
        (Relation.RETRACTS, ChangeKind.RETRACTED),
    ],
)
def test_a_link_to_a_told_claim_makes_its_kind_of_change(make_claim, relation, kind):
    told = make_claim("Talks go on.")
    new = make_claim("Talks are over.", day=5, publisher="Courier")
    (draft,) = detect([rated(new)], [link(new, told, relation)], known(told)).drafts
    assert (draft.kind, draft.claim, draft.against, draft.reasons) == (kind, new, (told,), ("because",))


def test_what_repeats_a_told_claim_is_silent_but_counts_as_told(make_claim):
    told, again = make_claim("Talks go on."), make_claim("Talks go on.", day=1)
    found = detect([rated(again)], [link(again, told, Relation.REPEATS)], known(told))
    assert (found.drafts, found.disclosed_claim_ids) == ((), (again.id,))


def test_a_repetition_hides_nothing_that_stands_beside_it(make_claim):
    """The company's denial is told again beside the news of the day, and is a little like it."""
    denial, plan = make_claim("No filter failed."), make_claim("The plant will be shut.")
    shut = make_claim("The plant was shut.", day=1)
    again = make_claim("The company has said that no filter failed.", day=1)
    links = [
        link(shut, plan, Relation.UPDATES, 0.9),
        link(again, denial, Relation.REPEATS, 1.0),
        link(again, shut, Relation.REPEATS, 0.63),
    ]
    found = detect([rated(shut), rated(again)], links, known(denial, plan))
    assert [(draft.kind, draft.claim, draft.others) for draft in found.drafts] == [(ChangeKind.UPDATED, shut, ())]
    assert again.id in found.disclosed_claim_ids


@pytest.mark.parametrize(
    ("score", "told"),
    [
        pytest.param(RELATIONS.likely, False, id="a likely repetition is silent"),
        pytest.param(RELATIONS.likely - 0.01, True, id="a doubtful one may be another event, and is told"),
    ],
)
def test_silence_takes_a_likely_repetition(make_claim, score, told):
    denied, resigned = make_claim("Reyk denied a failure."), make_claim("Reyk has resigned.", day=1)
    found = detect([rated(resigned)], [link(resigned, denied, Relation.REPEATS, score)], known(denied))
    assert bool(found.drafts) is told


def test_what_repeats_a_repetition_is_silent_too(make_claim):
    told = make_claim("Talks go on.")
    again = make_claim("The talks go on.", day=1)
    third = make_claim("They go on talking.", day=1, publisher="Courier")
    links = [link(again, told, Relation.REPEATS), link(third, again, Relation.REPEATS)]
    found = detect([rated(again), rated(third)], links, known(told))
    assert (found.drafts, {*found.disclosed_claim_ids}) == ((), {again.id, third.id})


def test_a_headline_is_silent_with_the_sentence_that_says_the_same(make_claim):
    told = make_claim("The port is closed.")
    head = make_claim(
        "Port closed", day=1, headline=True, id="head", version_id="v", lemmas=frozenset({"port", "close"})
    )
    body = make_claim(
        "The port is closed.", day=1, id="body", version_id="v", lemmas=frozenset({"port", "be", "close"})
    )
    assert detect([rated(head), rated(body)], [link(body, told, Relation.REPEATS)], known(told)).drafts == ()


@pytest.mark.parametrize("relation", Relation)
def test_a_sentence_is_judged_by_its_own_links_and_not_by_its_headlines(make_claim, relation):
    """The headline "Head of port resigns" is a little like "Port to reopen"; the sentence below it is not."""
    told = make_claim("The port will reopen on Sunday.")
    head = make_claim(
        "Head of port resigns", day=1, headline=True, id="head", version_id="v", lemmas=frozenset({"head", "resign"})
    )
    body = make_claim(
        "Ann Lee, the head of the port, resigned.", day=1, id="body", version_id="v",
        lemmas=frozenset({"head", "port", "resign"}),
    )  # fmt: skip
    (draft,) = detect([rated(head), rated(body)], [link(head, told, relation)], known(told)).drafts
    assert (draft.kind, draft.claim, draft.against) == (ChangeKind.NEW, body, ())


def test_what_the_same_origin_told_before_confirms_nothing_else(make_claim):
    told, other = make_claim("Talks go on."), make_claim("The talks continue.", publisher="Courier")
    again = make_claim("Talks go on, and more.", day=1)
    links = [link(again, told, Relation.REPEATS, score=0.65), link(again, other, Relation.CORROBORATES)]
    assert detect([rated(again)], links, known(told, other)).drafts == ()


@pytest.mark.parametrize("relation", [Relation.REPEATS, Relation.CORROBORATES])
def test_what_repeats_only_untold_claims_is_new_to_this_reader(make_claim, relation):
    untold, new = make_claim("Talks go on."), make_claim("Talks are over.", day=5)
    (draft,) = detect([rated(new)], [link(new, untold, relation)], known(untold=[untold])).drafts
    assert (draft.kind, draft.against) == (ChangeKind.NEW, ())


@pytest.mark.parametrize("relation", [Relation.UPDATES, Relation.DISPUTES, Relation.RETRACTS])
def test_a_change_shows_what_was_before_and_both_count_as_told(make_claim, relation):
    untold, new = make_claim("Talks go on."), make_claim("Talks are over.", day=5)
    found = detect([rated(new)], [link(new, untold, relation)], known(untold=[untold]))
    assert [(draft.claim, draft.against) for draft in found.drafts] == [(new, (untold,))]
    assert {*found.disclosed_claim_ids} == {new.id, untold.id}


def test_an_update_told_twice_is_told_once(make_claim):
    """The second paper repeats the newest state; that it also moves on from the plan is no second change."""
    plan, done = make_claim("The dam will close."), make_claim("The dam closed.", day=2)
    again = make_claim("The dam has been closed.", day=3, publisher="Courier")
    links = [link(again, plan, Relation.UPDATES), link(again, done, Relation.REPEATS)]
    assert detect([rated(again)], links, known(plan, done)).drafts == ()


@pytest.mark.parametrize(
    ("relation", "score", "kind"),
    [
        (Relation.UPDATES, RELATIONS.likely - 0.01, ChangeKind.NEW),
        (Relation.UPDATES, RELATIONS.likely, ChangeKind.UPDATED),
        (Relation.DISPUTES, RELATIONS.disputed - 0.01, ChangeKind.NEW),
        (Relation.DISPUTES, RELATIONS.disputed, ChangeKind.DISPUTED),
        (Relation.RETRACTS, RELATIONS.likely - 0.01, ChangeKind.RETRACTED),
    ],
)
def test_only_what_is_likelier_than_not_is_told_as_an_update_or_a_dispute(make_claim, relation, score, kind):
    told, new = make_claim("Talks go on."), make_claim("The envoy flew home.", day=1, publisher="Courier")
    (draft,) = detect([rated(new)], [link(new, told, relation, score)], known(told)).drafts
    assert draft.kind is kind


def test_an_update_shows_where_its_matter_stood_last(make_claim):
    """The arrest is worded like the first report on the warrant, but the court had meanwhile extended it."""
    warrant, extended = make_claim("A warrant was issued."), make_claim("The warrant was extended.", day=1)
    arrest = make_claim("He was arrested on the warrant.", day=2)
    history = replace(known(warrant, extended), newest={warrant.id: extended})
    (draft,) = detect([rated(arrest)], [link(arrest, warrant, Relation.UPDATES)], history).drafts
    assert (draft.kind, draft.against) == (ChangeKind.UPDATED, (warrant, extended))


@pytest.mark.parametrize("relation", [Relation.DISPUTES, Relation.RETRACTS, Relation.CORROBORATES])
def test_what_is_denied_withdrawn_or_confirmed_is_the_very_claim(make_claim, relation):
    first, later = make_claim("44 died."), make_claim("45 died.", day=1)
    said = make_claim("About the 44.", day=2, publisher="Courier")
    history = replace(known(first, later), newest={first.id: later})
    (draft,) = detect([rated(said)], [link(said, first, relation)], history).drafts
    assert draft.against == (first,)


def test_what_moves_on_within_one_day_is_an_update_of_that_day(make_claim):
    declared = make_claim("Martial law was declared.", vector=np.array([1, 0], np.float32))
    lifted = make_claim("Martial law was lifted.", publisher="Courier", vector=np.array([0, 1], np.float32))
    found = detect([rated(declared), rated(lifted)], [link(lifted, declared, Relation.UPDATES)], NOTHING)
    kinds = {draft.claim: (draft.kind, draft.against) for draft in found.drafts}
    assert kinds == {declared: (ChangeKind.NEW, ()), lifted: (ChangeKind.UPDATED, (declared,))}


def test_three_papers_with_one_story_are_one_line(make_claim):
    papers = [make_claim("The dam broke.", publisher=name) for name in ("Herald", "Courier", "Post")]
    links = [link(papers[1], papers[0], Relation.CORROBORATES), link(papers[2], papers[1], Relation.REPEATS)]
    (draft,) = detect([rated(claim) for claim in papers], links, NOTHING).drafts
    assert draft.kind is ChangeKind.NEW
    assert {draft.claim, *draft.others} == set(papers)


def test_an_origin_that_had_confirmed_before_confirms_nothing_more(make_claim):
    told = make_claim("The dam broke.", publisher="Herald")
    again = make_claim("The dam broke.", publisher="Courier", day=2)
    before = known(told, confirmed={told.id: frozenset({Provenance("Herald"), Provenance("Courier")})})
    found = detect([rated(again)], [link(again, told, Relation.CORROBORATES)], before)
    assert (found.drafts, found.disclosed_claim_ids) == ((), (again.id,))


def test_two_new_claims_that_exclude_each_other_are_one_dispute(make_claim):
    one, other = make_claim("The road is open."), make_claim("The road is closed.", publisher="Courier")
    (draft,) = detect([rated(one), rated(other)], [link(other, one, Relation.DISPUTES)], NOTHING).drafts
    assert (draft.kind, draft.claim, draft.against) == (ChangeKind.DISPUTED, other, (one,))


def test_the_denial_of_what_was_just_said_is_shown_under_that(make_claim):
    said = make_claim("Guards beat us, three freed sailors say.")
    denial = make_claim("The navy denied it.", publisher="Courier")
    (draft,) = detect([rated(said), rated(denial)], [link(denial, said, Relation.DISPUTES)], NOTHING).drafts
    assert (draft.kind, draft.claim, draft.against) == (ChangeKind.DISPUTED, said, (denial,))


@pytest.mark.parametrize(
    ("relation", "score", "was_told", "expected"),
    [
        (Relation.RETRACTS, 0.6, True, 1),
        (Relation.DISPUTES, 0.6, True, 1),
        (Relation.UPDATES, CHANGES.continues, True, 1),
        (Relation.UPDATES, CHANGES.continues - 0.01, True, 0),
        (Relation.UPDATES, 0.9, False, 0),
        (Relation.RETRACTS, 0.9, False, 0),
    ],
)
def test_what_answers_what_was_told_need_only_be_likely_on_the_topic(make_claim, relation, score, was_told, expected):
    told = make_claim("The captives will stand trial, the general said.")
    claim = make_claim("The general takes back his words on trials.", day=1)
    before = known(told) if was_told else known(untold=[told])
    found = detect([rated(claim, CHANGES.answering)], [link(claim, told, relation, score)], before)
    assert len(found.drafts) == expected
    unlikely = detect([rated(claim, CHANGES.answering - 0.01)], [link(claim, told, relation, score)], before)
    assert unlikely.drafts == ()


def test_a_long_article_has_to_be_surer_on_the_topic_than_a_short_entry(make_claim):
    entry = make_claim("The pier is shut.", version_id="entry")
    article = [make_claim(f"The pier is shut, part {n}.", version_id="article") for n in range(CHANGES.short_entry + 1)]
    between = (CHANGES.on_topic + CHANGES.on_topic_short) / 2

    assert versions_on_topic([rated(entry, between)]) == {"entry"}
    assert versions_on_topic([rated(claim, between) for claim in article]) == set()
    assert versions_on_topic([rated(entry, CHANGES.on_topic_short - 0.01)]) == set()
    sure = [rated(claim, CHANGES.on_topic) for claim in article]
    assert claims_on_topic(sure, versions_on_topic(sure)) == sure


def test_what_is_left_of_a_long_article_is_no_short_entry(make_claim):
    article = [make_claim(f"The pier is shut, part {n}.", version_id="article") for n in range(CHANGES.short_entry + 1)]
    every = [rated(claim, (CHANGES.on_topic + CHANGES.on_topic_short) / 2) for claim in article]

    assert detect(every[-1:], [], NOTHING, rated=every).drafts == ()
    assert detect(every[-1:], [], NOTHING).drafts != ()


def test_a_withdrawal_has_its_line_on_a_loud_day(make_claim):
    """Where the day's news is surer, it takes the place of the least of it, and not the first one."""
    told = make_claim("Schools will stay open.")
    note = make_claim("Correction: schools were closed.", day=1, vector=np.eye(9, dtype=np.float32)[8])
    news = [make_claim(f"Event {k}.", day=1, vector=np.eye(9, dtype=np.float32)[k]) for k in range(8)]
    claims = [rated(note, 0.86), *(rated(claim, 0.9 + k / 100) for k, claim in enumerate(news))]
    found = detect(claims, [link(note, told, Relation.RETRACTS)], known(told), Length.SHORT)
    assert [draft.claim.text for draft in found.drafts if draft.claim is not note] == ["Event 7.", "Event 6."]
    assert note in [draft.claim for draft in found.drafts]


@pytest.mark.parametrize(("was_told", "other_news", "expected"), [(True, True, 1), (False, True, 0), (True, False, 0)])
def test_a_withdrawal_of_what_was_told_has_a_line_beside_other_news(make_claim, was_told, other_news, expected):
    said = make_claim("The pier is closed.")
    withdrawal = make_claim("We take it back.", day=1, position=30)
    long = "The council of Arden decided on Friday to close the dam for the winter, the mayor said after the vote."
    news = [rated(make_claim(long, day=1, publisher="Wire"))] if other_news else []
    reader = known(said) if was_told else known(untold=[said])
    found = detect_changes([*news, rated(withdrawal)], [link(withdrawal, said, Relation.RETRACTS)], reader)
    assert [draft.kind for draft in found.drafts].count(ChangeKind.RETRACTED) == expected


def test_one_line_takes_one_claim_back(make_claim):
    told = make_claim("The captives will stand trial, the general said.")
    title = make_claim("General takes back words", day=1, headline=True, version_id="v")
    body = make_claim(
        '"I take it back," the general said.', day=1, version_id="v", vector=np.eye(4, dtype=np.float32)[3]
    )
    links = [link(each, told, Relation.RETRACTS) for each in (title, body)]
    (draft,) = detect([rated(title), rated(body)], links, known(told)).drafts
    assert (draft.kind, draft.claim, draft.others) == (ChangeKind.RETRACTED, body, (title,))


def test_a_told_claim_that_an_edit_dropped_is_retracted_silently(make_claim):
    told, untold = make_claim("The mayor fled."), make_claim("Twelve died.")
    dropped = [link(None, claim, Relation.RETRACTS, silent_edit=True) for claim in (told, untold)]
    (draft,) = detect([], dropped, known(told, untold=[untold])).drafts
    assert (draft.kind, draft.claim, draft.against, draft.silent_edit) == (
        ChangeKind.RETRACTED,
        None,
        (told,),
        True,
    )


def test_what_is_not_on_the_topic_is_not_reported(make_claim):
    assert detect([rated(make_claim(), score=0.2)], [], NOTHING).drafts == ()


def test_a_length_bounds_the_lines_and_the_rest_is_counted(make_claim):
    claims = [make_claim(f"Event {k}.", vector=np.eye(9, dtype=np.float32)[k]) for k in range(9)]
    found = detect([rated(claim, 0.86 + k / 100) for k, claim in enumerate(claims)], [], NOTHING, Length.SHORT)
    assert [draft.claim.text for draft in found.drafts] == ["Event 8.", "Event 7.", "Event 6."]
    assert len(found.held) == 6
    assert set(found.disclosed_claim_ids) == {draft.claim.id for draft in found.drafts}


def test_a_line_that_tells_a_better_line_again_is_held_back(make_claim):
    claims = [make_claim("The dam broke on Sunday."), make_claim("On Sunday the dam broke.", publisher="Courier")]
    found = detect([rated(claims[0], 0.9), rated(claims[1], 0.95)], [], NOTHING)
    assert [draft.claim for draft in found.drafts] == [claims[1]]


@pytest.mark.parametrize("vector", [np.array([1, 0], np.float32), np.array([0, 1], np.float32)])
def test_a_headline_and_a_sentence_that_says_the_same_are_one_line(make_claim, vector):
    body = make_claim("The dam fails at Arden today.", vector=np.array([1, 0], np.float32))
    title = make_claim("Dam fails at Arden", headline=True, id="headline", vector=vector)
    found = detect([rated(title, 0.9), rated(body, 0.5)], [], NOTHING)
    assert [draft.claim for draft in found.drafts] == [body]
    assert {*found.disclosed_claim_ids} == {title.id, body.id}


def test_a_headline_that_alone_brings_the_fact_is_a_line(make_claim):
    body = make_claim("The ferry ran aground.", vector=np.array([1, 0], np.float32))
    title = make_claim("31 hurt off Arden", headline=True, id="headline", vector=np.array([0, 1], np.float32))
    found = detect([rated(title, 0.95), rated(body)], [], NOTHING)
    assert [draft.claim for draft in found.drafts] == [title]


def test_a_headline_with_another_polarity_is_not_its_sentence(make_claim):
    body = make_claim("The owner moved the ferry.")
    title = make_claim("Ferry not moved", headline=True, id="headline", polarity=Polarity.NEGATIVE)
    found = detect([rated(title), rated(body)], [], NOTHING)
    assert title.id not in {other.id for draft in found.drafts for other in draft.others}


def test_a_line_that_matters_little_is_not_told_and_not_counted_as_told(make_claim):
    long = "The council of Arden decided on Friday to close the dam for the winter, the mayor said after the vote."
    lead = make_claim(long, vector=np.array([1, 0], np.float32))
    colour = make_claim("“We smile,” said I.", position=9, vector=np.array([0, 1], np.float32))
    found = detect_changes([rated(lead), rated(colour, 0.55)], [], NOTHING)
    assert [draft.claim for draft in found.drafts] == [lead]
    assert found.disclosed_claim_ids == (lead.id,)


@pytest.mark.parametrize(("score", "lines"), [(0.55, 2), (0.65, 1)])
def test_what_may_well_be_other_news_has_a_line_of_its_own(make_claim, score, lines):
    removed = make_claim("The court has removed the president.")
    charged = make_claim("The president has been charged.", publisher="Courier")

    assert len(group_equivalent([removed, charged], [link(charged, removed, Relation.REPEATS, score)])) == lines


@pytest.mark.parametrize(
    ("first", "second", "lines"),
    [
        ("The volcano has erupted.", "The volcano has erupted and killed two people.", 2),
        ("The volcano has killed two people.", "Two people were killed by the volcano.", 1),
        ("The volcano erupted and killed two people.", "The volcano has erupted.", 2),
        ("The volcano's band of ash is 600 km wide.", "The volcano's ash is in a 373-mile-wide band.", 1),
    ],
)
def test_what_adds_a_figure_has_a_line_of_its_own(make_claim, first, second, lines):
    one, other = make_claim(first), make_claim(second)
    assert len(group_equivalent([one, other], [link(other, one, Relation.REPEATS, 1.0)])) == lines
