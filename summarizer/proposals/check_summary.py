"""Whether proposed sentences (of a summary, or a bottom line) say only what the cited sentences say. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.proposals.check_wording import ReadStatement, check_wording
from summarizer.proposals.limits import GATE, GateRules
from summarizer.proposals.model import Decision, refused

_MOST_SOURCES = 2
"""Sentences that one sentence may join: of more, names and numbers of any could be put together."""


def check_sentence(
    text: str,
    sources: Sequence[int],
    given: Sequence[str],
    read: ReadStatement,
    *,
    context: str = "",
    rules: GateRules = GATE,
) -> Decision:
    """Whether the cited sentences support one proposed sentence.

    Args:
        text: the proposal.
        sources: numbers of the sentences that it says again, from 1.
        given: the sentences that the model was given.
        read: reads a text's names, numbers and verbs.
        context: further text whose plain words may be used.
        rules: limits.
    """
    cited = list(dict.fromkeys(number for number in sources if 1 <= number <= len(given)))
    if not cited or len(cited) != len(set(sources)):
        return refused("span", "it cites no sentence that was given")
    if len(cited) > _MOST_SOURCES:
        return refused("span", f"it joins more than {_MOST_SOURCES} sentences")
    evidence = " ".join(given[number - 1] for number in cited)
    return check_wording(text, evidence, read, context=context, rules=rules)
