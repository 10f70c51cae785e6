"""Who may confirm and who may take back: by what is known of two publishers, not by what a text says of itself. Pure.

A text that calls itself an agency's story admits that it is no voice of its own. An admission counts against the one
who makes it and against nobody else: it never confirms the agency, nor another who prints the same agency; the agency
itself confirms it as anybody would, for nobody can take away the agency's voice by writing its name.

| said first        | said again by          | confirmed |
|-------------------|------------------------|-----------|
| Quay              | Vale                   | yes       |
| Quay              | Quay, or its owner's   | no        |
| Quay, as a copy   | Quay, in its own words | no        |
| Reuters           | Vale, "(Reuters)"      | no        |
| Quay, "(Reuters)" | Vale, "(Reuters)"      | no        |
| Quay, "(Reuters)" | Vale                   | yes       |
| Vale              | Quay, "(Reuters)"      | yes       |
| Quay, "(Reuters)" | Reuters                | yes       |
| Quay, copy of Vale| Vale                   | no        |
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Provenance(NamedTuple):
    """Where a claim is from: the origin that is known, the agency that its article credits, and who printed it."""

    origin: str
    wire: str | None = None
    publisher: str = ""


def is_independent(later: Provenance, earlier: Provenance) -> bool:
    """Whether the later one is another voice than the earlier one, so that it can confirm or dispute it."""
    if later.origin == earlier.origin or (later.publisher and later.publisher == earlier.publisher):
        return False
    return later.wire is None or later.wire not in {earlier.origin, earlier.wire}


def is_new_voice(later: Provenance, heard: Iterable[Provenance]) -> bool:
    """Whether it is another voice than all that were heard."""
    return all(is_independent(later, earlier) for earlier in heard)
