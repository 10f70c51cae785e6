"""Fuzzes the parsers of all untrusted input: none may raise, none may be slow.

Inputs are mutations (`benchmarks._mutations`) of small well-formed documents of our own. A parser may only raise
InputError or FetchError.

    python -m benchmarks.fuzz               ten CPU minutes for each parser
    python -m benchmarks.fuzz --limit 500   500 inputs for each parser
    python -m benchmarks.fuzz --split mail  one parser
"""

from __future__ import annotations

import asyncio
import gc
import random
import re
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from benchmarks._cli import Report, Request, main
from benchmarks._mutations import mutated
from bot.watching.dates import parse_moment
from bot.watching.feed import parse_feed
from bot.watching.fetch import Fetched
from bot.watching.folder import read_paths
from bot.watching.front_page_links import article_links
from bot.watching.http_response import Head, failed
from bot.watching.opml import parse_opml
from bot.watching.read_page import page_article
from bot.watching.robots import Robots
from bot.watching.sitemap import parse_sitemap
from summarizer.errors import FetchError, InputError, UsageError
from summarizer.ingest.clean import article_text
from summarizer.ingest.html.html_tree import tree_of
from summarizer.ingest.model import RawArticle

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
PAGE = "https://courier.example/news/1"
CORPUS = Path(__file__).parent / "fuzz_corpus"
SECONDS = 600.0
"""CPU seconds per parser, unless --limit gives a number of inputs."""

SLOW = 1.0
"""CPU seconds per megabyte, from which an input is slow."""

LEAST_COUNTED = 64_000
"""Bytes: a shorter input counts as this long, as a fixed cost of milliseconds would look like seconds per megabyte."""

MEASURED_AGAIN = 2
"""Times that a slow input is measured again; the least counts, as other processes on the machine make it slower."""

CLEANED = 20
"""Articles of one input whose text is cleaned too: the others of the file or feed take their turn later."""

_CACHE = type(lru_cache(str))

REFUSALS = (InputError, FetchError, UsageError)
"""What a parser may raise."""


# --- parsers ----------------------------------------------------------------------------------------------------------


def _feed(data: bytes) -> object:
    feed = parse_feed(data, RawArticle("", "Courier", NOW, source_id="source"), url="https://courier.example/feed.xml")
    return [_cleaned(article) for article in feed.articles[:CLEANED]]


def _page(data: bytes) -> object:
    answer = Fetched(PAGE, data)
    tree = tree_of(data.decode("utf-8", "replace"))
    if tree is not None:
        article_links(tree, PAGE)
    return _cleaned(page_article(answer, RawArticle("", "Courier", NOW, url=PAGE, is_html=True)))


def _cleaned(article: RawArticle) -> object:
    """Ingestion of an article; an article without text is refused with a named error."""
    try:
        return article_text(article)
    except InputError:
        return None


def _json_ld(data: bytes) -> object:
    head = b"<html><head><title>Bridge closed</title><script type='application/ld+json'>"
    return _page(head + data + b"</script></head><body><p>The bridge was closed on Monday.</p></body></html>")


def _file(suffix: str) -> Callable[[bytes], object]:
    def parse(data: bytes) -> object:
        with tempfile.TemporaryDirectory(prefix="deltabrief-") as folder:
            path = Path(folder) / f"case{suffix}"
            path.write_bytes(data)
            articles = [each for each in read_paths([path], NOW) if isinstance(each, RawArticle)]
            return [_cleaned(each) for each in articles[:CLEANED]]

    return parse


def _robots(data: bytes) -> object:
    async def body(_: str) -> bytes:
        return data

    return asyncio.run(Robots(body, "Deltabrief", lambda: NOW).check(PAGE))


def _head(data: bytes) -> object:
    """A response head, split into lines as the HTTP library does; the library has its own fuzz tests."""
    first, *lines = data.split(b"\r\n")
    status = int(found.group()) if (found := re.search(rb"\d{3}", first)) else 200
    fields = [(name.strip(), value.strip()) for name, _, value in (each.partition(b":") for each in lines)]
    head = Head.of(status, {"reason_phrase": first[13:]}, fields)
    return head.content_type, head.charset, head.fresh, head.target(PAGE), failed(head, NOW)


def _dates(data: bytes) -> object:
    return [parse_moment(each) for each in data.decode("utf-8", "replace").split("\n")]


PARSERS: dict[str, Callable[[bytes], object]] = {
    "feed": _feed,
    "json_feed": _feed,
    "page": _page,
    "json_ld": _json_ld,
    "mail": _file(".eml"),
    "text": _file(".txt"),
    "lines": _file(".jsonl"),
    "opml": parse_opml,
    "robots": _robots,
    "head": _head,
    "sitemap": parse_sitemap,
    "dates": _dates,
    "pdf": _file(".pdf"),
}
"""By the name of their folder of well-formed documents in CORPUS."""


def documents(name: str) -> tuple[bytes, ...]:
    """The well-formed documents of one parser."""
    return tuple(path.read_bytes() for path in sorted((CORPUS / name).iterdir()))


# --- results ----------------------------------------------------------------------------------------------------------


@dataclass
class Findings:
    """The results of one parser."""

    inputs: int = 0
    slowest: float = 0.0
    """Seconds per megabyte, of which an input has at least LEAST_COUNTED bytes."""
    slow: int = 0
    crashes: Counter[str] | None = None


def fuzz(name: str, inputs: Iterator[bytes], kept: Path | None = None) -> Findings:
    """Parse every input. Inputs that raise, or are slow, are written to `kept`."""
    _warmed(name)
    found = Findings(crashes=Counter())
    assert found.crashes is not None
    for data in inputs:
        found.inputs += 1
        seconds, crash = _parsed(name, data)
        if crash:
            found.crashes[crash] += 1
            _keep(kept, name, "crash", data)
        for _ in range(MEASURED_AGAIN if seconds > SLOW else 0):
            _warmed(name)
            seconds = min(seconds, _parsed(name, data)[0])
        found.slowest = max(found.slowest, seconds)
        if seconds > SLOW:
            found.slow += 1
            _keep(kept, name, "slow", data)
    return found


_PARSING = (
    *("bot.watching.", "summarizer.ingest.", "summarizer.text."),
    *(
        "charset_normalizer.",
        "courlan.",
        "dateutil.",
        "htmldate.",
        "pypdf.",
        "tld.",
        "trafilatura.",
        "urllib.",
    ),
)
"""Prefixes of modules with parser caches. justext's only cache holds its stop words, the same for all inputs."""


def _warmed(name: str) -> None:
    """Empty the parsers' caches, then parse the well-formed documents: what the first input loads is not its cost."""
    for each in gc.get_objects():
        if isinstance(each, _CACHE) and getattr(each, "__module__", "").startswith(_PARSING):
            each.cache_clear()
    for sound in documents(name):
        PARSERS[name](sound)


def _parsed(name: str, data: bytes) -> tuple[float, str | None]:
    """The seconds per megabyte that an input takes, and where it raises if it does."""
    started = time.process_time()
    crash = None
    try:
        PARSERS[name](data)
    except REFUSALS:
        pass
    except Exception as error:  # noqa: BLE001 - finding these is the purpose
        last = traceback.extract_tb(error.__traceback__)[-1]
        crash = f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}"
    return 1_000_000 * (time.process_time() - started) / max(len(data), LEAST_COUNTED), crash


def _keep(folder: Path | None, name: str, kind: str, data: bytes) -> None:
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}_{kind}_{blake2b(data, digest_size=6).hexdigest()}").write_bytes(data)


def drawn(name: str, seed: int, limit: int | None) -> Iterator[bytes]:
    """This many inputs, or as many as SECONDS allow; the same ones for the same seed."""
    rng = random.Random(f"{name} {seed}")  # noqa: S311 - reproducible, not a secret
    sound = documents(name)
    until = time.process_time() + SECONDS
    done = 0
    while done < limit if limit is not None else time.process_time() < until:
        done += 1
        yield mutated(sound, rng)


def measure(request: Request) -> Report:
    """Crashes, slow inputs and the slowest seconds per megabyte of each parser."""
    kept = Path(tempfile.gettempdir()) / "deltabrief-fuzz"
    figures: dict[str, float] = {}
    crashes: dict[str, dict[str, int]] = {}
    names = request.split.split(",") if request.split else list(PARSERS)
    for name in names:
        found = fuzz(name, drawn(name, 1, request.limit), kept)
        figures |= {
            f"{name}_inputs": found.inputs,
            f"{name}_crashes": sum((found.crashes or {}).values()),
            f"{name}_slow": found.slow,
            f"{name}_slowest": found.slowest,
        }
        if found.crashes:
            crashes[name] = dict(found.crashes)
    return Report(figures, meta={"crashes": crashes, "kept": str(kept), "slowest": "CPU seconds per megabyte"})


if __name__ == "__main__":
    sys.exit(
        main(
            "fuzz",
            "Break the input of every parser of strangers' data.",
            measure,
            reads_folder=False,
            parts=tuple(PARSERS),
        )
    )
