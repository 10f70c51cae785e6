"""Which models are found out: `python -m benchmarks.proposal_record --data benchmarks/data/stories --split test`.

Simulated models, one always right and each other wrong in one way (see `proposal_models`), propose relations in the
stories of a split. Control pairs and track record decide, as for real models. For each model the figures say what
becomes of its lies and of its truths: refused, noted (kept beside the claim, but no link), linked as its own, or linked
as checked. "By its record" are the same figures if it had passed the control pairs. `--limit N`: only N stories.

The last figures are the curves of `ExpectedShare`, fitted to these stories. `summarizer.proposals.limits` has those of
the stories of validation.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np

from benchmarks._cli import Report, Request, main
from benchmarks.labelled_stories import read_splits, read_story, stories_of
from benchmarks.proposal_models import (
    MODELS,
    Fate,
    PlayedClaim,
    Proposed,
    Teller,
    decisions,
    fates,
    passed_kinds,
    played_claims,
    proposals_of,
    shares_of,
)
from benchmarks.story_claims import read_in_product
from summarizer.analysis.load_models import load_judge
from summarizer.errors import UsageError
from summarizer.proposals.expected_share import kind_share, log_share
from summarizer.proposals.model import Decision
from summarizer.proposals.relation_kinds import RelationKind, relation_kind
from summarizer.proposals.track_record import TrackRecord

SEED = 1


def measure(request: Request) -> Report:
    """What becomes of the proposals of each model.

    Raises:
        UsageError: the folder has no stories, or no split was named.
        ModelError: a model is missing.
    """
    files = sorted(request.data.glob("*.story"))
    if not files or not request.split:
        raise UsageError("name a folder of labelled stories with --data, and one of their splits with --split")
    stories = stories_of(request.split, tuple(read_story(file) for file in files), read_splits())[: request.limit]
    judge = load_judge()
    claims = [claim for story in read_in_product(stories) for claim in played_claims(story, judge)]
    figures = {name: value for model, teller in MODELS.items() for name, value in _figures(model, teller, claims)}
    return Report({**figures, **dict(_fitted(claims))}, meta={"stories": len(stories), "claims": len(claims)})


def _figures(model: str, teller: Teller, claims: Sequence[PlayedClaim]) -> Iterator[tuple[str, float]]:
    proposed = list(proposals_of(teller, claims, SEED))
    decided = decisions(proposed)
    passed = passed_kinds(teller, SEED)
    yield f"{model}: kinds passed", float(len(passed))
    yield from _became(model, proposed, decided, passed)
    yield from _became(f"{model}, by its record", proposed, decided, frozenset(RelationKind))
    record = TrackRecord.of([(each.outcome, each.rule) for each in decided])
    for name, count in (
        ("refused", record.refused),
        ("as likely", record.proposed - record.refused - record.borne_out),
        ("likelier", record.borne_out),
    ):
        yield f"{model}: share {name}", count / max(1, record.proposed)


def _became(
    model: str, proposed: Sequence[Proposed], decided: Sequence[Decision], passed: frozenset[RelationKind]
) -> Iterator[tuple[str, float]]:
    """Shares of lies and of truths by what becomes of them, where only these kinds are read."""
    read = [each for each, (_, label) in zip(decided, proposed, strict=True) if relation_kind(label) in passed]
    fate_of = fates(read)
    became: dict[bool, Counter[Fate]] = {False: Counter(), True: Counter()}
    for pair, label in proposed:
        became[pair.label is label][next(fate_of) if relation_kind(label) in passed else Fate.REFUSED] += 1
    for is_true, name in ((False, "lies"), (True, "truths")):
        if found := became[is_true].total():
            yield f"{model}: {name}", float(found)
            yield from ((f"{model}: {name} {fate}", share) for fate, share in shares_of(became[is_true]).items())


def _fitted(claims: Sequence[PlayedClaim]) -> Iterator[tuple[str, float]]:
    """The curves of `ExpectedShare`: least squares, moved to the median."""
    cosines = np.array([claim.nearest.facts.cosine for claim in claims])
    powers = np.stack([np.ones_like(cosines), cosines, cosines**2], axis=1)
    for kind in RelationKind:
        label = next(iter(kind.labels))
        logs = np.array([log_share(kind_share(label, claim.nearest.shares)) for claim in claims])
        curve = np.linalg.lstsq(powers, logs, rcond=None)[0]
        curve[0] += np.median(logs - powers @ curve)
        names = ("constant", "linear", "square")
        yield from ((f"expected {kind}: {name}", float(value)) for name, value in zip(names, curve, strict=True))


if __name__ == "__main__":
    sys.exit(main("proposal_record", __doc__ or "", measure))
