"""The state of a source in words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.presentation.source_texts import now_read, paused_or_resumed, source_state
from summarizer.ingest.model import Source, SourceKind

SINCE = datetime(2025, 3, 1, 9, tzinfo=UTC)
READ = datetime(2025, 3, 4, 9, tzinfo=UTC)


def source(**given):
    return Source("s", "w", SourceKind.FEED, "https://herald.example/feed", "Herald", SINCE, **given)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "not read yet"),
        ({"checked_at": READ}, "read 4 March"),
        ({"checked_at": READ, "failure": "<404>", "failing_since": SINCE}, "failing since 1 March: [404]"),
        ({"checked_at": READ, "paused": True}, "paused"),
        ({"paused": True, "failure": "<410>", "failing_since": SINCE}, "paused: [410]"),
    ],
)
def test_the_state_is_said_with_the_times_and_escapes_of_the_platform(given, said):
    def safe(text):
        return text.replace("<", "[").replace(">", "]")

    assert source_state(source(**given), lambda at: f"{at.day} {at:%B}", safe) == said


def test_what_a_command_did_is_said_in_one_sentence():
    assert now_read(source()) == "Herald is now being read: the feed https://herald.example/feed"
    assert paused_or_resumed("Herald", paused=True) == "Herald is paused; use the same command to resume it."
    assert paused_or_resumed("Herald", paused=False) == "Herald is active again."
