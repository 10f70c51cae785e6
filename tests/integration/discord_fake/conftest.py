"""A fake Discord for a test, and the check that no request broke Discord's rules."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator

import pytest

from tests.fake_discord.contract import Contract, contract_path, load_contract
from tests.fake_discord.server import FakeDiscord


@pytest.fixture(scope="session")
def contract() -> Contract:
    """Discord's OpenAPI file at `DELTABRIEF_DISCORD_API`; required if `DELTABRIEF_REQUIRE` includes `discord`."""
    path = contract_path()
    if path is None and "discord" in os.environ.get("DELTABRIEF_REQUIRE", "").split(","):
        pytest.fail("DELTABRIEF_REQUIRE includes discord, but DELTABRIEF_DISCORD_API is not set")
    if path is None:
        pytest.skip("set DELTABRIEF_DISCORD_API to the path of Discord's openapi.json to run this")
    return load_contract(path)


@pytest.fixture
def fake(contract: Contract) -> Iterator[FakeDiscord]:
    made = FakeDiscord(contract)
    made.people.deadline = math.inf  # `benchmarks.delivery` measures response times
    yield made
    assert made.violations == []
