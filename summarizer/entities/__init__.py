"""Mentions clustered and linked to entities."""
