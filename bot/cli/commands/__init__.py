"""The commands. Each handler checks, calls the service or the ledger, and prints. `bot.cli.parser` lists them."""
