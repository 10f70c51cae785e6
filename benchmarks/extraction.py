"""Quality of text extraction from news pages, against human markup.

    python -m benchmarks.extraction --data DIR

Data and score are those of scrapinghub/article-extraction-benchmark: multisets of four-word sequences of the text,
precision and recall per page, their means, F1 of the means. `f1` is the score of our extraction, `cleaned_f1` that of
the stored text: cleaning removes subheadings, bylines and datelines, which the markup counts as text.
"""

from __future__ import annotations

import gzip
import importlib
import json
import logging
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Any

from benchmarks._cli import Figures, Report, Request, main
from summarizer.errors import UsageError
from summarizer.ingest.clean import clean_html
from summarizer.ingest.html.main_text import four_word_runs, main_text

Extractor = Callable[[str, str], str]
"""A page and its URL to its text."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A page with its URL and its marked text."""

    name: str
    url: str
    html: str
    text: str


def measure(request: Request) -> Report:
    """Every page of the folder, by our extraction and by the others."""
    pages = pages_of(request)
    ours: dict[str, Extractor] = {"": lambda html, _: main_text(html), "cleaned_": _cleaned}
    figures = {f"{name}{key}": value for name, each in ours.items() for key, value in _scored(each, pages).items()}
    baselines = {name: _scored(extractor, pages) for name, extractor in _peers().items()}
    return Report(figures, baselines, {"pages": len(pages), "score": "4-gram shingles, mean precision and recall"})


def pages_of(request: Request) -> tuple[Marked, ...]:
    """The pages of a folder in this format. Raises UsageError."""
    marked: Mapping[str, Mapping[str, str]] = json.loads(request.file("ground-truth.json").read_text("utf-8"))
    found = (
        Marked(name, each.get("url", ""), _html(request.folder / "html", name), each["articleBody"])
        for name, each in sorted(marked.items())[: request.limit]
    )
    return tuple(found)


def _html(folder: Path, name: str) -> str:
    file = folder / f"{name}.html.gz"
    if not file.is_file():
        raise UsageError(f"{file} is missing; pass the complete folder of the benchmark with --data")
    return gzip.decompress(file.read_bytes()).decode("utf-8", "replace")


def _scored(extractor: Extractor, pages: Iterable[Marked]) -> Figures:
    started = time.perf_counter()
    texts = [(page.text, extractor(page.html, page.url)) for page in pages]
    seconds = (time.perf_counter() - started) / max(1, len(texts))
    return {**scored(texts), "ms_per_page": round(1000 * seconds, 1)}


def scored(texts: Iterable[tuple[str, str]]) -> dict[str, float]:
    """Precision, recall and F1 over pairs of (marked, found)."""
    each = [page_score(marked, found) for marked, found in texts]
    precision, recall = fmean(one for one, _ in each), fmean(other for _, other in each)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"f1": round(f1, 4), "precision": round(precision, 4), "recall": round(recall, 4)}


def page_score(marked: str, found: str) -> tuple[float, float]:
    """Precision and recall of one page."""
    right, given = four_word_runs(marked), four_word_runs(found)
    shared = (right & given).total()
    return shared / given.total(), shared / right.total()


def _cleaned(html: str, _url: str) -> str:
    return clean_html(html, None).text


def _peers() -> dict[str, Extractor]:
    """Each called as its own documentation says. Raises UsageError if one is not installed."""
    logging.disable(logging.CRITICAL)  # they log every unusual page
    trafilatura, newspaper = _installed("trafilatura"), _installed("newspaper")
    document, html = _installed("readability").Document, _installed("lxml.html")

    def by_newspaper(page: str, url: str) -> str:
        article = newspaper.Article(url or "http://none.example/", fetch_images=False)
        article.download(input_html=page)
        try:
            article.parse()
        except ImportError:  # needs an additional package for some languages
            return ""
        return str(article.text)

    def by_readability(page: str, _url: str) -> str:
        tree = html.document_fromstring(document(page).summary())
        return " ".join(text.strip() for text in tree.xpath(".//text()[normalize-space()]"))

    return {
        "trafilatura": lambda page, _: trafilatura.extract(page) or "",
        "trafilatura, no comments": lambda page, _: trafilatura.extract(page, include_comments=False) or "",
        "trafilatura, precision": lambda page, _: (
            trafilatura.extract(page, include_comments=False, favor_precision=True) or ""
        ),
        "newspaper4k": by_newspaper,
        "readability-lxml": by_readability,
    }


def _installed(name: str) -> Any:  # noqa: ANN401 - a module
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise UsageError(f"{name} is measured too: pip install --group bench") from error


if __name__ == "__main__":
    sys.exit(main("extraction", "How well the text of news pages is found.", measure))
