import numpy as np
import pytest

from summarizer.models.values import PairLabel
from summarizer.relations.dispute_cues import dispute_cues, with_dispute_cues
from summarizer.relations.limits import DISPUTE_CUES

LABELS = list(PairLabel)
DISPUTE, OTHER = LABELS.index(PairLabel.DISPUTE), LABELS.index(PairLabel.OTHER)


@pytest.fixture
def shares():
    return np.array([0.1 if index != OTHER else 0.5 for index in range(len(LABELS))], np.float32)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There is no such plan, the office said.", {"says_no"}),
        ("The yard never received a letter, its owner said.", {"says_no"}),
        ("Nobody had called him, the warden said.", {"says_no"}),
        ("The gate wasn't locked, the guard said.", {"negates"}),
        ("The operator rejects that account.", {"rejects"}),
        ("The claim is pure fiction, she said.", {"rejects"}),
        ("The director was dismissed.", set()),
        ("The office dismissed the claim.", {"rejects"}),
        ("Not one drop has left the ship, its owner said.", {"sets_right"}),
        ("Nurses put the number at eleven.", {"other_count"}),
        ("The true cost is closer to 40 million, the auditors say.", {"other_count", "sets_right"}),
        ("Twenty-nine were caught, six more than the operator has given.", {"other_count"}),
        ("Turnout was well short of the union's figure.", {"other_count"}),
        ("The mayor put the blame on the builder.", set()),
        ("More than 40 people live there.", set()),
        ("The mayor likes the new bridge.", set()),
        ("A nosuch road, inputs the data.", set()),
    ],
)
def test_the_kinds_of_words_that_a_sentence_has(text, expected):
    assert dispute_cues(text) == expected


def test_a_word_of_contradiction_makes_a_dispute_likelier(make_claim, shares):
    before = make_claim("The yard was warned in January, the union says.", version_id="v1")
    claim = make_claim("The yard never received a letter, its owner said.", version_id="v2")

    moved = with_dispute_cues(shares, claim, before)

    assert moved[DISPUTE] / moved[OTHER] == pytest.approx(0.2 * np.exp(DISPUTE_CUES.weights["says_no"]), rel=1e-3)
    assert moved.sum() == pytest.approx(1.0)
    assert shares[DISPUTE] == pytest.approx(0.1)  # the pair's own probabilities are left alone


def test_only_the_word_that_tells_most_counts(make_claim, shares):
    before = make_claim("The toll is nine.", version_id="v1")
    one = make_claim("Nurses put the number at eleven.", version_id="v2")
    two = make_claim("It was not nine: nurses put the number at eleven.", version_id="v2")

    assert with_dispute_cues(shares, two, before) == pytest.approx(with_dispute_cues(shares, one, before))


@pytest.mark.parametrize(
    ("claim", "version"),
    [
        pytest.param("The yard opened in May.", "v2", id="no such word"),
        pytest.param("The yard never received a letter.", "v1", id="of one article"),
    ],
)
def test_nothing_moves(make_claim, shares, claim, version):
    before = make_claim("The yard was warned in January.", version_id="v1")

    assert with_dispute_cues(shares, make_claim(claim, version_id=version), before) is shares
