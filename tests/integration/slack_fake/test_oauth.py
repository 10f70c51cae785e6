"""One process for several teams: each installs the app, uses it alone, and removes it."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable

import aiohttp
import pytest

from bot.slack_app.connection import connected_to_several
from bot.slack_app.oauth import OAuthOptions
from bot.slack_app.teams import PLATFORM
from summarizer.errors import UsageError
from tests.fake_slack import scene
from tests.fake_slack.screen import text_of
from tests.waiting import until


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@pytest.fixture
def teams(fake):
    made = [fake.world.add_team(name) for name in ("Harbour Watch", "Quay <b>Desk</b>")]
    for team in made:
        team.installed = False
        fake.world.add_user(team, "ana", admin=True)
    return made


def played(fake, ledger, story: Callable[[aiohttp.ClientSession, str], Awaitable[None]]) -> None:
    async def run() -> None:
        port = free_port()
        jar = aiohttp.CookieJar(unsafe=True)  # loopback is an address, and browsers keep its cookies
        async with (
            fake.running(),
            scene.online_for_several(fake.access, scene.services_on(ledger), port),
            aiohttp.ClientSession(cookie_jar=jar) as browser,
        ):
            await story(browser, f"http://127.0.0.1:{port}/slack")

    asyncio.run(run())


async def install(browser: aiohttp.ClientSession, site: str, code: str) -> tuple[int, str]:
    async with browser.get(f"{site}/install", allow_redirects=False) as start:
        to = start.headers["Location"]
    assert to.startswith("https://slack.com/oauth/v2/authorize?client_id=12.34&scope=app_mentions")
    state = to.partition("state=")[2].partition("&")[0]
    async with browser.get(f"{site}/oauth", params={"code": code, "state": state}) as end:
        return end.status, await end.text()


def installed(ledger, teams) -> list[str]:
    with ledger() as unit:
        return [team.id for team in teams if unit.installations.get(PLATFORM, team.id)]


def test_each_team_installs_uses_and_removes_the_app(fake, sqlite_ledger, teams):
    async def story(browser: aiohttp.ClientSession, site: str) -> None:
        for team in teams:
            status, page = await install(browser, site, team.id)
            assert status == 200
        assert "Quay &lt;b&gt;Desk&lt;/b&gt;" in page
        assert installed(sqlite_ledger, teams) == [team.id for team in teams]
        users = [next(iter(team.users.values())) for team in teams]
        places = [next(iter(team.channels.values())) for team in teams]
        form = await fake.people.command(users[0], places[0], "topics add")
        await form.shown()
        done = await fake.people.submit(form, {"name": "Ferry strike", "about": "The ferry strike."})
        await until(lambda: "was added" in text_of(done.view))
        said = [
            await (await fake.people.command(user, place, "topics")).answered()
            for user, place in zip(users, places, strict=True)
        ]
        assert "Ferry strike" in said[0]
        assert "There are no topics yet." in said[1]  # no team sees what another added
        await fake.people.event(teams[0], {"type": "app_uninstalled"})
        await until(lambda: installed(sqlite_ledger, teams) == [teams[1].id])

    played(fake, sqlite_ledger, story)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({"code": "T1", "state": "forged"}, "opened in another browser"),
        ({"code": "T1"}, "opened in another browser"),
    ],
)
def test_nobody_finishes_the_installation_of_another_browser(fake, sqlite_ledger, teams, query, said):
    async def story(browser: aiohttp.ClientSession, site: str) -> None:
        async with browser.get(f"{site}/install", allow_redirects=False):
            pass
        async with browser.get(f"{site}/oauth", params=query) as end:
            assert (end.status, said in await end.text()) == (400, True)

    played(fake, sqlite_ledger, story)
    assert installed(sqlite_ledger, teams) == []


def test_a_refused_code_is_one_sentence(fake, sqlite_ledger, teams):
    async def story(browser: aiohttp.ClientSession, site: str) -> None:
        status, page = await install(browser, site, "no such code")
        assert (status, "Slack says: invalid_code" in page) == (400, True)

    played(fake, sqlite_ledger, story)


def test_a_team_without_the_app_is_not_served(fake, sqlite_ledger, teams):
    async def story(browser: aiohttp.ClientSession, site: str) -> None:
        user, place = next(iter(teams[0].users.values())), next(iter(teams[0].channels.values()))
        refused = await fake.people.command(user, place, "topics")
        assert "is not installed in this Slack workspace any more" in await refused.answered()

    played(fake, sqlite_ledger, story)


@pytest.mark.parametrize(("secret", "url"), [("", "https://bot.example"), ("s", "")])
def test_what_is_missing_is_named(sqlite_ledger, secret, url):
    async def run() -> None:
        async with connected_to_several(
            scene.services_on(sqlite_ledger), "xapp-1", OAuthOptions("1.2", secret, url, "127.0.0.1", 0)
        ):
            pass

    with pytest.raises(UsageError, match=r"slack\.public_url, and SLACK_CLIENT_SECRET"):
        asyncio.run(run())
