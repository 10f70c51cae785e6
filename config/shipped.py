"""The topics and the scenario that ship with the package, by name; they work without a checkout."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent
SCENARIO = "sample"
STARTER_TOPICS = HERE / "starter_topics.toml"
"""Topics to begin with, and the feeds that cover them."""


def topic_names() -> tuple[str, ...]:
    """The shipped topics, sorted."""
    return tuple(sorted(file.stem for file in (HERE / "topics").glob("*.toml")))


def topic_file(name: str) -> Path | None:
    """The file of the shipped topic with this name, None if there is none."""
    return HERE / "topics" / f"{name}.toml" if name in topic_names() else None


def scenario_folder(name: str) -> Path | None:
    """The folder of the shipped scenario with this name, None if there is none."""
    return HERE / SCENARIO if name == SCENARIO else None
