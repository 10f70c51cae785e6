"""Answers, explanations, timelines and sources, from the ledger."""
