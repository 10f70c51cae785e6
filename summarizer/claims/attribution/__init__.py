"""Who says a claim: cues, quotations and their speakers."""
