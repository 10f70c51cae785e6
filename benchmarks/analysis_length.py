"""How analysis time grows with an article's length: `python -m benchmarks.analysis_length`.

Every kind of text below is analysed at four lengths, each twice the one before, as by `deltabrief ingest`: from the
cleaned text to the stored results. Plain prose is the reference; the other kinds are what an adversary, or a broken
page, sends. The figures are ratios of CPU time within one run, so they do not depend on the machine's load:

    <kind>_growth      seconds per character at the greatest length against the smallest; 1 is linear
    <kind>_to_prose    seconds at the greatest length against prose of that length

    python -m benchmarks.analysis_length                every kind, up to 400,000 characters
    python -m benchmarks.analysis_length --limit 40     the same up to 40,000
    python -m benchmarks.analysis_length --split prose,quotes   two kinds; the first is the reference
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from types import MappingProxyType

from benchmarks._cli import Report, Request, main
from bot.workspace.console import CONSOLE, ensure_console
from storage.admin import open_ledger, upgrade_database
from summarizer.analysis.load_models import load_analyser
from summarizer.analysis.ports import Analyser
from summarizer.claims.model import WatchedEntity
from summarizer.ingest.model import CleanText, RawArticle, VersionState
from summarizer.ingest.store_article import store_article
from summarizer.service import Service
from summarizer.topics.model import Topic
from summarizer.unit_of_work import Ledger

LONGEST = 400
"""Thousands of characters: four times the longest article in any of our data."""

STEPS = (8, 4, 2, 1)
"""The lengths are the longest divided by these."""

WHEN = datetime(2026, 3, 2, 9, tzinfo=UTC)
SEED = 7

_GIVEN = "Ana Jonas Mira Tomas Lena Pavel Ida Oskar Vera Nils Edda Ruben Clara Hugo Ilse".split()  # noqa: SIM905 - word lists
_FAMILY = "Reyes Holm Petrov Lund Diaz Okoro Berg Varga Novak Salo Marsh Quint Falk Orsini Tamm".split()  # noqa: SIM905
_PLACES = "Arden Springfield Ostrava Northport Kelso Valmora Ridgeway Esterhaven".split()  # noqa: SIM905
_VERBS = "said|warned|told reporters|announced|denied|confirmed|argued|noted".split("|")  # noqa: SIM905
_FACTS = (
    "the ferry line will reopen in {month}",
    "{count} people were moved out of the harbour district",
    "the council had approved {money} million dollars for the dam",
    "the strike at the port would end on {day}",
    "no decision had been taken on the bridge near {place}",
    "the company plans to cut {count} jobs in {place}",
    "the court in {place} rejected the appeal, which had been filed in {month}",
)
_MONTHS = "January February March April June July August September October".split()  # noqa: SIM905
_DAYS = "Monday Tuesday Wednesday Thursday Friday".split()  # noqa: SIM905


def _name(chance: random.Random) -> str:
    return f"{chance.choice(_GIVEN)} {chance.choice(_FAMILY)}"


def _fact(chance: random.Random) -> str:
    return chance.choice(_FACTS).format(
        month=chance.choice(_MONTHS),
        day=chance.choice(_DAYS),
        place=chance.choice(_PLACES),
        count=chance.randint(12, 9000),
        money=chance.randint(2, 400),
    )


def _prose(chance: random.Random) -> str:
    sentence = f"{_name(chance)} {chance.choice(_VERBS)} that {_fact(chance)}, and {_fact(chance)}. "
    return sentence + ("\n\n" if chance.random() < 0.3 else "")


def _quotes(chance: random.Random) -> str:
    return f"“{_fact(chance).capitalize()},” {chance.choice(_VERBS[:2])} {_name(chance)}. “It is {_fact(chance)}.” "


def _word(chance: random.Random) -> str:
    return "".join(chance.choice("abcdefghijklmnoprstuvw") for _ in range(chance.randint(2, 9)))


def _made(form: str) -> Callable[[random.Random], str]:
    """A part with {name}, {fact}, {word}, {n} filled in at random."""

    def part(chance: random.Random) -> str:
        return form.format(name=_name(chance), fact=_fact(chance), word=_word(chance), n=chance.randint(0, 99999))

    return part


KINDS: Mapping[str, Callable[[random.Random], str]] = MappingProxyType(
    {
        "prose": _prose,
        "quotes": _quotes,
        "no_full_stop": _made("{name} said that {fact} and "),
        "no_paragraph": _made("{name} said that {fact}. "),
        "short_lines": _made("{word}\n"),
        "short_paragraphs": _made("{name}\n\n"),
        "names": _made("{name} "),
        "new_names": lambda chance: f"{_word(chance).title()} {_word(chance).title()}, ",
        "one_surname": lambda chance: f"{_word(chance).title()} Petrov said so. ",
        "capitals": lambda chance: f"{_word(chance).upper()} ",
        "said": _made("said "),
        "she_said": _made("She said he said that she said so. "),
        "brackets": _made("("),
        "bracket_pairs": _made("()"),
        "nested_brackets": _made("({word} "),
        "closing_brackets": _made(") "),
        "commas": _made(","),
        "words_and_commas": _made("{word}, "),
        "open_quotes": _made("“{word} "),
        "straight_quotes": _made('"'),
        "single_quotes": _made("'{word} "),
        "apostrophes": _made("'"),
        "full_stops": _made("."),
        "initials": _made("A. "),
        "dashes": _made("-"),
        "spaces": _made(" {word}" + " " * 200),
        "line_breaks": _made("{word}" + "\n" * 50 + " "),
        "digits": _made("7"),
        "numbers": _made("{n} "),
        "grouped_digits": _made("{n},"),
        "dates": _made("on 3 March 2024 and May 5, "),
        "years": _made("between 2019 and 2024 "),
        "times": _made("two days ago, last week, in three months "),
        "one_word": _made("a"),
        "one_mixed_word": _made("{word}{n}"),
        "hyphens": _made("{word}-"),
        "addresses": _made("https://{word}.example/{word}?{n} "),
        "dotted": _made("{word}."),
        "and": _made("{word} and "),
        "of": _made("of the {word} "),
        "because": _made("because she said that {word} "),
        "emoji": _made("😀👩‍👩‍👧"),
        "combining": _made("e\u0301\u0302\u0303\u0304"),
        "zero_width": _made("{word}\u200b\u200d\u2060 "),
        "right_to_left": _made("قال الوزير إن {n} \u202e{word}\u202c "),
        "chinese": _made("部长说大坝已经关闭"),
        "labels": _made("{name}: {fact}.\n\n"),
        "bullets": _made("• {word}\n"),
        "colons": _made("{word}: "),
        "markup": _made("&lt;{word}&gt; "),
    }
)


def text_of(kind: str, length: int) -> str:
    """A text of this kind with exactly this many characters, the same in every run. Shorter ones are prefixes."""
    chance = random.Random(SEED)  # noqa: S311 - not a secret
    parts: list[str] = []
    held = 0
    while held < length:
        parts.append(KINDS[kind](chance))
        held += len(parts[-1])
    return "".join(parts)[:length]


class TakenForEnglish:
    """An analyser that accepts every language, because an adversary's text may begin in plain English."""

    def __init__(self, analyser: Analyser) -> None:
        self._analyser = analyser
        self.made_by, self.readable, self.analyse = analyser.made_by, analyser.readable, analyser.analyse

    def language(self, text: str) -> str:
        """English, after the language has been detected."""
        self._analyser.language(text)
        return "en"


class Stopwatch:
    """Times the analysis of a text, in an empty ledger with one topic."""

    def __init__(self) -> None:
        analyser, embedder = load_analyser()
        self._models = TakenForEnglish(analyser), embedder
        self.claims = 0

    def seconds(self, text: str) -> float:
        """CPU seconds of all threads."""
        with tempfile.TemporaryDirectory(prefix="deltabrief-") as scratch:
            url = f"sqlite:///{scratch}/ledger.db"
            upgrade_database(url)
            ledger = open_ledger(url)
            try:
                return self._seconds(ledger, text)
            finally:
                ledger.dispose()

    def _seconds(self, ledger: Ledger, text: str) -> float:
        ensure_console(ledger)
        service = Service(ledger, *self._models)
        service.add_topic(_topic())
        raw = RawArticle(text, "The Quay", WHEN, url="https://quay.example/1")
        with ledger() as unit:
            intake = store_article(unit, CONSOLE.id, raw, CleanText(text, "Dam closed"), {})
            unit.commit()
        version_id = intake.version_id
        started = time.process_time()
        state = service.analyse(version_id)
        spent = time.process_time() - started
        assert state in set(VersionState)
        with ledger() as unit:
            self.claims = len(unit.claims.list_by_version(version_id))
        return spent


def _topic() -> Topic:
    watched = (WatchedEntity("Ana Reyes", ("Reyes",), "person"), WatchedEntity("Arden", (), "place"))
    return Topic("t", CONSOLE.id, "The dam", "The dam at Arden and who decides on it", ("dam", "Arden"), watched)


def measure(request: Request) -> Report:
    """Every kind at every length."""
    longest = 1000 * (request.limit or LONGEST)
    watch = Stopwatch()
    watch.seconds(text_of("prose", 5000))  # loads the models
    figures: dict[str, float] = {}
    per_megabyte: dict[str, float] = {}
    prose = 0.0
    for kind in request.split.split(",") if request.split else KINDS:
        print(f"{kind} …", file=sys.stderr)
        taken = [(length, watch.seconds(text_of(kind, length))) for length in (longest // step for step in STEPS)]
        (shortest, first), (_, last) = taken[0], taken[-1]
        prose = prose or last
        print(f"{kind}: {[(length, round(seconds, 1)) for length, seconds in taken]}", file=sys.stderr)
        figures[f"{kind}_growth"] = (last / longest) / (first / shortest)
        figures[f"{kind}_to_prose"] = last / prose
        per_megabyte[kind] = round(1e6 * last / longest, 1)
    growths = [value for name, value in figures.items() if name.endswith("_growth")]
    ratios = [value for name, value in figures.items() if name.endswith("_to_prose")]
    figures["worst_growth"], figures["worst_to_prose"] = max(growths), max(ratios)
    return Report(figures, meta={"characters": longest, "seconds_per_megabyte": per_megabyte})


if __name__ == "__main__":
    sys.exit(main("analysis_length", __doc__ or "", measure, reads_folder=False, parts=tuple(KINDS)))
