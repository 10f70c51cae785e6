"""How much words that say "this has moved on" count: `python -m benchmarks.fit_update_cues`.

    lines of `benchmarks/data/lines/train`, labelled one by one
      → of each kind of `summarizer.relations.update_cues`: updates and new lines with such a word and in all
      → log of the ratio of the two ratios, halved

It prints the weights of `UpdateCueRules`, and the same ratios of `test`, whose domains no weight has seen. They are
halved because the judge reads the same words: of the factors 0, .25, .5, .75 and 1, a half has the least log loss on
the pairs of the lines (.459 without, .449; in the domains of `test` .443 and .435).
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benchmarks.labelled_stories import StoryRelation
from benchmarks.news_lines import TEST, TRAIN, NewsLine, read_news_lines
from summarizer.relations.limits import UPDATE_CUES
from summarizer.relations.update_cues import update_cues

SHARE = 0.5


def log_ratio(lines: Sequence[NewsLine], kind: str) -> float:
    """By how much likelier an update has a word of the kind than a new line, as a log; one more of each is assumed."""
    counts = Counter(line.relation for line in lines)
    found = Counter(line.relation for line in lines if kind in update_cues(line.text))
    update, new = StoryRelation.UPDATE, StoryRelation.NEW
    return math.log((found[update] + 1) / (found[new] + 1)) - math.log(counts[update] / counts[new])


def lines_of(folder: Path) -> list[NewsLine]:
    """All lines of all stories."""
    return [line for story in read_news_lines(folder) for line in story.lines]


def main() -> int:
    """The command line."""
    train, test = lines_of(TRAIN), lines_of(TEST)
    print(f"{len(train)} lines, {len(test)} of test")
    for kind in UPDATE_CUES.weights:
        found = sum(kind in update_cues(line.text) for line in train)
        ratio, unseen = log_ratio(train, kind), log_ratio(test, kind)
        print(f"{kind:12} {found:4} lines, ratio {ratio:5.2f}, test {unseen:5.2f}, weight {SHARE * ratio:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
