"""The commands: each handler checks, calls the service or the ledger, and prints. `bot.cli.parser` names them."""
