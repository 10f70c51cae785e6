"""Names in columns, stored documents and JSON documents that differ from the field's name."""

from __future__ import annotations

STORED_NAMES = {
    "backfill_done": "settled",
    "certain": "shown",
    "disclosed_claim_ids": "told",
    "disputing_citation": "other",
    "failure_notified": "told",
    "inherited": "carried",
    "omitted_changes": "held_back",
    "partial_attributions": "asides",
    "told_in": "told",
}
"""From a field's name to its first stored and printed name: stored data and readers' programs outlive a rename."""
