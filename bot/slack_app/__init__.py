"""Slack: connection, commands, forms, Home tab, render, messenger. No other folder imports slack_sdk or slack_bolt."""
