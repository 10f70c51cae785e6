"""Messages as Discord shows them: sent by discord.py to simcord, drawn by its preview in Debian's Chromium."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import discord
import simcord
from playwright.async_api import Browser, async_playwright

from bot.discord_app.render.components import layout
from bot.discord_app.render.paginate import Message

CHROMIUM = Path("/usr/bin/chromium")
TALL = 3000
"""Pixels: taller than any message, because only what is on the screen is drawn."""
PATIENCE = 180_000
"""Milliseconds for a page to appear: machines that test are busy."""
WORKBENCH = 400
"""Pixels beside the message that the preview's own controls take."""
MESSAGE = "#focused-content"
STICKING_OUT = """message => {
    const edge = message.getBoundingClientRect().right + 1;
    return [message, ...message.querySelectorAll("*")]
        .filter(each => each.getBoundingClientRect().right > edge
            || each.clientWidth && each.scrollWidth > each.clientWidth + 1)
        .map(each => each.className || each.tagName);
}"""
SHOWN_IMAGES = """message => [...message.querySelectorAll("img")]
    .filter(each => each.complete && each.naturalWidth).map(each => each.alt)"""


@dataclass(frozen=True)
class Drawn:
    """A message on the screen: its picture, its words, the alt texts of loaded images, what is wider than its place."""

    png: bytes
    text: str
    images: tuple[str, ...]
    sticking_out: tuple[str, ...]


@dataclass(frozen=True)
class Screen:
    """A channel of a server in which the bot writes, and a browser to look at it."""

    env: simcord.Env
    channel: Any  # simcord's handle
    reader: Any
    browser: Browser

    def turn_to(self, at: datetime) -> None:
        """Set the time at which what follows is sent and looked at."""
        self.env.backend.advance_clock((at - self.env.now()).total_seconds())

    async def draw(self, message: Message, width: int, image: bytes = b"") -> Drawn:
        """Send a message, with the image that it names, and look at it on a screen of so many pixels."""
        channel: Any = self.env.bot.get_channel(self.channel.id)
        files = [discord.File(BytesIO(image), message.image, description=message.image_alt)] if image else []
        sent = await channel.send(view=layout(message), files=files)
        now = self.env.now()
        size: dict[str, Any] = {"width": width, "height": TALL, "display": "fixed"}
        async with self.env.preview(self.channel, viewers=[self.reader], presentation_time=now, **size) as preview:
            await preview.show(sent)
            return await self._look(preview.url, width)

    async def _look(self, url: str, width: int) -> Drawn:
        page = await self.browser.new_page(viewport={"width": width + WORKBENCH, "height": TALL + WORKBENCH})
        page.set_default_timeout(PATIENCE)
        await page.goto(url, wait_until="domcontentloaded")
        await page.wait_for_function("() => window.simcordPreview?.ready === true")
        shown = page.locator(MESSAGE)
        images, sticking_out = await shown.evaluate(SHOWN_IMAGES), await shown.evaluate(STICKING_OUT)
        drawn = Drawn(await shown.screenshot(), await shown.inner_text(), tuple(images), tuple(sticking_out))
        await page.close()
        return drawn


@asynccontextmanager
async def screen(at: datetime) -> AsyncIterator[Screen]:
    """A screen on which it is now `at`."""
    client = discord.Client(intents=discord.Intents.default())
    async with simcord.run(client) as env, async_playwright() as playwright:
        env.backend.edit_bot_profile("Deltabrief")
        guild = env.create_guild("Newsroom")
        reader = guild.add_member(env.create_user("reader"))
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        made = Screen(env, guild.create_text_channel("briefings"), reader, browser)
        made.turn_to(at)
        try:
            yield made
        finally:
            await browser.close()
