"""A message that told what is disputed or withdrawn later is marked, once, when the later briefing arrives."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.discord_app.messenger import DiscordMessenger
from bot.runtime.outbox_worker import OutgoingBriefing
from summarizer.briefing.model import ChangeKind
from summarizer.delivery.model import Delivery, DeliveryState
from tests.integration.discord.conftest import NOW
from tests.integration.discord.told_briefing import FAILED, shown, tell


def test_the_message_that_told_it_is_edited_and_only_that_one(played):
    async def story(world):
        told = await tell(world)
        with world.services.ledger() as unit:
            row = unit.outbox.find_by_briefing(told.briefing.id)
            unit.outbox.replace_if_unchanged(replace(row, receipt=(str(told.message.id),)), row)
            unit.commit()
        (line,) = told.briefing.changes
        taken_back = replace(line, kind=ChangeKind.RETRACTED, text="The court corrected that.", against=line.citations)
        until = NOW + timedelta(hours=1)
        briefing = replace(told.briefing, id="next", until=until, since=told.briefing.until, changes=(taken_back,))
        with world.services.ledger() as unit:
            unit.briefings.add(briefing)
            place = unit.subscriptions.get_destination("d")
            delivery = Delivery("x1", "s", "next", "d", until, DeliveryState.SENDING)
            unit.outbox.add(delivery)
            unit.commit()
        messenger = DiscordMessenger(world.client, world.services.ledger)
        outgoing = OutgoingBriefing(delivery, place, briefing)
        receipt = await messenger.send(outgoing, ())
        await messenger.send(outgoing, receipt)  # as after a crash: the same edit again
        channel = world.client.get_channel(world.channel.id)
        first = await channel.fetch_message(told.message.id)
        assert shown(first).count("**Since retracted**") == 1
        assert f"“{FAILED[:40]}" in shown(first)
        newest = await channel.fetch_message(int(receipt[0]))
        assert "Since retracted" not in shown(newest)
        assert "🔴" in shown(newest)
        assert len([each async for each in channel.history()]) == 2

    played(story)
