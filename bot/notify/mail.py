"""Briefings by mail: SMTP and MIME of the standard library, text and HTML, no images and no tracking.

The Message-ID is made of the delivery's id. SMTP cannot be searched, so after a crash a mail may go out twice; servers
and mail programs recognise the second one by its Message-ID.
"""

from __future__ import annotations

import asyncio
import smtplib
import ssl
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from email.headerregistry import Address, BaseHeader, HeaderRegistry, UniqueUnstructuredHeader
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy, Policy
from email.utils import format_datetime
from typing import ClassVar, Literal
from urllib.parse import quote
from zoneinfo import ZoneInfo

from bot.notify.limits import NOTIFY
from bot.notify.mail_html import to_mail_html
from bot.notify.one_click import OneClick
from bot.presentation.briefing_page import briefing_page, format_date, printable
from bot.presentation.render_terminal import to_text
from bot.request_context import carried
from bot.runtime.delivery_places import PER_PLATFORM
from bot.runtime.outbox_worker import OutgoingBriefing, Receipt
from summarizer.briefing.model import Briefing
from summarizer.errors import DeliveryError, UnreachableError

WIDTH = 76
PERMANENT = 500
"""SMTP replies from here on are final (RFC 5321, 4.2.1)."""


class AddressesHeader(BaseHeader):
    """`List-Unsubscribe`: one address a line, however long. The library would encode a long one beyond recognition."""

    max_count: ClassVar[Literal[1]] = 1
    parse = UniqueUnstructuredHeader.parse

    def fold(self, *, policy: Policy) -> str:
        """The header with its line ends."""
        return f"{self.name}: {str(self).replace('>, <', f'>,{policy.linesep} <')}{policy.linesep}"


def _policy() -> EmailPolicy[EmailMessage]:
    headers = HeaderRegistry()
    headers.map_to_type("list-unsubscribe", AddressesHeader)
    return SMTP.clone(header_factory=headers)


_POLICY = _policy()


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mails are handed in. `security` is "starttls", "tls" or "none"; DKIM is the relay's business."""

    host: str
    port: int
    security: str
    sender: str
    user: str = ""
    password: str = ""
    certificates: str | None = None


def digest_mail(
    briefing: Briefing,
    marker: str,
    sender: str,
    recipient: str,
    now: datetime,
    zone: ZoneInfo,
    ends_at: str = "",
) -> EmailMessage:
    """The mail for one briefing. `ends_at`: where one click ends its subscription."""
    page = briefing_page(briefing, zone)
    domain = sender.rpartition("@")[2]
    mail = EmailMessage(policy=_POLICY)
    subject = f"{page.title}: {printable(briefing.bottom_line)}"
    mail["Subject"] = subject if len(subject) <= NOTIFY.subject else f"{subject[: NOTIFY.subject - 1].rstrip()}…"
    mail["From"] = Address("Deltabrief", addr_spec=sender)
    mail["To"] = Address(addr_spec=recipient)
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = f"<{marker}@{domain}>"
    mail["List-Id"] = f"<{briefing.topic_id.encode().hex()[:40]}.deltabrief.{domain}>"
    asked = quote(f"Unsubscribe {recipient} from {page.title}"[: NOTIFY.subject])
    by_mail = f"<mailto:{sender}?subject={asked}>"
    mail["List-Unsubscribe"] = f"<{ends_at}>, {by_mail}" if ends_at else by_mail
    if ends_at:
        mail["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = "All"
    mail.set_content(to_text(page, WIDTH, colour=False), cte="quoted-printable")
    mail.add_alternative(to_mail_html(page), subtype="html", cte="quoted-printable")
    return mail


@dataclass(frozen=True)
class MailMessenger:
    """See `bot.runtime.outbox_worker.Messenger`.

    It waits for the mail server in threads of its own: in the event loop's few, slow mails would hold up the ledger.
    """

    server: MailServer
    now: Callable[[], datetime]
    zone: ZoneInfo
    links: OneClick | None = None
    _threads: ThreadPoolExecutor = field(
        default_factory=lambda: ThreadPoolExecutor(PER_PLATFORM, "mail"), init=False, repr=False, compare=False
    )

    async def send(self, outgoing: OutgoingBriefing, there: Receipt) -> Receipt:
        del there  # one mail is the whole briefing
        address = outgoing.destination.address
        ends_at = self.links.address(outgoing.row.subscription_id) if self.links else ""
        sender, now = self.server.sender, self.now()
        mail = digest_mail(outgoing.briefing, outgoing.row.marker, sender, address, now, self.zone, ends_at)
        await asyncio.get_running_loop().run_in_executor(self._threads, carried(self._hand_in, mail, address))
        return (mail["Message-ID"],)

    async def find(self, outgoing: OutgoingBriefing, until: datetime) -> Receipt:
        """SMTP cannot be searched: a repeated mail has the same Message-ID."""
        del outgoing, until
        return ()

    def _hand_in(self, mail: EmailMessage, recipient: str) -> None:
        try:
            with self._connected() as smtp:
                smtp.send_message(mail, self.server.sender, [recipient])
        except smtplib.SMTPRecipientsRefused as error:
            code, reply = error.recipients[recipient]
            raise _refused(code, reply) from error
        except smtplib.SMTPAuthenticationError as error:
            raise DeliveryError("the mail server refused mail.user and MAIL_PASSWORD", retry=True) from error
        except smtplib.SMTPResponseException as error:
            raise _refused(error.smtp_code, error.smtp_error) from error
        except (smtplib.SMTPException, OSError) as error:
            raise DeliveryError(f"the mail server did not take it: {error}", retry=True) from error

    def _connected(self) -> smtplib.SMTP:
        server, trusted = self.server, ssl.create_default_context(cafile=self.server.certificates)
        if server.security == "tls":
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(server.host, server.port, timeout=NOTIFY.seconds, context=trusted)
        else:
            smtp = smtplib.SMTP(server.host, server.port, timeout=NOTIFY.seconds)
        if server.security == "starttls":
            smtp.starttls(context=trusted)
        if server.user:
            smtp.login(server.user, server.password)
        return smtp


def _refused(code: int, reply: bytes | str) -> DeliveryError:
    text = reply.decode("utf-8", "replace") if isinstance(reply, bytes) else reply
    reason = f"the mail server answered {code} {printable(text)[: NOTIFY.subject]}"
    return UnreachableError(reason) if code >= PERMANENT else DeliveryError(reason, retry=True)


def mail_title(briefing: Briefing, zone: ZoneInfo) -> str:
    """A title for services that show one above a text."""
    return f"{printable(briefing.topic_name)}, {format_date(briefing.until, zone)}"
