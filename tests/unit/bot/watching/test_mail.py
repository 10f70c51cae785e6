"""Emails: the article in them, without text from programs and senders, and its author and date."""

from __future__ import annotations

import textwrap
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from bot.watching.mail_parts import parts_of_mail, text_of_mail
from bot.watching.mail_text import bare_subject, unflowed
from bot.watching.newsletter import clean_link
from summarizer.errors import InputError
from summarizer.ingest.clean import article_text
from summarizer.ingest.model import RawArticle
from tests.newsletter_mails import HTML, PLAIN, SENT, STORY, mail, read

CASES = Path(__file__).parents[3] / "data" / "watch"


def told(article: RawArticle) -> list[str]:
    return article_text(article).text.split("\n\n")


@pytest.mark.parametrize(
    ("name", "title", "paragraphs"),
    [("m01_plain_stub", "Eastern quay closed", 3), ("m02_hard_wrapped", "Press release: quay", 2), ("m06_forwarded", "Eastern quay closed (original)", 2)],
)  # fmt: skip
def test_the_cases_of_the_collection(name: str, title: str, paragraphs: int) -> None:
    (found,) = read((CASES / f"{name}.eml").read_bytes())
    assert (found.title, found.publisher, found.published_at) == (title, "Harbour Post", SENT)
    cleaned = told(found)
    assert len(cleaned) == paragraphs
    assert cleaned[0].endswith(
        "until the end of May. Two cranes were damaged by the storm, according to its spokeswoman Marta Quill."
    )
    assert all(each.endswith(".") for each in cleaned)


@pytest.mark.parametrize(
    "stub",
    [
        "View this email in your browser (https://harbourpost.example/v/1)",
        "Your mail program cannot show HTML. Open the link above to read the newsletter.",
        "This is an HTML e-mail. Please enable HTML to read it.\n\nhttps://harbourpost.example/v/1",
        "Wenn diese Nachricht nicht richtig angezeigt wird, klicken Sie bitte hier: Im Browser ansehen",
        "Voir ce message dans votre navigateur",
        "Ver este correo en el navegador",
        "Открыть письмо в браузере",
        "https://harbourpost.example/v/1",
        "",
        "[image: Harbour Post]",
    ],
)
def test_the_html_is_the_mail_where_the_plain_text_is_a_stub(stub: str) -> None:
    (found,) = read(mail(stub, HTML))
    assert told(found) == list(STORY)


def test_the_plain_text_is_the_mail_where_the_html_is_a_stub() -> None:
    (found,) = read(mail(PLAIN, "<html><body><p>View this email in your browser</p></body></html>"))
    assert told(found) == list(STORY)


def test_a_plain_text_that_speaks_of_browsers_is_one() -> None:
    text = (
        PLAIN
        + "\n\nReaders can open this email in your browser of choice, the harbour says, "
        + "and find a map of the quay there, " * 8
        + "it added."
    )
    (found,) = read(mail(text, HTML))
    assert "browser of choice" in found.body


@pytest.mark.parametrize(
    "around",
    [
        pytest.param("{}\n\n-- \nMarta Quill\nPress office, +00 000 000", id="signature"),
        pytest.param("{}\n\n--\nMarta Quill\nPress office", id="signature without its space"),
        pytest.param("{}\n\nSent from my iPhone", id="telephone"),
        pytest.param("{}\n\n> What do you say to the quay?\n> It is closed.", id="quoted"),
        pytest.param("On Thu, 19 Nov 2026 at 10:00, Ada Fenwick <ada@strand.example> wrote:\n> When will it open?\n\n{}", id="attribution"),
        pytest.param("Am 19.11.2026 um 10:00 schrieb Ada Fenwick:\n> Wann?\n\n{}", id="attribution in German"),
        pytest.param("{}\n\nYou are receiving this email because you subscribed.\nUnsubscribe: https://x.example/u\nHarbour Post, Quay 1, Lindow", id="footer"),
        pytest.param("View this email in your browser\n\n{}\n\nAbmelden", id="head and foot"),
        pytest.param("{}\n_______________________________________________\nAnnounce mailing list\nhttps://x.example/mailman/listinfo/announce", id="a list's foot"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("html", [False, True])
def test_what_stands_around_the_text_is_left_out(around: str, html: bool) -> None:
    text = around.format(PLAIN)
    lines = "".join(f"<div>{line.replace('<', '&lt;').replace('>', '&gt;')}</div>" for line in text.split("\n"))
    (found,) = read(mail(None, f"<html><body>{lines}</body></html>") if html else mail(text))
    assert told(found) == list(STORY)


def test_wrapped_lines_are_joined_flowed_or_not() -> None:
    wrapped = "\n\n".join(textwrap.fill(each, 60) for each in STORY)
    assert told(read(mail(wrapped))[0]) == list(STORY)
    flowed = mail(None)
    flowed["Content-Type"] = "text/plain; charset=utf-8; format=flowed; delsp=yes"
    flowed.set_payload(
        "\n\n".join(" \n".join(f"{line} " for line in textwrap.wrap(each, 30)).rstrip(" ") for each in STORY)
    )
    assert told(read(flowed)[0]) == list(STORY)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        pytest.param("One \ntwo\nthree", "One two\nthree", id="soft and hard breaks"),
        pytest.param(" From here \n on", "From here on", id="space-stuffed"),
        pytest.param("One\n-- \nAda", "One\n-- \nAda", id="a signature is no soft break"),
        pytest.param(">One \n>two\nmine \nyours", "> One two\nmine yours", id="depths apart"),
        pytest.param("One \n> quoted", "One \n>  quoted", id="another depth ends it"),
    ],
)
def test_flowed_text(raw: str, text: str) -> None:
    assert [line.split() for line in unflowed(raw).split("\n")] == [line.split() for line in text.split("\n")]


FORWARDS = {
    "Gmail": "---------- Forwarded message ---------\nFrom: Harbour Post <news@harbourpost.example>\nDate: Fri, 20 Nov 2026 at 08:15\nSubject: Quay closed\nTo: <me@reader.example>\n\n\n{}",
    "Apple": "Begin forwarded message:\n\n> From: Harbour Post <news@harbourpost.example>\n> Subject: Quay closed\n> Date: 20 November 2026 at 08:15:00 CET\n> To: me@reader.example\n>\n{quoted}",
    "Outlook": "________________________________\nFrom: Harbour Post <news@harbourpost.example>\nSent: Friday, November 20, 2026 8:15 AM\nTo: me@reader.example\nSubject: Quay closed\n\n{}",
    "Original message": "-----Original Message-----\nFrom: Harbour Post [mailto:news@harbourpost.example]\nSent: Friday, November 20, 2026\nTo: Me\nSubject: Quay closed\n\n{}",
    "Thunderbird": "-------- Forwarded Message --------\nSubject: \tQuay closed\nDate: \tFri, 20 Nov 2026 08:15:00 +0100\nFrom: \tHarbour Post <news@harbourpost.example>\nTo: \tme@reader.example\n\n{}",
    "German": "-------- Weitergeleitete Nachricht --------\nBetreff: Quay closed\nDatum: Fri, 20 Nov 2026 08:15:00 +0100\nVon: Harbour Post <news@harbourpost.example>\nAn: me@reader.example\n\n{}",
    "German Outlook": "Von: Harbour Post <news@harbourpost.example>\nGesendet: Freitag, 20. November 2026 08:15\nAn: me@reader.example\nBetreff: Quay closed\n\n{}",
    "French": "---------- Message transféré ---------\nDe : Harbour Post <news@harbourpost.example>\nDate : ven. 20 nov. 2026 à 08:15\nObjet : Quay closed\nÀ : me@reader.example\n\n{}",
    "Spanish": "---------- Mensaje reenviado ---------\nDe: Harbour Post <news@harbourpost.example>\nFecha: vie, 20 nov 2026\nAsunto: Quay closed\nPara: me@reader.example\n\n{}",
    "Italian": "Inizio messaggio inoltrato:\n\nDa: Harbour Post <news@harbourpost.example>\nOggetto: Quay closed\nData: 20 novembre 2026\nA: me@reader.example\n\n{}",
    "Portuguese": "---------- Mensagem encaminhada ----------\nDe: Harbour Post <news@harbourpost.example>\nData: sex, 20 nov 2026\nAssunto: Quay closed\nPara: me@reader.example\n\n{}",
    "Dutch": "---------- Doorgestuurd bericht ----------\nVan: Harbour Post <news@harbourpost.example>\nDatum: vr 20 nov 2026\nOnderwerp: Quay closed\nAan: me@reader.example\n\n{}",
    "Russian": "-------- Пересылаемое сообщение --------\nОт: Harbour Post <news@harbourpost.example>\nДата: 20.11.2026\nТема: Quay closed\nКому: me@reader.example\n\n{}",
    "Polish": "Od: Harbour Post <news@harbourpost.example>\nWysłano: piątek, 20 listopada 2026\nDo: me@reader.example\nTemat: Quay closed\n\n{}",
    "Starred": "*From:* Harbour Post <news@harbourpost.example>\n*Sent:* Friday, November 20, 2026\n*To:* me@reader.example\n*Subject:* Quay closed\n\n{}",
}  # fmt: skip


@pytest.mark.parametrize("client", FORWARDS)
@pytest.mark.parametrize(
    "note", ["", "FYI\n\n", "Have a look at this, it is about our quay.\n\nMe\n-- \nMe Myself\n+00 000\n\n"]
)
def test_a_forwarded_text_is_its_writers(client: str, note: str) -> None:
    text = note + FORWARDS[client].format(PLAIN, quoted="\n".join(f"> {line}" for line in PLAIN.split("\n")))
    (found,) = read(mail(text, From="Me <me@reader.example>", Subject="Fwd: Quay closed"))
    assert (found.publisher, found.title) == ("Harbour Post", "Quay closed")
    assert told(found) == list(STORY)
    assert found.published_at is not None
    assert found.published_at.date() == SENT.date()


def test_a_forward_in_html_is_its_writers() -> None:
    head = "<div class=gmail_quote><div class=gmail_attr>---------- Forwarded message ---------<br>From: <b>Harbour Post</b> &lt;news@harbourpost.example&gt;<br>Date: Fri, 20 Nov 2026 at 08:15<br>Subject: Quay closed<br>To: me@reader.example<br></div><br>"
    (found,) = read(mail(None, f"<html><body><div>FYI</div>{head}{HTML}</div></body></html>", From="Me <me@r.example>"))
    assert (found.publisher, found.title) == ("Harbour Post", "Quay closed")
    assert told(found) == list(STORY)


def test_what_was_sent_on_twice_is_the_first_writers() -> None:
    inner = FORWARDS["Gmail"].format(PLAIN)
    outer = f"Begin forwarded message:\n\nFrom: Ada Fenwick <ada@strand.example>\nSubject: Fwd: Quay closed\nDate: 20 November 2026\nTo: me@r.example\n\nFYI\n\n{inner}"
    (found,) = read(mail(outer, From="Me <me@reader.example>", Subject="Fwd: Fwd: Quay closed"))
    assert (found.publisher, told(found)) == ("Harbour Post", list(STORY))


def test_a_long_note_over_a_forwarded_text_is_an_article_too() -> None:
    note = STORY[0] + " " + STORY[1]
    first, second = read(mail(f"{note}\n\n{FORWARDS['Gmail'].format(STORY[2])}", From="Ada Fenwick <a@s.example>"))
    assert (first.publisher, first.body, second.publisher, told(second)) == (
        "Ada Fenwick",
        note,
        "Harbour Post",
        [STORY[2]],
    )
    assert first.guid != second.guid


def test_a_reply_is_what_it_adds() -> None:
    text = f"{PLAIN}\n\nFrom: Ada Fenwick <ada@strand.example>\nSent: Thursday, November 19, 2026\nTo: Harbour\nSubject: Quay?\n\nWhen will the quay open again, and who pays?"
    (found,) = read(mail(text, Subject="RE: Quay?"))
    assert (found.publisher, found.title, told(found)) == ("Harbour Post", "Quay?", list(STORY))


def carrying(note: str, *attached: tuple[bytes | EmailMessage, str, str]) -> EmailMessage:
    found = mail(note, From="Me <me@reader.example>", Subject="Fwd: papers")
    for content, kind, name in attached:
        if isinstance(content, EmailMessage):
            found.add_attachment(content, filename=name) if name else found.add_attachment(content)
        else:
            main, _, sub = kind.partition("/")
            found.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return found


def test_mails_that_a_mail_carries_are_each_an_article() -> None:
    other = mail(
        STORY[1] + " " + STORY[2],
        From="Strand Times <n@strand.example>",
        Subject="Ferries",
        Message_ID="<2@strand.example>",
    )
    first, second = read(carrying("FYI", (mail(), "", ""), (other, "", "ferries.eml")))
    assert [(each.publisher, each.title, each.guid) for each in (first, second)] == [
        ("Harbour Post", "Eastern quay closed", "<1@harbourpost.example>"),
        ("Strand Times", "Ferries", "<2@strand.example>"),
    ]


@pytest.mark.parametrize(
    ("content", "kind", "name"),
    [
        pytest.param(PLAIN.encode(), "text/plain", "release.txt", id="text"),
        pytest.param(HTML.encode(), "text/html", "release.html", id="HTML"),
        pytest.param(mail().as_bytes(), "application/octet-stream", "release.eml", id="a mail as a file"),
        pytest.param((CASES / "p4_report_one_column.pdf").read_bytes(), "application/pdf", "release.pdf", id="PDF"),
    ],
)
def test_a_file_under_a_note_is_the_article(content: bytes, kind: str, name: str) -> None:
    found = read(carrying("Please find our release attached.", (content, kind, name)))
    assert len(found) == 1
    assert "The harbour authority of Lindow said on Monday" in found[0].body


def test_a_file_beside_an_article_is_left_out_and_a_broken_one_is_named() -> None:
    assert [told(each) for each in read(carrying(PLAIN, (b"%PDF-1.4 x", "application/pdf", "a.pdf")))] == [list(STORY)]
    with pytest.raises(InputError, match="PDF is broken"):
        read(carrying("", (b"%PDF-1.4 x", "application/pdf", "a.pdf")))


# --- author and date --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "publisher"),
    [
        pytest.param({}, "Harbour Post", id="the sender"),
        pytest.param({"From": "news@harbourpost.example"}, "news@harbourpost.example", id="an address alone"),
        pytest.param({"From": "Marta Quill via Harbour Post <x@h.example>"}, "Harbour Post", id="somebody through it"),
        pytest.param({"From": "Marta Quill <m@h.example>", "List_Id": "Lindow Harbour News <news.h.example>"}, "Lindow Harbour News", id="a list"),
        pytest.param({"List_Id": "9d1f0c2ab3e4mc list <9d1f0c2ab3e4.list-id.mcsv.example>"}, "Harbour Post", id="a list of a machine's"),
        pytest.param({"List_Id": "<news.h.example>"}, "Harbour Post", id="a list without a name"),
        pytest.param({"From": None}, "mail", id="nobody"),
    ],
)  # fmt: skip
def test_the_publisher_is_the_list_or_the_sender(headers: dict[str, str | None], publisher: str) -> None:
    assert read(mail(**headers))[0].publisher == publisher


RECEIVED = "from a by b; Fri, 20 Nov 2026 07:15:00 +0000"


@pytest.mark.parametrize(
    ("headers", "date"),
    [
        pytest.param({}, SENT, id="as it says"),
        pytest.param({"Date": None, "Received": RECEIVED}, SENT, id="none"),
        pytest.param(
            {"Date": "Thu, 01 Jan 1970 00:00:00 +0000", "Received": RECEIVED}, SENT, id="a clock that was never set"
        ),
        pytest.param({"Date": "Sat, 20 Nov 2027 08:15:00 +0100", "Received": RECEIVED}, SENT, id="a year ahead"),
        pytest.param({"Date": "Mon, 20 Nov 2023 08:15:00 +0100", "Received": RECEIVED}, SENT, id="years behind"),
        pytest.param({"Date": "yesterday"}, None, id="no date"),
        pytest.param({"Date": "Sat, 20 Nov 2027 08:15:00 +0100"}, None, id="a year ahead and no server's"),
    ],
)
def test_the_date_is_a_believable_one(headers: dict[str, str | None], date: datetime | None) -> None:
    assert read(mail(**headers))[0].published_at == date


@pytest.mark.parametrize(
    "subject",
    [
        "Fwd: Quay closed",
        "Re: Fw: Quay closed",
        "WG: AW: Quay closed",
        "[Harbour] TR: Quay closed",
        "RE[2]: Quay closed",
    ],
)
def test_a_subject_loses_what_programs_put_before_it(subject: str) -> None:
    assert bare_subject(subject) == "Quay closed"


# --- digests ------------------------------------------------------------------------------------------------------------


def digest(rank: str = "h2", link: str = "https://harbourpost.example/news/{}?utm_source=mail") -> str:
    stories = "".join(
        f"<tr><td><{rank}><a href='{link.format(number)}'>Story {number} of the quay</a></{rank}>"
        f"<p>{text} It was the {number}. report on the quay in this week, the authority said.</p>"
        f"<p><a href='{link.format(number)}'>Read more</a></p></td></tr>"
        for number, text in enumerate(STORY, 1)
    )
    return f"<html><body><table><tr><td><img src=l.png><p>Harbour Post weekly</p></td></tr>{stories}<tr><td><p>You receive this mail because you subscribed. <a href='https://x.example/u'>Unsubscribe</a></p></td></tr></table></body></html>"


@pytest.mark.parametrize("rank", ["h1", "h2", "h3"])
def test_a_digest_is_its_articles_each_with_its_own_address(rank: str) -> None:
    found = read(mail("View this email in your browser", digest(rank), Subject="This week at the harbour"))
    assert [each.title for each in found] == [f"Story {number} of the quay" for number in (1, 2, 3)]
    assert [each.points_to for each in found] == [f"https://harbourpost.example/news/{number}" for number in (1, 2, 3)]
    assert all(each.url is None for each in found)
    assert len({each.guid for each in found}) == 3
    for number, each in enumerate(found):
        assert told(each)[0].startswith(STORY[number])
        assert "Unsubscribe" not in each.body
        assert "Read more" not in each.body


def test_the_editors_letter_over_a_digest_is_an_article_too() -> None:
    letter = " ".join(STORY)
    html = digest().replace("<p>Harbour Post weekly</p>", f"<p>{letter}</p>")
    found = read(mail("View this email in your browser", html, Subject="This week at the harbour"))
    assert (found[0].title, found[0].body, found[0].points_to, len(found)) == (
        "This week at the harbour",
        letter,
        None,
        4,
    )


def test_an_article_with_subheadings_is_one() -> None:
    html = HTML.replace(
        f"<p>{STORY[1]}</p>", f"<h2>Ferries</h2><p>{STORY[1]} {STORY[2]}</p><h2>Money</h2><p>{STORY[0]}</p>"
    )
    assert len(read(mail(None, html))) == 1


@pytest.mark.parametrize(
    ("href", "link"),
    [
        pytest.param("https://h.example/a?utm_source=x&id=3&mc_eid=77", "https://h.example/a?id=3", id="counting parameters"),
        pytest.param("https://click.m.example/t?u=https%3A%2F%2Fh.example%2Fa%3Futm_medium%3Dmail&k=9", "https://h.example/a", id="a counter that names its goal"),
        pytest.param("https://click.m.example/ss/c/https%3A%2F%2Fh.example%2Fa", "https://h.example/a", id="in its path"),
        pytest.param("https://click.m.example/ls/click?upn=u001.aGVsbG8tdGhpcy1pcy1hLXRva2VuLW9mLXNvbWVib2R5LWVsc2U", None, id="a token"),
        pytest.param("https://h.example/2026/11/20/eastern-quay-of-lindow-stays-closed-until-the-end-of-may-authority-says", "https://h.example/2026/11/20/eastern-quay-of-lindow-stays-closed-until-the-end-of-may-authority-says", id="a long headline is no token"),
        pytest.param("mailto:a@h.example", None, id="no page"),
        pytest.param("http://[", None, id="broken"),
    ],
)  # fmt: skip
def test_a_link_is_cleaned_or_left_out(href: str, link: str | None) -> None:
    assert clean_link(href) == link


@pytest.mark.parametrize("additions", [(), ("related",), ("related", "attachment")])
def test_html_that_comes_with_pictures_or_files_is_a_form_of_the_plain_text_before_it(additions) -> None:
    message = mail(PLAIN, HTML)
    for addition in additions:
        html = message.get_payload()[-1]
        getattr(html, f"add_{addition}")(b"GIF89a", "image", "gif")
    parts = parts_of_mail(message)
    assert [set(forms) for forms in parts.texts] == [{"text/plain", "text/html"}]
    assert text_of_mail(parts).text.count(STORY[0]) == 1
