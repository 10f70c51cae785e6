import numpy as np
import pytest

from summarizer.claims.model import Attribution
from summarizer.models.values import PairLabel
from summarizer.relations.dispute_cues import dispute_cues, with_dispute_cues
from summarizer.relations.limits import DISPUTE_CUES
from summarizer.text.span import Span

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
        ("The yard denies that its crane was overloaded.", {"rejects"}),
        ("The health ministry insists on twelve.", {"rejects"}),
        ("The claim is pure fiction, she said.", {"rejects"}),
        ("The office dismissed the claim.", {"rejects"}),
        ("Not one drop has left the ship, its owner said.", {"sets_right"}),
        ("Nurses put the number at eleven.", {"other_count"}),
        ("The true cost is closer to 40 million, the auditors say.", {"other_count", "sets_right"}),
        ("Twenty-nine were caught, six more than the operator has given.", {"other_count"}),
        ("More than 200 people have been reported missing.", set()),
        ("More than 40 states have announced bans.", set()),
        ("The storm moves closer to the coast.", set()),
        ("The two strains differ by no more than two letters.", set()),
        ("The mayor put the blame on the builder.", set()),
        ("The director was dismissed.", set()),
        ("The house rejects the budget.", set()),
        ("The pay dispute enters its third week.", set()),
        ("A judge denied bail.", set()),
        ("Singers from 37 states enter the contest.", set()),
        ("The village lies 40 km north of Stow.", set()),
        ("Rubbish collectors walk out.", set()),
        ("The crowd stood by the road.", set()),
        ("The real estate firm lost money.", set()),
        ("Police said no one was hurt.", set()),
        ("A nosuch road, inputs the data.", set()),
    ],
)
def test_the_kinds_of_words_that_a_sentence_has(text, expected):
    assert dispute_cues(text) == expected


def test_a_not_that_is_said_of_the_speaker_makes_no_dispute_likelier(make_claim, shares):
    text = "The source, who was not named, said that two ships had left."
    said = Span(text.index("that two"), len(text) - 1)
    claim = make_claim(text, version_id="v2", attribution=Attribution("The source", "say", content=(said,)))
    before = make_claim("Three ships had left.", version_id="v1")

    assert np.array_equal(with_dispute_cues(shares, claim, before), shares)


def test_a_not_that_is_said_of_the_earlier_speaker_cancels_no_contradiction(make_claim, shares):
    text = "A source who did not want to be named said that two ships had left."
    said = Span(text.index("that two"), len(text) - 1)
    before = make_claim(text, version_id="v1", attribution=Attribution("A source", "say", content=(said,)))
    claim = make_claim("Two ships have not left, the owner said.", version_id="v2")

    assert with_dispute_cues(shares, claim, before)[DISPUTE] > shares[DISPUTE]


def test_a_word_of_contradiction_makes_a_dispute_likelier(make_claim, shares):
    before = make_claim("The yard was warned in January, the union says.", version_id="v1")
    claim = make_claim("The yard never received a letter, its owner said.", version_id="v2")

    moved = with_dispute_cues(shares, claim, before)

    assert moved[DISPUTE] / moved[OTHER] == pytest.approx(0.2 * np.exp(DISPUTE_CUES.weights["says_no"]), rel=1e-3)
    assert moved.sum() == pytest.approx(1.0)
    assert shares[DISPUTE] == pytest.approx(0.1)  # the pair's own probabilities are left alone


def test_only_the_strongest_word_counts(make_claim, shares):
    before = make_claim("The toll is nine.", version_id="v1")
    one = make_claim("It was not nine, nurses say.", version_id="v2")
    two = make_claim("It was not nine: nurses put the number at eleven.", version_id="v2")

    ratios = [with_dispute_cues(shares, claim, before)[DISPUTE] for claim in (one, two)]

    weights = [DISPUTE_CUES.weights[kind] for kind in ("negates", "other_count")]
    assert ratios == pytest.approx([0.1 * np.exp(w) / (0.9 + 0.1 * np.exp(w)) for w in weights], rel=1e-3)


@pytest.mark.parametrize(
    ("claim", "before", "version"),
    [
        pytest.param("The yard opened in May.", "The yard was warned.", "v2", id="no such word"),
        pytest.param("The yard never received a letter.", "The yard was warned.", "v1", id="of one article"),
        pytest.param("There is no plan to shut it.", "There are no plans to close the plant.", "v2", id="both say no"),
        pytest.param("Nurses put the number at eleven.", "Nurses went home.", "v2", id="no room for a contradiction"),
    ],
)
def test_a_pair_that_cannot_contradict_stays_as_it_is(make_claim, shares, claim, before, version):
    earlier, later = make_claim(before, version_id="v1"), make_claim(claim, version_id=version)

    assert with_dispute_cues(shares, later, earlier) is shares
