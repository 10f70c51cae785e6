"""The error hierarchy. Each message says what is wrong and what to do; the cause is kept with `raise … from`."""

from __future__ import annotations

from datetime import datetime, timedelta


class DeltabriefError(Exception):
    """The root: a failure that we expect and explain. Anything else is a bug and is not caught."""


class UsageError(DeltabriefError):
    """The command, file or setting was wrong, and the user can correct it. Exit code 2."""


class InputError(DeltabriefError):
    """An article, feed or scenario cannot be read: empty, binary, wrong encoding, broken."""


class ModelError(DeltabriefError):
    """A model is missing, does not match its hash, or cannot be loaded."""


class CrashedError(ModelError):
    """The analysis process died during a job: out of memory, a broken library, or killed from outside."""


class StorageError(DeltabriefError):
    """The database cannot be reached, read or written: locked, read-only, full, from a newer version."""


class AlreadyStoredError(StorageError):
    """A unique constraint says that this value is already stored; nothing was written."""


class NotFoundError(DeltabriefError):
    """Nothing with that name or id in this workspace."""


class ChangedError(DeltabriefError):
    """Somebody else changed it after it was read; nothing was written. `by` and `at` if the audit log has them."""

    def __init__(self, message: str, *, by: str | None = None, at: datetime | None = None) -> None:
        super().__init__(message)
        self.by = by
        self.at = at


TRANSIENT_STATUS = frozenset({408, 425, 429, *range(500, 1000)})
"""HTTP status codes for "timeout", "too early", "too many requests" and a server that is broken."""


class FetchError(DeltabriefError):
    """A source could not be fetched now; the reason is for the people of its workspace.

    `status` is the server's response status, if there was a response; `wait` is how long it asked us to stay away;
    `refused` means that robots.txt forbids it.
    """

    def __init__(
        self, message: str, *, status: int | None = None, wait: timedelta | None = None, refused: bool = False
    ) -> None:
        super().__init__(message)
        self.status = status
        self.wait = wait
        self.refused = refused

    @property
    def is_transient(self) -> bool:
        """Whether the failure is temporary: no response, or a busy or broken server."""
        return not self.refused and self.status in {None, *TRANSIENT_STATUS}


class MismatchError(InputError):
    """A page contains something other than the expected article: a consent wall, another story."""


class DeliveryError(DeltabriefError):
    """A destination did not accept a message. `retry` says whether trying again can help."""

    def __init__(self, message: str, *, retry: bool) -> None:
        super().__init__(message)
        self.retry = retry


class UnreachableError(DeliveryError):
    """A destination accepts nothing until somebody repairs it. The message is the reason, for its workspace."""

    def __init__(self, message: str) -> None:
        super().__init__(message, retry=False)
