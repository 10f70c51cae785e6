"""The commands, one module for each subject: check, call, send. Every module has `register(client)`."""
