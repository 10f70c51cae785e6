"""The console as a workspace, and what people type, parsed."""
