"""The chat endpoint that a user may name: an HTTP client, and what `doctor` says about it."""
