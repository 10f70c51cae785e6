"""From a source to raw articles: schedule, fetch, parse, extract."""
