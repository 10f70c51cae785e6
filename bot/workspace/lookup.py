"""Looks up what a user named in their workspace, or refuses with the nearest name.

Clauses in back quotes name commands of the console; chats leave them out (`for_members`).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.workspace.parse_user_input import nearest_name, quote_input, suggest_matches
from summarizer.entities.model import Entity
from summarizer.errors import NotFoundError, UsageError
from summarizer.in_workspace import in_workspace
from summarizer.ingest.model import Source
from summarizer.topics.model import Topic
from summarizer.unit_of_work import UnitOfWork

_NEAR = 200
"""Number of entities searched for a mistyped name: those with the same beginning."""
NAMES_SHOWN = 5
"""Names in one line of a message: they fit a line on a phone."""
_PART = 3
"""A part of a name needs this many letters to suggest the name: "Moreau" for "Dan Moreau"."""


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
        raise NotFoundError(unknown_name("topic", text, [topic.name for topic in known], first))
    return matches


def entity_in(unit: UnitOfWork, workspace_id: str, text: str) -> Entity:
    """The entity with that name or id. Raises NotFoundError, or UsageError if several have the name."""
    (named,) = _each_named(unit, workspace_id, (text,))
    return _single(text, named)


def entity_pair(unit: UnitOfWork, workspace_id: str, keep: str, other: str) -> tuple[Entity, Entity]:
    """Two different entities, for a merge. Raises as `entity_in`, naming both unknown names, and UsageError for one."""
    kept, gone = map(_single, (keep, other), _each_named(unit, workspace_id, (keep, other)))
    if kept.id == gone.id:
        raise UsageError(f"Both names mean {quote_input(kept.name)} already. Nothing was merged.")
    return kept, gone


def entities_named(unit: UnitOfWork, workspace_id: str, text: str) -> tuple[Entity, ...]:
    """The entities with that name or id, at least one. Raises NotFoundError."""
    return _each_named(unit, workspace_id, (text,))[0]


def _each_named(unit: UnitOfWork, workspace_id: str, texts: Sequence[str]) -> list[tuple[Entity, ...]]:
    """The entities with each of these names or ids, at least one. Raises NotFoundError."""
    named = {text: _named(unit, workspace_id, text) for text in texts}
    unknown = [text for text, entities in named.items() if not entities]
    if not unknown:
        return [named[text] for text in texts]
    near = {text: _nearest(text.strip(), _similar(unit, workspace_id, text)) for text in unknown}
    said = [
        _there_is_no("name", text) + (f" Did you mean {quote_input(name)}?" if name else "")
        for text, name in near.items()
    ]
    none_near = " No article has a name like that yet." if not any(near.values()) else ""
    raise NotFoundError(f"{' '.join(said)}{none_near} `deltabrief entities list` shows all names.")


def _named(unit: UnitOfWork, workspace_id: str, text: str) -> tuple[Entity, ...]:
    if by_id := in_workspace(unit.entities.get(text), workspace_id):
        return (by_id,)
    return unit.entities.list_by_name(workspace_id, text) if text.strip() else ()


def _similar(unit: UnitOfWork, workspace_id: str, text: str) -> list[str]:
    """Names that begin alike or contain the text."""
    begins = unit.entities.search_by_prefix(workspace_id, text[:_PART], _NEAR)
    holds = unit.entities.search_by_part(workspace_id, text, _NEAR) if len(text) >= _PART else ()
    return [entity.name for entity in (*begins, *holds)]


def _single(text: str, named: Sequence[Entity]) -> Entity:
    """Raises UsageError."""
    if len(named) > 1:
        ids = ", ".join(f"`{entity.id}`" for entity in named)
        raise UsageError(f"{quote_input(text)} matches {len(named)} entities. Choose one from the list; by id: {ids}")
    return named[0]


def check_spelling(entity: Entity, spelling: str) -> None:
    """Raises UsageError if this is no spelling that can be moved away from the entity."""
    others = [alias.text for alias in entity.aliases if alias.text.casefold() != entity.name.casefold()]
    named = ", ".join(map(quote_input, others[:NAMES_SHOWN]))
    if spelling.casefold() == entity.name.casefold():
        what = f"Choose one of its other spellings: {named}." if others else "It has no other spelling to move."
        raise UsageError(f"{quote_input(spelling)} is the entity's own name. {what}")
    if spelling.casefold() not in {text.casefold() for text in others}:
        what = f"It has {named}." if others else "It has no other spelling."
        raise UsageError(f"{quote_input(entity.name)} has no spelling {quote_input(spelling)}. {what}")


def source_in(
    unit: UnitOfWork,
    workspace_id: str,
    text: str,
    spellings: Collection[str] = (),
    first: str = "Add a source first.",
) -> Source:
    """The source with that location or id, or the only one of that publisher.

    Args:
        unit: the ledger.
        workspace_id: whose sources.
        text: as typed.
        spellings: other forms of the location that the text may mean.
        first: what to do if there is no source at all.

    Raises:
        NotFoundError: there is none.
        UsageError: the publisher has several.
    """
    known = unit.sources.list_by_workspace(workspace_id)
    meant = {text.strip(), *spellings}
    exact = [source for source in known if source.id == text.strip() or source.location in meant]
    fitting = exact or [source for source in known if source.publisher.casefold() == text.strip().casefold()]
    if len(fitting) > 1:
        raise UsageError(
            f"{quote_input(text)} has {len(fitting)} sources. Choose one from the list; "
            "`deltabrief sources list` shows their locations"
        )
    if not fitting:
        names = [name for source in known for name in (source.publisher, source.location)]
        raise NotFoundError(unknown_name("source", text, names, first))
    return fitting[0]


def unknown_name(what: str, text: str, known: Sequence[str], first: str) -> str:
    """Says that nothing has this name, and names the nearest known one, else some; `first` if there are none."""
    asked = _there_is_no(what, text)
    if not known:
        return f"{asked} {first}"
    near = _nearest(text.strip(), known)
    return f"{asked} {f'Did you mean {quote_input(near)}?' if near else f'{_there_are(known)} {_some(known)}.'}"


def _there_is_no(what: str, text: str) -> str:
    return f"There is no {what} {quote_input(text)}." if text.strip() else f"Name a {what}."


def _nearest(text: str, known: Sequence[str]) -> str | None:
    """The name that is spelled most alike, else one that begins with the text or contains it."""
    near = nearest_name(text, known)
    return near or (next(iter(suggest_matches(text, known, 1)), None) if len(text) >= _PART else None)


def _there_are(known: Sequence[str]) -> str:
    return "There is" if len(set(known)) == 1 else "There are"


def _some(known: Sequence[str]) -> str:
    names = list(dict.fromkeys(known))
    more = f" and {len(names) - NAMES_SHOWN} more" if len(names) > NAMES_SHOWN else ""
    return ", ".join(quote_input(name) for name in names[:NAMES_SHOWN]) + more
