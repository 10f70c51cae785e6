"""What a benchmark takes for arrived: all parts of a briefing, in the channel and in the thread below it."""

from __future__ import annotations

from types import SimpleNamespace

from benchmarks._discord import DiscordStage
from tests.fake_discord.world import World


def test_parts_in_a_thread_count_for_its_channel():
    world = World()
    channel, other = world.add_guild("Newsroom", ("briefings", "talk")).channels
    thread = world.add_thread(channel, "More")

    def post(place, number, marker, part):
        world.channels[place.id].messages[str(number)] = {"components": [{"custom_id": f"db:b:1:{marker}:{part}"}]}

    post(channel, 1, "long", 1)
    post(thread, 2, "long", 2)
    post(other, 3, "short", 1)
    other.messages["4"] = {"components": [{"content": "no briefing"}]}
    arrived = DiscordStage().arrived(SimpleNamespace(world=world))
    assert arrived == {"long": [(1, channel.id), (2, channel.id)], "short": [(1, other.id)]}
