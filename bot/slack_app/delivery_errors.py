"""Slack's errors in words for users, and whether a retry can help."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from summarizer.delivery.model import Destination, DestinationKind
from summarizer.errors import TRANSIENT_STATUS, DeliveryError, UnreachableError

REMOVED = "Deltabrief was removed from Slack, or its token was revoked"
ARCHIVED = "the channel is archived"
DELETED = "the channel was deleted, or Deltabrief cannot see it: invite it with /invite @Deltabrief"
NOT_MEMBER = "Deltabrief is not in the channel: invite it with /invite @Deltabrief"
RESTRICTED = "only some people may post in that channel; an admin can allow Deltabrief in its settings"
LEFT = "that person has left Slack, or does not accept messages from Deltabrief"
THREAD_DELETED = "the thread was deleted"
CANNOT_SEARCH = "Slack refused a request for a missing scope: install the app again with all scopes of the manifest"

UNREACHABLE: Mapping[str, str] = {
    **dict.fromkeys(("account_inactive", "token_revoked", "token_expired", "invalid_auth", "not_authed"), REMOVED),
    **dict.fromkeys(("team_access_not_granted", "access_denied"), REMOVED),
    "is_archived": ARCHIVED,
    "channel_not_found": DELETED,
    "not_in_channel": NOT_MEMBER,
    **dict.fromkeys(
        ("restricted_action", "restricted_action_read_only_channel", "posting_to_channel_denied"), RESTRICTED
    ),
    **dict.fromkeys(("user_not_found", "users_not_found", "user_disabled", "cannot_dm_bot", "user_not_visible"), LEFT),
}
"""By Slack's error: nothing can be delivered until somebody repairs it."""
REVOKED = frozenset(code for code, reason in UNREACHABLE.items() if reason == REMOVED)
TRANSIENT_ERRORS = frozenset(
    {"ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable", "request_timeout", ""}
)
"""By Slack's error; "": the answer was not Slack's own."""
OUTAGE = (aiohttp.ClientError, OSError, asyncio.TimeoutError)
TOO_MANY = 429


def error_code(error: SlackApiError) -> str:
    """Slack's short name of the error; empty if the answer was not Slack's own."""
    try:
        return str(error.response.get("error") or "")
    except (AttributeError, TypeError, ValueError):  # an answer that is no JSON: a proxy's page
        return ""


def status_of(error: SlackApiError) -> int:
    """The HTTP status of the answer; 0 if it is not known."""
    response: Any = error.response
    return int(getattr(response, "status_code", 0) or getattr(response, "status", 0) or 0)


def retry_after(error: SlackApiError) -> float | None:
    """Seconds to wait if Slack refused for too many requests."""
    if status_of(error) != TOO_MANY and error_code(error) not in {"ratelimited", "rate_limited"}:
        return None
    headers: Any = getattr(error.response, "headers", {}) or {}
    try:
        return max(float(headers.get("Retry-After", 1)), 0.0)
    except (TypeError, ValueError):
        return 1.0


@contextmanager
def delivery_errors_explained(destination: Destination) -> Iterator[None]:
    """Converts errors of Slack in the block into DeliveryError."""
    try:
        yield
    except SlackApiError as error:
        raise _explained(error, destination) from error
    except (SlackClientError, *OUTAGE) as error:
        raise DeliveryError(f"Slack did not answer ({type(error).__name__})", retry=True) from error


def _explained(error: SlackApiError, destination: Destination) -> DeliveryError:
    code, status = error_code(error), status_of(error)
    if reason := UNREACHABLE.get(code):
        return UnreachableError(reason)
    if code in {"thread_not_found", "message_not_found"} and destination.kind is DestinationKind.THREAD:
        return UnreachableError(THREAD_DELETED)
    if code == "missing_scope":
        return DeliveryError(CANNOT_SEARCH, retry=True)
    is_transient = code in TRANSIENT_ERRORS or status in TRANSIENT_STATUS
    return DeliveryError(f"Slack answered {code or status}", retry=is_transient)
