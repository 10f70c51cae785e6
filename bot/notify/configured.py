"""The messengers that the settings and the environment configure."""

from __future__ import annotations

import binascii
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.notify.address import APPRISE, MAIL, WEBHOOK
from bot.notify.apprise_messenger import VARIABLE, AppriseMessenger
from bot.notify.mail import MailMessenger, MailServer
from bot.notify.one_click import OneClick
from bot.notify.webhook import WebhookMessenger, decode_secret
from bot.runtime.outbox_worker import Messenger
from summarizer.errors import UsageError

MISSING = {
    WEBHOOK: "set the environment variable WEBHOOK_SECRET to a secret of 24 characters or more",
    MAIL: "set mail.host and mail.sender in the settings file",
}
"""What to do if a platform is not configured."""


def notifiers(
    mail: Mapping[str, Any],
    secret: Callable[[str], str | None],
    now: Callable[[], datetime],
    zone: ZoneInfo,
    links: OneClick | None = None,
) -> dict[str, Messenger]:
    """By platform. `mail` is the settings' section; `secret` reads the environment.

    Raises:
        UsageError: a secret is too short, or a setting is missing.
    """
    found: dict[str, Messenger] = {APPRISE: AppriseMessenger(lambda name: secret(VARIABLE + name.upper()), zone)}
    if signing := secret("WEBHOOK_SECRET"):
        try:
            found[WEBHOOK] = WebhookMessenger(decode_secret(signing), now)
        except (ValueError, binascii.Error) as error:
            raise UsageError(f"WEBHOOK_SECRET is not usable: {error}; {MISSING[WEBHOOK]}") from error
    if mail["host"]:
        if not mail["sender"]:
            raise UsageError("mail.sender is empty: set it to the address that mails come from")
        server = MailServer(**mail, password=secret("MAIL_PASSWORD") or "")
        found[MAIL] = MailMessenger(server, now, zone, links)
    return found
