"""`ingest` and `watch`: articles into the ledger, and what the models read out of them."""
