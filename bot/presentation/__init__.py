"""Pages for readers, and their renderers: terminal text, Markdown and JSON."""
