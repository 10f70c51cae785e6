import numpy as np
import pytest

from summarizer.models.values import PairLabel
from summarizer.relations.limits import UPDATE_CUES
from summarizer.relations.update_cues import update_cues, with_update_cues

LABELS = list(PairLabel)


def shares(**likely):
    rest = (1 - sum(likely.values())) / (len(LABELS) - len(likely))
    return np.array([likely.get(label.value, rest) for label in LABELS], np.float32)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Toll on the Bramley line climbs to 19", {"counted_on"}),
        ("Prices rise 0.5 points to 3 per cent", {"counted_on"}),
        ("Cases at the school fall to zero", {"counted_on"}),
        ("The minister cut ties due to tensions.", set()),
        ("Rents raised, notice given to tenants", set()),
        ("She put the figure aside.", set()),
        ("The firm cut its forecast from 40 to 31 stores.", {"counted_on"}),
        ("That brings the number of closed wells to five.", {"counted_on"}),
        ("The charity counted six more than on Monday.", {"counted_on"}),
        ("The climb to the hut takes three hours.", set()),
        ("Judge puts off the hearing", {"put_off"}),
        ("Council calls off the fair", {"ended"}),
        ("The tunnel is open again.", {"resumed"}),
        ("Ferries no longer call at Stow.", {"resumed"}),
        ("Nine wells are now shut.", {"latest"}),
        ("Senators approve the fishing bill", {"next_step"}),
        ("The mayor likes the new bridge.", set()),
        ("The nowhere road, againward.", set()),
    ],
)
def test_the_kinds_of_words_that_a_sentence_has(text, expected):
    assert update_cues(text) == expected


def test_a_word_of_moving_on_makes_an_update_likelier_and_a_repetition_less_likely(make_claim):
    before = make_claim("The tunnel was shut after a fire.", version_id="v1")
    plain, again = make_claim("The tunnel is open, the owner said."), make_claim("The tunnel is open again.")
    found = shares(update=0.3, repeat=0.3)

    moved = with_update_cues(found, again, before)

    odds = moved[LABELS.index(PairLabel.UPDATE)] / moved[LABELS.index(PairLabel.OTHER)]
    assert odds == pytest.approx(3.0 * np.exp(UPDATE_CUES.weights["resumed"]), rel=1e-3)
    assert moved[LABELS.index(PairLabel.REPEAT)] < found[LABELS.index(PairLabel.REPEAT)]
    assert moved.sum() == pytest.approx(1.0)
    assert with_update_cues(found, plain, before) is found


def test_what_both_sentences_say_may_be_said_again(make_claim):
    claim, before = make_claim("Two tunnels are open again."), make_claim("A tunnel opens again.", version_id="v1")
    found = shares(update=0.2, repeat=0.4)

    moved = with_update_cues(found, claim, before)

    assert moved is not found
    same = [LABELS.index(label) for label in (PairLabel.REPEAT, PairLabel.OTHER)]
    assert moved[same[0]] / moved[same[1]] == pytest.approx(found[same[0]] / found[same[1]], rel=1e-3)


def test_only_the_strongest_word_counts(make_claim):
    claim, before = make_claim("The tunnel is now open again."), make_claim("The tunnel was shut.", version_id="v1")
    one = with_update_cues(shares(update=0.3), make_claim("The tunnel is open again."), before)

    assert one.max() > shares(update=0.3).max()
    assert with_update_cues(shares(update=0.3), claim, before) == pytest.approx(one)


@pytest.mark.parametrize(
    ("before", "claim", "version"),
    [
        pytest.param(
            "Death toll rises to 14 in ferry fire", "Toll rises to 14 after ferry fire", "v2", id="in two papers"
        ),
        pytest.param("The tunnel was shut.", "The tunnel is open again.", "v1", id="in one article"),
    ],
)
def test_a_word_of_moving_on_moves_nothing(make_claim, before, claim, version):
    found = shares(update=0.3, repeat=0.3)

    assert with_update_cues(found, make_claim(claim, version_id=version), make_claim(before, version_id="v1")) is found
