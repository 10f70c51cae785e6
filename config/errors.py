"""The error of this package."""

from __future__ import annotations


class SettingsError(Exception):
    """A setting is wrong; the message names the file or variable, the key and the remedy."""
