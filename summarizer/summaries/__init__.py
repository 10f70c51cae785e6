"""Summaries of one article: extractive, compressed or generated."""
