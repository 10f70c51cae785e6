"""Fetches a file that somebody uploaded in a form."""

from __future__ import annotations

from http import HTTPStatus
from urllib.parse import urlsplit

import aiohttp

from bot.chat.new_sources import check_size
from bot.slack_app.render.blocks import Json
from bot.slack_app.teams import Team
from bot.slack_app.text_at import text_at
from summarizer.errors import FetchError

CHUNK = 65_536
"""Bytes that are read at once."""
FILES = "https://files.slack.com/"
"""Where Slack keeps files. The team's token is sent to no other address."""


async def download(session: aiohttp.ClientSession, team: Team, file: Json) -> bytes:
    """The contents of the file.

    Raises:
        UsageError: it is larger than a list may be.
        FetchError: Slack does not hand it out.
        aiohttp.ClientError, TimeoutError: Slack did not answer.
    """
    url = text_at(file, "url_private_download", "url_private")
    if not url.startswith(FILES) and urlsplit(url)[:2] != urlsplit(team.client.base_url)[:2]:
        raise FetchError("Slack did not say where the file is. Upload it again.")
    async with session.get(url, headers={"Authorization": f"Bearer {team.client.token}"}) as answer:
        if answer.status != HTTPStatus.OK or answer.content_type == "text/html":
            raise FetchError(
                "Slack does not let me read that file. The app needs the scope files:read: install it again with the "
                "whole manifest."
            )
        data = bytearray()
        async for chunk in answer.content.iter_chunked(CHUNK):
            data += chunk
            check_size("The file", len(data))  # Slack may have told another size
        return bytes(data)
