"""The ledger in SQL: tables, repositories, unit of work, search, outbox, migrations."""
