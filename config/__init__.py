"""Settings, topics, and the sample scenario. Imports nothing of ours."""
