"""The core: from article text to briefing. No database, no network, no chat."""
