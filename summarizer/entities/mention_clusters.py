"""Clusters the mentions of one version that name one thing, without using the ledger.

    features → forms (mentions with the same spelling) → clusters: full names first, then offices and acronyms, then
               single words, each only if exactly one cluster fits

Forms are processed in a fixed order, so the order of the mentions does not matter. A form that fits several clusters is
held: it joins none of them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from summarizer.entities.limits import LINKING
from summarizer.entities.mention_features import MentionFeatures
from summarizer.names.name_comparison import Match, are_incompatible, compare_names, without_longer_names
from summarizer.names.name_lexicon import name_words
from summarizer.names.name_parser import ParsedName
from summarizer.text.span import Span


@dataclass(slots=True, eq=False)
class MentionCluster:
    """Mentions of one thing. `held` is the reason why it must not become an entity, "" if it may."""

    readings: list[MentionFeatures] = field(default_factory=list)
    names: list[ParsedName] = field(default_factory=list)
    reasons: dict[Span, str] = field(default_factory=dict)
    held: str = ""
    known_person: bool = False

    def take(self, readings: Iterable[MentionFeatures], reason: str) -> None:
        """Add mentions, with the reason why each belongs here."""
        for reading in readings:
            self.readings.append(reading)
            self.reasons[reading.mention.span] = reason
            if reading.name not in self.names:
                self.names.append(reading.name)

    @property
    def fullest(self) -> ParsedName:
        """The longest full name that is not rare; of equals the more frequent, then the earlier."""
        count = Counter(reading.name for reading in self.readings)
        first = {reading.name: -reading.mention.span.start for reading in reversed(self.readings)}
        return max(count, key=lambda name: (not name.lone, not name.acronym, count[name], len(name.core), first[name]))

    @property
    def start(self) -> int:
        """Where the version first names it, in code points."""
        return min(reading.mention.span.start for reading in self.readings)

    @property
    def titled(self) -> bool:
        """Whether one of the mentions has a title."""
        return any(reading.titled for reading in self.readings)

    @property
    def person_votes(self) -> int:
        """More than 0 if labels, titles and the ledger indicate a person."""
        known = LINKING.known_person if self.known_person else 0
        return known + _votes(self.readings)

    @property
    def kind(self) -> str:
        """Its kind: by its name if possible, else by a vote of titles and labels.

        A capital that stands for its government stays a place; a distinction between the two belongs here.
        """
        name = self.fullest
        if name.demonym:
            return "norp"
        if name.nation or name.type == "settlement":
            return "place"
        if name.type:
            return "facility"
        if name.institution:
            return "organisation"
        if name.body:
            return self._voted() or "organisation"
        return "person" if self.person_votes > 0 else self._voted() or "other"

    def _voted(self) -> str:
        """The most frequent label that is not a person; ties are broken alphabetically."""
        votes = Counter(reading.kind for reading in self.readings if reading.kind != "person")
        return min(votes, key=lambda kind: (-votes[kind], kind), default="")


def cluster_mentions(
    readings: Iterable[MentionFeatures],
    known_person: Callable[[ParsedName], bool],
    known_place: Callable[[ParsedName], bool],
    known_alone: Callable[[ParsedName], bool],
) -> list[MentionCluster]:
    """The clusters of one version, including held ones.

    Args:
        readings: features of the mentions that name something.
        known_person: whether the ledger has a person with this full name.
        known_place: whether there is a place of this name.
        known_alone: whether the ledger has an entity known by this single word.
    """
    forms: dict[tuple[object, ...], list[MentionFeatures]] = defaultdict(list)
    for reading in readings:
        forms[reading.form].append(reading)
    builder = _Builder(known_person, known_place, known_alone)
    for form in sorted(_without_prefixes(forms), key=lambda form: _rank(form[0].name)):
        builder.place(form)
    return builder.clusters


def _without_prefixes(forms: Mapping[tuple[object, ...], list[MentionFeatures]]) -> list[list[MentionFeatures]]:
    """Forms of people; "Defiant Ana Ruiz" comes after "Ana Ruiz" if the article has both."""
    people = [form for form in forms.values() if _names_person(form)]
    whole = {name.core for name in without_longer_names([form[0].name for form in people])}
    shorter = {form[0].name.core: form for form in people if form[0].name.core in whole}
    longer = {id(form): form for form in people if form[0].name.core not in whole}
    for form in longer.values():
        core = form[0].name.core
        shorter[next(core[at:] for at in range(1, len(core)) if core[at:] in whole)].extend(form)
    return [form for form in forms.values() if id(form) not in longer]


def _names_person(form: Sequence[MentionFeatures]) -> bool:
    """Whether it is a full name, and labels and titles indicate a person."""
    name = form[0].name
    if name.mixed:  # it matches only itself
        return False
    return name.personal and _votes(form) > 0


def _votes(readings: Iterable[MentionFeatures]) -> int:
    return sum(reading.person_vote for reading in readings)


def _rank(name: ParsedName) -> tuple[int, int, tuple[str, ...], str]:
    """Names that introduce a thing come before names that refer back."""
    return _lateness(name), -len(name.core), name.core, name.country


def _lateness(name: ParsedName) -> int:
    if name.acronym:
        return 1
    if name.of_any_country:
        return 1
    return 2 if name.lone else 0


class _Builder:
    """Builds clusters form by form, with an index by the keys of their names."""

    def __init__(
        self,
        known_person: Callable[[ParsedName], bool],
        known_place: Callable[[ParsedName], bool],
        known_alone: Callable[[ParsedName], bool],
    ) -> None:
        self.clusters: list[MentionCluster] = []
        self._known_person = known_person
        self._known_place = known_place
        self._known_alone = known_alone
        self._index: dict[str, dict[int, MentionCluster]] = defaultdict(dict)

    def place(self, form: list[MentionFeatures]) -> None:
        """Put the mentions of one form into the right cluster."""
        name = form[0].name
        defined = [reading.defined for reading in form if reading.defined]
        if defined:
            self._settle(form, self._named(defined[0]), "in brackets after {name}")
        elif name.of_any_country:
            self._place_office(form)
        elif name.lone:
            self._place_lone(form)
        else:
            self._place_full(form)

    def _place_full(self, form: list[MentionFeatures]) -> None:
        matches = [pair for pair in self._matches(form[0].name) if self._fits(*pair, form)]
        alike = any(match >= Match.ALIKE for _, match in matches)
        self._settle(form, _best(matches), "another spelling of {name}" if alike else "short form of {name}")

    def _fits(self, cluster: MentionCluster, match: Match, form: list[MentionFeatures]) -> bool:
        if match >= Match.ALIKE:
            return True
        return self._goes_by_part(cluster, form[0].name, person=cluster.person_votes + _votes(form) > 0)

    def _place_office(self, form: list[MentionFeatures]) -> None:
        core = sorted(form[0].name.core)
        fitting = [cluster for cluster in self._near(form[0].name) if core in _offices(cluster)]
        if fitting:
            self._settle(form, fitting, "the only such office here is {name}")
        else:
            self._hold(form, "an office of no stated country")

    def _place_lone(self, form: list[MentionFeatures]) -> None:
        """A place of that name gets mentions that no title or verb of speech marks as a person."""
        name = form[0].name
        matches = self._matches(name)
        same = [cluster for cluster, match in matches if match >= Match.ALIKE]
        least = Match.HINT if any(reading.person_vote > 0 for reading in form) else Match.PART
        parts = [(cluster, match) for cluster, match in matches if least <= match < Match.ALIKE]
        longer = _best([pair for pair in parts if self._goes_by_part(pair[0], name, person=pair[0].kind == "person")])
        if not longer:
            self._settle(form, same or self._company(form), "another spelling of {name}")
            return
        people = form
        if self._known_place(name):  # it keeps what nothing beside it marks as a person
            people = [reading for reading in form if reading.beside_person]
            apart = [reading for reading in form if not reading.beside_person]
            self._settle(apart, same, "another spelling of {name}")
        for fitting, readings in _by_role(people, longer):
            self._settle(readings, fitting, "short form of {name}")

    def _goes_by_part(self, cluster: MentionCluster, name: ParsedName, *, person: bool) -> bool:
        """Only people are called by any part of their name: "Wall Street" is not its "Journal".

        Anything may be called by its designation, and by its initials if there are three or they have dots.
        """
        if name.designation:
            return True
        if name.acronym not in {own.initials for own in cluster.names} - {""}:
            return person
        return len(name.acronym) >= LINKING.acronym_letters or "." in name.text

    def _company(self, form: list[MentionFeatures]) -> list[MentionCluster]:
        """The only company here whose name starts with this word, if nothing else is known by the word."""
        name = form[0].name
        if any(reading.kind != "organisation" for reading in form):
            return []
        fitting = [cluster for cluster in self._near(name) if _goes_by_first(cluster, name)]
        if len(fitting) > 1:
            return []
        return [] if self._known_alone(name) else fitting

    def _settle(self, form: list[MentionFeatures], fitting: Sequence[MentionCluster], reason: str) -> None:
        """Add it to the only cluster that fits, or to a new one; hold it back if several fit."""
        if len(fitting) > 1:
            self._hold(form, "ambiguous between " + " and ".join(sorted(cluster.fullest.text for cluster in fitting)))
        elif fitting:
            fitting[0].take(form, reason.format(name=fitting[0].fullest.text))
            self._enter(fitting[0], form[0].name) if form else None
        elif form:
            self.clusters.append(
                MentionCluster(known_person=form[0].name.personal and self._known_person(form[0].name))
            )
            self.clusters[-1].take(form, "introduced in this article")
            self._enter(self.clusters[-1], form[0].name)

    def _hold(self, form: list[MentionFeatures], reason: str) -> None:
        if form:
            self.clusters.append(MentionCluster(held=reason))
            self.clusters[-1].take(form, reason)

    def _enter(self, cluster: MentionCluster, name: ParsedName) -> None:
        for key in (*name.keys, f"first:{name.core[0]}"):
            self._index[key][id(cluster)] = cluster

    def _named(self, name: ParsedName) -> list[MentionCluster]:
        return [cluster for cluster in self._near(name) if name.core in {own.core for own in cluster.names}]

    def _near(self, name: ParsedName) -> list[MentionCluster]:
        asked = (*name.keys, f"first:{name.core[0]}") if name.lone else name.keys
        near = {at: cluster for key in asked for at, cluster in self._index[key].items()}  # identical names come first
        return list(islice(near.values(), LINKING.near))

    def _matches(self, name: ParsedName) -> list[tuple[MentionCluster, Match]]:
        """Clusters that the name may belong to without a conflict, with their best matches."""
        free = [
            cluster
            for cluster in self._near(name)
            if not any(are_incompatible(name, own) for own in without_longer_names(cluster.names))
        ]
        graded = [(cluster, max(compare_names(name, own) for own in cluster.names)) for cluster in free]
        return [(cluster, match) for cluster, match in graded if match]


def _offices(cluster: MentionCluster) -> list[list[str]]:
    """The words of its names that state a country."""
    return [sorted(own.core) for own in cluster.names if own.country]


def _goes_by_first(cluster: MentionCluster, name: ParsedName) -> bool:
    """A company is called by the first word of its name, "Acme" for Acme Motors; a country or an office is not."""
    if cluster.kind != "organisation":
        return False
    if name.nation:
        return False
    if name.institution:
        return False
    full = (own.core for own in cluster.names if not own.lone and not own.body)
    return any(core[0] == name.core[0] and name_words().whole.isdisjoint(core) for core in full)


def _best(matches: Sequence[tuple[MentionCluster, Match]]) -> list[MentionCluster]:
    """The clusters with the highest match level."""
    best = max((match for _, match in matches), default=Match.NONE)
    return [cluster for cluster, match in matches if match == best]


def _by_role(
    readings: Sequence[MentionFeatures], clusters: Sequence[MentionCluster]
) -> list[tuple[list[MentionCluster], list[MentionFeatures]]]:
    """Mentions of one short form, with the clusters that each may belong to.

    Clusters that the text has named in full before the mention come first; a title of another country rules a cluster
    out, and a cluster with the mention's title wins.
    """
    starts = {id(cluster): cluster.start for cluster in clusters}
    lands = {
        id(cluster): frozenset[str]().union(*(own.role_countries for own in cluster.readings)) for cluster in clusters
    }
    roles = {id(cluster): frozenset[str]().union(*(own.role_words for own in cluster.readings)) for cluster in clusters}
    groups: dict[tuple[int, ...], tuple[list[MentionCluster], list[MentionFeatures]]] = {}
    for reading in readings:
        before = [cluster for cluster in clusters if starts[id(cluster)] < reading.mention.span.start] or clusters
        free = [cluster for cluster in before if not _disagree(reading.role_countries, lands[id(cluster)])]
        titled = [cluster for cluster in free if reading.role_words & roles[id(cluster)]]
        fitting = titled if len(titled) == 1 else list(free)
        groups.setdefault(tuple(map(id, fitting)), (fitting, []))[1].append(reading)
    return list(groups.values())


def _disagree(one: frozenset[str], other: frozenset[str]) -> bool:
    if not one or not other:  # nothing is said about it
        return False
    return one.isdisjoint(other)
