"""Names: what they are made of, how they are spelled, and which may be one. Pure; no word of it decides a link."""
