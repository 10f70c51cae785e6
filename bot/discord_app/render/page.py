"""Any page → Discord messages. Pure. A citation number links to its article if the article has a URL."""

from __future__ import annotations

from bot.discord_app.render.change_lines import NAME, entry_item, small
from bot.discord_app.render.markdown import masked_link, safe
from bot.discord_app.render.paginate import Group, Message, Pages, messages
from bot.presentation.briefing_page import CitationNumbers, Page, Reference, Section


def page_messages(page: Page) -> tuple[Message, ...]:
    """A page as one message, or as many as needed."""
    numbers = CitationNumbers()
    name = safe(page.title, NAME)
    head = (f"## {name}", small(safe(page.subtitle, 200)) if page.subtitle else "", safe(page.lead, 500))
    groups = [group(section, numbers) for section in page.sections]
    if references := numbers.references(page.zone):
        groups.append(Group("### Sources", tuple(_reference(reference) for reference in references)))
    return messages(
        Pages(
            head="\n".join(line for line in head if line),
            groups=tuple(group for group in groups if group.items),
            foot=small_lines(page.footer),
            again=f"**{name}** · continued",
        )
    )


def group(section: Section, numbers: CitationNumbers) -> Group:
    """One section of a page."""
    items = tuple(entry_item(entry, numbers) for entry in section.entries)
    heading = f"### {safe(section.heading, NAME)}" if section.heading else ""
    return Group(heading, items, section.together)


def small_lines(lines: tuple[str, ...]) -> str:
    """The footer of a page: at most four lines, in small type."""
    return "\n".join(small(safe(line, 200)) for line in lines[:4])


def _reference(reference: Reference) -> str:
    return f"{masked_link(f'[{reference.number}]', reference.url)} {safe(reference.text, 300)}"
