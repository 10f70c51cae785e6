"""The client keeps nothing of what it posted: memory does not grow with messages, and buttons go by custom id."""

from __future__ import annotations

from tests.integration.discord.conftest import said


def kept(client):
    store = client._connection._view_store
    return [*client.cached_messages, *store._views.values(), *store._synced_message_views.values()]


def test_neither_messages_nor_their_buttons_are_kept(after):
    async def story(world, told):
        for command in ("topics", "status", "brief"):
            assert said(await world.manager.slash(world.channel, command))
        assert kept(world.client) == []

    after(story)
