"""Bytes to text."""

from __future__ import annotations

import codecs
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.watching.charset import decode
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


FRENCH = "La façade de l’hôtel a été abîmée, déclare l’élue à Orléans : « les dégâts sont de 3 millions d’euros »."
POLISH = "Zapora wytrzymała, poinformowały we wtorek władze. Żaden dom nie został zalany, ćwierć miasta bez prądu."
TURKISH = "Baraj dayanıyor, dedi ilçe salı günü. Nehir kırk santimetre yükseldi, şehirde ışık yok."
JAPANESE = "ダムは安全だと県は火曜日に発表した。川の水位は下がり、住民は帰宅できる。学校は来週再開する。"
NAMES = "Žofie Čapková and Jan Řezníček said it in Plzeň."


@pytest.mark.parametrize(
    ("data", "declared", "text"),
    [
        # UTF-8 with damage stays UTF-8, whatever is declared
        pytest.param(
            "Тоннель за|крыт".encode().replace(b"|", b"\xff"), None, "Тоннель за\ufffdкрыт", id="a byte of none"
        ),
        pytest.param("Fauré – René|".encode()[:-2] + b".", "utf-8", "Fauré – Ren\ufffd.", id="a letter cut in half"),
        pytest.param("Lindow’s café".encode()[:-1], "utf-8", "Lindow’s caf\ufffd", id="cut off at the end"),
        pytest.param("“Lindow’s”".encode() + b" caf\xe9.", None, "“Lindow’s” caf\ufffd.", id="mixed with Latin-1"),
        pytest.param("“Quay” –|".encode().replace(b"|", b"\x92"), "latin-1", "“Quay” –\ufffd", id="called Latin-1"),
        pytest.param(b"the quay \xff is closed", "utf-8", "the quay \ufffd is closed", id="ASCII with a byte of none"),
        pytest.param(b"the quay \xe2\x80 closed", None, "the quay \ufffd closed", id="ASCII with half a dash"),
        pytest.param(b"the quay" * 50 + b"\x00", None, "the quay" * 50 + "\ufffd", id="a zero byte"),
        # UTF-8 with another declared charset
        *(
            pytest.param("It’s the “Café”".encode(), name, "It’s the “Café”", id=f"UTF-8 called {name}")
            for name in ("ISO-8859-1", "windows-1251", "us-ascii", "utf-16", "big5", "koi8-r", "gb2312")
        ),
        pytest.param("大坝安全。".encode(), "gbk", "大坝安全。", id="Chinese in UTF-8 called GBK"),
        pytest.param("模型".encode("gbk"), "gb2312", "模型", id="two letters of GBK that are valid UTF-8"),
        pytest.param(
            '<?xml version="1.0" encoding="utf-16"?><a>é</a>'.encode(),
            None,
            '<?xml version="1.0" encoding="utf-16"?><a>é</a>',
            id="UTF-8 that calls itself UTF-16",
        ),
        # names that are not text encodings
        *(
            pytest.param("Café".encode(), name, "Café", id=f"the codec {name}")
            for name in ("undefined", "base64", "rot13", "idna", "unicode_escape", "zlib", "utf-7", "x" * 40, "é", "..")
        ),
        pytest.param(RUSSIAN.encode("cp1251"), "undefined", RUSSIAN, id="undefined, and not UTF-8"),
        # labels as people write them
        pytest.param(RUSSIAN.encode("cp1251"), "win-1251", RUSSIAN, id="win-1251"),
        pytest.param(RUSSIAN.encode("cp1251"), "cp-1251", RUSSIAN, id="cp-1251"),
        pytest.param("école".encode(), "utf8mb4", "école", id="utf8mb4"),
        pytest.param("“école”".encode("cp1252"), "ISO_8859-1", "“école”", id="ISO_8859-1 means windows-1252"),
        pytest.param(JAPANESE.encode("iso2022_jp"), "iso-2022-jp", JAPANESE, id="ISO-2022-JP consists of ASCII bytes"),
        pytest.param(JAPANESE.encode("iso2022_jp"), None, JAPANESE, id="ISO-2022-JP, undeclared"),
        # declarations that do not fit
        pytest.param(RUSSIAN.encode("cp1251"), "iso-8859-1", RUSSIAN, id="Cyrillic called Latin-1 by a server"),
        pytest.param(ENGLISH.encode("cp1252"), "utf-8", ENGLISH, id="windows-1252 called UTF-8"),
        pytest.param(FRENCH.encode("cp1252"), "utf-8", FRENCH, id="French called UTF-8"),
        pytest.param(JAPANESE.encode("euc_jp"), "utf-8", JAPANESE, id="EUC-JP called UTF-8"),
        # one broken byte in another declared encoding breaks one letter
        pytest.param(CHINESE.encode("gbk") + b"\xff", "gb2312", CHINESE + "\ufffd", id="GBK with a broken byte"),
        pytest.param(JAPANESE.encode("cp932") + b"\x81", "shift_jis", JAPANESE + "\ufffd", id="Shift JIS likewise"),
        # undeclared
        pytest.param(b"It\x92s", None, "It’s", id="an apostrophe of windows-1252"),
        pytest.param(b"caf\xe9", None, "café", id="an accent of windows-1252"),
        pytest.param(FRENCH.encode("cp1252"), None, FRENCH, id="French"),
        pytest.param(POLISH.encode("cp1250"), None, POLISH, id="Polish, windows-1250"),
        pytest.param(POLISH.encode("iso8859-2"), None, POLISH, id="Polish, ISO 8859-2"),
        pytest.param(TURKISH.encode("cp1254"), None, TURKISH, id="Turkish"),
        pytest.param(NAMES.encode("cp1250"), None, NAMES, id="Czech names in English"),
        # marks
        pytest.param(codecs.BOM_UTF8 + "é".encode(), "utf-16", "é", id="a mark of UTF-8 against UTF-16"),
        pytest.param(codecs.BOM_UTF8 + b"It\x92s", "utf-8", "It’s", id="a mark of UTF-8 before windows-1252"),
        pytest.param(ENGLISH.encode("utf-16-le") + b"x", None, ENGLISH + "\ufffd", id="UTF-16 with half a letter"),
        pytest.param("<a>é</a>".encode("utf-32-le"), None, "<a>é</a>", id="UTF-32 without a mark"),
        # text that was encoded twice may be intended
        pytest.param("It’s".encode().decode("cp1252").encode(), None, "Itâ€™s", id="mojibake stays"),
    ],
)
def test_damage_and_false_declarations_cost_no_more_than_what_is_damaged(
    data: bytes, declared: str | None, text: str
) -> None:
    assert decode(data, declared) == text


def test_a_page_of_utf_8_that_calls_itself_latin_1_is_utf_8() -> None:
    page = (Path(__file__).parents[3] / "data" / "watch" / "e16_meta_latin1_but_utf8.html").read_bytes()
    assert "“Café de la Jetée”" in decode(page)
    assert decode(page, "ISO-8859-1") == page.decode()


@pytest.mark.parametrize("declared", [None, "utf-8", "iso-8859-1", "windows-1251"])
@given(st.data())
def test_one_broken_byte_breaks_one_character_of_utf_8(declared: str | None, data: st.DataObject) -> None:
    whole = (RUSSIAN + FRENCH + CHINESE).encode()
    place = data.draw(st.integers(0, len(whole)))
    broken = whole[:place] + data.draw(st.sampled_from([b"\xff", b"\x92", b"\xe9", b"\xc0"])) + whole[place:]
    found = decode(broken, declared)
    lost = Counter(RUSSIAN + FRENCH + CHINESE) - Counter(found)
    gained = Counter(found) - Counter(RUSSIAN + FRENCH + CHINESE)
    assert (lost.total() <= 1, gained.total() <= 4) == (True, True)
    assert gained["\ufffd"]


@given(st.binary(max_size=60), st.text(max_size=12) | st.sampled_from(["undefined", "utf-16", "punycode"]))
def test_any_bytes_under_any_charset_are_text_or_refused(data: bytes, declared: str) -> None:
    with suppress(InputError):
        assert isinstance(decode(data, declared), str)


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
