import pytest

from summarizer.claims.model import Attribution, Quantity
from summarizer.models.values import PairLabel
from summarizer.relations.classify import classify_pair
from summarizer.relations.limits import RELATIONS
from summarizer.relations.model import Relation
from summarizer.relations.voices import Voices, voices_of
from tests.unit.summarizer.conftest import shares

STRANGERS = Voices(same_speaker=False, same_publisher=False, independent=True)
OWN_PAPER = Voices(same_speaker=False, same_publisher=True, independent=False)
OWN_WORD = Voices(same_speaker=True, same_publisher=False, independent=True)


@pytest.mark.parametrize(
    ("label", "voices", "days", "expected"),
    [
        (PairLabel.UPDATE, STRANGERS, 1, Relation.UPDATES),
        (PairLabel.UPDATE, OWN_WORD, 0, Relation.UPDATES),
        (PairLabel.DISPUTE, STRANGERS, 0, Relation.DISPUTES),
        (PairLabel.DISPUTE, OWN_WORD, 0, None),  # nobody disputes their own words
        (PairLabel.DISPUTE, OWN_PAPER, 0, Relation.DISPUTES),  # a paper that quotes two people has two voices
        (PairLabel.DISPUTE, OWN_WORD, 2, Relation.UPDATES),  # nobody disputes their own words
        (PairLabel.CONFIRM, STRANGERS, 0, Relation.CORROBORATES),
        (PairLabel.CONFIRM, OWN_PAPER, 0, Relation.REPEATS),  # only another origin confirms
        (PairLabel.RETRACT, OWN_PAPER, 1, Relation.RETRACTS),
        (PairLabel.RETRACT, OWN_WORD, 1, Relation.RETRACTS),
        (PairLabel.RETRACT, STRANGERS, 1, Relation.DISPUTES),  # nobody takes back another's words
        (PairLabel.REPEAT, STRANGERS, 0, Relation.REPEATS),
        (PairLabel.OTHER, STRANGERS, 0, None),
    ],
)
def test_the_voices_decide_what_a_label_can_be(make_claim, label, voices, days, expected):
    found = classify_pair(
        shares(label), voices, make_claim("It never fell.", day=days, publisher="Courier"), make_claim("It fell.")
    )
    assert (found[0] if found else None) is expected


def test_a_paper_takes_back_nothing_through_those_whom_it_quotes(make_claim):
    """Two officials who bear a report out stand in the paper that quoted it."""
    claim = make_claim("They had seen the letter.", speaker="two officials", day=1)
    before = make_claim("A clerk had written a letter.", speaker="the Sentinel")
    assert classify_pair(shares(PairLabel.RETRACT), OWN_PAPER, claim, before) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor has denied giving the yard any assurance.", None),
        ("The mayor gave the yard an assurance.", Relation.REPEATS),
    ],
)
def test_a_denial_does_not_repeat_what_it_denies(make_claim, text, expected):
    found = classify_pair(
        shares(PairLabel.REPEAT), STRANGERS, make_claim(text), make_claim("The mayor assured the yard of support.")
    )
    assert (found[0] if found else None) is expected


def test_a_denial_that_looks_like_a_repetition_may_be_a_dispute(make_claim):
    both = shares(PairLabel.REPEAT, 0.45) + shares(PairLabel.DISPUTE, 0.4)
    denial = make_claim("The mayor has denied giving the yard support.", speaker="the mayor", publisher="Wire")
    found = classify_pair(both, STRANGERS, denial, make_claim("The mayor gave the yard support."))
    assert found is not None
    assert found[0] is Relation.DISPUTES


def test_who_is_quoted_by_others_may_dispute_it(make_claim):
    memo = Attribution("an internal memo", "according to")
    said = make_claim(
        "The mayor assured the yard of support.", attribution=Attribution("the mayor", "assured", via=memo)
    )
    denial = make_claim("I never promised the yard support.", speaker="the mayor", day=0)
    found = classify_pair(shares(PairLabel.DISPUTE), voices_of(denial, said), denial, said)
    assert found is not None
    assert found[0] is Relation.DISPUTES


@pytest.mark.parametrize(
    ("text", "before", "expected"),
    [
        ("I have not seen a front burn like this.", "Four people died.", False),
        ("I have not seen a front burn.", "The front burned, Karr said.", True),
        ("There is no such plan.", "Six hundred posts will go.", True),
    ],
)
def test_not_alone_contradicts_nothing_of_which_it_has_no_word(make_claim, text, before, expected):
    later, earlier = make_claim(text, speaker="Lee"), make_claim(before, speaker="Karr", publisher="Wire")
    found = classify_pair(shares(PairLabel.DISPUTE), STRANGERS, later, earlier)
    assert (found is not None and found[0] is Relation.DISPUTES) is expected


@pytest.mark.parametrize(
    ("text", "before", "likely", "expected"),
    [
        ("Lee takes back the theory of a burning battery.", "A battery caught fire, Lee thinks.", 0.6, True),
        ("We got that wrong and I withdraw it.", "I have not seen a front burn like this.", 0.9, False),
        ("My thoughts are with them.", "I have no source yet.", 0.6, False),  # nothing but the judge says so
        ("My thoughts were about another source.", "I have no source yet.", 0.9, True),
    ],
)
def test_a_withdrawal_is_sure_or_says_what_it_withdraws(make_claim, text, before, likely, expected):
    later, earlier = make_claim(text, day=1, speaker="Lee"), make_claim(before, speaker="Lee")
    found = classify_pair(shares(PairLabel.RETRACT, likely), OWN_WORD, later, earlier)
    assert (found is not None and found[0] is Relation.RETRACTS) is expected


def test_a_relation_must_be_likely_enough(make_claim):
    claim, before = make_claim("Later.", day=1), make_claim("Earlier.")
    least = RELATIONS.least[Relation.UPDATES]
    assert classify_pair(shares(PairLabel.UPDATE, least - 0.01), STRANGERS, claim, before) is None
    assert classify_pair(shares(PairLabel.UPDATE, least + 0.01), STRANGERS, claim, before) is not None


@pytest.mark.parametrize(
    ("now", "day", "expected"),
    [
        (Quantity(163, "case", "163 cases"), 2, Relation.UPDATES),
        (Quantity(171, "case", "171 cases"), 2, Relation.REPEATS),
        (Quantity(163, "case", "163 cases"), 0, Relation.REPEATS),  # which count of one day is newer, nobody knows
        (Quantity(160, "case", "more than 160 cases", ">"), 2, Relation.REPEATS),
        (Quantity(163, "death", "163 deaths"), 2, Relation.REPEATS),
    ],
)
def test_a_later_count_of_the_same_thing_is_no_repetition(make_claim, now, day, expected):
    before = make_claim("171 cases are confirmed.", quantities=(Quantity(171, "case", "171 cases"),))
    claim = make_claim(f"{now.text} are confirmed.", day=day, quantities=(now,))
    assert classify_pair(shares(PairLabel.REPEAT), STRANGERS, claim, before)[0] is expected


@pytest.mark.parametrize("label", [PairLabel.UPDATE, PairLabel.RETRACT])
def test_an_article_does_not_move_on_from_itself(make_claim, label):
    claim, before = make_claim("The dam broke."), make_claim("The dam held.")
    assert classify_pair(shares(label), OWN_PAPER, claim, before) is None


@pytest.mark.parametrize(
    ("now", "then", "expected"),
    [
        pytest.param(
            {"publisher": "Arden Water"},
            {"speaker": "Arden Water", "publisher": "Wire"},
            Relation.RETRACTS,
            id="a company takes back in its own statement what a paper had quoted",
        ),
        pytest.param(
            {"speaker": "Ann Lee", "publisher": "Wire"},
            {"speaker": "ann lee", "publisher": "Herald"},
            Relation.RETRACTS,
            id="one person in two papers",
        ),
        pytest.param(
            {"publisher": "Herald"}, {"publisher": "Wire"}, Relation.DISPUTES, id="another paper cannot take it back"
        ),
    ],
)
def test_who_takes_back_is_the_voice_that_said_it(make_claim, now, then, expected):
    claim, before = make_claim("A filter did fail.", day=1, **now), make_claim("No filter failed.", **then)
    found = classify_pair(shares(PairLabel.RETRACT), voices_of(claim, before), claim, before)
    assert found is not None
    assert found[0] is expected


@pytest.mark.parametrize(
    ("text", "days", "expected"),
    [
        ("The city put the number of ill at 38.", 1, Relation.UPDATES),
        ("The city put the number of ill at 38.", 0, Relation.DISPUTES),
        ("Nobody fell ill, the city said.", 1, Relation.DISPUTES),
    ],
)
def test_a_later_count_replaces_an_earlier_one(make_claim, text, days, expected):
    claim = make_claim(text, day=days, publisher="Courier")
    found = classify_pair(shares(PairLabel.DISPUTE), STRANGERS, claim, make_claim("44 people fell ill."))
    assert found is not None
    assert found[0] is expected


@pytest.mark.parametrize("label", [PairLabel.UPDATE, PairLabel.REPEAT, PairLabel.DISPUTE, PairLabel.RETRACT])
def test_a_correction_note_takes_back_and_never_repeats(make_claim, label):
    note = make_claim("Correction: An earlier article said that schools would stay open.", day=1)
    found = classify_pair(shares(label), OWN_PAPER, note, make_claim("Schools will stay open."))
    assert found is not None
    assert found[0] is Relation.RETRACTS
    elsewhere = classify_pair(shares(label), STRANGERS, note, make_claim("Schools will stay open."))
    assert elsewhere is None or elsewhere[0] is not Relation.RETRACTS


@pytest.mark.parametrize("label", [PairLabel.UPDATE, PairLabel.REPEAT, PairLabel.DISPUTE])
def test_what_stands_in_a_correction_takes_back_what_it_contradicts(make_claim, label):
    """The sentence with the right figure names no error: the title of its article does."""
    told = make_claim("The number of people under orders to leave rose to 16,200.")
    right = make_claim("The correct number is 15,200, the agency counted two hamlets twice.", day=3)
    found = classify_pair(shares(label, 0.32), OWN_PAPER, right, told, in_correction=True)
    assert found is not None
    assert found[0] is Relation.RETRACTS
    elsewhere = classify_pair(shares(label), STRANGERS, right, told, in_correction=True)
    assert elsewhere is None or elsewhere[0] is not Relation.RETRACTS
    assert classify_pair(shares(PairLabel.OTHER), OWN_PAPER, right, told, in_correction=True) is None
