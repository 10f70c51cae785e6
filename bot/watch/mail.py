"""A saved mail (.eml) to an article: a newsletter or press release that somebody put into a folder. Pure."""

from __future__ import annotations

import email
import email.policy
from datetime import datetime
from email.message import EmailMessage, Message
from email.utils import parseaddr

from bot.watch.dates import moment
from bot.watch.decode import decode
from bot.watch.extract import article_from_page
from bot.watch.markup import line
from summarizer.errors import InputError
from summarizer.types import Fact, RawArticle

_TANGLED = "the parts of this mail are nested too deep; save the text as text or HTML"


def article_from_mail(
    data: bytes, publisher: str | None, fetched_at: datetime, guid: str, source_id: str | None = None
) -> RawArticle:
    """The mail's text under its subject and date; attachments are left out.

    Without a `publisher` it is the sender's name. Text is decoded by its own charset, and by ours where that is wrong.

    Raises:
        InputError: there is no text in it.
    """
    mail = _parsed(data)
    assert isinstance(mail, EmailMessage)  # what the policy makes
    sender = _header(mail, "From")
    name = line(parseaddr(sender)[0] or parseaddr(sender)[1])
    part = _text_part(mail)
    if part is None:
        raise InputError("there is no text in this mail; save its attachment instead")
    text = _decoded(part)
    article = RawArticle(text, publisher or name or "mail", fetched_at, source_id=source_id)
    if part.get_content_type() == "text/html":
        article = article_from_page(text, article.publisher, fetched_at, source_id=source_id)
    return RawArticle(
        body=article.body,
        publisher=article.publisher,
        fetched_at=fetched_at,
        guid=line(_header(mail, "Message-ID")) or guid,
        title=line(_header(mail, "Subject")) or article.title,
        published_at=moment(_header(mail, "Date")),
        source_id=source_id,
        facts=(Fact("author", name, "mail"),) if name else (),
    )


def _parsed(data: bytes) -> Message:
    """Raises InputError."""
    try:
        return email.message_from_bytes(data, policy=email.policy.default)
    except RecursionError as error:
        raise InputError(_TANGLED) from error


def _header(mail: EmailMessage, name: str) -> str:
    """A header as text; a broken one counts as left out."""
    try:
        return str(mail.get(name) or "")
    except (
        ValueError,
        LookupError,
        AttributeError,
        TypeError,
        RecursionError,
    ):  # what the parser of headers raises on odd ones
        return ""


def _text_part(mail: EmailMessage) -> EmailMessage | None:
    try:
        part = mail.get_body(preferencelist=("plain", "html"))
    except (ValueError, AttributeError, KeyError):  # parts that say they are several and are not
        return None
    except RecursionError as error:
        raise InputError(_TANGLED) from error
    return part if isinstance(part, EmailMessage) and part.get_content_maintype() == "text" else None


def _decoded(part: EmailMessage) -> str:
    """Raises InputError."""
    payload = part.get_payload(decode=True)
    return decode(payload if isinstance(payload, bytes) else b"", part.get_content_charset()).replace("\r\n", "\n")
