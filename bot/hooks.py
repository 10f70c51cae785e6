"""What is called where nobody listens."""

from __future__ import annotations


def unwatched(step: str) -> None:
    """No step is watched; the kill test watches them to die between every two."""
