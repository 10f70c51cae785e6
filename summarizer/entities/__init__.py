"""Clusters mentions and links them to entities."""
