"""Any page → Discord messages. Pure. What a page numbers as [1] becomes a link where that article has one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bot.discord_app.rendering.draft import ITEM_LIMIT, Draft, Group, Message, messages
from bot.discord_app.rendering.said import NAME, TEXTS, label, small
from bot.discord_app.rendering.text import fitting, link, safe
from bot.page import Entry, Page, Reference

_MARKS = re.compile(r"(?:\[\d{1,5}\])+$")
_MARK = re.compile(r"\[(\d+)\]")
NOTES = 8
"""Lines under an entry; pages of ours have fewer."""

Urls = Mapping[int, str]


def page_messages(page: Page) -> tuple[Message, ...]:
    """A page as one message, or as many as it takes."""
    urls = {reference.number: reference.url for reference in page.references}
    name = safe(page.title, NAME)
    head = (f"## {name}", small(safe(page.subtitle, 200)) if page.subtitle else "", safe(page.lead, 500))
    groups = [
        Group(f"### {safe(section.heading, NAME)}", tuple(_entry(entry, urls) for entry in section.entries))
        for section in page.sections
    ]
    if page.references:
        groups.append(Group("### Sources", tuple(_reference(each) for each in page.references)))
    return messages(
        Draft(
            head="\n".join(line for line in head if line),
            groups=tuple(group for group in groups if group.items),
            foot="\n".join(small(safe(line, 200)) for line in page.footer[:4]),
            again=f"**{name}** · continued",
        )
    )


def _entry(entry: Entry, urls: Urls) -> str:
    def write(most: int) -> str:
        return "\n".join(_lines(entry, urls if most > TEXTS[-1] else {}, most))

    return fitting(write, TEXTS, ITEM_LIMIT)


def _lines(entry: Entry, urls: Urls, most: int) -> Iterator[str]:
    start = f"`{entry.sign}` {label(entry.label, most)}"
    if entry.before:
        yield f"{start}{_cited(entry.before, urls, most)}"
        if entry.before_by:
            yield small(_cited(entry.before_by, urls, min(most, NAME)))
        start = f"{entry.joint} "
    yield f"{start}{_cited(entry.text, urls, most)}"
    yield from (small(_cited(note, urls, min(most, 200))) for note in entry.notes[:NOTES])


def _cited(text: str, urls: Urls, most: int) -> str:
    """The text clipped, with the marks at its end whole."""
    found = _MARKS.search(text)
    marks = found[0] if found else ""
    linked = _MARK.sub(lambda m: link(m[0], urls.get(int(m[1]))), marks)
    return f"{safe(text.removesuffix(marks), most)} {linked}".strip()


def _reference(reference: Reference) -> str:
    return f"{link(f'[{reference.number}]', reference.url)} {safe(reference.text, 300)}"
