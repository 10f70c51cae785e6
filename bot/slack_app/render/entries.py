"""Entries of a page → blocks: the sentence, then its attribution in small type; publishers are the links. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.presentation.briefing_page import Entry, OpposingQuote, marked
from bot.slack_app.render.blocks import Block, context, section
from bot.slack_app.render.mrkdwn import BLOCK_TEXT, link, safe, slack_date
from bot.slack_app.render.paginate import Item
from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.briefing.model import Citation
from summarizer.ingest.sentence_diff import WordKind, WordRun

NAME = 80
"""Maximum characters of a speaker, publisher, aspect or title; real ones are shorter."""
LINE = 600
"""Maximum characters of a sentence: the longest in newspapers have 600. Escapes can make it six times as long, and a
block takes 3,000, so a text full of markup is cut earlier."""
NOTE = 300
VOICES = 3
"""Number of attributions below a line; the sources list them all."""
SIDES = 2
NOTES = 6
BULLET = "•"
_BY_SIGN = {info.sign: info.emoji for info in CHANGE_KINDS.values()}


def entry_item(entry: Entry) -> Item:
    """One entry as blocks that stay together."""
    return tuple(_blocks(entry))


def _blocks(entry: Entry) -> Iterator[Block]:
    sign = _BY_SIGN.get(entry.sign, BULLET) if entry.sign else ""
    name = f"*{safe(entry.label, NAME)}:* " if entry.label.strip() else ""
    yield section(f"{sign} {name}{_text(entry)}".strip())
    below = [*_voices(entry.citations, entry.marks)]
    if entry.before:
        said = f"before: {safe(entry.before, NOTE)}"
        below.append(" · ".join([said, *_voices(entry.before_citations)]))
    below += [safe(each, NOTE) for each in entry.notes[:NOTES]]
    for line in _grouped(below):
        yield context(line)
    for side in entry.sides[:SIDES]:
        yield from _other_side(side)


def _text(entry: Entry) -> str:
    """The sentence; where it replaces another, its new words are bold."""
    if not entry.before or not entry.words:
        return safe(entry.text, LINE)
    kept = [WordRun(run.kind, safe_run(run.text)) for run in entry.words if run.kind is not WordKind.REMOVED]
    new = sum(len(run.text) for run in kept if run.kind is WordKind.INSERTED)
    if new * 2 > sum(len(run.text) for run in kept):  # a sentence that is bold as a whole marks nothing
        return safe(entry.text, LINE)
    return marked(kept, {WordKind.INSERTED: ("*", "*")})


def safe_run(text: str) -> str:
    """Part of a sentence, escaped, with the spaces around it."""
    ahead, behind = len(text) - len(text.lstrip()), len(text) - len(text.rstrip())
    return f"{' ' * bool(ahead)}{safe(text, LINE)}{' ' * bool(behind)}"


def _other_side(side: OpposingQuote) -> Iterator[Block]:
    yield section(f"⇄ “{safe(side.text, LINE)}”")
    yield context(citation_line(side.citation))


def _voices(citations: Sequence[Citation], marks: Sequence[str] = ()) -> list[str]:
    """The attributions of a line, one for each speaker and publisher."""
    lines = list(dict.fromkeys(map(citation_line, citations)))
    more = [f"and {len(lines) - VOICES} more"] if len(lines) > VOICES else []
    said = [" ; ".join([*lines[:VOICES], *more])] if lines else []
    return [" · ".join([*said, *marks])] if said or marks else []


def citation_line(citation: Citation) -> str:
    """Speaker, publisher as a link, and date."""
    publisher = link(safe(citation.publisher, NAME), citation.link)
    speaker = safe(citation.speaker or "", NAME)
    return " · ".join(part for part in (speaker, publisher, slack_date(citation.reported_at)) if part)


def _grouped(lines: Sequence[str]) -> Iterator[str]:
    """Small lines as one block, as far as they fit."""
    held: list[str] = []
    for line in lines:
        if held and len("\n".join([*held, line])) > BLOCK_TEXT:
            yield "\n".join(held)
            held = []
        held.append(line)
    if held:
        yield "\n".join(held)
