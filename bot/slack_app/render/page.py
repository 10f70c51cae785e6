"""Any page → Slack messages, and short notices of our own. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.presentation.briefing_page import Page, Section
from bot.slack_app.limits import SHOWN
from bot.slack_app.render.blocks import HEADER_LIMIT, Block, context, header, section
from bot.slack_app.render.entries import NAME, entry_item
from bot.slack_app.render.mrkdwn import safe
from bot.slack_app.render.paginate import Item, SlackMessage, SlackPages, messages

LEAD = 600
NOTICE = 1_500
HINT = 300


def page_messages(page: Page) -> tuple[SlackMessage, ...]:
    """A page as one message, or as many as needed."""
    name = safe(page.title, NAME)
    return messages(
        SlackPages(
            text=page.title or page.lead,
            head=tuple(_head(page)),
            items=tuple(item for each in page.sections for item in section_items(each)),
            foot=foot(page.footer),
            again=(context(f"*{name}* · continued"),),
        )
    )


def _head(page: Page) -> Iterator[Block]:
    if len(page.title) > HEADER_LIMIT:
        yield section(f"*{safe(page.title, LEAD)}*")
    else:
        yield header(page.title)
    if page.subtitle:
        yield context(safe(page.subtitle, HINT))
    if page.lead:
        yield section(safe(page.lead, LEAD))


def section_items(part: Section) -> Iterator[Item]:
    """The entries of a section, the first with the heading."""
    items = [entry_item(entry) for entry in part.entries]
    if items and part.heading:
        items[0] = (section(f"*{safe(part.heading, NAME)}*"), *items[0])
    yield from items


def foot(lines: tuple[str, ...]) -> Item:
    """The footer of a page in small type."""
    return (context("\n".join(safe(line, HINT) for line in lines[: SHOWN.foot])),) if lines else ()


def notice(text: str, hint: str = "") -> SlackMessage:
    """What was done, and what the user can do next."""
    said = "\n".join(safe(line, NOTICE) for line in text[:NOTICE].splitlines() if line.strip()) or "Done."
    below = (context(safe(hint, HINT)),) if hint.strip() else ()
    return SlackMessage(text[:HINT].strip() or "Done.", (section(said), *below))


def error(text: str) -> SlackMessage:
    """What failed, and what to do about it."""
    said = notice(text)
    return replace(said, blocks=(section(f"⚠️ {said.blocks[0]['text']['text']}"), *said.blocks[1:]))
