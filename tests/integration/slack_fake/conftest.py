"""A fake Slack for a test, and the check that no request broke Slack's rules."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fake_slack import scene
from tests.fake_slack.office import Office
from tests.fake_slack.server import FakeSlack


@pytest.fixture
def fake() -> Iterator[FakeSlack]:
    made = FakeSlack()
    yield made
    assert made.violations == []


@pytest.fixture
def office(fake, sqlite_ledger) -> Office:
    team = fake.world.add_team("Harbour Watch", ("briefings", "random"))
    people = [fake.world.add_user(team, name, admin=name == "boss") for name in ("boss", "ana", "jon")]
    return Office(fake, sqlite_ledger, scene.services_on(sqlite_ledger), *people, *team.channels.values())
