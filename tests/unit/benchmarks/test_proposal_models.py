"""Each kind of liar is found out by its record, and a model that is right is believed."""

from collections import Counter

import pytest

from summarizer.models.values import PairLabel
from summarizer.proposals.check_relation import PairFacts

pytestmark = pytest.mark.model  # the benchmark imports spaCy

LABELS = list(PairLabel)
FACTS = PairFacts(True, False, True, False, False, False, False, 3, 0.6)
RELATIONS = [PairLabel.UPDATE, PairLabel.CONFIRM, PairLabel.DISPUTE, PairLabel.UPDATE]


def played(label, found, likely):
    """A pair for which the judge finds this label so likely, and nothing else."""
    from benchmarks.proposal_models import PlayedPair  # noqa: PLC0415 - as above

    shares = [likely if each is found else 0.0 for each in LABELS]
    shares[LABELS.index(PairLabel.OTHER)] = 1 - likely
    return PlayedPair(label, FACTS, tuple(shares))


def claims():
    """Related and unrelated claims in turn. The judge finds four of five relations a little likelier than it should."""
    from benchmarks.proposal_models import PlayedClaim  # noqa: PLC0415 - as above

    for number in range(200):
        label = RELATIONS[number % len(RELATIONS)]
        right = played(label, label, 0.12 if number % 5 else 0.02)
        far = played(PairLabel.OTHER, PairLabel.UPDATE, 0.1 if number % 2 else 0.04)
        yield PlayedClaim(right, right)
        yield PlayedClaim(None, far)


def became(model):
    """What became of the lies and the truths of a model: shares by fate."""
    from benchmarks.proposal_models import MODELS, decisions, fates, proposals_of, shares_of  # noqa: PLC0415 - as above

    proposed = list(proposals_of(MODELS[model], claims(), seed=1))
    found = {False: Counter(), True: Counter()}
    for (pair, label), fate in zip(proposed, fates(decisions(proposed)), strict=True):
        found[pair.label is label][fate] += 1
    return shares_of(found[False]), shares_of(found[True])


def test_what_a_model_that_is_right_proposes_is_linked():
    lies, truths = became("right")
    assert sum(lies.values()) == 0
    assert truths["linked as its own"] > 0.9


LIARS = ["another kind", "any kind", "any kind, any line", "every line an update", "every similar line an update"]


@pytest.mark.parametrize("model", ["right", *LIARS])
def test_only_a_model_that_is_right_can_tell_the_control_pairs(model):
    from benchmarks.proposal_models import MODELS, passed_kinds  # noqa: PLC0415 - as above

    assert len(passed_kinds(MODELS[model], seed=1)) == (3 if model == "right" else 0)


@pytest.mark.parametrize("model", [*LIARS, "another kind every other time"])
def test_a_model_that_lies_links_hardly_anything_of_its_own(model):
    lies, _ = became(model)
    assert sum(lies.values()) == pytest.approx(1)
    assert lies["linked as its own"] < 0.1
