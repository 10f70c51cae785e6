import numpy as np
import pytest

from summarizer.claims.model import Attribution, Quantity
from summarizer.models.values import ModelRef, PairLabel
from summarizer.relations.classify import candidate_pairs, classify_pair, link_claims
from summarizer.relations.limits import RELATIONS
from summarizer.relations.model import Relation
from summarizer.relations.pair_features import CUES, NEARNESS, cue_features, near_features
from summarizer.relations.voices import Voices, voices_of

MADE_BY = ModelRef("test", "0")
LABELS = list(PairLabel)
STRANGERS = Voices(same_speaker=False, same_publisher=False, independent=True)
OWN_PAPER = Voices(same_speaker=False, same_publisher=True, independent=False)
OWN_WORD = Voices(same_speaker=True, same_publisher=False, independent=True)


def shares(label, likely=0.9):
    made = np.full(len(LABELS), (1 - likely) / (len(LABELS) - 1), np.float32)
    made[LABELS.index(label)] = likely
    return made


def linked(new, earlier):
    return link_claims(new, earlier, "t", MADE_BY, np.zeros((len(new) + len(earlier), 0), np.float32))


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


@pytest.mark.parametrize("publisher", ["Herald", "Courier"])
def test_a_copy_is_a_repetition_whoever_prints_it(make_claim, publisher):
    first = make_claim("The ferry line reopened on Monday.")
    (link,) = linked([make_claim("The ferry line reopened on Monday.", publisher=publisher, day=1)], [first])
    assert (link.relation, link.earlier_id, link.topic_id, link.made_by) == (Relation.REPEATS, first.id, "t", MADE_BY)


@pytest.mark.parametrize("text", ["The ferry took 12 people.", "The ferry took nobody."])
def test_another_number_is_no_copy(make_claim, text):
    before = make_claim("The ferry took 14 people.", lemmas=frozenset({"ferry", "take", "people"}))
    claim = make_claim(text, day=1, lemmas=before.lemmas)
    assert not any(link.score == 1.0 for link in linked([claim], [before]))


def test_a_claim_is_never_read_beside_a_later_one_or_itself(make_claim):
    early, late = make_claim("The dam held.", day=0), make_claim("The dam held.", day=3, publisher="Courier")
    assert linked([early], [late]) == ()
    assert linked([early], [early]) == ()


def test_within_an_article_the_headline_comes_first(make_claim):
    headline = make_claim("Dam breaks", headline=True, id="headline")
    body = make_claim("The dam broke at noon.", id="body")
    features = near_features([headline, body], [headline, body], np.zeros((4, 0), np.float32))
    assert [list(part) for part in candidate_pairs([headline, body], [headline, body], features)] == [[1], [0]]


def test_only_the_nearest_are_read(make_claim):
    earlier = [make_claim("The dam held.", publisher=f"Paper {k}") for k in range(20)]
    new = [make_claim("The dam held.", day=1)]
    features = near_features(new, earlier, np.zeros((21, 0), np.float32))
    assert len(candidate_pairs(new, earlier, features)[0]) == RELATIONS.partners
    assert len(linked(new, earlier)) == RELATIONS.partners


def test_every_feature_has_a_name_and_stays_small(make_claim):
    new = [make_claim("The dam broke on Monday, officials said, and 14 people died.", day=40, speaker="Ann Lee")]
    earlier = [make_claim("The dam will hold."), make_claim("Nobody died.", day=2)]
    features = near_features(new, earlier, np.zeros((3, 2), np.float32))
    cues = cue_features([(new[0], before) for before in earlier])
    assert (features.shape, cues.shape) == ((1, 2, len(NEARNESS)), (2, len(CUES)))
    assert max(np.abs(features).max(), np.abs(cues).max()) <= 2


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


def test_a_reply_is_about_the_likeliest_claim_and_a_withdrawal_about_no_other(make_claim):
    """Whatever the judge says of the pair; and who takes back one thing has not taken back another that is like it."""
    near = np.eye(8, dtype=np.float32)[0]
    count = make_claim("The yard counted 9 cracks.", speaker="Ann Lee", vector=near)
    other = make_claim("The yard counted 4 leaks.", speaker="Ann Lee", vector=near)
    denial = make_claim("The owner denied that there were cracks.", day=1, speaker="Bo Karr", vector=near)
    withdrawal = make_claim("Ann Lee took back her count of cracks.", day=2, speaker="Ann Lee", vector=near)
    none = np.zeros((3, 0), np.float32)
    for reply, relation in ((denial, Relation.DISPUTES), (withdrawal, Relation.RETRACTS)):

        def read(pairs):
            return np.stack([shares(PairLabel.RETRACT, 0.95 if before is count else 0.6) for _, before in pairs])

        found = link_claims([reply], [count, other], "t", MADE_BY, none, read=read)
        assert [link.earlier_id for link in found if link.relation is relation][:1] == [count.id]
        assert sum(link.relation is Relation.RETRACTS for link in found) == (relation is Relation.RETRACTS)


@pytest.mark.parametrize(
    ("text", "speaker", "expected"),
    [
        ("The agency has confirmed that 12 crates are missing.", "the agency", {Relation.CORROBORATES}),
        ("The command rejects the report that 12 crates are missing.", "the command", {Relation.DISPUTES}),
        ("The clerk takes back the claim that 12 crates are missing.", "the clerk", {Relation.RETRACTS}),
    ],
)
@pytest.mark.parametrize("label", [PairLabel.REPEAT, PairLabel.UPDATE])
def test_a_reply_neither_repeats_nor_updates_what_is_like_it(make_claim, text, speaker, expected, label):
    """The words of a denial are those of what it denies."""
    near = np.eye(8, dtype=np.float32)[0]
    told = make_claim("12 crates are missing, the clerk says.", speaker="the clerk", vector=near)
    again = make_claim("12 crates are missing, the paper has learned.", publisher="Post", vector=near)
    reply = make_claim(text, day=2, speaker=speaker, publisher="Wire", vector=near)

    def read(pairs):
        return np.stack([shares(label, 0.95) for _ in pairs])

    found = link_claims([reply], [told, again], "t", MADE_BY, np.zeros((3, 0), np.float32), read=read)
    assert {link.relation for link in found} == expected


def test_an_article_that_confirms_a_claim_gives_the_proof_in_other_sentences(make_claim):
    near = np.eye(8, dtype=np.float32)[0]
    told = make_claim("12 crates are missing, a clerk says.", speaker="a clerk", vector=near)
    places = {"day": 2, "publisher": "Wire", "version_id": "v", "article_id": "a", "vector": near}
    proof = make_claim("The inventory came out 12 crates short.", speaker="the mission", **places)
    confirmation = make_claim("That bears out the clerk, who had spoken of 12 crates.", **places)

    def read(pairs):
        return np.stack([shares(PairLabel.REPEAT, 0.95) for _ in pairs])

    for new, expected in (([proof, confirmation], Relation.CORROBORATES), ([proof], Relation.REPEATS)):
        none = np.zeros((len(new) + 1, 0), np.float32)
        found = link_claims(new, [told], "t", MADE_BY, none, read=read)
        assert {link.relation for link in found if link.claim_id == proof.id} == {expected}


def test_a_few_words_are_no_copy(make_claim):
    before = make_claim("The ministry denied it.", lemmas=frozenset({"ministry", "deny"}), speaker="Ann Lee")
    claim = make_claim("The ministry denied it.", day=4, lemmas=before.lemmas, speaker="Bo Karr", publisher="Courier")
    assert not any(link.score == 1.0 for link in linked([claim], [before]))


def test_a_correction_is_of_one_article(make_claim):
    """A figure of an older article was right when it was printed."""
    near = np.eye(8, dtype=np.float32)[0]
    older = make_claim("11,000 people were under orders to leave.", vector=near)
    wrong = make_claim("16,200 people were under orders to leave.", day=2, vector=near)
    new = make_claim("The correct number of people under orders is 15,200.", day=3, vector=near)

    def read(pairs):
        return np.stack([shares(PairLabel.UPDATE, 0.5 if before is older else 0.95) for _, before in pairs])

    none = np.zeros((3, 0), np.float32)
    found = link_claims([new], [older, wrong], "t", MADE_BY, none, read=read, in_correction=True)
    assert [(link.relation, link.earlier_id) for link in found] == [(Relation.RETRACTS, wrong.id)]


@pytest.mark.parametrize(("right", "expected"), [(True, Relation.REPEATS), (False, Relation.RETRACTS)])
def test_what_was_wrong_is_told_where_nobody_says_what_is_right(make_claim, right, expected):
    """ "We wrote of 27 dead" is silent beside "the number is 24"; alone it is the withdrawal, whatever its title says."""
    near = np.eye(8, dtype=np.float32)[0]
    wrong = make_claim("27 miners died in the shaft.", vector=near)
    places = {"day": 3, "version_id": "v", "article_id": "a", "vector": near}
    recalled = make_claim("On 9 May we wrote that 27 miners died in the shaft.", **places)
    title = make_claim("Correction: 24 miners died, not 27", headline=True, **places)
    number = make_claim("The number of miners who died is 24.", **places)
    new = [title, recalled, number] if right else [title, recalled]

    def read(pairs):
        return np.stack([shares(PairLabel.UPDATE, 0.95 if before is wrong else 0.0) for _, before in pairs])

    none = np.zeros((len(new) + 1, 0), np.float32)
    found = link_claims(new, [wrong], "t", MADE_BY, none, read=read, in_correction=True)
    assert {link.relation for link in found if link.claim_id == title.id} == {Relation.RETRACTS}
    assert {link.relation for link in found if link.claim_id == recalled.id} == {expected}
    assert {link.relation for link in found if link.claim_id == number.id} == ({Relation.RETRACTS} if right else set())


def test_the_judge_reads_only_pairs_that_may_stand_in_a_relation(make_claim):
    """Of a far pair the features alone decide, so that an article costs a few readings and not eight a sentence."""
    near = make_claim("The ferry strike in the harbour goes on.", vector=np.eye(8, dtype=np.float32)[0])
    far = make_claim("A choir sang at the old mill.", vector=np.eye(8, dtype=np.float32)[5])
    new = make_claim("The ferry strike in the harbour has ended.", day=1, vector=np.eye(8, dtype=np.float32)[0])
    asked = []

    def read(pairs):
        asked.extend((claim.text, before.text) for claim, before in pairs)
        return np.stack([shares(PairLabel.UPDATE, 0.99) for _ in pairs])

    none = np.zeros((3, 0), np.float32)
    found = link_claims([new], [near, far], "t", MADE_BY, none, read=read)
    assert asked == [(new.text, near.text)]
    assert [(link.relation, link.earlier_id) for link in found] == [(Relation.UPDATES, near.id)]
