"""Links mentions to entities: first within the version, then to the ledger's entities.

    mentions → features → clusters of the version → one known entity | a new one | NIL

A wrong merge is worse than a missed one: a cluster is linked only if exactly one entity fits at the highest level and
nothing rules it out. A cluster that fits several stays NIL, with the reason.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from summarizer.claims.model import Attribution, Claim, Mention
from summarizer.entities.candidates import Candidates, LinkDecision
from summarizer.entities.mention_clusters import MentionCluster, cluster_mentions
from summarizer.entities.mention_features import mention_features, unlinkable_reason
from summarizer.entities.model import Alias, Entity
from summarizer.ids import digest
from summarizer.names.name_comparison import are_incompatible
from summarizer.names.name_parser import flagged
from summarizer.text.span import Span


@dataclass(frozen=True, slots=True)
class Linking:
    """The decision for every mention of one version.

    `mentions` are in text order with their entity, or None for NIL. `new` are entities to store, `aliases` new
    spellings of known entities. `reasons` has a sentence for people for each mention's span.
    """

    mentions: tuple[Mention, ...]
    new: tuple[Entity, ...] = ()
    aliases: tuple[Alias, ...] = ()
    reasons: Mapping[Span, str] = field(default_factory=lambda: MappingProxyType({}))


def link_mentions(mentions: Sequence[Mention], text: str, candidates: Sequence[Entity], workspace_id: str) -> Linking:
    """Decide for every mention of one version which entity it names, if any. The same input gives the same ids.

    Args:
        mentions: of one version, in any order, not linked.
        text: the version's text, for the words next to a mention.
        candidates: entities found by `names.keys` of the mentions' texts, merges resolved.
        workspace_id: the ledger's workspace.
    """
    known = Candidates(candidates)
    readings = mention_features(mentions, text)
    reasons = {reading.mention.span: unlinkable_reason(reading) for reading in readings}
    clusters = cluster_mentions(
        (r for r in readings if not reasons[r.mention.span]), known.has_person, known.has_place, known.has_alone
    )
    entities: dict[Span, Entity] = {}
    new: list[Entity] = []
    taken: set[str] = set()
    aliases: list[Alias] = []
    for cluster, choice in _apart([(cluster, known.decide_link(cluster)) for cluster in clusters if not cluster.held]):
        reasons |= _reasons(cluster, choice)
        if choice.held:
            continue
        entity = choice.entity or _new(cluster, workspace_id, taken)
        taken.add(entity.id)
        entities |= dict.fromkeys((reading.mention.span for reading in cluster.readings), entity)
        new += [] if choice.entity else [entity]
        aliases += _aliases(cluster, choice.entity) if choice.entity else []
    reasons |= {span: cluster.held for cluster in clusters if cluster.held for span in cluster.reasons}
    linked = (replace(r.mention, entity_id=e.id if (e := entities.get(r.mention.span)) else None) for r in readings)
    return Linking(tuple(linked), tuple(new), tuple(aliases), MappingProxyType(reasons))


def resolve_claims(claims: Iterable[Claim], mentions: Sequence[Mention]) -> tuple[Claim, ...]:
    """The claims with entities and speakers filled in from the linked mentions of the same version.

    A claim's entities are those inside its span, the antecedents of its pronouns, and its speakers, without duplicates.
    """
    linked = _Linked(mentions)
    return tuple(_resolved(claim, linked) for claim in claims)


class _Linked:
    """Linked mentions in text order, found by span."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._mentions = sorted((m for m in mentions if m.entity_id), key=lambda m: (m.span.start, m.span.end))
        self._starts = [mention.span.start for mention in self._mentions]
        self._longest = max((m.span.end - m.span.start for m in self._mentions), default=0)

    def touching(self, span: Span) -> list[Mention]:
        """Mentions that overlap the span."""
        first = bisect_left(self._starts, span.start - self._longest)
        last = bisect_left(self._starts, span.end)
        return [mention for mention in self._mentions[first:last] if mention.span.end > span.start]

    def inside(self, span: Span) -> list[str | None]:
        """Entities of the mentions inside the span."""
        return [mention.entity_id for mention in self.touching(span) if span.holds(mention.span)]

    def in_words(self, words: str) -> list[str | None]:
        """Entities that these words of a headline name, without duplicates."""
        names = {(m.text, m.label, m.entity_id): m for m in self._mentions if m.text.split()[-1] in words}
        return list(dict.fromkeys(m.entity_id for m in names.values() if is_named(m, words)))

    def named(self, span: Span) -> str | None:
        """The entity that the whole span names: "Foreign Minister Anna Petrova" is Petrova, "a Ruritanian" is nobody.

        A person in it; else the mention at its beginning, or the whole of it; else one at its end directly after a
        title.
        """
        touching = [mention for mention in self.touching(span) if mention.label != "NORP"]
        people = [mention for mention in touching if mention.label == "PERSON"]
        bare = Span(span.start + len("the "), span.end)
        chosen = people or [mention for mention in touching if mention.span.holds(bare)]
        return chosen[-1].entity_id if chosen else None


def is_named(mention: Mention, words: str) -> bool:
    """Whether a headline's words name what a mention in the text names: by the same name, or a person's last name."""
    last = mention.text.split()[-1:] if mention.label == "PERSON" else []
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) for name in (mention.text, *last) if name)


def _resolved(claim: Claim, linked: _Linked) -> Claim:
    if claim.headline:
        return _resolved_headline(claim, linked)
    attribution = _spoken(claim.attribution, linked)
    meant = [linked.named(anaphor.antecedent) for anaphor in claim.anaphora]
    entities = [*linked.inside(claim.span), *meant, *_speakers(attribution)]
    return replace(claim, attribution=attribution, entity_ids=tuple(dict.fromkeys(filter(None, entities))))


def _resolved_headline(claim: Claim, linked: _Linked) -> Claim:
    """A headline's mentions are not stored: its names refer to what its text means by the same name."""
    attribution = _named_speaker(claim.attribution, linked)
    entities = [*linked.in_words(claim.text), *_speakers(attribution)]
    return replace(claim, attribution=attribution, entity_ids=tuple(dict.fromkeys(filter(None, entities))))


def _named_speaker(attribution: Attribution | None, linked: _Linked) -> Attribution | None:
    if attribution is None:
        return None
    entity_ids = set(linked.in_words(attribution.speaker))
    entity_id = entity_ids.pop() if len(entity_ids) == 1 else None
    return replace(attribution, entity_id=entity_id, via=_named_speaker(attribution.via, linked))


def _spoken(attribution: Attribution | None, linked: _Linked) -> Attribution | None:
    if attribution is None:
        return None
    entity_id = linked.named(attribution.span) if attribution.span else None
    return replace(attribution, entity_id=entity_id, via=_spoken(attribution.via, linked))


def _speakers(attribution: Attribution | None) -> list[str | None]:
    return [attribution.entity_id, *_speakers(attribution.via)] if attribution else []


def _apart(choices: Sequence[tuple[MentionCluster, LinkDecision]]) -> list[tuple[MentionCluster, LinkDecision]]:
    """If two incompatible clusters match one known entity, the more certain one keeps it, and the other becomes new."""
    settled: list[tuple[MentionCluster, LinkDecision]] = []
    keepers: dict[str, list[MentionCluster]] = defaultdict(list)
    for cluster, choice in sorted(choices, key=lambda pair: (-pair[1].level, pair[0].fullest.text)):
        held = choice
        if choice.entity:
            rivals = keepers[choice.entity.id]
            clashes = any(
                are_incompatible(name, own) for rival in rivals for own in rival.names for name in cluster.names
            )
            held = (
                LinkDecision(None, choice.level, f"not the {choice.entity.name} of this article") if clashes else choice
            )
            rivals += [] if clashes else [cluster]
        settled.append((cluster, held))
    return sorted(settled, key=lambda pair: pair[0].start)


def _reasons(cluster: MentionCluster, choice: LinkDecision) -> dict[Span, str]:
    """Why each mention is in its cluster, and why the cluster was linked as it was."""
    return {span: "; ".join(filter(None, (reason, choice.reason or "new"))) for span, reason in cluster.reasons.items()}


def _new(cluster: MentionCluster, workspace_id: str, taken: Container[str]) -> Entity:
    """A new entity, with an id derived from where the version first names it.

    If two names begin at one position ("Port of Arden", "Port"), the later one's id also includes the name.
    """
    place = digest(workspace_id, "entity", cluster.readings[0].mention.version_id, str(cluster.start))
    own = place if place not in taken else digest(place, _shown(cluster))
    entity = Entity(own, workspace_id, flagged(_shown(cluster)), cluster.kind)
    return replace(entity, aliases=tuple(Alias(entity.id, text, "mention") for text in _spellings(cluster)))


def _shown(cluster: MentionCluster) -> str:
    """The fullest name; an office that the text names without its country gets the country."""
    name = cluster.fullest
    return f"{name.text} of {name.country.title()}" if name.inferred_country else name.text


def _spellings(cluster: MentionCluster) -> tuple[str, ...]:
    """The cluster's names, without duplicates; an office without its country is no spelling for other articles."""
    names = (name.text for name in cluster.names if not name.inferred_country)
    return tuple(dict.fromkeys((_shown(cluster), *names)))


def _aliases(cluster: MentionCluster, entity: Entity) -> list[Alias]:
    known = {alias.text.casefold() for alias in entity.aliases} | {entity.name.casefold()}
    return [Alias(entity.id, text, "mention") for text in _spellings(cluster) if text.casefold() not in known]
