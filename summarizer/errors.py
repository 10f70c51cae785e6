"""One tree of errors. Each message says what is wrong and what to do; the cause is kept with `raise … from`."""

from __future__ import annotations

from datetime import datetime, timedelta


class DeltabriefError(Exception):
    """The root: a failure that we expect and explain. Anything else is a bug and is raised as it is."""


class UsageError(DeltabriefError):
    """The command, file or setting was wrong: the caller mends it. Exit code 2."""


class InputError(DeltabriefError):
    """An article, feed or scenario cannot be read: empty, binary, wrong encoding, broken."""


class ModelError(DeltabriefError):
    """A model is missing, does not match its hash, or cannot be loaded."""


class CrashedError(ModelError):
    """The analysis process died at its work: out of memory, a broken library, or killed from outside."""


class StorageError(DeltabriefError):
    """The database cannot be reached, read or written: locked, read-only, full, from a newer version."""


class AlreadyStoredError(StorageError):
    """A unique constraint says that this very value is already stored; nothing was written."""


class NotFoundError(DeltabriefError):
    """Nothing with that name or id in this workspace."""


class ChangedError(DeltabriefError):
    """Somebody else changed it since it was read; nothing was written. `by` and `at` where the audit log knows them."""

    def __init__(self, message: str, *, by: str | None = None, at: datetime | None = None) -> None:
        super().__init__(message)
        self.by = by
        self.at = at


class FetchError(DeltabriefError):
    """A source could not be read now; the reason is for the people of its workspace.

    `status` is the server's answer, if it gave one; `wait` is how long it asked to be left alone; `refused` that its
    robots.txt says no.
    """

    def __init__(
        self, message: str, *, status: int | None = None, wait: timedelta | None = None, refused: bool = False
    ) -> None:
        super().__init__(message)
        self.status = status
        self.wait = wait
        self.refused = refused

    @property
    def passes(self) -> bool:
        """Whether it is a trouble that passes by itself: no answer, a busy or a broken server."""
        return not self.refused and (self.status is None or self.status >= 500 or self.status in {408, 425, 429})  # noqa: PLR2004 - HTTP's


class MismatchError(InputError):
    """A page holds something other than the article that it was fetched for: a consent wall, another story."""


class DeliveryError(DeltabriefError):
    """A destination did not take a message. `retry` tells whether trying again can help."""

    def __init__(self, message: str, *, retry: bool) -> None:
        super().__init__(message)
        self.retry = retry


class UnreachableError(DeliveryError):
    """A destination takes nothing until somebody mends that; the message is the reason, for its workspace's people."""

    def __init__(self, message: str) -> None:
        super().__init__(message, retry=False)
