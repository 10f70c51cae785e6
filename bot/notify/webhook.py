"""Webhooks by the Standard Webhooks specification (standardwebhooks.com): signed JSON, at least once.

`webhook-id` is the delivery's id, the same in every attempt: the receiver drops one that it has seen. So a repeated
request after a crash or a lost answer is harmless, and nothing needs to be searched for.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version

import httpcore

from bot.notify.limits import NOTIFY
from bot.presentation.render_json import document
from bot.runtime.outbox_worker import OutgoingBriefing, Receipt
from summarizer.errors import TRANSIENT_STATUS, DeliveryError, UnreachableError

SECRET_PREFIX = "whsec_"  # noqa: S105 - the specification's prefix
SHORTEST_SECRET = 24
"""Bytes, by the specification."""
_GONE = 410


def decode_secret(secret: str) -> bytes:
    """The key in a secret: "whsec_" and Base64, or any text of at least 24 bytes. Raises ValueError."""
    if secret.startswith(SECRET_PREFIX):
        key = base64.b64decode(secret.removeprefix(SECRET_PREFIX), validate=True)
    else:
        key = secret.encode()
    if len(key) < SHORTEST_SECRET:
        raise ValueError(f"a webhook's secret has at least {SHORTEST_SECRET} bytes")
    return key


def signature(key: bytes, identifier: str, timestamp: int, body: bytes) -> str:
    """The `webhook-signature` header."""
    signed = f"{identifier}.{timestamp}.".encode() + body
    return f"v1,{base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()}"


@dataclass(frozen=True)
class WebhookMessenger:
    """See `bot.runtime.outbox_worker.Messenger`. Redirects are not followed: a signed text goes where it was sent."""

    key: bytes
    now: Callable[[], datetime]

    async def send(self, outgoing: OutgoingBriefing, there: Receipt) -> Receipt:
        del there  # one request is one message
        body = document("briefing", outgoing.briefing, indent=None).encode()
        timestamp = int(self.now().timestamp())
        headers: dict[bytes | str, bytes | str] = {
            "Content-Type": "application/json",
            "User-Agent": f"Deltabrief/{version('deltabrief')}",
            "webhook-id": outgoing.row.marker,
            "webhook-timestamp": str(timestamp),
            "webhook-signature": signature(self.key, outgoing.row.marker, timestamp, body),
        }
        check_status(await self._post(outgoing.destination.address, headers, body))
        return (outgoing.row.marker,)

    async def find(self, outgoing: OutgoingBriefing, until: datetime) -> Receipt:
        """Nothing is found, and nothing needs to be: the receiver knows a repeated delivery by its id."""
        del outgoing, until
        return ()

    async def _post(self, address: str, headers: Mapping[bytes | str, bytes | str], body: bytes) -> int:
        each = NOTIFY.seconds
        timeouts = {"connect": each, "read": each, "write": each, "pool": each}
        try:
            async with (
                httpcore.AsyncConnectionPool(retries=0) as pool,
                pool.stream(
                    "POST", address, headers=headers, content=body, extensions={"timeout": timeouts}
                ) as response,
            ):
                return response.status
        except (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError, OSError) as error:
            reason = str(error) or type(error).__name__  # a timeout has no words
            raise DeliveryError(f"the webhook did not answer: {reason}", retry=True) from error
        except httpcore.UnsupportedProtocol as error:
            raise UnreachableError("the webhook's address is not http or https") from error


def check_status(status: int) -> None:
    """What a webhook's status means: accepted, to be repeated, or refused until somebody repairs it.

    Raises:
        DeliveryError: it may work later.
        UnreachableError: it refuses this address or this text.
    """
    if 200 <= status < 300:  # noqa: PLR2004 - HTTP's classes of status codes
        return
    if status in TRANSIENT_STATUS:
        raise DeliveryError(f"the webhook answered {status}", retry=True)
    reason = "it no longer exists" if status == _GONE else "check its address and secret"
    raise UnreachableError(f"the webhook answered {status}: {reason}")
