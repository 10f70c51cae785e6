import numpy as np
import pytest

from summarizer.claims.model import Attribution, Span
from summarizer.relations.compared import LABELS, OTHER, Compared
from summarizer.relations.limits import RELATIONS
from summarizer.relations.model import Relation
from summarizer.relations.replies import Reply, find_reply, last_words, reply_of
from summarizer.relations.voices import voices_of


def earlier(claim, *known):
    return [Compared(claim, each, voices_of(claim, each), shares(related)) for each, related in known]


def shares(related):
    found = np.zeros(len(LABELS))
    found[OTHER] = 1 - related
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The yard denied that its crane had been overloaded.", Relation.DISPUTES),
        ("The yard took back its report of Friday.", Relation.RETRACTS),
        ("The yard had denied it, and now takes it back.", Relation.RETRACTS),
        ("Inspectors confirmed that the crane had been overloaded.", Relation.CORROBORATES),
        ("The yard reported a crack.", None),
    ],
)
def test_what_a_sentence_does(make_claim, text, expected):
    assert reply_of(make_claim(text)) is expected


def test_a_denial_is_about_the_likeliest_claim_of_another_voice(make_claim):
    denial = make_claim("The yard denied that its crane had been overloaded.", speaker="the yard", day=1)
    accusation = make_claim("The crane was overloaded, an inspector said.", speaker="an inspector")
    crane = make_claim("The crane is 40 metres high.", publisher="Wire")
    own = make_claim("The crane was never overloaded.", speaker="the yard")
    known = earlier(denial, (crane, 0.4), (accusation, 0.5), (own, 0.9))
    assert find_reply(denial, known, ()) == Reply(Relation.DISPUTES, accusation, RELATIONS.right_reply)
    assert find_reply(denial, earlier(denial, (accusation, RELATIONS.replied - 0.01)), ()) is None
    assert find_reply(denial, (), ()) is None


def test_a_paper_takes_back_only_what_it_wrote_itself(make_claim):
    wrote = make_claim("The ship leaked waste at the pier.", subject="The ship")
    own = make_claim("We were mistaken about the waste.", subject="We", day=2)
    other = make_claim("The captain takes back his words on the waste.", subject="The captain", day=2)
    assert find_reply(own, earlier(own, (wrote, 0.6)), ()) == Reply(Relation.RETRACTS, wrote, RELATIONS.right_reply)
    assert find_reply(other, earlier(other, (wrote, 0.6)), ()) is None


def test_a_paper_may_speak_of_itself_by_its_name(make_claim):
    wrote = make_claim("Ham is behind the outbreak, insiders say.", speaker="insiders", publisher="The Daily Flash")
    for subject, expected in (
        ("the Daily Flash", Reply(Relation.RETRACTS, wrote, RELATIONS.right_reply)),
        ("the ministry", None),
    ):
        own = make_claim("It withdraws the report on ham.", subject=subject, day=2, publisher="The Daily Flash")
        assert find_reply(own, earlier(own, (wrote, 0.6)), ()) == expected


def test_who_is_quoted_by_others_may_deny_it(make_claim):
    memo = Attribution("an internal memo", "according to")
    said = make_claim("The mayor gave the yard a promise.", attribution=Attribution("the mayor", "gave", via=memo))
    denial = make_claim("The mayor denied giving the yard a promise.", speaker="the mayor", day=1)
    assert find_reply(denial, earlier(denial, (said, 0.6)), ()) == Reply(Relation.DISPUTES, said, RELATIONS.right_reply)


def test_a_reply_that_is_told_again_is_a_repetition(make_claim):
    told = make_claim("The ship leaked waste, the captain said.", speaker="the captain")
    first = make_claim("The captain takes back his words on waste.", subject="The captain", day=2)
    again = make_claim("The captain has taken back his words on waste.", subject="The captain", day=3, publisher="Wire")
    known = earlier(again, (told, 0.5), (first, 0.9))
    assert find_reply(again, known, ()) == Reply(Relation.REPEATS, first, 0.9)
    doubtful = earlier(again, (told, 0.5), (first, RELATIONS.likely - 0.01))
    assert find_reply(again, doubtful, ()) == Reply(Relation.RETRACTS, told, RELATIONS.right_reply)


def test_only_an_independent_voice_confirms(make_claim):
    said = make_claim("The crane was overloaded, the union said.", speaker="the union")
    for publisher, speaker, expected in (
        ("Wire", "inspectors", Reply(Relation.CORROBORATES, said, 0.6)),
        ("Wire", "the union", None),
        (said.publisher, "inspectors", None),
    ):
        claim = make_claim(
            "Inspectors confirmed that the crane was overloaded.", publisher=publisher, speaker=speaker, day=1
        )
        assert find_reply(claim, earlier(claim, (said, 0.6)), ()) == expected


def test_of_two_sentences_the_more_newsworthy_is_denied(make_claim):
    places = {"version_id": "v", "speaker": "the union"}
    beaten = make_claim("Guards beat three sailors.", span=Span(0, 26), news=0.9, **places)
    detail = make_claim("They used a belt.", span=Span(27, 44), news=0.4, **places)
    denial = make_claim("The navy denied it.", speaker="the navy", span=Span(45, 64), version_id="v")
    assert find_reply(denial, (), [beaten, detail]) == Reply(Relation.DISPUTES, beaten, RELATIONS.right_reply)


def test_an_accusation_names_who_denies_it(make_claim):
    places = {"version_id": "v", "speaker": "the union"}
    accused = make_claim("The union accused the yard of haste.", span=Span(0, 36), news=0.3, **places)
    detail = make_claim("Three cranes fell.", span=Span(37, 54), news=0.9, **places)
    denial = make_claim("The yard denied it.", speaker="the yard", span=Span(55, 74), version_id="v")
    assert find_reply(denial, (), [accused, detail]) == Reply(Relation.DISPUTES, accused, RELATIONS.right_reply)


def test_a_reply_names_a_thing_of_what_it_is_about(make_claim):
    """Two sentences of one ministry's claims are alike, whatever they claim."""
    withdrawal = make_claim("Tessaly has taken back its claim that Tark was a smuggler.", subject="Tessaly", day=1)
    count = make_claim("Tessaly has claimed nine.", subject="Tessaly")
    smuggler = make_claim("Tark is no soldier but a smuggler, Tessaly says.", speaker="Tessaly")
    known = earlier(withdrawal, (count, 0.9), (smuggler, 0.4))
    assert find_reply(withdrawal, known, ()) == Reply(Relation.RETRACTS, smuggler, RELATIONS.right_reply)


def test_a_denial_answers_no_other_denial(make_claim):
    denial = make_claim("The yard denied that its crane had been overloaded.", speaker="the yard", day=1)
    other = make_claim("The owner rejected the claim about the crane.", speaker="the owner")
    assert find_reply(denial, earlier(denial, (other, 0.9)), ()) is None


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
    found = find_reply(claim, earlier(claim, (before, 0.6)), ())
    assert found == (Reply(Relation.RETRACTS, before, RELATIONS.right_reply) if expected else None)


def test_last_words_are_by_others(make_claim):
    """Nobody denies their own words, and only "it" means what was just said."""
    said = make_claim("The union accused the yard of haste.", speaker="the union")
    own = make_claim("All is safe.", speaker="the yard")
    denial = make_claim("The yard denied it.", speaker="the yard")
    assert last_words(denial, [said, own]) is said
    assert last_words(denial, [own]) is None
    assert last_words(denial, []) is None
    assert last_words(make_claim("The yard denied haste."), [said]) is None
