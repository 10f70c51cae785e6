from __future__ import annotations

import pytest

from summarizer.claims.model import WatchedEntity
from summarizer.topics.model import Topic
from summarizer.workspace.model import AuditAction
from tests.integration.discord.conftest import said, texts


async def ready(world):
    await world.reader.slash(world.channel, "topics")
    union = WatchedEntity("Port Union", ("PU", "The Union"), "ORG")
    world.services.service.add_topic(
        Topic("strike", world.here, "Strike", "The strike", entities=(union, WatchedEntity("Dockers")))
    )


def names(world):
    with world.services.ledger() as unit:
        return [entity.name for entity in unit.entities.list_by_workspace(world.here)]


def test_names_are_merged_and_taken_back_by_a_button(played):
    async def story(world):
        await ready(world)
        result = await world.manager.slash(world.channel, "entity merge", keep="port union", other="Dockers")
        assert "Kept: Port Union (org), also written PU, The Union" in said(result)
        assert "Becomes part of it: Dockers" in said(result)
        assert names(world) == ["Dockers", "Port Union"]
        await world.manager.click(result.response, label="Merge")
        assert "Dockers is now part of Port Union" in " ".join(texts(result.response))
        assert names(world) == ["Port Union"]
        await world.env.restart_bot()
        await world.manager.click(result.response, label="Undo")
        assert "Undone" in " ".join(texts(result.response))
        assert names(world) == ["Dockers", "Port Union"]
        with world.services.ledger() as unit:
            assert [entry.action for entry in unit.audit.list_newest(world.here, 9)] == [
                AuditAction.UNDONE,
                AuditAction.ENTITIES_MERGED,
            ]

    played(story)


def test_a_spelling_is_split_and_the_edit_stands_under_the_name(played):
    async def story(world):
        await ready(world)
        await world.manager.slash(world.channel, "entity split", name="Port Union", spelling="PU")
        assert names(world) == ["Dockers", "Port Union", "PU"]
        shown = await world.manager.slash(world.channel, "entity show", name="Port Union")
        assert "split of PU" in said(shown)
        assert "The Union" in said(shown)
        await world.manager.click(shown.response, label="Undo: 1")
        assert names(world) == ["Dockers", "Port Union"]

    played(story)


def test_names_are_suggested_and_unknown_ones_get_the_nearest(played):
    async def story(world):
        await ready(world)
        for typed in ("POR", "union", "ort un"):
            (choice,) = await world.manager.autocomplete(world.channel, "entity show", "name", typed)
            assert choice["name"] == "Port Union · ORG"
        assert "Did you mean “Port Union”?" in said(
            await world.manager.slash(world.channel, "entity show", name="Port Onion")
        )
        assert "has no spelling" in said(
            await world.manager.slash(world.channel, "entity split", name="Port Union", spelling="Nobody")
        )

    played(story)


@pytest.mark.parametrize(
    ("command", "options", "refusal"),
    [
        (
            "split",
            {"name": "Port Union", "spelling": "port union"},
            "is the entity's own name. Choose one of its other",
        ),
        ("split", {"name": "Dockers", "spelling": "Dockers"}, "It has no other spelling to move."),
        ("merge", {"keep": "Port Union", "other": "PU"}, "Both names mean “Port Union” already."),
        ("merge", {"keep": "Dockers", "other": "Dockers"}, "Both names mean “Dockers” already."),
    ],
)
def test_an_edit_that_changes_nothing_is_refused_with_what_is_possible(played, command, options, refusal):
    async def story(world):
        await ready(world)
        result = await world.manager.slash(world.channel, f"entity {command}", **options)
        assert refusal in said(result)
        assert names(world) == ["Dockers", "Port Union"]

    played(story)


def test_readers_and_other_servers_cannot_touch_names(played):
    async def story(world):
        await ready(world)
        assert not [each for each in world.reader.available_commands(world.channel) if each.startswith("entity")]
        result = await world.manager.slash(world.channel, "entity merge", keep="Port Union", other="Dockers")
        with world.services.ledger() as unit:
            mine = unit.entities.list_by_workspace(world.here)[0].id
        elsewhere = world.env.create_guild(name="Elsewhere")
        channel = elsewhere.create_text_channel("general")
        eve = elsewhere.add_member(world.env.create_user("eve"), roles=[world.managing_role(elsewhere)])
        for name in ("Port Union", mine):
            assert "There is no name" in said(await eve.slash(channel, "entity show", name=name))
        assert result

    played(story)
