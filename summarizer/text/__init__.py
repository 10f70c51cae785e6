"""Words, paragraphs and lexicons that every feature reads by."""
