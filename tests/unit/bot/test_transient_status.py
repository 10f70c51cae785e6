"""Every server is tried again after the same statuses: timeout, too early, too many requests, or a broken server."""

from types import SimpleNamespace

import discord
import pytest
from slack_sdk.errors import SlackApiError

from bot.discord_app import delivery_errors as from_discord
from bot.endpoint.chat_client import _AGAIN
from bot.endpoint.reply import error_for_status
from bot.notify.webhook import check_status
from bot.slack_app import delivery_errors as from_slack
from summarizer.delivery.model import Destination, DestinationKind
from summarizer.errors import DeliveryError, FetchError

PLACE = Destination("d", "guild:1", DestinationKind.CHANNEL, "2", "discord")


def fetched(status):
    return FetchError("no", status=status).is_transient


def posted(status):
    with pytest.raises(DeliveryError) as caught:
        check_status(status)
    return caught.value.retry


def sent_to_discord(status):
    answer = SimpleNamespace(status=status, reason="no")
    with pytest.raises(DeliveryError) as caught, from_discord.delivery_errors_explained(None, PLACE):
        raise discord.HTTPException(answer, "no")
    return caught.value.retry


def sent_to_slack(status):
    answer = SimpleNamespace(status_code=status, get={"error": "no"}.get)
    with pytest.raises(DeliveryError) as caught, from_slack.delivery_errors_explained(PLACE):
        raise SlackApiError("no", answer)
    return caught.value.retry


def asked_of_an_endpoint(status):
    return error_for_status(status, "", "llama").failure in _AGAIN


@pytest.mark.parametrize("tried_again", [fetched, posted, asked_of_an_endpoint, sent_to_discord, sent_to_slack])
def test_a_busy_or_broken_server_is_tried_again_and_one_that_refuses_is_not(tried_again):
    assert [status for status in (400, 404, 408, 410, 425, 429, 500, 503, 599, 999) if tried_again(status)] == [
        408, 425, 429, 500, 503, 599, 999,
    ]  # fmt: skip


def test_discord_is_tried_again_with_a_token_that_was_changed():
    assert sent_to_discord(401)


def test_no_answer_at_all_may_pass_but_a_refusal_by_rule_does_not():
    assert fetched(None)
    assert not FetchError("robots.txt forbids it", refused=True).is_transient
