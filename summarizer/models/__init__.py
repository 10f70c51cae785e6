"""The models: which are installed, and how each is loaded and run."""
