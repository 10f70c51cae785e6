"""Parses a response's head: redirects, waits, freshness, and failures in plain words. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from urllib.parse import urljoin

from bot.watching.url_check import check_url
from summarizer.errors import FetchError, UsageError

LONGEST_WAIT = timedelta(days=1)
"""No server may keep us away for longer than a day."""

_LONGEST_VALIDATOR = 1_000
"""Characters. A longer validator would be sent with every request and stored for every source."""
_MOST_COOKIES = 20
_LONGEST_COOKIE = 4_096
"""Characters, as in browsers."""
_OVER = re.compile(r"\s*max-age\s*=\s*(?:0|-[0-9]+)\s*", re.IGNORECASE)

_DIGITS = 10
"""Maximum digits of a number of seconds: more is over thirty years, and more than a timedelta or an int accepts."""

_PERMANENT = frozenset({301, 308})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_WITHOUT_CONTENT = {
    2: "the server answered {} instead of sending the whole content; open the address in a browser to check it",
    3: "the server redirects ({}) to no address that can be followed; open it in a browser and use the one it leads to",
}
"""By the first digit of the status. These statuses are not errors as such, so the message says what went wrong."""
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:+-]{2,40})", re.IGNORECASE)
_MAX_AGE = re.compile(r"max-age\s*=\s*\"?(\d{1,9})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Head:
    """Status and headers; the last of repeated headers counts, except for cookies (name → value)."""

    status: int
    reason: str
    headers: Mapping[str, str]
    cookies: Mapping[str, str] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, status: int, extensions: Mapping[str, object], raw: Sequence[tuple[bytes, bytes]]) -> Head:
        """From httpcore's values."""
        reason = extensions.get("reason_phrase", b"")
        headers = {name.decode("latin-1").lower(): value.decode("latin-1").strip() for name, value in raw}
        said = reason.decode("latin-1", "replace") if isinstance(reason, bytes) else ""
        return cls(status, said, headers, _cookies(value for name, value in raw if name.lower() == b"set-cookie"))

    @property
    def etag(self) -> str | None:
        """For the next request; None if the server sends none, or forbids storing."""
        return self._validator("etag")

    @property
    def last_modified(self) -> str | None:
        """As `etag`."""
        return self._validator("last-modified")

    def _validator(self, name: str) -> str | None:
        if not self.may_be_kept:
            return None
        value = self.headers.get(name, "")
        return value if 0 < len(value) <= _LONGEST_VALIDATOR else None

    @property
    def content_type(self) -> str:
        """Without parameters, in lower case; "" if missing."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """The charset in the Content-Type header."""
        match = _CHARSET.search(self.headers.get("content-type", ""))
        return match.group(1) if match else None

    @property
    def fresh(self) -> timedelta:
        """For how long the server considers the response fresh; zero if it does not say."""
        rule = self.headers.get("cache-control", "").lower()
        match = None if "no-cache" in rule or "no-store" in rule else _MAX_AGE.search(rule)
        return min(timedelta(seconds=int(match.group(1))), LONGEST_WAIT) if match else timedelta()

    @property
    def may_be_kept(self) -> bool:
        """Whether anything of the response, including its validators, may be stored for the next request."""
        return "no-store" not in self.headers.get("cache-control", "").lower()

    @property
    def permanent(self) -> bool:
        """Whether a redirect is permanent."""
        return self.status in _PERMANENT

    def target(self, url: str) -> str | None:
        """The target of a redirect, in checked form; None if this is not a redirect. Raises FetchError."""
        location = self.headers.get("location")
        if self.status not in _REDIRECTS or not location:
            return None
        try:
            return check_url(urljoin(url, _as_utf_8(location)))
        except (UsageError, ValueError) as error:
            raise FetchError(f"redirects to an address that is never fetched: {error}") from error


def _cookies(values: Iterable[bytes]) -> dict[str, str]:
    cookies: dict[str, str] = {}
    for each in values:
        pair, *attributes = each.decode("latin-1").split(";")
        if len(pair) > _LONGEST_COOKIE or len(cookies) >= _MOST_COOKIES:
            continue
        if any(map(_OVER.fullmatch, attributes)):  # the server deletes it
            continue
        name, equals, value = (part.strip() for part in pair.partition("="))
        if name and equals:
            cookies[name] = value
    return cookies


def _as_utf_8(header: str) -> str:
    """Servers send non-ASCII letters as UTF-8, whatever the standard says."""
    try:
        return header.encode("latin-1").decode()
    except UnicodeError:
        return header


def failed(head: Head, now: datetime) -> FetchError:
    """The error for a response that is neither a body, a redirect that can be followed, nor "not modified"."""
    asked = wait(head.headers.get("retry-after"), now)
    if head.status == HTTPStatus.GONE:
        return FetchError("the server says that this is gone permanently (410)", status=head.status)
    reason = head.reason[:60] if head.reason.isprintable() else ""
    words = _WITHOUT_CONTENT.get(head.status // 100, "the server answered {}")
    return FetchError(words.format(f"{head.status} {reason}".strip()), status=head.status, wait=asked)


def not_modified_unasked() -> FetchError:
    """The error for "not modified" in response to a request that was not conditional: there is nothing to compare."""
    return FetchError(
        "the server answered 304 Not Modified although the whole content was requested; "
        "try again later, or ask its operator to check its cache",
        status=HTTPStatus.NOT_MODIFIED,
    )


def wait(retry_after: str | None, now: datetime) -> timedelta | None:
    """The wait in a Retry-After header, in seconds or as a date, limited to a day; None if there is none."""
    if not retry_after:
        return None
    if re.fullmatch(r"[0-9]+", retry_after):
        return min(timedelta(seconds=int(retry_after)), LONGEST_WAIT) if len(retry_after) < _DIGITS else LONGEST_WAIT
    try:
        until = parsedate_to_datetime(retry_after)
    except (ValueError, TypeError, OverflowError, IndexError):  # the date parser raises these for extreme numbers
        return None
    asked = (until if until.tzinfo else until.replace(tzinfo=UTC)) - now
    return min(max(asked, timedelta()), LONGEST_WAIT)
