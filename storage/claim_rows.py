"""Claims as rows: one in `claims`, and one in `claim_entities` for each entity, with raw ids."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, select

from storage.row_mapping import Values, in_parts, store_missing, values
from storage.tables.claims import ClaimEntityRow, ClaimRow
from storage.vectors import pack, unpack_each
from summarizer.claims.model import Claim
from summarizer.models.values import ModelRef, Vector
from summarizer.text.span import Span


def claim_row(claim: Claim) -> Values:
    """The row in `claims`."""
    row = values(claim) | values(claim.made_by)
    for elsewhere in ("span", "made_by", "entity_ids"):
        del row[elsewhere]
    speaker = claim.attribution.speaker if claim.attribution else None
    place = {"start": claim.span.start, "end": claim.span.end}
    return {**row, **place, "speaker": speaker, "vector": pack(claim.vector)}


def entity_rows(claim_id: str, entity_ids: Iterable[str], reported_at: object) -> list[Values]:
    """The rows of a claim's entities, in their order."""
    return [
        {"claim_id": claim_id, "entity_id": entity_id, "position": position, "reported_at": reported_at}
        for position, entity_id in enumerate(entity_ids)
    ]


def read_claims(connection: Connection, query: Select[Any]) -> tuple[Claim, ...]:
    """The claims of a query over `ClaimRow`, in its order, with raw entity ids: merges are not resolved."""
    rows = connection.execute(query).all()
    entities = _entities(connection, [row.id for row in rows])
    vectors = unpack_each([row.vector for row in rows])
    return tuple(_claim(row, entities.get(row.id, ()), vector) for row, vector in zip(rows, vectors, strict=True))


def _entities(connection: Connection, claim_ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    entities: dict[str, tuple[str, ...]] = {}
    for part in in_parts(claim_ids):
        mine = select(ClaimEntityRow.claim_id, ClaimEntityRow.entity_id).where(ClaimEntityRow.claim_id.in_(part))
        rows = connection.execute(mine.order_by(ClaimEntityRow.claim_id, ClaimEntityRow.position))
        for claim_id, group in groupby(rows, key=lambda row: row.claim_id):
            entities[claim_id] = tuple(row.entity_id for row in group)
    return entities


@lru_cache
def _made_by(model: str, revision: str, prompt: str) -> ModelRef:
    return ModelRef(model, revision, prompt)


def _claim(row: Row[Any], entity_ids: tuple[str, ...], vector: Vector) -> Claim:
    return Claim(
        id=row.id,
        workspace_id=row.workspace_id,
        article_id=row.article_id,
        version_id=row.version_id,
        span=Span(row.start, row.end),
        text=row.text,
        position=row.position,
        publisher=row.publisher,
        origin=row.origin,
        reported_at=row.reported_at,
        known_at=row.known_at,
        made_by=_made_by(row.model, row.revision, row.prompt),
        subject=row.subject,
        predicate=row.predicate,
        object=row.object,
        entity_ids=entity_ids,
        attribution=row.attribution,
        partial_attributions=row.asides,
        polarity=row.polarity,
        modality=row.modality,
        stative=row.stative,
        event_time=row.event_time,
        quantities=row.quantities,
        anaphora=row.anaphora,
        lemmas=row.lemmas,
        wire=row.wire,
        headline=row.headline,
        vector=vector,
        news=row.news,
    )


def replace_entities(connection: Connection, claim_id: str, entity_ids: Sequence[str]) -> None:
    """Replace all entities of a claim by these."""
    reported_at = connection.scalar(select(ClaimRow.reported_at).where(ClaimRow.id == claim_id))
    connection.execute(delete(ClaimEntityRow).where(ClaimEntityRow.claim_id == claim_id))
    store_missing(connection, ClaimEntityRow, entity_rows(claim_id, entity_ids, reported_at))
