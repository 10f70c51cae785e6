import pytest

from bot.cli.doctor import slack


@pytest.mark.parametrize(
    ("bot", "app", "said"),
    [
        ("", "", None),
        ("xoxb-1", "xapp-1", ""),
        ("xoxb-1", "", "Slack needs SLACK_APP_TOKEN as well"),
        ("", "xapp-1", "Slack needs SLACK_BOT_TOKEN as well"),
        ("xapp-1", "xoxb-1", "SLACK_BOT_TOKEN must begin with xoxb-"),
        ("xoxb-1", "xoxp-1", "SLACK_APP_TOKEN must begin with xapp-"),
    ],
)
def test_tokens_that_are_missing_or_mixed_up_are_found_without_a_network(bot, app, said):
    findings = list(slack(bot, app))
    assert [finding.remedy.startswith(said) for finding in findings] == ([] if said is None else [True])
    assert all(bool(finding.remedy) == bool(said) for finding in findings)
