"""Quality of a scenario's briefings: `python -m benchmarks.scenario --data config/sample`.

    load → replay (the real service, outbox and a SQLite ledger) → each day's reported changes → figures

The folder is a scenario with a `gold.json`. The baseline "dump" reports every claim of the day as NEW, from the same
replay. `--split NAME` takes the scenario in the sub-folder NAME, `--limit N` its first N days.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from html.parser import HTMLParser
from itertools import islice

from benchmarks._cli import Figures, Report, Request, main
from benchmarks.gold import Gold, GoldDay, read_gold
from benchmarks.scoring import (
    Reported,
    Told,
    Unit,
    b_cubed,
    change_figures,
    finds,
    leaks,
    quiet_accuracy,
    repeat_share,
    units,
)
from bot.bootstrap.app import App
from bot.bootstrap.service import open_console_ledger
from bot.replay.play_scenario import Replayed, replay
from bot.replay.scenario_folder import Scenario, load_scenario
from summarizer.briefing.model import Briefing, Change, ChangeKind, Citation
from summarizer.claims.model import Claim
from summarizer.ingest.model import IntakeKind
from summarizer.models.values import ModelRef
from summarizer.unit_of_work import Ledger

Lines = Mapping[str, frozenset[str]]
"""Version id → ids of the scenario's lines with this version."""


@dataclass(frozen=True, slots=True)
class Played:
    """A replayed scenario, with everything that is scored."""

    days: tuple[Replayed, ...]
    dumped: tuple[Told, ...]
    units: tuple[Unit, ...]
    made_by: ModelRef
    proposed: Mapping[str, object] = field(default_factory=dict)
    """What a generative model was asked, and what became of its proposals; empty without one."""

    @property
    def told(self) -> tuple[Told, ...]:
        """What each day's briefing reported."""
        lines = lines_of(self.days)
        return tuple(told(day.briefing, lines) for day in self.days)


def measure(request: Request) -> Report:
    """Replay the scenario of the folder and score it.

    Raises:
        UsageError: a file of the scenario is missing.
        InputError: one of them is broken.
        ModelError: a model is missing.
    """
    gold = read_gold(request.file("gold.json"))
    played = play(load_scenario(request.folder), gold, request.limit)
    expected = {day.day: day for day in gold.days}
    ours = [(expected.get(day.date), told) for day, told in zip(played.days, played.told, strict=True)]
    dump = [(expected.get(day.date), told) for day, told in zip(played.days, played.dumped, strict=True)]
    return Report(
        {**b_cubed(played.units), **briefing_figures(ours)}, {"dump": briefing_figures(dump)}, _meta(played, ours)
    )


def play(scenario: Scenario, gold: Gold, limit: int | None = None) -> Played:
    """Replay a scenario in a ledger of its own, with a briefing on each of its dates and each date of the gold."""
    app = App()
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch:
        ledger = open_console_ledger(app.settings.at_database(f"sqlite:///{scratch}/scenario.db"))
        service = app.service_with(ledger, scenario.owners)
        days = tuple(islice(replay(scenario, ledger, service, {day.day for day in gold.days}), limit))
        lines = lines_of(days)
        dumped = tuple(dump(_claims_of(day, ledger), lines) for day in days)
        scored = tuple(_units_of(scenario, days, gold, ledger))
        return Played(days, dumped, scored, service.analyser.made_by, _proposed(ledger))


Scored = Sequence[tuple[GoldDay | None, Told]]
"""Every day of the replay with its gold; None if the gold does not cover the day."""


def briefing_figures(days: Scored) -> Figures:
    """All figures of the briefings."""
    expected = [(day, told) for day, told in days if day is not None]
    figures = change_figures(expected)
    cost = figures.pop("reported_per_required")
    return {
        **figures,
        "quiet_accuracy": quiet_accuracy(expected),
        "repeat_share": repeat_share([told for _, told in days]),
        "leaks": leaks(expected),
        "reported_per_required": cost,
    }


# --- from a briefing to what it reported ------------------------------------------------------------------------------


def lines_of(days: Iterable[Replayed]) -> Lines:
    """The scenario lines of each version; a copy without a version counts for its original."""
    lines: dict[str, frozenset[str]] = {}
    for day in days:
        for line, intake in day.intakes.items():
            lines[intake.version_id] = lines.get(intake.version_id, frozenset()) | {line}
    return lines


def told(briefing: Briefing, lines: Lines) -> Told:
    """What this briefing reported, in the scenario's own ids."""
    return Told(
        quiet=briefing.quiet is not None,
        changes=tuple(_reported(change, lines) for change in briefing.changes),
        visible="\n".join(_visible(briefing)),
        claims=frozenset(briefing.disclosed_claim_ids),
    )


def dump(claims: Sequence[Claim], lines: Lines) -> Told:
    """The baseline: every claim of the day, verbatim, as NEW."""
    changes = tuple(
        Reported(ChangeKind.NEW, claim.text, lines[claim.version_id], claims=frozenset({claim.id})) for claim in claims
    )
    return Told(
        not changes, changes, "\n".join(claim.text for claim in claims), frozenset(claim.id for claim in claims)
    )


def _reported(change: Change, lines: Lines) -> Reported:
    return Reported(
        change.kind,
        change.text,
        _cited(change.citations, lines),
        _cited(change.against, lines),
        frozenset(citation.claim_id for citation in change.citations),
        tuple(citation.quote for citation in (*change.citations, *change.against)),
    )


def _cited(citations: Iterable[Citation], lines: Lines) -> frozenset[str]:
    return frozenset[str]().union(*(lines.get(citation.version_id, frozenset()) for citation in citations))


def _visible(briefing: Briefing) -> Iterator[str]:
    """Every word that a reader can see: the lines, both sides, and the citations of each."""
    yield briefing.bottom_line
    citations = [
        citation
        for state in briefing.state.aspects
        for citation in (state.citation, state.disputing_citation)
        if citation
    ]
    for change in briefing.changes:
        yield from (change.text, change.before or "")
        citations += [*change.citations, *change.against]
    yield from (state.text or "" for state in briefing.state.aspects)
    for citation in citations:
        yield from (citation.quote, citation.speaker or "", citation.title or "")


# --- from the ledger to claims and units ----------------------------------------------------------------------------


def _claims_of(day: Replayed, ledger: Ledger) -> list[Claim]:
    with ledger() as unit:
        versions = dict.fromkeys(intake.version_id for intake in day.intakes.values())
        return [claim for version_id in versions for claim in unit.claims.list_by_version(version_id)]


def _proposed(ledger: Ledger) -> Mapping[str, object]:
    with ledger() as unit:
        use, counts = unit.proposals.use_by_model(date.min), unit.proposals.count()
    decided = {f"{each.kind.value}: {each.outcome.value} ({each.rule})": each.count for each in counts}
    asked = {f"asked of {model}": asdict(used) for model, used in use.items()}
    return asked | ({"proposals": dict(sorted(decided.items()))} if decided else {})


def _units_of(scenario: Scenario, days: Iterable[Replayed], gold: Gold, ledger: Ledger) -> Iterator[Unit]:
    """The units of every version; an exact copy is read where it was first seen."""
    line_of = {line.id: line for line in scenario.lines}
    with ledger() as unit:
        for line_id, intake in (item for day in days for item in day.intakes.items()):
            version = unit.articles.get_version(intake.version_id)
            if version is None or intake.kind in {IntakeKind.DUPLICATE, IntakeKind.UNCHANGED}:
                continue
            line = line_of[line_id]
            raw = without_markup(line.body) if line.is_html else line.body
            mentions = [(mention.span, mention.entity_id) for mention in unit.articles.list_mentions(version.id)]
            yield from units(raw, version.text, mentions, gold.entities)


def without_markup(html: str) -> str:
    """The words of a page, including menus, without tags, scripts and styles."""
    words = _Words()
    words.feed(html)
    words.close()
    return " ".join(words.found)


class _Words(HTMLParser):
    """Collects text outside scripts and styles."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - HTMLParser's name
        self._inside = tag

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - HTMLParser's name
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside not in {"script", "style"}:
            self.found.append(data)


def _meta(played: Played, days: Scored) -> Mapping[str, object]:
    """The conditions of the figures, and the missed changes."""
    missed = [
        f"{day.day} {gold.kind} {' | '.join(gold.any_of)}"
        for day, told in days
        if day is not None
        for gold in day.changes
        if gold.required and not any(finds(change, gold) for change in told.changes)
    ]
    return {
        "model": f"{played.made_by.model} {played.made_by.revision}".strip(),
        "days": len(days),
        "lines": sum(len(day.intakes) + len(day.refused) for day in played.days),
        "entity_units": len(played.units),
        "missed": missed,
        **played.proposed,
    }


if __name__ == "__main__":
    sys.exit(main("scenario", "Replay a scenario and score its briefings against gold.json.", measure))
