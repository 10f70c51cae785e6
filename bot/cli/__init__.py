"""The command line: grammar, commands, logging, progress."""
