"""Loads settings from the shipped defaults, then the user's file, then the environment; later ones take precedence.

An error is a SettingsError that names the place (file or variable), the key, and the remedy.
"""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_settings import SettingsError as SourceError

from config.errors import SettingsError
from config.secret_files import FILE, from_files
from config.settings import DATABASE_URL, PREFIX, SECRETS, Settings

__all__ = ["DEFAULTS", "NOT_SETTINGS", "USER_FILE", "SettingsError", "load", "user_file"]

HERE = Path(__file__).parent
DEFAULTS = HERE / "default.toml"
USER_FILE = Path("deltabrief.toml")
NOT_SETTINGS = frozenset(
    {"DELTABRIEF_CONFIG", "DELTABRIEF_TEST_POSTGRES", "DELTABRIEF_REQUIRE", "DELTABRIEF_DISCORD_API"}
)
"""Variables with our prefix that are not settings: the location of the file, and options of the test run."""

Table = dict[str, Any]


@dataclass(frozen=True)
class SettingsLayer:
    """The settings in one file."""

    file: Path
    table: Table


def load(given: Path | None = None) -> Settings:
    """The settings of this process.

    Args:
        given: the user's file, from the command line; else see `user_file`.

    Raises:
        SettingsError: a file cannot be read, or a key, type or value is wrong.
    """
    layers = [_read(file) for file in (DEFAULTS, HERE / "publishers.toml", *_chosen(given))]
    for layer in layers:
        _refuse_unknown(layer.table, str(layer.file))
    _refuse_unknown(_environment(), "the environment")
    try:
        nothing: Table = {}
        return Settings(**reduce(_overlay, (*(layer.table for layer in layers), _secret_files()), nothing))
    except ValidationError as error:
        raise SettingsError(_explain(error, layers)) from error
    except SourceError as error:
        raise SettingsError(f"the environment: {error}; write a list or table as JSON") from error


def user_file(given: Path | None = None) -> Path:
    """The path of the user's settings: the argument, else DELTABRIEF_CONFIG, else the file in the current folder."""
    return given or Path(os.environ.get("DELTABRIEF_CONFIG") or USER_FILE)


def _chosen(given: Path | None) -> tuple[Path, ...]:
    """The user's file; only the one in the current folder may be missing."""
    file = user_file(given)
    return (file,) if file != USER_FILE or file.exists() else ()


def _read(file: Path) -> SettingsLayer:
    try:
        return SettingsLayer(file, tomllib.loads(file.read_text("utf-8")))
    except OSError as error:
        raise SettingsError(
            f"{file}: cannot be read ({error.strerror}); give an existing file with --config"
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file} is not valid TOML: {error}; correct that line") from error


def _overlay(under: Table, over: Table) -> Table:
    """`over` on top of `under`: tables are merged by key, lists of owners concatenated, anything else replaced."""
    merged = dict(under)
    for key, value in over.items():
        match merged.get(key), value:
            case dict() as below, dict():
                merged[key] = _overlay(below, value)
            case list() as below, list() if key == "owners":
                merged[key] = [*below, *value]
            case _:
                merged[key] = value
    return merged


def _environment() -> Table:
    """Our environment variables as nested keys."""
    others = NOT_SETTINGS | {DATABASE_URL + FILE}
    names = (name for name in os.environ if name.startswith(PREFIX) and name not in others)
    paths = (name.removeprefix(PREFIX).lower().split("__") for name in names)
    return reduce(_overlay, (_nested(path) for path in paths), {})


def _secret_files() -> Table:
    """The secrets that are in files, as settings. Raises SettingsError."""
    found: Table = dict(from_files((*map(str.upper, SECRETS), DATABASE_URL)))
    url = found.pop(DATABASE_URL, None)
    return {**found, **({"database": {"url": url}} if url else {})}


def _nested(path: list[str]) -> Table:
    return {path[0]: _nested(path[1:]) if len(path) > 1 else ""}


def _refuse_unknown(table: Table, where: str) -> None:
    for name in SECRETS & table.keys():
        variable = name.upper()
        raise SettingsError(
            f"{where}: {name} must not be in a file; set {variable} or {variable}{FILE} in the environment"
        )
    for path, known in _unknown(table, Settings):
        near = difflib.get_close_matches(path[-1], known, 1)
        remedy = f"did you mean {near[0]!r}?" if near else f"known here: {', '.join(sorted(known))}"
        raise SettingsError(f"{where}: unknown key {'.'.join(path)!r}; {remedy}")


def _unknown(
    table: Table, model: type[BaseModel], above: tuple[str, ...] = ()
) -> Iterator[tuple[list[str], list[str]]]:
    """(path, known keys there) of every key that the model does not have."""
    for key, value in table.items():
        field = model.model_fields.get(key)
        if field is None:
            yield [*above, key], [name for name in model.model_fields if name not in SECRETS]
        elif isinstance(value, dict) and isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield from _unknown(value, field.annotation, (*above, key))


def _explain(error: ValidationError, layers: list[SettingsLayer]) -> str:
    """The first error in one sentence: where, which key, why."""
    first = error.errors(include_url=False, include_input=False)[0]
    path = [str(part) for part in first["loc"]]
    reason = first["msg"].removeprefix("Value error, ").replace("Input should be", "must be")
    key = ".".join(part for part in path if not part.isdigit())  # an index would count the shipped items too
    return f"{_origin(path, layers)}: {key}: {reason[0].lower()}{reason[1:]}"


def _origin(path: list[str], layers: list[SettingsLayer]) -> str:
    """The variable or file with the value at this path."""
    set_names = {name.upper() for name in os.environ}
    variables = (PREFIX + "__".join(path[:depth]).upper() for depth in range(len(path), 0, -1))
    variable = next((name for name in variables if name in set_names), None)
    if variable:
        return variable
    return str(next((layer.file for layer in reversed(layers) if _sets(layer.table, path)), layers[0].file))


def _sets(table: object, path: list[str]) -> bool:
    for key in path:
        if not isinstance(table, dict):
            return True  # an item of a list: the file contains the list itself
        if key not in table:
            return False
        table = table[key]
    return True
