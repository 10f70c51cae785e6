"""Who may confirm or retract a claim: by what is known of two publishers, not by what a text says about itself. Pure.

An article that credits an agency admits that it is not an independent voice. This admission counts against the article
and against nobody else: it never confirms the agency, nor another article that credits the same agency. The agency
itself can confirm it like anyone else, because nobody can take away the agency's voice by writing its name.

| first article     | second article         | confirmed |
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
    """Where a claim comes from: the known origin, the agency that its article credits, and its publisher."""

    origin: str
    wire: str | None = None
    publisher: str = ""


def is_independent(later: Provenance, earlier: Provenance) -> bool:
    """Whether the later one is a different voice from the earlier one, so that it can confirm or dispute it."""
    if later.origin == earlier.origin:
        return False
    if later.publisher and later.publisher == earlier.publisher:
        return False
    return later.wire is None or later.wire not in {earlier.origin, earlier.wire}


def is_new_voice(later: Provenance, earlier_voices: Iterable[Provenance]) -> bool:
    """Whether it is a different voice from all earlier ones."""
    return all(is_independent(later, earlier) for earlier in earlier_voices)
