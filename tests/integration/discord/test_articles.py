"""`/articles`: what could not be analysed is listed with its reason, and analysed again on request."""

from __future__ import annotations

from datetime import timedelta

import pytest

from summarizer.ingest.model import CleanText, RawArticle, VersionState
from summarizer.ingest.store_article import store_article
from summarizer.workspace.model import AuditAction
from tests.integration.discord.conftest import NOW, said

REASON = "it took more than 60 s"


def fail(world, count, workspace=None):
    """This many articles whose analysis failed twice."""
    with world.services.ledger() as unit:
        for number in range(count):
            raw = RawArticle(
                f"The ferry {number} was inspected by the port.",
                "The Courier",
                NOW + timedelta(minutes=number),
                url=f"https://a.example/{number}",
            )
            intake = store_article(
                unit, workspace or world.here, raw, CleanText(raw.body, f"Ferry {number} inspected"), {}
            )
            unit.articles.set_state(intake.version_id, VersionState.FAILED, REASON)
            unit.articles.count_attempt(intake.version_id, 2)
        unit.commit()


def states(world, workspace=None):
    with world.services.ledger() as unit:
        versions = [
            version for _, version in unit.articles.list_between(workspace or world.here, None, NOW + timedelta(days=1))
        ]
    return {version.title: (version.state, version.note, version.attempts) for version in versions}


FAILED = (VersionState.FAILED, REASON, 2)
AGAIN = (VersionState.PENDING, None, 0)


def test_failed_articles_are_listed_with_their_reason_the_newest_first(played):
    async def story(world):
        await world.manager.slash(world.channel, "topics")
        assert "Every article was analysed" in said(await world.manager.slash(world.channel, "articles failed"))
        fail(world, 12)
        theirs = said(await world.manager.slash(world.channel, "articles failed"))
        assert "12 articles could not be analysed" in theirs
        assert theirs.index("Ferry 11 inspected (The Courier") < theirs.index("Ferry 0 inspected (The Courier")
        assert theirs.count(REASON) == 12
        assert "/articles retry" in said(await world.reader.slash(world.channel, "status"))

    played(story)


@pytest.mark.parametrize("named", ["https://a.example/1", "Ferry 1 inspected", "Ferry 1 inspected · The Courier"])
def test_one_of_them_is_analysed_again_by_its_address_or_title(played, named):
    async def story(world):
        await world.manager.slash(world.channel, "topics")
        fail(world, 2)
        assert "One article is analysed again" in said(
            await world.manager.slash(world.channel, "articles retry", article=named)
        )
        assert states(world) == {"Ferry 0 inspected": FAILED, "Ferry 1 inspected": AGAIN}
        with world.services.ledger() as unit:
            (entry,) = unit.audit.list_newest(world.here, 5)
        assert (entry.action, entry.name, entry.by) == (
            AuditAction.ARTICLES_RETRIED, "Ferry 1 inspected", f"discord:{world.manager.id}"
        )  # fmt: skip

    played(story)


def test_all_of_them_are_analysed_again_and_those_of_another_server_are_not(played):
    async def story(world):
        other = world.env.create_guild(name="Elsewhere")
        lobby = other.create_text_channel("lobby")
        member = other.add_member(world.env.create_user("oskar"), roles=[world.managing_role(other)])
        await member.slash(lobby, "topics")
        await world.manager.slash(world.channel, "topics")
        fail(world, 3)
        fail(world, 2, f"guild:{other.id}")
        assert "3 articles are analysed again" in said(await world.manager.slash(world.channel, "articles retry"))
        assert set(states(world).values()) == {AGAIN}
        assert set(states(world, f"guild:{other.id}").values()) == {FAILED}
        assert "every article was analysed" in said(await world.manager.slash(world.channel, "articles retry"))

    played(story)


def test_an_article_that_did_not_fail_is_named_and_nothing_changes(played):
    async def story(world):
        await world.manager.slash(world.channel, "topics")
        fail(world, 1)
        theirs = said(await world.manager.slash(world.channel, "articles retry", article="Bridge"))
        assert "No failed article is called" in theirs
        assert "Bridge" in theirs
        assert states(world) == {"Ferry 0 inspected": FAILED}

    played(story)


def test_failed_articles_are_suggested_by_title(played):
    async def story(world):
        await world.manager.slash(world.channel, "topics")
        fail(world, 2)
        choices = await world.manager.autocomplete(world.channel, "articles retry", "article", "Ferry 1")
        assert choices[0]["name"] == "Ferry 1 inspected · The Courier"

    played(story)
