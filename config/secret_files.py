"""Secrets from files: NAME_FILE names a file that holds what the environment variable NAME would.

Docker, Kubernetes and systemd hand secrets over as files; other processes can often read an environment, and it is
inherited.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from config.errors import SettingsError

FILE = "_FILE"
LARGEST = 64 * 2**10
"""Bytes. A longer file is not a secret, but a mistake, such as a device or a log."""


def secret(name: str, environment: Mapping[str, str] = os.environ) -> str | None:
    """The secret of this name, from the variable or from the file that NAME_FILE names; None if neither is set.

    White space around it is removed: most editors end a file with a line break.

    Raises:
        SettingsError: both are set, or the file cannot be read, is empty, or is not one line of text.
    """
    direct, file = environment.get(name, "").strip(), environment.get(name + FILE, "").strip()
    if direct and file:
        raise SettingsError(f"{name} and {name}{FILE} are both set; unset one of them")
    return _read(Path(file).expanduser(), name + FILE) if file else direct or None


def from_files(names: Iterable[str]) -> dict[str, str]:
    """The secrets that come from files, by name. Raises as `secret`."""
    named = [name for name in names if os.environ.get(name + FILE, "").strip()]
    return {name: found for name in named if (found := secret(name))}


def _read(file: Path, variable: str) -> str:
    try:
        with file.open("rb") as opened:
            found = opened.read(LARGEST + 1).decode("utf-8").strip()
    except OSError as error:
        raise SettingsError(f"{variable}: {file} cannot be read ({error.strerror}); name a readable file") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{variable}: {file} is not UTF-8 text; it must hold only the secret") from error
    if not found:
        raise SettingsError(f"{variable}: {file} is empty; write the secret into it")
    if len(found.splitlines()) > 1 or len(found) > LARGEST:
        raise SettingsError(f"{variable}: {file} has several lines; it must hold only the secret")
    return found
