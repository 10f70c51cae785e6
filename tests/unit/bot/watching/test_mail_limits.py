"""Emails that are large or hostile are read within limits, or refused in one sentence."""

from __future__ import annotations

import email.policy
import tomllib
from datetime import UTC, datetime
from email import _header_value_parser
from email.utils import parseaddr
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.watching.limits import MAIL
from bot.watching.mail_parts import MailParts, text_of_mail
from bot.watching.mail_text import forwarded, mail_article_text
from summarizer.errors import InputError
from summarizer.ingest.limits import EXTRACTION
from summarizer.ingest.model import PARTIAL, RawArticle
from tests.newsletter_mails import HTML, PLAIN, STORY, contents, mail, read


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["multipart/mixed; boundary=b{0}", "message/rfc822"])
def test_parts_nested_without_end_are_refused_in_one_sentence(kind: str) -> None:
    border = "\r\n--b{0}" if "multi" in kind else ""
    nested = "".join(f"Content-Type: {kind.format(n)}\r\n{border.format(n)}\r\n" for n in range(3_000)).encode()
    with pytest.raises(InputError, match=r"nested too deep|no text in this mail"):
        read(b"Subject: x\r\n" + nested)


def test_a_date_with_an_offset_of_many_digits_is_none() -> None:
    dated = (
        mail(Date=None).as_bytes().replace(b"Subject:", b"Date: Fri, 20 Nov 2026 08:15:00 +99999999999999\nSubject:")
    )
    (found,) = read(dated)
    assert found.published_at is None


def test_a_sender_of_nested_comments_has_no_name() -> None:
    """The library's parser of addresses calls itself for each of them."""
    nested = "(" * 3_000
    (article,) = read(f"From: {nested}a <desk@post.example>\r\nSubject: x\r\n\r\n{PLAIN}".encode())
    assert article.body
    (forward,) = read(
        f"From: Desk <d@post.example>\r\nSubject: Fwd: x\r\n\r\n---------- Forwarded message ---------\r\nFrom: {nested}\r\nSubject: x\r\n\r\n{PLAIN}".encode()
    )
    assert forward.body


def test_only_the_beginning_of_an_endless_sender_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """A forwarded text has no limit on its fields: a sender that is a megabyte of ">" took the library a second."""
    parsed = []
    monkeypatch.setattr("bot.watching.mail.parseaddr", lambda sender: parsed.append(len(sender)) or parseaddr(sender))
    sender = "Ada Fenwick <ada@post.example>" + ", Bo <bo@post.example>" * MAIL.header
    (found,) = read(mail(f"---------- Forwarded message ---------\nFrom: {sender}\nSubject: Quay\n\n{PLAIN}"))
    assert found.publisher == "Ada Fenwick"
    assert max(parsed) <= MAIL.header


def _message(number: int, headers: str) -> str:
    return f"--b\r\nContent-Type: message/rfc822\r\n\r\n{headers.format(number)}\r\n\r\n{PLAIN}\r\n"


ORDINARY = (
    "From: Marta Quill <marta{0}@harbourpost.example>\r\nSubject: Eastern quay closed on day {0} of the repairs\r\nDate: Fri, "
    "20 Nov 2026 08:15:00 +0100\r\nMessage-ID: <20261120081500.{0}.a1b2c3d4@mail.harbourpost.example>\r\n"
    "Received: from a by b; Fri, 20 Nov 2026 08:15:00 +0000\r\n"
    'Content-Type: text/plain; charset="utf-8"'
)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("headers", "messages", "refused"),
    [
        pytest.param(ORDINARY, MAIL.parts // 3, False, id="a digest"),
        pytest.param("From: " + "a{0}@b.c, " * 60, MAIL.parts // 3, True, id="many senders each"),
        pytest.param("Content-Type: text/plain" + "; a{0}=b" * 60, MAIL.parts // 3, True, id="many parameters each"),
        pytest.param("X-Trace: " + "a" * 600, MAIL.parts // 3, False, id="headers that nobody reads"),
    ],
)
def test_mails_of_endless_headers_are_refused(headers: str, messages: int, refused: bool) -> None:
    """The library takes up to 12 microseconds for each character of those that are read: 39 seconds a megabyte."""
    parts = "".join(_message(number, headers) for number in range(messages))
    data = f"Subject: x\r\nContent-Type: multipart/digest; boundary=b\r\n\r\n{parts}--b--".encode()
    if refused:
        with pytest.raises(InputError, match="headers far longer than any other"):
            read(data)
    else:
        assert len(read(data)) == MAIL.articles


def test_each_header_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    data = mail(PLAIN, HTML, Subject="The quay of the only mail with this subject").as_bytes()
    parsed: list[tuple[str, str]] = []
    parse = email.policy.EmailPolicy.header_fetch_parse
    monkeypatch.setattr(
        email.policy.EmailPolicy,
        "header_fetch_parse",
        lambda policy, name, value: parsed.append((name, value)) or parse(policy, name, value),
    )
    read(data)
    assert parsed
    assert len(parsed) == len(set(parsed))


@pytest.mark.parametrize("header", ["Content-Type: text/plain; a=", "From: "])
def test_of_a_header_of_endless_quotation_marks_so_many_are_read(monkeypatch: pytest.MonkeyPatch, header: str) -> None:
    """The library splits the rest of it at each of them: 12 kB took 80 milliseconds."""
    read_of_them: list[str] = []
    parse = _header_value_parser.get_quoted_string
    monkeypatch.setattr(
        _header_value_parser, "get_quoted_string", lambda value: read_of_them.append(value) or parse(value)
    )
    marks = '"' * MAIL.header
    data = f"{header}{marks}\r\nSubject: x\r\n\r\n{PLAIN}".encode()
    assert read(data)
    assert 0 < len(read_of_them) <= 2 * MAIL.quotes  # an address is tried as a group, then as a mailbox


@pytest.mark.parametrize(("breaks", "kept"), [(1, 1), (3, 3), (4, 3), (100_000, 3)])
def test_at_most_two_empty_lines_are_kept(breaks: int, kept: int) -> None:
    """Each line is looked at several times, whether it has words or not."""
    message = mail(f"{STORY[0]}{chr(10) * breaks}{STORY[1]}\n")
    assert text_of_mail(MailParts([{"text/plain": message}], [], [])).text == f"{STORY[0]}{chr(10) * kept}{STORY[1]}\n"


def test_thousands_of_lines_with_a_time_of_day_take_no_time() -> None:
    """For each line with a colon, the text below it was joined."""
    assert forwarded("08:15 The quay is closed.\n\n" * 40_000) is None


@pytest.mark.parametrize("charset", ["undefined", "idna", "utf-7", "x-unknown", "'", "utf-8; x", ""])
def test_a_charset_that_is_none_costs_no_letter(charset: str) -> None:
    data = f'Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset="{charset}"\r\nContent-Transfer-Encoding: 8bit\r\n\r\nDas Café „Jetée“ in Lübeck bleibt bis Mai geschlossen.\r\n'
    assert "Café „Jetée“ in Lübeck" in read(data.encode())[0].body


@given(st.text(alphabet="Fromage: >\n-<ab@c.d,", max_size=200), st.sampled_from(["Re: x", "Fwd: x", "x"]))
def test_any_text_is_read_or_refused(text: str, subject: str) -> None:
    try:
        found = read(mail(text, Subject=subject))
    except InputError:
        return
    assert all(each.body.strip() for each in found)


UNSUBSCRIBE = "You are receiving this email because you subscribed."


@pytest.mark.parametrize(
    ("above", "below", "left"),
    [
        pytest.param(MAIL.end_lines - 1, 0, False, id="near the top"),
        pytest.param(MAIL.end_lines + 1, MAIL.end_lines + 1, True, id="in the middle, where an article says it"),
        pytest.param(2 * MAIL.end_lines, MAIL.end_lines - 2, False, id="near the end"),
    ],
)
def test_a_line_about_the_mail_is_one_only_near_an_end_of_it(above: int, below: int, left: bool) -> None:
    lines = (f"Ship {number} left the harbour." for number in range(above + below))
    listed = list(lines)
    found = mail_article_text("\n".join([*listed[:above], UNSUBSCRIBE, *listed[above:]])).split("\n")
    assert (UNSUBSCRIBE in found) is left
    assert [line for line in found if line != UNSUBSCRIBE] == listed


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        pytest.param(MAIL.footer - 20, 0, id="a footer"),
        pytest.param(MAIL.footer, 1, id="more text than any footer has"),
    ],
)
def test_what_follows_a_line_about_the_mail_goes_with_it_if_it_is_short(words: int, kept: int) -> None:
    rest = " ".join(["quay"] * words)
    found = mail_article_text("\n".join([*STORY, UNSUBSCRIBE, rest])).split("\n")
    assert found == [*STORY, *[rest] * kept]


def test_a_run_of_fields_without_a_sender_forwards_nothing_and_a_later_block_is_found() -> None:
    fields = "\n\n".join(["To: Ada"] * (3 * MAIL.field_lines))
    assert forwarded(f"{fields}\n{PLAIN}") is None
    found = forwarded(f"{fields}\n\nSeen?\n\nFrom: Ada Fenwick\nSubject: Quay\n\n{PLAIN}")
    assert found is not None
    assert (found.sender, found.subject, found.text.strip()) == ("Ada Fenwick", "Quay", PLAIN)


def test_only_the_last_servers_date_a_mail() -> None:
    stamps = "".join(f"Received: by x{n}.example; Fri, 20 Nov 2026 09:{n % 60:02}:00 +0100\n" for n in range(59, 0, -1))
    (found,) = read(f"{stamps}From: a@b.example\nSubject: Quay\n\n{PLAIN}".encode())
    assert found.published_at == datetime(2026, 11, 20, 8, 60 - MAIL.hops, tzinfo=UTC)


def test_an_attribution_is_told_by_its_end_before_it_is_searched_for() -> None:
    """A pattern that ends otherwise would never match."""
    listed = tomllib.loads((files("bot.watching") / "mail.toml").read_text(encoding="utf-8"))["attribution"]
    assert all(pattern.endswith(":") for pattern in listed)


@pytest.mark.parametrize("sign", [".", "<", "'", "\"' ", ">", "x", "- ", "*", "—"])
def test_a_line_without_end_is_text_and_not_searched_for_marks(sign: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The patterns search a line from each of its characters: twelve seconds a megabyte."""
    searched: list[int] = []
    monkeypatch.setattr("bot.watching.mail_text._phrases", lambda: _Counted(searched))
    text = f"{STORY[0]}\n{sign * 2_000}\n{STORY[1]}"
    for reply in (True, False):
        found = mail_article_text(text, reply=reply)
        assert found.startswith(STORY[0])
        assert found.endswith(STORY[1])
    forwarded(text)
    assert 0 < max(searched) <= MAIL.mark


class _Counted:
    """Phrases that note how long the lines are that they are compared with."""

    def __init__(self, searched: list[int]) -> None:
        self._searched = searched
        self.fields: dict[str, str] = {}

    def __getattr__(self, _: str) -> _Counted:
        return self

    def search(self, line: str) -> None:
        self._searched.append(len(line))


@pytest.mark.parametrize(
    ("text", "found", "looked_at"),
    [
        pytest.param(
            STORY[0], [f"Quay {number} closed" for number in range(MAIL.articles)], MAIL.articles, id="digest"
        ),
        pytest.param("The quay is closed.", ["Eastern quay closed"], MAIL.headings, id="headings alone"),
    ],
)
def test_of_endless_headings_only_so_many_are_looked_at(
    text: str, found: list[str], looked_at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    cleaned: list[str] = []
    monkeypatch.setattr(
        "bot.watching.newsletter.mail_article_text", lambda text: cleaned.append(text) or mail_article_text(text)
    )
    stories = "".join(
        f'<h2><a href="https://post.example/{number}">Quay {number} closed</a></h2><p>{text}</p>'
        for number in range(2 * MAIL.headings)
    )
    articles = read(mail(plain=None, html=f"<html><body>{stories}</body></html>"))
    assert [article.title for article in articles] == found
    assert 0 < len(cleaned) <= 2 * looked_at  # once to tell whether it is a digest, once for its articles


MORE = f"this mail has more articles than are read: at most {MAIL.articles}; the rest is left out"


def _digest(stories: int, headings_alone: int) -> str:
    listed = "".join(
        f'<h2><a href="https://post.example/{number}">Quay {number} closed</a></h2><p>{STORY[0]}</p>'
        for number in range(stories)
    )
    return f"<html><body>{'<h2>Harbour</h2>' * headings_alone}{listed}</body></html>"


@pytest.mark.parametrize(
    ("stories", "headings_alone", "read_of_them"),
    [
        pytest.param(MAIL.articles, 0, MAIL.articles, id="as many as are read"),
        pytest.param(MAIL.articles + 1, 0, MAIL.articles, id="one more"),
        pytest.param(10, MAIL.headings - 5, 5, id="behind endless headings"),
    ],
)
def test_a_digest_of_more_articles_than_are_read_says_so(stories: int, headings_alone: int, read_of_them: int) -> None:
    found = contents(mail(plain=None, html=_digest(stories, headings_alone)))
    assert len(found.articles) == read_of_them
    assert found.notes == ((MORE,) if stories > read_of_them else ())


@pytest.mark.parametrize("messages", [MAIL.articles, MAIL.articles + 1])
def test_a_mail_of_more_attached_mails_than_are_read_says_so(messages: int) -> None:
    parts = "".join(_message(number, ORDINARY) for number in range(messages))
    found = contents(f"Subject: x\r\nContent-Type: multipart/digest; boundary=b\r\n\r\n{parts}--b--".encode())
    assert len(found.articles) == MAIL.articles
    assert found.notes == ((MORE,) if messages > MAIL.articles else ())


@pytest.mark.parametrize("depth", [MAIL.depth, MAIL.depth + 1])
def test_mails_that_are_attached_too_deep_are_named(depth: int) -> None:
    inner = mail()
    for number in range(depth):
        outer = mail(" ".join([PLAIN] * 2), Subject=f"Level {number}", Message_ID=f"<level{number}@b.example>")
        outer.add_attachment(inner)
        inner = outer
    deep = f"mails attached to mails more than {MAIL.depth} deep are left out"
    assert contents(inner).notes == ((deep,) if depth > MAIL.depth else ())


CUT = f"the mail has more than {EXTRACTION.page_least:,} elements, of which only the first are read"


def _said(article: RawArticle) -> str | None:
    return next((fact.value for fact in article.facts if fact.name == PARTIAL), None)


@pytest.mark.parametrize(("paragraphs", "cut"), [(EXTRACTION.page_least - 20, False), (EXTRACTION.page_least, True)])
@pytest.mark.parametrize("declared", ["html", "plain", "both", "forwarded"])
def test_the_end_of_a_mail_that_is_left_out_is_named(declared: str, paragraphs: int, cut: bool) -> None:
    """As on a page and in a feed: a reader must not take the beginning of a text for all of it."""
    above = (
        "".join(f"<p>{line}</p>" for line in ("From: Ada Fenwick", "Subject: Quay")) if declared == "forwarded" else ""
    )
    html = f"<html><body>{above}{'<p>Quay.</p>' * paragraphs}</body></html>"
    message = mail(plain=html if declared == "plain" else "See the HTML." if declared == "both" else None,
                   html=None if declared == "plain" else html)  # fmt: skip
    (found,) = read(message)
    assert found.partial is cut
    assert _said(found) == (CUT if cut else None)
    assert (found.publisher == "Ada Fenwick") is (declared == "forwarded")


@pytest.mark.parametrize(
    ("line", "times", "read_of_it"),
    [
        pytest.param("Quay", MAIL.lines - 1, MAIL.lines - 1, id="few"),
        pytest.param("Quay", 2 * MAIL.lines, MAIL.lines, id="short lines"),
        pytest.param("The quay of Lindow is closed, said Ada.", 2 * MAIL.lines, 2 * MAIL.lines, id="long lines"),
    ],
)
def test_of_a_plain_text_of_short_lines_the_first_are_read(line: str, times: int, read_of_it: int) -> None:
    """Each letter on a line of its own: 200 kB took .2 seconds."""
    (found,) = read(mail(plain=f"{line}\n" * times))
    assert found.body.split("\n") == [line] * read_of_it
    cut = f"the mail has more than {read_of_it:,} lines, of which only the first are read"
    assert _said(found) == (cut if read_of_it < times else None)


def test_only_the_last_article_of_a_digest_lacks_what_is_left_out() -> None:
    stories = "".join(
        f'<h2><a href="https://post.example/{number}">Quay {number} closed</a></h2><p>{STORY[0]}</p>'
        for number in range(3)
    )
    found = read(mail(plain=None, html=f"<html><body>{stories}{'<b>Quay</b> ' * EXTRACTION.page_least}</body></html>"))
    assert [_said(each) for each in found] == [None, None, CUT]
