"""Links a mention cluster to a known entity, if exactly one fits at the highest level and nothing rules it out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from summarizer.entities.limits import LINKING
from summarizer.entities.mention_clusters import MentionCluster
from summarizer.entities.mention_features import KINDS
from summarizer.entities.model import Entity
from summarizer.names.name_comparison import Match, are_incompatible, compare_names, without_longer_names
from summarizer.names.name_lexicon import name_words
from summarizer.names.name_parser import ParsedName, parse_name

_TOLD = frozenset({"topic", "user"})
_PLACES = frozenset({"place", "facility"})
_TYPED = {"facility": frozenset({"facility"}), "settlement": _PLACES}
"""The type that a name states → the kinds of entities that it adds nothing to."""


class MatchLevel(IntEnum):
    """How certain it is that a cluster is a known entity."""

    NONE = 0
    PART = 1
    ALIKE = 2
    EQUAL = 3
    TOLD = 4  # a spelling that a user gave


_LEVELS = {Match.PART: MatchLevel.PART, Match.ALIKE: MatchLevel.ALIKE, Match.EQUAL: MatchLevel.EQUAL}


@dataclass(frozen=True, slots=True)
class LinkDecision:
    """The entity of a cluster, or None with the reason. `held` marks a cluster that must stay NIL."""

    entity: Entity | None
    level: MatchLevel
    reason: str
    held: bool = False


@dataclass(frozen=True, slots=True)
class _Known:
    """A candidate with its parsed spellings: `own` is the entity's name, `user_given` are those that a user gave."""

    entity: Entity
    own: ParsedName
    names: tuple[ParsedName, ...]
    user_given: frozenset[ParsedName]
    kind: str


class Candidates:
    """The candidates of one version, found by the keys of their names."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self._index: dict[str, dict[str, _Known]] = defaultdict(dict)
        for entity in entities:
            known = _known(entity)
            for key in {key for name in known.names for key in name.keys}:
                self._index[key][entity.id] = known

    def has_person(self, name: ParsedName) -> bool:
        """Whether a person with this full name is known."""
        people = (known for known in self._near(name) if known.kind == "person")
        return any(compare_names(name, own) >= Match.ALIKE for known in people for own in known.names)

    def has_place(self, name: ParsedName) -> bool:
        """Whether a place is known by this single word."""
        if name.nation:
            return True
        places = (known for known in self._near(name) if known.kind in _PLACES)
        return any(name.spells(own) for known in places for own in known.names)

    def has_alone(self, name: ParsedName) -> bool:
        """Whether an entity is already known by this single word."""
        return any(name.spells(own) for known in self._near(name) for own in known.names)

    def decide_link(self, cluster: MentionCluster) -> LinkDecision:
        """The only entity that the cluster matches at the highest level, or none."""
        near = {known.entity.id: known for name in cluster.names for known in self._near(name)}
        graded = [(_grade(cluster, known), known) for known in near.values()]
        best = max((level for level, _ in graded), default=MatchLevel.NONE)
        fitting = sorted((known for level, known in graded if level == best), key=lambda known: known.entity.name)
        if best is MatchLevel.NONE:
            return LinkDecision(None, best, "")
        fitting = _by_own_name(cluster, fitting) or fitting
        if len(fitting) > 1:
            names = " and ".join(known.entity.name for known in fitting)
            return LinkDecision(None, best, f"ambiguous between {names}, known from before", held=True)
        return LinkDecision(fitting[0].entity, best, f"{_WHY[best]} {fitting[0].entity.name}")

    def _near(self, name: ParsedName) -> list[_Known]:
        return list({i: known for key in name.keys for i, known in self._index[key].items()}.values())


def _by_own_name(cluster: MentionCluster, fitting: Sequence[_Known]) -> list[_Known]:
    """The only entity with the fullest name, if that has more than one word: the article itself says what "SIA" is."""
    whole = cluster.fullest
    if whole.lone:
        return []
    same = [known for known in fitting if known.own.core == whole.core]
    return same if len(same) == 1 else []


_WHY = {
    MatchLevel.PART: "the only one known by that part of the name is",
    MatchLevel.ALIKE: "another spelling of",
    MatchLevel.EQUAL: "the known",
    MatchLevel.TOLD: "by a spelling that a person gave,",
}


def _known(entity: Entity) -> _Known:
    parsed = [(parse_name(alias.text, entity.kind), alias.provenance in _TOLD) for alias in entity.aliases]
    own = parse_name(entity.name, entity.kind)
    names = tuple(dict.fromkeys((*(name for name, _ in parsed), own)))
    kind = KINDS.get(entity.kind.casefold(), "other") if entity.kind else ""
    if kind not in _PLACES and _has_family_name(names):
        kind = "person"
    return _Known(entity, own, names, frozenset(name for name, given in parsed if given), kind)


def _has_family_name(names: Sequence[ParsedName]) -> bool:
    """Whether one of the names is a person's full name, and another a part of it."""
    return any(compare_names(one, other) is Match.PART for one, other in _family_pairs(names))


def _family_pairs(names: Sequence[ParsedName]) -> list[tuple[ParsedName, ParsedName]]:
    """Single words with the full names that contain them: an entity with both is a person, whatever its first label."""
    words = [name for name in names if name.lone and not name.acronym]
    people = [name for name in names if name.personal]
    return [(word, person) for word in words for person in people]


def _clashes(cluster: MentionCluster, known: _Known) -> bool:
    """Whether a full name here belongs to a different person with the same name parts."""
    return any(
        are_incompatible(name, own)
        for name in without_longer_names(cluster.names)
        for own in without_longer_names(known.names)
    )


def _grade(cluster: MentionCluster, known: _Known) -> MatchLevel:
    """The highest level at which one of the cluster's names matches one of the entity's."""
    if _clashes(cluster, known):
        return MatchLevel.NONE
    if any(own.spells(name) for own in known.user_given for name in cluster.names):
        return MatchLevel.TOLD
    if _norp_conflict(cluster, known):
        return MatchLevel.NONE
    return max(_match_level(cluster, name, known, own) for name in cluster.names for own in known.names)


def _match_level(cluster: MentionCluster, name: ParsedName, known: _Known, own: ParsedName) -> MatchLevel:
    match = compare_names(_as_typed(name, known.kind), own)
    level = _LEVELS.get(match, MatchLevel.NONE)
    if level is MatchLevel.NONE:
        return MatchLevel.NONE
    if _kind_conflict(cluster, name, known, own):
        return MatchLevel.NONE
    if name.of_any_country:  # "the ministry" of an article without its country may be any
        return MatchLevel.NONE
    if match is Match.PART:
        return _match_level_of_part(cluster, name, known, own, level)
    if name.lone and known.kind == cluster.kind == "person":
        return MatchLevel.PART if _goes_by_part(cluster, name, known, own) else MatchLevel.NONE
    return level


def _match_level_of_part(
    cluster: MentionCluster, name: ParsedName, known: _Known, own: ParsedName, level: MatchLevel
) -> MatchLevel:
    if name.designation:
        return level
    if letters := max(len(name.acronym), len(own.acronym)):  # two or three letters stand for many names
        return level if letters >= LINKING.acronym_letters else MatchLevel.NONE
    return MatchLevel.PART if _goes_by_part(cluster, name, known, own) else MatchLevel.NONE


def _as_typed(name: ParsedName, kind: str) -> ParsedName:
    """Without its type if that is the entity's kind: "Ostrava Air Base" matches the facility known as Ostrava."""
    return replace(name, type="") if kind in _TYPED.get(name.type, ()) else name


def _goes_by_part(cluster: MentionCluster, name: ParsedName, known: _Known, own: ParsedName) -> bool:
    """Whether part of a name may refer to a person from another article."""
    if known.kind not in ("person", ""):
        return False
    if cluster.kind == "norp":
        return False
    single = [part.core[0] for part in (name, own) if part.lone]
    if not name_words().common.isdisjoint(single):
        return False
    if not name.lone:
        return cluster.kind == "person"
    if cluster.kind != "place":
        return True
    return any(reading.beside_person for reading in cluster.readings)


def _kind_conflict(cluster: MentionCluster, name: ParsedName, known: _Known, own: ParsedName) -> bool:
    """Whether one single word names a person here and a place there, or the reverse."""
    if not name.lone or not own.lone:
        return False
    if known.kind == "person":
        return bool(cluster.fullest.nation)
    return known.kind in _PLACES and _is_surely_person(cluster)


def _is_surely_person(cluster: MentionCluster) -> bool:
    """Whether more than labels says that it is a person: a title, or a full name."""
    if cluster.kind != "person":
        return False
    if cluster.titled:
        return True
    return cluster.fullest.personal


def _norp_conflict(cluster: MentionCluster, known: _Known) -> bool:
    """A people is not its country: "Ruritanian" never matches Ruritania."""
    return any(name.demonym != own.demonym for name in cluster.names[:1] for own in known.names[:1])
