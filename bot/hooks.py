"""What is called where nobody listens."""

from __future__ import annotations


def no_op_hook(step: str) -> None:
    """No step is watched; the kill test watches them to die between every two."""
