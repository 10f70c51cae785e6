"""Reads stories from files, and which split each belongs to."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.labelled_stories.parse import parse_story
from benchmarks.labelled_stories.values import Story
from summarizer.errors import InputError

DATA = Path(__file__).parents[1] / "data"
STORIES = DATA / "stories"
SPLITS = DATA / "splits.toml"


def read_story(path: Path) -> Story:
    """The story in a file.

    Raises:
        InputError: it breaks the format; the message lists every fault with its line.
    """
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot read {path}: {error}; give a labelled story in UTF-8") from error
    return parse_story(text, path.name)


def read_stories(folder: Path = STORIES) -> tuple[Story, ...]:
    """Every story of a folder, by name. Raises InputError."""
    return tuple(read_story(path) for path in sorted(folder.glob("*.story")))


def read_splits(path: Path = SPLITS) -> dict[str, str]:
    """Kind of story → split ("train", "validation" or "test"). Raises InputError if a kind is in two."""
    table = tomllib.loads(path.read_text("utf-8"))
    found: dict[str, str] = {}
    for split, kinds in table.items():
        for kind in kinds:
            if kind in found:
                raise InputError(f"{path}: {kind!r} is in both {found[kind]} and {split}; keep one")
            found[kind] = split
    return found


def stories_of(split: str, stories: Sequence[Story], splits: Mapping[str, str]) -> tuple[Story, ...]:
    """The stories whose kind belongs to a split.

    Raises:
        InputError: a kind of story belongs to none.
    """
    if missing := sorted({story.kind for story in stories} - set(splits)):
        raise InputError(f"splits.toml does not say where {', '.join(missing)} belongs; add it to one split")
    return tuple(story for story in stories if splits[story.kind] == split)
