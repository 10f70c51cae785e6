"""The endpoint's key: from the environment, or from a file that it names (Docker and systemd keep secrets in files)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from summarizer.errors import UsageError

KEY = "MODEL_ENDPOINT_KEY"
KEY_FILE = "MODEL_ENDPOINT_KEY_FILE"


def endpoint_key(environment: Mapping[str, str]) -> str | None:
    """The key, without white space around it; None if none is set.

    Raises:
        UsageError: both are set, the file cannot be read or is empty, or the key cannot stand in a header.
    """
    direct, file = environment.get(KEY, "").strip(), environment.get(KEY_FILE, "").strip()
    if direct and file:
        raise UsageError(f"{KEY} and {KEY_FILE} are both set; unset one of them")
    key = _read(Path(file)) if file else direct
    if key and not (key.isascii() and key.isprintable() and " " not in key):
        raise UsageError(
            f"{KEY_FILE if file else KEY}: a key has only printable ASCII characters; check for a line break"
        )
    return key or None


def _read(file: Path) -> str:
    try:
        key = file.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not text"
        raise UsageError(f"{KEY_FILE}: {file} cannot be read ({reason})") from error
    if not key:
        raise UsageError(f"{KEY_FILE}: {file} is empty")
    return key
