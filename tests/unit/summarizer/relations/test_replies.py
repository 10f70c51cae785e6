"""What a reply is about. Vectors have two or three dimensions: alike claims have nearly the same."""

import numpy as np
import pytest

from summarizer.claims.model import Attribution, Span
from summarizer.relations.limits import RELATIONS, REPLY_TARGETS
from summarizer.relations.model import Relation
from summarizer.relations.replies import find_replies, may_be_about, reply_of
from summarizer.relations.reply_targets import TARGET_FEATURES, likeliest_target, target_features
from tests.unit.summarizer.conftest import axis


def towards(angle):
    """A vector of length 1: angles near each other are alike."""
    return axis(np.cos(angle), np.sin(angle))


def about(claim, *earlier, article=None):
    """The (relation, claim) pairs that a reply is about."""
    new = article or [claim]
    return [(reply.relation, reply.about) for reply in find_replies(new, [*earlier, *new]).get(claim.id, ())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The yard denied that its crane had been overloaded.", Relation.DISPUTES),
        ("The yard took back its report of Friday.", Relation.RETRACTS),
        ("The yard had denied it, and now takes it back.", Relation.RETRACTS),
        ("The toll is 14, and not 19.", Relation.RETRACTS),
        ("Inspectors confirmed that the crane had been overloaded.", Relation.CORROBORATES),
        ("The yard reported a crack.", None),
    ],
)
def test_what_a_sentence_does(make_claim, text, expected):
    assert reply_of(make_claim(text)) is expected


def test_a_denial_is_about_the_likeliest_claim_of_another_voice(make_claim):
    denial = make_claim("The yard denied that its crane had been overloaded.", speaker="the yard", day=1)
    accusation = make_claim("The crane was overloaded, an inspector said.", speaker="an inspector")
    crane = make_claim("The port opened in 1968.", publisher="Wire")
    own = make_claim("The crane was never overloaded.", speaker="the yard")
    assert about(denial, crane, accusation, own) == [(Relation.DISPUTES, accusation)]
    assert about(denial) == []


def test_a_denial_in_other_words_is_found_by_what_its_article_is_about(make_claim):
    fled = make_claim("The boss boarded a jet.", publisher="Flash", vector=towards(0.1))
    wages = make_claim("Wages are unpaid.", publisher="Wire", vector=towards(1.4))
    denial = make_claim("The club denied it.", speaker="the club", day=1, vector=towards(0.8), position=1)
    context = make_claim("He is at home, and not on any jet.", publisher="Herald", day=1, vector=towards(0.1))
    assert about(denial, wages, fled, article=[context, denial]) == [(Relation.DISPUTES, fled)]


def test_nobody_denies_what_their_own_side_says(make_claim):
    denial = make_claim("Melk denies selling shares.", speaker="Melk", day=1)
    spokesman = make_claim("Melk has not sold a share.", speaker="A spokesman for Conrad Melk", publisher="Wire")
    report = make_claim("Melk sold shares for a million.", publisher="Flash")
    assert about(denial, spokesman, report) == [(Relation.DISPUTES, report)]
    assert about(denial, spokesman) == []


def test_nobody_denies_what_their_own_company_says(make_claim):
    text = "Tomas Reyk, chief executive of Ostermere Water, denied that a filter had failed."
    denial = make_claim(text, speaker="Tomas Reyk", day=1)
    own = make_claim("The plant stays open, Ostermere Water said.", speaker="Ostermere Water", publisher="Wire")
    inspectors = make_claim("A filter failed, inspectors said.", speaker="inspectors", publisher="Wire")
    assert about(denial, own) == []
    assert about(denial, own, inspectors) == [(Relation.DISPUTES, inspectors)]
    other = make_claim("The union says that wages fell, the company denied it.", speaker="the company", day=1)
    union = make_claim("Wages fell, the union said.", speaker="the union", publisher="Wire")
    assert about(other, union) == [(Relation.DISPUTES, union)]


def test_who_is_quoted_by_others_may_deny_it(make_claim):
    memo = Attribution("an internal memo", "according to")
    said = make_claim("The mayor gave the yard a promise.", attribution=Attribution("the mayor", "gave", via=memo))
    denial = make_claim("The mayor denied giving the yard a promise.", speaker="the mayor", day=1)
    assert about(denial, said) == [(Relation.DISPUTES, said)]


def test_a_paper_takes_back_only_what_it_wrote_itself(make_claim):
    wrote = make_claim("The ship leaked waste at the pier.", subject="The ship")
    own = make_claim("We were mistaken about the waste.", subject="We", day=2)
    other = make_claim("The captain takes back his words on the waste.", subject="The captain", day=2)
    assert about(own, wrote) == [(Relation.RETRACTS, wrote)]
    assert about(other, wrote) == []


def test_a_paper_may_speak_of_itself_by_its_name(make_claim):
    wrote = make_claim("Ham is behind the outbreak, insiders say.", speaker="insiders", publisher="The Daily Flash")
    for subject, expected in (("the Daily Flash", [(Relation.RETRACTS, wrote)]), ("the ministry", [])):
        own = make_claim("It withdraws the report on ham.", subject=subject, day=2, publisher="The Daily Flash")
        assert about(own, wrote) == expected


@pytest.mark.parametrize(
    ("subject", "expected"), [("FT", True), ("ft", True), ("He", False), ("It", False), ("", False)]
)
def test_a_paper_with_a_short_name_is_not_meant_by_every_short_word(make_claim, subject, expected):
    wrote = make_claim("Ham is behind the outbreak.", publisher="FT", speaker="insiders")
    own = make_claim("The report on ham was withdrawn.", subject=subject, day=2, publisher="FT")
    assert about(own, wrote) == ([(Relation.RETRACTS, wrote)] if expected else [])


@pytest.mark.parametrize(
    ("withdrawal", "told", "expected"),
    [
        ({"speaker": "Ann Lee"}, {"speaker": "Ann Lee"}, True),
        ({"subject": "Ann Lee"}, {"speaker": "Minister Ann Lee"}, True),
        ({"subject": "The minister"}, {"subject": "Minister"}, True),
        (
            {"speaker": "Ann Lee", "text": "Ann Lee takes back the ministry's claim that nurses are lazy."},
            {"speaker": "the ministry"},
            True,
        ),
        ({"speaker": "Ann Lee"}, {"speaker": "Bo Karr"}, False),
        ({"subject": "Ann Lee"}, {"subject": "The wall"}, False),
    ],
)
def test_nobody_takes_back_the_words_of_others(make_claim, withdrawal, told, expected):
    claim = make_claim(**{"text": "Ann Lee takes back her remark on nurses.", "day": 3, **withdrawal})
    before = make_claim("Nurses are lazy.", publisher="Wire", **told)
    assert about(claim, before) == ([(Relation.RETRACTS, before)] if expected else [])


@pytest.mark.parametrize(
    ("text", "before", "expected"),
    [
        ("The toll is 14, and not 19.", "Nineteen people died.", True),
        ("The toll is 14, and not 19.", "Twelve people died.", False),
        ("Office confirms 640 soldiers have left.", "So far 640 soldiers have left.", False),
    ],
)
def test_a_figure_is_set_right_where_it_was_given(make_claim, text, before, expected):
    """A paper that gives the right figure takes back the wrong one, whoever gave it; it confirms nothing of its own."""
    wrote = make_claim(before, speaker="the army")
    assert (about(make_claim(text, day=1), wrote) == [(Relation.RETRACTS, wrote)]) is expected


def test_only_an_independent_voice_confirms(make_claim):
    said = make_claim("The crane was overloaded, the union said.", speaker="the union")
    for publisher, speaker, expected in (
        ("Wire", "inspectors", [(Relation.CORROBORATES, said)]),
        ("Wire", "the union", []),
        (said.publisher, "inspectors", []),
    ):
        claim = make_claim(
            "Inspectors confirmed that the crane was overloaded.", publisher=publisher, speaker=speaker, day=1
        )
        assert about(claim, said) == expected


def test_a_count_is_confirmed_where_it_was_given(make_claim):
    confirmation = make_claim("Office confirms 640 soldiers have left.", speaker="Office", publisher="Wire", day=1)
    given = make_claim("So far 640 soldiers have left, the army says.", speaker="the army")
    other = make_claim("So far 500 soldiers have left, the army says.", speaker="the army")
    assert about(confirmation, given) == [(Relation.CORROBORATES, given)]
    assert about(confirmation, other) == []


def test_a_reply_of_an_earlier_day_is_told_again(make_claim):
    told = make_claim("The ship leaked waste, the captain said.", speaker="the captain", vector=towards(0.9))
    first = make_claim("The captain takes back his words on waste.", subject="The captain", day=2)
    again = {"text": "The captain has taken back his words on waste.", "subject": "The captain", "publisher": "Wire"}
    alike = make_claim(**again, day=3)
    assert about(alike, told, first) == [(Relation.REPEATS, first), (Relation.RETRACTS, told)]
    same_day = make_claim(**again, day=2)
    assert about(same_day, told, first) == [(Relation.RETRACTS, told)]
    other = make_claim("The crew is well, the captain said.", speaker="the captain", day=2.5, vector=towards(2.4))
    unlike = make_claim(**again, day=3, vector=towards(np.arccos(RELATIONS.said_again) + 0.1))
    assert about(unlike, other, first) == [(Relation.RETRACTS, other)]


def test_one_thing_is_taken_back_once_whoever_reports_it(make_claim):
    told = make_claim("The ship leaked waste, the captain said.", speaker="the captain", vector=towards(0.0))
    first = make_claim("The captain takes back his words.", subject="The captain", day=2, vector=towards(0.1))
    later = make_claim(
        "Skipper Lund took back his words.", subject="Captain Lund", day=4, publisher="Wire", vector=towards(1.5)
    )
    recap = [(Relation.REPEATS, first), (Relation.RETRACTS, told)]
    assert about(later, told, first) == recap
    denial = make_claim("The owner denies that waste leaked.", speaker="the owner", day=2, vector=towards(0.1))
    another = make_claim("The port denies that waste leaked.", speaker="the port", day=4, vector=towards(1.5))
    assert about(another, told, denial) == [(Relation.DISPUTES, told)]


def test_what_was_said_with_a_withdrawal_is_not_taken_back_by_the_next_report_of_it(make_claim):
    places = {"version_id": "v", "article_id": "a", "day": 2}
    first = make_claim("The witness took back his account.", subject="The witness", vector=towards(0.1), **places)
    instead = make_claim("I saw nobody, the witness said.", speaker="The witness", vector=towards(0.9), **places)
    again = make_claim("The witness has taken back his account.", subject="The witness", day=3, vector=towards(1.1))
    assert (Relation.REPEATS, first) in about(again, first, instead)


def test_a_denial_of_something_else_is_no_repetition(make_claim):
    """One ministry's denials are alike; what they are about is not."""
    crack = make_claim("The dam is cracked.", publisher="Post", vector=towards(0.0))
    money = make_claim("The minister took money.", publisher="Post", vector=towards(1.5))
    first = make_claim(
        "The ministry denies that the dam is cracked.", speaker="The ministry", day=1, vector=towards(0.2)
    )
    second = {
        "speaker": "The ministry",
        "day": 3,
        "vector": towards(0.9),
        "text": "The ministry denies that money was taken.",
    }
    denial = make_claim(**second)
    assert about(denial, crack, money, first) == [(Relation.DISPUTES, money)]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The army spokesman", "the union's spokesman", False),
        ("The interior ministry", "the health ministry", False),
        ("The ministry", "the interior ministry", True),
        ("Minister Ann Lee", "Ann Lee", True),
        ("The spokesman", "the spokesman", True),
        ("Mayor Petra Kohl", "Mayor Otto Kern", False),
        ("Senator Lee", "Senator Vale", False),
        ("Interior Minister Lee", "Interior Minister Vale", False),
    ],
)
def test_an_office_that_many_hold_is_no_voice(make_claim, one, other, expected):
    said = make_claim("The dam is safe.", speaker=other, subject="")
    withdrawal = make_claim(f"{one} takes back the claim about the dam.", subject=one, publisher="Wire", day=1)
    assert bool(about(withdrawal, said)) is expected


def test_who_corrects_somebody_else_takes_nothing_back(make_claim):
    said = make_claim("Forty were hurt, the union said.", speaker="the union")
    other = make_claim("The ministry corrected the union's figure of 40 hurt.", subject="The ministry", day=1)
    own = make_claim("The union corrected its figure of 40 hurt.", subject="The union", day=1)
    assert about(other, said) == []
    assert about(own, said) == [(Relation.RETRACTS, said)]


def test_replies_of_an_article_are_bounded(make_claim):
    said = make_claim("The dam is cracked.", publisher="Post")
    places = {"version_id": "v", "article_id": "a", "day": 1, "speaker": "the owner"}
    new = [
        make_claim(f"The owner denied it {at}.", span=Span(at, at + 1), **places)
        for at in range(RELATIONS.most_replies + 9)
    ]
    assert len(find_replies(new, [said, *new])) == RELATIONS.most_replies
    sentences = [make_claim(f"Somebody spoke {at}.", span=Span(at, at + 1), **places) for at in range(99)]
    denial = make_claim("The mayor denied that.", span=Span(200, 210), **{**places, "speaker": "the mayor"})
    assert may_be_about(denial, [*sentences, said], Relation.DISPUTES) == [*sentences[-RELATIONS.above :], said]


@pytest.mark.parametrize(("below", "expected"), [(0, True), (1, False)])
def test_the_first_sentence_of_a_short_entry_does_what_its_headline_says(make_claim, below, expected):
    warned = make_claim("The ministry was warned in May.", publisher="Herald", vector=towards(0.1))
    entry = {"version_id": "v", "day": 1, "speaker": "the minister"}
    headline = make_claim("Minister denies warning", headline=True, **entry, vector=towards(0.1))
    texts = ["No letter ever reached her office, she says.", "She spoke on Monday."]
    sentences = [
        make_claim(text, **entry, span=Span(place * 50, place * 50 + 40), vector=towards(0.2))
        for place, text in enumerate(texts)
    ]
    article = [headline, *sentences]

    assert about(headline, warned, article=article) == [(Relation.DISPUTES, warned)]
    assert bool(about(sentences[below], warned, article=article)) is expected


def test_the_first_sentence_of_a_long_article_does_only_what_it_says(make_claim):
    warned = make_claim("The ministry was warned in May.", publisher="Herald", vector=towards(0.1))
    entry = {"version_id": "v", "day": 1, "speaker": "the minister"}
    headline = make_claim("Minister denies warning", headline=True, **entry, vector=towards(0.1))
    sentences = [
        make_claim(f"Sentence {place} of the report.", **entry, span=Span(place * 50, place * 50 + 40))
        for place in range(RELATIONS.short_entry + 1)
    ]

    assert about(sentences[0], warned, article=[headline, *sentences]) == []


def test_a_sentence_deep_in_an_article_does_only_what_it_says(make_claim):
    warned = make_claim("The ministry was warned in May.", publisher="Herald", vector=towards(0.1))
    entry = {"version_id": "v", "day": 1, "speaker": "the minister"}
    headline = make_claim("Minister denies warning", headline=True, **entry, vector=towards(0.1))
    deep = make_claim("The office has 9 letters now, she says.", **entry, position=25, vector=towards(0.2))

    assert about(deep, warned, article=[headline, deep]) == []


def test_a_withdrawal_that_is_recalled_is_no_news(make_claim):
    told = make_claim("The ship leaked waste, the captain said.", speaker="the captain")
    first = make_claim("The captain takes back his words on waste.", subject="The captain", day=2)
    recalled = make_claim("The captain had taken back his words.", subject="The captain", day=4, vector=towards(0.5))
    assert about(recalled, told, first) == [(Relation.REPEATS, first)]
    assert about(recalled, told) == []


def test_a_denial_answers_no_other_denial(make_claim):
    denial = make_claim("The yard denied that its crane had been overloaded.", speaker="the yard", day=1)
    other = make_claim("The owner rejected the claim about the crane.", speaker="the owner")
    assert may_be_about(denial, [other], Relation.DISPUTES) == []


def test_what_comes_later_in_its_article_is_not_meant(make_claim):
    denial = make_claim("The yard denied it.", speaker="the yard", span=Span(40, 59), version_id="v")
    above = make_claim("The union accused the yard of haste.", speaker="the union", span=Span(0, 36), version_id="v")
    below = make_claim("The union accused the yard again.", speaker="the union", span=Span(60, 90), version_id="v")
    assert may_be_about(denial, [above, below], Relation.DISPUTES) == [above]


def test_claims_that_say_the_same_count_for_each_other(make_claim):
    """A report that three papers had is no less likely for it."""
    reply = make_claim("The club denied it.", speaker="the club", day=1, vector=towards(0.4))
    report = make_claim("The boss boarded a jet.", publisher="Flash", vector=towards(0.0))
    copies = [make_claim("The boss boarded a jet.", publisher=name, vector=towards(0.0)) for name in ("Post", "Mail")]
    other = make_claim("The fans sang.", publisher="Wire", vector=towards(1.0))
    alone = likeliest_target(reply, [reply], [report, other])
    among_copies = likeliest_target(reply, [reply], [report, *copies, other])
    assert alone is not None
    assert among_copies is not None
    assert among_copies.probability > alone.probability
    assert likeliest_target(reply, [reply], []) is None


def test_each_feature_has_a_weight(make_claim):
    claim = make_claim()
    assert set(TARGET_FEATURES) == REPLY_TARGETS.weights.keys()
    assert target_features(claim, [claim], [make_claim(day=1), make_claim(day=2)]).shape == (2, len(TARGET_FEATURES))
    assert target_features(claim, [claim], []).shape == (0, len(TARGET_FEATURES))
