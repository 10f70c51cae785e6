"""Plans merges and splits of entities, and how to undo them. Pure: both ledgers plan with this and then write.

A merge sets one pointer (`merged_into`) and moves nothing: readers follow the pointers. A split moves the spelling's
aliases, mentions and claims to the new entity. Both store their `SplitPlan`, which is enough to undo them exactly, even
after later edits: a row that a later edit has moved is left where it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from storage.normalise import spelling
from summarizer.claims.model import Attribution, Claim, Mention
from summarizer.entities.link import is_named
from summarizer.entities.model import Alias
from summarizer.text.span import Span


@dataclass(frozen=True, slots=True)
class StoredAlias:
    """An alias with its insertion number, by which spellings keep their order through every edit."""

    number: int
    alias: Alias


@dataclass(frozen=True, slots=True)
class MovedMention:
    """A mention that a split moved from the entity `origin`."""

    version_id: str
    span: Span
    origin: str


@dataclass(frozen=True, slots=True)
class MovedClaim:
    """A claim's raw entity ids before and after a split."""

    claim_id: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MovedSpeaker:
    """The speaker at `depth` of a claim's attribution (0: the speaker, 1: via whom, …) that was the entity `origin`."""

    claim_id: str
    depth: int
    origin: str


@dataclass(frozen=True, slots=True)
class SplitPlan:
    """Everything that one edit changed. A merge pointed `merged` to `into`; the other fields belong to a split."""

    merged: str | None = None
    into: str | None = None
    aliases: tuple[StoredAlias, ...] = ()
    mentions: tuple[MovedMention, ...] = ()
    claims: tuple[MovedClaim, ...] = ()
    speakers: tuple[MovedSpeaker, ...] = ()


def plan_split(
    alias: str,
    new_id: str,
    aliases: Sequence[StoredAlias],
    mentions: Sequence[Mention],
    claims: Sequence[Claim],
) -> SplitPlan:
    """What moves to `new_id` when the spelling `alias` is split from an entity.

    Args:
        alias: the spelling; case is ignored.
        new_id: the entity that gets it.
        aliases: all aliases of the entity and of everything merged into it.
        mentions: all their mentions, at least in the versions that use the spelling, with raw entity ids.
        claims: the claims of those versions, with raw entity ids.
    """
    wanted = spelling(alias)
    moving = [mention for mention in mentions if spelling(mention.text) == wanted]
    staying = [mention for mention in mentions if spelling(mention.text) != wanted]
    return SplitPlan(
        aliases=tuple(stored for stored in aliases if spelling(stored.alias.text) == wanted),
        mentions=tuple(MovedMention(m.version_id, m.span, m.entity_id) for m in moving if m.entity_id),
        claims=tuple(moved for claim in claims if (moved := _moved_claim(claim, new_id, moving, staying))),
        speakers=tuple(moved for claim in claims for moved in _moved_speakers(claim, moving)),
    )


def _moved_claim(claim: Claim, new_id: str, moving: Iterable[Mention], staying: Iterable[Mention]) -> MovedClaim | None:
    gone = {mention.entity_id for mention in moving if _uses(claim, mention)}
    kept = {mention.entity_id for mention in staying if _uses(claim, mention)}
    if not gone.intersection(claim.entity_ids):
        return None
    after = [new_id if entity in gone - kept else entity for entity in claim.entity_ids]
    return MovedClaim(claim.id, claim.entity_ids, tuple(dict.fromkeys([*after, new_id])))


def _moved_speakers(claim: Claim, moving: Sequence[Mention]) -> Iterator[MovedSpeaker]:
    for depth, voice in enumerate(_voices(claim.attribution)):
        span = voice.span
        here = [mention for mention in moving if mention.version_id == claim.version_id]
        if claim.headline:
            names = [mention for mention in here if is_named(mention, voice.speaker)]
        else:
            names = [mention for mention in here if span and span.holds(mention.span)]
        if voice.entity_id and voice.entity_id in {mention.entity_id for mention in names}:
            yield MovedSpeaker(claim.id, depth, voice.entity_id)


def _uses(claim: Claim, mention: Mention) -> bool:
    """Whether a claim refers to this mention: inside its sentence, as its speaker, or as a pronoun's antecedent."""
    if mention.version_id != claim.version_id:
        return False
    if claim.headline:
        return is_named(mention, claim.text)
    places = [claim.span, *(voice.span for voice in _voices(claim.attribution) if voice.span)]
    return any(place.holds(mention.span) for place in [*places, *(anaphor.antecedent for anaphor in claim.anaphora)])


def _voices(attribution: Attribution | None) -> Iterator[Attribution]:
    while attribution is not None:
        yield attribution
        attribution = attribution.via


def without_split(current: tuple[str, ...], moved: MovedClaim, new_id: str) -> tuple[str, ...]:
    """A claim's entity ids with a split undone, whatever other edits have changed since."""
    if current == moved.after:
        return moved.before
    lost = [entity for entity in moved.before if entity not in moved.after]
    restored = [entity for held in current for entity in (lost if held == new_id else [held])]
    return tuple(dict.fromkeys(restored))


def with_speaker(attribution: Attribution | None, depth: int, was: str, becomes: str) -> Attribution | None:
    """The attribution with the entity of the speaker at `depth` replaced, if it is still `was`."""
    if attribution is None:
        return None
    if depth:
        return replace(attribution, via=with_speaker(attribution.via, depth - 1, was, becomes))
    return replace(attribution, entity_id=becomes) if attribution.entity_id == was else attribution


def with_speaker_keepers(attribution: Attribution | None, keepers: dict[str, str]) -> Attribution | None:
    """The attribution with every speaker's entity replaced by its keeper."""
    if attribution is None:
        return None
    entity_id = attribution.entity_id and keepers.get(attribution.entity_id, attribution.entity_id)
    return replace(attribution, entity_id=entity_id, via=with_speaker_keepers(attribution.via, keepers))


def with_keepers(claim: Claim, keepers: dict[str, str]) -> Claim:
    """The claim with every entity replaced by its keeper, without duplicates."""
    entity_ids = tuple(dict.fromkeys(keepers.get(entity, entity) for entity in claim.entity_ids))
    return replace(claim, entity_ids=entity_ids, attribution=with_speaker_keepers(claim.attribution, keepers))


def named_entities(claim: Claim) -> set[str]:
    """All entities that a claim refers to, in its sentence or as a speaker."""
    speakers = {voice.entity_id for voice in _voices(claim.attribution) if voice.entity_id}
    return {*claim.entity_ids, *speakers}
