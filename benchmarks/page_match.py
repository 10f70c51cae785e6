"""Is a fetched page the expected article? Fits `bot.watching.page_match` and measures both errors.

    python -m benchmarks.page_match --data article_extraction [--json]

The folder is that of the article extraction benchmark (Scrapinghub, MIT): real pages of news sites. Each page is
compared with what an entry knows of it (its title; title and description) and with what a rewritten article knows of
its earlier version (every second sentence of it: no sentence in common). Negative cases are walls that we wrote
(`tests/data/walls`) and another page of the folder in the article's place; articles that we wrote that merely mention
cookies, login or 404 are added to the real ones. Errors are cross-fitted over articles:

refused_*   articles that are refused, by what was known of them
accepted_*  walls and other articles that are accepted as the article

`without signs` is the same without the phrase lists, as for a language that they do not cover.
"""

from __future__ import annotations

import gzip
import html
import json
import random
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks._cli import Figures, Report, Request, main
from benchmarks.logistic import Rows, cross_fitted, fit
from bot.watching.limits import PAGE_MATCH
from bot.watching.page_match import PageReference, features, shown_instead
from bot.watching.page_to_article import article_from_page
from bot.watching.walls import Signs, signs_of
from summarizer.errors import InputError
from summarizer.ingest.html.html_tree import tree_of
from summarizer.ingest.model import RawArticle
from summarizer.text import paragraphs

WALLS = Path(__file__).parent.parent / "tests" / "data" / "walls" / "pages.json"
OTHERS = 2
"""Other articles and walls that are compared with each reference."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A page as parsed."""

    name: str
    title: str
    teaser: str
    text: str
    signs: Signs


@dataclass(frozen=True, slots=True)
class Pair:
    """What was known, a page, whether it is the article, and the kind of the pair."""

    group: str
    kind: str
    is_article: bool
    reference: PageReference
    text: str
    signs: Signs


def page(written: Mapping[str, Any]) -> str:
    """The HTML of a page that we wrote."""
    told = "".join(f"<p>{html.escape(each)}</p>" for each in written["paragraphs"])
    asks = '<form><input type="password"></form>' if written.get("extra") == "password" else ""
    head = f'<meta charset="utf-8"><title>{html.escape(written["title"])}</title>'
    body = f"<main><h1>{html.escape(written['title'])}</h1>{told}{asks}</main>"
    return f'<html lang="{written["lang"]}"><head>{head}</head><body>{body}</body></html>'


def seen(name: str, source: str, title: str, teaser: str) -> Seen | None:
    """The page as `extract` and `walls` parse it; None if it has no text, which is never accepted as an article."""
    try:
        text = article_from_page(source, RawArticle("", "", datetime(2025, 1, 1, tzinfo=UTC))).body
    except InputError:
        return None
    return Seen(name, title, teaser, text, signs_of(text, source, tree_of(source)))


def _real(folder: Path) -> Iterator[Seen]:
    for name in sorted(json.loads((folder / "ground-truth.json").read_text("utf-8"))):
        path = next((folder / "html").glob(f"{name}*"))
        body = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        source = body.decode("utf-8", "replace")
        title = _stated(source, r"og:title") or _stated(source, r"twitter:title")
        found = seen(name, source, title, _stated(source, r"(?:og:)?description"))
        if found and title:
            yield found


def _stated(source: str, name: str) -> str:
    found = re.search(rf'<meta[^>]+(?:property|name)=["\']{name}["\'][^>]+content=["\']([^"\']+)', source)
    return html.unescape(found[1]).strip() if found else ""


def halves(text: str) -> tuple[str, str]:
    """Every second sentence, and the others."""
    pieces = [piece for each in paragraphs.split_paragraphs(text) for piece in paragraphs.sentences(each)]
    return " ".join(pieces[::2]), " ".join(pieces[1::2])


def pairs(real: Sequence[Seen], walls: Sequence[Seen], written: Sequence[Seen]) -> Iterator[Pair]:
    """Everything that is measured."""
    chance = random.Random(7)  # noqa: S311 - a sample, not a secret
    for each in (*real, *written):
        first, second = halves(each.text)
        known = {"title": PageReference(each.title), "teaser": PageReference(each.title, each.teaser)}
        kept = {**known, "rewritten": PageReference(None, first)}
        if not each.teaser:
            del kept["teaser"]
        for kind, reference in kept.items():
            text = second if kind == "rewritten" else each.text
            if text.strip():
                yield Pair(each.name, f"refused_{kind}", True, reference, text, each.signs)
            for other in chance.sample([one for one in real if one is not each], OTHERS):
                yield Pair(each.name, "accepted_other_article", False, reference, other.text, other.signs)
            for wall in chance.sample(list(walls), OTHERS):
                yield Pair(each.name, "accepted_wall", False, reference, wall.text, wall.signs)
    for each in written:
        yield Pair(each.name, "refused_mentions", True, PageReference(each.title, each.teaser), each.text, each.signs)


def _errors(held: Sequence[Pair], odds: Rows, cut: float) -> Figures:
    taken = odds >= cut
    kinds = sorted({pair.kind for pair in held})
    wrong = np.array([pair.is_article for pair in held]) != taken
    return {
        kind: float(np.mean([bad for pair, bad in zip(held, wrong, strict=True) if pair.kind == kind]))
        for kind in kinds
    }


def _rows(held: Sequence[Pair]) -> Rows:
    return np.array([features(pair.reference, pair.text, pair.signs) for pair in held])


def _shipped(pair: Pair) -> float:
    """1 if the bot accepts the page, -1 if not: the fitted odds and the rules around them."""
    return 1.0 if shown_instead(pair.reference, pair.text, pair.signs) is None else -1.0


def measure(request: Request) -> Report:
    """Fit, and measure both errors on articles that the weights have not seen."""
    request.file("ground-truth.json")
    own = json.loads(WALLS.read_text("utf-8"))
    real = list(_real(request.folder))[: request.limit]
    walls = [one for n, each in enumerate(own["walls"]) if (one := seen(f"wall{n}", page(each), "", ""))]
    written = [
        one for each in own["articles"] if (one := seen(each["name"], page(each), each["title"], each["teaser"]))
    ]
    held = list(pairs(real, walls, written))
    wanted, groups = np.array([pair.is_article for pair in held]), [pair.group for pair in held]
    rows = _rows(held)
    blind = _rows([replace(pair, signs=Signs()) for pair in held])
    weights = fit(rows, wanted)
    baselines = {
        "without signs": _errors(held, cross_fitted(blind, wanted, groups), PAGE_MATCH.cut),
        "signs alone": _errors(held, np.array([0.5 - pair.signs.share for pair in held]), 0.0),
        "as shipped": _errors(held, np.array([_shipped(pair) for pair in held]), 0.0),
    }
    meta = {
        "articles": len(real),
        "written": len(written),
        "walls": len(walls),
        "pairs": len(held),
        "weights": [round(float(weight), 2) for weight in weights[1:]],
        "intercept": round(float(weights[0]), 2),
    }
    return Report(_errors(held, cross_fitted(rows, wanted, groups), PAGE_MATCH.cut), baselines, meta)


if __name__ == "__main__":
    sys.exit(main("page_match", "Is a fetched page the article that it was fetched for?", measure))
