from __future__ import annotations

import pytest

from bot.discord_app.build import build_client
from summarizer.claims.model import WatchedEntity
from summarizer.ingest.model import RawArticle
from summarizer.topics.model import Aspect
from summarizer.workspace.model import AuditAction
from tests.integration.discord.conftest import NOW, said, texts, written

FORM = {
    "name": "Harbour strike",
    "about": "The strike of the dockers at Arvik",
    "keywords": "strike, walkout",
    "names": "Port of Arvik = Arvik harbour; the port\nIda Holm",
    "questions": "Work: Do the dockers work?",
}


async def create(world, **changed):
    shown = await world.manager.slash(world.channel, "topic create")
    return await world.manager.submit_modal(shown, FORM | changed)


def stored(world, name="Harbour strike"):
    with world.services.ledger() as unit:
        return unit.topics.find_by_name(world.here, name)


def noted(world):
    with world.services.ledger() as unit:
        return [(entry.by, entry.action) for entry in unit.audit.list_newest(world.here, 9)]


def test_a_workspace_without_topics_says_so_to_the_asker_alone(played):
    async def story(world):
        result = await world.reader.slash(world.channel, "topics")
        assert result.ephemeral
        assert "no topics yet" in said(result)
        with world.services.ledger() as unit:
            assert unit.workspaces.get(world.here).name == "Newsroom"

    played(story)


def test_a_topic_is_created_by_form_and_noted(played):
    async def story(world):
        result = await create(world)
        assert result.ephemeral
        assert "Harbour strike was added" in said(result)
        topic = stored(world)
        assert topic.keywords == ("strike", "walkout")
        assert topic.entities == (
            WatchedEntity("Port of Arvik", ("Arvik harbour", "the port")),
            WatchedEntity("Ida Holm"),
        )
        assert topic.aspects == (Aspect("Work", "Do the dockers work?"),)
        assert noted(world) == [(f"discord:{world.manager.id}", AuditAction.TOPIC_CREATED)]

    played(story)


def test_readers_see_topics_and_cannot_change_them(played):
    async def story(world):
        await create(world)
        assert "topic create" not in " ".join(world.reader.available_commands(world.channel))
        listed = await world.reader.slash(world.channel, "topics")
        assert "Harbour strike" in said(listed)
        shown = await world.reader.slash(world.channel, "topics", topic=stored(world).id)
        assert "Do the dockers work?" in said(shown)
        assert "Arvik harbour, the port" in said(shown)

    played(story)


def test_a_topic_is_edited_in_the_form_that_shows_it(played):
    async def story(world):
        await create(world)
        shown = await world.manager.slash(world.channel, "topic edit", topic="harbour STRIKE")
        fields = {each["component"]["custom_id"]: each["component"].get("value") for each in shown.modal["components"]}
        assert fields == FORM
        result = await world.manager.submit_modal(shown, FORM | {"name": "Dock strike"})
        assert "Dock strike was changed" in said(result)
        assert stored(world, "Dock strike").keywords == ("strike", "walkout")

    played(story)


def test_an_unknown_topic_names_the_nearest(played):
    async def story(world):
        await create(world)
        for command in ("topic edit", "topic show", "topic delete"):
            result = await world.manager.slash(world.channel, command, topic="Harbor strik")
            assert result.ephemeral
            assert "Did you mean “Harbour strike”?" in said(result)

    played(story)


def test_topics_are_suggested_while_somebody_types(played):
    async def story(world):
        await create(world)
        choices = await world.reader.autocomplete(world.channel, "topics", "topic", "strik")
        assert [(choice["name"], choice["value"]) for choice in choices] == [("Harbour strike", stored(world).id)]
        assert await world.reader.autocomplete(world.channel, "topics", "topic", "zzz") == []

    played(story)


def test_of_two_editors_the_second_is_told_and_loses_nothing(played):
    async def story(world):
        await create(world)
        hers = await world.manager.slash(world.channel, "topic edit", topic="Harbour strike")
        his = await world.owner.slash(world.channel, "topic edit", topic="Harbour strike")
        await world.manager.submit_modal(hers, FORM | {"about": "Hers"})
        result = await world.owner.submit_modal(his, FORM | {"about": "His long and careful text"})
        assert "changed in the meantime" in said(result)
        assert f"by <@{world.manager.id}> <t:{int(NOW.timestamp())}:R>" in said(result)
        assert stored(world).description == "Hers"
        (file,) = result.response.attachments
        assert b"His long and careful text" in await file.read()
        again = await world.owner.click(result.response, label="Edit again")
        values = {each["component"]["custom_id"]: each["component"].get("value") for each in again.modal["components"]}
        assert values["about"] == "His long and careful text"

    played(story)


def test_a_form_that_cannot_be_read_comes_back_and_can_be_sent_again(played):
    async def story(world):
        result = await create(world, questions="Work:")
        assert "not complete" in said(result)
        assert stored(world) is None
        again = await world.manager.click(result.response, label="Edit again")
        assert "was added" in said(await world.manager.submit_modal(again, FORM))

    played(story)


@pytest.mark.parametrize("changed", [False, True])
def test_an_open_form_survives_a_restart_unless_its_topic_changed(played, changed):
    async def story(world):
        await create(world)
        shown = await world.manager.slash(world.channel, "topic edit", topic="Harbour strike")
        if changed:
            other = await world.manager.slash(world.channel, "topic edit", topic="Harbour strike")
            await world.manager.submit_modal(other, FORM | {"about": "Something else."})
        await world.env.restart_bot(build_client(world.services, shard_count=1))
        result = await world.manager.submit_modal(shown, FORM | {"about": "All about the strike."})
        assert ("changed in the meantime" in said(result)) is changed
        assert ("Harbour strike was changed." in said(result)) is not changed

    played(story)


def test_the_author_of_a_topic_sees_what_it_matches(played):
    async def story(world):
        await world.reader.slash(world.channel, "topics")
        raw = RawArticle("The port strike goes on in the harbour. " * 3, "Herald", NOW, published_at=NOW)
        world.services.service.analyse(world.services.service.ingest(world.here, raw).version_id)
        result = await create(world)
        assert "of 1 article of the last 30 days, such as:" in said(result) or "matches it yet" in said(result)

    played(story)


def test_a_topic_is_deleted_only_after_a_yes_of_the_asker(played):
    async def story(world):
        await create(world)
        asked = await world.manager.slash(world.channel, "topic delete", topic="Harbour strike")
        assert "Delete “Harbour strike”" in said(asked)
        assert stored(world)
        await world.manager.click(asked.response, label="Delete")
        assert "Harbour strike was deleted" in " ".join(texts(asked.response))
        assert stored(world) is None
        assert noted(world)[0][1] is AuditAction.TOPIC_DELETED

    played(story)


def test_a_question_that_is_cancelled_or_too_old_deletes_nothing(played):
    async def story(world):
        await create(world)
        asked = await world.manager.slash(world.channel, "topic delete", topic="Harbour strike")
        await world.manager.click(asked.response, label="Cancel")
        assert "Nothing was changed" in " ".join(texts(asked.response))
        late = await world.manager.slash(world.channel, "topic delete", topic="Harbour strike")
        world.later(minutes=5)
        await world.manager.click(late.response, label="Delete")
        assert "has expired" in " ".join(texts(late.response))
        assert stored(world)

    played(story)


def test_another_workspace_sees_and_changes_nothing(played):
    async def story(world):
        await create(world)
        mine = stored(world).id
        elsewhere = world.env.create_guild(name="Elsewhere")
        channel = elsewhere.create_text_channel("general")
        owner = elsewhere.add_member(world.env.create_user("eve"), roles=[world.managing_role(elsewhere)])
        assert "no topics yet" in said(await owner.slash(channel, "topics"))
        assert await owner.autocomplete(channel, "topics", "topic", "") == []
        for command in ("topic show", "topic edit", "topic delete"):
            assert "There is no topic" in said(await owner.slash(channel, command, topic=mine))

    played(story)


def test_a_person_has_a_workspace_of_their_own_in_direct_messages(played):
    async def story(world):
        await create(world)
        ana = world.env.create_user("ana")
        assert "no topics yet" in said(await ana.slash("topics"))
        shown = await ana.slash("topic create")
        assert "was added" in said(await ana.submit_modal(shown, FORM))
        with world.services.ledger() as unit:
            assert [topic.name for topic in unit.topics.list_by_workspace(f"discord:{ana.id}")] == ["Harbour strike"]

    played(story)


@pytest.mark.parametrize(
    "text",
    [
        "@everyone **now**",
        "```py\nprint()```",
        "discord.gg/abc https://evil.example",
        "Портовая забастовка",
        "港口罢工 ضربة",
    ],
    ids=["mention", "fence", "invite", "russian", "scripts"],
)
def test_whatever_a_name_holds_is_shown_as_text(played, text):
    async def story(world):
        result = await create(world, name=text)
        assert "was added" in said(result)
        for shown in (written(result), written(await world.reader.slash(world.channel, "topics"))):
            assert "@everyone" not in shown
            assert "```" not in shown
            assert "discord.gg" not in shown
        (choice,) = await world.reader.autocomplete(world.channel, "topics", "topic", text[:5])
        assert "Do the dockers work?" in said(
            await world.manager.slash(world.channel, "topic show", topic=choice["value"])
        )

    played(story)
