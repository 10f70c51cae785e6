"""Files to articles."""

from __future__ import annotations

import io
import json
import os
import socket
from datetime import UTC, datetime
from pathlib import Path

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf.generic import DictionaryObject, NameObject, StreamObject

from bot.watching import limits
from bot.watching.file_metadata import article_from_text
from bot.watching.folder import LARGEST, MOST_BROKEN, Unread, files_of, read_paths
from bot.watching.mail import articles_from_mail
from summarizer.errors import InputError
from summarizer.ingest.incoming import dated
from summarizer.ingest.limits import EXTRACTION
from summarizer.ingest.model import PARTIAL, MetadataField, RawArticle
from tests.newsletter_mails import STORY, mail

NOW = datetime(2025, 3, 4, tzinfo=UTC)
TEXT = "The tunnel stays closed until May."


def read(*paths: Path) -> list[RawArticle | Unread]:
    return list(read_paths(paths, NOW, source_id="s"))


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "The Strand"
    folder.mkdir()
    return folder


def test_a_text_file_is_an_article_of_its_folders_name(inbox: Path) -> None:
    (inbox / "a.txt").write_text(TEXT)
    os.utime(inbox / "a.txt", (0, NOW.timestamp()))
    (found,) = read(inbox)
    guid = (inbox / "a.txt").as_uri()
    assert found == RawArticle(TEXT, "The Strand", NOW, guid=guid, source_id="s", presumed_at=NOW)


def test_html_tells_its_title_address_and_date(inbox: Path) -> None:
    (inbox / "a.html").write_text(
        '<html><head><title>Tunnel closed</title><link rel="canonical" href="https://s.example/tunnel">'
        '<meta property="article:published_time" content="2025-03-03T10:00:00Z"></head>'
        f"<body><article><h1>Tunnel closed</h1><p>{TEXT}</p></article></body></html>"
    )
    (found,) = read(inbox)
    assert isinstance(found, RawArticle)
    assert (found.title, found.url) == ("Tunnel closed", "https://s.example/tunnel")
    assert (found.is_html, found.body.splitlines()[-1]) == (False, TEXT)
    assert found.published_at == datetime(2025, 3, 3, 10, tzinfo=UTC)


def test_json_files_hold_one_or_many(inbox: Path) -> None:
    entry = {"id": "1", "published": "2025-03-03T10:00:00+02:00", "publisher": "The Quay", "title": "T", "text": TEXT}
    (inbox / "a.json").write_text(json.dumps(entry))
    (inbox / "b.json").write_text(json.dumps([entry, {"html": "<p>x</p>"}]))
    (inbox / "c.jsonl").write_text(json.dumps(entry) + "\n\n" + json.dumps({"text": TEXT}) + "\n")
    found = read(inbox)
    assert all(isinstance(each, RawArticle) for each in found)
    assert [(each.publisher, each.guid) for each in found] == [
        ("The Quay", "1"),
        ("The Quay", "1"),
        ("The Strand", None),
        ("The Quay", "1"),
        ("The Strand", None),
    ]
    assert found[0].published_at == datetime(2025, 3, 3, 8, tzinfo=UTC)


def test_one_bad_file_is_named_and_the_others_are_read(inbox: Path) -> None:
    (inbox / "a.txt").write_bytes(b"")
    (inbox / "b.txt").write_bytes(b"%PDF-1.4 \x00\x01")
    (inbox / "c.jsonl").write_text(
        '{"text": "x"}\n{broken\n{"text": 5}\n{"title": "x"}\n[]\n{"text": "x", "published": "x"}'
    )
    (inbox / "d.txt").write_bytes("Туннель закрыт до мая, сообщили власти города.".encode("cp1251"))
    found = read(inbox)
    said = [(each.where.removeprefix(f"{inbox}/"), each.reason) for each in found if isinstance(each, Unread)]
    assert said == [
        ("a.txt", "the file is empty; put the text of an article into it"),
        ("b.txt", "this is a PDF document, not text; save the article as text or HTML"),
        ("c.jsonl, line 2", "broken JSON; write one object per line"),
        ("c.jsonl, line 3", "'text' must be a string"),
        ("c.jsonl, line 4", "'text' and 'html' are both missing or empty; write one of them"),
        ("c.jsonl, line 5", "this is not a JSON object with a text"),
        ("c.jsonl, line 6", "'published' is 'x'; write an ISO date with time and zone"),
    ]
    assert [each.body for each in found if isinstance(each, RawArticle)][-1].startswith("Туннель")


@pytest.mark.parametrize(("paragraphs", "cut"), [(EXTRACTION.page_least // 4, False), (EXTRACTION.page_least, True)])
def test_the_end_of_html_in_json_that_is_left_out_is_named(inbox: Path, paragraphs: int, cut: bool) -> None:
    (inbox / "a.jsonl").write_text(json.dumps({"html": "<p>Tunnel closed.</p>" * paragraphs}))
    (found,) = read_paths([inbox], NOW)
    assert isinstance(found, RawArticle)
    assert found.partial is cut
    said = [fact.value for fact in found.facts if fact.name == PARTIAL]
    assert said == ([f"its entry in the file has more than {EXTRACTION.page_least:,} elements, of which only the first are read"] if cut else [])  # fmt: skip


def test_what_is_not_read_of_an_article_in_json_is_said_once(inbox: Path, caplog: pytest.LogCaptureFixture) -> None:
    entry = {"text": TEXT, "author": "Ada", "tags": ["tunnel"]}
    (inbox / "a.jsonl").write_text("\n".join(json.dumps(entry | {"id": str(number)}) for number in range(3)))
    (inbox / "b.json").write_text(json.dumps({"text": TEXT, "title": "Tunnel"}))
    assert [len(read(inbox)) for _ in range(2)] == [4, 4]
    known = "an article has html, id, published, publisher, text, title, url"
    assert [record.getMessage() for record in caplog.records] == [
        f"{inbox / 'a.jsonl'}: not read: 'author', 'tags'; {known}"
    ]


def test_folders_are_searched_in_order_and_hidden_and_other_files_are_left_alone(inbox: Path) -> None:
    for name in ("b.txt", "a/z.txt", ".git/x.txt", ".hidden.txt", "picture.png", "a.txt/inner.txt"):
        (inbox / name).parent.mkdir(exist_ok=True)
        (inbox / name).write_text(TEXT)
    assert [Path(each.guid).name for each in read(inbox) if isinstance(each, RawArticle)] == [
        "z.txt",
        "inner.txt",
        "b.txt",
    ]


def test_a_file_that_is_named_itself_may_end_in_anything(inbox: Path) -> None:
    (inbox / "article").write_text(TEXT)
    (found,) = read(inbox / "article")
    assert isinstance(found, RawArticle)


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    assert read(tmp_path / "gone.txt") == [Unread(str(tmp_path / "gone.txt"), "there is no such file or folder")]


def test_what_is_no_file_is_said(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert read(tmp_path / "pipe") == [
        Unread(str(tmp_path / "pipe"), "this is not a regular file; give a text, HTML or JSON file")
    ]


def test_a_link_that_leads_in_a_circle_is_told_and_the_others_are_read(inbox: Path) -> None:
    (inbox / "a.txt").symlink_to(inbox / "a.txt")
    (inbox / "b.txt").write_text(TEXT)
    circle, article = list(read_paths([inbox], NOW))
    assert circle == Unread(str(inbox / "a.txt"), "this is not a regular file; give a text, HTML or JSON file")
    assert isinstance(article, RawArticle)


def test_a_link_out_of_the_folder_is_named_and_one_inside_is_followed(tmp_path: Path, inbox: Path) -> None:
    (tmp_path / "secret.txt").write_text("root:x:0:0")
    (inbox / "a.txt").symlink_to(tmp_path / "secret.txt")
    (inbox / "b.txt").symlink_to("/proc/kmsg")
    (inbox / "c.txt").symlink_to("/dev/zero")
    (inbox / "d.txt").write_text(TEXT)
    (inbox / "e.txt").symlink_to(inbox / "d.txt")
    (inbox / "f").symlink_to(tmp_path, target_is_directory=True)
    os.mkfifo(inbox / "g.txt")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.path.relpath(inbox / "h.txt"))
        found = list(read_paths([inbox], NOW))
    out = "this is a link that points outside the folder; put a copy of the file into the folder"
    none = "this is not a regular file; give a text, HTML or JSON file"
    assert {Path(each.where).name: each.reason for each in found if isinstance(each, Unread)} == (
        dict.fromkeys(["a.txt", "b.txt", "c.txt"], out) | dict.fromkeys(["g.txt", "h.txt"], none)
    )
    assert {each.guid for each in found if isinstance(each, RawArticle)} == {(inbox / "d.txt").as_uri()}


def test_a_file_of_a_watched_folder_is_held_to_its_folder(tmp_path: Path, inbox: Path) -> None:
    (tmp_path / "secret.txt").write_text(TEXT)
    (inbox / "a.txt").symlink_to(tmp_path / "secret.txt")
    (found,) = read_paths(files_of(inbox), NOW, within=inbox)
    assert isinstance(found, Unread)
    (by_hand,) = read_paths([inbox / "a.txt"], NOW)
    assert isinstance(by_hand, RawArticle)


def test_a_file_that_is_too_large_is_named(inbox: Path) -> None:
    with (inbox / "a.txt").open("wb") as file:
        file.truncate(LARGEST + 1)
    assert read(inbox) == [Unread(str(inbox / "a.txt"), "larger than 50 MB; split it into one file per article")]


def test_a_files_own_publisher_counts_before_the_folders(inbox: Path) -> None:
    page = f"<html><head><meta property='og:site_name' content='The Quay'></head><body><p>{TEXT}</p></body></html>"
    (inbox / "a.html").write_text(page)
    (inbox / "b.html").write_text(f"<html><body><p>{TEXT}</p></body></html>")
    (inbox / "c.txt").write_text(f"Publisher: The Pier &amp; Sons\nDate: 2025-03-03\n\n{TEXT}")
    (inbox / "d.eml").write_bytes(MAIL)
    (inbox / "e.eml").write_bytes(MAIL.replace(b"From:", b"X-From:"))
    (inbox / "f.json").write_text(json.dumps({"text": TEXT, "publisher": "<b>The Mole</b>"}))
    names = [each.publisher for each in read_paths([inbox], NOW, "Inbox") if isinstance(each, RawArticle)]
    assert names == ["The Quay", "Inbox", "The Pier & Sons", "Тасс", "Inbox", "The Mole"]


@pytest.mark.parametrize(
    ("name", "text", "day"),
    [
        ("a.txt", f"Published: 20 Nov 2024\n\n{TEXT}", "2024-11-20"),
        ("a.txt", f"Tunnel closed\nPublished on Wednesday, November 20, 2024\n\n{TEXT}", "2024-11-20"),
        ("a.txt", f"Tunnel closed\n20 November 2024\n{TEXT}", "2024-11-20"),
        ("a.md", f"# Tunnel closed\n\n*20.11.2024*\n\n{TEXT}", "2024-11-20"),
        ("a.md", f"---\ntitle: Tunnel\ndate: 2024-11-20\ntags: [a, b]\n---\n{TEXT}", "2024-11-20"),
        ("a.md", f"+++\ndate = '2024-11-20'\n+++\n{TEXT}", "2024-11-20"),
        ("2023-01-01.txt", f"Date: 2024-11-20\n\n{TEXT}", "2024-11-20"),
        ("2024-11-20-tunnel.txt", TEXT, "2024-11-20"),
        ("tunnel_20241120.txt", TEXT, "2024-11-20"),
        ("tunnel-2024_11_20.html", f"<p>{TEXT}</p>", "2024-11-20"),
        ("tunnel-2024-02-31.txt", TEXT, None),
        ("12024112099.txt", TEXT, None),
        ("a.txt", f"{TEXT} It was closed on 20 November 2024.", None),
        ("a.txt", f"In 2003\n\n{TEXT}", None),
        ("a.txt", "\n".join([*["The tunnel stays closed."] * 8, "20 November 2024"]), None),
    ],
)
def test_a_file_is_dated_by_itself_then_its_name_then_the_clock_of_its_disk(
    inbox: Path, name: str, text: str, day: str | None
) -> None:
    (inbox / name).write_text(text)
    written = datetime(2025, 3, 1, 8, tzinfo=UTC)
    os.utime(inbox / name, (0, written.timestamp()))
    (found,) = read(inbox)
    assert isinstance(found, RawArticle)
    assert dated(found) == ((datetime.fromisoformat(f"{day}T00:00Z"), True) if day else (written, False))


def test_what_a_file_says_of_itself_is_no_part_of_its_text(inbox: Path) -> None:
    (inbox / "a.md").write_text(
        f"---\ntitle: 'Tunnel <b>closed</b>'\nauthor: Ann\nurl: https://s.example/1\n---\n\n{TEXT}\n"
    )
    (inbox / "b.txt").write_text(f"Title: Tunnel\nSource: https://s.example/2\nLanguage: en\n\n{TEXT}")
    (inbox / "c.txt").write_text(f"Note: the tunnel\nTitle: x\n\n{TEXT}")
    first, second, third = (each for each in read(inbox) if isinstance(each, RawArticle))
    assert (first.title, first.url, first.body.strip(), first.facts) == (
        "Tunnel closed", "https://s.example/1", TEXT, (MetadataField("author", "Ann", "text"),)
    )  # fmt: skip
    assert (second.title, second.url, second.publisher, second.body) == (
        "Tunnel",
        "https://s.example/2",
        "The Strand",
        TEXT,
    )
    assert (third.title, third.body) == (None, f"Note: the tunnel\nTitle: x\n\n{TEXT}")


@given(st.text(max_size=200))
def test_any_text_keeps_what_is_no_metadata(text: str) -> None:
    said = article_from_text(text, "a.txt", RawArticle("", "", NOW))
    assert text.lstrip("\ufeff").endswith(said.body)


MAIL = (
    b"From: =?utf-8?b?0KLQsNGB0YE=?= <news@t.example>\r\nSubject: =?koi8-r?q?=F4=CF=CE=CE=C5=CC=D8?=\r\n"
    b"Date: Mon, 03 Mar 2025 12:00:00 +0200\r\nMessage-ID: <1@t.example>\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: text/plain; charset="windows-1251"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'
) + "Тоннель закрыт до мая.\r\n".encode("cp1251")


def test_a_mail_is_read_in_its_own_charset(inbox: Path) -> None:
    (inbox / "a.eml").write_bytes(MAIL)
    (found,) = read(inbox)
    assert found == RawArticle(
        "Тоннель закрыт до мая.",
        "Тасс",
        NOW,
        guid="<1@t.example>",
        title="Тоннель",
        published_at=datetime(2025, 3, 3, 10, tzinfo=UTC),
        source_id="s",
        facts=(MetadataField("author", "Тасс", "mail"),),
    )


def test_a_mail_of_html_gives_its_text(inbox: Path) -> None:
    html = MAIL.split(b"Content-Type")[0] + f"Content-Type: text/html\r\n\r\n<p>{TEXT}</p><script>x()</script>".encode()
    (inbox / "a.eml").write_bytes(html)
    (found,) = read(inbox)
    assert isinstance(found, RawArticle)
    assert (found.body, found.is_html) == (TEXT, False)


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        pytest.param(
            "a.eml", b"Subject: x\r\nContent-Type: image/png\r\n\r\nx", "no text in this mail", id="a picture"
        ),
        pytest.param("a.pdf", b"%PDF-1.7 broken", "is broken", id="a broken PDF"),
        pytest.param("a.pdf", b"no PDF at all", "is broken", id="no PDF"),
    ],
)
def test_mails_and_documents_without_text_are_named(inbox: Path, name: str, data: bytes, says: str) -> None:
    (inbox / name).write_bytes(data)
    (found,) = read(inbox)
    assert isinstance(found, Unread)
    assert says in found.reason


def test_a_pdf_gives_its_text_and_title(inbox: Path) -> None:
    (inbox / "a.pdf").write_bytes(pdf_of("The tunnel stays closed until May."))
    (found,) = read(inbox)
    assert isinstance(found, RawArticle)
    assert (found.body.strip(), found.title, found.published_at) == (TEXT, "Tunnel", None)


def pdf_of(text: str) -> bytes:
    """The smallest PDF with one page and this line."""
    page = pypdf.PdfWriter()
    sheet = page.add_blank_page(300, 100)
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    sheet[NameObject("/Resources")] = DictionaryObject(
        {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
    )
    drawn = StreamObject()
    drawn.set_data(f"BT /F1 12 Tf 10 50 Td ({text}) Tj ET".encode())
    sheet[NameObject("/Contents")] = page._add_object(drawn)
    page.add_metadata({"/Title": "Tunnel"})
    out = io.BytesIO()
    page.write(out)
    return out.getvalue()


@given(st.binary(max_size=400))
def test_any_bytes_are_a_mail_or_refused(data: bytes) -> None:
    try:
        listed = articles_from_mail(data, RawArticle("", "", NOW, guid="g")).articles
    except InputError:
        return
    assert listed
    for found in listed:
        assert found.guid
        assert found.publisher
        assert "\n" not in f"{found.publisher}{found.title}"


def test_of_the_fields_that_are_not_read_only_the_first_entrys_are_named(
    inbox: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Each entry with other fields had a line of its own in the log."""
    entries = [{"text": TEXT, f"x{number}": 1, f"y{number}": 2} for number in range(50)]
    (inbox / "a.jsonl").write_text("\n".join(map(json.dumps, entries)))
    assert len(read(inbox)) == 50
    (said,) = [record.getMessage() for record in caplog.records]
    assert "not read: 'x0', 'y0';" in said


def test_what_a_mail_leaves_out_is_reported_behind_its_articles(inbox: Path) -> None:
    stories = "".join(
        f'<h2><a href="https://post.example/{number}">Quay {number} closed</a></h2><p>{STORY[0]}</p>'
        for number in range(limits.MAIL.articles + 1)
    )
    (inbox / "a.eml").write_bytes(mail(plain=None, html=f"<html><body>{stories}</body></html>").as_bytes())
    *articles, last = read(inbox)
    assert len(articles) == limits.MAIL.articles
    assert isinstance(last, Unread)
    assert last.where == str(inbox / "a.eml")
    assert last.reason.startswith("this mail has more articles than are read")


def test_a_file_of_lines_that_are_no_json_is_left_after_a_thousand(inbox: Path) -> None:
    sound = json.dumps({"text": TEXT})
    (inbox / "a.jsonl").write_text("\n".join([sound, *["{"] * (MOST_BROKEN + 1), sound]))
    first, *broken, last = read(inbox)
    assert isinstance(first, RawArticle)
    assert {each.reason for each in broken} == {"broken JSON; write one object per line"}
    assert len(broken) == MOST_BROKEN
    assert last == Unread(
        f"{inbox / 'a.jsonl'}, line {MOST_BROKEN + 2}", "more than 1,000 lines are broken JSON; the rest is not read"
    )


@pytest.mark.parametrize("seconds", [-(10**12), 10**12, 10**18])
def test_a_file_of_another_age_of_the_world_is_read(monkeypatch, tmp_path: Path, seconds: int) -> None:
    """Some file systems keep any number of seconds; Python has no year after 9999."""
    (tmp_path / "a.txt").write_text("The dam at Arden was closed on Monday.")
    status = os.fstat
    monkeypatch.setattr(os, "fstat", lambda file: os.stat_result((*status(file)[:8], seconds, 0)))
    (article,) = read_paths([tmp_path], NOW)
    assert isinstance(article, RawArticle)
    assert article.published_at is None
    assert article.presumed_at is not None
    assert 1970 <= article.presumed_at.year < 2100
