"""Parses a topic's TOML file into a Topic. Every error is a UsageError that names the file, the key and the remedy."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from summarizer.claims.model import WatchedEntity
from summarizer.errors import UsageError
from summarizer.ids import digest
from summarizer.topics.model import Aspect, Topic

Table = Mapping[str, Any]

_KEYS = frozenset({"name", "description", "keywords", "entities", "aspects", "publishers"})


def load_topic(path: str | Path, workspace_id: str) -> Topic:
    """The topic in this file, in this workspace.

    Raises:
        UsageError: the file cannot be read, or a key is missing, unknown or of the wrong type.
    """
    return topic_from_table(read_toml(Path(path)), str(path), workspace_id)


def read_toml(path: Path) -> Table:
    """The file's tables. Raises UsageError if it is missing, or invalid, with the line."""
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror or error}; give a topic file in TOML") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} is not UTF-8 text (byte {error.start}); save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path} is not valid TOML: {error}; correct that line") from error


def topic_from_table(table: Table, file: str, workspace_id: str) -> Topic:
    """The topic in a parsed file. Raises UsageError."""
    if unknown := sorted(set(table) - _KEYS):
        raise UsageError(f"{file}: unknown key {unknown[0]!r}; known are {', '.join(sorted(_KEYS))}")
    name = string(table, "name", file)
    return Topic(
        id=digest("topic", workspace_id, name.casefold()),
        workspace_id=workspace_id,
        name=name,
        description=string(table, "description", file),
        keywords=_strings(table, "keywords", file),
        entities=tuple(_entity(entity, f"{file}, [[entities]]") for entity in tables(table, "entities", file)),
        aspects=tuple(
            Aspect(string(aspect, "name", f"{file}, [[aspects]]"), string(aspect, "question", f"{file}, [[aspects]]"))
            for aspect in tables(table, "aspects", file)
        ),
    )


def owners_from(table: Table, file: str) -> dict[str, str]:
    """Casefolded publisher to owner, from the optional [[publishers]] tables. Raises UsageError."""
    where = f"{file}, [[publishers]]"
    return {
        string(publisher, "name", where).casefold(): string(publisher, "owner", where)
        for publisher in tables(table, "publishers", file)
    }


def _entity(table: Table, where: str) -> WatchedEntity:
    kind = string(table, "kind", where) if "kind" in table else ""
    return WatchedEntity(string(table, "name", where), _strings(table, "aliases", where), kind)


def string(table: Table, key: str, where: str) -> str:
    """A required, non-empty string. Raises UsageError."""
    match table.get(key):
        case str() as text if text.strip():
            return text.strip()
        case str():
            fault = "is empty; write"
        case None:
            fault = "is missing; add"
        case _:
            fault = "must be a string, as"
    raise UsageError(f'{where}: {key!r} {fault} {key} = "…"')


def _strings(table: Table, key: str, where: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not _is_list_of(str, value):
        raise UsageError(f'{where}: {key!r} must be a list of strings, as {key} = ["…", "…"]')
    return tuple(value)


def tables(table: Table, key: str, where: str) -> list[Table]:
    """The [[key]] tables, empty if there are none. Raises UsageError."""
    value = table.get(key, [])
    if not _is_list_of(dict, value):
        raise UsageError(f"{where}: {key!r} must be tables, each under its own [[{key}]]")
    return [*value]


def _is_list_of(kind: type, value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, kind) for item in value)
