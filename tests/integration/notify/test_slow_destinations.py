"""Servers that accept a connection and then say nothing, and briefings for others that are due after theirs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.notify.mail import MailMessenger, MailServer
from bot.notify.webhook import WebhookMessenger
from bot.runtime.delivery_places import PER_PLATFORM
from bot.runtime.outbox_worker import OutboxWorker, OutgoingBriefing, Receipt
from storage.unit_of_work import SqlLedger
from summarizer.briefing.model import Briefing, Coverage, StateCard
from summarizer.delivery.model import Delivery, DeliveryState, Destination, DestinationKind
from summarizer.topics.model import Topic
from summarizer.workspace.model import Workspace
from tests.waiting import until

DUE = datetime(2025, 5, 5, 8, tzinfo=UTC)
MANY = 20
"""More than a platform has places."""


@asynccontextmanager
async def silent_server() -> AsyncIterator[tuple[int, list[asyncio.StreamWriter]]]:
    """Its port, and the connections that it holds; they are cut at the end."""
    held: list[asyncio.StreamWriter] = []
    server = await asyncio.start_server(lambda _, writer: held.append(writer), "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1], held
    finally:
        server.close()
        for writer in held:
            writer.transport.abort()


@asynccontextmanager
async def prompt_server() -> AsyncIterator[tuple[int, list[bytes]]]:
    """Its port, and the first lines of the requests, each of which it accepts."""
    got: list[bytes] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        got.append(await reader.readline())
        writer.write(b"HTTP/1.1 204 No Content\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        yield server.sockets[0].getsockname()[1], got


def due(ledger: SqlLedger, workspace: str, platform: str, addresses: list[str], at: datetime) -> None:
    """A briefing for each of these addresses."""
    with ledger() as unit:
        if unit.workspaces.get(workspace) is None:
            unit.workspaces.add(Workspace(workspace, workspace))
            unit.topics.add(Topic(f"t-{workspace}", workspace, "Strike", "About a strike"))
        for address in addresses:
            name = f"{workspace} {address}"
            place = Destination(name, workspace, DestinationKind.CHANNEL, address, platform)
            card = StateCard(f"t-{workspace}", at, ())
            unit.subscriptions.add_destination(place)
            unit.briefings.add(
                Briefing(
                    name,
                    workspace,
                    card.topic_id,
                    "Strike",
                    name,
                    None,
                    at,
                    "It goes on.",
                    (),
                    card,
                    Coverage(1, 1, 1),
                    (),
                )
            )
            unit.outbox.add(Delivery(name, name, name, name, at, DeliveryState.COMPOSED))
        unit.commit()


class Console:
    """A messenger of another platform, which answers at once."""

    def __init__(self) -> None:
        self.arrived: list[str] = []

    async def send(self, outgoing: OutgoingBriefing, there: Receipt) -> Receipt:
        self.arrived.append(outgoing.row.marker)
        return (outgoing.row.marker,)

    async def find(self, outgoing: OutgoingBriefing, until: datetime) -> Receipt:
        return ()


def test_silent_servers_hold_up_no_other_platform_and_no_other_workspace(sqlite_ledger):
    """Forty briefings for servers that never answer; then one by webhook for another workspace arrives at once."""

    async def story() -> None:
        async with silent_server() as (silent, held), prompt_server() as (prompt, got):
            hooks = [f"http://127.0.0.1:{silent}/{number}" for number in range(MANY)]
            due(sqlite_ledger, "crowd", "webhook", hooks, DUE)
            due(sqlite_ledger, "crowd", "mail", [f"reader{number}@example.org" for number in range(MANY)], DUE)
            due(sqlite_ledger, "crowd", "console", ["terminal"], DUE + timedelta(minutes=1))
            due(sqlite_ledger, "other", "webhook", [f"http://127.0.0.1:{prompt}/hook"], DUE + timedelta(minutes=1))
            mail = MailServer("127.0.0.1", silent, "none", "news@example.org")
            messengers = {
                "webhook": WebhookMessenger(b"k" * 32, lambda: DUE),
                "mail": MailMessenger(mail, lambda: DUE, ZoneInfo("UTC")),
                "console": console,
            }
            delivering = asyncio.create_task(OutboxWorker(sqlite_ledger, messengers, lambda: DUE).deliver_open())
            await until(lambda: bool(got and console.arrived) and len(held) >= PER_PLATFORM)
            assert len(held) == PER_PLATFORM  # half of the places of either platform
            assert not delivering.done()
            delivering.cancel()
            await asyncio.gather(delivering, return_exceptions=True)

    console = Console()
    asyncio.run(story())
