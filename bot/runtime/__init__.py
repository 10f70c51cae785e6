"""The running system: supervisor, model process, schedule, outbox, console channel."""
