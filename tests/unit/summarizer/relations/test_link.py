import numpy as np
import pytest

from summarizer.models.values import ModelRef, PairLabel
from summarizer.relations.limits import RELATIONS
from summarizer.relations.link import candidate_pairs, link_claims
from summarizer.relations.model import Relation
from summarizer.relations.pair_features import CUES, NEARNESS, cue_features, near_features
from tests.unit.summarizer.conftest import shares

MADE_BY = ModelRef("test", "0")


def linked(new, earlier):
    return link_claims(new, earlier, "t", MADE_BY, np.zeros((len(new) + len(earlier), 0), np.float32))


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


def test_a_reply_is_about_the_likeliest_claim_and_a_withdrawal_about_no_other(make_claim):
    """Whatever the judge says: to take back one thing is not to take back another that is similar."""
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
    """A denial uses the words that it denies."""
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
    """ "We wrote of 27 dead" is the withdrawal, whatever its title says; beside "the number is 24" it is a repetition."""
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
    """The judge does not read distant pairs, so it reads a few pairs per article and not eight per sentence."""
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
