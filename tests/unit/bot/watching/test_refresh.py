"""Pages that only redirect."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.watching.refresh import refresh_target

URL = "https://courier.example/news/"


def page(meta: str, beginning: str = "<!doctype html>") -> bytes:
    return f"{beginning}<html><head><title>Redirecting…</title>{meta}</head><body>Click here</body></html>".encode()


@pytest.mark.parametrize(
    ("meta", "to"),
    [
        pytest.param('<meta http-equiv="refresh" content="0; url=/feed">', "https://courier.example/feed", id="usual"),
        pytest.param("<META CONTENT='3;URL=feed' HTTP-EQUIV=Refresh>", f"{URL}feed", id="capitals, other order"),
        pytest.param('<meta http-equiv=refresh content="0;https://herald.example/">', "https://herald.example/", id="no url="),
        pytest.param("""<meta http-equiv="refresh" content="0; url='/a?b=1&amp;c=2'">""", "https://courier.example/a?b=1&c=2", id="quotes in quotes"),
        pytest.param('<meta http-equiv="refresh" content="0.5, url=/feed">', "https://courier.example/feed", id="comma"),
        pytest.param('<meta http-equiv="refresh" content="300; url=/feed">', None, id="later"),
        pytest.param('<meta http-equiv="refresh" content="0">', None, id="itself"),
        pytest.param(f'<meta http-equiv="refresh" content="0; url={URL}">', None, id="itself, by name"),
        pytest.param(f'<meta http-equiv="refresh" content="0; url={URL}#top">', None, id="itself, at a place"),
        pytest.param('<noscript><meta http-equiv="refresh" content="0; url=/no-script"></noscript>', None, id="no script"),
        pytest.param('<!-- <meta http-equiv="refresh" content="0; url=/old"> -->', None, id="comment"),
        pytest.param('<script>"<meta http-equiv=refresh content=0;url=/x>"</script>', None, id="in a script"),
        pytest.param('<meta name="refresh" content="0; url=/feed">', None, id="another element"),
        pytest.param('<meta http-equiv="refresh" content="soon; url=/feed">', None, id="no number"),
    ],
)  # fmt: skip
def test_where_a_page_sends_its_readers(meta: str, to: str | None) -> None:
    assert refresh_target(page(meta), URL) == to


@pytest.mark.parametrize(
    "body",
    [
        b"<rss><channel><item><description>&lt;meta http-equiv=refresh content='0;url=/x'&gt;</description></item></rss>",
        b"<?xml version='1.0'?><feed><meta http-equiv='refresh' content='0;url=/x'/></feed>",
        b"text <meta http-equiv='refresh' content='0;url=/x'>",
        b"<html><body><p>Write <meta http-equiv='refresh' content='0;url=/x'> like this.</p></body></html>",
        b"",
    ],
)
def test_what_is_no_page_sends_nobody_anywhere(body: bytes) -> None:
    assert refresh_target(body, URL) is None


def test_the_case_of_the_collection() -> None:
    body = (Path(__file__).parents[3] / "data" / "watch" / "page" / "e20_meta_refresh.html").read_bytes()
    assert (
        refresh_target(body.replace(b"{{BASE}}", b"https://courier.example"), URL)
        == "https://courier.example/real-feed.xml"
    )
