"""One-click unsubscription (RFC 8058): an address that ends one subscription, signed so that nobody can make another.

The address has no secret of the ledger in it: the subscription's id and an HMAC of it. Whoever has the mail can end the
subscription, and nothing else.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import dataclass

from summarizer.errors import UsageError

VARIABLE = "UNSUBSCRIBE_SECRET"
PATH = "/unsubscribe"
SHORTEST = 24
"""Characters of the secret: as many as a webhook's."""


@dataclass(frozen=True, slots=True)
class OneClick:
    """Makes and checks the addresses. `base` is where readers reach `serve`, without a slash at the end."""

    base: str
    key: bytes

    def address(self, subscription_id: str) -> str:
        """Where a POST ends this subscription."""
        return f"{self.base}{PATH}/{self.token(subscription_id)}"

    def token(self, subscription_id: str) -> str:
        """The last part of the address."""
        return f"{subscription_id}.{self._signature(subscription_id)}"

    def subscription_of(self, token: str) -> str | None:
        """The subscription that this token ends; None if we did not make it."""
        subscription_id, _, signature = token.rpartition(".")
        expected = self._signature(subscription_id)
        return subscription_id if hmac.compare_digest(signature.encode(), expected.encode()) else None

    def _signature(self, subscription_id: str) -> str:
        signed = hmac.new(self.key, f"unsubscribe:{subscription_id}".encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(signed).rstrip(b"=").decode()


def one_click(secret: str | None, public_url: str) -> OneClick | None:
    """With the secret, if readers reach `serve` over https, which the RFC requires; else None.

    Raises:
        UsageError: the secret is too short.
    """
    if not secret:
        return None
    if len(secret) < SHORTEST:
        raise UsageError(f"{VARIABLE} is too short: set it to a secret of {SHORTEST} characters or more")
    return OneClick(public_url.rstrip("/"), secret.encode()) if public_url.startswith("https://") else None
