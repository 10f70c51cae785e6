"""The running system: command line, watching, schedule, delivery, chat."""
