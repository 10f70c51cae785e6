"""Words, paragraphs and lexicons used by all features."""
