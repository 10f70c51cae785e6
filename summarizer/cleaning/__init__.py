"""The steps of `clean`: what a line is, what block it belongs to, what only says the headline again."""
