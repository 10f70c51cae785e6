"""The ledger in memory: the same behaviour as the SQL one, held to it by the same contract tests."""
