"""Newsletters for tests: a mail with one story, in plain text and as HTML."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage

from bot.watching.mail import MailContents, articles_from_mail
from summarizer.ingest.model import RawArticle

NOW = datetime(2026, 11, 21, tzinfo=UTC)
STORY = (
    "The harbour authority of Lindow said on Monday that the eastern quay will stay closed until the end of May.",
    "Ferries to the islands leave from the western quay instead, the operator Lindow Lines said on Tuesday.",
    "Mayor Pierre Lemaire told reporters that the city will pay a third of the repair, and the insurer the rest.",
)
PLAIN = "\n\n".join(STORY)
HTML = f"<html><body><table><tr><td><h1>Eastern quay closed</h1>{''.join(f'<p>{each}</p>' for each in STORY)}</td></tr></table></body></html>"
SENT = datetime(2026, 11, 20, 7, 15, tzinfo=UTC)


def mail(plain: str | None = PLAIN, html: str | None = None, **headers: str | None) -> EmailMessage:
    found = EmailMessage()
    known = {"From": "Harbour Post <news@harbourpost.example>", "Subject": "Eastern quay closed", "Date": "Fri, 20 Nov 2026 08:15:00 +0100", "Message-ID": "<1@harbourpost.example>"}  # fmt: skip
    for name, value in (known | {name.replace("_", "-"): value for name, value in headers.items()}).items():
        if value is not None:
            found[name] = value
    if plain is not None:
        found.set_content(plain)
    if html is not None:
        found.add_alternative(html, subtype="html") if plain is not None else found.set_content(html, subtype="html")
    return found


def read(message: EmailMessage | bytes) -> list[RawArticle]:
    return list(contents(message).articles)


def contents(message: EmailMessage | bytes) -> MailContents:
    return articles_from_mail(
        message if isinstance(message, bytes) else message.as_bytes(), RawArticle("", "", NOW, guid="g")
    )
