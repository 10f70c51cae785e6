"""The project's values as tables.

Three rules hold everywhere: a unique constraint guards everything that must happen once; every query of the
repositories uses an index, so that its cost does not grow with the ledger; and times are aware UTC.

Ids are digests of what a row is about. `number`, if a table has it, is the insertion order. `known_at` and
`reported_at` of a claim are repeated in `claim_entities` and `relevances`, so that "the newest claims with this entity"
is one index scan.
"""

from __future__ import annotations

# Each import adds its tables to `Base.metadata`, so that whoever uses one table has all of them.
from storage.tables import (
    articles,
    briefings,
    claims,
    delivery,
    entities,
    proposals,
    readers,
    sources,
    topics,
    workspaces,
)

__all__ = [
    "articles",
    "briefings",
    "claims",
    "delivery",
    "entities",
    "proposals",
    "readers",
    "sources",
    "topics",
    "workspaces",
]
