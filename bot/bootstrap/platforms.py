"""Builds the connections to chat platforms. A platform's library is loaded only if it has a token."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Any

from config.settings import Settings
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from bot.chat.services import BotServices
    from bot.runtime.platform_connection import PlatformConnection


def connect_discord(
    settings: Settings,
    services: BotServices,
    token: str,
    **options: Any,  # noqa: ANN401 - discord.py's own
) -> AbstractAsyncContextManager[PlatformConnection]:
    """The connection to Discord, for the duration of the context. Raises as `discord_app.connection.connected`."""
    from bot.discord_app.build import build_client  # noqa: PLC0415 - without a token, discord.py is not loaded
    from bot.discord_app.connection import connected  # noqa: PLC0415 - see above

    return connected(build_client(services, settings.data.path / "discord.synced", **options), token)


def connect_slack(
    settings: Settings,
    services: BotServices,
    **more: Any,  # noqa: ANN401 - slack_bolt's own
) -> AbstractAsyncContextManager[PlatformConnection]:
    """The connection to Slack, for the duration of the context: to the team of a bot token, else to several.

    Raises:
        UsageError: the extra is not installed; and as `slack_app.connection`.
    """
    try:
        from bot.slack_app import connection  # noqa: PLC0415 - an extra, see above
        from bot.slack_app.oauth import OAuthOptions  # noqa: PLC0415 - see above
    except ModuleNotFoundError as error:
        raise UsageError(
            f"Slack needs a package that is missing ({error.name}): pip install 'deltabrief[slack]'"
        ) from error
    bot_token, app_token = settings.secret("slack_bot_token"), settings.secret("slack_app_token")
    slack = settings.slack
    options = {"admin_channel": slack.admin_channel, **more}
    if bot_token or not slack.client_id:
        return connection.connected(services, connection.SlackTokens(bot_token, app_token), **options)
    secret = settings.secret("slack_client_secret")
    oauth = OAuthOptions(slack.client_id, secret, slack.public_url, slack.host, slack.port)
    return connection.connected_to_several(services, app_token, oauth, **options)
