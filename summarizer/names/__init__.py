"""Names as strings: parsed, transliterated, compared. Claims and entities both use it."""
