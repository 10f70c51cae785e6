"""Adds to a briefing what the last one left out for length, if it is still news. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from summarizer.briefing.choose_lines import is_alike, is_surely_wanted, new_lines, select_lines, with_entries
from summarizer.briefing.detect_changes import ChangeSet
from summarizer.briefing.limits import CHANGES, ChangeRules
from summarizer.claims.model import Claim
from summarizer.delivery.model import Length
from summarizer.relations.likely_links import likely_links
from summarizer.relations.model import Link
from summarizer.relations.revision import KEPT


def with_held_back(
    found: ChangeSet,
    left: ChangeSet,
    shown: Sequence[Claim],
    links: Sequence[Link],
    now: datetime,
    length: Length,
    rules: ChangeRules = CHANGES,
) -> ChangeSet:
    """The change set, with free lines filled by what the last briefing left out for length, if it is still news.

    A change is still news if it was reported lately, is surely wanted, and is unlike every line that this reader saw.
    If a claim of this period is linked to it, that claim is the news instead. What is new keeps all its lines.

    Args:
        found: the changes of this period.
        left: the changes of the last period, without what was told since.
        shown: the claims that the lines of the last briefing show.
        links: the links of this period's claims.
        now: when the briefing is made, in UTC.
        length: how much the reader wants.
        rules: weights and limits.
    """
    taken_up = {link.earlier_id for link in likely_links(links) if KEPT not in link.reasons}
    known = taken_up.union(found.disclosed_claim_ids)
    seen = [*shown, *(draft.claim for draft in found.drafts if draft.claim)]
    ranked = sorted((*left.drafts, *left.held), key=lambda draft: -draft.score)
    late = [(draft, claim) for draft, claim in new_lines(ranked) if claim.reported_at >= now - rules.comes_back]
    wanted = [(draft, claim) for draft, claim in late if is_surely_wanted(draft, rules)]
    unlike = [draft for draft, claim in wanted if not is_alike(claim, seen, rules)]
    due = [draft for draft in unlike if known.isdisjoint(claim.id for claim in draft.claims)]
    free = max(0, rules.lines[length] - len(found.drafts))
    back = with_entries(select_lines(due, length, left.short, rules)[:free], left.news, left.short, rules)
    ids = (claim.id for draft in back for claim in draft.shown_claims)
    disclosed = tuple(dict.fromkeys((*found.disclosed_claim_ids, *ids)))
    return replace(found, drafts=(*found.drafts, *back), disclosed_claim_ids=disclosed)
