"""What readers see: pages, and their text, Markdown and JSON."""
