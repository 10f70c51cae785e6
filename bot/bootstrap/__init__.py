"""The composition root: from the settings to the ledger, the models, the service, and the connections.

The only reader of `config`, and the only clock. Everything is created on first use, so that a command pays only for
what it uses: `topics list` loads no model.
"""
