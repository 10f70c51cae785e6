from __future__ import annotations


def test_a_workspace_without_topics_says_so_to_the_asker_alone(played):
    async def story(world):
        result = await world.reader.slash(world.channel, "topics")
        assert result.ephemeral
        assert "no topic yet" in result.response.content
        with world.desk.ledger() as unit:
            assert unit.workspaces.get(world.here).name == "Newsroom"

    played(story)
