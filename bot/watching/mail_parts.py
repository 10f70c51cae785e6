"""An email's bytes to its parts within limits, and these to the text of the email. Pure.

bytes → parts, headers → plain texts and HTML, attached emails, files → the plain text, or the HTML if it says more
"""

from __future__ import annotations

import email.policy
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from functools import lru_cache
from typing import Any, cast

from bot.watching.charset import decode
from bot.watching.limits import MAIL
from bot.watching.mail_text import is_stub, unflowed
from bot.watching.newsletter import digest_of, html_text, left_out_of_mail
from summarizer.errors import InputError

TANGLED = "the parts of this mail are nested too deep; save the text as text or HTML"
"""Why a mail with parts in parts, or mails in mails, is not read."""
_LONG_HEADERS = "this mail has headers far longer than any other; save the text as text or HTML"
_READ = re.compile(r"content-.*|from|subject|date|message-id|list-id", re.IGNORECASE)
"""The headers that are parsed."""
_PLAIN, _HTML = "text/plain", "text/html"
_WORD = re.compile(r"\w+")
_TAG = re.compile(r"<[a-zA-Z!/]")
_MANY_BREAKS = re.compile(r"\n{4,}")
_END_TAG = re.compile(r"</(?:p|div|td|body|html)>", re.IGNORECASE)


@dataclass(slots=True)
class MailBudget:
    """How many parts, and characters in headers that are read, an email and its attached emails may still have."""

    parts: int
    headers: int


class _Policy(email.policy.EmailPolicy):
    """The library's policy with limits on headers, as its header parser takes 5 to 12 microseconds a character."""

    budget = MailBudget(0, 0)

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """The name and value of a header. Raises InputError."""
        name, value = super().header_source_parse(sourcelines)
        # the library splits the whole rest of a header at each quotation mark
        value = '"'.join(value[: MAIL.header].split('"')[: MAIL.quotes + 1])
        if _READ.fullmatch(name):
            self.budget.headers -= len(value)
            if self.budget.headers < 0:
                raise InputError(_LONG_HEADERS)
        return name, value

    def header_fetch_parse(self, name: str, value: str) -> Any:  # noqa: ANN401 - the library has a class for each name
        """The parsed header. The library would parse it at each access."""
        return _parsed_header(name, value)


@lru_cache(maxsize=1_000)
def _parsed_header(name: str, value: str) -> Any:  # noqa: ANN401 - as above
    return email.policy.default.header_fetch_parse(name, value)


@dataclass(slots=True)
class MailParts:
    """The parts of an email: its texts, each in one form or in several by their types, attached emails, and files."""

    texts: list[dict[str, MIMEPart]]
    mails: list[MIMEPart]
    files: list[MIMEPart]


@dataclass(frozen=True, slots=True)
class MailText:
    """The text of an email, the HTML if that is its origin, and why its end is left out, if it is."""

    text: str = ""
    html: str = ""
    left_out: str = ""


def parsed_mail(data: bytes, budget: MailBudget) -> EmailMessage:
    """The email with all its parts. Raises InputError if the budget is not enough, or they are nested too deep."""

    def part(policy: email.policy.EmailPolicy | None = None) -> EmailMessage:
        budget.parts -= 1
        if budget.parts < 0:
            raise InputError(TANGLED)
        return EmailMessage(policy or allowed)

    # a policy is generic only in its stubs, which do not know either that a subclass takes its own attributes
    allowed = cast("email.policy.EmailPolicy[EmailMessage]", cast("Any", _Policy)(budget=budget))
    try:
        # the parser creates each part with this class, and descends into each by recursion
        parser: BytesParser[EmailMessage] = BytesParser(_class=part, policy=allowed)
        return parser.parsebytes(data)
    except RecursionError as error:
        raise InputError(TANGLED) from error


def parts_of_mail(mail: MIMEPart) -> MailParts:
    """The parts of the email, without descending into attached emails."""
    parts = MailParts([], [], [])
    todo: list[tuple[MIMEPart, bool]] = [(mail, False)]
    while todo:
        part, other = todo.pop()
        kind = part.get_content_type()
        if is_of_type(part, "message/rfc822", ".eml"):
            parts.mails.append(part)
        elif part.is_multipart():
            alternative = kind == "multipart/alternative"
            # parts that are not alternatives, such as HTML with its pictures: the first counts for all of them
            below = [(child, alternative if place else other) for place, child in enumerate(part.iter_parts())]
            todo += reversed(below)
        elif _is_file(part):
            parts.files.append(part)
        elif kind in {_PLAIN, _HTML}:
            _add(parts.texts, part, kind, other=other)
    return parts


def _add(texts: list[dict[str, MIMEPart]], part: MIMEPart, kind: str, *, other: bool) -> None:
    """Alternative forms of one text belong together."""
    if other and texts and kind not in texts[-1]:
        texts[-1][kind] = part
    else:
        texts.append({kind: part})


def _is_file(part: MIMEPart) -> bool:
    if is_of_type(part, "application/pdf", ".pdf", ".html", ".htm", ".txt", ".md"):
        return True
    return part.get_content_type() in {_PLAIN, _HTML} and "attachment" in header_of(part, "Content-Disposition").lower()


def text_of_mail(parts: MailParts) -> MailText:
    """The email's texts one after the other, each in its most complete form."""
    chosen = [_chosen(forms.get(_PLAIN), forms.get(_HTML)) for forms in parts.texts]
    return MailText(
        "\n\n".join(text.text for text in chosen if text.text),
        "\n".join(text.html for text in chosen if text.html),
        next((text.left_out for text in chosen if text.left_out), ""),
    )


def _chosen(plain: MIMEPart | None, html: MIMEPart | None) -> MailText:
    """The plain text, unless it is only a stub of the HTML."""
    text = _plain(plain) if plain is not None else MailText()
    if html is None:
        return text
    page = _decoded(html)
    drawn = _drawn(page)
    if plain is None or _says_more(drawn.text, text.text):
        return drawn
    listed = drawn.text and digest_of(page).items  # a newsletter of several articles, which only the HTML tells apart
    return drawn if listed else text


def _drawn(page: str) -> MailText:
    return MailText(html_text(page), page, left_out_of_mail(page))


def _says_more(drawn: str, text: str) -> bool:
    """Whether the HTML's text is more than the plain text, which some programs fill with a note or a link."""
    if is_stub(drawn):
        return False
    return is_stub(text) or len(_WORD.findall(drawn)) > MAIL.richer * len(_WORD.findall(text))


def _plain(part: MIMEPart) -> MailText:
    flowed, delsp = _parameter(part, "format") == "flowed", _parameter(part, "delsp") == "yes"
    text = _decoded(part)
    if _TAG.search(text[:2000]) and _END_TAG.search(text):  # HTML declared as plain text
        return replace(_drawn(text), html="")
    read, left_out = _first_lines(text)
    return MailText(unflowed(read, delsp=delsp) if flowed else read, left_out=left_out)


def _first_lines(text: str) -> tuple[str, str]:
    """The lines of a plain text that are read, and why the rest is left out, if any."""
    most = max(MAIL.lines, len(text) // MAIL.room_of_a_line)
    lines = text.split("\n", most)
    if len(lines) <= most:
        return text, ""
    return "\n".join(lines[:most]), f"the mail has more than {most:,} lines, of which only the first are read"


def _decoded(part: MIMEPart) -> str:
    """Raises InputError."""
    charset = charset_of(part)  # asked first: with its payload a part loses it
    text = decode(payload_of(part), charset).replace("\r\n", "\n").replace("\r", "\n")
    return _MANY_BREAKS.sub("\n\n\n", text)  # each empty line of a million costs as much as one with words


def payload_of(part: MIMEPart) -> bytes:
    """The content as bytes; the part loses its content type.

    The library would decode by the declared charset, and some invalid names crash it ("undefined", "idna").
    """
    del part["Content-Type"]
    payload = _or_nothing(lambda: part.get_payload(decode=True))
    return payload if isinstance(payload, bytes) else b""


def is_of_type(part: MIMEPart, content_type: str, *endings: str) -> bool:
    """Whether its type, or the ending of its name, says so: many a program sends every file as a mere stream."""
    return part.get_content_type() == content_type or filename_of(part).endswith(endings)


def filename_of(part: MIMEPart) -> str:
    """In lower case; "" if it has none."""
    return _said(part.get_filename).lower()


def charset_of(part: MIMEPart) -> str:
    """The declared charset of a part; "" if it declares none."""
    return _said(part.get_content_charset)


def _parameter(part: MIMEPart, name: str) -> str:
    return _said(lambda: part.get_param(name)).lower()


def header_of(mail: MIMEPart, name: str) -> str:
    """A header as text; a broken one counts as missing."""
    return _said(lambda: mail.get(name))


def _said(ask: Callable[[], object]) -> str:
    return str(_or_nothing(ask) or "")


def _or_nothing(ask: Callable[[], Any]) -> Any:  # noqa: ANN401 - the return type of the header parser
    """The header parser's result, or None if it raises for unusual headers."""
    try:
        return ask()
    except (ValueError, LookupError, AttributeError, TypeError, OverflowError, RecursionError):
        return None
