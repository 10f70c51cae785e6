"""Ids of stored values: digests of what a value is about, so the same input has the same id everywhere."""

from __future__ import annotations

import hashlib


def digest(*parts: str) -> str:
    """A stable 20-digit hexadecimal id of these parts, in this order."""
    return hashlib.blake2b("\x1f".join(parts).encode(), digest_size=10).hexdigest()
