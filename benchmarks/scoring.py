"""Scores of briefings, as pure functions from reported and expected changes to figures.

    match_changes → recall, typed recall, precision, cost     quiet_accuracy     repeat_share     leaks
    find_aliases → units → b_cubed

Nothing here uses the ledger, a model or a file.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from benchmarks.gold import GoldChange, GoldDay, GoldEntity
from summarizer.briefing.model import ChangeKind
from summarizer.text.span import Span

SAME_WORDING = 0.8
"""Share of common words from which two texts are the same change; a changed number in a short sentence is below it."""

_QUOTES = str.maketrans(dict.fromkeys("“”„«»", '"') | dict.fromkeys("‘’`", "'"))
_WORD = re.compile(r"\w+(?:[-.,']\w+)*")


@dataclass(frozen=True, slots=True)
class Reported:
    """One line of a briefing: the new side as the reader sees it, and the scenario articles that support it.

    `claims` are the ids of the cited claims, `quotes` their sentences.
    """

    kind: ChangeKind
    text: str
    articles: frozenset[str] = frozenset()
    against: frozenset[str] = frozenset()
    claims: frozenset[str] = frozenset()
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What one day's briefing reported; `visible` is every word on the page.

    `claims` are the ids of all claims that the reader knows afterwards, shown or not.
    """

    quiet: bool
    changes: tuple[Reported, ...]
    visible: str = ""
    claims: frozenset[str] = frozenset()


Days = Sequence[tuple[GoldDay, Told]]
"""Each expected day with what was reported, in order of time."""


# --- changes ----------------------------------------------------------------------------------------------------


def plain(text: str) -> str:
    """The text casefolded and with straight quotation marks, so that typography makes no difference."""
    return " ".join(text.translate(_QUOTES).casefold().split())


def holds(text: str, parts: Iterable[str]) -> bool:
    """Whether the text contains one of these parts; typography is ignored."""
    searched = plain(text)
    return any(plain(part) in searched for part in parts)


def finds(reported: Reported, gold: GoldChange) -> bool:
    """Whether a reported change is the expected one, whatever its type."""
    cites = bool(reported.articles & gold.articles)
    stands_against = not gold.against or bool(reported.against & gold.against)
    return cites and stands_against and holds(reported.text, gold.any_of)


def change_figures(days: Days) -> dict[str, float]:
    """Recall of required changes, the same with the right type, precision, and reported changes per required one."""
    required = [(gold, told.changes) for day, told in days for gold in day.changes if gold.required]
    reported = [(change, day.changes) for day, told in days for change in told.changes]
    found = sum(any(finds(change, gold) for change in changes) for gold, changes in required)
    typed = sum(
        any(change.kind is gold.kind and finds(change, gold) for change in changes) for gold, changes in required
    )
    right = sum(any(finds(change, gold) for gold in expected) for change, expected in reported)
    return {
        "change_recall": _share(found, len(required)),
        "change_recall_typed": _share(typed, len(required)),
        "change_precision": _share(right, len(reported)),
        "reported_per_required": len(reported) / len(required) if required else 0.0,
    }


def quiet_accuracy(days: Days) -> float:
    """Share of the expected days on which the briefing was quiet exactly if it should be."""
    return _share(sum(told.quiet == day.quiet for day, told in days), len(days))


def repeat_share(briefings: Sequence[Told]) -> float:
    """Share of NEW changes that an earlier briefing already reported, by claim or nearly verbatim.

    Args:
        briefings: everything that was reported, in order of time.
    """
    claims: set[str] = set()
    texts: list[frozenset[str]] = []
    repeats = new = 0
    for told in briefings:
        fresh = [change for change in told.changes if change.kind is ChangeKind.NEW]
        new += len(fresh)
        repeats += sum(bool(change.claims & claims) or _was_said(change.text, texts) for change in fresh)
        claims |= told.claims.union(*(change.claims for change in told.changes))
        texts += [_words(text) for change in told.changes for text in (change.text, *change.quotes)]
    return repeats / new if new else 0.0


def leaks(days: Days) -> int:
    """How many forbidden strings are on the page of their day, each counted once per day."""
    return sum(plain(part) in plain(told.visible) for day, told in days for part in day.must_not_mention)


def _was_said(text: str, earlier: Iterable[frozenset[str]]) -> bool:
    words = _words(text)
    return any(len(words & other) >= SAME_WORDING * len(words | other) for other in earlier if words | other)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(plain(text)))


def _share(part: int, whole: int) -> float:
    """1.0 of nothing: what is not expected cannot be missed."""
    return part / whole if whole else 1.0


# --- entities ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Occurrence:
    """An occurrence of a gold entity in a text, with the spelling (casefolded)."""

    span: Span
    entity: str
    alias: str


@dataclass(frozen=True, slots=True)
class Unit:
    """One occurrence with its gold entity and the system's; None if the system linked nothing there."""

    gold: Hashable
    system: Hashable | None


def find_aliases(text: str, entities: Sequence[GoldEntity]) -> tuple[Occurrence, ...]:
    """Every occurrence of a gold alias in the text, at word boundaries, in text order.

    If several aliases fit, the longest wins: "Assad al-Shaibani" is not "Assad".
    """
    entity_of = {alias.casefold(): entity.name for entity in entities for alias in entity.aliases}
    if not entity_of:
        return ()
    longest_first = sorted(entity_of, key=lambda alias: (-len(alias), alias))
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)
    return tuple(
        Occurrence(Span(*found.span()), entity_of[found[0].casefold()], found[0].casefold())
        for found in pattern.finditer(text)
        if found[0].casefold() in entity_of  # a dotted capital I matches "i" and folds to something else
    )


def linked(occurrence: Occurrence, mentions: Iterable[tuple[Span, str | None]]) -> str | None:
    """The entity that the system linked here: that of the mention which covers most of it."""
    covering = [(_overlap(occurrence.span, span), entity) for span, entity in mentions]
    best = max(covering, key=lambda pair: pair[0], default=(0, None))
    return best[1] if best[0] > 0 else None


def units(
    raw: str, clean: str, mentions: Sequence[tuple[Span, str | None]], entities: Sequence[GoldEntity]
) -> tuple[Unit, ...]:
    """The units of one article version.

    Args:
        raw: the fetched text, without markup.
        clean: the version's text, to which the spans of `mentions` refer.
        mentions: (span, entity id or None) of all mentions that the system found.
        entities: the gold.

    An alias that cleaning removed entirely is one unlinked unit, so that discarding text does not improve the score.
    """
    kept = find_aliases(clean, entities)
    aliases = {occurrence.alias for occurrence in kept}
    lost = {occurrence.alias: occurrence for occurrence in find_aliases(raw, entities)}
    return (
        *(Unit(occurrence.entity, linked(occurrence, mentions)) for occurrence in kept),
        *(Unit(occurrence.entity, None) for alias, occurrence in lost.items() if alias not in aliases),
    )


def b_cubed(scored: Sequence[Unit]) -> dict[str, float]:
    """B³ precision, recall and F1 (Bagga and Baldwin 1998), averaged over units; an unlinked one is its own cluster."""
    if not scored:
        return {"entity_b3_precision": 1.0, "entity_b3_recall": 1.0, "entity_b3_f1": 1.0}
    system = [("linked", unit.system) if unit.system is not None else ("alone", k) for k, unit in enumerate(scored)]
    of_gold = Counter(unit.gold for unit in scored)
    of_system = Counter(system)
    of_both = Counter((unit.gold, label) for unit, label in zip(scored, system, strict=True))
    pairs = list(zip(scored, system, strict=True))
    precision = sum(of_both[unit.gold, label] / of_system[label] for unit, label in pairs) / len(scored)
    recall = sum(of_both[unit.gold, label] / of_gold[unit.gold] for unit, label in pairs) / len(scored)
    f1 = 2 * precision * recall / (precision + recall)
    return {"entity_b3_precision": precision, "entity_b3_recall": recall, "entity_b3_f1": f1}


def _overlap(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)
