from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.presentation.briefing_page import Entry, Page, Section, briefing_page
from bot.presentation.render_markdown import escape, to_markdown
from summarizer.briefing.model import Citation
from summarizer.text.span import Span

START = """\
# Port strike

*Monday 5 May 2025 · since 4 May 2025*

**The union and the port contradict each other.**

## Where it stands

- ≠ **Strike:** The walkout goes on until Friday. [1]
  - Ana Ruiz · The Quay · 4 May 2025 · ⚠ disputed
  - against: “The port is open” [2]
  - the port authority · Harbour Post · 5 May 2025
- · **Talks:** Talks are to begin in June. [3]
"""


def test_a_briefing_as_markdown(full_briefing):
    text = to_markdown(briefing_page(full_briefing, ZoneInfo("UTC")))
    assert text.startswith(START)
    assert (
        "- ~ **Strike:** The walkout ends on Monday. [3] (The Quay · 1 May 2025) → The walkout goes on until Friday. [1]"
        in text
    )
    assert "- [1] The Quay, “Cranes stand still”, 4 May 2025 <https://quay.example/cranes>" in text


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        pytest.param("a *b* _c_ `d`", r"a \*b\* \_c\_ \`d\`", id="emphasis"),
        pytest.param("![x](http://y)", r"\!\[x\](http://y)", id="image"),
        pytest.param("<script>", r"\<script\>", id="html"),
        pytest.param("1. one", r"1\. one", id="numbered list"),
        pytest.param("- one", r"\- one", id="list"),
        pytest.param("# one", r"\# one", id="heading"),
    ],
)
def test_article_text_becomes_no_markup(raw, shown):
    assert escape(raw) == shown


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://x.test/> <b>", "https://x.test/a b"])
def test_an_address_that_is_no_plain_web_address_becomes_no_link(url):
    cited = Citation("c", "a", "v", Span(0, 1), "q", "The Quay", "o", datetime(2025, 5, 1, tzinfo=UTC), url)
    text = to_markdown(Page("T", "", "", (Section("S", (Entry("·", "It is shut.", citations=(cited,)),)),)))
    assert f"<{url}>" not in text


def test_a_topic_name_cannot_break_out_of_its_heading(full_briefing):
    page = briefing_page(replace(full_briefing, topic_name="A\n# B"), ZoneInfo("UTC"))
    assert to_markdown(page).startswith("# A \\# B\n")
