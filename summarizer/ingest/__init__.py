"""From a fetched article to a stored one: clean, deduplicate, store."""
