"""Default hooks."""

from __future__ import annotations

from typing import Protocol


def no_op_hook(step: str) -> None:
    """Ignore the step. The kill test replaces this hook to die between any two steps."""


class Observe(Protocol):
    """Called after each piece of work, for metrics.

    `stage` is fetch, load_models, analyse, compose, command or deliver. `failure` is the kind of its failure, one word
    of a small set; empty if it succeeded. `seconds` is wall-clock time.
    """

    def __call__(self, stage: str, seconds: float, failure: str = "") -> None: ...


def no_observation(stage: str, seconds: float, failure: str = "") -> None:
    """Count nothing."""
