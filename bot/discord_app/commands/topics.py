"""`/topics` for readers."""

from __future__ import annotations

from discord import app_commands

from bot.discord_app.client import Asked, Deltabrief
from bot.discord_app.visit import begin


@app_commands.command(name="topics", description="What this workspace is briefed on")
async def topics(asked: Asked) -> None:
    """List the topics."""
    visit = await begin(asked)
    known = await visit.desk.read(lambda unit: unit.topics.of(visit.workspace.id))
    await visit.say("\n".join(f"**{topic.name}** {topic.description}" for topic in known) or "There is no topic yet.")


def register(client: Deltabrief) -> None:
    """Add the commands."""
    client.tree.add_command(topics)
