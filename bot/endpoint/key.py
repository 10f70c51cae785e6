"""The endpoint's key, which comes from the environment variable KEY or from the file that KEY_FILE names."""

from __future__ import annotations

import re

from summarizer.errors import UsageError

KEY = "MODEL_ENDPOINT_KEY"
_FITS_HEADER = re.compile(r"[!-~]+")


def checked_key(key: str | None) -> str | None:
    """The key, if it can stand in a header; None if there is none. Raises UsageError otherwise."""
    if key and not _FITS_HEADER.fullmatch(key):
        raise UsageError(f"{KEY}: a key has only printable ASCII characters and no space; check what was copied")
    return key or None
