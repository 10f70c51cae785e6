"""From a source to raw articles: fetch, parse (pure), extract (pure)."""
