"""The login of a source: which environment variable holds its "user:password", and what is wrong with it. Pure."""

from __future__ import annotations

from summarizer.errors import FetchError, UsageError

LOGIN = "SOURCE_LOGIN_"
"""Prefix of the environment variables that hold the "user:password" of a source's login.

Not DELTABRIEF_…: that prefix is for settings, and an unknown setting is refused."""


def login_variable(name: str) -> str:
    """The environment variable that holds this login. Raises UsageError if no variable can have that name."""
    if not name.isascii() or not name.replace("_", "a").isalnum():
        raise UsageError(f"{name!r} is not a valid login name; use letters, digits and _, as in --login COURIER")
    return f"{LOGIN}{name.upper()}"


def login_secret(name: str, secret: str | None) -> str:
    """The secret of this login.

    Raises:
        FetchError: its variable is unset, or is not user:password. Without it the server would only answer 401.
    """
    variable = f"{LOGIN}{name.upper()}"
    if not secret:
        raise FetchError(
            f"the environment variable {variable} is not set; set it to user:password, or {variable}_FILE to a file "
            "that holds it, and start again"
        )
    if ":" not in secret:
        raise FetchError(f"the environment variable {variable} is not user:password; correct it and start again")
    return secret
