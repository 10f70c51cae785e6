"""One-click unsubscription: from the mail's header, through a server on a socket's protocol, to the ledger."""

from __future__ import annotations

import asyncio
import email
import email.policy
import re
from dataclasses import replace
from zoneinfo import ZoneInfo

import html5lib
import pytest
from starlette.testclient import TestClient

from bot.notify.address import destination_of
from bot.notify.mail import MailMessenger, MailServer
from bot.notify.one_click import OneClick, one_click
from bot.runtime.outbox_worker import OutboxWorker, RetryPolicy
from summarizer.delivery.model import Subscription
from summarizer.errors import UsageError
from summarizer.workspace.model import AuditAction
from tests.integration.web.conftest import NOW, OPTIONS, app_with
from tests.mail_server import mail_server
from tests.unit.summarizer.town_desk import START

SECRET = "a-secret-of-more-than-24-characters"
LINKS = one_click(SECRET, OPTIONS.public_url)


@pytest.fixture
def subscribed(served):
    """The service, with a subscription by mail."""
    place = destination_of("mailto:ann@example.org", "w")
    served.service.subscribe(
        Subscription("0f3a", "w", "t", place.id, START.time(), "UTC", START), place, START, "console"
    )
    return served.service


def client_of(**options) -> TestClient:
    app = app_with(replace(OPTIONS, one_click=LINKS, **options))
    return TestClient(app, base_url=OPTIONS.public_url, follow_redirects=False)


def is_stored(service) -> bool:
    with service.ledger() as work:
        return work.subscriptions.get("0f3a") is not None


def header_of_a_sent_mail(service, links):
    server = MailServer("127.0.0.1", 0, "none", "brief@news.example")
    with mail_server() as box:
        service.brief("0f3a", NOW, NOW)
        messenger = MailMessenger(replace(server, port=box.port), lambda: NOW, ZoneInfo("UTC"), links)
        asyncio.run(OutboxWorker(service.ledger, {"mail": messenger}, lambda: NOW, RetryPolicy()).deliver_open())
    ((_, _, raw),) = box.mails
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    return mail["List-Unsubscribe"], mail["List-Unsubscribe-Post"], raw


def test_a_mail_program_ends_the_subscription_by_one_post(subscribed):
    offered, post, raw = header_of_a_sent_mail(subscribed, LINKS)
    found = re.fullmatch(
        r"<(https://news\.example/unsubscribe/[\w.-]+)>, <mailto:brief@news\.example\?subject=\S+>", offered
    )
    assert found
    assert found[1].encode() in raw  # unfolded and not encoded: simple parsers read it
    assert post == "List-Unsubscribe=One-Click"
    client = client_of()
    done = client.post(found[1], data={"List-Unsubscribe": "One-Click"})
    assert (done.status_code, "This subscription has ended" in done.text) == (200, True)
    assert not is_stored(subscribed)
    with subscribed.ledger() as work:
        (noted, *_) = work.audit.list_newest("w", 1)
    assert (noted.action, noted.by) == (AuditAction.UNSUBSCRIBED, "mail:ann@example.org")
    again = client.post(found[1], data={"List-Unsubscribe": "One-Click"})
    assert (again.status_code, again.text) == (200, done.text)


def test_opening_the_address_asks_and_changes_nothing(subscribed):
    client = client_of()
    page = client.get(LINKS.address("0f3a"))
    assert page.status_code == 200
    assert is_stored(subscribed)
    document = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page.text)
    (form,) = document.iter("form")
    assert "End the mails about Ferry strike at 09:00 (UTC)?" in page.text
    assert client.post(form.get("action")).status_code == 200
    assert not is_stored(subscribed)
    assert "This subscription has ended" in client.get(LINKS.address("0f3a")).text


WRONG = {
    "no signature": "0f3a",
    "an empty one": "0f3a.",
    "another subscription's": LINKS.token("other").replace("other", "0f3a"),
    "of another secret": OneClick("", b"x" * 24).token("0f3a"),
    "cut": LINKS.token("0f3a")[:-1],
    "longer": LINKS.token("0f3a") + "x",
    "not ASCII": "0f3a.é",
    "only a signature": f".{LINKS.token('')}",
    "very long": "0" * 5000,
}


@pytest.mark.parametrize("token", WRONG.values(), ids=WRONG)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_address_that_we_did_not_make_ends_nothing(subscribed, method, token):
    answer = client_of().request(method, f"/unsubscribe/{token}")
    assert answer.status_code == 404
    assert "This link is not valid." in answer.text
    assert is_stored(subscribed)


def test_who_tries_addresses_is_slowed_down_and_a_right_one_still_works(subscribed):
    client = client_of(failures_per_minute=4)
    assert {client.post(f"/unsubscribe/0f3a.{number}").status_code for number in range(9)} == {404, 429}
    assert client.post(LINKS.address("0f3a")).status_code == 200


def test_a_signed_address_of_what_never_was_is_no_error(subscribed):
    assert "This subscription has ended" in client_of().post(LINKS.address("ffff")).text
    assert is_stored(subscribed)


@pytest.mark.parametrize(
    ("secret", "address"), [("", "https://news.example"), (SECRET, ""), (SECRET, "http://news.example")]
)
def test_without_a_secret_or_https_a_mail_offers_only_a_mail(subscribed, secret, address):
    links = one_click(secret, address)
    assert links is None
    offered, post, _ = header_of_a_sent_mail(subscribed, links)
    assert re.fullmatch(r"<mailto:brief@news\.example\?subject=\S+>", offered)
    assert post is None


def test_the_address_is_not_served_without_a_secret(subscribed):
    app = app_with(OPTIONS)
    assert TestClient(app).post(f"/unsubscribe/{LINKS.token('0f3a')}").status_code == 404
    assert is_stored(subscribed)


def test_a_short_secret_is_refused_with_what_to_do():
    with pytest.raises(UsageError, match="UNSUBSCRIBE_SECRET is too short: set it to a secret of 24 characters"):
        one_click("short", "https://news.example")
