"""A saved email (.eml) to articles: a newsletter, a press release, or either forwarded by somebody. Pure.

bytes → parts → the plain text, or the HTML if it is more complete → separate forwarded text and emails
      → several articles if it is a digest → each with its sender, subject and date
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.message import MIMEPart
from email.utils import parseaddr
from itertools import islice
from typing import Any

from bot.watching.charset import decode
from bot.watching.dates import parse_moment
from bot.watching.limits import MAIL
from bot.watching.mail_parts import (
    TANGLED,
    MailBudget,
    MailParts,
    MailText,
    charset_of,
    header_of,
    is_of_type,
    parsed_mail,
    parts_of_mail,
    payload_of,
    text_of_mail,
)
from bot.watching.mail_text import Forwarded, bare_subject, forwarded, is_reply, mail_article_text
from bot.watching.newsletter import Digest, DigestItem, digest_of
from bot.watching.page_to_article import article_from_page
from bot.watching.pdf import article_from_pdf
from bot.watching.strip_markup import one_line
from summarizer.errors import InputError
from summarizer.ingest.limits import DEDUPLICATION
from summarizer.ingest.model import MetadataField, RawArticle, partial_because

_MORE_ARTICLES = f"this mail has more articles than are read: at most {MAIL.articles}; the rest is left out"
_TOO_DEEP = f"mails attached to mails more than {MAIL.depth} deep are left out"
NO_SENDER = "mail"
"""The publisher of an email that names no sender, and of the files attached to one."""
_WORD = re.compile(r"\w+")
_LIST = re.compile(r"\s*\"?([^<>\"]{3,80}?)\"?\s*<[^<>]*>\s*")
_NO_NAME = re.compile(r".*(?:\d{4}|[a-f0-9]{12}|@|mc list|mailing list).*", re.IGNORECASE)
_VIA = re.compile(r".{1,80}?\s(?:via|through|über|par|por|via la)\s(.{2,80})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class MailContents:
    """The articles of an email, and notes about what was left out."""

    articles: tuple[RawArticle, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _About:
    """Common values of the articles of one email; `notes` say what was left out of it and of those attached to it."""

    blank: RawArticle
    budget: MailBudget
    depth: int = 0
    notes: set[str] = field(default_factory=set)


def articles_from_mail(data: bytes, blank: RawArticle) -> MailContents:
    """The email's articles with its subject and date: one article, those of a digest, or those that it forwards.

    `blank` has their other values, and an id for an email that has none.

    If an email only has attachments and a note of a few words, the attachments are its articles. The publisher is the
    mailing list or the sender. Text is decoded by its declared charset, or by our own detection if that is
    wrong.

    Raises:
        InputError: it contains no text, its parts are too many or nested too deep, or its headers are too long.
    """
    budget = MailBudget(MAIL.parts, max(MAIL.headers, int(MAIL.headers_share * len(data))))
    about = _About(replace(blank, publisher=NO_SENDER), budget)
    articles = tuple(_articles(parsed_mail(data, budget), about))
    if len(articles) > MAIL.articles:
        about.notes.add(_MORE_ARTICLES)
    return MailContents(articles[: MAIL.articles], tuple(sorted(about.notes)))


# --- an email's articles ----------------------------------------------------------------------------------------------


def _articles(mail: MIMEPart, about: _About) -> list[RawArticle]:
    parts = parts_of_mail(mail)
    text = text_of_mail(parts)
    subject = one_line(header_of(mail, "Subject"))
    carried, refused = _carried(parts, about)
    blank = _blank(mail, about)
    if not is_reply(subject) and (sent_on := _innermost(text.text)):
        return [*_sent_on(sent_on, text.left_out, blank, about), *carried]
    own = _of_text(text, blank, subject, about)
    if carried and _is_note(" ".join(article.body for article in own)):
        return carried
    if not own:
        raise InputError(refused or "there is no text in this mail; save its attachment instead")
    return [*own, *(article for article in carried if "#" not in str(article.guid))]  # those with an id of their own


def _sent_on(sent_on: Forwarded, left_out: str, blank: RawArticle, about: _About) -> list[RawArticle]:
    """What the sender wrote above a forwarded text, if it is an article, and that text."""
    note = "" if _is_note(mail_article_text(sent_on.note)) else sent_on.note
    above = _of_text(MailText(note), blank, "", about)
    sent = replace(blank, **_sent_by(sent_on, about))
    sent = replace(sent, guid=f"{blank.guid}#forwarded") if above else sent
    return [*above, *_of_text(MailText(sent_on.text, left_out=left_out), sent, "", about)]


def _innermost(text: str) -> Forwarded | None:
    """The forwarded text in this one, and what was forwarded inside it if nobody wrote above that."""
    found = forwarded(text)
    if found is None:
        return None
    for _ in range(MAIL.depth):
        inner = forwarded(found.text)
        if inner is None or not _is_note(mail_article_text(inner.note)):
            break
        found = replace(inner, note=found.note)
    return found


def _is_note(text: str) -> bool:
    return len(_WORD.findall(text)) < MAIL.note


def _of_text(text: MailText, blank: RawArticle, subject: str, about: _About) -> list[RawArticle]:
    """The articles in a text. The last of them is partial if the end of the text is left out."""
    articles = _one_or_listed(text, blank, subject, about)
    if not text.left_out:
        return articles
    return [*articles[:-1], *(partial_because(last, text.left_out) for last in articles[-1:])]


def _one_or_listed(text: MailText, blank: RawArticle, subject: str, about: _About) -> list[RawArticle]:
    """One article, or the items of a digest, each pointing to its page."""
    digest = digest_of(text.html) if text.html else Digest()
    if digest.items:
        if digest.left_out:
            about.notes.add(_MORE_ARTICLES)
        intro = mail_article_text(digest.intro)
        first = [] if _is_note(intro) else [replace(blank, body=intro)]
        return [*first, *(_of_item(item, number, blank) for number, item in enumerate(digest.items, 1))]
    body = mail_article_text(text.text, reply=is_reply(subject))
    return [replace(blank, body=body)] if _WORD.search(body) else []


def _of_item(item: DigestItem, number: int, blank: RawArticle) -> RawArticle:
    return replace(
        blank, body=item.text, title=one_line(item.title), guid=f"{blank.guid}#{number}", points_to=item.link
    )


def _blank(mail: MIMEPart, about: _About) -> RawArticle:
    """An article of this email without its text."""
    sender = header_of(mail, "From")
    name, address = _name_and_address(sender)
    author = one_line(name or address)
    return replace(
        about.blank,
        publisher=_publisher(mail, author) or NO_SENDER,
        guid=one_line(header_of(mail, "Message-ID")) or about.blank.guid,
        title=bare_subject(one_line(header_of(mail, "Subject"))) or None,
        published_at=_date(mail, about.blank.fetched_at),
        facts=(MetadataField("author", author, "mail"),) if author else (),
    )


def _name_and_address(sender: str) -> tuple[str, str]:
    """As the library reads them in a header; both "" if the header's comments are nested too deep for the library.

    Only the beginning of the sender is read: in a forwarded text it may have any length, and each letter costs a
    microsecond.
    """
    try:
        return parseaddr(sender[: MAIL.header])
    except RecursionError:
        return "", ""


def _publisher(mail: MIMEPart, author: str) -> str:
    """The list's own name, if readable; else the sender's ("Marta Quill via Harbour Post" gives Harbour Post)."""
    listed = _LIST.fullmatch(" ".join(header_of(mail, "List-Id").split()))
    name = listed.group(1).strip() if listed else ""
    if " " in name and not _NO_NAME.fullmatch(name):
        return one_line(name)
    via = _VIA.fullmatch(author)
    return via.group(1).strip() if via else author


def _sent_by(sent_on: Forwarded, about: _About) -> dict[str, Any]:
    """The sender, subject and date in a forwarded text, where given."""
    name = one_line(_name_and_address(sent_on.sender)[0] or re.sub(r"[<\[(].*", "", sent_on.sender)) or one_line(
        sent_on.sender
    )
    values: dict[str, Any] = {}
    if name:
        values |= {"publisher": name, "facts": (MetadataField("author", name, "mail"),)}
    if sent_on.subject:
        values["title"] = bare_subject(one_line(sent_on.subject))
    if date := _believable(one_line(sent_on.date), about.blank.fetched_at):
        values["published_at"] = date
    return values


def _date(mail: MIMEPart, now: datetime) -> datetime | None:
    """When it was sent; or when a server received it, if the sender's clock is days off or missing."""
    sent = _believable(header_of(mail, "Date"), now)
    hops = (str(value) for name, value in mail.raw_items() if name.lower() == "received")  # unparsed, which is slow
    stamps = (_believable(one_line(hop.rpartition(";")[2]), now) for hop in islice(hops, MAIL.hops))
    received = min(filter(None, stamps), default=None)
    if sent is None:
        return received
    if received is None:
        return sent
    return sent if abs(sent - received) <= MAIL.received else received


def _believable(text: str, now: datetime) -> datetime | None:
    """The date in this text, if a mail that arrived by now can have it."""
    date = parse_moment(text)
    if date is None:
        return None
    return date if datetime(DEDUPLICATION.oldest, 1, 1, tzinfo=UTC) <= date <= now + MAIL.received else None


# --- attachments ------------------------------------------------------------------------------------------------------


def _carried(parts: MailParts, about: _About) -> tuple[list[RawArticle], str]:
    """The articles in attached emails and files, and the reason why one could not be read."""
    articles: list[RawArticle] = []
    refused = ""
    readers = [*((_of_mail, part) for part in parts.mails), *((_of_file, part) for part in parts.files)]
    for number, (reader, part) in enumerate(readers, 1):
        try:
            blank = replace(about.blank, guid=f"{about.blank.guid}#part{number}")
            articles += reader(part, replace(about, blank=blank, depth=about.depth + 1))
        except InputError as error:
            refused = refused or str(error)
    return articles, refused


def _of_mail(part: MIMEPart, about: _About) -> list[RawArticle]:
    """Raises InputError."""
    if about.depth > MAIL.depth:
        about.notes.add(_TOO_DEEP)
        raise InputError(TANGLED)
    attached = next(part.iter_parts(), None)
    return _articles(parsed_mail(payload_of(part), about.budget) if attached is None else attached, about)


def _of_file(part: MIMEPart, about: _About) -> list[RawArticle]:
    """Raises InputError."""
    data = payload_of(part)
    if is_of_type(part, "application/pdf", ".pdf"):
        return [article_from_pdf(data, about.blank)]
    text = decode(data, charset_of(part))
    if is_of_type(part, "text/html", ".html", ".htm"):
        return [article_from_page(text, about.blank)]
    return [replace(about.blank, body=text)]
