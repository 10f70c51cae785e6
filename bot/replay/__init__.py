"""Scenario folders, and playing them with a simulated clock."""
