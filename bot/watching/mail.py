"""A saved email (.eml) to articles: a newsletter, a press release, or either forwarded by somebody. Pure.

bytes → parts → the plain text, or the HTML if it is more complete → separate forwarded text and emails
      → several articles if it is a digest → each with its sender, subject and date
"""

from __future__ import annotations

import email.policy
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr
from functools import lru_cache
from itertools import islice
from typing import Any, cast

from bot.watching.charset import decode
from bot.watching.dates import parse_moment
from bot.watching.limits import MAIL
from bot.watching.mail_text import Forwarded, bare_subject, forwarded, is_reply, is_stub, mail_article_text, unflowed
from bot.watching.newsletter import Digest, DigestItem, digest_of, html_text, is_cut
from bot.watching.page_to_article import article_from_page, too_large
from bot.watching.pdf import article_from_pdf
from bot.watching.strip_markup import one_line
from summarizer.errors import InputError
from summarizer.ingest.limits import DEDUPLICATION
from summarizer.ingest.model import MetadataField, RawArticle, partial_because

_TANGLED = "the parts of this mail are nested too deep; save the text as text or HTML"
_MORE_ARTICLES = f"this mail has more articles than are read: at most {MAIL.articles}; the rest is left out"
_TOO_DEEP = f"mails that are attached to each other more than {MAIL.depth} deep are left out"
_LONG_HEADERS = "this mail has headers far longer than any other; save the text as text or HTML"
_READ = re.compile(r"content-.*|from|subject|date|message-id|list-id", re.IGNORECASE)
"""The headers that are parsed."""
_WORD = re.compile(r"\w+")
_LIST = re.compile(r"\s*\"?([^<>\"]{3,80}?)\"?\s*<[^<>]*>\s*")
_NO_NAME = re.compile(r".*(?:\d{4}|[a-f0-9]{12}|@|mc list|mailing list).*", re.IGNORECASE)
_VIA = re.compile(r".{1,80}?\s(?:via|through|über|par|por|via la)\s(.{2,80})", re.IGNORECASE)
_TAG = re.compile(r"<[a-zA-Z!/]")
_END_TAG = re.compile(r"</(?:p|div|td|body|html)>", re.IGNORECASE)


@dataclass(slots=True)
class _Budget:
    """How many parts an email and those inside it may still have, and characters of the headers that are read.

    `notes` say what was left out.
    """

    parts: int
    headers: int
    notes: set[str] = field(default_factory=set)


class _Policy(email.policy.EmailPolicy):
    """The library's policy with limits on headers, as its header parser takes 5 to 12 microseconds a character."""

    budget = _Budget(0, 0)

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """The name and value of a header. Raises InputError."""
        name, value = super().header_source_parse(sourcelines)
        value = value[: MAIL.header]
        if _READ.fullmatch(name):
            self.budget.headers -= len(value)
            if self.budget.headers < 0:
                raise InputError(_LONG_HEADERS)
        return name, value

    def header_fetch_parse(self, name: str, value: str) -> Any:  # noqa: ANN401 - the library has a class for each name
        """The parsed header. The library would parse it at each look at it."""
        return _parsed_header(name, value)


@lru_cache(maxsize=1_000)
def _parsed_header(name: str, value: str) -> Any:  # noqa: ANN401 - as above
    return email.policy.default.header_fetch_parse(name, value)


@dataclass(frozen=True, slots=True)
class MailContents:
    """The articles of an email, and notes about what was left out."""

    articles: tuple[RawArticle, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _About:
    """Common values of the articles of one email."""

    publisher: str | None
    now: datetime
    guid: str
    source_id: str | None
    budget: _Budget
    depth: int = 0


@dataclass(slots=True)
class _Parts:
    """The parts of an email: its texts (plain, HTML), attached emails, and files."""

    texts: list[tuple[EmailMessage | None, EmailMessage | None]]
    mails: list[EmailMessage]
    files: list[EmailMessage]


@dataclass(frozen=True, slots=True)
class _Text:
    """The text of an email, its HTML if the text comes from that, and why the end of that is left out, if it is."""

    text: str = ""
    html: str = ""
    left_out: str = ""


def articles_from_mail(
    data: bytes, publisher: str | None, fetched_at: datetime, guid: str, source_id: str | None = None
) -> MailContents:
    """The email's articles under its subject and date: one, those of a digest, or those that it only forwards.

    An email that attaches others, or files, with a note of a few words is treated as its attachments. Without a
    `publisher`, it is the name of the list or of the sender. Text is decoded by its declared charset, or by our own
    detection if that is wrong.

    Raises:
        InputError: it contains no text, its parts are too many or nested too deep, or its headers are too long.
    """
    budget = _Budget(MAIL.parts, max(MAIL.headers, int(MAIL.headers_share * len(data))))
    about = _About(publisher, fetched_at, guid, source_id, budget)
    articles = tuple(_articles(_parsed(data, budget), about))
    if len(articles) > MAIL.articles:
        budget.notes.add(_MORE_ARTICLES)
    return MailContents(articles[: MAIL.articles], tuple(sorted(budget.notes)))


def _parsed(data: bytes, budget: _Budget) -> EmailMessage:
    """Raises InputError."""

    def part(policy: email.policy.EmailPolicy | None = None) -> EmailMessage:
        budget.parts -= 1
        if budget.parts < 0:
            raise InputError(_TANGLED)
        return EmailMessage(policy or allowed)

    # a policy is generic only in its stubs, which do not know either that a subclass takes its own attributes
    allowed = cast("email.policy.EmailPolicy[EmailMessage]", cast("Any", _Policy)(budget=budget))
    try:
        # the parser creates each part with this class, and descends into each by recursion
        parser: BytesParser[EmailMessage] = BytesParser(_class=part, policy=allowed)
        return parser.parsebytes(data)
    except RecursionError as error:
        raise InputError(_TANGLED) from error


# --- an email's articles ----------------------------------------------------------------------------------------------


def _articles(mail: EmailMessage, about: _About) -> list[RawArticle]:
    parts = _parts(mail)
    text = _text(parts.texts)
    subject = one_line(_header(mail, "Subject"))
    carried, refused = _carried(parts, about)
    blank = _blank(mail, about)
    if not is_reply(subject) and (sent_on := _innermost(text.text)):
        above = (
            _of_text(_Text(sent_on.note), blank, subject, about)
            if not _is_note(mail_article_text(sent_on.note))
            else []
        )
        sent = replace(blank, **_sent_by(sent_on, about))
        sent = replace(sent, guid=f"{blank.guid}#forwarded") if above else sent
        return [*above, *_of_text(_Text(sent_on.text, left_out=text.left_out), sent, "", about), *carried]
    own = _of_text(text, blank, subject, about)
    if carried and (not own or _is_note(" ".join(article.body for article in own))):
        return carried
    if not own:
        raise InputError(refused or "there is no text in this mail; save its attachment instead")
    return [*own, *(article for article in carried if article.guid and "#" not in article.guid)]


def _innermost(text: str) -> Forwarded | None:
    """The forwarded text in this one, and what was forwarded inside it if nobody wrote above that."""
    inner_text = forwarded(text)
    for _ in range(MAIL.depth):
        inner = forwarded(inner_text.text) if inner_text else None
        if not inner_text or not inner or not _is_note(mail_article_text(inner.note)):
            break
        inner_text = replace(inner, note=inner_text.note)
    return inner_text


def _is_note(text: str) -> bool:
    return len(_WORD.findall(text)) < MAIL.note


def _of_text(text: _Text, blank: RawArticle, subject: str, about: _About) -> list[RawArticle]:
    """The articles in a text. The last of them is partial if the end of the text is left out."""
    articles = _one_or_listed(text, blank, subject, about)
    if not articles or not text.left_out:
        return articles
    return [*articles[:-1], partial_because(articles[-1], text.left_out)]


def _one_or_listed(text: _Text, blank: RawArticle, subject: str, about: _About) -> list[RawArticle]:
    """One article, or the items of a digest, each pointing to its page."""
    digest = digest_of(text.html) if text.html else Digest()
    if digest.items:
        if digest.left_out:
            about.budget.notes.add(_MORE_ARTICLES)
        intro = mail_article_text(digest.intro)
        first = [] if _is_note(intro) else [replace(blank, body=intro)]
        return [*first, *(_of_item(item, number, blank) for number, item in enumerate(digest.items, 1))]
    body = mail_article_text(text.text, reply=is_reply(subject))
    return [replace(blank, body=body)] if _WORD.search(body) else []


def _of_item(item: DigestItem, number: int, blank: RawArticle) -> RawArticle:
    return replace(
        blank, body=item.text, title=one_line(item.title), guid=f"{blank.guid}#{number}", points_to=item.link
    )


def _blank(mail: EmailMessage, about: _About) -> RawArticle:
    """An article of this email without its text."""
    sender = _header(mail, "From")
    author = one_line(parseaddr(sender)[0] or parseaddr(sender)[1])
    return RawArticle(
        body="",
        publisher=about.publisher or _publisher(mail, author) or "mail",
        fetched_at=about.now,
        guid=one_line(_header(mail, "Message-ID")) or about.guid,
        title=bare_subject(one_line(_header(mail, "Subject"))) or None,
        published_at=_date(mail, about.now),
        source_id=about.source_id,
        facts=(MetadataField("author", author, "mail"),) if author else (),
    )


def _publisher(mail: EmailMessage, author: str) -> str:
    """The list's own name, if readable; else the sender's ("Marta Quill via Harbour Post" gives Harbour Post)."""
    listed = _LIST.fullmatch(" ".join(_header(mail, "List-Id").split()))
    if listed and not _NO_NAME.fullmatch(listed.group(1)) and " " in listed.group(1).strip():
        return one_line(listed.group(1))
    via = _VIA.fullmatch(author)
    return via.group(1).strip() if via else author


def _sent_by(sent_on: Forwarded, about: _About) -> dict[str, Any]:
    """The sender, subject and date in a forwarded text, where given."""
    name = one_line(parseaddr(sent_on.sender)[0] or re.sub(r"[<\[(].*", "", sent_on.sender)) or one_line(sent_on.sender)
    values: dict[str, Any] = {}
    if name:
        values |= {"publisher": about.publisher or name, "facts": (MetadataField("author", name, "mail"),)}
    if sent_on.subject:
        values["title"] = bare_subject(one_line(sent_on.subject))
    if (date := parse_moment(one_line(sent_on.date))) and _is_believable(date, about.now):
        values["published_at"] = date
    return values


def _date(mail: EmailMessage, now: datetime) -> datetime | None:
    """When it was sent; or when a server received it, if the sender's clock is days off or missing."""
    sent = parse_moment(_header(mail, "Date"))
    sent = sent if sent and _is_believable(sent, now) else None
    hops = (str(value) for name, value in mail.raw_items() if name.lower() == "received")  # unparsed, which is slow
    stamps = [parse_moment(one_line(hop.rpartition(";")[2])) for hop in islice(hops, MAIL.hops)]
    received = min((stamp for stamp in stamps if stamp and _is_believable(stamp, now)), default=None)
    if sent is None or received is None:
        return sent or received
    return sent if abs(sent - received) <= MAIL.received else received


def _is_believable(date: datetime, now: datetime) -> bool:
    return datetime(DEDUPLICATION.oldest, 1, 1, tzinfo=UTC) <= date <= now + MAIL.received


# --- attachments ------------------------------------------------------------------------------------------------------


def _carried(parts: _Parts, about: _About) -> tuple[list[RawArticle], str]:
    """The articles in attached emails and files, and the reason why one could not be read."""
    articles: list[RawArticle] = []
    refused = ""
    readers = [*((_of_mail, part) for part in parts.mails), *((_of_file, part) for part in parts.files)]
    for number, (reader, part) in enumerate(readers, 1):
        try:
            articles += reader(part, replace(about, guid=f"{about.guid}#part{number}", depth=about.depth + 1))
        except InputError as error:
            refused = refused or str(error)
    return articles, refused


def _of_mail(part: EmailMessage, about: _About) -> list[RawArticle]:
    """Raises InputError."""
    if about.depth > MAIL.depth:
        about.budget.notes.add(_TOO_DEEP)
        raise InputError(_TANGLED)
    inside = part.get_payload() if part.is_multipart() else None
    message = inside[0] if isinstance(inside, list) and inside else None
    if isinstance(message, EmailMessage):
        return _articles(message, about)
    return _articles(_parsed(_payload(part), about.budget), about)


def _of_file(part: EmailMessage, about: _About) -> list[RawArticle]:
    """Raises InputError."""
    name, kind, charset = _filename(part), part.get_content_type(), _or_nothing(part.get_content_charset)
    data, publisher = _payload(part), about.publisher or "mail"
    if name.endswith(".pdf") or kind == "application/pdf":
        return [article_from_pdf(data, publisher, about.now, about.guid, about.source_id)]
    text = decode(data, charset)
    if name.endswith((".html", ".htm")) or kind == "text/html":
        return [article_from_page(text, publisher, about.now, guid=about.guid, source_id=about.source_id)]
    return [RawArticle(text, publisher, about.now, guid=about.guid, source_id=about.source_id)]


# --- parts ------------------------------------------------------------------------------------------------------------


def _parts(mail: EmailMessage) -> _Parts:
    """The parts of the email, without descending into attached emails."""
    parts = _Parts([], [], [])
    todo: list[tuple[EmailMessage, bool]] = [(mail, False)]
    while todo:
        part, other = todo.pop()
        kind = part.get_content_type()
        inside = part.get_payload() if part.is_multipart() else None
        if kind == "message/rfc822" or _filename(part).endswith(".eml"):
            parts.mails.append(part)
        elif isinstance(inside, list):
            below = [child for child in inside if isinstance(child, EmailMessage)]
            todo += [
                (child, kind == "multipart/alternative" and place > 0)
                for place, child in reversed(list(enumerate(below)))
            ]
        elif _is_file(part):
            parts.files.append(part)
        elif kind in {"text/plain", "text/html"}:
            _add(parts.texts, part, is_html=kind == "text/html", other=other)
    return parts


def _add(
    texts: list[tuple[EmailMessage | None, EmailMessage | None]], part: EmailMessage, *, is_html: bool, other: bool
) -> None:
    """Alternative forms of one text belong together."""
    plain, html = texts.pop() if other and texts and texts[-1][1 if is_html else 0] is None else (None, None)
    texts.append((plain, part) if is_html else (part, html))


def _is_file(part: EmailMessage) -> bool:
    kind = part.get_content_type()
    if kind == "application/pdf" or _filename(part).endswith((".pdf", ".html", ".htm", ".txt", ".md")):
        return True
    return kind in {"text/plain", "text/html"} and "attachment" in _header(part, "Content-Disposition").lower()


def _text(texts: Sequence[tuple[EmailMessage | None, EmailMessage | None]]) -> _Text:
    """The email's texts one after the other, each in its most complete form."""
    chosen = [_chosen(plain, html) for plain, html in texts]
    return _Text(
        "\n\n".join(text.text for text in chosen if text.text),
        "\n".join(text.html for text in chosen if text.html),
        next((text.left_out for text in chosen if text.left_out), ""),
    )


def _chosen(plain: EmailMessage | None, html: EmailMessage | None) -> _Text:
    """The plain text, unless it is only a stub of the HTML."""
    text = _plain(plain) if plain is not None else _Text()
    if html is None:
        return text
    page = _decoded(html)
    drawn = _drawn(page)
    if plain is None or _says_more(drawn.text, text.text):
        return drawn
    listed = drawn.text and digest_of(page).items  # a newsletter of several articles, which only the HTML tells apart
    return drawn if listed else text


def _drawn(page: str) -> _Text:
    return _Text(html_text(page), page, too_large("the mail", page) if is_cut(page) else "")


def _says_more(drawn: str, text: str) -> bool:
    """Whether the HTML's text is more than the plain text, which some programs fill with a note or a link."""
    if is_stub(drawn):
        return False
    return is_stub(text) or len(_WORD.findall(drawn)) > MAIL.richer * len(_WORD.findall(text))


def _plain(part: EmailMessage) -> _Text:
    flowed, delsp = _parameter(part, "format") == "flowed", _parameter(part, "delsp") == "yes"
    text = _decoded(part)
    if _TAG.search(text[:2000]) and _END_TAG.search(text):  # HTML declared as plain text
        return replace(_drawn(text), html="")
    return _Text(unflowed(text, delsp=delsp) if flowed else text)


def _decoded(part: EmailMessage) -> str:
    """Raises InputError."""
    charset = _or_nothing(part.get_content_charset)
    text = decode(_payload(part), charset)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _payload(part: EmailMessage) -> bytes:
    """The content as bytes; the part loses its content type.

    The library would decode by the declared charset, and some invalid names crash it ("undefined", "idna").
    """
    del part["Content-Type"]
    payload = _or_nothing(lambda: part.get_payload(decode=True))
    return payload if isinstance(payload, bytes) else b""


def _filename(part: EmailMessage) -> str:
    return (_or_nothing(part.get_filename) or "").lower()


def _parameter(part: EmailMessage, name: str) -> str:
    return str(_or_nothing(lambda: part.get_param(name)) or "").lower()


def _header(mail: EmailMessage, name: str) -> str:
    """A header as text; a broken one counts as missing."""
    return str(_or_nothing(lambda: mail.get(name)) or "")


def _or_nothing(ask: Callable[[], Any]) -> Any:  # noqa: ANN401 - the return type of the header parser
    """The header parser's result, or None if it raises for unusual headers."""
    try:
        return ask()
    except (ValueError, LookupError, AttributeError, TypeError, RecursionError):
        return None
