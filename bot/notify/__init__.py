"""Briefings to webhooks, by mail, and through apprise: destinations that are no chat platform."""
