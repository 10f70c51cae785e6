"""From HTML to the main text and its metadata."""
