"""Default hooks."""

from __future__ import annotations


def no_op_hook(step: str) -> None:
    """Ignore the step. The kill test replaces this hook to die between any two steps."""
