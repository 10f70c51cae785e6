"""A fake Slack for a test, and the check that no request broke Slack's rules."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fake_slack.server import FakeSlack


@pytest.fixture
def fake() -> Iterator[FakeSlack]:
    made = FakeSlack()
    yield made
    assert made.violations == []
