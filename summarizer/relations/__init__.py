"""How a claim relates to earlier ones."""
