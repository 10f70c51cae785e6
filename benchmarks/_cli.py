"""The shared command line of all benchmarks: `python -m benchmarks.NAME --data DIR [--split] [--limit] [--json]`.

A benchmark is a function from a Request to a Report. It prints a table, or one JSON object with --json. Exit codes: 0
success, 1 failure, 2 usage error.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console
from rich.table import Table

from summarizer.errors import DeltabriefError, UsageError

Figures = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Request:
    """What to measure: a folder, or one of its splits, with an optional limit on the number of items."""

    data: Path
    split: str | None = None
    limit: int | None = None

    @property
    def folder(self) -> Path:
        """The folder itself, or the sub-folder of the split."""
        return self.data / self.split if self.split else self.data

    def file(self, name: str) -> Path:
        """A file in that folder.

        Raises:
            UsageError: it does not exist.
        """
        path = self.folder / name
        if not path.is_file():
            raise UsageError(f"{self.folder} contains no {name}; pass the folder for this benchmark with --data")
        return path


@dataclass(frozen=True, slots=True)
class Report:
    """The result: our figures, those of other programs and baselines from the same run, and the conditions."""

    figures: Figures
    baselines: Mapping[str, Figures] = field(default_factory=dict)
    meta: Mapping[str, object] = field(default_factory=dict)


Measure = Callable[[Request], Report]


def main(
    name: str,
    about: str,
    measure: Measure,
    argv: Sequence[str] | None = None,
    *,
    reads_folder: bool = True,
    parts: Sequence[str] = (),
) -> int:
    """Run one benchmark from the command line and print its result; returns the exit code.

    Args:
        name: of the module.
        about: what it measures, for its help.
        measure: the benchmark.
        argv: the arguments, by default those of the process.
        reads_folder: whether it measures on the data of a folder.
        parts: its own parts, of which --split gives some, separated by commas.
    """
    arguments = _parser(name, about, reads_folder=reads_folder, parts=parts).parse_args(argv)
    try:
        report = measure(_request(arguments))
    except UsageError as error:
        return _fail(name, error, 2)
    except DeltabriefError as error:
        return _fail(name, error, 1)
    _print_json(name, report) if arguments.json else _print_table(name, report)
    return 0


def _parser(name: str, about: str, *, reads_folder: bool, parts: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=f"python -m benchmarks.{name}", description=about)
    if reads_folder:
        parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="folder to measure on")
        parser.add_argument("--split", metavar="NAME", help="part of the folder, where it has parts")
    else:
        parser.set_defaults(data=Path(), split=None)
    if parts:
        parser.add_argument("--split", metavar="NAMES", help=f"only these of {', '.join(parts)}")
    parser.add_argument("--limit", type=int, metavar="N", help="at most N items")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    return parser


def _request(arguments: argparse.Namespace) -> Request:
    if not arguments.data.is_dir():
        raise UsageError(f"{arguments.data} is not a folder; pass the benchmark's data with --data DIR")
    if arguments.limit is not None and arguments.limit < 1:
        raise UsageError(f"--limit {arguments.limit} is not valid; pass 1 or more")
    return Request(arguments.data, arguments.split, arguments.limit)


def _fail(name: str, error: DeltabriefError, code: int) -> int:
    print(f"benchmarks.{name}: {error}", file=sys.stderr)
    return code


def _print_json(name: str, report: Report) -> None:
    made = {
        "benchmark": name,
        "figures": dict(report.figures),
        "baselines": {peer: dict(figures) for peer, figures in report.baselines.items()},
        "meta": dict(report.meta),
    }
    print(json.dumps(made, indent=1, ensure_ascii=False, allow_nan=False))


def _print_table(name: str, report: Report) -> None:
    table = Table(title=name)
    table.add_column("figure")
    for column in ("ours", *report.baselines):
        table.add_column(column, justify="right")
    for figure, value in report.figures.items():
        peers = (figures.get(figure) for figures in report.baselines.values())
        table.add_row(figure, _shown(value), *(_shown(peer) for peer in peers))
    console = Console()
    console.print(table)
    for key, fact in report.meta.items():
        console.print(f"{key}: {fact}", style="dim", markup=False, highlight=False)


def _shown(value: float | None) -> str:
    if value is None:
        return "–"
    return str(value) if isinstance(value, int) else f"{value:.3f}"
