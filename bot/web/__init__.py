"""The ledger over HTTP and MCP: an API, feeds and pages for readers with a token."""
