"""Looks up what a user named in their workspace, or refuses with the nearest name."""

from __future__ import annotations

from collections.abc import Sequence

from bot.workspace.parse_user_input import nearest_name, quote_input
from summarizer.entities.model import Entity
from summarizer.errors import NotFoundError, UsageError
from summarizer.in_workspace import in_workspace
from summarizer.ingest.model import Source
from summarizer.topics.model import Topic
from summarizer.unit_of_work import UnitOfWork


def topic_in(unit: UnitOfWork, workspace_id: str, text: str, first: str) -> Topic:
    """The topic with that name or id; the only topic if nothing was typed. Raises NotFoundError.

    `first` says how to add one on this platform, if there is none.
    """
    known = unit.topics.list_by_workspace(workspace_id)
    by_id = next((topic for topic in known if topic.id == text), None)
    matches = by_id or (
        unit.topics.find_by_name(workspace_id, text) if text.strip() else known[0] if len(known) == 1 else None
    )
    if matches is None:
        raise NotFoundError(_unknown("topic", text, [topic.name for topic in known], first))
    return matches


def entity_in(unit: UnitOfWork, workspace_id: str, text: str) -> Entity:
    """The entity with that name or id. Raises NotFoundError, or UsageError if several have the name."""
    if by_id := in_workspace(unit.entities.get(text), workspace_id):
        return by_id
    named = unit.entities.list_by_name(workspace_id, text)
    if len(named) > 1:
        raise UsageError(f"{quote_input(text)} matches {len(named)} entities. Choose one from the list.")
    if not named:
        near = [entity.name for entity in unit.entities.search_by_prefix(workspace_id, text[:3], _NEAR)]
        raise NotFoundError(_unknown("name", text, near, "No article has a name like it yet."))
    return named[0]


_NEAR = 200
"""Number of entities searched for a mistyped name: those with the same beginning."""


def source_in(unit: UnitOfWork, workspace_id: str, text: str) -> Source:
    """The source with that URL or id, or the only one of that publisher. Raises NotFoundError."""
    known = unit.sources.list_by_workspace(workspace_id)
    exact = [source for source in known if text.strip() in {source.id, source.location}]
    fitting = exact or [source for source in known if source.publisher.casefold() == text.strip().casefold()]
    if len(fitting) > 1:
        raise UsageError(f"{quote_input(text)} has {len(fitting)} sources. Choose one from the list.")
    if not fitting:
        names = [name for source in known for name in (source.publisher, source.location)]
        raise NotFoundError(_unknown("source", text, names, "Add a source first."))
    return fitting[0]


def _unknown(what: str, text: str, known: Sequence[str], first: str) -> str:
    asked = f"There is no {what} {quote_input(text)}." if text.strip() else f"Name a {what}."
    if not known:
        return f"{asked} {first}"
    near = nearest_name(text, known)
    return f"{asked} {f'Did you mean {quote_input(near)}?' if near else f'{_there_are(known)} {_some(known)}.'}"


def _there_are(known: Sequence[str]) -> str:
    return "There is" if len(set(known)) == 1 else "There are"


def _some(known: Sequence[str]) -> str:
    names = list(dict.fromkeys(known))
    more = f" and {len(names) - 5} more" if len(names) > 5 else ""  # noqa: PLR2004 - fits a line on a phone
    return ", ".join(quote_input(name) for name in names[:5]) + more
