"""Server-rendered pages: the presentation's page model as HTML. Pure; no script, nothing from another site.

The same renderer serves pages and writes them as files: only `root`, `suffix` and `home` differ.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from bot.presentation.briefing_page import (
    Section,
    briefing_page,
    change_sections,
    citation_label,
    format_date,
    printable,
    state_section,
)
from bot.presentation.clip import clip
from bot.presentation.history_pages import explanation_page, timeline_page
from bot.presentation.matter_page import matter_page, moves, relation_text, status_entry
from bot.presentation.web_url import web_url
from bot.web.limits import WEB
from bot.web.queries import ClaimContext, ClaimLine, SourceHealth
from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.briefing.model import Briefing, Citation, StateCard
from summarizer.entities.model import Entity
from summarizer.questions.model import MatterView, Timeline
from summarizer.topics.model import Topic

KIND_OF_SIGN: Mapping[str, str] = {info.sign: kind.value.casefold() for kind, info in CHANGE_KINDS.items()}
_TITLE = 90
"""Characters of a quotation that is a page's title."""


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a page names."""

    title: str
    media: str
    href: str


@dataclass(frozen=True, slots=True)
class TopicCard:
    """One topic of the list."""

    topic: Topic
    lead: str


@dataclass(frozen=True, slots=True)
class TopicView:
    """Everything that a topic's page shows."""

    topic: Topic
    state: StateCard
    briefings: tuple[Briefing, ...]
    timeline: Timeline
    matters: tuple[MatterView, ...]


@dataclass(frozen=True)
class PageRenderer:
    """Renders pages. `root` leads from a page to the site's root, `suffix` ends the address of a page.

    `claim_ids` are the claims that have a page; None means every claim has one.
    """

    zone: ZoneInfo
    root: str = "/"
    suffix: str = ""
    home: str = ""
    static: bool = False
    whole: bool = True
    signed_in: bool = True
    generated: str = ""
    claim_ids: frozenset[str] | None = field(default=None, repr=False)

    def topics(self, cards: Sequence[TopicCard]) -> str:
        """The list of topics."""
        return self._render("topics.html", title="Topics", cards=cards)

    def topic(self, view: TopicView, feeds: Sequence[FeedLink] = ()) -> str:
        """A topic: state card, what changed lately, briefings, timeline."""
        latest = view.briefings[0] if view.briefings else None
        lately = latest.changes if latest else tuple(line.change for line in view.timeline.lines[-WEB.page_changes :])
        lines = view.timeline.lines[-WEB.page_lines :]
        shown = timeline_page(view.timeline, self.zone).sections if len(lines) == len(view.timeline.lines) else None
        if shown is None:
            cut = type(view.timeline)(
                view.timeline.topic_id, view.timeline.topic_name, view.timeline.since, view.timeline.until, lines
            )
            shown = timeline_page(cut, self.zone).sections
        return self._render(
            "topic.html",
            title=printable(view.topic.name),
            description=printable(view.topic.description),
            state=state_section(view.state.aspects),
            topic_id=view.topic.id,
            matters=tuple((matter.id, status_entry(matter), moves(matter.moved)) for matter in view.matters),
            changes=tuple(change_sections(lately[: WEB.page_changes])),
            briefings=view.briefings,
            timeline=tuple(reversed(shown)),
            left_out=view.timeline.left_out + len(view.timeline.lines) - len(lines),
            feeds=feeds,
        )

    def briefing(self, briefing: Briefing) -> str:
        """One briefing."""
        page = briefing_page(briefing, self.zone)
        up = {"href": f"topics/{briefing.topic_id}{self.suffix}", "text": page.title}
        return self._render(
            "page.html",
            title=page.title,
            subtitle=page.subtitle,
            lead=page.lead,
            sections=page.sections,
            footer=page.footer,
            up=up,
        )

    def matter(self, matter: MatterView) -> str:
        """A matter: where it stands, and its history as a strip."""
        page = matter_page(matter, self.zone)
        now, history = page.sections
        return self._render(
            "matter.html",
            title=clip(page.title, _TITLE),
            subtitle=page.subtitle,
            now=now,
            steps=tuple(zip(matter.history, history.entries, strict=True)),
            relation_text=relation_text,
            footer=page.footer,
            up={"href": f"topics/{matter.topic_id}{self.suffix}", "text": printable(matter.topic_name)},
        )

    def claim(self, context: ClaimContext) -> str:
        """A claim, its sentence in its article, and its links."""
        page = explanation_page(context.account, self.zone)
        quote = printable(context.quote)
        claim, *links = page.sections
        features = Section(claim.heading, claim.entries[1:])
        return self._render(
            "claim.html",
            title=f"“{clip(quote, _TITLE)}”",
            citation=context.account.citation,
            before=_paragraphs(context.before),
            quote=_paragraphs(context.quote),
            after=_paragraphs(context.after),
            cut_before=len(context.before) == WEB.context,
            cut_after=len(context.after) == WEB.context,
            sections=(features, *links),
            footer=page.footer,
        )

    def entity(self, entity: Entity, lines: Sequence[ClaimLine]) -> str:
        """An entity with the newest claims that name it."""
        spellings = [printable(alias.text) for alias in entity.aliases if alias.text != entity.name]
        return self._render("entity.html", title=printable(entity.name), spellings=spellings, lines=lines)

    def sources(self, sources: Sequence[SourceHealth]) -> str:
        """The sources with their health."""
        return self._render("sources.html", title="Sources", sources=sources)

    def search(self, words: str, lines: Sequence[ClaimLine], entities: Sequence[Entity]) -> str:
        """Claims with these words."""
        return self._render("search.html", title="Search", words=printable(words), lines=lines, entities=entities)

    def login(self, error: str = "") -> str:
        """The form for a token."""
        return self._render("login.html", title="Sign in", error=error)

    def unsubscribe(self, name: str, at: str, action: str) -> str:
        """The question whether a subscription should end."""
        return self._render("unsubscribe.html", title="Unsubscribe", name=printable(name), at=at, action=action)

    def error(self, title: str, detail: str) -> str:
        """Why there is no page."""
        return self._render("error.html", title=title, detail=printable(detail))

    def _render(self, template: str, *, feeds: Sequence[FeedLink] = (), **values: object) -> str:
        text: str = (
            _environment()
            .get_template(template)
            .render(
                root=self.root,
                suffix=self.suffix,
                home=self.home,
                static=self.static,
                whole=self.whole,
                signed_in=self.signed_in,
                generated=self.generated,
                zone=self.zone,
                feeds=feeds,
                kinds=KIND_OF_SIGN,
                plain=printable,
                url=lambda citation: web_url(citation.link),
                cited=citation_label,
                day=self._day,
                linked=self._linked,
                **values,
            )
        )
        return text

    def _day(self, moment: datetime) -> str:
        return format_date(moment, self.zone)

    def _linked(self, citation: Citation) -> bool:
        return self.claim_ids is None or citation.claim_id in self.claim_ids


@cache
def _environment() -> Any:  # noqa: ANN401 - jinja2 is an optional dependency
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415 - as above

    return Environment(
        loader=PackageLoader("bot.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def _paragraphs(text: str) -> str:
    """Article text that keeps its line breaks and nothing else that could act on a page."""
    lines = "\n".join(printable(line) for line in text.split("\n"))
    lead = " " if text[:1].isspace() and not lines.startswith("\n") else ""
    tail = " " if text[-1:].isspace() and not lines.endswith("\n") else ""
    return f"{lead}{lines}{tail}"
