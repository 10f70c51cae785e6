"""Secrets, from the environment or from files that it names. Read at every use, and never kept."""

from __future__ import annotations

from bot.watching.source_login import LOGIN
from config.loading import SettingsError
from config.secret_files import secret
from summarizer.errors import FetchError, UsageError


def read_secret(name: str) -> str | None:
    """A secret from the environment, or from the file that NAME_FILE names. Raises UsageError."""
    try:
        return secret(name)
    except SettingsError as error:
        raise UsageError(str(error)) from error


def source_secret(name: str) -> str | None:
    """The "user:password" of a source's login.

    Raises:
        FetchError: its file cannot be used.
    """
    try:
        return secret(f"{LOGIN}{name.upper()}")
    except SettingsError as error:
        raise FetchError(str(error)) from error
