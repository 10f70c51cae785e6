"""What the bot needs in each kind of place, by the names that Discord's settings show."""

from __future__ import annotations

import discord
import pytest

from bot.discord_app.permissions import drawbacks, missing

KIND = discord.ChannelType
CASES = {
    KIND.text: ["View Channel", "Send Messages"],
    KIND.news: ["View Channel", "Send Messages"],
    KIND.voice: ["View Channel", "Send Messages", "Connect"],
    KIND.stage_voice: ["View Channel", "Send Messages", "Connect"],
    KIND.forum: ["View Channel", "Create Posts", "Send Messages in Posts"],
    KIND.public_thread: ["View Channel", "Send Messages in Threads"],
}


@pytest.mark.parametrize(("kind", "needed"), CASES.items(), ids=str)
def test_what_is_missing_is_named_as_the_settings_name_it(kind, needed):
    assert missing(discord.Permissions.none(), kind) == needed
    assert missing(discord.Permissions.all(), kind) == []


@pytest.mark.parametrize("kind", CASES, ids=str)
def test_only_channels_in_which_threads_are_made_need_the_right_to_make_them(kind):
    without = [line for line in drawbacks(discord.Permissions.none(), kind) if "Create Public Threads" in line]
    assert bool(without) is (kind not in {KIND.public_thread, KIND.forum})
