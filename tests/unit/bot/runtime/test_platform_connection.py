import asyncio
from dataclasses import dataclass, field

import pytest

from bot.runtime.platform_connection import alerts
from summarizer.delivery.model import Destination, DestinationKind


@dataclass
class Chat:
    platform: str
    told: list[str] = field(default_factory=list)

    async def notify_owner(self, destination: Destination, reason: str) -> None:
        self.told.append(f"{destination.address}: {reason}")


@pytest.mark.parametrize(
    ("platform", "told"),
    [("discord", [["77: gone"], []]), ("slack", [[], ["77: gone"]]), ("console", [[], []]), ("mail", [[], []])],
)
def test_a_lost_destination_is_reported_on_its_own_platform(platform, told):
    chats = [Chat("discord"), Chat("slack")]
    asyncio.run(alerts(chats)(Destination("d", "w", DestinationKind.CHANNEL, "77", platform), "gone"))
    assert [chat.told for chat in chats] == told
