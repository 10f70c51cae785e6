"""Less of this with undo, articles that failed, imported lists, and posted messages that are kept true."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.runtime.outbox_worker import OutgoingBriefing
from bot.slack_app.download import CHUNK
from bot.watching.command_fetch import CommandFetches, FetchLimits
from bot.watching.fetch import Limits
from bot.watching.poller import FetchPolicy
from summarizer.briefing.model import ChangeKind
from summarizer.delivery.model import Delivery, DeliveryState
from summarizer.ingest.model import RawArticle, VersionState
from tests.fake_slack import scene
from tests.fake_slack.office import STORY, played
from tests.fake_slack.people import elements
from tests.fake_slack.screen import text_of

OPML = (
    b'<opml version="2.0"><body><outline type="rss" text="The Quay" xmlUrl="https://quay.example/feed"/>'
    b'<outline type="rss" text="Bad" xmlUrl="ftp://quay.example/feed"/></body></opml>'
)


def test_less_of_this_is_chosen_shown_and_undone(office):
    async def story() -> None:
        message = await office.briefed()
        people, place = office.fake.people, office.other
        member = await (await people.button(office.ana, place, message, "👎")).answered()
        assert "Slack admins decide what this channel shows less of." in member
        assert "Less of this" not in member
        vote = await people.button(office.boss, place, message, "👎")
        assert "<Less of this …: Less of The Quay (publisher)" in await vote.answered()
        chosen = await people.choose(office.boss, place, vote.answers[0])
        said = await chosen.answered()
        assert "From the next briefing on: less of The Quay (publisher)." in said
        assert "Less of here: The Quay (publisher)" in said
        with office.ledger() as unit:
            [subscription] = unit.subscriptions.list_all()
            preferences = unit.briefings.list_less_of(subscription.destination_id, subscription.topic_id)
        assert [(preference.value, preference.by) for preference in preferences] == [
            ("The Quay", f"slack:{office.boss.id}")
        ]
        [button] = [each for each in elements(chosen.answers[0]) if each["type"] == "button"]
        refused = await people.press(office.ana, place, chosen.answers[0], button)
        assert "Slack admins decide" in await refused.answered()
        undone = await people.press(office.boss, place, chosen.answers[0], button)
        assert "Undone: The Quay (publisher) is shown as before." in await undone.answered()
        twice = await people.press(office.boss, place, chosen.answers[0], button)
        assert "That was undone already." in await twice.answered()

    played(office, story)


def test_articles_that_failed_are_listed_and_analysed_again(office):
    async def story() -> None:
        assert await office.says(office.boss, "articles") == "Every article was analysed."
        assert "Only Slack admins can use /deltabrief articles." in await office.says(office.ana, "articles")
        for number in (1, 2):
            url = f"https://quay.example/{number}"
            raw = RawArticle(f"{STORY} {number}", "The Quay", scene.now(), url=url, title=f"Strike {number}")
            office.services.service.analysis.put_aside(
                office.services.service.ingest(office.here, raw).version_id, "it took too long"
            )
        listed = await office.says(office.boss, "articles")
        assert listed.startswith("# 2 articles could not be analysed\n")
        assert "Strike 2 (The Quay): it took too long" in listed
        offered = await office.fake.people.suggestions(office.boss, "article", "strike 1")
        one = await office.submit(await office.command(office.boss, "articles retry"), article=offered[0]["value"])
        assert "1 article is analysed again." in one
        rest = await office.submit(await office.command(office.boss, "articles retry"))
        assert "1 article is analysed again." in rest
        with office.ledger() as unit:
            states = {version.state for _, version in unit.articles.list_between(office.here, None, scene.now())}
        assert states == {VersionState.PENDING}

    played(office, story)


def test_a_list_of_feeds_is_imported_from_a_file(office):
    async def story() -> None:
        form = await office.command(office.boss, "sources import")
        said = await office.submit(form, file=office.fake.upload("feeds.opml", OPML))
        assert "1 source added, 0 already known, 1 refused." in said
        assert "*The Quay* · feed · https://quay.example/feed" in await office.says(office.ana, "sources")
        wrong = await office.submit(
            await office.command(office.boss, "sources import"), file=office.fake.upload("notes.txt", b"no list")
        )
        assert "This file is not OPML; export the list of feeds from your reader" in wrong
        none = await office.submit(await office.command(office.boss, "sources import"))
        assert "Choose the OPML file" in none
        elsewhere = {**office.fake.upload("x.opml", OPML), "url_private_download": "https://evil.example/x"}
        refused = await office.submit(await office.command(office.boss, "sources import"), file=elsewhere)
        assert "Slack did not say where the file is." in refused
        office.fake.scopes_lacking.add("files:read")
        lacking = await office.submit(
            await office.command(office.boss, "sources import"), file=office.fake.upload("feeds.opml", OPML)
        )
        assert "Slack does not let me read that file." in lacking

    fetches = CommandFetches(FetchPolicy(Limits(loopback=True)), scene.now, FetchLimits(seconds=3600))
    office.services = scene.services_on(office.ledger, fetches=fetches)
    played(office, story)
    fetches.close()


@pytest.mark.parametrize(
    ("chunks", "expected"),
    [
        pytest.param(8, "1 source added, 0 already known, 1 refused.", id="several reads"),
        pytest.param(40, "the limit for a list of feeds is 1,000,000", id="larger than Slack says"),
    ],
)
def test_a_large_list_of_feeds_is_read_whole_or_refused(office, chunks, expected):
    async def story() -> None:
        padded = OPML.replace(b"<body>", b"<body><!-- " + b"x" * chunks * CHUNK + b" -->")
        form = await office.command(office.boss, "sources import")
        assert expected in await office.submit(form, file={**office.fake.upload("feeds.opml", padded), "size": 1})

    fetches = CommandFetches(FetchPolicy(Limits(loopback=True)), scene.now, FetchLimits(seconds=3600))
    office.services = scene.services_on(office.ledger, fetches=fetches)
    played(office, story)
    fetches.close()


def test_a_message_that_told_what_is_withdrawn_is_edited_once_and_stays_findable(office):
    async def story() -> None:
        message = await office.briefed()
        with office.ledger() as unit:
            [told] = unit.briefings.list_recent(office.here, 5)
            place = unit.subscriptions.get_destination(told.destination_id)
            row = unit.outbox.find_by_briefing(told.id)
            line = told.changes[0]
            retracted = replace(
                line, kind=ChangeKind.RETRACTED, text="The Quay corrected that.", against=line.citations
            )
            until = told.until + timedelta(hours=1)
            briefing = replace(told, id="next", until=until, since=told.until, changes=(retracted,))
            unit.briefings.add(briefing)
            delivery = Delivery("x1", row.subscription_id, "next", place.id, until, DeliveryState.SENDING)
            unit.outbox.add(delivery)
            unit.commit()
        outgoing = OutgoingBriefing(delivery, place, briefing)
        receipt = await office.slack.messenger.send(outgoing, ())
        await office.slack.messenger.send(outgoing, receipt)  # as after a crash: the same edit again
        first, second = office.other.top
        assert first["ts"] == message["ts"]
        assert text_of(first).count("*Since retracted*") == 1
        assert "“Ferry crews began a strike in the harbour on Monday.”" in text_of(first)
        assert "Since retracted" not in text_of(second)
        assert first["metadata"] == message["metadata"]
        assert first["metadata"]["event_payload"]["marker"] == row.marker

    played(office, story)
