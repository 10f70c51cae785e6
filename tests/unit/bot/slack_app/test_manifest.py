"""The manifest in docs/slack.md asks for exactly what the app uses."""

import json
import re
from pathlib import Path

from bot.slack_app import commands, oauth, shortcuts, team_events

PAGE = Path(__file__).parents[4] / "docs" / "slack.md"
[TEXT] = re.findall(r"```json\n(.*?)```", PAGE.read_text(), re.DOTALL)
MANIFEST = json.loads(TEXT)
OTHER_EVENTS = {"app_home_opened", "app_mention", "app_uninstalled", "message.im", "tokens_revoked"}


def test_the_events_are_those_that_are_handled():
    events = set(MANIFEST["settings"]["event_subscriptions"]["bot_events"])
    assert events == OTHER_EVENTS | set(team_events.GONE) | set(team_events.BACK)


def test_the_command_and_the_shortcuts_are_those_that_are_handled():
    assert [each["command"] for each in MANIFEST["features"]["slash_commands"]] == [commands.NAME]
    assert {each["callback_id"] for each in MANIFEST["features"]["shortcuts"]} == set(shortcuts.SHORTCUTS)


def test_every_command_of_the_table_exists():
    names = {command.name for command in commands.COMMANDS}
    table = PAGE.read_text().partition("| command |")[2].partition("\n\n")[0]
    for row in re.findall(r"^\| (`/deltabrief [^|]*)\|", table, re.MULTILINE):
        group = ""
        for said in re.findall(r"`([^`]*)`", row):
            words = [word for word in said.removeprefix("/deltabrief ").split() if word.islower()]
            group = words[0] if len(words) > 1 else group
            assert " ".join(words) in names or f"{group} {words[0]}" in names, said


def test_slack_accepts_its_lengths():
    info, features = MANIFEST["display_information"], MANIFEST["features"]
    assert len(info["name"]) <= 35
    assert len(info["description"]) <= 140
    assert all(len(each["name"]) <= 24 and len(each["description"]) <= 150 for each in features["shortcuts"])


def test_other_teams_are_asked_for_the_same_scopes():
    assert list(oauth.SCOPES) == MANIFEST["oauth_config"]["scopes"]["bot"]
