from datetime import UTC, datetime

import pytest

from bot.discord_app.render.markdown import discord_ago, discord_date, masked_link, safe
from bot.presentation.clip import clip, utf16_length


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        pytest.param("@everyone go", "@\u200beveryone go", id="everyone"),
        pytest.param("<@123> <@&4> <#5>", "\\<@\u200b123\\> \\<@\u200b&4\\> \\<\\#5\\>", id="mentions"),
        pytest.param("</ask:12> <t:1:R> <:nod:3>", r"\</ask\:12\> \<t\:1\:R\> \<\:nod\:3\>", id="what only Discord writes"),
        pytest.param("[here](https://x.test)", r"\[here\](https\://x.test)", id="masked link"),
        pytest.param("join discord.gg/abc", "join discord.\u200bgg/abc", id="invite"),
        pytest.param("```js\nx```", r"\`\`\`js x\`\`\`", id="code fence on one line"),
        pytest.param("# head", r"\# head", id="heading"),
        pytest.param("- item", r"\- item", id="list"),
        pytest.param("-# small", r"\-\# small", id="subtext"),
        pytest.param("3. third", r"3\. third", id="numbered list"),
        pytest.param("> quote", r"\> quote", id="quote"),
        pytest.param("a ||b|| *c* __d__ ~~e~~", r"a \|\|b\|\| \*c\* \_\_d\_\_ \~\~e\~\~", id="inline marks"),
        pytest.param("Peskov: yes, at 10:30", r"Peskov: yes, at 10\:30", id="a colon before a space stays"),
        pytest.param("a\u202eb\x07c\nd", "abc d", id="directions, controls, lines"),
        pytest.param("Хмеймим حميميم 基地 👩‍🚒", "Хмеймим حميميم 基地 👩‍🚒", id="other scripts stay"),
        pytest.param("", "", id="nothing"),
    ],
)  # fmt: skip
def test_untrusted_text_is_shown_as_it_was_written(raw, shown):
    assert safe(raw, 100) == shown


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        pytest.param("The port is open", 16, "The port is open", id="fits"),
        pytest.param("The port is open", 12, "The port is…", id="at a word"),
        pytest.param("x" * 30, 10, "x" * 9 + "…", id="a word without end"),
        pytest.param("基地" * 10, 5, "基地基地…", id="no spaces"),
        pytest.param("e\u0301" * 10, 4, "e\u0301…", id="an accent stays with its letter"),
    ],
)
def test_long_text_ends_at_a_word(text, most, shown):
    assert clip(text, most) == shown
    assert len(clip(text, most)) <= most


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        pytest.param("https://a.test/x?y=1#z", "[1](https://a.test/x?y=1#z)", id="plain"),
        pytest.param("https://a.test/b_(c)", "[1](https://a.test/b_%28c%29)", id="brackets are quoted"),
        pytest.param("https://a.test/ü", "[1](https://a.test/%C3%BC)", id="letters are quoted"),
        pytest.param("javascript:alert(1)", "1", id="script"),
        pytest.param("data:text/html,x", "1", id="data"),
        pytest.param("https://a.test/a b", "[1](https://a.test/a%20b)", id="a space is quoted"),
        pytest.param("https://a.test/\nx", "1", id="line break"),
        pytest.param("https://good.test@evil.test/", "1", id="a host in front of the host"),
        pytest.param("https://a.test/" + "x" * 400, "1", id="longer than a message can bear"),
        pytest.param("http://[::1", "1", id="no URL at all"),
        pytest.param("", "1", id="empty"),
        pytest.param(None, "1", id="none"),
    ],
)
def test_only_web_addresses_that_cannot_end_early_are_links(url, shown):
    assert masked_link("1", url) == shown


def test_dates_are_shown_in_each_readers_zone():
    moment = datetime(2025, 5, 1, 12, 0, 0, 900, tzinfo=UTC)
    assert (discord_date(moment), discord_ago(moment)) == ("<t:1746100800:D>", "<t:1746100800:R>")


def test_sizes_count_as_the_strictest_client_does():
    assert utf16_length("a👩ü") == 4
    assert utf16_length("\ud83da") == 2  # half of a pair
