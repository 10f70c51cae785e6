"""Briefings through apprise, which knows more than a hundred services. A service's URL is a secret of the environment.

apprise tells only whether a message was taken, so a lost answer means that it may arrive twice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.notify.limits import NOTIFY
from bot.notify.mail import WIDTH, mail_title
from bot.presentation.briefing_page import briefing_page
from bot.presentation.render_terminal import to_text
from bot.runtime.outbox_worker import OutgoingBriefing, Receipt
from summarizer.errors import DeliveryError, UnreachableError

VARIABLE = "APPRISE_"
"""Before the name, in capital letters: the environment variable with the service's URL."""


@dataclass(frozen=True)
class AppriseMessenger:
    """See `bot.runtime.outbox_worker.Messenger`. `url_of` gives the service's URL for a name, None if it has none."""

    url_of: Callable[[str], str | None]
    zone: ZoneInfo

    async def send(self, outgoing: OutgoingBriefing, there: Receipt) -> Receipt:
        del there  # one notification is the whole briefing
        try:
            from apprise import Apprise, NotifyFormat  # noqa: PLC0415 - an optional dependency
        except ModuleNotFoundError as error:
            raise DeliveryError("apprise is not installed: pip install 'deltabrief[notify]'", retry=True) from error
        name = outgoing.destination.address
        url = self.url_of(name)
        if not url:
            raise DeliveryError(f"set {VARIABLE}{name.upper()} to the service's apprise URL", retry=True)
        service = Apprise()
        if not service.add(url):
            raise UnreachableError(f"{VARIABLE}{name.upper()} is not a URL that apprise understands")
        body = to_text(briefing_page(outgoing.briefing, self.zone), WIDTH, colour=False)[: NOTIFY.body]
        title = mail_title(outgoing.briefing, self.zone)
        if not await service.async_notify(body=body, title=title, body_format=NotifyFormat.TEXT):
            raise DeliveryError("the service did not take the message", retry=True)
        return (outgoing.row.marker,)

    async def find(self, outgoing: OutgoingBriefing, until: datetime) -> Receipt:
        """Apprise cannot search."""
        del outgoing, until
        return ()
