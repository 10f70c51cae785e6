"""The names that columns, stored documents and JSON documents keep where a field is called otherwise."""

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
"""From a field's name to the name under which it was stored and printed first: data and readers outlive a rename."""
