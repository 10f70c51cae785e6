"""Where a matter stands. In a module of its own: the command line offers phases, and must not load numpy for help."""

from __future__ import annotations

from enum import StrEnum


class MatterPhase(StrEnum):
    """Where a matter stands by how one claim puts it: modality, polarity, a state or an event.

    A generative model names finer phases, see `proposals.check_claim.Phase`.
    """

    DEMANDED = "demanded"
    POSSIBLE = "possible"
    CONDITIONAL = "conditional"
    PLANNED = "planned"
    DENIED = "denied"
    NOT_SO = "not so"
    STANDS = "stands"
    DONE = "done"
