"""Webhooks, mails and apprise through the outbox, to servers on loopback; read back by a parser other than the writer's."""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import hmac
import http.server
import json
import quopri
import re
import socket
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import html5lib
import pytest

from bot.notify.address import destination_of
from bot.notify.apprise_messenger import AppriseMessenger
from bot.notify.limits import NOTIFY
from bot.notify.mail import MailMessenger, MailServer, digest_mail
from bot.notify.webhook import WebhookMessenger, check_status, decode_secret
from bot.runtime.outbox_worker import OutboxWorker, RetryPolicy
from summarizer.delivery.model import DeliveryState, Subscription
from summarizer.errors import DeliveryError, UnreachableError, UsageError
from tests.mail_server import mail_server
from tests.unit.summarizer.town_desk import START, arrive, town_desk

KEY = b"k" * 32
HOSTILE = "<script>alert(1)</script>\r\nBcc: all@evil.example é"
NOW = START + timedelta(hours=10)


@pytest.fixture
def service(sqlite_ledger):
    desk = town_desk(sqlite_ledger)
    arrive(desk, "The ferry strike began on Monday. Harbour Union leaders want higher wages.", 0)
    return desk


def subscribe(service, to):
    place = destination_of(to, "w")
    subscription = Subscription("n", "w", "t", place.id, START.time(), "UTC", START)
    service.subscribe(subscription, place, START, "console")
    return service.brief("n", NOW, NOW)


def deliver(service, platform, messenger, now=NOW):
    worker = OutboxWorker(service.ledger, {platform: messenger}, lambda: now, RetryPolicy())
    (row,) = asyncio.run(worker.deliver_open())
    return row


@pytest.fixture
def hook():
    """A webhook's receiver: what it got, and the statuses that it gives, in turn."""
    got, statuses = [], []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["content-length"]))
            got.append((dict(self.headers), body))
            status = statuses.pop(0) if statuses else 204
            self.send_response(status)
            if status == 302:
                self.send_header("Location", "/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/hook", got, statuses
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_webhook_gets_the_briefing_with_a_signature_that_holds(service, hook):
    address, got, _ = hook
    subscribe(service, address)
    row = deliver(service, "webhook", WebhookMessenger(KEY, lambda: NOW))
    ((headers, body),) = got
    headers = {name.lower(): value for name, value in headers.items()}
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    expected = base64.b64encode(hmac.new(KEY, signed, hashlib.sha256).digest()).decode()
    assert headers["webhook-signature"] == f"v1,{expected}"
    assert (row.state, row.receipt) == (DeliveryState.SENT, (headers["webhook-id"],))
    briefing = json.loads(body)["briefing"]
    assert briefing["changes"][0]["citations"]


def test_a_webhook_is_tried_again_with_the_same_id_and_never_after_it_accepted(service, hook):
    address, got, statuses = hook
    statuses += [500, 429]
    subscribe(service, address)
    messenger = WebhookMessenger(KEY, lambda: NOW)
    states = [deliver(service, "webhook", messenger, NOW + timedelta(hours=hours)).state for hours in (0, 1, 2)]
    assert states == [DeliveryState.FAILED, DeliveryState.FAILED, DeliveryState.SENT]
    assert len({headers["webhook-id"] for headers, _ in got}) == 1
    assert len({body for _, body in got}) == 1
    worker = OutboxWorker(service.ledger, {"webhook": messenger}, lambda: NOW + timedelta(hours=9), RetryPolicy())
    assert asyncio.run(worker.deliver_open()) == ()
    assert len(got) == 3


@pytest.mark.parametrize("status", [302, 400, 401, 404, 410])
def test_a_webhook_that_refuses_pauses_its_subscription(service, hook, status):
    address, got, statuses = hook
    statuses.append(status)
    subscribe(service, address)
    row = deliver(service, "webhook", WebhookMessenger(KEY, lambda: NOW))
    assert (row.state, row.next_try, len(got)) == (DeliveryState.FAILED, None, 1)
    with service.ledger() as work:
        assert str(status) in work.subscriptions.get("n").paused_because


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (200, None),
        (204, None),
        (408, DeliveryError),
        (503, DeliveryError),
        (410, UnreachableError),
        (307, UnreachableError),
    ],
)
def test_what_a_status_means(status, error):
    if error is None:
        check_status(status)
        return
    with pytest.raises(error) as raised:
        check_status(status)
    assert raised.value.retry == (error is DeliveryError)


def test_a_webhook_that_does_not_answer_is_tried_again(service):
    subscribe(service, "http://127.0.0.1:9/hook")
    row = deliver(service, "webhook", WebhookMessenger(KEY, lambda: NOW))
    assert (row.state, row.next_try is not None) == (DeliveryState.FAILED, True)
    assert "did not answer" in row.error


def test_a_webhook_that_says_nothing_is_tried_again_and_named_a_timeout(service, monkeypatch):
    monkeypatch.setattr("bot.notify.webhook.NOTIFY", replace(NOTIFY, seconds=0.1))
    with socket.create_server(("127.0.0.1", 0)) as silent:
        subscribe(service, f"http://127.0.0.1:{silent.getsockname()[1]}/hook")
        row = deliver(service, "webhook", WebhookMessenger(KEY, lambda: NOW))
    assert (row.state, row.error) == (DeliveryState.FAILED, "the webhook did not answer: ReadTimeout")


@pytest.mark.parametrize("secret", ["short", "whsec_!!", "whsec_" + base64.b64encode(b"x" * 8).decode()])
def test_a_weak_secret_is_refused(secret):
    with pytest.raises((ValueError, binascii.Error)):
        decode_secret(secret)
    assert decode_secret("whsec_" + base64.b64encode(KEY).decode()) == KEY


# --- mail -------------------------------------------------------------------------------------------------------


def parse(raw: bytes):
    """A mail by RFC 5322 and 2045, without the library that wrote it: headers, and the parts by media type."""
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert raw.isascii()
    headers, body = head_and_body(raw)
    boundary = re.search(r'boundary="([^"]+)"', headers["content-type"])[1]
    parts = {}
    for piece in body.split(f"--{boundary}".encode())[1:-1]:
        part_headers, content = head_and_body(piece.removeprefix(b"\r\n"))
        assert part_headers["content-transfer-encoding"] == "quoted-printable"
        kind, _, charset = part_headers["content-type"].partition("; charset=")
        parts[kind] = quopri.decodestring(content).decode(charset.strip('"'))
    return headers, parts


def head_and_body(raw):
    head, _, body = raw.partition(b"\r\n\r\n")
    unfolded = re.sub(rb"\r\n[ \t]", b" ", head).decode()
    pairs = [line.split(": ", 1) for line in unfolded.split("\r\n") if line]
    names = [name.lower() for name, _ in pairs]
    assert len(names) == len({*names}), "a header twice"
    return {name.lower(): decoded(value) for name, value in pairs}, body


def decoded(value):
    def word(found):
        charset, form, text = found.groups()
        raw = base64.b64decode(text) if form.lower() == "b" else quopri.decodestring(text.replace("_", " "))
        return raw.decode(charset)

    return re.sub(r"=\?([^?]+)\?([bq])\?([^?]*)\?=", word, re.sub(r"\?=\s+=\?", "?==?", value), flags=re.IGNORECASE)


def mailing(box):
    server = MailServer("127.0.0.1", box.port, "none", "brief@news.example")
    return MailMessenger(server, lambda: NOW, ZoneInfo("UTC"))


def test_a_mail_has_text_and_html_and_says_how_to_leave(service):
    with mail_server() as box:
        subscribe(service, "mailto:ann@example.org")
        row = deliver(service, "mail", mailing(box))
    ((sender, recipients, raw),) = box.mails
    headers, parts = parse(raw)
    assert (sender, recipients, row.state) == ("brief@news.example", ["ann@example.org"], DeliveryState.SENT)
    assert headers["message-id"] == row.receipt[0] == f"<{row.id}@news.example>"
    assert headers["subject"].startswith("Ferry strike: ")
    assert re.fullmatch(r"<mailto:brief@news\.example\?subject=Unsubscribe%20\S+>", headers["list-unsubscribe"])
    assert headers["list-unsubscribe"].encode() in raw  # not encoded, however long: simple parsers read it
    assert headers["auto-submitted"] == "auto-generated"
    assert re.match(r"Sat, 01 Mar 2025 19:00:00 \+0000", headers["date"])
    assert "Harbour Union leaders want higher wages." in parts["text/plain"]
    assert "Harbour Union leaders want higher wages." in parts["text/html"]
    html5lib.HTMLParser(strict=True).parse(parts["text/html"])


def test_hostile_text_in_a_mail_is_text(service):
    delivery = subscribe(service, "mailto:ann@example.org")
    with service.ledger() as work:
        briefing = work.briefings.get(delivery.briefing_id)
    change = briefing.changes[0]
    bad = replace(change.citations[0], publisher=HOSTILE, title=HOSTILE, speaker=HOSTILE, url="javascript:alert(1)")
    evil = replace(
        briefing, topic_name=HOSTILE, bottom_line=HOSTILE, changes=(replace(change, text=HOSTILE, citations=(bad,)),)
    )
    raw = digest_mail(evil, "m", "brief@news.example", "ann@example.org", NOW, ZoneInfo("UTC")).as_bytes()
    headers, parts = parse(raw)
    assert "bcc" not in headers
    document = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(parts["text/html"])
    assert not {element.tag for element in document.iter()} & {"script", "img", "iframe"}
    assert not [element for element in document.iter("a") if not element.get("href").startswith("http")]
    assert "<script>alert(1)</script>" in parts["text/plain"]


@pytest.mark.parametrize(
    ("stage", "reply", "again", "paused"),
    [
        ("RCPT", "550 no such user", False, True),
        ("RCPT", "450 greylisted", True, False),
        ("DONE", "552 too large", False, True),
        ("DONE", "451 later", True, False),
        ("MAIL", "421 busy", True, False),
        ("EHLO", "500 what", True, False),
    ],
)
def test_what_a_mail_server_refuses(service, stage, reply, again, paused):
    with mail_server() as box:
        box.replies[stage] = reply
        if stage == "EHLO":
            box.replies["HELO"] = "421 no"
        subscribe(service, "mailto:ann@example.org")
        row = deliver(service, "mail", mailing(box))
    with service.ledger() as work:
        assert work.subscriptions.get("n").paused == paused
    assert (row.state, row.next_try is not None) == (DeliveryState.FAILED, again)


def test_apprise_carries_a_briefing(service, hook):
    address, got, statuses = hook
    statuses.append(500)
    subscribe(service, "apprise:team")
    urls = {"team": address.replace("http://", "json://")}
    messenger = AppriseMessenger(urls.get, ZoneInfo("UTC"))
    assert deliver(service, "apprise", messenger).state is DeliveryState.FAILED
    assert deliver(service, "apprise", messenger, NOW + timedelta(hours=1)).state is DeliveryState.SENT
    sent = json.loads(got[-1][1])
    assert sent["title"] == "Ferry strike, 1 March 2025"
    assert "Harbour Union leaders want higher wages." in sent["message"]


@pytest.mark.parametrize(("url", "paused"), [(None, False), ("nonsense", True)])
def test_an_apprise_name_without_a_usable_url_says_which_variable(service, url, paused):
    subscribe(service, "apprise:team")
    row = deliver(service, "apprise", AppriseMessenger(lambda _: url, ZoneInfo("UTC")))
    assert "APPRISE_TEAM" in row.error
    with service.ledger() as work:
        assert work.subscriptions.get("n").paused == paused


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ann@example.org",
        "ftp://x.example",
        "https://",
        "https://u:p@x.example/h",
        "https://x.example/a b",
        "https://x.example:0x/",
        "mailto:",
        "mailto:ann",
        "mailto:ann@example.org\nBcc:x@y.org",
        "mailto:a@b.c,d@e.f",
        "apprise:",
        "apprise:a-b",
        "apprise:json://x",
    ],
)
def test_what_is_no_destination_is_refused_in_one_sentence(text):
    with pytest.raises(UsageError) as raised:
        destination_of(text, "w")
    assert "\n" not in str(raised.value)


def test_the_same_destination_has_the_same_id():
    assert destination_of("HTTPS://x.example/h#part", "w").platform == "webhook"
    assert destination_of("mailto:ann@example.org", "w") == destination_of(" mailto:ann@example.org ", "w")
    assert destination_of("mailto:ann@example.org", "w") != destination_of("mailto:ann@example.org", "v")
    assert datetime.now(UTC) > START
