"""Are claims reported as new really new? `python -m benchmarks.novelty --data DIR [--split NAME]`.

DIR is the folder of background summaries (`benchmarks.timelines`): three annotators each wrote about every day of a
running story. Here they are three outlets, and their texts are articles for the real pipeline: cleaning, ingestion,
claims, links, and the kind of change that each claim is for a reader who has received everything before.

What is known and what is new follows from how the data was created, never from the similarity of two sentences:

* The outlet with the longest update of a day comes first. Its update contains what is new that day, by the annotators'
  task: every claim of it is new. Its background contains what a reader must know from before: every claim is known.
* The second comes next and is not scored: what it adds to the first is new, the rest is known, and it is not labelled.
* The third, the shortest, reports the same day after both: every claim of it is known.

This is not exact: an annotator may know something that no update contained, or put into the shortest update what
neither of the longer ones has. So not even a person gets 0. A claim is NEW, or updates the story (UPDATED, DISPUTED),
or is omitted or merely confirmed. `repeat_share` is the share of known claims that are called NEW; `suppressed_share`
that of new claims that are omitted or merely confirmed. `repeat_share_background` and `repeat_share_same_day` are the
two kinds of known claims. `off_topic_share` is the share of new claims that a topic with the event's name, described by
its first update, would not report, and `quiet_days` that of days on which it would be quiet; neither enters the first
two.

The baselines call a sentence known if its cosine to an earlier one reaches a threshold, chosen on train.
`--limit N` takes the first N days of each event.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

import numpy as np
import numpy.typing as npt

from benchmarks._cli import Figures, Report, Request, main
from benchmarks.timelines import Event, Telling, read_events
from bot.bootstrap.app import App
from bot.bootstrap.service import open_console_ledger
from bot.workspace.console import CONSOLE
from summarizer.briefing.build import known_before
from summarizer.briefing.choose_lines import short_entries
from summarizer.briefing.detect_changes import classify_group, group_equivalent, standings, told_again
from summarizer.briefing.limits import CHANGES
from summarizer.briefing.model import ChangeKind
from summarizer.claims.model import Claim
from summarizer.errors import InputError
from summarizer.ids import digest
from summarizer.ingest.model import RawArticle
from summarizer.relations.likely_links import likely_links
from summarizer.service import Service
from summarizer.topics.model import Relevance, Topic

Matrix = npt.NDArray[np.float64]

NEWS = frozenset({ChangeKind.NEW, ChangeKind.UPDATED, ChangeKind.DISPUTED, ChangeKind.RETRACTED})
KNOWN_AT = {"TF-IDF": 0.40, "cosine": 0.75}
"""Cosine to an earlier sentence from which the baselines call one known: the least sum of both shares on train."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A claim, its label from the data ("new", "background" or "same day"), and the change that we made of it."""

    event: str
    day: int
    part: str
    claim: Claim
    kind: ChangeKind | None
    on_topic: bool


def measure(request: Request) -> Report:
    """Replay every event of the split for a reader, and score what was reported as new.

    Raises:
        UsageError: the folder contains no such split.
        ModelError: a model is missing.
    """
    app = App()
    verdicts = [verdict for event in read_events(request) for verdict in tell(app, event)]
    meta = {part: sum(verdict.part == part for verdict in verdicts) for part in ("new", "background", "same day")}
    baselines = {name: shares(baseline(verdicts, name)) for name in KNOWN_AT}
    figures = {**shares(calls(verdicts)), **topic_figures(verdicts)}
    return Report(figures, baselines, {"split": request.split or "dev", **meta})


def tell(app: App, event: Event) -> Iterator[Verdict]:
    """Ingest the event day by day into a ledger of its own."""
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch:
        ledger = open_console_ledger(app.settings.at_database(f"sqlite:///{scratch}/novelty.db"))
        service = app.service_with(ledger, {})
        service.add_topic(_topic(event))
        told: set[str] = set()
        for day, tellings in enumerate(event.days):
            for order, telling in enumerate(tellings):
                yield from _read(service, event, day, order, telling, told)


def _topic(event: Event) -> Topic:
    """A topic as a user might create it on the first day: the event's name, described by the first update."""
    description = event.days[0][0].update if event.days else ""
    return Topic(digest(event.name), CONSOLE.id, event.name.replace("_", " "), description)


def _read(service: Service, event: Event, day: int, order: int, telling: Telling, told: set[str]) -> Iterator[Verdict]:
    """One outlet's article of a day; afterwards the reader knows all of it."""
    at = telling.at + timedelta(hours=order)
    text = telling.update if order else f"{telling.update}\n\n{telling.background}".strip()
    raw = RawArticle(text, telling.annotator, at, url=f"https://{telling.annotator}.example/{day}", published_at=at)
    try:
        intake = service.ingest(CONSOLE.id, raw)
    except InputError:  # an update of three words is not an article
        return
    service.analyse(intake.version_id)
    with service.ledger() as work:
        version = work.articles.get_version(intake.version_id)
        claims = work.claims.list_by_version(intake.version_id)
        links = likely_links(work.claims.links_by([intake.version_id]))
        rows = [(claim, Relevance(claim.id, "", 1.0)) for claim in claims]
        known = known_before(work, digest(event.name), links, rows, frozenset(told))
        rated = dict(_rated(work.claims.list_by_topic(digest(event.name), None, at)))
    standing = standings(rows, rows, {claim.version_id for claim, _ in rows}, short_entries(rows))
    again = told_again(claims, links, known)
    kinds: dict[str, ChangeKind | None] = dict.fromkeys(again)
    for group in group_equivalent([claim for claim in claims if claim.id not in again], links):
        draft = classify_group(group, standing, links, known)
        kinds.update(dict.fromkeys((claim.id for claim in group), draft.kind if draft else None))
    told.update(kinds)
    cut = version.text.find("\n\n") if version else -1
    for claim in claims:
        part = _part(order, len(event.days[day]), of_update=claim.headline or claim.span.start < cut or cut < 0)
        yield Verdict(event.name, day, part, claim, kinds[claim.id], rated.get(claim.id, 0.0) >= CHANGES.on_topic)


def _rated(rated: Iterable[tuple[Claim, Relevance]]) -> Iterator[tuple[str, float]]:
    return ((claim.id, relevance.score) for claim, relevance in rated)


def _part(order: int, outlets: int, *, of_update: bool) -> str:
    """The label of a claim; "" if unknown."""
    if order == 0:
        return "new" if of_update else "background"
    return "same day" if order == outlets - 1 > 1 else ""


@dataclass(frozen=True, slots=True)
class Call:
    """The pipeline's decision about one claim: whether it is NEW, and whether it is news at all."""

    part: str
    new: bool
    news: bool


def calls(verdicts: Sequence[Verdict]) -> list[Call]:
    """The pipeline's decisions about the claims."""
    return [Call(each.part, each.kind is ChangeKind.NEW, each.kind in NEWS) for each in verdicts]


def shares(called: Iterable[Call]) -> Figures:
    """The figures that depend on what was called new."""
    parts: dict[str, list[Call]] = {"new": [], "background": [], "same day": [], "": []}
    for call in called:
        parts[call.part].append(call)
    known = [*parts["background"], *parts["same day"]]
    return {
        "repeat_share": _share(call.new for call in known),
        "suppressed_share": _share(not call.news for call in parts["new"]),
        "repeat_share_background": _share(call.new for call in parts["background"]),
        "repeat_share_same_day": _share(call.new for call in parts["same day"]),
    }


def topic_figures(verdicts: Sequence[Verdict]) -> Figures:
    """The share of new claims that a topic named after the event would not have reported."""
    new = [each for each in verdicts if each.part == "new"]
    days: dict[tuple[str, int], bool] = {}
    for each in new:
        days[each.event, each.day] = days.get((each.event, each.day), False) or each.on_topic
    return {
        "off_topic_share": _share(not each.on_topic for each in new),
        "quiet_days": _share(not reported for reported in days.values()),
    }


def _share(facts: Iterable[bool]) -> float:
    """0 of nothing."""
    listed = list(facts)
    return sum(listed) / len(listed) if listed else 0.0


def baseline(verdicts: Sequence[Verdict], name: str) -> list[Call]:
    """The decisions of the baseline, which calls a claim known by its cosine alone."""
    called = []
    for event in dict.fromkeys(each.event for each in verdicts):
        mine = [each for each in verdicts if each.event == event]
        rows = _tfidf(mine) if name == "TF-IDF" else np.stack([each.claim.vector for each in mine]).astype(np.float64)
        known = nearest(rows, [each.claim.version_id for each in mine]) >= KNOWN_AT[name]
        called += [Call(each.part, not told, not told) for each, told in zip(mine, known.tolist(), strict=True)]
    return called


def nearest(rows: Matrix, versions: Sequence[str]) -> Matrix:
    """For each row the cosine to the nearest row of an earlier version, -1 if there is none."""
    first = {version: place for place, version in reversed(list(enumerate(versions)))}
    return np.array(
        [float((rows[: first[version]] @ rows[place]).max(initial=-1.0)) for place, version in enumerate(versions)]
    )


def _tfidf(verdicts: Sequence[Verdict]) -> Matrix:
    held = Counter(word for each in verdicts for word in each.claim.lemmas)
    column = {word: place for place, word in enumerate(held)}
    rows = np.zeros((len(verdicts), len(column)))
    for row, each in zip(rows, verdicts, strict=True):
        for word in each.claim.lemmas:
            row[column[word]] = np.log((len(verdicts) + 1) / (held[word] + 0.5))
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9))


if __name__ == "__main__":
    sys.exit(main("novelty", "Tell running stories day by day, and score what is called new.", measure))
