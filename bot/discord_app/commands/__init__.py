"""The commands, one module per subject: check, call, send. Every module has `register(client)`."""
