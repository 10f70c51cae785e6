"""Names as strings: parsed, transliterated, compared. Claims and entities both stand on it."""
