"""From article text to briefing: the heart. No database, no network, no chat."""
