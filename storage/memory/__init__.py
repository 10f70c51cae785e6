"""The in-memory ledger: behaves like the SQL ledger, verified by the same contract tests."""
