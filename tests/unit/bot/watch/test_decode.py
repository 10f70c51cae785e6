"""Bytes to text."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.watch.decode import decode
from summarizer.errors import InputError

ENGLISH = "The dam’s wall holds – so far – and costs €4 million, the county said on Tuesday."
RUSSIAN = "Плотина держится, сообщили во вторник власти округа. Река поднялась на сорок сантиметров, и жителей вывезли."
CHINESE = "大坝安全，县政府星期二说。河水已经退去，居民可以回家。学校下周重新开放，道路还在修理。"


@pytest.mark.parametrize(
    ("text", "encoding", "declared"),
    [
        pytest.param(ENGLISH, "utf-8", None, id="utf-8"),
        pytest.param(ENGLISH, "utf-8-sig", "windows-1252", id="a byte order mark wins over the header"),
        pytest.param(ENGLISH, "utf-16", None, id="utf-16 with a mark"),
        pytest.param(ENGLISH, "utf-16-le", None, id="utf-16 little-endian without a mark"),
        pytest.param(ENGLISH, "utf-16-be", None, id="utf-16 big-endian without a mark"),
        pytest.param(RUSSIAN, "utf-16-le", None, id="utf-16 of another script"),
        pytest.param(ENGLISH, "cp1252", "iso-8859-1", id="latin-1 means windows-1252"),
        pytest.param(RUSSIAN, "cp1251", "windows-1251", id="declared windows-1251"),
        pytest.param(RUSSIAN, "cp1251", None, id="undeclared windows-1251"),
        pytest.param(RUSSIAN, "cp1251", "utf-8", id="wrongly declared utf-8"),
        pytest.param(RUSSIAN, "koi8_r", None, id="undeclared koi8-r"),
        pytest.param(CHINESE, "gb18030", "gb2312", id="gb2312 means gb18030"),
        pytest.param(CHINESE, "gb18030", None, id="undeclared gb18030"),
        pytest.param(RUSSIAN, "utf-8", "no-such-charset", id="an unknown charset"),
    ],
)
def test_text_comes_out_as_it_was_written(text: str, encoding: str, declared: str | None) -> None:
    assert decode(text.encode(encoding), declared) == text


@pytest.mark.parametrize(
    "head",
    [
        pytest.param('<html><head><meta charset="windows-1251"></head>', id="meta"),
        pytest.param('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', id="http-equiv"),
        pytest.param('<?xml version="1.0" encoding="windows-1251"?>', id="xml"),
    ],
)
def test_a_document_may_declare_its_own_charset(head: str) -> None:
    page = head + "<p>Суд</p>"
    assert decode(page.encode("cp1251")) == page


@pytest.mark.parametrize(
    ("data", "says"),
    [
        pytest.param(b"%PDF-1.7\n...", "a PDF document", id="pdf"),
        pytest.param(b"PK\x03\x04rest", "a ZIP archive", id="zip"),
        pytest.param(b"\x89PNG\r\n\x1a\n", "a PNG picture", id="png"),
        pytest.param(b"text with \x00\x00\x00\x01 zeros \x00", "binary", id="zeros"),
        pytest.param(bytes(range(256)) * 8, "binary", id="every byte"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, says: str) -> None:
    with pytest.raises(InputError, match=says):
        decode(data)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf_8_is_always_read_exactly(text: str) -> None:
    text = text.removeprefix("\ufeff")
    if not text.encode().startswith((b"%PDF", b"PK", b"GIF8", codecs.BOM_UTF8)):
        assert decode(text.encode()) == text
