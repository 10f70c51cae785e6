"""The page of a briefing."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.web.render_pages import PageRenderer
from summarizer.briefing.model import ChangeKind


def test_what_other_lines_tell_of_an_event_stands_below_its_first_with_its_own_source(full_briefing):
    first, second, *_ = full_briefing.changes
    first = replace(first, kind=ChangeKind.NEW, before=None, against=())
    more = replace(first, text="No <b> boat ran.", citations=second.citations, event=1)
    page = PageRenderer(ZoneInfo("UTC")).briefing(replace(full_briefing, changes=(replace(first, event=1), more)))

    _, below = page.split('<div class="also">')
    assert below.startswith("<p>No &lt;b&gt; boat ran.</p>")
    assert second.citations[0].publisher in below
    assert page.count('<li class="entry') == 1 + sum(row.text is not None for row in full_briefing.state.aspects)
