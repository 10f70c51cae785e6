"""One article version through all models, and what they read stored."""
