"""What changed for this reader: the new claims of a period against what their last briefings told.

    leave out what was told already → gather (one group per thing said) → judge (the kind of change)
      → order (the sure ones first; none where nothing is sure) → choose (as many lines as asked for)

A pure decision: claims, links and the told ids in, drafts of lines out. Nothing is worded here.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from summarizer.briefing.change_kinds import CHANGE_KINDS, KIND_OF_RELATION, outranks
from summarizer.briefing.choose_lines import (
    ChangeCandidate,
    Rated,
    select_lines,
    short_entries,
    told_with_their_entry,
    with_entries,
    worth_reporting,
)
from summarizer.briefing.headline_fold import headline_twins, instead_of_headline
from summarizer.briefing.importance import importances
from summarizer.briefing.limits import CHANGES, ChangeRules
from summarizer.briefing.model import ChangeKind
from summarizer.briefing.period_pairs import one_reply_of_each, pair_within_period
from summarizer.briefing.predecessors import predecessors
from summarizer.briefing.prominence import prominences, with_prominence
from summarizer.claims.model import Claim
from summarizer.delivery.model import Length
from summarizer.ingest.origins import Provenance, is_new_voice
from summarizer.relations.likely_links import likely_links
from summarizer.relations.model import CONTESTS, SAYS_THE_SAME, TURNING, Link, Relation
from summarizer.text.measures import same_numbers
from summarizer.topics.aspect_answers import aspect_label
from summarizer.topics.model import Relevance


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """The lines to show, best first; those left out; every claim that the reader knows afterwards.

    `held` are left out for length, or because a line like them is shown. `versions` are the ids of the versions on the
    topic, `short` those of short entries; `news` are the claims on the topic that repeat nothing.
    """

    drafts: tuple[ChangeCandidate, ...]
    held: tuple[ChangeCandidate, ...]
    disclosed_claim_ids: tuple[str, ...]
    versions: frozenset[str] = frozenset()
    short: frozenset[str] = frozenset()
    news: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class ReaderHistory:
    """What the ledger holds beyond the period, and what of it this reader was told.

    `claims` are the earlier claims that the links point at; `confirmed` gives for such a claim the voices that are
    known to say it, its own included; `newest` the last step of its matter before the period, if it is another claim.
    """

    claims: Mapping[str, Claim]
    disclosed: frozenset[str]
    confirmed: Mapping[str, frozenset[Provenance]]
    newest: Mapping[str, Claim] = field(default_factory=dict)


def detect(
    new: Sequence[tuple[Claim, Relevance]],
    links: Sequence[Link],
    known: ReaderHistory,
    length: Length = Length.STANDARD,
    rules: ChangeRules = CHANGES,
    rated: Sequence[Rated] | None = None,
) -> ChangeSet:
    """The change set of a period.

    Args:
        new: claims that became known in the period, with their relevance to the topic, oldest first.
        links: links within the topic that were made when these claims' versions arrived, and what edits dropped.
        known: earlier claims and what readers were told about them.
        length: how much the reader wants.
        rules: weights and limits.
        rated: all claims of their articles that are rated for the topic, reported or not; `new` if None.
    """
    likely = likely_links(links)
    rated = new if rated is None else rated
    versions = versions_on_topic(rated, answering_versions(likely, known.disclosed, rules), rules)
    on_topic = _without_stray_headlines(claims_on_topic(new, versions, rules), new)
    claims = [claim for claim, _ in on_topic]
    again = told_again(claims, likely, known)
    untold = [claim for claim in claims if claim.id not in again]
    short = short_entries(rated, rules)
    standing = standings(on_topic, rated, versions, short, rules)
    groups = group_equivalent(untold, likely, rules)
    judged = [(group, classify_group(group, standing, links, known, rules)) for group in groups]
    silent = [claim.id for group, draft in judged if draft is None for claim in group]
    drafts = [draft for _, draft in judged if draft is not None]
    paired = one_reply_of_each(pair_within_period(drafts, likely, {claim.id: claim for claim in claims}))
    worth = worth_reporting([*paired, *_dropped(likely, known)], rules)
    chosen = with_entries(select_lines(worth, length, short, rules), untold, short, rules)
    told = (*chosen, *told_with_their_entry(worth, chosen, short))
    return ChangeSet(chosen, _held(worth, told), _disclosed(told, [*silent, *again]), versions, short, tuple(untold))


def _without_stray_headlines(on_topic: Sequence[Rated], new: Sequence[Rated]) -> list[Rated]:
    """The claims without headlines of which the sentence that says the same is not on the topic.

    A headline is nearer to a topic than its sentence. Nothing is told of both.
    """
    near = {claim.id for claim, _ in on_topic}
    stray = {headline.id for headline, body in headline_twins([claim for claim, _ in new]) if body.id not in near}
    return [(claim, relevance) for claim, relevance in on_topic if claim.id not in stray]


def answering_versions(
    links: Iterable[Link], disclosed: Container[str], rules: ChangeRules = CHANGES
) -> frozenset[str]:
    """The ids of the versions that dispute, retract or, very probably, update what this reader was told."""
    mine = [link for link in links if link.earlier_id in disclosed]
    moving = {link.version_id for link in mine if link.relation is Relation.UPDATES and link.score >= rules.continues}
    return frozenset(moving | {link.version_id for link in mine if link.relation in CONTESTS})


def versions_on_topic(
    rated: Sequence[Rated], answering: Container[str] = frozenset(), rules: ChangeRules = CHANGES
) -> frozenset[str]:
    """The ids of the versions that belong to the topic, each judged by its best claim.

    The best claim of a long article has to be surer than that of a short entry, because it is the best of many. An
    article that answers what this reader was told only has to be likelier on the topic than off it.

    Args:
        rated: all claims of each version that are rated for the topic, so that no part of a long article counts as a
            short entry.
        answering: ids of the `answering_versions`.
        rules: thresholds.
    """
    best: dict[str, float] = {}
    for claim, relevance in rated:
        best[claim.version_id] = max(best.get(claim.version_id, 0.0), relevance.score)
    short = short_entries(rated, rules)

    def least(version_id: str) -> float:
        if version_id in answering:
            return rules.answering
        return rules.on_topic_short if version_id in short else rules.on_topic

    return frozenset(version_id for version_id, score in best.items() if score >= least(version_id))


def claims_on_topic(new: Sequence[Rated], versions: Container[str], rules: ChangeRules = CHANGES) -> list[Rated]:
    """The claims of these versions that are not far from the topic."""
    return [
        (claim, relevance)
        for claim, relevance in new
        if claim.version_id in versions and relevance.score >= rules.beside
    ]


def told_again(claims: Sequence[Claim], links: Sequence[Link], known: ReaderHistory) -> tuple[str, ...]:
    """The claims of the period that only repeat what this reader was told, or what an earlier one of these repeats.

    Each is judged by its own links, so that a repetition hides nothing that merely stands beside it. A headline goes
    with the sentence that says the same.

    Args:
        claims: of the period, oldest first.
        links: likely ones.
        known: what was told.
    """
    by_claim: dict[str | None, list[Link]] = {}
    for link in links:
        by_claim.setdefault(link.claim_id, []).append(link)
    every = {**known.claims, **{claim.id: claim for claim in claims}}
    told = set(known.disclosed.intersection(every))
    again: dict[str, None] = {}
    for claim in claims:
        mine = by_claim.get(claim.id, [])
        same = [link for link in _links_to(told, mine) if link.relation is Relation.REPEATS]
        if same and _deciding(_links_to(known.claims, mine), same, every) is None:
            again[claim.id] = None
            told.add(claim.id)
    twins = headline_twins(claims)
    return tuple(dict.fromkeys((*again, *(headline.id for headline, body in twins if body.id in again))))


class Standing(NamedTuple):
    """How likely a reader wants a claim, and which aspect it answers."""

    importance: float
    aspect: str | None


def standings(
    on_topic: Sequence[Rated],
    rated: Sequence[Rated],
    versions: Container[str],
    short: Container[str],
    rules: ChangeRules = CHANGES,
) -> dict[str, Standing]:
    """The standing of each claim on the topic, by its id.

    A long article has its news among much else: the news is what others report too. A short entry is news as a whole,
    whether others have it or not.

    Args:
        on_topic: the claims.
        rated: all claims of the period, told or not: they show how long the articles are, and lend prominence.
        versions: ids of the versions on the topic.
        short: ids of the versions of `short_entries`.
        rules: thresholds and weights.
    """
    alone = importances(on_topic, rated)
    heard = prominences([claim for claim, _ in claims_on_topic(rated, versions, rules)], rules.prominence)

    def wanted(claim: Claim) -> float:
        prominence = None if claim.version_id in short else heard.get(claim.id)
        return with_prominence(alone[claim.id], prominence, rules.prominence)

    return {claim.id: Standing(wanted(claim), aspect_label(relevance)) for claim, relevance in on_topic}


def group_equivalent(claims: Sequence[Claim], links: Sequence[Link], rules: ChangeRules = CHANGES) -> list[list[Claim]]:
    """Group the period's claims that surely say the same thing, by their links; within a group the order stays.

    Claims with other figures say other things: "the volcano kills two" is no copy of "the volcano erupts", although it
    repeats it.
    """
    root = {claim.id: claim.id for claim in claims}

    def find(claim_id: str) -> str:
        while root[claim_id] != claim_id:
            claim_id = root[claim_id]
        return claim_id

    for claim_id, other_id in _equivalent_pairs(claims, links, rules):
        root[find(claim_id)] = find(other_id)
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(find(claim.id), []).append(claim)
    return list(groups.values())


def _equivalent_pairs(claims: Sequence[Claim], links: Sequence[Link], rules: ChangeRules) -> Iterator[tuple[str, str]]:
    twins = {headline.id: body.id for headline, body in headline_twins(claims)}
    yield from twins.items()
    texts = {claim.id: claim.text for claim in claims if claim.id not in twins}  # its sentence has links of its own
    for link in links:
        if link.relation not in SAYS_THE_SAME or link.score < rules.one_line:
            continue
        if link.claim_id not in texts or link.earlier_id not in texts:
            continue
        if same_numbers(texts[link.claim_id], texts[link.earlier_id]):
            yield link.claim_id, link.earlier_id


def classify_group(
    group: Sequence[Claim],
    standing: Mapping[str, Standing],
    links: Sequence[Link],
    known: ReaderHistory,
    rules: ChangeRules = CHANGES,
) -> ChangeCandidate | None:
    """The change that a group of claims is to this reader; None where they were told it already.

    What moves, disputes or takes back an earlier claim is a change whether or not this reader was told that claim: the
    line shows it as what was before. A repetition is silent only where the reader was told what it repeats.
    """
    members = {claim.id for claim in group}
    folded = {claim.id for claim in group if instead_of_headline(claim, group) is not claim}
    mine = [link for link in _links_to(known.claims, links) if link.claim_id in members]
    backward = [link for link in likely_links(mine) if link.claim_id not in folded]  # its sentence has links of its own
    same = [link for link in _links_to(known.disclosed, backward) if link.relation in SAYS_THE_SAME]
    turning = _deciding(backward, same, known.claims)
    if turning is None:
        lead = max(group, key=lambda claim: (not claim.headline, standing[claim.id].importance))
        if same:
            return _confirmed(group, lead, same, standing, known)
        return _draft(ChangeKind.NEW, lead, group, (), (), standing[lead.id])
    lead = instead_of_headline(next(claim for claim in group if claim.id == turning.claim_id), group)
    kind = KIND_OF_RELATION[turning.relation].kind
    same_kind = [link for link in backward if link.relation is turning.relation]
    before = _claims(same_kind, known)
    if turning.relation is Relation.UPDATES:
        newest = known.newest.get(turning.earlier_id)
        before = predecessors(lead, mine, known.claims, known.disclosed, newest, rules)
    return _draft(kind, lead, group, same_kind, before, _answering(kind, before, standing[lead.id], known, rules))


def _answering(
    kind: ChangeKind, before: Sequence[Claim], standing: Standing, known: ReaderHistory, rules: ChangeRules
) -> Standing:
    """The standing of what takes back a line that this reader was told: they must not go on believing it."""
    if kind is not ChangeKind.RETRACTED or known.disclosed.isdisjoint(claim.id for claim in before):
        return standing
    return standing._replace(importance=max(standing.importance, rules.taken_back))


def _deciding(backward: Sequence[Link], same: Sequence[Link], claims: Mapping[str, Claim]) -> Link | None:
    """The link that makes a claim or group a change of its own; None where it only says again what came after that.

    The update of a plan that was told twice is told once: a repetition of the newest state is silent, although it also
    moves on from older ones.
    """
    turning = [link for link in backward if link.relation in TURNING]
    deciding = max(turning, key=lambda link: (link.score, outranks(link.relation)), default=None)
    repeated = max(same, key=lambda link: link.score, default=None)
    if deciding is None or repeated is None:
        return deciding
    if claims[deciding.earlier_id].reported_at < claims[repeated.earlier_id].reported_at:
        return None
    return None if repeated.score > deciding.score else deciding


def _confirmed(
    group: Sequence[Claim],
    lead: Claim,
    backward: Sequence[Link],
    standing: Mapping[str, Standing],
    known: ReaderHistory,
) -> ChangeCandidate | None:
    """CORROBORATED where a voice says it that is independent of all that had; None where nobody new does."""
    likeliest = max(backward, key=lambda link: (link.score, link.relation is Relation.CORROBORATES))
    if likeliest.relation is Relation.REPEATS:
        return None
    corroborating = [link for link in backward if link.relation is Relation.CORROBORATES]
    before = _claims(corroborating, known)
    heard = [voice for claim in before for voice in known.confirmed.get(claim.id, {claim.provenance})]
    fresh = [claim for claim in group if is_new_voice(claim.provenance, heard)]
    if not before or not fresh:
        return None
    lead = lead if lead in fresh else fresh[0]
    return _draft(ChangeKind.CORROBORATED, lead, group, corroborating, before, standing[lead.id])


def _draft(
    kind: ChangeKind,
    lead: Claim,
    group: Sequence[Claim],
    links: Sequence[Link],
    against: tuple[Claim, ...],
    standing: Standing,
) -> ChangeCandidate:
    return ChangeCandidate(
        kind,
        lead,
        tuple(claim for claim in group if claim.id != lead.id),
        against,
        tuple(dict.fromkeys(reason for link in links for reason in link.reasons)),
        CHANGE_KINDS[kind].weight * standing.importance,
        standing.aspect,
        any(link.silent_edit for link in links),
    )


def _claims(links: Iterable[Link], known: ReaderHistory) -> tuple[Claim, ...]:
    """The earlier claims of these links, each once, the most alike first."""
    ordered = sorted(_links_to(known.claims, links), key=lambda link: -link.score)
    return tuple({link.earlier_id: known.claims[link.earlier_id] for link in ordered}.values())


def _links_to(earlier: Container[str], links: Iterable[Link]) -> list[Link]:
    return [link for link in links if link.earlier_id in earlier]


def _dropped(links: Sequence[Link], known: ReaderHistory) -> list[ChangeCandidate]:
    """Told claims that a new version of their article no longer makes."""
    gone = [link for link in _links_to(known.disclosed, links) if link.claim_id is None]
    return [
        ChangeCandidate(
            ChangeKind.RETRACTED,
            None,
            (),
            _claims([link], known),
            link.reasons,
            CHANGE_KINDS[ChangeKind.RETRACTED].weight * link.score,
            silent_edit=link.silent_edit,
        )
        for link in gone
    ]


def _held(worth: Sequence[ChangeCandidate], told: Sequence[ChangeCandidate]) -> tuple[ChangeCandidate, ...]:
    """The changes that have no line."""
    lines = {draft.claim.id for draft in told if draft.claim}
    return tuple(draft for draft in worth if draft.claim and draft.claim.id not in lines)


def _disclosed(told: Sequence[ChangeCandidate], silent: Sequence[str]) -> tuple[str, ...]:
    """The ids of the claims that a reader of these lines knows, and of those that are silent because they are known."""
    shown = (claim.id for draft in told for claim in (*draft.shown_claims, *draft.against))
    return tuple(dict.fromkeys((*shown, *silent)))
