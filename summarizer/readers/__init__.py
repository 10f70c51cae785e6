"""Readers of the ledger: each has a token, a scope, and what it was last told."""
