"""Builds the Bolt app: acknowledge first, then work.

slash command → commands.py     button, menu → actions.py     form → forms/     typed text of a menu → options.py
mention, message → questions.py     shortcut → shortcuts.py     Home tab → home.py     removal → team_events.py
"""

from __future__ import annotations

import logging
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack_app import (
    actions,
    commands,
    home,
    less_of,
    onboarding,
    options,
    questions,
    shortcuts,
    team_events,
)
from bot.slack_app.context import SlackApp
from bot.slack_app.forms import every_form
from bot.slack_app.payload import answer_failure
from summarizer.errors import UnreachableError

PARTS = (commands, actions, less_of, every_form, onboarding, options, questions, shortcuts, home, team_events)
"""Every module with a `register(bolt, app)`."""
NOT_INSTALLED = (
    "Deltabrief is not installed in this Slack workspace any more. Ask its operator for the link to install it."
)
bolt_log = logging.getLogger(f"{__name__}.bolt")
bolt_log.setLevel(logging.ERROR)  # Bolt warns about every message that nobody asked it about


def build_bolt(app: SlackApp, client: AsyncWebClient) -> AsyncApp:
    """A Bolt app with all handlers, for Socket Mode."""

    async def authorize(team_id: str | None) -> Any:  # noqa: ANN401 - an AuthorizeResult, or None if not installed
        try:
            team = await app.teams.get(team_id or "")
        except UnreachableError:
            return None
        return AuthorizeResult(
            enterprise_id=None,
            team_id=team.id,
            bot_user_id=team.bot_user_id,
            bot_id=team.bot_id,
            bot_token=team.client.token,
        )

    bolt = AsyncApp(
        name="deltabrief",
        client=client,
        authorize=authorize,
        user_facing_authorize_error_message=NOT_INSTALLED,
        logger=bolt_log,
        signing_secret="unused",  # noqa: S106 - Socket Mode signs nothing
    )

    @bolt.error
    async def failed(error: Exception, body: dict[str, Any]) -> BoltResponse:
        """What failed before or outside of a handler, such as looking up the team: answered if there is an address."""
        await answer_failure(app, body, "a request", error)
        return BoltResponse(status=200)

    for part in PARTS:
        part.register(bolt, app)
    return bolt
