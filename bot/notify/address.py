"""Where a console subscription can go: a webhook, a mail address, or a service that apprise knows. Pure."""

from __future__ import annotations

import re
from email.headerregistry import Address
from urllib.parse import urlsplit

from summarizer.delivery.model import Destination, DestinationKind
from summarizer.errors import UsageError
from summarizer.ids import digest

WEBHOOK, MAIL, APPRISE = "webhook", "mail", "apprise"
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,40}")
_VISIBLE_ASCII = re.compile(r"[!-~]+")
HOW = "write an https:// address (a webhook), mailto:you@example.org, or apprise:NAME"


def destination_of(text: str, workspace_id: str) -> Destination:
    """The destination that a user means.

    Raises:
        UsageError: it is none of these; the message says what to write.
    """
    platform, kind, address = _parts(text.strip())
    return Destination(digest("destination", workspace_id, platform, address), workspace_id, kind, address, platform)


def _parts(text: str) -> tuple[str, DestinationKind, str]:
    scheme, _, rest = text.partition(":")
    match scheme.casefold():
        case "http" | "https":
            return WEBHOOK, DestinationKind.CHANNEL, _webhook(text)
        case "mailto":
            return MAIL, DestinationKind.DIRECT, mail_address(rest)
        case "apprise":
            if not _NAME.fullmatch(rest):
                raise UsageError(f"{rest!r} is not a name: use letters, digits and _; its URL is in APPRISE_NAME")
            return APPRISE, DestinationKind.CHANNEL, rest
    raise UsageError(f"{text!r} is not a destination; {HOW}")


def _webhook(text: str) -> str:
    try:
        parts = urlsplit(text)
        valid = bool(parts.hostname) and parts.port != 0
    except ValueError:
        valid = False
    if not valid or not _VISIBLE_ASCII.fullmatch(text):
        raise UsageError(f"{text!r} is not a valid address; {HOW}")
    if parts.username or parts.password:
        raise UsageError("a webhook's address holds no password: its receiver checks the signature instead")
    return parts._replace(fragment="").geturl()


def mail_address(text: str) -> str:
    """The address, if one can send mail to it. Raises UsageError."""
    try:
        address = Address(addr_spec=text.strip())
    except (ValueError, IndexError) as error:  # IndexError: the parser's own, for an empty text
        raise UsageError(f"{text!r} is not a mail address; write mailto:you@example.org") from error
    if not address.username or "." not in address.domain.strip(".") or not address.addr_spec.isascii():
        raise UsageError(f"{text!r} is not a mail address; write mailto:you@example.org")
    return address.addr_spec
