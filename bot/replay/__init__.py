"""Scenario folders, and replaying them with a simulated clock."""
